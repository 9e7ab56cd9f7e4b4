import { describe, expect, test } from "vitest";
import { bayesianEstimate, type PastData, type Prior, type Quantiles } from "./bayes.ts";
import { exceedanceLimitByLikelihood, fitByLikelihood, fitByOrder, percentileLimitByLikelihood } from "./censored.ts";
import { groupTest, samplesToDecide } from "./decisions.ts";
import { fisherTail, incompleteBeta, logGamma, noncentralTCdf, studentQuantile, toleranceFactor } from "./distributions.ts";
import { readObservation, scaled, type Observation } from "./observations.ts";
import { logNormalCdf, millsRatio, normalCdf, normalQuantile } from "./normal.ts";
import { shapiroWilk } from "./shapiro.ts";
import cases from "./statistics.cases.json" with { type: "json" };
import {
  exceedance,
  exceedanceLimit,
  meanUpperLimit,
  momentsOf,
  percentile95,
  percentileLimit,
  plugInMean,
  unbiasedMean,
} from "./uncensored.ts";
import { individualOverexposure, workerPosterior, workerVariance } from "./workers.ts";

type SetName = keyof typeof cases.sets;
const observations = (name: string): Observation[] => cases.sets[name as SetName].values.map((text) => readObservation(text)!);
const limitOf = (name: string): number => cases.sets[name as SetName].limit;
const numbers = (name: string): number[] => cases.sets[name as SetName].values.map(Number);

/** Equal but for the digits that the vector was printed with. */
const near = (actual: number | undefined, expected: number, relative: number, absolute = 0): void => {
  expect(actual).toBeTypeOf("number");
  const apart = Math.abs(actual! - expected);
  if (!(apart <= Math.max(relative * Math.abs(expected), absolute))) expect(actual).toBe(expected);
};
const nearAll = (actual: readonly number[], expected: readonly number[], relative: number, absolute = 0): void => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((e, i) => near(actual[i], e, relative, absolute));
};
const printed = 1e-5;

describe("distributions", () => {
  // SciPy 1.17.1: norm.cdf, norm.logcdf, norm.ppf, gammaln, betainc, t.ppf, f.sf, nct.cdf.
  test("the normal distribution keeps its digits far into the tail", () => {
    near(normalCdf(-8), 6.220960574271785e-16, 1e-12);
    near(normalCdf(1.6448536269514722), 0.95, 1e-15);
    near(logNormalCdf(-30), -454.32124395634327, 1e-14);
    near(millsRatio(-30), 30.033259667435388, 1e-12);
    near(normalQuantile(1e-20), -9.2623400897984, 1e-12);
    expect([normalQuantile(0.5), normalQuantile(0), normalQuantile(1)]).toEqual([0, -Infinity, Infinity]);
  });
  test("gamma, beta, Student and Fisher agree with an independent library", () => {
    near(logGamma(0.3), 1.0957979948180756, 1e-14);
    near(logGamma(1000), 5905.220423209181, 1e-14);
    near(incompleteBeta(0.3, 2, 3.5), 0.4117025023425647, 1e-13);
    near(studentQuantile(0.95, 8), 1.8595480375228424, 1e-9);
    near(studentQuantile(0.05, 2), -2.919985580353725, 1e-9);
    near(fisherTail(18.44835, 2, 6), 0.0027364158686119825, 1e-12);
  });
  test("the non-central t agrees with an independent library from one degree of freedom on", () => {
    near(noncentralTCdf(-0.5, 1, 0), 0.3524163823495667, 1e-12);
    near(noncentralTCdf(3, 5, 1), 0.9162617559728065, 1e-11);
    near(noncentralTCdf(60, 29, 60), 0.46547932192789687, 1e-10);
  });
  test.each(cases.toleranceFactors.map((row) => [row[0]!, row.slice(1)] as const))(
    "tolerance factors of %s values are the tabulated ones",
    (n, expected) => {
      nearAll(
        [0.7, 0.9, 0.95].map((confidence) => toleranceFactor(n, 0.95, confidence)),
        expected,
        0,
        cases.tolerances.toleranceFactors.absolute,
      );
    },
  );
});

