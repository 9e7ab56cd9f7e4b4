// How much of the spread lies between workers and how much from day to day within one.
import { fisherTail, normalCdf, normalQuantile, quantileOf } from "./distributions.ts";
import { cumulated, interpolated } from "./quadrature.ts";
import type { Quantiles } from "./bayes.ts";
import { z95 } from "./uncensored.ts";

export type WorkerValues = { worker: string; values: readonly number[] };

/** One-way analysis of variance of the logarithms. Ratios and shares are pure numbers. */
export type WorkerVariance = {
  workers: number;
  values: number;
  /** Grand mean of the logarithms. */
  mean: number;
  squaresBetween: number;
  squaresWithin: number;
  /** Effective number of repeats in an unbalanced plan. */
  repeats: number;
  f: number;
  p: number;
  varianceBetween: number;
  varianceWithin: number;
  /** Share of the variance between workers. */
  rho: number;
  gsdBetween: number;
  gsdWithin: number;
  /** Rappaport's ratios: range that holds 95 % of the workers' means, and of one worker's days. */
  ratioBetween: number;
  ratioWithin: number;
};

type Worker = { n: number; mean: number; squares: number };

const summaries = (groups: readonly WorkerValues[]): Worker[] =>
  groups
    .filter((g) => g.values.length > 0)
    .map((g) => {
      const y = g.values.map(Math.log).sort((a, b) => a - b);
      const mean = y.reduce((sum, v) => sum + v, 0) / y.length;
      return { n: y.length, mean, squares: y.reduce((sum, v) => sum + (v - mean) ** 2, 0) };
    })
    .sort((a, b) => a.mean - b.mean || a.n - b.n || a.squares - b.squares);

/** Rappaport's ratio: the range over which the middle `coverage` of the workers spread. */
const ratio = (sd: number, coverage: number): number => Math.exp(2 * normalQuantile((1 + coverage) / 2) * sd);

/** Components of variance; undefined with fewer than two workers or nobody measured twice. Values are above zero. */
export const workerVariance = (groups: readonly WorkerValues[]): WorkerVariance | undefined => {
  const all = summaries(groups);
  const k = all.length;
  const total = all.reduce((sum, w) => sum + w.n, 0);
  if (k < 2 || total <= k) return undefined;
  const mean = all.reduce((sum, w) => sum + w.n * w.mean, 0) / total;
  const squaresBetween = all.reduce((sum, w) => sum + w.n * (w.mean - mean) ** 2, 0);
  const squaresWithin = all.reduce((sum, w) => sum + w.squares, 0);
  const [between, within] = [squaresBetween / (k - 1), squaresWithin / (total - k)];
  if (within === 0) return undefined;
  const repeats = (total - all.reduce((sum, w) => sum + w.n * w.n, 0) / total) / (k - 1);
  const varianceBetween = Math.max(0, (between - within) / repeats);
  const [sb, sw] = [Math.sqrt(varianceBetween), Math.sqrt(within)];
  return {
    workers: k,
    values: total,
    mean,
    squaresBetween,
    squaresWithin,
    repeats,
    f: between / within,
    p: fisherTail(between / within, k - 1, total - k),
    varianceBetween,
    varianceWithin: within,
    rho: varianceBetween / (varianceBetween + within),
    gsdBetween: Math.exp(sb),
    gsdWithin: Math.exp(sw),
    ratioBetween: ratio(sb, 0.95),
    ratioWithin: ratio(sw, 0.95),
  };
};

/** Share of the workers whose own 95th percentile, or own arithmetic mean, is above the limit. */
export const individualOverexposure = (v: WorkerVariance, limit: number): { byPercentile: number; byMean: number } => {
  const [sb, sw] = [Math.sqrt(v.varianceBetween), Math.sqrt(v.varianceWithin)];
  const share = (own: number): number => (sb === 0 ? (own > Math.log(limit) ? 1 : 0) : normalCdf((own - Math.log(limit)) / sb));
  return { byPercentile: share(v.mean + z95 * sw), byMean: share(v.mean + sw ** 2 / 2) };
};

/** Posterior of the between-worker model of Expostats. `gm` in the unit of the values, shares between 0 and 1. */
export type WorkerPosterior = {
  gm: Quantiles;
  gsdBetween: Quantiles;
  gsdWithin: Quantiles;
  rho: Quantiles;
  /** P(ρ > 0.2). */
  probabilityOfDifference: number;
  /** Rappaport's ratio that covers the middle 80 % of the workers. */
  ratio80: Quantiles;
  /** Share of workers whose own 95th percentile is above the limit. */
  overexposed: Quantiles;
  /** P(that share > 20 %). */
  probabilityOfMany: number;
};

const priorBetween = { mean: -0.8786, precision: 1.634 };
const priorWithin = { mean: -0.4106, precision: 1.9002 };

/**
 * Bayesian components of variance on a grid of ln σ between and ln σ within; the workers' own levels and the mean integrate out in closed form.
 * Undefined as `workerVariance`.
 */
