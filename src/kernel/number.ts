/** Shifts the decimal point through text, so that 1.005 × 100 is 100.5 and not 100.49999999999999. */
const shift = (x: number, by: number): number => {
  const [m, e = "0"] = String(x).split("e");
  return Number(`${m}e${Number(e) + by}`);
};

/**
 * Rounds half to even (GB/T 8170) to `digits` decimals, on the decimal text of the number.
 * @example roundHalfEven(2.345, 2) // → 2.34
 */
export const roundHalfEven = (x: number, digits: number): number => {
  const near = Math.abs(x) * 10 ** digits;
  const whole = Math.round(near);
  // away from a half the product's own error cannot turn the rounding; only near one is the decimal text asked
  if (near < 2 ** 40 && digits >= 0 && digits < 16 && Math.abs(near - whole) < 0.4999) return (Math.sign(x) * whole) / 10 ** digits;
  const s = shift(Math.abs(x), digits);
  const floor = Math.floor(s);
  const rest = s - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 === 1);
  return Math.sign(x) * shift(up ? floor + 1 : floor, -digits);
};

/** Rounds half up (away from zero) to `digits` decimals; for shares shown with two decimals. */
export const roundHalfUp = (x: number, digits: number): number => Math.sign(x) * shift(Math.round(shift(Math.abs(x), digits)), -digits);

/** A share as the screens show it: `92.00 %`; `—` when there is nothing to divide by. Compare unrounded, show this. */
export const percentText = (numerator: number, denominator: number): string =>
  denominator === 0 ? "—" : `${((x) => x.toFixed(2))(roundHalfUp((numerator / denominator) * 100, 2))} %`;
