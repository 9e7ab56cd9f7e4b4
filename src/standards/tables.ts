// The heavy half of the room: for servers and workers, never for the first load of the web.
export {
  requiredItems,
  surveillanceGap,
  surveillanceOf,
  surveillanceSection,
  surveillanceSections,
  sectionOn,
  type SurveillanceRule,
  type SurveillanceSection,
  type ExamItem,
  type SectionOf,
  type CycleRule,
} from "./surveillance/catalogue.ts";
export { itemCoverage, type ItemCoverage } from "./surveillance/coverage.ts";
export { cycleRules, cycleFor, type CycleFacts, type Cycle } from "./surveillance/cycles.ts";
export { conditionFacts, type Condition, type Known } from "./surveillance/conditions.ts";
export { followUpRules, type FollowUpRule } from "./surveillance/follow-up.ts";
export { conclusionRules, conclusionRule, type ConclusionRule, type ConclusionParty } from "./surveillance/conclusion-rules.ts";
export { examPlan } from "./surveillance/plan.ts";
export type {
  AgentPlan,
  ExamFacts,
  ExamFlag,
  ExamGap,
  ExamPlan,
  ExamState,
  Exposure,
  InterimCheck,
  Named,
  PastExam,
  PlannedExam,
  PlannedItem,
} from "./surveillance/plan-types.ts";
export { pinyinPlace } from "./codes/pinyin.ts";
export { examIndicator, examIndicators, indicatorConcepts, workType, workTypeList, type ExamIndicator } from "./codes/exam-indicators.ts";
export {
  enterpriseSize,
  enterpriseSizeSteps,
  industries,
  industry,
  industrySection,
  industrySpan,
  type Industry,
  type Size,
  type SizeFinding,
} from "./codes/industries.ts";
export { criticalEffect } from "./limits/effects.ts";
export { physicalLimits, physicalLimit, limitValue, type PhysicalLimit } from "./limits/physical.ts";
export { biologicalIndices, type BiologicalIndex } from "./limits/biological-indices.ts";
export { gradingRows, heatGradingRows, type GradingPart, type GradingRow, type HeatGradingRow } from "./limits/grading-table.ts";
export {
  gradeChemicalWork,
  gradeDustWork,
  gradeHeatWork,
  gradeNoiseWork,
  gradeToxicity,
  gradeCoalDust,
  type ChemicalWork,
  type DustWork,
  type ToxicityClass,
  type ToxicityFacts,
  type ToxicityScores,
} from "./limits/grading.ts";
export { gradeIntensity } from "./limits/work.ts";
export { samplingRows, samplingNeed, samplesNeeded, checkSampling, type SamplingRow, type SamplingFacts } from "./limits/sampling.ts";
export {
  diseaseCatalogue,
  diseaseEdition,
  inOtherEdition,
  type CatalogueDisease,
  type DiseaseCounterpart,
  type DiseaseEdition,
} from "./codes/disease-catalogue.ts";
export { hazardFactors, factorsOf, type HazardFactor } from "./codes/hazard-factors.ts";
export { provincialTerms, provincialTerm, provincialUnit, type ProvincialSet, type ProvincialTerm } from "./codes/provincial.ts";
export { dutiesOf, dutyRow, dutyRows, type DutyFinding, type DutyRow, type DutyRule, type DutyState } from "./duties/duties.ts";
export { circumstanceText, dayText, type Circumstance, type DutyDay, type EmployerFacts } from "./duties/facts.ts";
export {
  firstSteps,
  violation,
  violations,
  type Exemption,
  type FineMode,
  type FineRange,
  type FineState,
  type FirstSteps,
  type Violation,
  type ViolationFacts,
} from "./duties/violations.ts";
export * from "./diagnosis/index.ts";
export * from "./radiation/index.ts";
export { type Comparison, type Threshold } from "./thresholds.ts";
