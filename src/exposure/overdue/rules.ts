import { addDays, daysBetween, type Day } from "#kernel";
import { clauseText } from "#standards";
import { dutyRow } from "#standards/tables";
import type { CalendarFacts } from "../duties/calendar.ts";
import { calendarOn } from "../duties/calendar.ts";
import { periods, updateWindow } from "../declaration/rules/index.ts";

export const overdueKinds = ["initial", "change", "annual"] as const;
export type OverdueKind = (typeof overdueKinds)[number];
export const overdueNames: Record<OverdueKind, string> = { initial: "未初次申报", change: "未变更申报", annual: "未年度更新" };

/**
 * Days an employer that never declared has before it is named. The law says promptly and gives no number; 30 days are those of
 * order 48 for a project after its acceptance, taken over as a setting of this platform and shown as such.
 */
export const graceDays = 30;

/** Duties of the table whose lateness is one of the three kinds. The change of the online system has no clause of its own and is not among them. */
const kinds: Readonly<Record<string, { kind: OverdueKind; term: string }>> = {
  "declare-change-process": { kind: "change", term: `${periods.changeDays.value} 日内` },
  "declare-change-particulars": { kind: "change", term: `${periods.changeDays.value} 日内` },
  "declare-change-result": { kind: "change", term: `${periods.changeDays.value} 日内` },
  "declare-update": {
    kind: "annual",
    term: `满 ${periods.updateOpensAfterMonths.value} 个月起、不到 ${periods.updateOverdueAfterMonths.value} 个月`,
  },
};

export type Overdue = {
  kind: OverdueKind;
  duty: string;
  countedWhat: string;
  countedFrom: Day;
  dueOn: Day;
  term: string;
  clause: string;
  /** id in the table of violations; empty where it names none */
  violation: string;
};

/** Last day before an employer that never declared is named; undefined for whoever need not or has declared. */
export const graceEnd = (f: CalendarFacts): Day | undefined =>
  f.hazardConfirmed && f.confirmedOn && !f.declaration ? addDays(f.confirmedOn, graceDays) : undefined;

const inBase = (f: CalendarFacts): boolean => f.state === "in-production" || f.state === "stopped";

/**
 * The declarations an employer should have filed by a day and has not. One that was filed and waits for the authority is not among them.
 *
 * @source 职业病防治法第16条; 职业病危害项目申报办法（原安监总局令第48号）第8条; 申报系统说明 (yearly update)
 * @example never declared, hazards confirmed on 2025-03-20 → named from 2025-04-20 on, the day after its 30 days
 */
export function overdueOn(f: CalendarFacts, today: Day): Overdue[] {
  if (!inBase(f) || f.waitingSince) return [];
  const grace = graceEnd(f);
  const first = dutyRow("declare-first")!;
  const initial: Overdue[] =
    grace && today > grace
      ? [
          {
            kind: "initial",
            duty: "declare-first",
            countedWhat: "核实存在职业病危害",
            countedFrom: f.confirmedOn!,
            dueOn: grace,
            term: `${graceDays} 日（平台设定；法律要求及时，没有天数）`,
            clause: first.clauses.map((c) => clauseText(c)).join("；"),
            violation: first.penalties[0] ?? "",
          },
        ]
      : [];
  // Most employers have declared, changed nothing and are within their year: the whole calendar need not be worked out for them.
  const due = f.declaration && (f.undeclared || f.particularsOn || today > updateWindow(f.declaration.declaredOn, today).closesOn);
  const others = (due ? calendarOn(f, today) : []).flatMap((l): Overdue[] => {
    const known = kinds[l.duty];
    return known && l.state === "overdue" && l.dueOn && l.countedFrom.on
      ? [
          {
            ...known,
            duty: l.duty,
            countedWhat: l.countedFrom.what,
            countedFrom: l.countedFrom.on,
            dueOn: l.dueOn,
            clause: l.clause,
            violation: dutyRow(l.duty)?.penalties[0] ?? "",
          },
        ]
      : [];
  });
  return [...initial, ...others];
}

/** The arithmetic of its days in one sentence. */
export const overdueText = (o: Omit<Overdue, "violation" | "kind" | "duty" | "clause">, on: Day): string =>
  `从${o.countedWhat} ${o.countedFrom} 起算，期限 ${o.term}，应不晚于 ${o.dueOn}；到 ${on} 已逾期 ${daysBetween(o.dueOn, on)} 天`;
