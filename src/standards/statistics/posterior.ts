// The posterior of μ and σ on a grid in ln σ, with the distribution of μ at every σ: in closed form when all values are known, by quadrature otherwise.
import { logNormalBetween, logNormalCdf, millsRatio, normalCdf, normalPdf, rootOf } from "./distributions.ts";
import type { Scaled } from "./observations.ts";
import { cumulated, interpolated } from "./quadrature.ts";

/** What is believed about σ before the data; μ is uniform between −20 and 20 around the limit. */
export type SigmaPrior = { kind: "log-normal"; mean: number; precision: number } | { kind: "uniform"; from: number; to: number };

/** Known values enter by number, mean and sum of squares only; earlier data of the same group add to them. */
export type Evidence = { count: number; mean: number; squares: number; censored: Scaled };

type MuGivenSigma = (q: number) => number;
type Node = { sigma: number; weight: number; at: MuGivenSigma };

/** Posterior on nodes of σ. `cdf(h, q)` is P(μ + h(σ) ≤ q). */
export type Posterior = {
  cdf: (h: (sigma: number) => number, q: number) => number;
  sigmaQuantile: (p: number) => number;
  nodes: readonly Node[];
};

const reach = 20;
/** Log units below the peak at which a distribution is cut: 1e-8 of its height. */
const depth = 18;

const logPrior = (prior: SigmaPrior, t: number): number => (prior.kind === "uniform" ? t : -0.5 * prior.precision * (t - prior.mean) ** 2);

type Terms = { at: readonly number[]; times: readonly number[] };
const grouped = (sorted: readonly number[]): Terms => {
  const at: number[] = [];
  const times: number[] = [];
  for (const y of sorted)
    if (at.length > 0 && at[at.length - 1] === y) times[times.length - 1]!++;
    else {
      at.push(y);
      times.push(1);
    }
  return { at, times };
};

/** Evidence prepared for evaluation; `sharpness` is how many times narrower than σ the function of μ can be. */
type Likelihood = { evidence: Evidence; below: Terms; above: Terms; sharpness: number };

const likelihoodOf = (evidence: Evidence): Likelihood => ({
  evidence,
  below: grouped(evidence.censored.below),
  above: grouped(evidence.censored.above),
  sharpness: Math.sqrt(Math.max(1, evidence.count + evidence.censored.between.length)),
});

/** ln of the likelihood without the powers of σ. */
const valueAt = ({ evidence: e, below, above }: Likelihood, sigma: number, mu: number): number => {
  let sum = e.count === 0 ? 0 : (-0.5 * (e.squares + e.count * (mu - e.mean) ** 2)) / (sigma * sigma);
  // Single moderate tails are multiplied and need one logarithm together.
  let product = 1;
  for (let i = 0; i < below.at.length; i++) {
    const u = (below.at[i]! - mu) / sigma;
    if (below.times[i] === 1 && u > -4) product *= normalCdf(u);
    else sum += below.times[i]! * logNormalCdf(u);
  }
  if (product !== 1) sum += Math.log(product);
  for (let i = 0; i < above.at.length; i++) sum += above.times[i]! * logNormalCdf((mu - above.at[i]!) / sigma);
  for (const [a, b] of e.censored.between) sum += logNormalBetween((a - mu) / sigma, (b - mu) / sigma);
  return sum;
};

