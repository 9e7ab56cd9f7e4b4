/** A calendar day of Asia/Shanghai as ISO text, `2025-05-12`. Days compare as text. */
export type Day = string & { readonly __day: true };

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const MS = 86_400_000;
const toMs = (d: Day): number => Date.UTC(+d.slice(0, 4), +d.slice(5, 7) - 1, +d.slice(8, 10));
const fromMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** True when the text is an existing calendar day, `2024-02-29` but not `2025-02-29`. */
export const isDay = (text: string): text is Day => {
  if (!pattern.test(text)) return false;
  const ms = toMs(text as Day);
  return !Number.isNaN(ms) && fromMs(ms) === text;
};

/**
 * Reads a day.
 * @throws RangeError when the text is not an existing calendar day
 * @example day("2025-05-12")
 */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
};

/** Reads `yyyyMMdd`, `yyyy-MM-dd`, `yyyy/M/d` or `yyyyMMddHHmmss`; undefined when it is no existing day. */
export const readDay = (text: string): Day | undefined => {
  const t = text.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(\d{6})?$/.exec(t);
  const spaced = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(t);
  const m = compact ?? spaced;
  if (!m) return undefined;
  const iso = `${m[1]}-${m[2]!.padStart(2, "0")}-${m[3]!.padStart(2, "0")}`;
  return isDay(iso) ? iso : undefined;
};

export const addDays = (d: Day, n: number): Day => fromMs(toMs(d) + n * MS);

/** Same day of the month n months later; the last day of that month when it is shorter (31 Jan + 1 → 28 or 29 Feb). */
export const addMonths = (d: Day, n: number): Day => {
  const y = +d.slice(0, 4);
  const m = +d.slice(5, 7) - 1 + n;
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return fromMs(Date.UTC(y, m, Math.min(+d.slice(8, 10), last)));
};

/** Whole days from a to b; negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((toMs(b) - toMs(a)) / MS);

/** Whole months from a to b, as ages are counted. */
export const monthsBetween = (a: Day, b: Day): number => {
  const months = (+b.slice(0, 4) - +a.slice(0, 4)) * 12 + (+b.slice(5, 7) - +a.slice(5, 7));
  return +b.slice(8, 10) < +a.slice(8, 10) ? months - 1 : months;
};

/** 1 Monday … 7 Sunday. */
export const weekday = (d: Day): number => new Date(toMs(d)).getUTCDay() || 7;

const shanghai = 8 * 3_600_000;
/** The day in Asia/Shanghai at an instant. China has had no summer time since 1991, so the offset is fixed. */
export const dayOf = (instant: Date): Day => fromMs(instant.getTime() + shanghai);

/** Where "now" comes from. Commands receive it; rules never do. */
export type Clock = { now(): Date; today(): Day };
export const systemClock: Clock = { now: () => new Date(), today: () => dayOf(new Date()) };
/** A clock that stands at the given day, noon in Shanghai. For journeys, benches and replays. */
export const clockAt = (d: Day): Clock => ({ now: () => new Date(`${d}T12:00:00+08:00`), today: () => d });
