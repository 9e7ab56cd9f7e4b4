// Statistics of values that are all known. Everything is on the scale of `y`: natural logarithms, or the values themselves in a normal model.
import { noncentrality, normalCdf, normalQuantile, studentQuantile, toleranceFactor } from "./distributions.ts";

/** Number, mean, standard deviation (n − 1) of y. */
export type Moments = { n: number; mean: number; sd: number };

export const momentsOf = (y: readonly number[]): Moments => {
  const n = y.length;
  const mean = y.reduce((sum, v) => sum + v, 0) / n;
  const squares = y.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : NaN };
};

export const z95 = normalQuantile(0.95);

/** 95th percentile of y by its point estimate, mean + z·s. */
export const percentile95 = ({ mean, sd }: Moments): number => mean + z95 * sd;

/** One-sided confidence limit of the 95th percentile of y: the upper one for `confidence` above a half (95 %, 70 %), the lower below. */
export const percentileLimit = ({ n, mean, sd }: Moments, confidence: number): number => mean + toleranceFactor(n, 0.95, confidence) * sd;

/** Share of all shifts above the limit, by the point estimate. */
export const exceedance = ({ mean, sd }: Moments, limit: number): number => normalCdf((mean - limit) / sd);

/** One-sided confidence limit of the exceedance, exact by the non-central t. */
export const exceedanceLimit = ({ n, mean, sd }: Moments, limit: number, confidence: number): number => {
  const t = (Math.sqrt(n) * (limit - mean)) / sd;
  return normalCdf(-noncentrality(confidence, n - 1, t) / Math.sqrt(n));
};

/** Arithmetic mean of a lognormal by plugging in: exp(m + s²/2). */
export const plugInMean = ({ mean, sd }: Moments): number => Math.exp(mean + (sd * sd) / 2);

/** Minimum-variance unbiased estimate of the arithmetic mean of a lognormal (D. J. Finney, 1941): exp(m)·ψ(s²/2). */
export const unbiasedMean = ({ n, mean, sd }: Moments): number => {
  const t = (sd * sd) / 2;
  let term = ((n - 1) * t) / n;
  let sum = 1 + term;
  for (let k = 2; k < 500; k++) {
    term *= ((n - 1) ** 2 * t) / (n * k * (n + 2 * k - 3));
    sum += term;
    if (term < 1e-17 * sum) break;
  }
  return Math.exp(mean) * sum;
};

/** Upper confidence limit of the arithmetic mean by the modified method of Cox, with the normal or Student's quantile. */
export const meanUpperLimit = ({ n, mean, sd }: Moments, confidence: number, quantile: "normal" | "student"): number => {
  const q = quantile === "normal" ? normalQuantile(confidence) : studentQuantile(confidence, n - 1);
  return Math.exp(mean + sd ** 2 / 2 + q * Math.sqrt(sd ** 2 / n + sd ** 4 / (2 * (n - 1))));
};
