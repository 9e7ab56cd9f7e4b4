import { cyclesOf, spanOf, stateOf } from "./cycles.ts";

/** What counts a worker as monitored, as it is printed under the figure. */
export const dosimetryCounts = {
  sinceBadge: "佩戴起全部应监测周期都有记录",
  inPost: "在岗起全部应监测周期都有记录",
  once: "年度内至少 1 个周期有记录",
} as const;

const count = "$3::jsonb ->> 'count'";
const inPost = `(${count} = '${dosimetryCounts.inPost}')`;

/**
 * Radiation workers in post on any day of the year up to the day, and whether their doses were monitored. Settings: `kind`;
 * parameters: `count` (one of `dosimetryCounts`), `reportDays`. Named and absent employers count nowhere; at one that ended, the work ends.
 */
export const dosimetrySql = `
  select w.employer_id, w.worker_id::text as subject_key, w.area_code, w.industry, w.size, w.hazard_class, s.state as slice,
    case when s.state = 'monitored' then 1 else 0 end as numerator, 1 as denominator, c.last_record as basis_id, s.state as reason,
    null::date as occurred_on,
    least((date_trunc('year', $2::date) + interval '1 year')::date, case when w.badge_from > $2::date then w.badge_from end,
      case when c.due_until >= $2::date and w.until = $2::date then c.due_until + 1 end) as recheck_on
  from (
    select v.employer_id, v.worker_id, v.badge_from, v.cycle_days, e.area_code, registry.industry_section(e.industry_code) as industry,
      e.size_code as size, e.hazard_class,
      ${spanOf("v", "$2::date", inPost, "case when e.state = 'deregistered' then e.state_on end")}
    from exposure.radiation_worker v
    join registry.employer e on e.employer_id = v.employer_id
    where ($1::uuid[] is null or v.employer_id = any($1::uuid[])) and v.kind = $3::jsonb ->> 'kind' and v.entered_on <= $2::date
      and not exists (select 1 from exposure.radiation_worker n where n.employer_id = v.employer_id and n.worker_id = v.worker_id
        and n.version > v.version and n.entered_on <= $2::date)
      and v.work_from <= $2::date and coalesce(v.work_to, $2::date) >= date_trunc('year', $2::date)
      and (e.state in ('in-production', 'stopped') or e.state = 'deregistered' and e.state_on >= date_trunc('year', $2::date))) w
  cross join ${cyclesOf("w", "$2::date", "($3::jsonb ->> 'reportDays')::int")} c
  cross join lateral (select case when ${count} <> '${dosimetryCounts.once}' then ${stateOf("w", "c", "$2::date")}
    when c.in_year > 0 then 'monitored' when w.badge_from is null or w.badge_from > $2::date then 'no-badge' else 'none-yet' end as state) s`;

export const dosimetryCellsSql = `
  select k.employer_id, k.subject_key, jsonb_build_object('name', e.name, 'area', a.name, 'person', encode(p.name_sealed, 'hex'),
    'category', w.category, 'badgeFrom', w.badge_from, 'lastPeriod', d.period_from || ' 至 ' || d.period_to, 'laboratory', d.institution_name,
    'workerId', w.worker_id) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join exposure.current_radiation_worker w on w.employer_id = k.employer_id and w.worker_id = k.subject_key::uuid
  join registry.employer e on e.employer_id = k.employer_id
  left join registry.area a on a.area_code = e.area_code
  left join registry.worker p on p.worker_id = w.worker_id
  left join exposure.dose_record d on d.employer_id = k.employer_id and d.record_id = k.basis_id`;
