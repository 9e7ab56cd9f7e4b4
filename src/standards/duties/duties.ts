import { daysBetween, type Day } from "#kernel";
import { reckon } from "../calendar/calendar.ts";
import { duties as table } from "../generated/duties.ts";
import { isInForce, readClauses, sourceById } from "../sources/sources.ts";
import { lazy, readTable } from "../table.ts";
import type { Clause, Evidence } from "../types.ts";
import { applies, circumstancesOf, circumstanceText, dayText, type DutyDay, type EmployerFacts } from "./facts.ts";

/**
 * How a duty falls due. `standing` it holds always; `once` it is to be done, at once where it was never done; `cycle` again and
 * again, counted from the last time; `term` within a term of an event; `promptly` after an event, for which the law names no days.
 */
export type DutyRule = "standing" | "once" | "cycle" | "term" | "promptly";

/** A row of the table of duties. `opens` and `due` are terms as `reckon` reads them; undefined: the law names none. */
export type DutyRow = {
  id: string;
  name: string;
  category: string;
  appliesTo: string;
  trigger: string;
  todo: string;
  applies: string;
  rule: DutyRule;
  clock?: DutyDay;
  opens?: string;
  due?: string;
  doneBy?: DutyDay;
  clauses: readonly Clause[];
  /** ids of the violations that not doing it amounts to */
  penalties: readonly string[];
  evidence: Evidence;
  note: string;
};

const all = lazy(
  () =>
    new Map<string, DutyRow>(
      readTable(table).map((r) => [
        r.id!,
        {
          id: r.id!,
          name: r.name!,
          category: r.category!,
          appliesTo: r.applies_to!,
          trigger: r.trigger!,
          todo: r.todo!,
          applies: r.applies!,
          rule: r.rule as DutyRule,
          ...(r.clock ? { clock: r.clock as DutyDay } : {}),
          ...(r.opens ? { opens: r.opens } : {}),
          ...(r.due ? { due: r.due } : {}),
          ...(r.done_by ? { doneBy: r.done_by as DutyDay } : {}),
          clauses: readClauses(r.clauses!),
          penalties: r.penalties!.split(";").filter((x) => x !== ""),
          evidence: r.evidence as Evidence,
          note: r.note!,
        },
      ]),
    ),
);

/** Every duty of the table. */
export const dutyRows = (): readonly DutyRow[] => [...all().values()];
export const dutyRow = (id: string): DutyRow | undefined => all().get(id);

/** on-event 发生时履行 · not-yet 未到期 · due 应办 · overdue 逾期 · done 已办 · standing 持续履行 · undetermined 无法判定 (see `missing`). */
export type DutyState = "overdue" | "due" | "undetermined" | "not-yet" | "on-event" | "standing" | "done";

/**
 * A duty as it stands on a day. `dueOn` is the last day in time, `opensOn` the first where the law names one; without `dueOn` the
 * law names no day, or the day it is counted from is not known. `unconfirmed`: known from memory, or the text has been revised since.
 */
export type DutyFinding = Pick<DutyRow, "id" | "name" | "category" | "todo" | "penalties" | "evidence"> & {
  state: DutyState;
  dueOn?: Day;
  opensOn?: Day;
  daysLeft?: number;
  countedFrom?: { what: string; on?: Day };
  clauses: readonly Clause[];
  missing: readonly string[];
  says: string;
  unconfirmed?: true;
};

type Standing = Pick<DutyFinding, "state" | "dueOn" | "opensOn" | "says"> & { missing?: readonly string[]; from?: Day };

const unset = "天数未配置";
const notAfter = (d: Day | null | undefined, on: Day): Day | undefined => (d && d <= on ? d : undefined);

const dated = (row: DutyRow, from: Day, on: Day, early: DutyState): Standing => {
  const dueOn = reckon(from, row.due!);
  const opensOn = row.opens ? reckon(from, row.opens) : undefined;
  const state: DutyState = on > dueOn ? "overdue" : opensOn ? (on < opensOn ? "not-yet" : "due") : on === dueOn ? "due" : early;
  const what = opensOn ? `${opensOn} 至 ${dueOn}` : `不晚于 ${dueOn}`;
  return { state, dueOn, ...(opensOn ? { opensOn } : {}), from, says: state === "overdue" ? `应${what}，已逾期` : what };
};

/** Whether it was done is told by a day that nobody gave: what is due or overdue otherwise is then a question. */
const unlessDone = (row: DutyRow, facts: EmployerFacts, standing: Standing): Standing =>
  row.doneBy && facts.days?.[row.doneBy] === undefined && facts.done?.[row.id] === undefined
    ? { ...standing, state: "undetermined", says: `是否已办不明；${standing.says}`, missing: [dayText[row.doneBy]] }
    : standing;

