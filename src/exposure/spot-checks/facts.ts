import { factSource } from "#engines";

/** Employers of the year's samples that were looked at, each as the last look found it. */
const accuracySql = `
  select c.employer_id, '' as subject_key, c.area_code, registry.industry_section(e.industry_code) as industry, e.size_code as size, e.hazard_class,
    c.wrong as slice, case when c.accurate then 1 else 0 end as numerator, 1 as denominator, c.check_id as basis_id, c.wrong as reason,
    c.entered_on as occurred_on, (date_trunc('year', $2::date) + interval '1 year')::date as recheck_on
  from (
    select distinct on (x.employer_id) x.*,
      case when x.accurate then 'accurate'
        when (case when x.industry_same then 0 else 1 end) + (case when x.size_same then 0 else 1 end) + (case when x.hazards_same then 0 else 1 end) > 1 then 'several'
        when not x.industry_same then 'industry' when not x.size_same then 'size' else 'hazards' end as wrong
    from exposure.accuracy_check x
    where x.origin = 'spot-check' and ($1::uuid[] is null or x.employer_id = any($1::uuid[]))
      and x.entered_on >= date_trunc('year', $2::date)::date and x.entered_on <= $2::date
    order by x.employer_id, x.entered_on desc, x.check_id desc) c
  join registry.employer e on e.employer_id = c.employer_id`;

const cellsSql = `
  select k.employer_id, k.subject_key, jsonb_build_object('name', e.name, 'creditCode', e.credit_code, 'area', a.name, 'enteredOn', c.entered_on,
    'by', c.actor_name, 'differences', coalesce((
      select string_agg(case when l ->> 'item' = 'hazard' then case when l ->> 'verdict' = 'missing' then '漏报' else '多报' end || (l ->> 'label')
        else (l ->> 'label') || '：申报 ' || coalesce(l ->> 'declared', '未填') || '，现场 ' || coalesce(l ->> 'found', '未填') end, '；')
      from jsonb_array_elements(c.lines) l where l ->> 'verdict' <> 'same'), '')) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join exposure.accuracy_check c on c.employer_id = k.employer_id and c.check_id = k.basis_id
  join registry.employer e on e.employer_id = k.employer_id
  left join registry.area a on a.area_code = c.area_code`;

/** 抽查单位 and whether industry, size and factors agreed with the workplace. */
export const accuracyFacts = factSource({
  id: "exposure.accuracy",
  about: ["accuracy-check", "employer"],
  sql: accuracySql,
  reasons: {
    accurate: "三项一致",
    industry: "行业不一致",
    size: "规模不一致",
    hazards: "危害因素不一致",
    several: "两项以上不一致",
  },
  persons: null,
  list: {
    columns: [
      { key: "name", label: "单位名称" },
      { key: "creditCode", label: "统一社会信用代码" },
      { key: "area", label: "乡镇（街道）" },
      { key: "enteredOn", label: "核对日期" },
      { key: "by", label: "核对人" },
      { key: "differences", label: "差异" },
    ],
    sql: cellsSql,
  },
});
