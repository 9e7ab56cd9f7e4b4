import { addDays, day, type Day } from "#kernel";

/** Until which day of the month its return is due. */
export const monthlyDueDay = 25;

/** First and last day of a month `2025-06` or quarter `2025-Q2`, and until when its return is due. */
export const periodDays = (period: string): { from: Day; to: Day; dueOn: Day } => {
  const year = Number(period.slice(0, 4));
  const quarter = /Q(\d)$/.exec(period)?.[1];
  const first = quarter ? (Number(quarter) - 1) * 3 + 1 : Number(period.slice(5));
  const next = first + (quarter ? 3 : 1);
  const start = (month: number): Day => day(month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, "0")}-01`);
  const from = start(first);
  const to = addDays(start(next), -1);
  return { from, to, dueOn: quarter ? to : day(`${from.slice(0, 8)}${monthlyDueDay}`) };
};

/** The month and the quarter of a day. @example periodsOf("2025-06-10") // → ["2025-06", "2025-Q2"] */
export const periodsOf = (on: Day): [month: string, quarter: string] => [
  on.slice(0, 7),
  `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
];

/** The three months of a quarter. @example monthsOf("2025-Q2") // → ["2025-04", "2025-05", "2025-06"] */
export const monthsOf = (quarter: string): string[] =>
  [1, 2, 3].map((n) => `${quarter.slice(0, 4)}-${String((Number(quarter.slice(6)) - 1) * 3 + n).padStart(2, "0")}`);
