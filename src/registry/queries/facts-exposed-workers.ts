/** Workers exposed and in the books of each employer in production with confirmed hazards that has told both numbers. */
export const exposedWorkersSql = `
  select e.employer_id, '' as subject_key, e.area_code, registry.industry_section(e.industry_code) as industry, e.size_code as size, e.hazard_class,
    '' as slice, least(e.workers_exposed, e.workers_total) as numerator, e.workers_total as denominator, null::uuid as basis_id,
    'told' as reason, null::date as occurred_on, null::date as recheck_on
  from registry.employer e
  where ($1::uuid[] is null or e.employer_id = any($1::uuid[]))
    and e.state = 'in-production' and e.hazard_confirmed and e.state_on <= $2::date
    and e.workers_total > 0 and e.workers_exposed is not null`;

export const employerCellsSql = `
  select e.employer_id, k.subject_key, jsonb_build_object('name', e.name, 'creditCode', e.credit_code, 'area', a.name) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join registry.employer e on e.employer_id = k.employer_id
  left join registry.area a on a.area_code = e.area_code`;
