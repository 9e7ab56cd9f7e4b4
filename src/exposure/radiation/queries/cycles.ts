/**
 * How the wearing periods of a radiation worker cover a span. `w` is a row with employer_id, worker_id, cycle_days, `since` and `until`
 * (first and last day to be covered), `on` the day of asking, `wait` the days a laboratory is given after a period.
 *
 * A stretch without a valid record is as many missing cycles as it holds, rounded half up: a few days between two dosimeters are none.
 * What is worn now is missing when its cycle and the laboratory's days have passed without a record. Records and corrections that came
 * after the day are not seen.
 *
 * Gives: records (valid ones since ever), in_year, last_to, last_record, missing (cycles), gaps (json), due_until (day until which the
 * record of what is worn now may come).
 */
export const cyclesOf = (w: string, on: string, wait: string): string => `lateral (
    with r as materialized (
      select d.record_id, d.period_from, d.period_to,
        max(d.period_to) over (order by d.period_from, d.period_to, d.record_id rows between unbounded preceding and 1 preceding) as before
      from exposure.dose_record d
      where d.employer_id = ${w}.employer_id and d.worker_id = ${w}.worker_id and d.counts and d.received_on <= ${on} and d.period_from <= ${w}.until
        and not exists (select 1 from exposure.dose_record n where n.employer_id = d.employer_id and n.institution_id = d.institution_id
          and n.worker_id = d.worker_id and n.period_from = d.period_from and n.version > d.version and n.received_on <= ${on})),
    ends as (
      select count(*)::int as records, max(period_to) as last_to,
        count(*) filter (where period_to >= date_trunc('year', ${on}))::int as in_year,
        (array_agg(record_id order by period_to desc, record_id desc))[1] as last_record
      from r),
    gap as (
      select greatest(coalesce(before + 1, ${w}.since), ${w}.since) as f, least(period_from - 1, ${w}.until) as t from r
      union all
      select greatest(last_to + 1, ${w}.since), ${w}.until from ends
        where ${on} > greatest(last_to, ${w}.since - 1) + ${w}.cycle_days + ${wait}),
    hole as (select f, t, round((t - f + 1)::numeric / ${w}.cycle_days)::int as cycles from gap where t >= f)
    select e.records, e.in_year, e.last_to, e.last_record, greatest(e.last_to, ${w}.since - 1) + ${w}.cycle_days + ${wait} as due_until,
      coalesce((select sum(cycles) from hole), 0)::int as missing,
      coalesce((select jsonb_agg(jsonb_build_object('from', f, 'to', t, 'cycles', cycles) order by f) from hole where cycles > 0), '[]') as gaps
    from ends e)`;

/** A worker of `v` in the year of a day: first and last day to be covered, counted from the badge or, with `inPost`, from the work. */
export const spanOf = (v: string, on: string, inPost: string, ended: string): string =>
  `greatest(date_trunc('year', ${on})::date, ${v}.work_from, case when ${inPost} then null else ${v}.badge_from end) as since,
   least(${on}, ${v}.work_to, ${ended}) as until`;

/** How the worker stands: `w.badge_from`, and what the cycles `c` tell. */
export const stateOf = (w: string, c: string, on: string): string =>
  `case when ${w}.badge_from is null or ${w}.badge_from > ${on} then 'no-badge' when ${c}.records = 0 then 'none-yet' when ${c}.missing > 0 then 'missing' else 'monitored' end`;
