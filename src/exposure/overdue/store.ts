import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { notMerged } from "#registry";
import type { Overdue, OverdueKind } from "./rules.ts";

export type OverdueRow = Overdue & { employerId: string; overdueId: string; areaCode: string; foundOn: Day };
/** Names leads; a duty with an open lead keeps it. Answers the ids that are new. Worker role. */
export const insertOverdue = async (tx: Tx, rows: readonly OverdueRow[]): Promise<Set<string>> =>
  new Set(
    rows.length === 0
      ? []
      : (
          await tx.query<{ id: string }>(
            `insert into exposure.overdue_declaration (employer_id, overdue_id, area_code, kind, duty, counted_what, counted_from, due_on, term, clause, violation, found_on)
             select "employerId", "overdueId", "areaCode", kind, duty, "countedWhat", "countedFrom", "dueOn", term, clause, violation, "foundOn"
             from jsonb_to_recordset($1::jsonb) as r("employerId" uuid, "overdueId" uuid, "areaCode" text, kind text, duty text, "countedWhat" text, "countedFrom" date,
               "dueOn" date, term text, clause text, violation text, "foundOn" date)
             on conflict (employer_id, duty) where cleared_on is null do nothing returning overdue_id as id`,
            [JSON.stringify(rows)],
          )
        ).map((row) => row.id),
  );

export type OpenOverdue = { employerId: string; overdueId: string; duty: string; kind: OverdueKind; dueOn: Day };
export const openOverdue = (tx: Tx, employerIds: readonly string[]): Promise<OpenOverdue[]> =>
  tx.query<OpenOverdue>(
    `select employer_id as "employerId", overdue_id as "overdueId", duty, kind, due_on as "dueOn" from exposure.overdue_declaration
     where employer_id = any($1::uuid[]) and cleared_on is null`,
    [employerIds],
  );

/** Ends leads with the declaration that was accepted. */
export const clearFiled = async (
  tx: Tx,
  rows: readonly { employerId: string; overdueId: string }[],
  by: { on: Day; declarationId: string; declaredOn: Day },
): Promise<void> => {
  await tx.query(
    `update exposure.overdue_declaration o set cleared_on = $3, cleared_how = 'filed', declaration_id = $4, declared_on = $5
     from unnest($1::uuid[], $2::uuid[]) as r (employer_id, overdue_id)
     where o.employer_id = r.employer_id and o.overdue_id = r.overdue_id and o.cleared_on is null`,
    [rows.map((r) => r.employerId), rows.map((r) => r.overdueId), by.on, by.declarationId, by.declaredOn],
  );
};

/** Ends at most `limit` leads of employers that need not declare any more: gone, or found to have no hazards. */
export const clearLapsed = (tx: Tx, on: Day, limit: number): Promise<{ employerId: string; overdueId: string }[]> =>
  tx.query(
    `update exposure.overdue_declaration o set cleared_on = $1, cleared_how = 'lapsed'
     where (o.employer_id, o.overdue_id) in (
       select x.employer_id, x.overdue_id from exposure.overdue_declaration x join registry.employer e on e.employer_id = x.employer_id
       where x.cleared_on is null and (e.state not in ('in-production', 'stopped') or not e.hazard_confirmed and e.declaration_valid_until is null) limit $2)
     returning o.employer_id as "employerId", o.overdue_id as "overdueId"`,
    [on, limit],
  );

/** Open leads follow the workplace of their employer. */
export const followEmployers = (tx: Tx): Promise<unknown> =>
  tx.query(
    `update exposure.overdue_declaration o set area_code = e.area_code from registry.employer e
     where e.employer_id = o.employer_id and o.cleared_on is null and o.area_code <> e.area_code`,
  );

export type OverdueFilter = {
  kind: OverdueKind | null;
  employerId: string | null;
  open: boolean;
};
export type OverdueItem = Overdue & {
  employerId: string;
  overdueId: string;
  areaCode: string;
  employerName: string;
  creditCode: string;
  hazardClass: "serious" | "general" | "unknown";
  workersTotal: number | null;
  foundOn: Day;
  clearedOn: Day | null;
  clearedHow: "filed" | "lapsed" | "";
  declarationId: string | null;
  declaredOn: Day | null;
};
const where = (f: OverdueFilter): string =>
  `o.area_code between $1 and $2 and ($3::text is null or o.kind = $3) and ($4::uuid is null or o.employer_id = $4) and o.cleared_on is ${f.open ? "" : "not "}null
   and ${notMerged("o.employer_id")}`;
/** Leads of an area, the longest overdue first; the ended ones, newest first. */
export const overdueItems = (
  tx: Tx,
  area: { from: string; to: string },
  f: OverdueFilter,
  after: { on: string; id: string } | null,
  limit: number,
): Promise<OverdueItem[]> => {
  const [order, past] = f.open ? ["o.due_on, o.overdue_id", ">"] : ["o.cleared_on desc, o.overdue_id desc", "<"];
  const day = f.open ? "o.due_on" : "o.cleared_on";
  return tx.query<OverdueItem>(
    `select o.employer_id as "employerId", o.overdue_id as "overdueId", o.area_code as "areaCode", coalesce(e.name, '') as "employerName",
       coalesce(e.credit_code, '') as "creditCode", coalesce(e.hazard_class, 'unknown') as "hazardClass", e.workers_total as "workersTotal", o.kind, o.duty,
       o.counted_what as "countedWhat", o.counted_from as "countedFrom", o.due_on as "dueOn", o.term, o.clause, o.violation, o.found_on as "foundOn",
       o.cleared_on as "clearedOn", o.cleared_how as "clearedHow", o.declaration_id as "declarationId", o.declared_on as "declaredOn"
     from (select * from exposure.overdue_declaration o where ${where(f)} and ($5::date is null or (${day}, o.overdue_id) ${past} ($5::date, $6::uuid))
       order by ${order} limit $7) o
     left join registry.employer e on e.employer_id = o.employer_id order by ${order}`,
    [area.from, area.to, f.kind, f.employerId, after?.on ?? null, after?.id ?? null, limit],
  );
};
/** Leads by kind, counted no further than `cap` each. */
export const countOverdue = (
  tx: Tx,
  area: { from: string; to: string },
  f: OverdueFilter,
  cap: number,
): Promise<{ kind: OverdueKind; n: number }[]> =>
  tx.query(
    `select k.kind, (select count(*)::int from (select 1 from exposure.overdue_declaration o where ${where(f)} and o.kind = k.kind limit $5) t) as n
     from unnest('{initial,change,annual}'::text[]) as k (kind)`,
    [area.from, area.to, f.kind, f.employerId, cap],
  );