const standingOn = (row: DutyRow, facts: EmployerFacts, on: Day): Standing => {
  const start = row.clock && facts.days?.[row.clock];
  const doneOn = notAfter(facts.done?.[row.id] ?? (row.doneBy && facts.days?.[row.doneBy]), on);
  const done: Standing | undefined = doneOn && { state: "done", says: `${doneOn} 已办` };
  const since = (event: Day): Standing | undefined => (doneOn && doneOn >= event ? { ...done!, from: event } : undefined);

  switch (row.rule) {
    case "standing":
      return { state: "standing", says: "持续履行" };
    case "once": {
      const event = notAfter(start, on);
      if (event && row.due) return since(event) ?? unlessDone(row, facts, dated(row, event, on, "due"));
      return done ?? unlessDone(row, facts, { state: "due", says: `应及时办理；${unset}` });
    }
    case "cycle": {
      if (row.due === undefined) return { state: "undetermined", says: "周期未配置", missing: ["各危害因素的周期"] };
      if (start === null) return { state: "overdue", says: "没有办理记录，应立即办理" };
      const last = notAfter(start, on);
      return last ? dated(row, last, on, "not-yet") : { state: "undetermined", says: "上次办理日不明", missing: [dayText[row.clock!]] };
    }
    case "term": {
      if (!start) return { state: "on-event", says: `${row.trigger}时履行` };
      // what has to precede the event is met by being done before it
      return (row.due!.startsWith("-") ? done : since(start)) ?? unlessDone(row, facts, dated(row, start, on, "due"));
    }
    case "promptly": {
      const event = notAfter(start, on);
      if (!event) return { state: "on-event", says: `${row.trigger}时履行` };
      return since(event) ?? unlessDone(row, facts, { state: "due", from: event, says: `应及时办理；${unset}` });
    }
  }
};

/** The clauses that stand on a day: those in force, else those whose text has been revised since; undefined when none was in force yet. */
const clausesOn = (row: DutyRow, on: Day): { clauses: readonly Clause[]; revised: boolean } | undefined => {
  const inForce = row.clauses.filter((c) => isInForce(sourceById(c.sourceId)!, on));
  if (inForce.length > 0) return { clauses: inForce, revised: false };
  const ended = row.clauses.filter((c) => (sourceById(c.sourceId)!.to ?? on) < on);
  return ended.length > 0 ? { clauses: ended, revised: true } : undefined;
};

const order: readonly DutyState[] = ["overdue", "due", "undetermined", "not-yet", "on-event", "standing", "done"];
const rank = (d: DutyFinding): string => `${order.indexOf(d.state)} ${d.dueOn ?? "9999"}`;

/**
 * What an employer has to do on a day, by which clause and by when, the most pressing first. Duties that do not concern it are left out;
 * one whose concern is not known is `undetermined` and names the fact that is missing.
 * @example dutiesOf({ is: { hazard: true, severe: true }, days: { lastTest: day("2025-03-01") } }, day("2026-03-02"))
 *   // → test-severe is overdue since 2026-03-01
 */
export const dutiesOf = (facts: EmployerFacts, on: Day): readonly DutyFinding[] => {
  const is = circumstancesOf(facts);
  return dutyRows()
    .flatMap((row): DutyFinding[] => {
      const concern = applies(row.applies, is);
      const basis = concern.holds === false ? undefined : clausesOn(row, on);
      if (!basis) return [];
      const { id, name, category, todo, penalties, evidence } = row;
      const s: Standing =
        concern.holds === undefined
          ? { state: "undetermined", says: "是否适用不明", missing: concern.open.map((c) => circumstanceText[c]) }
          : standingOn(row, facts, on);
      return [
        {
          id,
          name,
          category,
          todo,
          penalties,
          evidence,
          state: s.state,
          ...(s.opensOn ? { opensOn: s.opensOn } : {}),
          ...(s.dueOn ? { dueOn: s.dueOn, daysLeft: daysBetween(on, s.dueOn) } : {}),
          ...(row.clock ? { countedFrom: { what: dayText[row.clock], ...(s.from ? { on: s.from } : {}) } } : {}),
          clauses: basis.clauses,
          missing: s.missing ?? [],
          says: basis.revised ? `${s.says}；所据文本已修订，条文未核对` : s.says,
          ...(basis.revised || evidence === "recalled" ? { unconfirmed: true as const } : {}),
        },
      ];
    })
    .map((d) => [rank(d), d] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, d]) => d);
};
