// Exposure statistics: a door of its own, since only some pages and servers load it.
export type * from "./types.ts";
export { assessExposure, assessExposures, exposureVerdictText, riskBandText, statisticsMethod, verdictOfRisk } from "./assess.ts";
export { faultOf, observationText, readObservation, type Observation } from "./observations.ts";
export { bayesianEstimate, type BandShares, type BayesianEstimate, type PastData, type Prior, type Quantiles } from "./bayes.ts";
export { groupTest, samplesToDecide, type GroupTest, type SamplesToDecide } from "./decisions.ts";
export {
  individualOverexposure,
  workerPosterior,
  workerVariance,
  type WorkerPosterior,
  type WorkerValues,
  type WorkerVariance,
} from "./workers.ts";
export { toleranceFactor } from "./distributions.ts";
export { shapiroWilk } from "./shapiro.ts";
