import { addMonths, dayOf, type Day } from "#kernel";
import type { Tx } from "#platform";
import { keptDays } from "#registry";
import { declarationStandings, declaredAgents } from "../declaration/queries/index.ts";
import { standings } from "../declaration/store.ts";
import { examined } from "../examined.ts";
import { radiationDuties } from "../radiation/queries/index.ts";
import { gatherDuties as inOneLine } from "../radiation/rules.ts";
import { lastTests } from "../monitoring/queries/index.ts";
import { calendarOn, dated, type CalendarFacts } from "./calendar.ts";
import { dutiesOn, type Duty } from "./rules.ts";
import { changedSince, dutyEmployers, measured, receivedOn, type DutyEmployer } from "./store.ts";

/** How far back an exam still says something about the next one. */
const examYears = 6;

export type GatheredDuties = { employer: DutyEmployer; facts: CalendarFacts };
/** The facts duties rest on, of many employers at once: a handful of statements whatever their number. */
export async function gatherDuties(tx: Tx, employerIds: readonly string[], today: Day, cards: boolean): Promise<GatheredDuties[]> {
  const employers = await dutyEmployers(tx, employerIds);
  const ids = employers.map((e) => e.employerId);
  const byEmployer = <T extends { employerId: string }>(rows: readonly T[]): Map<string, T[]> => Map.groupBy(rows, (r) => r.employerId);
  const [states, raw, tests, declared, found] = [
    byEmployer(await declarationStandings(tx, ids, today)),
    byEmployer(await standings(tx, ids)),
    byEmployer(await lastTests(tx, ids)),
    byEmployer(await declaredAgents(tx, ids)),
    byEmployer(await measured(tx, ids)),
  ];
  const kept = byEmployer(await keptDays(tx, ids, today));
  const exams = cards ? byEmployer(await examined(tx, ids, { from: addMonths(today, -12 * examYears), to: today })) : undefined;
  const radiation = byEmployer(await radiationDuties(tx, ids, today, cards));
  const shown = employers.flatMap((e) => {
    const [standing] = states.get(e.employerId) ?? [];
    const [test] = tests.get(e.employerId) ?? [];
    const stands = standing && (standing.state === "valid" || standing.state === "overdue");
    const has = new Set((declared.get(e.employerId) ?? []).map((a) => a.agentCode));
    const extra = stands && test ? test.agents.filter((a) => !has.has(a.code)) : [];
    return extra.length > 0 ? [{ employerId: e.employerId, reportId: test!.reportId, agents: extra.map((a) => a.name) }] : [];
  });
  const received = await receivedOn(tx, shown);
  const changed = byEmployer(
    await changedSince(
      tx,
      ids.flatMap((employerId) => {
        const on = states.get(employerId)?.[0]?.declaredOn;
        return on ? [{ employerId, on }] : [];
      }),
    ),
  );
  return employers.map((employer) => {
    const id = employer.employerId;
    const [standing] = states.get(id) ?? [];
    const [test] = tests.get(id) ?? [];
    const [m] = found.get(id) ?? [];
    const stands = standing && (standing.state === "valid" || standing.state === "overdue") && standing.declaredOn;
    const undeclared = shown.find((s) => s.employerId === id);
    const agents = new Set([...(declared.get(id) ?? []).map((a) => a.agentCode), ...(test?.agents ?? []).map((a) => a.code)]);
    return {
      employer,
      facts: {
        hazardConfirmed: employer.hazardConfirmed,
        hazardClass: employer.hazardClass,
        confirmedOn: employer.stateOn,
        declaration: stands ? { declaredOn: standing.declaredOn!, cancelled: false } : null,
        waitingSince: raw.get(id)?.[0]?.waitingSince ?? null,
        lastTest: test ?? null,
        undeclared: undeclared ? { agents: undeclared.agents, receivedOn: dayOf(received.get(undeclared.reportId)!) } : null,
        state: employer.state,
        endedOn: employer.state === "deregistered" ? employer.stateOn : null,
        industryCode: employer.industryCode,
        workers: employer.workersTotal,
        agents: [...agents].sort(),
        particularsOn: changed.get(id)?.[0]?.particularsOn ?? null,
        sizeOn: changed.get(id)?.[0]?.sizeOn ?? null,
        lastEvaluation: m?.lastEvaluation ?? null,
        noiseLevel: m?.noiseLevel ?? null,
        kept: Object.fromEntries((kept.get(id) ?? []).flatMap((k) => (k.tells ? [[k.tells, k.on]] : []))),
        noProject: (kept.get(id) ?? []).some((k) => k.kind === "project-none"),
        exams: exams ? (exams.get(id) ?? []).map((x) => ({ agent: x.key, lastOn: x.lastOn })) : undefined,
        radiation: inOneLine(radiation.get(id)?.[0]?.duties ?? []),
      },
    };
  });
}

/** The countdown of one employer from its facts: declaring and testing, then whatever else has a day. */
export const countdownOf = ({ employer, facts }: GatheredDuties, today: Day): Duty[] => {
  const running = employer.state === "in-production" || employer.state === "stopped";
  const short = running ? dutiesOn(facts, today) : [];
  const rest = dated(calendarOn(facts, today)).filter((d) => running || d.duty === "declare-cancel");
  return [...short, ...rest].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};
const rank = (d: Duty): string => d.dueOn ?? (d.state === "overdue" ? "0" : "9999");
