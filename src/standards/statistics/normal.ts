// The standard normal distribution in double precision.

const sqrt2 = Math.SQRT2;
const invSqrtPi = 1 / Math.sqrt(Math.PI);
const invSqrt2Pi = 1 / Math.sqrt(2 * Math.PI);

const poly = (c: readonly number[], x: number): number => {
  let sum = 0;
  for (let i = c.length - 1; i >= 0; i--) sum = sum * x + c[i]!;
  return sum;
};

// Rational Chebyshev approximations of the error function: W. J. Cody, Mathematics of Computation 23 (1969) 631–637. Written out: they are the inner loop.
const smallP = (x: number): number =>
  (((0.18577770618460315 * x + 3.1611237438705655) * x + 113.86415415105016) * x + 377.485237685302) * x + 3209.3775891384694;
const smallQ = (x: number): number =>
  (((x + 23.601290952344122) * x + 244.02463793444417) * x + 1282.6165260773723) * x + 2844.236833439171;
const middleP = (x: number): number =>
  (((((((2.1531153547440383e-8 * x + 0.5641884969886701) * x + 8.883149794388377) * x + 66.11919063714163) * x + 298.6351381974001) * x +
    881.952221241769) *
    x +
    1712.0476126340707) *
    x +
    2051.0783778260716) *
    x +
  1230.3393547979972;
const middleQ = (x: number): number =>
  (((((((x + 15.744926110709835) * x + 117.6939508913125) * x + 537.1811018620099) * x + 1621.3895745666903) * x + 3290.7992357334597) * x +
    4362.619090143247) *
    x +
    3439.3676741437216) *
    x +
  1230.3393548037495;
const largeP = (x: number): number =>
  ((((0.016315387137302097 * x + 0.30532663496123236) * x + 0.36034489994980445) * x + 0.12578172611122926) * x + 0.016083785148742275) *
    x +
  0.0006587491615298378;
const largeQ = (x: number): number =>
  ((((x + 2.568520192289822) * x + 1.8729528499234673) * x + 0.5279051029514285) * x + 0.06051834131244132) * x + 0.0023352049762686918;

/** exp(x²)·erfc(x) for x ≥ 0.46875. */
const scaledErfc = (x: number): number => {
  if (x <= 4) return middleP(x) / middleQ(x);
  const z = 1 / (x * x);
  return (invSqrtPi - (z * largeP(z)) / largeQ(z)) / x;
};

export const normalPdf = (x: number): number => invSqrt2Pi * Math.exp(-0.5 * x * x);

/** P(Z ≤ x). */
export const normalCdf = (x: number): number => {
  const a = Math.abs(x) / sqrt2;
  if (a < 0.46875) {
    const z = a * a;
    const erf = (a * smallP(z)) / smallQ(z);
    return x > 0 ? 0.5 + 0.5 * erf : 0.5 - 0.5 * erf;
  }
  const tail = a > 27 ? 0 : 0.5 * Math.exp(-a * a) * scaledErfc(a);
  return x > 0 ? 1 - tail : tail;
};

/** ln P(Z ≤ x), exact far into the lower tail. */
export const logNormalCdf = (x: number): number => {
  if (x > 7) return -normalCdf(-x);
  if (x > 1) return Math.log1p(-normalCdf(-x));
  if (x > -1) return Math.log(normalCdf(x));
  const a = -x / sqrt2;
  return -a * a + Math.log(0.5 * scaledErfc(a));
};

/** φ(x)/Φ(x), the slope of `logNormalCdf`. */
export const millsRatio = (x: number): number => (x > -1 ? normalPdf(x) / normalCdf(x) : (2 * invSqrt2Pi) / scaledErfc(-x / sqrt2));

/** ln[Φ(b) − Φ(a)] for a < b without the loss of digits in either tail. */
export const logNormalBetween = (a: number, b: number): number => {
  if (a > 0) return logNormalBetween(-b, -a);
  if (b > -35) return Math.log(normalCdf(b) - normalCdf(a));
  const upper = logNormalCdf(b);
  return upper + Math.log1p(-Math.exp(logNormalCdf(a) - upper));
};

// M. J. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484.
const centreP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
  2509.0809287301227,
];
const centreQ = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854,
];
const nearP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const nearQ = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
  1.0507500716444169e-9,
];
const farP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
  2.7115555687434876e-5, 2.0103343992922881e-7,
];
const farQ = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
  2.0442631033899397e-15,
];

/** The z with P(Z ≤ z) = p. @example normalQuantile(0.95) // → 1.6448536269514722 */
export const normalQuantile = (p: number): number => {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * poly(centreP, r)) / poly(centreQ, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const z = r <= 5 ? poly(nearP, r - 1.6) / poly(nearQ, r - 1.6) : poly(farP, r - 5) / poly(farQ, r - 5);
  return q < 0 ? -z : z;
};
