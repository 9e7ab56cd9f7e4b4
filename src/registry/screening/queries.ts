import type { Day } from "#kernel";
import { allowed, areaRange, type Ctx } from "#access";
import { areaPathTexts } from "../queries/areas.ts";
import { readCursor, writeCursor } from "../queries/cursor.ts";
import { partsOf, type ScreeningEvidence } from "./rules.ts";
import type { CandidateState } from "./store.ts";

type Row = {
  employerId: string;
  name: string;
  creditCode: string;
  areaCode: string;
  address: string;
  industryCode: string;
  state: CandidateState;
  points: number;
  evidence: ScreeningEvidence;
  screenedOn: Day;
  reason: string;
  decidedOn: Day | null;
  decidedBy: string;
};

/** Candidates of an area, the strongest first; the count stops at 10,000. */
export const listCandidates = async (
  ctx: Ctx,
  query: { areaCode?: string | undefined; state: CandidateState; cursor?: string | undefined; limit: number },
) => {
  const own = areaRange(ctx.actor.areaCode);
  const asked = query.areaCode === undefined ? own : areaRange(query.areaCode);
  const scope = [asked.from > own.from ? asked.from : own.from, asked.to < own.to ? asked.to : own.to, query.state];
  const after = readCursor(query.cursor, 2);
  const rule = `c.area_code between $1 and $2 and c.state = $3`;
  const rows = await ctx.tx.query<Row>(
    `with page as materialized (select c.employer_id from registry.screening_candidate c
       where ${rule} ${after ? "and (-c.points, c.employer_id) > ($5::int, $6::uuid)" : ""} order by c.points desc, c.employer_id limit $4)
     select c.employer_id as "employerId", e.name, e.credit_code as "creditCode", c.area_code as "areaCode", e.workplace_address as address,
       e.industry_code as "industryCode", c.state, c.points, c.evidence, c.screened_on as "screenedOn", c.reason, c.decided_on as "decidedOn",
       c.decided_by as "decidedBy"
     from page join registry.screening_candidate c using (employer_id) join registry.employer e using (employer_id)
     order by c.points desc, c.employer_id`,
    [...scope, query.limit + 1, ...(after ?? [])],
  );
  const { n } = await ctx.tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from registry.screening_candidate c where ${rule} limit 10001) x`,
    scope,
  );
  const shown = rows.slice(0, query.limit);
  const names = await areaPathTexts(
    ctx.tx,
    shown.map((row) => row.areaCode),
  );
  const last = shown.at(-1);
  return {
    items: shown.map(({ evidence, ...row }) => ({
      ...row,
      areaName: names.get(row.areaCode) ?? row.areaCode,
      parts: partsOf(evidence, allowed(ctx.actor, "worker.read")),
    })),
    nextCursor: rows.length > query.limit && last ? writeCursor([-last.points, last.employerId]) : null,
    count: { value: Math.min(n, 10_000), capped: n > 10_000 },
  };
};