/** First and second derivative of `valueAt` in μ, in which it is concave. */
const slopesAt = ({ evidence: e, below, above }: Likelihood, sigma: number, mu: number): [number, number] => {
  let first = (-e.count * (mu - e.mean)) / sigma ** 2;
  let second = -e.count / sigma ** 2;
  const tail = (terms: Terms, sign: 1 | -1): void => {
    for (let i = 0; i < terms.at.length; i++) {
      const u = (sign * (terms.at[i]! - mu)) / sigma;
      const m = millsRatio(u);
      first -= (sign * terms.times[i]! * m) / sigma;
      second -= (terms.times[i]! * m * (m + u)) / sigma ** 2;
    }
  };
  tail(below, 1);
  tail(above, -1);
  for (const [low, high] of e.censored.between) {
    const [a, b] = [(low - mu) / sigma, (high - mu) / sigma];
    const mass = Math.exp(logNormalBetween(a, b));
    const [pa, pb] = [normalPdf(a) / mass, normalPdf(b) / mass];
    first += (pa - pb) / sigma;
    second += (a * pa - b * pb - (pa - pb) ** 2) / sigma ** 2;
  }
  return [first, second];
};

/** The μ of the peak between −20 and 20, from a guess. */
const peakOf = (l: Likelihood, sigma: number, guess: number): number => {
  let [low, high] = [-reach, reach];
  let mu = Math.max(low, Math.min(high, guess));
  for (let i = 0; i < 60; i++) {
    const [first, second] = slopesAt(l, sigma, mu);
    if (first > 0) low = mu;
    else high = mu;
    let next = second < 0 ? mu - first / second : NaN;
    if (!(next > low && next < high)) next = Math.abs(first) < 1e-12 ? mu : 0.5 * (low + high);
    if (Math.abs(next - mu) < 1e-4 * sigma) return next;
    mu = next;
  }
  return mu;
};

