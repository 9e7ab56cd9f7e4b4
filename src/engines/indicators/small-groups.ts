import { ancestorsOf, type Sum } from "./rules.ts";

/** Groups of persons below this are not shown to whoever may not open their records (GB/T 39725-2020, 去标识化; the number is the bar's). */
export const smallestGroup = 5;

/** Persons of one part, in classes that add up: `[all]`, or `[counted, not counted]`. */
type Counts = readonly number[];
/** What was shown together on an earlier day: a whole and those of its parts that could be shown. */
type Showing = { readonly whole: Counts; readonly parts: ReadonlyMap<string, Counts> };

const safe = (counts: Counts): boolean => counts.every((n) => n === 0 || Math.abs(n) >= smallestGroup);
const minus = (a: Counts, b: Counts): Counts => a.map((n, i) => n - b[i]!);
const sum = (all: Iterable<Counts>, like: Counts): Counts => {
  let total: Counts = like.map(() => 0);
  for (const one of all) total = total.map((n, i) => n + one[i]!);
  return total;
};
const isZero = (counts: Counts): boolean => counts.every((n) => n === 0);
const size = (counts: Counts): number => counts.reduce((a, b) => a + b, 0);

/**
 * Which parts of a shown whole may be shown, so that neither they, nor what is left of the whole, nor any of both against an earlier
 * showing is a group of 1 to 4. What has to be hidden takes the smallest others with it until it cannot be worked out.
 */
export const partsShown = (
  whole: Counts,
  parts: ReadonlyMap<string, Counts>,
  earlier: readonly Showing[],
  mayShow: (key: string) => boolean = () => true,
): Set<string> => {
  const of = (keys: Iterable<string>, from: ReadonlyMap<string, Counts>): Counts => sum([...keys].map((k) => from.get(k)!), whole); // prettier-ignore
  const shown = new Set(
    [...parts].flatMap(([key, now]) => {
      const steady = earlier.every((e) => !e.parts.has(key) || safe(minus(now, e.parts.get(key)!)));
      return mayShow(key) && safe(now) && steady ? [key] : [];
    }),
  );
  const nowhere = minus(whole, of(parts.keys(), parts));
  const holds = (): boolean => {
    const left = minus(whole, of(shown, parts));
    if (!safe(left)) return false;
    const hidden = [...[...parts].filter(([key]) => !shown.has(key)).map(([, now]) => now), ...(isZero(nowhere) ? [] : [nowhere])];
    // Hidden groups that must all be at their most to add up would be known.
    const full = left.some((n, i) => n > 0 && hidden.every((h) => h[i]! < smallestGroup) && n >= (smallestGroup - 1) * hidden.length);
    if (full) return false;
    return earlier.every((e) => {
      const both = [...shown].filter((key) => e.parts.has(key));
      const gone = [...e.parts.keys()].filter((key) => !shown.has(key));
      const come = [...shown].filter((key) => !e.parts.has(key));
      const leftThen = minus(e.whole, sum(e.parts.values(), whole));
      return (
        safe(minus(minus(whole, of(both, parts)), minus(e.whole, of(both, e.parts)))) &&
        (gone.length === 0 || safe(minus(left, of(gone, e.parts)))) &&
        (come.length === 0 || safe(minus(leftThen, of(come, parts))))
      );
    });
  };
  const last = earlier.at(-1);
  const order = [...shown]
    .filter((key) => !isZero(parts.get(key)!))
    .sort(
      (a, b) =>
        Number(last?.parts.has(a) ?? false) - Number(last?.parts.has(b) ?? false) ||
        size(parts.get(a)!) - size(parts.get(b)!) ||
        (a < b ? -1 : 1),
    );
  for (const next of [...order, ""]) {
    // A part without anybody is hidden beside hidden ones: shown, it would narrow down the others.
    if (!isZero(minus(whole, of(shown, parts)))) for (const key of shown) if (isZero(parts.get(key)!)) shown.delete(key);
    if (shown.size === 0 || holds()) return shown;
    shown.delete(next);
  }
  return new Set();
};

/** A figure as it is shown; the numerator is null where only the denominator may be. */
export type ShownSum = { readonly denominator: number; readonly numerator: number | null };
const country = "000000000000";

/**
 * What of a figure may be shown, from the country down: an area below one that is hidden is hidden too. Numerators are judged apart,
 * with those that are not counted, among the areas whose denominator is shown.
 * @param figures  sums of every area on one day
 * @param earlier  what was shown on earlier days, the oldest first
 */
export const shownFigures = (
  figures: ReadonlyMap<string, Sum>,
  earlier: readonly ReadonlyMap<string, ShownSum>[],
): Map<string, ShownSum> => {
  const below = Map.groupBy(
    [...figures.keys()].filter((code) => code !== country),
    (code) => ancestorsOf(code)[1]!,
  );
  const judged = (
    counts: (code: string) => Counts,
    past: (shown: ShownSum) => Counts | undefined,
    mayShow: (code: string) => boolean,
  ): Set<string> => {
    const at = (then: ReadonlyMap<string, ShownSum>, code: string): Counts | undefined => {
      const one = then.get(code);
      return one && past(one);
    };
    const shown = new Set<string>();
    const showings = (parent: string): Showing[] =>
      earlier.flatMap((then) => {
        const whole = at(then, parent);
        if (!whole) return [];
        const parts = (below.get(parent) ?? []).flatMap((code) => {
          const one = at(then, code);
          return one ? [[code, one] as const] : [];
        });
        return [{ whole, parts: new Map(parts) }];
      });
    if (!figures.has(country) || !mayShow(country)) return shown;
    const top = counts(country);
    if (!safe(top) || !showings(country).every((e) => safe(minus(top, e.whole)))) return shown;
    const waiting = [country];
    for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
      shown.add(parent);
      const parts = new Map((below.get(parent) ?? []).map((code) => [code, counts(code)]));
      if (parts.size > 0) waiting.push(...partsShown(counts(parent), parts, showings(parent), mayShow));
    }
    return shown;
  };
  const of = (code: string): Sum => figures.get(code)!;
  const whole = judged((code) => [of(code).denominator], (one) => [one.denominator], () => true); // prettier-ignore
  const split = judged(
    (code) => [of(code).numerator, of(code).denominator - of(code).numerator],
    (one) => (one.numerator === null ? undefined : [one.numerator, one.denominator - one.numerator]),
    (code) => whole.has(code),
  );
  return new Map(
    [...whole].map((code) => [code, { denominator: of(code).denominator, numerator: split.has(code) ? of(code).numerator : null }]),
  );
};
