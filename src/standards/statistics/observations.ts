/** A concentration known exactly, only below something, only above something, or only between two. Concentrations are above zero. */
export type Observation = { value: number } | { below: number } | { above: number } | { from: number; to: number };

const number = String.raw`(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`;
const forms: readonly [RegExp, (a: number, b: number) => Observation][] = [
  [new RegExp(`^${number}$`), (value) => ({ value })],
  [new RegExp(`^(?:<|＜|≤|未检出[(（]?[<＜]?)${number}[)）]?$`), (below) => ({ below })],
  [new RegExp(`^(?:>|＞|≥)${number}$`), (above) => ({ above })],
  [new RegExp(`^[[［]${number}(?:-|–|—|~|～|,|，)${number}[\\]］]$`), (from, to) => ({ from, to })],
];

/**
 * Reads a result as laboratories write it; the caller keeps the text. Undefined when it is not understood.
 * @example readObservation("<0.3") // → { below: 0.3 }
 * @example readObservation("[40.1–90.2]") // → { from: 40.1, to: 90.2 }
 */
export const readObservation = (text: string): Observation | undefined => {
  const bare = text.replace(/\s+/g, "");
  for (const [form, make] of forms) {
    const m = form.exec(bare);
    if (m) return make(Number(m[1]), Number(m[2]));
  }
  return undefined;
};

export const observationText = (o: Observation): string =>
  "value" in o ? String(o.value) : "below" in o ? `＜${o.below}` : "above" in o ? `＞${o.above}` : `[${o.from}–${o.to}]`;

/** What is wrong with an observation, in Chinese; undefined when nothing is. */
export const faultOf = (o: Observation, model: "lognormal" | "normal"): string | undefined => {
  const ends = "value" in o ? [o.value] : "below" in o ? [o.below] : "above" in o ? [o.above] : [o.from, o.to];
  if (ends.some((x) => !Number.isFinite(x))) return "不是数值";
  if (model === "lognormal" && ends.some((x) => x <= 0)) return "不大于 0；低于检出限的结果应写作“<检出限”";
  if ("from" in o && o.from >= o.to) return "区间的下限不小于上限";
  return undefined;
};

/** Observations on the scale of y, each kind sorted, so that the order of entry changes no digit. */
export type Scaled = {
  n: number;
  known: readonly number[];
  below: readonly number[];
  above: readonly number[];
  between: readonly (readonly [number, number])[];
};

/** @param of  the scale: `Math.log` for a lognormal model; for the Bayesian one the logarithm of the share of the limit. */
export const scaled = (observations: readonly Observation[], of: (x: number) => number): Scaled => {
  const up = (a: number, b: number): number => a - b;
  const known: number[] = [];
  const below: number[] = [];
  const above: number[] = [];
  const between: [number, number][] = [];
  for (const o of observations) {
    if ("value" in o) known.push(of(o.value));
    else if ("below" in o) below.push(of(o.below));
    else if ("above" in o) above.push(of(o.above));
    else between.push([of(o.from), of(o.to)]);
  }
  return {
    n: observations.length,
    known: known.sort(up),
    below: below.sort(up),
    above: above.sort(up),
    between: between.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  };
};