/** Where the function has fallen by `depth` on one side of its peak, or the bound. */
const edgeOf = (l: Likelihood, sigma: number, peak: number, top: number, side: 1 | -1): number => {
  const isInside = (mu: number): boolean => top - valueAt(l, sigma, mu) < depth;
  let step = sigma;
  let inside = peak;
  let outside = peak + side * step;
  while (Math.abs(outside) < reach && isInside(outside)) {
    inside = outside;
    step *= 2;
    outside = peak + side * step;
  }
  if (Math.abs(outside) >= reach) {
    outside = side * reach;
    if (isInside(outside)) return outside;
  }
  for (let i = 0; i < 4; i++) {
    const middle = 0.5 * (inside + outside);
    if (isInside(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
};

type Segment = { from: number; to: number; step: number; f: Float64Array; sum: Float64Array; before: number };

/** Distribution of μ at one σ by quadrature: ln of its mass, and its distribution function. */
const quadrature = (l: Likelihood, sigma: number, guess: number): { log: number; peak: number; at: MuGivenSigma } => {
  const peak = peakOf(l, sigma, guess);
  const top = valueAt(l, sigma, peak);
  const [low, high] = [edgeOf(l, sigma, peak, top, -1), edgeOf(l, sigma, peak, top, 1)];
  // A long flat stretch, as with nothing detected, has its bends at the ends.
  const cuts = high - low > 40 * sigma ? [low, low + 16 * sigma, high - 16 * sigma, high] : [low, high];
  const segments: Segment[] = [];
  let mass = 0;
  const scale = sigma / l.sharpness;
  for (let s = 0; s + 1 < cuts.length; s++) {
    const [from, to] = [cuts[s]!, cuts[s + 1]!];
    const count = Math.max(32, Math.min(cuts.length === 2 || s !== 1 ? 256 : 40, Math.ceil((to - from) / (0.33 * scale))));
    const step = (to - from) / count;
    const f = new Float64Array(count + 1);
    for (let k = 0; k <= count; k++) f[k] = Math.exp(valueAt(l, sigma, from + k * step) - top);
    const sum = cumulated(f, step);
    segments.push({ from, to, step, f, sum, before: mass });
    mass += sum[count]!;
  }
  const at = (q: number): number => {
    if (q <= low) return 0;
    if (q >= high) return 1;
    const s = segments.find((x) => q < x.to)!;
    return (s.before + interpolated(s.sum, s.f, s.step, (q - s.from) / s.step)) / mass;
  };
  return { log: top + Math.log(mass), peak, at };
};

/** Nodes of ln σ between the ends where `height` has fallen by `depth` from its top; an end that was cut off is told. */
const range = (height: (t: number) => number, start: number, last: number): { from: number; to: number; cut: boolean } => {
  const step = 0.2;
  let best = Math.min(start, last);
  let top = height(best);
  for (const side of [1, -1])
    for (let t = best + side * step; t < last + step && t > -30; t += side * step) {
      const h = height(Math.min(t, last));
      if (h > top) [best, top] = [Math.min(t, last), h];
      else if (top - h > 4) break;
      if (t >= last) break;
    }
  const fall = (side: 1 | -1): number => {
    let t = best;
    while (t < last && t > -30 && top - height(t) < depth) t += side * step;
    return Math.min(t, last);
  };
  const to = best >= last ? last : fall(1);
  return { from: fall(-1), to, cut: to === last };
};

/**
 * Posterior by deterministic integration. `y` is the logarithm of value over limit.
 * @param evidence  number, mean and sum of squared deviations of the known values, and the censored ones
 */
export const posterior = (evidence: Evidence, prior: SigmaPrior): Posterior => {
  const { count, mean, squares, censored } = evidence;
  const closed = censored.below.length + censored.above.length + censored.between.length === 0;
  const last = prior.kind === "uniform" ? Math.log(prior.to) : 6;
  const likelihood = likelihoodOf(evidence);
  const power = (t: number): number => -count * t + logPrior(prior, t);
  let guess = count > 0 ? mean : (censored.below[0] ?? censored.above[0] ?? censored.between[0]?.[0] ?? 0);
  const height = (t: number): number => {
    const sigma = Math.exp(t);
    if (closed) return power(t) + t - (0.5 * squares) / sigma ** 2;
    guess = peakOf(likelihood, sigma, guess);
    return power(t) + valueAt(likelihood, sigma, guess) + t;
  };
  const { from, to, cut } = range(height, prior.kind === "uniform" ? Math.log(0.5 * prior.to) : prior.mean, last);
  const intervals = 40;
  const step = (to - from) / intervals;
  const logs: number[] = [];
  const raw: { sigma: number; at: MuGivenSigma }[] = [];
  for (let j = 0; j <= intervals; j++) {
    const t = from + j * step;
    const sigma = Math.exp(t);
    if (closed) {
      const spread = sigma / Math.sqrt(count);
      const under = normalCdf((-reach - mean) / spread);
      const inside = normalCdf((reach - mean) / spread) - under;
      logs.push(power(t) - (0.5 * squares) / sigma ** 2 + t + Math.log(inside));
      raw.push({ sigma, at: (q) => Math.max(0, Math.min(1, (normalCdf((q - mean) / spread) - under) / inside)) });
    } else {
      const q = quadrature(likelihood, sigma, guess);
      guess = q.peak;
      logs.push(power(t) + q.log);
      raw.push({ sigma, at: q.at });
    }
  }
  const top = Math.max(...logs);
  const f = Float64Array.from(logs, (l) => Math.exp(l - top));
  // Trapezoidal; at an end where the prior is cut off, with Gregory's correction.
  const weights = Array.from(f, (v, j) => {
    const back = intervals - j;
    const end = cut ? ([3 / 8, 7 / 6, 23 / 24][back] ?? 1) : 1;
    return v * end;
  });
  const total = weights.reduce((sum, w) => sum + w, 0);
  const nodes: Node[] = raw.map((r, j) => ({ ...r, weight: weights[j]! / total }));
  const sums = cumulated(f, step);
  const all = sums[intervals]!;
  return {
    nodes,
    cdf: (h, q) => {
      let sum = 0;
      for (const node of nodes) if (node.weight > 1e-12) sum += node.weight * node.at(q - h(node.sigma));
      return sum;
    },
    sigmaQuantile: (p) => Math.exp(from + step * rootOf((x) => interpolated(sums, f, step, x) / all - p, 0, intervals, 1e-9)),
  };
};
