// Values of which some are known only as below, above or between.
import { logNormalBetween, logNormalCdf, millsRatio, normalCdf, normalPdf, normalQuantile, studentQuantile } from "./distributions.ts";
import type { Scaled } from "./observations.ts";

/** Estimates of μ and σ of y, their variances, and −2 ln L on the scale of y. */
export type LikelihoodFit = {
  mu: number;
  sigma: number;
  varMu: number;
  varSigma: number;
  covariance: number;
  minusTwoLogL: number;
  known: number;
};

type Slopes = { value: number; slope: [number, number]; bend: [number, number, number] };

/** ln L with its first and second derivatives in θ = 1/σ and η = μ/σ, in which it is concave (R. J. Olsen, Econometrica 46 (1978) 1211–1215). */
const logLikelihood = (data: Scaled, theta: number, eta: number): Slopes => {
  let value = 0;
  let [gt, ge, htt, hte, hee] = [0, 0, 0, 0, 0];
  const half = 0.5 * Math.log(2 * Math.PI);
  for (const y of data.known) {
    const u = theta * y - eta;
    value += Math.log(theta) - 0.5 * u * u - half;
    gt += 1 / theta - u * y;
    ge += u;
    htt -= 1 / (theta * theta) + y * y;
    hte += y;
    hee -= 1;
  }
  const tail = (y: number, sign: 1 | -1): void => {
    const u = sign * (theta * y - eta);
    const m = millsRatio(u);
    const bend = -m * (m + u);
    value += logNormalCdf(u);
    gt += sign * m * y;
    ge -= sign * m;
    htt += bend * y * y;
    hte -= bend * y;
    hee += bend;
  };
  for (const y of data.below) tail(y, 1);
  for (const y of data.above) tail(y, -1);
  for (const [low, high] of data.between) {
    const [a, b] = [theta * low - eta, theta * high - eta];
    const log = logNormalBetween(a, b);
    const mass = Math.exp(log);
    const [pa, pb] = [normalPdf(a) / mass, normalPdf(b) / mass];
    const [da, db, dab] = [a * pa - pa * pa, -b * pb - pb * pb, pa * pb];
    value += log;
    gt += pb * high - pa * low;
    ge += pa - pb;
    htt += da * low * low + db * high * high + 2 * dab * low * high;
    hte -= da * low + db * high + dab * (low + high);
    hee += da + db + 2 * dab;
  }
  return { value, slope: [gt, ge], bend: [htt, hte, hee] };
};

/**
 * Maximum likelihood by Newton's method. Undefined when σ cannot be told: fewer than two different values that are known.
 * Without censoring σ is s·√((n−1)/n).
 */
export const fitByLikelihood = (data: Scaled): LikelihoodFit | undefined => {
  const { known } = data;
  if (known.length < 2 || known[0] === known[known.length - 1]) return undefined;
  const all = [...known, ...data.below, ...data.above, ...data.between.map(([a, b]) => 0.5 * (a + b))];
  const centre = all.reduce((sum, y) => sum + y, 0) / all.length;
  const spread = Math.sqrt(all.reduce((sum, y) => sum + (y - centre) ** 2, 0) / all.length);
  // Shifted to their centre, so that large levels lose no digits.
  const shifted: Scaled = {
    ...data,
    known: known.map((y) => y - centre),
    below: data.below.map((y) => y - centre),
    above: data.above.map((y) => y - centre),
    between: data.between.map(([a, b]) => [a - centre, b - centre]),
  };
  let [theta, eta] = [1 / spread, 0];
  let now = logLikelihood(shifted, theta, eta);
  for (let i = 0; i < 100; i++) {
    const [gt, ge] = now.slope;
    const [a, b, c] = now.bend;
    const det = a * c - b * b;
    const dt = -(c * gt - b * ge) / det;
    const de = -(a * ge - b * gt) / det;
    let step = 1;
    let next = now;
    for (; step > 1e-12; step *= 0.5) {
      if (theta + step * dt <= 0) continue;
      next = logLikelihood(shifted, theta + step * dt, eta + step * de);
      if (next.value >= now.value - 1e-13 * Math.abs(now.value)) break;
    }
    theta += step * dt;
    eta += step * de;
    now = next;
    if (Math.abs(step * dt) < 1e-13 * theta && Math.abs(step * de) < 1e-13 * (1 + Math.abs(eta))) break;
  }
  const [a, b, c] = now.bend;
  const det = a * c - b * b;
  // Inverse of the information in (θ, η), carried to μ = η/θ and σ = 1/θ.
  const [vtt, vte, vee] = [-c / det, b / det, -a / det];
  const [mt, me, st] = [-eta / theta ** 2, 1 / theta, -1 / theta ** 2];
  return {
    mu: centre + eta / theta,
    sigma: 1 / theta,
    varMu: mt * mt * vtt + 2 * mt * me * vte + me * me * vee,
    varSigma: st * st * vtt,
    covariance: st * (mt * vtt + me * vte),
    minusTwoLogL: -2 * now.value,
    known: known.length,
  };
};

