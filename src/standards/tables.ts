// The heavy half of the room: for servers and workers, never for the first load of the web.
export {
  requiredItems,
  surveillanceGap,
  surveillanceSection,
  itemCoverage,
  cycleRules,
  cycleFor,
  type SurveillanceRule,
  type ExamItem,
  type ItemCoverage,
  type SectionOf,
  type CycleRule,
  type CycleFacts,
  type Cycle,
} from "./surveillance/rules.ts";
export { examIndicator, examIndicators, workType, workTypeList, type ExamIndicator } from "./codes/exam-indicators.ts";
export { industries, industry, enterpriseSize, type Industry, type Size } from "./codes/industries.ts";
export { physicalLimits, type PhysicalLimit } from "./limits/physical.ts";
