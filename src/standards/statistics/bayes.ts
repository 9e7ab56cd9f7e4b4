import { normalCdf, quantileOf } from "./distributions.ts";
import { scaled, type Observation } from "./observations.ts";
import { posterior, type Posterior, type SigmaPrior } from "./posterior.ts";
import { momentsOf, z95 } from "./uncensored.ts";

/**
 * Belief about the spread before the data, as in Expostats.
 * `informed`: ln σ normal with mean −0.1744 and precision 2.5523, from 165 groups of Kromhout 1993 (median GSD 2.32).
 * `uninformed`: σ uniform between 0 and 2.3.
 */
export type Prior = "informed" | "uninformed";

const priors: Record<Prior, SigmaPrior> = {
  informed: { kind: "log-normal", mean: -0.1744, precision: 2.5523 },
  uninformed: { kind: "uniform", from: 0, to: 2.3 },
};

/** Earlier measurements of the same group, known by their summary only; `gm` in the unit of the values. */
export type PastData = { n: number; gm: number; gsd: number };

/** 5 %, 50 % and 95 % points of a posterior; `p70` is the upper limit with 70 % confidence. */
export type Quantiles = { p5: number; p50: number; p95: number; p70?: number };

/** Bands of the 95th percentile as shares of the limit: below 1 %, 1–10 %, 10–50 %, 50–100 %, above 100 %. They sum to 1. */
export type BandShares = readonly [number, number, number, number, number];

/** What the data say of the group, by the model of Expostats. Concentrations in the unit of the values, shares between 0 and 1. */
export type BayesianEstimate = {
  prior: Prior;
  /** Absent when nothing was detected: it would come from the bounds of the prior alone. */
  gm?: Quantiles;
  gsd: Quantiles;
  percentile95: Quantiles;
  arithmeticMean?: Quantiles;
  exceedance?: Quantiles;
  /** P(95th percentile > limit), which is P(exceedance > 5 %). */
  risk: number;
  /** P(arithmetic mean > limit). */
  riskOfMean: number;
  bands: BandShares;
};

export const bandCuts = [0.01, 0.1, 0.5, 1] as const;

/** The posterior in logarithms of value over limit. */
export const posteriorOf = (observations: readonly Observation[], limit: number, prior: Prior = "informed", past?: PastData): Posterior => {
  const data = scaled(observations, (x) => Math.log(x / limit));
  const now = data.known.length;
  const { mean, sd } = momentsOf(data.known);
  const squares = now > 1 ? sd * sd * (now - 1) : 0;
  if (!past) return posterior({ count: now, mean: now === 0 ? 0 : mean, squares, censored: data }, priors[prior]);
  const pastMean = Math.log(past.gm / limit);
  const count = now + past.n;
  const apart = now === 0 ? 0 : mean - pastMean;
  return posterior(
    {
      count,
      mean: pastMean + (now / count) * apart,
      squares: squares + (past.n - 1) * Math.log(past.gsd) ** 2 + ((now * past.n) / count) * apart ** 2,
      censored: data,
    },
    priors[prior],
  );
};

/** Somewhere in the middle of the values, as logarithm of the share of the limit. */
const guessOf = (observations: readonly Observation[], limit: number): number => {
  const y = scaled(observations, (x) => Math.log(x / limit));
  const all = [...y.known, ...y.below, ...y.above, ...y.between.map(([a, b]) => 0.5 * (a + b))];
  return all.reduce((sum, v) => sum + v, 0) / all.length;
};

/**
 * Posterior of a group by deterministic integration: the same digits each time, no sampling.
 * @param limit  the limit in the unit of the values
 */
export const bayesianEstimate = (
  observations: readonly Observation[],
  limit: number,
  prior: Prior = "informed",
  past?: PastData,
): BayesianEstimate => {
  const post = posteriorOf(observations, limit, prior, past);
  const spread = (s: number): number => z95 * s;
  const half = (s: number): number => 0.5 * s * s;
  const detected = past !== undefined || observations.some((o) => !("below" in o) && !("above" in o));
  const centre = post.nodes.reduce((sum, n) => sum + n.weight * n.sigma, 0);
  const quantiles = (cdf: (q: number) => number, guess: number, step: number): [number, number, number] => {
    const p50 = quantileOf(cdf, 0.5, guess, step);
    return [quantileOf(cdf, 0.05, p50 - 2 * step, step), p50, quantileOf(cdf, 0.95, p50 + 2 * step, step)];
  };
  const step = centre / Math.sqrt(observations.length);
  let guess = guessOf(observations, limit);
  const amount = (h: (s: number) => number, with70: boolean): Quantiles => {
    const cdf = (q: number): number => post.cdf(h, q);
    const [p5, p50, p95] = quantiles(cdf, guess + h(centre), step);
    if (!with70) guess = p50;
    const back = (q: number): number => limit * Math.exp(q);
    return { p5: back(p5), p50: back(p50), p95: back(p95), ...(with70 && { p70: back(quantileOf(cdf, 0.7, p50 + step / 2, step)) }) };
  };
  // The exceedance is at most f when μ + z·σ is at most the limit, z being the quantile of 1 − f.
  const exceedance = (): Quantiles => {
    const [z5, z50, z95] = quantiles((z) => 1 - post.cdf((s) => z * s, 0), -guess / centre, 1 / Math.sqrt(observations.length));
    return { p5: normalCdf(-z95), p50: normalCdf(-z50), p95: normalCdf(-z5) };
  };
  const below = bandCuts.map((c) => post.cdf(spread, Math.log(c)));
  const gm = amount(() => 0, false);
  return {
    prior,
    ...(detected && { gm }),
    gsd: { p5: Math.exp(post.sigmaQuantile(0.05)), p50: Math.exp(post.sigmaQuantile(0.5)), p95: Math.exp(post.sigmaQuantile(0.95)) },
    percentile95: amount(spread, true),
    ...(detected && { arithmeticMean: amount(half, true) }),
    ...(detected && { exceedance: exceedance() }),
    risk: 1 - below[3]!,
    riskOfMean: 1 - post.cdf(half, 0),
    bands: [below[0]!, below[1]! - below[0]!, below[2]! - below[1]!, below[3]! - below[2]!, 1 - below[3]!],
  };
};