describe("values all known", () => {
  test.each(["A", "D", "E"] as const)("set %s comes out to its printed figures", (name) => {
    const v = cases.uncensored[name];
    const x = numbers(name);
    const limit = Math.log(limitOf(name));
    const m = momentsOf(x.map(Math.log));
    const plain = momentsOf(x);
    nearAll([m.mean, m.sd, Math.exp(m.mean), Math.exp(m.sd)], [v.m, v.s, v.gm, v.gsd], printed);
    nearAll([plain.mean, plain.sd, plugInMean(m), unbiasedMean(m)], [v.mean, v.sd, v.plugIn, v.mvue], printed);
    nearAll([Math.exp(percentile95(m)), Math.exp(percentileLimit(m, 0.05))], [v.x95, v.x95Lower], printed);
    nearAll(
      [0.7, 0.9, 0.95].map((confidence) => Math.exp(percentileLimit(m, confidence))),
      [v.utl70, v.utl90, v.utl95],
      printed,
    );
    near(100 * exceedance(m, limit), v.f, printed);
    nearAll(
      [0.3, 0.7].map((confidence) => 100 * exceedanceLimit(m, limit, confidence)),
      v.f70,
      printed,
    );
    const [low, high] = [0.05, 0.95].map((confidence) => 100 * exceedanceLimit(m, limit, confidence));
    // The lower limit of E is printed with three digits.
    near(low, v.f95[0]!, printed, 5e-10);
    near(high, v.f95[1]!, printed);
    near((limit - m.mean) / m.sd, v.ur, printed);
    const [onLogs, onValues] = [shapiroWilk(x.map(Math.log))!, shapiroWilk(x)!];
    nearAll([onLogs.w, onLogs.p], v.logs, printed);
    nearAll([onValues.w, onValues.p], v.values, printed, 5e-7);
  });
  test("the upper limit of the mean of A is the one of Cox, by the normal and by Student's quantile", () => {
    const m = momentsOf(numbers("A").map(Math.log));
    near(meanUpperLimit(m, 0.95, "normal"), cases.uncensored.A.coxNormal, printed);
    near(meanUpperLimit(m, 0.95, "student"), cases.uncensored.A.coxStudent, printed);
  });
  test("levels in decibels follow the normal model", () => {
    const v = cases.normal.N;
    const m = momentsOf(numbers("N"));
    nearAll([m.mean, m.sd, percentile95(m)], [v.mean, v.sd, v.p95], 1e-6);
    nearAll([percentileLimit(m, 0.7), percentileLimit(m, 0.95)], [v.utl70, v.utl95], 1e-6);
    near(100 * exceedance(m, limitOf("N")), v.f, 1e-6);
  });
  test("Shapiro and Wilk's test says nothing of equal values or of two", () => {
    expect([shapiroWilk([2, 2, 2]), shapiroWilk([1, 2])]).toEqual([undefined, undefined]);
  });
});

