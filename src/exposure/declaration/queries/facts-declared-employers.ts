/**
 * Employers in production, or stopped for no longer than the months allowed, with confirmed hazards of the wanted sections, and whether a declaration is in force: accepted, after the
 * last accepted cancellation, and not past the day of its annual update.
 */
export const declaredEmployersSql = `
  select e.employer_id, '' as subject_key, e.area_code, registry.industry_section(e.industry_code) as industry, e.size_code as size, e.hazard_class,
    '' as slice, case when d.valid_until >= $2::date then 1 else 0 end as numerator, 1 as denominator, d.declaration_id as basis_id,
    case when d.declaration_id is null then 'undeclared' when d.valid_until < $2::date then 'update-overdue' else 'declared' end as reason,
    null::date as occurred_on,
    least(d.valid_until + 1, (e.stopped_on + make_interval(months => ($3::jsonb ->> 'stoppedMonths')::int))::date + 1) as recheck_on
  from registry.employer e
  left join (
    select x.employer_id, (array_agg(x.declaration_id order by x.version desc))[1] as declaration_id,
      max(coalesce(x.valid_until, (x.decided_on + make_interval(months => ($3::jsonb ->> 'updateMonths')::int))::date)) as valid_until
    from (
      select a.*, max(a.version) filter (where a.kind = 'cancellation') over (partition by a.employer_id) as cancelled_at
      from exposure.declaration a
      where a.state = 'accepted' and coalesce(a.decided_on, a.declared_on) <= $2::date and ($1::uuid[] is null or a.employer_id = any($1::uuid[]))) x
    where x.kind <> 'cancellation' and x.version > coalesce(x.cancelled_at, 0)
    group by x.employer_id) d on d.employer_id = e.employer_id
  where ($1::uuid[] is null or e.employer_id = any($1::uuid[]))
    and registry.in_base(e.state, e.stopped_on, $2::date, ($3::jsonb ->> 'stoppedMonths')::int) and e.hazard_confirmed and e.state_on <= $2::date
    and $3::jsonb -> 'sections' ? registry.industry_section(e.industry_code)`;

export const declaredEmployerCellsSql = `
  select e.employer_id, k.subject_key, jsonb_build_object('name', e.name, 'creditCode', e.credit_code, 'area', a.name,
    'hazardClass', case e.hazard_class when 'serious' then '严重' when 'general' then '一般' else '未判定' end,
    'decidedOn', d.decided_on, 'validUntil', d.valid_until) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join registry.employer e on e.employer_id = k.employer_id
  left join registry.area a on a.area_code = e.area_code
  left join exposure.declaration d on d.employer_id = k.employer_id and d.declaration_id = k.basis_id`;
