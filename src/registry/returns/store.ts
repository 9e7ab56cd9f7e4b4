import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { UrgeStep } from "./clocks.ts";
import type { ReturnFigures, SheetTown } from "./schema.ts";

export type ReturnRow = {
  organisationId: string;
  period: string;
  areaCode: string;
  dueOn: Day;
  submittedOn: Day;
  figures: ReturnFigures;
  objections: readonly object[];
  note: string;
  nextSteps: string;
  dispatchedOn: Day | null;
  accountId: string;
  actorName: string;
};

/** False when the period was sent before. */
export const insertReturn = async (tx: Tx, row: ReturnRow): Promise<boolean> =>
  (
    await tx.query(
      `insert into registry.town_return (organisation_id, period, area_code, due_on, submitted_on, figures, objections, note, next_steps, dispatched_on,
         account_id, actor_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning period`,
      [
        row.organisationId,
        row.period,
        row.areaCode,
        row.dueOn,
        row.submittedOn,
        JSON.stringify(row.figures),
        JSON.stringify(row.objections),
        row.note,
        row.nextSteps,
        row.dispatchedOn,
        row.accountId,
        row.actorName,
      ],
    )
  ).length > 0;

export type SentReturn = { organisationId: string; name: string; areaCode: string; period: string; submittedOn: Day | null };
/** Every town with each of these periods and the day its return was sent. */
export const sentReturns = (tx: Tx, periods: readonly string[]): Promise<SentReturn[]> =>
  tx.query<SentReturn>(
    `select o.organisation_id as "organisationId", o.name, o.area_code as "areaCode", p.period, r.submitted_on as "submittedOn"
     from access.organisation o cross join unnest($1::text[]) as p (period)
     left join registry.town_return r on r.organisation_id = o.organisation_id and r.period = p.period
     where o.kind = 'township' and o.active order by o.area_code, o.organisation_id, p.period`,
    [periods],
  );
/** Counties that have towns of their own. */
export const counties = async (tx: Tx): Promise<string[]> =>
  (
    await tx.query<{ county: string }>(
      `select distinct left(area_code, 6) || '000000' as county from access.organisation where kind = 'township' and active order by 1`,
    )
  ).map((r) => r.county);

export const insertSheet = async (
  tx: Tx,
  s: { areaCode: string; period: string; madeOn: Day; towns: readonly SheetTown[] },
): Promise<number> =>
  (
    await tx.query(
      `insert into registry.dispatch_sheet (area_code, period, made_on, content) values ($1, $2, $3, $4) on conflict do nothing returning period`,
      [s.areaCode, s.period, s.madeOn, JSON.stringify(s.towns)],
    )
  ).length;
export const sheetsOf = (tx: Tx, areaCode: string): Promise<{ period: string; madeOn: Day; towns: SheetTown[] }[]> =>
  tx.query(
    `select period, made_on as "madeOn", content as towns from registry.dispatch_sheet where area_code = $1 order by made_on desc, period desc limit 40`,
    [areaCode],
  );

export type PlanRow = { areaCode: string; planId: string; setOn: Day; steps: readonly UrgeStep[]; accountId: string; actorName: string };
export const planOf = (tx: Tx, areaCode: string): Promise<{ steps: UrgeStep[]; setOn: Day; actorName: string } | undefined> =>
  tx.maybe(
    `select steps, set_on as "setOn", actor_name as "actorName" from registry.reminder_plan where area_code = $1 order by plan_id desc limit 1`,
    [areaCode],
  );
export const insertPlan = async (tx: Tx, p: PlanRow): Promise<void> => {
  await tx.query(
    `insert into registry.reminder_plan (area_code, plan_id, set_on, steps, account_id, actor_name) values ($1, $2, $3, $4, $5, $6)`,
    [p.areaCode, p.planId, p.setOn, JSON.stringify(p.steps), p.accountId, p.actorName],
  );
};