/** Confidence limit of the 95th percentile of y (Cox and Hinkley, as in STAND): Student's t with one degree fewer than known values. */
export const percentileLimitByLikelihood = (fit: LikelihoodFit, confidence: number): number => {
  const z = normalQuantile(0.95);
  const variance = fit.varMu + z * z * fit.varSigma + 2 * z * fit.covariance;
  return fit.mu + z * fit.sigma + studentQuantile(confidence, fit.known - 1) * Math.sqrt(variance);
};

/** Confidence limit of the exceedance: the normal approximation to (limit − μ)/σ with the same variances. */
export const exceedanceLimitByLikelihood = (fit: LikelihoodFit, limit: number, confidence: number): number => {
  const u = (limit - fit.mu) / fit.sigma;
  const variance = (fit.varMu + u * u * fit.varSigma + 2 * u * fit.covariance) / fit.sigma ** 2;
  return normalCdf(-u + studentQuantile(confidence, fit.known - 1) * Math.sqrt(variance));
};

/** Values completed by regression on order statistics: what was below detection is predicted from its plotting position. */
export type OrderFit = {
  positions: readonly number[];
  positionsBelow: readonly number[];
  intercept: number;
  slope: number;
  imputed: readonly number[];
  completed: readonly number[];
};

/**
 * Regression on order statistics (D. R. Helsel and T. A. Cohn, Water Resources Research 24 (1988) 1997–2004) on y, with the plotting positions of NDexpo.
 * For values below detection only; undefined with fewer than five values, fewer than three known ones, or other censoring.
 */
export const fitByOrder = (data: Scaled): OrderFit | undefined => {
  const { known, below, n } = data;
  if (n < 5 || known.length < 3 || data.above.length + data.between.length > 0) return undefined;
  const limits = [...new Set(below)];
  const positions: number[] = [];
  const positionsBelow: number[] = [];
  if (limits.length === 0) known.forEach((_, i) => positions.push((i + 1 - 0.375) / (n + 0.25)));
  else {
    const share = Array.from({ length: limits.length + 1 }, () => 0);
    const band = (j: number): number[] => known.filter((y) => (j < 0 || y >= limits[j]!) && (j + 1 >= limits.length || y < limits[j + 1]!));
    for (let j = limits.length - 1; j >= 0; j--) {
      const inBand = band(j).length;
      const under = known.filter((y) => y < limits[j]!).length + below.filter((y) => y <= limits[j]!).length;
      share[j] = share[j + 1]! + (1 - share[j + 1]!) * (inBand / (inBand + under));
    }
    for (let j = -1; j < limits.length; j++) {
      const [here, next] = [j < 0 ? 1 : share[j]!, share[j + 1]!];
      const inBand = band(j).length;
      for (let i = 1; i <= inBand; i++) positions.push(1 - here + (i * (here - next)) / (inBand + 1));
    }
    limits.forEach((limit, j) => {
      const same = below.filter((y) => y === limit).length;
      for (let i = 1; i <= same; i++) positionsBelow.push((i * (1 - share[j]!)) / (same + 1));
    });
  }
  const q = positions.map(normalQuantile);
  const qMean = q.reduce((sum, v) => sum + v, 0) / q.length;
  const yMean = known.reduce((sum, v) => sum + v, 0) / known.length;
  const slope = q.reduce((sum, v, i) => sum + (v - qMean) * (known[i]! - yMean), 0) / q.reduce((sum, v) => sum + (v - qMean) ** 2, 0);
  const intercept = yMean - slope * qMean;
  const imputed = positionsBelow.map((p) => intercept + slope * normalQuantile(p));
  return { positions, positionsBelow, intercept, slope, imputed, completed: [...imputed, ...known] };
};
