import { monthlyDueDay } from "../rules.ts";

/** One row a town for the month or quarter of `$2`: was its return sent until the due day. The town stands where other facts name an employer. */
const facts = (unit: "month" | "quarter"): string => `
  select o.organisation_id as employer_id, x.period as subject_key, o.area_code, '' as industry, '' as size, '' as hazard_class, s.state as slice,
    case when s.state = 'on-time' then 1 else 0 end as numerator, 1 as denominator, null::uuid as basis_id, s.state as reason, x.starts as occurred_on,
    least(case when s.state = 'waiting' then x.due_on + 1 end, (x.starts + interval '${unit === "month" ? 1 : 3} months')::date) as recheck_on
  from access.organisation o
  cross join lateral (
    select date_trunc('${unit}', $2::date)::date as starts,
      ${unit === "month" ? `to_char($2::date, 'YYYY-MM')` : `to_char($2::date, 'YYYY-"Q"Q')`} as period,
      ${
        unit === "month"
          ? `date_trunc('month', $2::date)::date + ${monthlyDueDay - 1}`
          : `(date_trunc('quarter', $2::date) + interval '3 months')::date - 1`
      } as due_on) x
  left join registry.town_return r on r.organisation_id = o.organisation_id and r.period = x.period and r.submitted_on <= $2::date
  cross join lateral (
    select case when r.submitted_on <= x.due_on then 'on-time' when r.submitted_on is not null then 'late' when x.due_on < $2::date then 'overdue'
      else 'waiting' end as state) s
  where o.kind = 'township' and o.active and ($1::uuid[] is null or o.organisation_id = any($1::uuid[]))`;

export const monthlyReturnsSql = facts("month");
export const quarterlyReturnsSql = facts("quarter");

export const returnCellsSql = `
  select k.employer_id, k.subject_key, jsonb_build_object('name', o.name, 'area', a.name, 'period', k.subject_key, 'submittedOn', r.submitted_on,
    'dispatchedOn', r.dispatched_on, 'note', r.note) as cells
  from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)
  join access.organisation o on o.organisation_id = k.employer_id
  left join registry.area a on a.area_code = o.area_code
  left join registry.town_return r on r.organisation_id = k.employer_id and r.period = k.subject_key`;