describe("values partly below detection", () => {
  test.each(["B", "H"] as const)("the likelihood of set %s has its printed peak and variances", (name) => {
    const v = cases.likelihood[name];
    const fit = fitByLikelihood(scaled(observations(name), Math.log))!;
    nearAll([fit.mu, fit.sigma, Math.exp(fit.mu), Math.exp(fit.sigma)], [v.mu, v.sigma, v.gm, v.gsd], 2e-6);
    const moments = { n: fit.known, mean: fit.mu, sd: fit.sigma };
    nearAll([Math.exp(percentile95(moments)), plugInMean(moments), fit.minusTwoLogL], [v.x95, v.mean, v.minusTwoLogL], 2e-6);
    nearAll([fit.varMu, fit.varSigma, fit.covariance], [v.varMu, v.varSigma, v.covariance], 0, 5.1e-6);
    near(100 * exceedance(moments, Math.log(limitOf(name))), v.f, printed);
    // Limits enclose the estimate and widen with the confidence.
    const limits = [0.05, 0.3, 0.7, 0.95].map((confidence) => percentileLimitByLikelihood(fit, confidence));
    expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    const shares = [0.05, 0.3, 0.7, 0.95].map((confidence) => exceedanceLimitByLikelihood(fit, Math.log(limitOf(name)), confidence));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
  test("without censoring the spread is the sample's times the root of (n − 1)/n", () => {
    const fit = fitByLikelihood(scaled(observations("A"), Math.log))!;
    near(fit.sigma, cases.uncensored.A.s * Math.sqrt(8 / 9), printed);
    near(fit.sigma, 0.699908, printed);
    near(fit.mu, cases.uncensored.A.m, printed);
  });
  test("values above a range and between two bounds enter the likelihood", () => {
    const fit = (name: string) => fitByLikelihood(scaled(observations(name), Math.log))!;
    // SciPy 1.17.1, Nelder–Mead on the same likelihood.
    nearAll(
      [fit("C").mu, fit("C").sigma, fit("C250").mu, fit("C250").sigma],
      [3.488533289919, 0.886843383404, 3.672776924727, 1.203213438408],
      1e-7,
    );
  });
  test.each(["B", "H"] as const)("regression on order statistics completes set %s as NDexpo does", (name) => {
    const v = cases.orderStatistics[name];
    const fit = fitByOrder(scaled(observations(name), Math.log))!;
    nearAll(fit.positions, v.positions, 0, 5.1e-7);
    nearAll(fit.positionsBelow, v.positionsBelow, 0, 5.1e-7);
    nearAll([fit.intercept, fit.slope], [v.intercept, v.slope], 2e-6);
    nearAll(fit.imputed.map(Math.exp), v.imputed, 0, 5.1e-6);
    const m = momentsOf(fit.completed);
    const plain = momentsOf(fit.completed.map(Math.exp));
    nearAll([Math.exp(m.mean), Math.exp(m.sd), plain.mean, Math.exp(percentile95(m))], [v.gm, v.gsd, v.mean, v.x95], 3e-6);
    if ("sd" in v) near(plain.sd, v.sd, 2e-6);
  });
  test("regression on order statistics refuses fewer than five values or three known ones", () => {
    const of = (...texts: string[]) =>
      fitByOrder(
        scaled(
          texts.map((t) => readObservation(t)!),
          Math.log,
        ),
      );
    expect([of("1", "2", "3", "<1"), of("1", "2", "<3", "<1", "<2"), of("1", "2", "3", "4", ">5")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  test.each(["B", "H"] as const)("substitution gives set %s the printed figures that it is contrasted with", (name) => {
    for (const [key, divisor] of [
      ["half", 2],
      ["root", Math.SQRT2],
    ] as const) {
      const m = momentsOf(observations(name).map((o) => Math.log("value" in o ? o.value : (o as { below: number }).below / divisor)));
      nearAll([Math.exp(m.mean), Math.exp(m.sd), Math.exp(percentile95(m))], cases.substitution[name][key], 0, 5.1e-6);
    }
  });
});

describe("the model of Expostats by integration", () => {
  type Row = {
    id: string;
    set: string;
    prior?: Prior;
    past?: PastData;
    gm: number[] | null;
    gsd: number[];
    percentile95: number[];
    percentile95At70?: number;
    arithmeticMean: number[] | null;
    arithmeticMeanAt70?: number;
    exceedance: number[] | null;
    risk: number;
    riskOfMean: number;
    bands?: number[];
  };
  const three = (q: Quantiles): number[] => [q.p5, q.p50, q.p95];
  const { relative } = cases.tolerances.posteriorQuantiles;
  const { absolute } = cases.tolerances.probabilitiesPercent;
  test.each((cases.bayesian as unknown as Row[]).map((row) => [row.id, row] as const))("%s has the printed posterior", (_id, row) => {
    const b = bayesianEstimate(observations(row.set), limitOf(row.set), row.prior, row.past);
    // With nothing detected only the orders of the lowest points were printed.
    const loose = row.gm === null ? 0.02 : relative;
    nearAll(three(b.gsd), row.gsd, relative);
    nearAll(three(b.percentile95), row.percentile95, loose);
    if (row.percentile95At70) near(b.percentile95.p70, row.percentile95At70, relative);
    if (row.gm) nearAll(three(b.gm!), row.gm, relative);
    else expect([b.gm, b.arithmeticMean, b.exceedance]).toEqual([undefined, undefined, undefined]);
    if (row.arithmeticMean) nearAll(three(b.arithmeticMean!), row.arithmeticMean, relative);
    if (row.arithmeticMeanAt70) near(b.arithmeticMean!.p70, row.arithmeticMeanAt70, relative);
    if (row.exceedance)
      nearAll(
        three(b.exceedance!).map((f) => 100 * f),
        row.exceedance,
        relative,
      );
    nearAll([100 * b.risk, 100 * b.riskOfMean], [row.risk, row.riskOfMean], 0, absolute);
    if (row.bands)
      nearAll(
        b.bands.map((p) => 100 * p),
        row.bands,
        0,
        absolute,
      );
    near(
      b.bands.reduce((sum, p) => sum + p, 0),
      1,
      1e-12,
    );
  });
  test("known values give the posterior of a one-dimensional integral to seven digits", () => {
    // SciPy 1.17.1, quad over ln σ with tolerance 1e-11.
    const b = bayesianEstimate(observations("A"), 100);
    nearAll([b.gm!.p5, b.gm!.p95], [21.722297348229002, 54.09244919647224], 1e-7);
  });
});

describe("between and within workers", () => {
  test.each(["W3", "W4", "U"] as const)("the components of variance of %s are the printed ones", (name) => {
    const v = cases.components[name];
    const w = workerVariance(cases.workers[name])!;
    const keys = ["mean", "squaresBetween", "squaresWithin", "repeats", "varianceBetween", "varianceWithin", "rho"] as const;
    for (const key of keys) near(w[key], v[key], 1e-6, key === "repeats" ? 5e-5 : 5.1e-6);
    nearAll([w.f, w.ratioBetween, w.ratioWithin], [v.f, v.ratioBetween, v.ratioWithin], printed);
    near(w.p, v.p, 0.01);
    const o = individualOverexposure(w, v.limit);
    nearAll([100 * o.byPercentile, 100 * o.byMean], [v.byPercentile, v.byMean], 0, 5.1e-5);
  });
  test.each(["W3", "W4"] as const)("the posterior of %s is the printed one within two per cent", (name) => {
    const v = cases.workerPosterior[name];
    const p = workerPosterior(cases.workers[name], 100)!;
    const { relative } = cases.tolerances.workerPosterior;
    for (const key of ["gm", "gsdBetween", "gsdWithin", "rho", "ratio80"] as const) {
      const q = p[key];
      // ρ and the ratio are printed with three digits or fewer, and the ratio magnifies the spread's own tolerance.
      nearAll([q.p5, q.p50, q.p95], v[key], key === "ratio80" ? 0.03 : relative);
    }
    const o = p.overexposed;
    nearAll([100 * o.p5, 100 * o.p50, 100 * o.p95], v.overexposed, relative);
    nearAll([100 * p.probabilityOfDifference, 100 * p.probabilityOfMany], [v.probabilityOfDifference, v.probabilityOfMany], relative);
  });
  test("the posterior of W3 agrees with a grid of 1,201 by 1,201 points to four digits", () => {
    // NumPy 2.4.6; the mean is integrated in closed form.
    const p = workerPosterior(cases.workers.W3, 100)!;
    nearAll([p.gsdBetween.p5, p.gsdBetween.p50, p.gsdBetween.p95], [1.08904845, 1.23964866, 1.53634286], 1e-4);
    nearAll([p.gm.p5, p.gm.p50, p.gm.p95], [23.5946487, 28.5702076, 34.594995], 1e-6);
  });
  test("one worker, or nobody measured twice, has no components of variance", () => {
    expect(workerVariance([{ worker: "甲", values: [1, 2, 3] }])).toBeUndefined();
    expect(workerVariance(["甲", "乙", "丙"].map((worker, i) => ({ worker, values: [i + 1] })))).toBeUndefined();
  });
});

describe("decisions of a group", () => {
  const test689 = (texts: string, limit: number) =>
    groupTest(
      texts.split(" ").map((t) => readObservation(t)!),
      limit,
    );
  test("A fails by one result and by its spread, and D passes the statistical test of EN 689", () => {
    expect(groupTest(observations("A"), 100)).toMatchObject({ verdict: "not-compliant", stage: "single" });
    expect(cases.uncensored.A.ur).toBeLessThan(toleranceFactor(9, 0.95, 0.7));
    expect(test689("60 80 40 90 30 70", 100)).toMatchObject({ verdict: "not-compliant", stage: "statistical" });
    const d = groupTest(observations("D"), 5);
    expect([d.verdict, d.stage]).toEqual(["compliant", "statistical"]);
    near(d.ur, 2.55501, printed);
    near(d.ut, 2.1867, 0, 1e-4);
  });
  test("one result above the limit is enough, and equal to it is not", () => {
    expect(test689("1 1 11", 10)).toMatchObject({ verdict: "not-compliant", stage: "single" });
    expect(test689("1 1 10", 10)).toMatchObject({ verdict: "undetermined" });
    expect(test689("1 1 >10", 10)).toMatchObject({ verdict: "not-compliant", stage: "single" });
  });
  test.each([
    ["three below a tenth", "0.9 0.5 0.99", "compliant"],
    ["three with one at a tenth", "0.9 0.5 1", "undetermined"],
    ["four below 15 %", "1.4 1.4 0.2 <1.5", "compliant"],
    ["four with one at 15 %", "1.4 1.5 0.2 1", "undetermined"],
    ["five below a fifth", "1.9 1 1 1 1.99", "compliant"],
    ["five with one at a fifth", "1.9 1 1 1 2", "undetermined"],
    ["two results", "0.1 0.1", "undetermined"],
  ])("the preliminary test with %s", (_what, texts, verdict) => {
    const t = test689(texts, 10);
    expect(t.verdict).toBe(verdict);
    expect(t.missing.length).toBe(verdict === "undetermined" ? 1 : 0);
  });
  test("D needs no more values for 70 % and ten more for 95 %", () => {
    const m = momentsOf(numbers("D").map(Math.log));
    const at = (confidence: number) => samplesToDecide(m, Math.log(5), confidence);
    expect([at(0.7), at(0.95)]).toMatchObject([
      { towards: "within", more: 0 },
      { towards: "within", more: 10 },
    ]);
  });
  test("an estimate on the limit is never decided within the reach of a plan", () => {
    const plan = samplesToDecide({ n: 6, mean: -1.6448536269514722, sd: 1 }, 0, 0.95);
    expect([plan.more, plan.reach]).toEqual([undefined, 200]);
    expect(samplesToDecide({ n: 6, mean: -1, sd: 1 }, 0, 0.95)).toMatchObject({ towards: "over" });
    expect(samplesToDecide({ n: 500, mean: -2, sd: 1 }, 0, 0.95).more).toBe(0);
  });
});
