export type * from "./types.ts";
export { judgeSample, judgeResult, judgeMany } from "./limits/judge.ts";
export { limitFor, limitsFor, limitHistory, airLimitsFrom, type LimitEntry } from "./limits/limits.ts";
export { reductionByDay, reductionByWeek, adjustedLimit } from "./limits/air.ts";
export { dayLevel, weekLevel, equivalentLevel, noiseAgent } from "./limits/noise.ts";
export { gradeOf, verdictText } from "./limits/findings.ts";
export { explain } from "./explain.ts";
export { sources, sourceById, clauseText, type Source } from "./sources/sources.ts";
export { agent, agents, findAgent, otherAgentCodes, type Agent, type AgentGroup, type ExamCategory } from "./codes/agents.ts";
export { mapCode, type Mapped, type CodeList, type CodeEdition } from "./codes/map.ts";
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
export { industryRisk, type IndustryRisk } from "./codes/industry-risk.ts";
export { diseases, disease, findDisease, type Disease } from "./codes/diseases.ts";
export { checkCreditCode, creditCodeCheck, organisationCodeCheck, type IdentifierCheck } from "./identifiers/credit-code.ts";
export { checkIdentityNumber, type IdentityCheck } from "./identifiers/identity-number.ts";
export { checkCas, phoneKind, areaLevel, type AreaLevel } from "./identifiers/others.ts";
export {
  allowedConclusions,
  isAllowedConclusion,
  gravest,
  surveillanceEdition,
  edition2025From,
  type SurveillanceEdition,
} from "./surveillance/conclusions.ts";
export { addWorkingDays, workingDaysBetween, isWorkingDay, due, calendarCovers, isCovered, type Term } from "./calendar/calendar.ts";
