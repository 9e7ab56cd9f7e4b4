/**
 * Exam cards of the year by employer: those accepted, and those sent but held or refused whose number no accepted card bears yet.
 * A corrected card is one card: only first versions are counted.
 */
export const cardsDueSql = `
  select t.employer_id, '' as subject_key, e.area_code, registry.industry_section(e.industry_code) as industry, e.size_code as size, e.hazard_class,
    '' as slice, sum(t.accepted)::int as numerator, (sum(t.accepted) + sum(t.open))::int as denominator, null::uuid as basis_id,
    case when sum(t.open) > 0 then 'open-lines' else 'all-accepted' end as reason, null::date as occurred_on,
    (date_trunc('year', $2::date) + interval '1 year')::date as recheck_on
  from (
    select c.employer_id, count(*) as accepted, 0 as open
    from health.exam_card c
    where ($1::uuid[] is null or c.employer_id = any($1::uuid[])) and c.replaces is null
      and c.reported_on >= date_trunc('year', $2::date)::date and c.reported_on <= $2::date
    group by c.employer_id
    union all
    select l.employer_id, 0, count(distinct (l.organisation_id, l.record_key))
    from exchange.submission_line l join exchange.submission s on s.submission_id = l.submission_id
    where ($1::uuid[] is null or l.employer_id = any($1::uuid[])) and l.employer_id is not null and l.outcome <> 'accepted'
      and s.kind = 'exam-cards' and s.submitted_on >= date_trunc('year', $2::date)::date and s.submitted_on <= $2::date
      and not exists (select 1 from health.exam_card k where k.institution_id = l.organisation_id and k.card_code = l.record_key)
    group by l.employer_id) t
  join registry.employer e on e.employer_id = t.employer_id
  group by t.employer_id, e.area_code, e.industry_code, e.size_code, e.hazard_class`;

export const cardsDueCellsSql = `
  select e.employer_id, k.subject_key, jsonb_build_object('name', e.name, 'creditCode', e.credit_code, 'area', a.name) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join registry.employer e on e.employer_id = k.employer_id
  left join registry.area a on a.area_code = e.area_code`;
