/**
 * Post × factor of employers on the remediation list with a result that counts, judged by the results of the latest sampling day.
 * While a remediation case of that post × factor is open nothing turns it good again: a retest counts when the case is closed on it.
 */
export const postResultsSql = `
  select l.employer_id, l.post_id::text || ':' || l.agent_code as subject_key, e.area_code, registry.industry_section(e.industry_code) as industry,
    e.size_code as size, e.hazard_class, case l.agent_group when 'physical-noise' then 'noise' else l.agent_group end as slice,
    case when l.within and c.employer_id is null then 1 else 0 end as numerator, 1 as denominator, l.result_id as basis_id,
    case when not l.within then 'over' when c.employer_id is not null then 'remediation-open' else 'within' end as reason,
    null::date as occurred_on, null::date as recheck_on
  from registry.employer e
  join (
    select distinct on (employer_id, post_id, agent_code) * from (
      select r.employer_id, r.post_id, r.agent_code, r.sampled_on, max(r.agent_group) as agent_group, bool_and(r.verdict = 'within') as within,
        (array_agg(r.result_id order by (r.verdict = 'over') desc, r.reported_on desc, r.result_id desc))[1] as result_id
      from exposure.result r
      where ($1::uuid[] is null or r.employer_id = any($1::uuid[]))
        and r.agent_group in ('dust', 'chemical', 'physical-noise') and r.verdict in ('within', 'over') and r.recognised and r.reported_on <= $2::date
        and not exists (select 1 from exposure.superseded_report s
          where s.employer_id = r.employer_id and s.report_id = r.report_id and s.business_day <= $2::date)
      group by r.employer_id, r.post_id, r.agent_code, r.sampled_on) days
    order by employer_id, post_id, agent_code, sampled_on desc) l on l.employer_id = e.employer_id
  left join (
    select distinct f.employer_id, f.subject_key from cases.case_file f
    where ($1::uuid[] is null or f.employer_id = any($1::uuid[])) and f.programme = $3::jsonb ->> 'programme'
      and f.opened_on <= $2::date and (f.closed_on is null or f.closed_on > $2::date)) c
    on c.employer_id = l.employer_id and c.subject_key = l.post_id::text || ':' || l.agent_code
  where ($1::uuid[] is null or e.employer_id = any($1::uuid[]))
    and e.remediation_listed and e.state in ('in-production', 'stopped')`;

export const postResultCellsSql = `
  select e.employer_id, k.subject_key, jsonb_build_object('name', e.name, 'area', a.name, 'post', r.post_name, 'agent', r.agent_name,
    'sampledOn', r.sampled_on, 'value', r.value_text || ' ' || r.unit, 'limit', r.limit_value, 'reportNo', p.report_no) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join registry.employer e on e.employer_id = k.employer_id
  left join registry.area a on a.area_code = e.area_code
  left join exposure.result r on r.employer_id = k.employer_id and r.result_id = k.basis_id
  left join exposure.report p on p.employer_id = r.employer_id and p.report_id = r.report_id`;
