import { type Day, addMonths, roundHalfUp } from "#kernel";
import type { Direction, Target } from "./indicator.ts";

export type Sum = { readonly numerator: number; readonly denominator: number };

/** Area codes from the code itself up to the country, nearest first. */
export const ancestorsOf = (code: string): string[] => {
  const all = [
    code,
    `${code.slice(0, 9)}000`,
    `${code.slice(0, 6)}000000`,
    `${code.slice(0, 4)}00000000`,
    `${code.slice(0, 2)}0000000000`,
    "000000000000",
  ];
  return [...new Set(all)];
};

/** The target that holds for an area in a year: the nearest area that set one; of several plans the stricter. */
export const targetFor = (targets: readonly Target[], direction: Direction, areaCode: string, year: number): Target | undefined => {
  for (const area of ancestorsOf(areaCode)) {
    const here = targets.filter((t) => t.areaCode === area && t.from <= year && year <= t.to);
    const [best] = here.toSorted((a, b) => (direction === "lower" ? a.percent - b.percent : b.percent - a.percent));
    if (best) return best;
  }
  return undefined;
};

// Percentages have at most a few decimals; a ten-thousandth of a point keeps the comparison in whole numbers.
const scale = 10_000;
const units = (percent: number): bigint => BigInt(Math.round(percent * scale));

/** Compared unrounded, in whole numbers; undefined when there is nothing to divide by. */
export const meets = ({ numerator, denominator }: Sum, percent: number, direction: Direction): boolean | undefined => {
  if (denominator === 0) return undefined;
  const left = BigInt(numerator) * 100n * BigInt(scale);
  const right = units(percent) * BigInt(denominator);
  return direction === "lower" ? left <= right : left >= right;
};

/** 欠: how many more of the denominator have to count until the target is met; 0 when it is met. */
export const owed = ({ numerator, denominator }: Sum, percent: number, direction: Direction): number => {
  if (denominator === 0) return 0;
  const full = 100n * BigInt(scale);
  const wanted = units(percent) * BigInt(denominator);
  const needed = direction === "lower" ? BigInt(numerator) - wanted / full : (wanted + full - 1n) / full - BigInt(numerator);
  return needed > 0n ? Number(needed) : 0;
};

/** Percentage points to the target, two decimals half up: 2 above is `高 2.00`, below is `差 1.54`. */
export const gapText = ({ numerator, denominator }: Sum, percent: number): string | null => {
  if (denominator === 0) return null;
  const points = roundHalfUp((numerator / denominator) * 100 - percent, 2);
  return `${points < 0 ? "差" : "高"} ${Math.abs(points).toFixed(2)}`;
};

/** Change between two figures in percentage points, `+0.46`; null when one has no denominator. */
export const changeText = (now: Sum, before: Sum): string | null => {
  if (now.denominator === 0 || before.denominator === 0) return null;
  const points = roundHalfUp((now.numerator / now.denominator - before.numerator / before.denominator) * 100, 2);
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(2)}`;
};

const monthEnd = (on: Day, back: number): Day => {
  const first = addMonths(`${on.slice(0, 8)}01` as Day, 1 - back);
  return new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10) as Day;
};
/** The ends of the last months before a day, oldest first, and the day itself: 12 gives eleven month ends and the day. */
export const trendDays = (on: Day, months: number): Day[] => [
  ...Array.from({ length: months - 1 }, (_, i) => monthEnd(on, months - 1 - i)),
  on,
];
