import { addDays, addMonths, daysBetween, type Day } from "#kernel";
import { clauseText } from "#standards";
import {
  doseLimit,
  dutyRow,
  judgeDoseYear,
  judgeFiveYears,
  judgeOrganDose,
  judgePeriod,
  radiationExamDue,
  wearingPeriod,
  type DosePeriod,
  type YearDose,
} from "#standards/tables";
import type { Finding } from "#standards";
import type { DoseState } from "./schema.ts";
import type { RadiationDuty } from "./views.ts";

/** Days a dosimeter is normally worn, and the longest (卫生部令第55号). */
export const normalCycle = (on: Day): number => doseLimit("period.normal", on)?.value ?? 30;
export const longestCycle = (on: Day): number => doseLimit("period.longest", on)?.value ?? 90;

/** How many periods of so many days a year has: 30 → 12, 90 → 4. */
export const periodsPerYear = (cycleDays: number): number => Math.max(1, Math.round(365 / cycleDays));

/** A reading as it was reported: `0.12`, or `<0.04` below the detection limit. */
export const readingOf = (text: string | undefined): { mSv?: number; belowMdl?: number } => {
  if (text === undefined || text.trim() === "") return {};
  const number = Number(text.replace(/[<＜\s]/g, ""));
  return /[<＜]/.test(text) ? { belowMdl: number } : { mSv: number };
};

/** The findings of one wearing period: how long it was, and its dose against the investigation level. */
export const judgeRecord = (
  record: { periodFrom: Day; periodTo: Day; state: DoseState; hp10?: string | undefined; nominal?: number | undefined },
  cycleDays: number,
): { wearing: Finding; dose: Finding } => {
  const on = record.periodTo;
  const label = `${record.periodFrom} 至 ${record.periodTo}`;
  const period: DosePeriod =
    record.state === "lost"
      ? { label: `${label}（名义剂量）`, ...(record.nominal === undefined ? {} : { mSv: record.nominal }) }
      : { label, ...readingOf(record.hp10) };
  return {
    wearing: wearingPeriod(record.periodFrom, record.periodTo, on),
    dose: judgePeriod(period, periodsPerYear(cycleDays), on),
  };
};

/** Stretches of a span that no period covers, as long as half a cycle or more. */
export const uncovered = (
  periods: readonly { from: Day; to: Day }[],
  span: { from: Day; to: Day },
  cycleDays: number,
): { from: Day; to: Day }[] => {
  const gaps: { from: Day; to: Day }[] = [];
  let next = span.from;
  const last = { from: addDays(span.to, 1), to: span.to };
  for (const p of [...periods.toSorted((a, b) => (a.from < b.from ? -1 : 1)), last]) {
    const to = p.from > span.to ? span.to : addDays(p.from, -1);
    if (to >= next && (daysBetween(next, to) + 1) * 2 >= cycleDays) gaps.push({ from: next, to });
    if (p.to >= next) next = addDays(p.to, 1);
  }
  return gaps;
};

/** Records of a person in the form the rules of a year ask for; a gap in the wearing is a period without a reading. */
export type YearRecords = {
  year: number;
  recorded: readonly { label: string; mSv: number }[];
  gaps: readonly { from: Day; to: Day }[];
  lens?: number;
  skin?: number;
};
/** A year's dose against level, alarm and limit; while the year runs it stays open unless what is known already passes. */
export const judgeYear = ({ year, recorded, gaps, lens, skin }: YearRecords, today: Day): Finding[] => {
  const end = `${year}-12-31` as Day;
  const on = today < end ? today : end;
  const periods: DosePeriod[] = [
    ...recorded,
    ...gaps.map((g) => ({ label: `${g.from} 至 ${g.to}` })),
    ...(today < end ? [{ label: "本年还没有过完的周期" }] : []),
  ];
  return [
    ...judgeDoseYear(periods, on),
    ...(lens === undefined ? [] : [judgeOrganDose("lens", lens, on)]),
    ...(skin === undefined ? [] : [judgeOrganDose("skin", skin, on)]),
  ];
};
export const judgeLastFive = (years: readonly YearDose[], today: Day): Finding => judgeFiveYears(years, today, "rolling");

/** What the duties of one radiation worker rest on. `exams` undefined: whoever asks may not see exams. */
export type WorkerFacts = {
  workFrom: Day;
  workTo: Day | null;
  badgeFrom: Day | null;
  badgeTo: Day | null;
  cycleDays: number;
  trainedOn: Day | null;
  lastPeriodTo: Day | null;
  exams: { before: Day | null; during: Day | null; leaving: Day | null } | undefined;
};

/** Days ahead of the due day from which a duty shows as due, as in the calendar of duties. */
const soon = 30;
const stateOf = (dueOn: Day, today: Day): RadiationDuty["state"] =>
  today > dueOn ? "overdue" : daysBetween(today, dueOn) <= soon ? "due" : "not-yet";
const cited = (id: string): string => (dutyRow(id)?.clauses ?? []).map((c) => clauseText(c)).join("；");
const latest = (...days: (Day | null)[]): Day | null =>
  days
    .filter((d): d is Day => d !== null)
    .toSorted()
    .at(-1) ?? null;

