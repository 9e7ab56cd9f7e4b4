import { addMonths, daysBetween, type Day } from "#kernel";

import { agent, clauseText } from "#standards";
import { cycleFor, dutiesOf as dutiesByLaw, type DutyDay, type EmployerFacts } from "#standards/tables";
import type { CalendarLine, Duty } from "./rules.ts";
import { soon, type DutyFacts } from "./rules.ts";
import type { RadiationDuty } from "../radiation/views.ts";

/** What is known of an employer for its calendar. `exams` undefined: whoever asks may not see exam cards. */
export type CalendarFacts = DutyFacts & {
  state: string;
  endedOn: Day | null;
  industryCode: string;
  workers: number | null;
  agents: readonly string[];
  /** changes in the registry since the declaration in force */
  particularsOn: Day | null;
  sizeOn: Day | null;
  lastEvaluation: Day | null;
  noiseLevel: number | null;
  exams: readonly { agent: string; lastOn: Day }[] | undefined;
  /** last days of the papers kept in the employer's file, by the fact of the law's table they tell */
  kept?: Partial<Record<DutyDay, Day>>;
  /** the employer says that it has no construction project */
  noProject?: boolean;
  /** duties towards its radiation workers, one line a kind; none: it has no radiation workers */
  radiation: readonly (RadiationDuty & { persons: number })[];
};

const latest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null;

/** The same facts in the words of the law's table. What nobody recorded is left out: the law's answer then names it as missing. */
const byLaw = (f: CalendarFacts): EmployerFacts => ({
  is: {
    hazard: f.hazardConfirmed || f.agents.length > 0,
    ...(f.hazardClass === "unknown" ? {} : { severe: f.hazardClass === "serious" }),
    ...(f.noProject ? { project: false, medicalRadiationProject: false } : {}),
  },
  agents: f.agents,
  industries: f.industryCode ? [f.industryCode] : [],
  ...(f.workers === null ? {} : { workers: f.workers }),
  ...(f.noiseLevel === null ? {} : { noiseLevel: f.noiseLevel }),
  days: {
    ...f.kept,
    lastDeclaration: f.declaration && !f.declaration.cancelled ? f.declaration.declaredOn : null,
    lastTest: f.lastTest?.sampledOn ?? null,
    ...(f.undeclared ? { changeFound: f.undeclared.receivedOn } : {}),
    ...(f.particularsOn ? { particularsChanged: f.particularsOn } : {}),
    ...(f.sizeOn ? { sizeChanged: f.sizeOn } : {}),
    ...(f.endedOn ? { ended: f.endedOn } : {}),
    ...(f.lastEvaluation ? { lastEvaluation: f.lastEvaluation } : {}),
    ...(f.exams ? { lastNoiseExam: latest(f.exams.filter((e) => e.agent === "3008").map((e) => e.lastOn)) } : {}),
  },
});

const stateOf = (dueOn: Day, today: Day): CalendarLine["state"] =>
  today > dueOn ? "overdue" : daysBetween(today, dueOn) <= soon ? "due" : "not-yet";

/** Exams in service, a line for each factor whose interval the standard prints, counted from the last exam for it. */
function examLines(f: CalendarFacts, today: Day): CalendarLine[] {
  if (!f.exams) return [];
  return f.agents.flatMap((code): CalendarLine[] => {
    const found = agent(code);
    const facts = f.noiseLevel === null ? {} : { noiseLevel: f.noiseLevel };
    const cycle = cycleFor(code, today, facts);
    if (!found || cycle.rules.length === 0) return [];
    const last = f.exams!.find((e) => e.agent === code)?.lastOn ?? null;
    const dueOn = last && cycle.months !== undefined ? addMonths(last, cycle.months) : null;
    return [
      {
        duty: `exam-during:${code}`,
        name: `在岗检查（${found.name}）`,
        category: "健康监护",
        state: dueOn ? stateOf(dueOn, today) : last ? "undetermined" : "overdue",
        dueOn,
        opensOn: null,
        daysLeft: dueOn ? daysBetween(today, dueOn) : null,
        countedFrom: { what: "最近一次在岗检查", on: last },
        clause: `职业病防治法第35条；${cycle.rule ? `GBZ 188 周期 ${cycle.months ?? "未配置"} 个月` : "GBZ 188"}`,
        todo: "安排接触该因素的劳动者在岗检查",
        says: dueOn
          ? `下次检查不晚于 ${dueOn}`
          : last
            ? `周期判定缺 ${cycle.missing.join("、") || "标准未载明的条件"}`
            : "没有在岗检查的个案卡",
        missing: [...cycle.missing],
        unconfirmed: false,
        reminded: null,
      },
    ];
  });
}

