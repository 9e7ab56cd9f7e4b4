import { normalCdf, normalQuantile } from "./normal.ts";

const at = (c: readonly number[], x: number): number => c.reduceRight((sum, k) => sum * x + k, 0);

/**
 * Shapiro–Wilk test of normality for 3 to 5,000 values: W and the probability of a W as small.
 * P. Royston, algorithm AS R94, Applied Statistics 44 (1995) 547–551. Undefined outside that range and for equal values.
 */
export const shapiroWilk = (values: readonly number[]): { w: number; p: number } | undefined => {
  const x = values.toSorted((a, b) => a - b);
  const n = x.length;
  if (n < 3 || n > 5000 || !(x[n - 1]! > x[0]!)) return undefined;
  const half = Math.floor(n / 2);
  const a: number[] = [];
  if (n === 3) a.push(Math.SQRT1_2);
  else {
    const m = Array.from({ length: half }, (_, i) => normalQuantile((i + 1 - 0.375) / (n + 0.25)));
    const total = 2 * m.reduce((sum, q) => sum + q * q, 0);
    const size = Math.sqrt(total);
    const rs = 1 / Math.sqrt(n);
    const first = at([0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056], rs) - m[0]! / size;
    if (n > 5) {
      const second = at([0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633], rs) - m[1]! / size;
      const rest = Math.sqrt((total - 2 * m[0]! ** 2 - 2 * m[1]! ** 2) / (1 - 2 * first ** 2 - 2 * second ** 2));
      a.push(first, second, ...m.slice(2).map((q) => -q / rest));
    } else {
      const rest = Math.sqrt((total - 2 * m[0]! ** 2) / (1 - 2 * first ** 2));
      a.push(first, ...m.slice(1).map((q) => -q / rest));
    }
  }
  const mean = x.reduce((sum, v) => sum + v, 0) / n;
  const squares = x.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  const slope = a.reduce((sum, c, i) => sum + c * (x[n - 1 - i]! - x[i]!), 0);
  const w = Math.min(1, (slope * slope) / squares);
  if (n === 3) return { w, p: Math.max(0, Math.min(1, (6 / Math.PI) * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75))))) };
  if (1 - w < 1e-15) return { w, p: 1 };
  const log = Math.log(1 - w);
  const ln = Math.log(n);
  let y = log;
  let mu: number;
  let sigma: number;
  if (n <= 11) {
    const gamma = at([-2.273, 0.459], n);
    if (log >= gamma) return { w, p: 0 };
    y = -Math.log(gamma - log);
    mu = at([0.544, -0.39978, 0.025054, -6.714e-4], n);
    sigma = Math.exp(at([1.3822, -0.77857, 0.062767, -0.0020322], n));
  } else {
    mu = at([-1.5861, -0.31082, -0.083751, 0.0038915], ln);
    sigma = Math.exp(at([-0.4803, -0.082676, 0.0030302], ln));
  }
  return { w, p: normalCdf((mu - y) / sigma) };
};
