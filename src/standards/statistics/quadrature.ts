// Integrals of a function known on evenly spaced nodes, and the values between the nodes.

/** Integrals from the first node to each node by the four-point rule, which is of fourth order. */
export const cumulated = (f: Float64Array, step: number): Float64Array => {
  const n = f.length;
  const sum = new Float64Array(n);
  for (let k = 0; k + 1 < n; k++) {
    const piece =
      k === 0
        ? (9 * f[0]! + 19 * f[1]! - 5 * f[2]! + f[3]!) / 24
        : k + 2 === n
          ? (9 * f[n - 1]! + 19 * f[n - 2]! - 5 * f[n - 3]! + f[n - 4]!) / 24
          : (13 * (f[k]! + f[k + 1]!) - f[k - 1]! - f[k + 2]!) / 24;
    sum[k + 1] = sum[k]! + step * piece;
  }
  return sum;
};

/** The integral up to the place x, counted in steps: a cubic between two nodes that keeps the sums and the densities. */
export const interpolated = (sum: Float64Array, f: Float64Array, step: number, x: number): number => {
  const k = Math.min(f.length - 2, Math.floor(x));
  const r = x - k;
  const [a, b] = [sum[k]!, sum[k + 1]!];
  return a + (b - a) * r * r * (3 - 2 * r) + step * r * (1 - r) * ((1 - r) * f[k]! - r * f[k + 1]!);
};