/** Exams, trainings and dosimeters of radiation workers, counted person by person. */
const radiationLines = (f: CalendarFacts, today: Day): CalendarLine[] =>
  f.radiation.map(({ persons: _persons, ...d }) => ({
    ...d,
    category: "放射工作人员",
    opensOn: null,
    daysLeft: daysBetween(today, d.dueOn),
    missing: [],
    reminded: null,
  }));

const shownState: Record<string, CalendarLine["state"]> = {
  overdue: "overdue",
  due: "due",
  undetermined: "undetermined",
  "not-yet": "not-yet",
  "on-event": "on-event",
  standing: "standing",
  done: "done",
};

/**
 * Every duty of an employer on a day: what the law's table says, exams by factor, with the waiting of a filed declaration.
 * The most pressing first.
 */
export function calendarOn(f: CalendarFacts, today: Day): CalendarLine[] {
  if (f.state !== "in-production" && f.state !== "stopped" && !(f.endedOn && f.declaration)) return [];
  const declared = f.declaration && !f.declaration.cancelled;
  const lines = dutiesByLaw(byLaw(f), today)
    // The interval of exams stands by factor; a yearly update exists only after a declaration; who has ended only deregisters.
    .filter((d) => d.id !== "exam-during" && d.id !== "exam-noise-85" && d.id !== "exam-noise-80")
    // Where the persons are known, dosimeters stand person by person.
    .filter((d) => d.id !== "dosimetry" || f.radiation.length === 0)
    .filter((d) => declared || d.id !== "declare-update")
    .filter((d) => !f.endedOn || d.id === "declare-cancel")
    .map((d): CalendarLine => {
      const waits = f.waitingSince && d.id.startsWith("declare-") && (d.state === "due" || d.state === "overdue");
      const near = d.state === "not-yet" && !d.opensOn && d.daysLeft !== undefined && d.daysLeft <= soon;
      return {
        duty: d.id,
        name: d.name,
        category: d.category,
        state: waits ? "waiting-authority" : near ? "due" : (shownState[d.state] ?? "undetermined"),
        dueOn: d.dueOn ?? null,
        opensOn: d.opensOn ?? null,
        daysLeft: d.daysLeft ?? null,
        countedFrom: { what: d.countedFrom?.what ?? "—", on: d.countedFrom?.on ?? null },
        clause: d.clauses.map((c) => clauseText(c)).join("；"),
        todo: d.todo,
        says: waits ? `${f.waitingSince} 已提交，等待受理` : d.says,
        missing: [...d.missing],
        unconfirmed: d.unconfirmed ?? false,
        reminded: null,
      };
    });
  const all = f.endedOn ? lines : [...lines, ...examLines(f, today), ...radiationLines(f, today)];
  return all
    .map((l) => [rank(l), l] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, l]) => l);
}
const order: readonly CalendarLine["state"][] = [
  "overdue",
  "due",
  "waiting-authority",
  "undetermined",
  "not-yet",
  "on-event",
  "standing",
  "done",
];
const rank = (l: CalendarLine): string => `${order.indexOf(l.state)} ${l.dueOn ?? "9999"} ${l.duty}`;

const onTheDesk = new Set(["declare-first", "declare-update", "declare-change-result", "test-severe", "test-general"]);
/** Lines with a day that the short countdown does not have already: evaluations, exams, trainings, deregistration. */
export const dated = (lines: readonly CalendarLine[]): Duty[] =>
  lines.flatMap((l) =>
    l.dueOn !== null && !onTheDesk.has(l.duty) && (l.state === "overdue" || l.state === "due" || l.state === "not-yet")
      ? [
          {
            duty: l.duty,
            name: l.name,
            dueOn: l.dueOn,
            opensOn: l.opensOn,
            state: l.state,
            daysLeft: l.daysLeft,
            countedFrom: l.countedFrom,
            clause: l.clause,
            says: l.says,
            todo: l.todo,
          },
        ]
      : [],
  );

/** Days ahead of the due day on which the employer is told; -1 the day after. Settings of the reminder, not law. */
export const reminderSteps = [30, 15, 7, 1, -1] as const;
/** The step a line is at today: the nearest one passed, so that a day without the job is made good the next. */
export const reminderStep = (daysLeft: number): number | undefined => reminderSteps.findLast((s) => daysLeft <= s && daysLeft > s - 15);
