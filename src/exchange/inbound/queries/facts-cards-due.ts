/**
 * Exam cards of the year: those accepted, with their employer; and those sent but held or refused whose number no accepted card bears
 * yet, with the institution that sent them, in its area. A corrected card is one card: only first versions are counted.
 */
export const cardsDueSql = `
  select c.employer_id, '' as subject_key, e.area_code, registry.industry_section(e.industry_code) as industry, e.size_code as size, e.hazard_class,
    '' as slice, c.cards as numerator, c.cards as denominator, null::uuid as basis_id, 'accepted' as reason, null::date as occurred_on,
    (date_trunc('year', $2::date) + interval '1 year')::date as recheck_on
  from (
    select k.employer_id, count(*) as cards
    from health.exam_card k
    where ($1::uuid[] is null or k.employer_id = any($1::uuid[])) and k.replaces is null
      and k.reported_on >= date_trunc('year', $2::date)::date and k.reported_on <= $2::date
    group by k.employer_id) c
  join registry.employer e on e.employer_id = c.employer_id
  union all
  select l.organisation_id, '', l.area_code, '', '', '', '', 0, count(distinct l.record_key), null, 'open', null,
    (date_trunc('year', $2::date) + interval '1 year')::date
  from exchange.submission_line l join exchange.submission s on s.submission_id = l.submission_id
  where ($1::uuid[] is null or l.organisation_id = any($1::uuid[])) and l.outcome <> 'accepted'
    and s.kind = 'exam-cards' and s.submitted_on >= date_trunc('year', $2::date)::date and s.submitted_on <= $2::date
    and not exists (select 1 from health.exam_card k where k.institution_id = l.organisation_id and k.card_code = l.record_key)
  group by l.organisation_id, l.area_code`;

export const cardsDueCellsSql = `
  select k.employer_id, k.subject_key, jsonb_build_object('name', coalesce(e.name, i.name), 'kind', case when e.employer_id is null then '体检机构' else '用人单位' end,
    'area', a.name) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  left join registry.employer e on e.employer_id = k.employer_id
  left join registry.institution i on i.institution_id = k.employer_id
  left join registry.area a on a.area_code = coalesce(e.area_code, i.area_code)`;
