export {
  classify,
  decreasingPair,
  notConfigured,
  type Classification,
  type Exposure,
  type HazardGroup,
  type HazardNature,
  type LoadedCells,
  type RiskFacts,
} from "./classify.ts";
export {
  activeScheme,
  classText,
  classesText,
  compareClasses,
  inspectionPlan,
  rankClasses,
  reassessBy,
  reviewTask,
  schemesWith,
  searchClass,
  type InspectionPlan,
  type PlannedInspection,
  type SchemeSetting,
} from "./compare.ts";
export { riskErrors } from "./errors.ts";
export { riskRuleSet, riskRuleSets, selfCheckForm, type RiskClass, type RuleSet, type SelfCheckItem } from "./rule-sets.ts";
export { scoreForm, scoreSelfCheck, type SelfCheckAnswer, type SelfCheckScore } from "./self-check.ts";
