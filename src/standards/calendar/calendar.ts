import { addDays, addMonths, weekday, type Day } from "#kernel";
// the published days only: the library's own functions read the machine's time zone
import published from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { lazy } from "../table.ts";

const holidays: Record<string, unknown> = published.holidays;
const workdays: Record<string, unknown> = published.workdays;
const covered = lazy((): { from: Day; to: Day } => {
  const years = Object.keys(holidays)
    .map((d) => d.slice(0, 4))
    .sort();
  return { from: `${years[0]}-01-01` as Day, to: `${years.at(-1)}-12-31` as Day };
});

/** First and last day whose holidays and shifted working days have been published. Outside it only weekends are known. */
export const calendarCovers = (): { from: Day; to: Day } => covered();

/** True when the holiday arrangement of that day's year has been published. */
export const isCovered = (d: Day): boolean => d >= covered().from && d <= covered().to;

/** A working day by the State Council's arrangement: weekdays without holidays, and weekends shifted to work. */
export const isWorkingDay = (d: Day): boolean => (d in workdays ? true : d in holidays ? false : weekday(d) <= 5);

/** The nth working day after a day (before it when n is negative); the day itself is not counted. */
export const addWorkingDays = (from: Day, n: number): Day => {
  const step = n < 0 ? -1 : 1;
  let d = from;
  for (let left = Math.abs(n); left > 0;) {
    d = addDays(d, step);
    if (isWorkingDay(d)) left--;
  }
  return d;
};

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export const workingDaysBetween = (from: Day, to: Day): number => {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let d = from; d < to;) {
    d = addDays(d, 1);
    if (isWorkingDay(d)) count++;
  }
  return count;
};

export type Term = { n: number; unit: "day" | "working-day" | "month" };

/**
 * The last day of a term that starts on `from` and whose first day is not counted.
 * A last day that falls on a holiday is not moved: no text read says so.
 * @example due(day("2026-09-10"), { n: 30, unit: "day" }) // → "2026-10-10"
 */
export const due = (from: Day, { n, unit }: Term): Day =>
  unit === "day" ? addDays(from, n) : unit === "month" ? addMonths(from, n) : addWorkingDays(from, n);

const units = { d: "day", w: "working-day", m: "month" } as const;

/**
 * A day reckoned by a term as the tables hold it: `30d` days, `7w` working days, `11m+1d` one part after the other, `-20d` before.
 * @throws RangeError when the text is no term
 * @example reckon(day("2025-03-28"), "13m-1d") // → "2026-04-27"
 */
export const reckon = (from: Day, term: string): Day => {
  if (!/^([+-]?\d+[dwm])+$/.test(term)) throw new RangeError(`not a term: ${term}`);
  let d = from;
  for (const [, n, unit] of term.matchAll(/([+-]?\d+)([dwm])/g)) d = due(d, { n: +n!, unit: units[unit as "d"] });
  return d;
};

/** Whether a term counts working days, so that its end rests on the published holidays. */
export const countsWorkingDays = (term: string): boolean => term.includes("w");
