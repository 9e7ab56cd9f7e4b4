/** One month's clock of a verification: done in time, late, still within time, or overdue as of the end of `$2`. */
const clock = (done: string, due: string): string =>
  `case when ${done} <= least(${due}, $2::date) then 'on-time' when ${done} <= $2::date then 'late' when ${due} < $2::date then 'overdue' else 'waiting' end`;

const facts = (done: string, due: string, origin: string): string => `
  select v.employer_id, v.verification_id::text as subject_key, v.area_code, registry.industry_section(e.industry_code) as industry, e.size_code as size,
    e.hazard_class, x.state as slice, case when x.state = 'on-time' then 1 else 0 end as numerator, 1 as denominator, v.verification_id as basis_id,
    x.state as reason, v.named_on as occurred_on,
    least(case when x.state = 'waiting' then ${due} + 1 end, (date_trunc('year', $2::date) + interval '1 year')::date) as recheck_on
  from registry.verification v
  join registry.employer e on e.employer_id = v.employer_id
  cross join lateral (select ${clock(done, due)} as state) x
  where ($1::uuid[] is null or v.employer_id = any($1::uuid[])) and v.origin = '${origin}'
    and v.named_on >= date_trunc('year', $2::date)::date and v.named_on <= $2::date`;

/** Issued verifications of the year: answered until the due day, as the day of entry counts. */
export const verificationsAnsweredSql = facts("v.entered_on", "v.due_on", "issued");

/** What was found here in the year: reported upward until the due day. */
export const foundReportedSql = facts("v.reported_on", "v.report_due_on", "found");

export const verificationCellsSql = `
  select v.employer_id, k.subject_key, jsonb_build_object('name', e.name, 'creditCode', e.credit_code, 'area', a.name, 'source', v.source,
    'namedOn', v.named_on, 'dueOn', coalesce(v.report_due_on, v.due_on), 'enteredOn', v.entered_on, 'reportedOn', v.reported_on,
    'officer', v.assigned_name) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join registry.verification v on v.employer_id = k.employer_id and v.verification_id = k.basis_id
  join registry.employer e on e.employer_id = v.employer_id
  left join registry.area a on a.area_code = v.area_code`;
