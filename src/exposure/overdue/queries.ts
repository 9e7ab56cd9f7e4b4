import { daysBetween, isId } from "#kernel";
import type { z } from "zod";
import { areaRange, type Ctx } from "#access";
import { openCaseIds } from "#engines";
import { areaPathTexts } from "#registry";
import { clauseText } from "#standards";
import { firstSteps } from "#standards/tables";
import { remindedOf, reminderKey } from "../duties/reminders.ts";
import { graceDays, overdueNames, overdueText } from "./rules.ts";
import type { OverdueList, overdueQuery } from "./schema.ts";
import { countOverdue, overdueItems } from "./store.ts";

export const overdueProgramme = "overdue-declaration";
const cap = 10_000;

/** What the table of violations says can be done first, in one sentence; 未配置 where it names no violation. */
export const penaltyText = (violation: string, on: Parameters<typeof firstSteps>[2]): string => {
  if (violation === "") return "罚则未配置";
  const first = firstSteps(violation, {}, on);
  return `${first.violation.name}：${first.steps.join("、")}；${first.fine.says}。${first.clauses.map((c) => clauseText(c)).join("、")}${first.unconfirmed ? "〔依据待核实〕" : ""}`;
};

/** Employers whose declarations were not filed in time, the longest overdue first, with reminders and the case of each. */
export async function listOverdue(ctx: Ctx, query: z.output<typeof overdueQuery>): Promise<z.input<typeof OverdueList>> {
  const { tx, clock, actor } = ctx;
  const today = clock.today();
  const all = { from: "000000000000", to: "999999999999" };
  const own = actor.kind === "employer" ? all : areaRange(actor.areaCode);
  const asked = query.areaCode === undefined ? own : areaRange(query.areaCode);
  const area = { from: asked.from > own.from ? asked.from : own.from, to: asked.to < own.to ? asked.to : own.to };
  const filter = { kind: query.kind ?? null, employerId: actor.employerId ?? query.employerId ?? null, open: query.state === "open" };
  const [on, id] = (query.cursor ?? "").split("|");
  const rows = await overdueItems(tx, area, filter, on && id && isId(id) ? { on, id } : null, query.limit + 1);
  const items = rows.slice(0, query.limit);
  const kinds = await countOverdue(tx, area, filter, cap + 1);
  const ids = items.map((i) => i.employerId);
  const reminded = await remindedOf(tx, ids, today);
  const cases = await openCaseIds(
    tx,
    overdueProgramme,
    items.map((i) => ({ employerId: i.employerId, subjectKey: i.overdueId })),
  );
  const areas = await areaPathTexts(
    tx,
    items.map((i) => i.areaCode),
  );
  const last = items.at(-1);
  const value = kinds.reduce((sum, k) => sum + k.n, 0);
  return {
    items: items.map(({ duty, countedWhat, countedFrom, term, violation, ...i }) => {
      const until = i.declaredOn ?? i.clearedOn ?? today;
      const open = cases.get(`${i.employerId} ${i.overdueId}`);
      return {
        ...i,
        areaName: areas.get(i.areaCode) ?? i.areaCode,
        kindName: overdueNames[i.kind],
        daysLate: Math.max(0, daysBetween(i.dueOn, until)),
        says: overdueText({ countedWhat, countedFrom, term, dueOn: i.dueOn }, until),
        penalty: penaltyText(violation, i.foundOn),
        reminded: reminded.get(reminderKey(i.employerId, duty, i.dueOn)) ?? null,
        caseId: open?.caseId ?? null,
        caseNo: open?.caseNo ?? null,
      };
    }),
    nextCursor: rows.length > query.limit && last ? `${query.state === "open" ? last.dueOn : last.clearedOn}|${last.overdueId}` : null,
    count: { value: Math.min(value, cap), capped: value > cap },
    kinds: kinds.map((k) => ({ kind: k.kind, name: overdueNames[k.kind], count: Math.min(k.n, cap) })),
    graceDays,
  };
}
