// Distributions that the limits of the room's statistics need. Own code from the published formulas; checked against SciPy 1.17 in the tests.
import { normalCdf, normalQuantile } from "./normal.ts";

export { logNormalBetween, logNormalCdf, millsRatio, normalCdf, normalPdf, normalQuantile } from "./normal.ts";

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0: C. Lanczos, SIAM Journal on Numerical Analysis B 1 (1964) 86–96, with g = 7 and nine terms. */
export const logGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = lanczos[0]!;
  for (let i = 1; i < 9; i++) sum += lanczos[i]! / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
};

/** Continued fraction of DLMF 8.17.22, evaluated from the front (W. J. Lentz, Applied Optics 15 (1976) 668–671). */
const betaFraction = (x: number, a: number, b: number): number => {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let value = d;
  for (let m = 1; m <= 500; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 + term * d;
      d = 1 / (Math.abs(d) < tiny ? tiny : d);
      c = 1 + term / c;
      if (Math.abs(c) < tiny) c = tiny;
      value *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
};

/** Regularised incomplete beta function I_x(a, b). */
export const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
};

/** P(T ≤ t) of Student's t having `df` degrees of freedom. */
export const studentCdf = (t: number, df: number): number => {
  const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
};

/** P(F > f) of Fisher's F with `df1` and `df2` degrees of freedom. */
export const fisherTail = (f: number, df1: number, df2: number): number =>
  f <= 0 ? 1 : incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);

/**
 * The x at which the increasing function `f` passes zero, between `low` and `high`: halving mixed with secants
 * (the Illinois form of false position, M. Dowell and P. Jarratt, BIT 11 (1971) 168–174). Ends at an end when there is no passage.
 */
export const rootOf = (f: (x: number) => number, low: number, high: number, tolerance: number): number => {
  let [a, b, fa, fb] = [low, high, f(low), f(high)];
  if (fa >= 0) return a;
  if (fb <= 0) return b;
  let side = 0;
  for (let i = 0; i < 200 && b - a > tolerance; i++) {
    // A third step on the same side means that the secant creeps: halve.
    let x = Math.abs(side) > 2 ? 0.5 * (a + b) : (a * fb - b * fa) / (fb - fa);
    if (!(x > a && x < b)) x = 0.5 * (a + b);
    const fx = f(x);
    if (fx === 0) return x;
    if (fx < 0) {
      [a, fa] = [x, fx];
      if (side < 0) fb *= 0.5;
      side = side < 0 ? side - 1 : -1;
    } else {
      [b, fb] = [x, fx];
      if (side > 0) fa *= 0.5;
      side = side > 0 ? side + 1 : 1;
    }
  }
  return 0.5 * (a + b);
};

/**
 * The x at which a distribution function reaches p. Its normal score is nearly a line, so that a few secants from a guess suffice;
 * where they do not, the passage is bracketed.
 */
export const quantileOf = (cdf: (x: number) => number, p: number, guess: number, step: number): number => {
  const aim = normalQuantile(p);
  const score = (x: number): number => normalQuantile(Math.max(1e-12, Math.min(1 - 1e-12, cdf(x)))) - aim;
  let [x, slope, y] = [guess, 1 / step, score(guess)];
  for (let i = 0; i < 12; i++) {
    if (Math.abs(y) < 1e-9) return x;
    const next = x - Math.max(-4 * step, Math.min(4 * step, y / slope));
    const score1 = score(next);
    slope = (score1 - y) / (next - x);
    [x, y] = [next, score1];
    if (!(slope > 1e-6 / step)) break;
  }
  let reach = 10 * step;
  while (reach < 1e9 && (cdf(guess - reach) > p || cdf(guess + reach) < p)) reach *= 4;
  return rootOf((q) => cdf(q) - p, guess - reach, guess + reach, 1e-11 * reach);
};

/** Remembers what a pure function of numbers gave, up to 2,000 answers. */
const remembered = <A extends readonly number[]>(fn: (...args: A) => number): ((...args: A) => number) => {
  const known = new Map<string, number>();
  return (...args) => {
    const key = args.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = fn(...args);
    if (known.size < 2000) known.set(key, value);
    return value;
  };
};

/** The t with P(T ≤ t) = p. */
export const studentQuantile: (p: number, df: number) => number = remembered((p: number, df: number) =>
  quantileOf((t) => studentCdf(t, df), p, normalQuantile(p), 1),
);

type Nodes = { u: Float64Array; weight: Float64Array };
const nodesOf = new Map<number, Nodes>();

/** Values of U = √(χ²/df), evenly spaced in ln U, with their probabilities; each level halves the spacing. */
const chiNodes = (df: number, level: number): Nodes => {
  const key = df * 64 + level;
  const found = nodesOf.get(key);
  if (found) return found;
  const step = Math.min(0.15, 0.45 / Math.sqrt(2 * df)) / 2 ** level;
  const [u, weight]: [number[], number[]] = [[], []];
  for (const direction of [1, -1])
    for (let k = direction > 0 ? 0 : 1; ; k++) {
      const x = direction * k * step;
      const log = df * x - (df / 2) * Math.expm1(2 * x);
      if (log < -38) break;
      u.push(Math.exp(x));
      weight.push(Math.exp(log));
    }
  const mass = weight.reduce((sum, w) => sum + w, 0);
  const nodes = { u: Float64Array.from(u), weight: Float64Array.from(weight, (w) => w / mass) };
  if (nodesOf.size < 500) nodesOf.set(key, nodes);
  return nodes;
};

/**
 * P(T ≤ t) of the non-central t having `df` degrees of freedom: the mean of Φ(t·U − δ) over U = √(χ²/df).
 * The integral is taken by the trapezoidal rule in ln U, where it converges geometrically
 * (L. N. Trefethen and J. A. C. Weideman, SIAM Review 56 (2014) 385–458).
 */
export const noncentralTCdf = (t: number, df: number, delta: number): number => {
  const widest = Math.min(0.15, 0.45 / Math.sqrt(2 * df));
  const { u, weight } = chiNodes(df, Math.max(0, Math.ceil(Math.log2(2 * widest * Math.abs(delta)))));
  let sum = 0;
  for (let i = 0; i < u.length; i++) sum += weight[i]! * normalCdf(t * u[i]! - delta);
  return sum;
};

/** The t with P(T ≤ t) = p of the non-central t. */
export const noncentralTQuantile = (p: number, df: number, delta: number): number => {
  const step = Math.sqrt(1 + (delta * delta) / (2 * df));
  return quantileOf((t) => noncentralTCdf(t, df, delta), p, delta + normalQuantile(p) * step, step);
};

/** The δ at which P(T ≤ t) = p: confidence limits of an exceedance come from it. */
export const noncentrality = (p: number, df: number, t: number): number => {
  const step = Math.sqrt(1 + (t * t) / (2 * df));
  return -quantileOf((minus) => noncentralTCdf(t, df, -minus), p, -t + normalQuantile(p) * step, step);
};

/**
 * Tolerance factor K of `n` values: mean + K·s covers the share `coverage` at the confidence given.
 * @example toleranceFactor(6, 0.95, 0.7) // → 2.1867
 */
export const toleranceFactor: (n: number, coverage: number, confidence: number) => number = remembered(
  (n: number, coverage: number, confidence: number): number =>
    noncentralTQuantile(confidence, n - 1, normalQuantile(coverage) * Math.sqrt(n)) / Math.sqrt(n),
);