/** The day on which the dosimeter worn now is to be changed at the latest; null when none is worn. */
export const changeDue = (
  f: Pick<WorkerFacts, "badgeFrom" | "badgeTo" | "cycleDays" | "lastPeriodTo" | "workTo">,
  today: Day,
): { wornSince: Day; dueOn: Day } | null => {
  if (f.badgeFrom === null || (f.badgeTo !== null && f.badgeTo < today) || (f.workTo !== null && f.workTo < today)) return null;
  const after = f.lastPeriodTo === null ? null : addDays(f.lastPeriodTo, 1);
  const wornSince = after !== null && after > f.badgeFrom ? after : f.badgeFrom;
  return { wornSince, dueOn: addDays(wornSince, f.cycleDays - 1) };
};

/**
 * Exam, training and dosimeter of one radiation worker, each with its day, clause and what to do. The interval of radiation-protection
 * training of order 55 was not found: the yearly training of the law on occupational diseases stands.
 */
export function dutiesOfWorker(f: WorkerFacts, today: Day): RadiationDuty[] {
  const duties: RadiationDuty[] = [];
  const add = (
    duty: string,
    name: string,
    dueOn: Day,
    rest: Omit<RadiationDuty, "duty" | "name" | "dueOn" | "state" | "unconfirmed"> & { unconfirmed?: boolean },
  ): void => void duties.push({ duty, name, dueOn, state: stateOf(dueOn, today), unconfirmed: false, ...rest });
  const left = f.workTo !== null && f.workTo < today;

  if (f.exams) {
    const last = latest(f.exams.before, f.exams.during);
    if (f.workTo !== null) {
      const seen = latest(f.exams.leaving, f.exams.during);
      if (seen === null || seen < addDays(f.workTo, -90))
        add("radiation-exam-leaving", "离岗时检查（放射）", f.workTo, {
          countedFrom: { what: "离岗日", on: f.workTo },
          clause: cited("exam-leaving"),
          todo: dutyRow("exam-leaving")!.todo,
          says: `离岗日 ${f.workTo} 前检查`,
        });
    }
    if (!left && last === null)
      add("radiation-exam-before", "上岗前检查（放射）", f.workFrom, {
        countedFrom: { what: "开始放射工作", on: f.workFrom },
        clause: cited("exam-before"),
        todo: "安排作业前完成上岗前职业健康检查；没有检查不得从事放射工作",
        says: `没有检查记录，应在 ${f.workFrom} 上岗前完成`,
      });
    else if (!left && last !== null) {
      const found = radiationExamDue(last, today);
      const dueOn = (found.valueText ?? last) as Day;
      add("radiation-exam-during", "在岗检查（放射）", dueOn, {
        countedFrom: { what: "最近一次检查", on: last },
        clause: found.clauses.map((c) => clauseText(c)).join("；"),
        todo: "安排在岗期间职业健康检查，两次间隔不超过 2 年",
        says: found.outcome?.text ?? `最迟 ${dueOn} 检查`,
      });
    }
  }
  if (left) return duties;

  if (f.trainedOn === null)
    add("radiation-training-before", "上岗前培训（放射防护）", f.workFrom, {
      countedFrom: { what: "开始放射工作", on: f.workFrom },
      clause: cited("train-worker-first"),
      todo: `上岗前接受放射防护培训，${dutyRow("train-worker-first")!.todo}`,
      says: `没有培训记录，应在 ${f.workFrom} 上岗前完成`,
    });
  else {
    const dueOn = addMonths(f.trainedOn, 12);
    add("radiation-training", "在岗期间培训（放射防护）", dueOn, {
      countedFrom: { what: "最近一次培训", on: f.trainedOn },
      clause: cited("train-worker"),
      todo: `组织放射防护培训，${dutyRow("train-worker")!.todo}`,
      says: `下次培训不晚于 ${dueOn}；放射工作人员专门的培训间隔未配置`,
      unconfirmed: true,
    });
  }

  const worn = changeDue(f, today);
  if (worn === null)
    add("radiation-badge-first", "佩戴个人剂量计", f.workFrom, {
      countedFrom: { what: "开始放射工作", on: f.workFrom },
      clause: cited("dosimetry"),
      todo: "委托有资质的机构监测，发给并佩戴个人剂量计",
      says: f.badgeFrom === null ? "没有佩戴个人剂量计，应自上岗起佩戴" : `个人剂量计 ${f.badgeTo ?? ""} 起停用，应继续佩戴`,
    });
  else
    add("radiation-badge", "更换个人剂量计", worn.dueOn, {
      countedFrom: { what: "本周期开始佩戴", on: worn.wornSince },
      clause: cited("dosimetry"),
      todo: "周期结束时更换剂量计，送检测机构读数",
      says: `本周期 ${worn.wornSince} 至 ${worn.dueOn}，${f.cycleDays} 日`,
    });
  return duties.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.duty < b.duty ? -1 : 1));
}

/** One line a kind of duty for the whole employer: the earliest day, and how many persons it concerns. */
export const gatherDuties = (all: readonly RadiationDuty[]): (RadiationDuty & { persons: number })[] =>
  [...Map.groupBy(all, (d) => d.duty).values()].map((same) => {
    const first = same.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0]!;
    const late = same.filter((d) => d.state === "overdue").length;
    const rest = same.length === 1 ? "" : `，最早的 ${first.dueOn}`;
    return { ...first, persons: same.length, says: `${same.length} 人${rest}${late > 0 ? `，逾期 ${late} 人` : ""}。${first.says}` };
  });
