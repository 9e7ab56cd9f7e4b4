import type { z } from "zod";
import type { Day } from "#kernel";
import { areaRange, type Ctx } from "#access";
import { stoppedStaysMonths } from "../../verification/rules.ts";
import { periodDays } from "../rules.ts";
import type { ReturnFigures, ReturnView } from "../schema.ts";

type View = z.output<typeof ReturnView>;

/** What the records say of each town of an area for a period, by the first nine digits of its code. */
export const figuresOfTowns = async (ctx: Ctx, area: { from: string; to: string }, period: string): Promise<Map<string, ReturnFigures>> => {
  const { from, to } = periodDays(period);
  const today = ctx.clock.today();
  const rows = await ctx.tx.query<ReturnFigures & { town: string }>(
    `with base as (
       select left(area_code, 9) as town, count(*)::int as units, count(*) filter (where declaration_valid_until >= $5::date)::int as declared
       from registry.employer where area_code between $1 and $2 and hazard_confirmed and registry.in_base(state, stopped_on, $5::date, ${stoppedStaysMonths})
         and registry.industry_section(industry_code) in ('B', 'C', 'D') group by 1),
     work as (
       select left(area_code, 9) as town, count(*) filter (where named_on between $3::date and $4::date)::int as named,
         count(*) filter (where entered_on between $3::date and $4::date)::int as verified,
         count(*) filter (where entered_on is null and due_on < $5::date)::int as overdue
       from registry.verification where area_code between $1 and $2 group by 1)
     select coalesce(b.town, w.town) as town, coalesce(units, 0) as units, coalesce(declared, 0) as declared, coalesce(named, 0) as named,
       coalesce(verified, 0) as verified, coalesce(overdue, 0) as overdue
     from base b full join work w on w.town = b.town`,
    [area.from, area.to, from, to, today],
  );
  return new Map(rows.map(({ town, ...figures }) => [town, figures]));
};

/**
 * Every town of the area with its return of a period: sent, late, or still to come. What the records say of a town that has not sent
 * is told up to the width of a city; a province reads what was sent.
 */
export const listReturns = async (ctx: Ctx, period: string) => {
  const area = areaRange(ctx.actor.areaCode);
  const { dueOn } = periodDays(period);
  const today = ctx.clock.today();
  const rows = await ctx.tx.query<
    Omit<View, "figures" | "state" | "period" | "dueOn" | "submittedOn" | "dispatchedOn"> & {
      figures: ReturnFigures | null;
      submittedOn: Day | null;
      dispatchedOn: Day | null;
    }
  >(
    `select o.organisation_id as "organisationId", o.name as "organisationName", o.area_code as "areaCode", r.submitted_on as "submittedOn", r.figures,
       coalesce(r.objections, '[]') as objections, coalesce(r.note, '') as note, coalesce(r.next_steps, '') as "nextSteps",
       r.dispatched_on as "dispatchedOn", coalesce(r.actor_name, '') as by
     from access.organisation o left join registry.town_return r on r.organisation_id = o.organisation_id and r.period = $3
     where o.kind = 'township' and o.active and o.area_code between $1 and $2 order by o.area_code, o.organisation_id`,
    [area.from, area.to, period],
  );
  const counts = !ctx.actor.areaCode.endsWith("0000000000") && rows.some((row) => row.figures === null);
  const live = counts ? await figuresOfTowns(ctx, area, period) : undefined;
  const none: ReturnFigures = { units: 0, declared: 0, named: 0, verified: 0, overdue: 0 };
  const items = rows.map((row): View => ({
    ...row,
    period,
    dueOn,
    figures: row.figures ?? (live ? (live.get(row.areaCode.slice(0, 9)) ?? none) : null),
    state: row.submittedOn === null ? (today > dueOn ? "overdue" : "waiting") : row.submittedOn <= dueOn ? "on-time" : "late",
  }));
  return {
    items,
    onTime: items.filter((i) => i.state === "on-time").length,
    submitted: items.filter((i) => i.submittedOn !== null).length,
    towns: items.length,
  };
};
