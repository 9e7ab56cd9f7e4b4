/**
 * Employers that have to be tested: declared, in production or stopped for less than their interval; tested when a recognised periodic
 * report was sampled within the interval of their hazard class.
 */
export const testedEmployersSql = `
  select e.employer_id, '' as subject_key, e.area_code, registry.industry_section(e.industry_code) as industry, e.size_code as size, e.hazard_class,
    '' as slice, case when r.sampled_on + e.cycle >= $2::date then 1 else 0 end as numerator, 1 as denominator, r.report_id as basis_id,
    case when r.report_id is null then 'untested' when r.sampled_on + e.cycle < $2::date then 'lapsed' else 'tested' end as reason,
    null::date as occurred_on,
    least(case when r.sampled_on + e.cycle >= $2::date then (r.sampled_on + e.cycle)::date + 1 end, case when e.state = 'stopped' then e.due_until + 1 end,
      case when d.valid_until >= $2::date then d.valid_until + 1 end) as recheck_on
  from (
    select t.*, make_interval(months => t.months) as cycle, (t.state_on + make_interval(months => t.months))::date as due_until
    from (
      select b.*, case b.hazard_class when 'serious' then ($3::jsonb ->> 'seriousMonths')::int else ($3::jsonb ->> 'generalMonths')::int end as months
      from registry.employer b
      where ($1::uuid[] is null or b.employer_id = any($1::uuid[])) and b.state in ('in-production', 'stopped') and b.state_on <= $2::date) t) e
  join (
    select x.employer_id, max(coalesce(x.valid_until, (x.decided_on + make_interval(months => ($3::jsonb ->> 'updateMonths')::int))::date)) as valid_until
    from (
      select a.*, max(a.version) filter (where a.kind = 'cancellation') over (partition by a.employer_id) as cancelled_at
      from exposure.declaration a
      where a.state = 'accepted' and coalesce(a.decided_on, a.declared_on) <= $2::date and ($1::uuid[] is null or a.employer_id = any($1::uuid[]))) x
    where x.kind <> 'cancellation' and x.version > coalesce(x.cancelled_at, 0)
    group by x.employer_id) d on d.employer_id = e.employer_id
  left join (
    select distinct on (p.employer_id) p.employer_id, p.report_id, p.sampled_on
    from exposure.report p
    where ($1::uuid[] is null or p.employer_id = any($1::uuid[])) and p.recognised and p.purpose = 'periodic' and p.reported_on <= $2::date
      and not exists (select 1 from exposure.superseded_report s
        where s.employer_id = p.employer_id and s.report_id = p.report_id and s.business_day <= $2::date)
    order by p.employer_id, p.sampled_on desc, p.report_id desc) r on r.employer_id = e.employer_id
  where e.state = 'in-production' or e.due_until >= $2::date`;

export const testedEmployerCellsSql = `
  select e.employer_id, k.subject_key, jsonb_build_object('name', e.name, 'creditCode', e.credit_code, 'area', a.name,
    'hazardClass', case e.hazard_class when 'serious' then '严重' when 'general' then '一般' else '未判定' end,
    'reportNo', r.report_no, 'sampledOn', r.sampled_on, 'laboratory', r.institution_name) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join registry.employer e on e.employer_id = k.employer_id
  left join registry.area a on a.area_code = e.area_code
  left join exposure.report r on r.employer_id = k.employer_id and r.report_id = k.basis_id`;
