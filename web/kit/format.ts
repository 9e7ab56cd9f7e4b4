import { addDays, dayOf, daysBetween, isDay, weekday, type Day } from "#kernel";

/** `1,204`; `—` when the number is missing, never 0. */
export const count = (n: number | null | undefined): string => (n === null || n === undefined ? "—" : n.toLocaleString("en-US"));

/** `1,204`; `＊` when the number is hidden because it stands for few persons. */
export const countOrHidden = (n: number | null): string => (n === null ? "＊" : count(n));

/** `92.00 %` from a share or from a percentage already multiplied. */
export const percent = (value: number | null | undefined, already = false): string =>
  value === null || value === undefined ? "—" : `${(already ? value : value * 100).toFixed(2)} %`;

export const today = (): Day => dayOf(new Date());

/** The day of an ISO instant or day text, in Shanghai. */
export const dayText = (value: string | null | undefined): string => {
  if (!value) return "—";
  return isDay(value) ? value : dayOf(new Date(value));
};

/** `09:41` of an instant, in Shanghai. */
export const clockText = (value: string | number | Date): string =>
  new Intl.DateTimeFormat("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" }).format(
    new Date(value),
  );

/** `2025-05-12 09:41`. */
export const momentText = (value: string | null | undefined): string => (value ? `${dayText(value)} ${clockText(value)}` : "—");

/** `5 月 12 日`, with the year when it is another one. */
export const dayInWords = (value: string | null | undefined, now: Day = today()): string => {
  if (!value) return "—";
  const d = dayText(value);
  const words = `${Number(d.slice(5, 7))} 月 ${Number(d.slice(8, 10))} 日`;
  return d.slice(0, 4) === now.slice(0, 4) ? words : `${d.slice(0, 4)} 年 ${words}`;
};

const weekdays = ["", "周一", "周二", "周三", "周四", "周五", "周六", "周日"];
export const weekdayText = (d: Day): string => weekdays[weekday(d)] ?? "";

export const daysLeft = (due: string, now: Day = today()): number => daysBetween(now, dayText(due) as Day);
export const plusDays = (d: Day, n: number): Day => addDays(d, n);

/** `3.1 MB`. */
export const bytesText = (n: number): string =>
  n < 1024
    ? `${n} B`
    : n < 1024 ** 2
      ? `${(n / 1024).toFixed(1)} kB`
      : n < 1024 ** 3
        ? `${(n / 1024 ** 2).toFixed(1)} MB`
        : `${(n / 1024 ** 3).toFixed(2)} GB`;

/** A capped count says `10,000+`, never the cap as if it were the count. */
export const cappedCount = (c: { value: number; capped: boolean } | undefined): string =>
  c === undefined ? "" : `${count(c.value)}${c.capped ? "+" : ""}`;

/** `9133…0037`: the code of a firm where there is no room for 18 characters. */
export const shortCode = (code: string): string => (code.length > 10 ? `${code.slice(0, 4)}…${code.slice(-4)}` : code);