export const workerPosterior = (groups: readonly WorkerValues[], limit: number): WorkerPosterior | undefined => {
  if (workerVariance(groups) === undefined) return undefined;
  const workers = summaries(groups).map((w) => ({ ...w, mean: w.mean - Math.log(limit) }));
  const at = (a: number, b: number): { log: number; mean: number; weight: number } => {
    const [vb, vw] = [Math.exp(2 * a), Math.exp(2 * b)];
    let [weight, sum] = [0, 0];
    let log = -0.5 * priorBetween.precision * (a - priorBetween.mean) ** 2 - 0.5 * priorWithin.precision * (b - priorWithin.mean) ** 2;
    for (const w of workers) {
      const v = vb + vw / w.n;
      weight += 1 / v;
      sum += w.mean / v;
      log -= (w.n - 1) * b + (0.5 * w.squares) / vw + 0.5 * Math.log(v);
    }
    const mean = sum / weight;
    for (const w of workers) log -= (0.5 * (w.mean - mean) ** 2) / (vb + vw / w.n);
    return { log: log - 0.5 * Math.log(weight), mean, weight };
  };
  // A coarse look for the region within 16 log units of the peak, then the grid.
  const coarse: { a: number; b: number; log: number }[] = [];
  for (let i = 0; i <= 48; i++)
    for (let j = 0; j <= 96; j++) {
      const [a, b] = [-6 + i * 0.2, -5 + j * 0.1];
      coarse.push({ a, b, log: at(a, b).log });
    }
  const top = coarse.reduce((m, c) => Math.max(m, c.log), -Infinity);
  const near = coarse.filter((c) => top - c.log < 16);
  const extent = (of: (c: { a: number; b: number }) => number, margin: number): [number, number] => [
    near.reduce((m, c) => Math.min(m, of(c)), Infinity) - margin,
    near.reduce((m, c) => Math.max(m, of(c)), -Infinity) + margin,
  ];
  const [a0, a1] = extent((c) => c.a, 0.2);
  const [b0, b1] = extent((c) => c.b, 0.1);
  const [na, nb] = [96, 64];
  const [da, db] = [(a1 - a0) / na, (b1 - b0) / nb];
  const cells: { a: number; b: number; weight: number; mean: number; spread: number }[] = [];
  const rows: { b: number; f: Float64Array; sum: Float64Array }[] = [];
  const overA = new Float64Array(na + 1);
  const overB = new Float64Array(nb + 1);
  let total = 0;
  for (let j = 0; j <= nb; j++) {
    const b = b0 + j * db;
    const f = new Float64Array(na + 1);
    for (let i = 0; i <= na; i++) {
      const a = a0 + i * da;
      const c = at(a, b);
      const weight = Math.exp(c.log - top);
      f[i] = weight;
      overA[i]! += weight;
      overB[j]! += weight;
      total += weight;
      if (weight > 1e-9) cells.push({ a, b, weight, mean: c.mean, spread: 1 / Math.sqrt(c.weight) });
    }
    rows.push({ b, f, sum: cumulated(f, da) });
  }
  const three = (cdf: (x: number) => number, guess: number, step: number, back: (x: number) => number): Quantiles => {
    const p50 = quantileOf(cdf, 0.5, guess, step);
    const outer = [quantileOf(cdf, 0.05, p50 - 1.6 * step, step), quantileOf(cdf, 0.95, p50 + 1.6 * step, step)]
      .map(back)
      .sort((x, y) => x - y);
    return { p5: outer[0]!, p50: back(p50), p95: outer[1]! };
  };
  const marginal = (f: Float64Array, from: number, step: number): ((x: number) => number) => {
    const sum = cumulated(f, step);
    const n = f.length - 1;
    return (x) => interpolated(sum, f, step, Math.max(0, Math.min(n, (x - from) / step))) / sum[n]!;
  };
  const mixture = (z: (cell: (typeof cells)[number]) => number): number =>
    cells.reduce((sum, c) => sum + c.weight * normalCdf(z(c)), 0) / total;
  const between = marginal(overA, a0, da);
  const within = marginal(overB, b0, db);
  // ρ ≤ r when ln σ between − ln σ within ≤ half the logit of r.
  const difference = (x: number): number =>
    rows.reduce((sum, row) => sum + interpolated(row.sum, row.f, da, Math.max(0, Math.min(na, (row.b + x - a0) / da))), 0) / (total * da);
  const centre = cells.reduce(
    (m, c) => ({ mean: m.mean + (c.weight * c.mean) / total, a: m.a + (c.weight * c.a) / total, b: m.b + (c.weight * c.b) / total }),
    {
      mean: 0,
      a: 0,
      b: 0,
    },
  );
  // The share over the limit is at most p when μ + z₀.₉₅·σ within + z(1 − p)·σ between is at most the limit.
  const many = (z: number): number => mixture((c) => (-z95 * Math.exp(c.b) - z * Math.exp(c.a) - c.mean) / c.spread);
  const rhoOf = (x: number): number => 1 / (1 + Math.exp(-2 * x));
  const sigma = three(between, centre.a, 0.5, Math.exp);
  const through = (q: Quantiles, fn: (s: number) => number): Quantiles => ({ p5: fn(q.p5), p50: fn(q.p50), p95: fn(q.p95) });
  const within3 = three(within, centre.b, 0.1, Math.exp);
  return {
    gm: three(
      (q) => mixture((c) => (q - c.mean) / c.spread),
      centre.mean,
      0.2,
      (q) => limit * Math.exp(q),
    ),
    gsdBetween: through(sigma, Math.exp),
    gsdWithin: through(within3, Math.exp),
    rho: three(difference, centre.a - centre.b, 0.5, rhoOf),
    probabilityOfDifference: 1 - difference(0.5 * Math.log(0.2 / 0.8)),
    ratio80: through(sigma, (s) => ratio(s, 0.8)),
    overexposed: three(
      (z) => 1 - many(z),
      0,
      0.5,
      (z) => normalCdf(-z),
    ),
    probabilityOfMany: 1 - many(normalQuantile(0.8)),
  };
};
