import { addDays, addMonths, day, type Day } from "#kernel";
import { monthlyDueDay, periodDays, periodsOf } from "./rules.ts";

/** A return towns owe: its period, until when, and on which days before and after that the platform reminds who has not sent it. */
export type ReturnKind = {
  readonly id: string;
  readonly title: string;
  readonly period: "month" | "quarter";
  readonly due: string;
  /** days against the due day: -5 five days before, 1 the day after */
  readonly remind: readonly number[];
  readonly source: string;
};
const setting = "提醒日为县级设定";
export const returnKinds: readonly ReturnKind[] = [
  {
    id: "monthly",
    title: "月报送",
    period: "month",
    due: `每月 ${monthlyDueDay} 日`,
    remind: [-5, 0, 1],
    source: `申报扩面方案：镇街每月提供信息；${setting}`,
  },
  {
    id: "quarterly",
    title: "季度调度",
    period: "quarter",
    due: "季末最后一天",
    remind: [-10, 0, 1],
    source: `申报扩面方案：每季度至少 1 次调度、季末报送；${setting}`,
  },
];

export type DueReminder = { kind: ReturnKind; period: string; dueOn: Day; days: number };
/** Returns whose reminder falls on a day. @example remindersOn(day("2025-06-20")) // → the June return, five days before */
export const remindersOn = (today: Day): DueReminder[] =>
  returnKinds.flatMap((kind) =>
    kind.remind.flatMap((days) => {
      const dueOn = addDays(today, -days);
      const period = periodsOf(dueOn)[kind.period === "month" ? 0 : 1];
      return periodDays(period).dueOn === dueOn ? [{ kind, period, dueOn, days }] : [];
    }),
  );

/** How often a county urges its towns: in which months, every so many months. */
export type UrgeStep = { readonly fromMonth: number; readonly toMonth: number; readonly everyMonths: number };
/** 上半年按季、下半年按月督促提醒: the practice of one district, which a county may set otherwise. */
export const urgeSteps: readonly UrgeStep[] = [
  { fromMonth: 1, toMonth: 6, everyMonths: 3 },
  { fromMonth: 7, toMonth: 12, everyMonths: 1 },
];
/** Whether the first day of a month is a day of urging. @example with `urgeSteps`: 1 January, 1 April, then every month from July */
export const urgesOn = (steps: readonly UrgeStep[], today: Day): boolean => {
  const month = Number(today.slice(5, 7));
  return (
    today.endsWith("-01") && steps.some((s) => month >= s.fromMonth && month <= s.toMonth && (month - s.fromMonth) % s.everyMonths === 0)
  );
};

/** Sheets drawn up on a day: of the month and the quarter the day after their returns were due, of the year on 1 January. */
export const sheetsOn = (today: Day): string[] => {
  const yesterday = addDays(today, -1);
  return [
    ...periodsOf(yesterday).filter((period) => periodDays(period).dueOn === yesterday),
    ...(today.endsWith("-01-01") ? [yesterday.slice(0, 4)] : []),
  ];
};
/** Returns a sheet shows: its own period; a year its twelve months and four quarters. */
export const periodsOfSheet = (period: string): string[] => {
  if (period.length > 4) return [period];
  const start = day(`${period}-01-01`);
  return [...Array.from({ length: 12 }, (_, i) => addMonths(start, i).slice(0, 7)), ...[1, 2, 3, 4].map((q) => `${period}-Q${q}`)];
};
