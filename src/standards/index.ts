export type * from "./types.ts";
export { judgeSample, judgeResult, judgeMany } from "./limits/judge.ts";
export { limitFor, limitsFor, limitHistory, allLimitEntries, airLimitsFrom, type LimitEntry } from "./limits/limits.ts";
export { reductionByDay, reductionByWeek, adjustedLimit } from "./limits/air.ts";
export { dayLevel, weekLevel, equivalentLevel, weightedLevel, noiseAgent } from "./limits/noise.ts";
export { wbgtOf, meanWbgt } from "./limits/heat.ts";
export { vectorSum, dailyVibration, fourHourVibration } from "./limits/vibration.ts";
export { dailyField, powerDensity } from "./limits/fields.ts";
export { arcIrradiance } from "./limits/optical.ts";
export { toPpm, fromPpm, standardVolume, type StandardVolume } from "./limits/units.ts";
export { gradeOf, gradeText, verdictText } from "./limits/findings.ts";
export { explain, explanation, type Explainable, type Paragraph } from "./explain.ts";
export { whatIf, type Difference, type JudgedSample, type LimitChange, type OtherRules } from "./whatif.ts";
export * from "./risk/index.ts";
export { sources, sourceById, clauseText, isInForce, type Source, type SourceKind } from "./sources/sources.ts";
export { agent, agents, findAgent, otherAgentCodes, type Agent, type AgentGroup, type ExamCategory } from "./codes/agents.ts";
export { mapCode, mappings, mappedLists, unmapped, codesFor, type Mapped, type CodeList, type CodeEdition } from "./codes/map.ts";
export {
  codeSet,
  codeSetNames,
  codeRow,
  phases,
  phaseText,
  conclusions,
  conclusionText,
  type Phase,
  type Conclusion,
  type CodeRow,
} from "./codes/sets.ts";
export { industryRisk, industryRisks, type IndustryRisk } from "./codes/industry-risk.ts";
export { diseases, disease, findDisease, type Disease } from "./codes/diseases.ts";
export {
  checkCreditCode,
  creditCodeCheck,
  checkOrganisationCode,
  organisationCodeCheck,
  type IdentifierCheck,
} from "./identifiers/credit-code.ts";
export { checkIdentityNumber, checkOldIdentityNumber, identityDifferences, type IdentityCheck } from "./identifiers/identity-number.ts";
export {
  checkCas,
  checkPhone,
  phoneKind,
  checkArea,
  areaLevel,
  areaParent,
  checkDocumentNumber,
  type AreaLevel,
} from "./identifiers/others.ts";
export {
  allowedConclusions,
  isAllowedConclusion,
  gravest,
  surveillanceEdition,
  edition2025From,
  type SurveillanceEdition,
} from "./surveillance/conclusions.ts";
export {
  addWorkingDays,
  workingDaysBetween,
  isWorkingDay,
  due,
  reckon,
  calendarCovers,
  isCovered,
  type Term,
} from "./calendar/calendar.ts";
export { deadline, period, periods, countingRules, type Period, type Deadline } from "./duties/periods.ts";
