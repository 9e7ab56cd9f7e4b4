import { addMonths, dayOf, type Day } from "#kernel";
import { agent } from "#standards";
import { hasSurveillance } from "./law.ts";
import type { Ctx } from "#access";
import { openCaseIds } from "#engines";
import { readAgent } from "../agents.ts";
import { errors } from "../declaration/errors.ts";
import { inForce } from "../declaration/store.ts";
import { receivedOn } from "../duties/store.ts";
import { examined, seesCards } from "../examined.ts";
import { lastTests, latestResults } from "../monitoring/queries/index.ts";
import { contradictions, subjectOf, type AgentFacts, type Gap, type Missing, type ThreeWayRow } from "./rules.ts";
import { employerHead } from "./store.ts";

export const contradictionProgramme = "exposure-contradiction";
/** Exams of two years: the longest interval a factor of common trades has. A setting of the page, not law. */
export const examMonths = 24;

export type ThreeWay = { employerId: string; areaCode: string; employerName: string; cards: boolean; rows: ThreeWayRow[]; gaps: Gap[] };

/**
 * What an employer declared, what was measured and what was examined, post by post and factor by factor, with what is missing.
 * @throws Refusal ED-1901
 */
export async function threeWayOf(ctx: Ctx, employerId: string): Promise<ThreeWay> {
  const { tx, clock } = ctx;
  const today = clock.today();
  const employer = await employerHead(tx, employerId);
  if (!employer) throw errors.employerUnknown();
  const cards = seesCards(ctx.actor);
  const [declaration] = await inForce(tx, [employerId]);
  const results = await latestResults(tx, [employerId]);
  const [test] = await lastTests(tx, [employerId]);
  const exams = cards ? await examined(tx, [employerId], { from: addMonths(today, -examMonths), to: today }) : [];
  const arrived = await receivedOn(
    tx,
    results.map((r) => ({ employerId, reportId: r.reportId })),
  );

  const rows = new Map<string, Omit<ThreeWayRow, "missing">>();
  const rowOf = (place: string, post: string, code: string, name: string): Omit<ThreeWayRow, "missing"> => {
    const key = `${post} ${code}`;
    const row = rows.get(key) ?? { place, post, agentCode: code, agentName: name, declared: null, measured: null, examined: null };
    rows.set(key, row);
    return row;
  };
  const said = declaration && { on: declaration.declaredOn, version: declaration.version, declarationId: declaration.declarationId };
  for (const p of declaration?.content.places ?? []) {
    const found = readAgent({ code: p.agentCode, name: p.agentName });
    if (found) rowOf(p.place, p.post, found.code, found.name).declared = { workers: p.workers, ...said! };
  }
  const placed = new Set([...rows.values()].map((r) => r.agentCode));
  for (const h of declaration?.content.hazardItems ?? []) {
    const found = readAgent({ code: h.agentCode, name: h.agentName });
    if (found && !placed.has(found.code)) rowOf("", "", found.code, found.name).declared = { workers: h.workers, ...said! };
  }
  const receipts = new Map<string, Day>();
  for (const r of results) {
    const at = dayOf(arrived.get(r.reportId)!);
    if (at < (receipts.get(r.agentCode) ?? "9999")) receipts.set(r.agentCode, at);
    rowOf("", r.postName, r.agentCode, r.agentName).measured = {
      verdict: r.verdict,
      valueText: r.valueText,
      unit: r.unit,
      limit: r.limit,
      on: r.sampledOn,
      reportNo: r.reportNo,
      reportId: r.reportId,
    };
  }
  // A factor declared for the whole workplace is declared at the posts where it was measured.
  for (const row of rows.values()) if (row.post !== "" && !row.declared) row.declared = rows.get(` ${row.agentCode}`)?.declared ?? null;
  for (const [key, row] of rows)
    if (row.post === "" && [...rows.values()].some((r) => r.post !== "" && r.agentCode === row.agentCode)) rows.delete(key);
  for (const e of exams) {
    const name = agent(e.key)?.name ?? e.key;
    const own = [...rows.values()].filter((r) => r.agentCode === e.key);
    for (const row of own.length > 0 ? own : [rowOf("", "", e.key, name)]) row.examined = { workers: e.workers, on: e.lastOn };
  }

  const facts = new Map<string, AgentFacts>(
    [...rows.values()].map((r) => [
      r.agentCode,
      {
        agentCode: r.agentCode,
        agentName: r.agentName,
        testable: agent(r.agentCode)?.group !== "special-work",
        examinable: hasSurveillance(r.agentCode, today),
      },
    ]),
  );
  const found = contradictions(
    [...rows.values()].toSorted((a, b) => (`${a.post}${a.agentCode}` < `${b.post}${b.agentCode}` ? -1 : 1)),
    facts,
    {
      hazardClass: employer.hazardClass,
      declared: declaration !== undefined,
      lastTestOn: test?.sampledOn ?? null,
      receivedOn: receipts,
      cards,
    },
    today,
  );
  return { employerId, areaCode: employer.areaCode, employerName: employer.name, cards, ...found };
}

/** The same with the case each missing cell has. */
export async function readThreeWay(ctx: Ctx, employerId: string): Promise<Omit<ThreeWay, "gaps"> & { missing: Missing[] }> {
  const { gaps, ...seen } = await threeWayOf(ctx, employerId);
  const keyOf = (g: Gap): string => subjectOf(g.agentCode, g.cell);
  const cases = await openCaseIds(
    ctx.tx,
    contradictionProgramme,
    gaps.map((g) => ({ employerId, subjectKey: keyOf(g) })),
  );
  return {
    ...seen,
    missing: gaps.map((g) => {
      const open = cases.get(`${employerId} ${keyOf(g)}`);
      return { ...g, caseId: open?.caseId ?? null, caseNo: open?.caseNo ?? null };
    }),
  };
}
