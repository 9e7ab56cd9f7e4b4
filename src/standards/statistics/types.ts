import type { Clause, Step } from "../types.ts";
import type { BayesianEstimate, PastData, Prior } from "./bayes.ts";
import type { GroupTest, SamplesToDecide } from "./decisions.ts";
import type { Observation } from "./observations.ts";
import type { WorkerVariance } from "./workers.ts";

/** A group of workers exposed alike, with what was measured on them. */
export type ExposureGroup = {
  observations: readonly Observation[];
  /** The limit of a single shift, in the unit of the observations. */
  limit: number;
  unit: string;
  /** Concentrations are lognormal; levels in dB are normal. */
  model?: "lognormal" | "normal";
  prior?: Prior;
  past?: PastData;
  /** Whose each observation is, in the same order; asks for the variance between workers. */
  workers?: readonly string[];
  /** Confidences of the one-sided limits, 0.7 and 0.95 unless said otherwise; each limit carries its own. */
  confidences?: readonly number[];
};

/** One-sided limits, each with the confidence given; a limit that says nothing is left out and `withheld` says why. */
export type ConfidenceLimits = { confidence: number; lower: number; upper?: number; withheld?: string };

/** acceptable 接触可接受 · uncertain 不能确定 · unacceptable 接触不可接受 · undetermined 无法判定 (see `missing`). */
export type ExposureVerdict = "acceptable" | "uncertain" | "unacceptable" | "undetermined";

/** 0: below 1 % of the limit · 1: 1–10 % · 2: 10–50 % · 3: 50–100 % · 4: above the limit. */
export type RiskBand = 0 | 1 | 2 | 3 | 4;

/**
 * What the results of a group say about all its shifts. Plain data, stored with its input.
 * Concentrations are in `unit`, shares between 0 and 1. It never replaces the finding on a measured shift.
 */
export type ExposureAssessment = {
  method: string;
  verdict: ExposureVerdict;
  verdictText: string;
  model: "lognormal" | "normal";
  unit: string;
  limit: number;
  count: { all: number; detected: number; below: number; above: number; between: number };
  /** How the centre and the spread were estimated. */
  fit?: "moments" | "likelihood";
  /** Lognormal model. */
  gm?: number;
  gsd?: number;
  /** Normal model. */
  mean?: number;
  sd?: number;
  /** Lognormal: the unbiased estimate, or with censored values exp(μ + σ²/2), and its upper limits by the method of Cox. */
  arithmeticMean?: { estimate: number; limits: { confidence: number; upper: number }[] };
  percentile95?: { estimate: number; limits: ConfidenceLimits[] };
  exceedance?: { estimate: number; limits: ConfidenceLimits[] };
  /** Shapiro–Wilk on the logarithms and on the values as they are. */
  normality?: { logarithms?: { w: number; p: number }; values: { w: number; p: number } };
  bayes?: BayesianEstimate;
  /** Why the upper end of the Bayesian interval of the 95th percentile says nothing and is not to be shown. */
  withheld?: string;
  /** The most probable band of the 95th percentile. */
  riskBand?: RiskBand;
  groupTest: GroupTest;
  samplesToDecide?: SamplesToDecide[];
  workers?: { variance: WorkerVariance; overexposed: { byPercentile: number; byMean: number } };
  clauses: Clause[];
  steps: Step[];
  missing: string[];
  /** Rules quoted from secondary texts took part. */
  unconfirmed: boolean;
};
