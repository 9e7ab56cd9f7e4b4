/**
 * Suspected diseases reported since the first of January, and how each entered diagnosis: by an act of its case done until the day.
 * A card that was corrected no longer speaks; the suspicion of its newer version does. `entered` of the settings says which act means what.
 */
export const suspectedCasesSql = `
  select s.employer_id, s.suspected_id::text as subject_key, s.area_code, registry.industry_section(e.industry_code) as industry,
    e.size_code as size, e.hazard_class, coalesce(c.entered, 'waiting') as slice,
    case when c.entered is null then 0 else 1 end as numerator, 1 as denominator, c.case_id as basis_id,
    coalesce(c.entered, 'waiting') as reason, s.reported_on as occurred_on,
    (date_trunc('year', $2::date) + interval '1 year')::date as recheck_on
  from health.suspected_case s
  join registry.employer e on e.employer_id = s.employer_id
  left join (
    select distinct on (f.employer_id, f.subject_key) f.employer_id, f.subject_key, f.case_id, $3::jsonb -> 'entered' ->> a.act as entered
    from cases.case_file f join cases.act a on a.employer_id = f.employer_id and a.case_id = f.case_id
    where ($1::uuid[] is null or f.employer_id = any($1::uuid[])) and f.programme = $3::jsonb ->> 'programme'
      and $3::jsonb -> 'entered' ? a.act and a.business_day <= $2::date
    order by f.employer_id, f.subject_key, a.act_no) c on c.employer_id = s.employer_id and c.subject_key = s.suspected_id::text
  where ($1::uuid[] is null or s.employer_id = any($1::uuid[]))
    and s.reported_on >= date_trunc('year', $2::date)::date and s.reported_on <= $2::date
    and not exists (select 1 from health.superseded_card o where o.employer_id = s.employer_id and o.card_id = s.card_id)`;

export const suspectedCaseCellsSql = `
  select s.employer_id, k.subject_key, jsonb_build_object('employer', e.name, 'area', a.name, 'disease', s.disease_name, 'foundOn', s.found_on,
    'reportedOn', s.reported_on, 'caseId', f.case_id, 'caseNo', f.case_no, 'dueOn', f.due_on) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join health.suspected_case s on s.employer_id = k.employer_id and s.suspected_id = k.subject_key::uuid
  join registry.employer e on e.employer_id = s.employer_id
  left join registry.area a on a.area_code = s.area_code
  left join cases.case_file f on f.employer_id = k.employer_id and f.case_id = k.basis_id`;
