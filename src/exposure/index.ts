import "./declaration/policies.ts";
import "./contradictions/policies.ts";
import "./monitoring/policies.ts";
import { contradictionRoutes } from "./contradictions/routes.ts";
import { declarationRoutes } from "./declaration/routes.ts";
import { dutyRoutes } from "./duties/routes.ts";
import { subscriptions as monitoringSubscriptions } from "./monitoring/jobs.ts";
import { monitoringRoutes } from "./monitoring/routes.ts";

export * from "./contract.ts";
export { errors as monitoringErrors } from "./monitoring/errors.ts";
export { ReportInvalidated, ResultsReceived } from "./monitoring/events.ts";
export { invalidateReport, receiveReports, releaseHeldReports } from "./monitoring/commands/index.ts";
export {
  lastTests,
  latestResults,
  latestResultsAfter,
  listReports,
  overLimitPosts,
  readReport,
  resultsOfPost,
  type LastTest,
} from "./monitoring/queries/index.ts";

export { errors as declarationErrors } from "./declaration/errors.ts";
export { DeclarationAccepted, DeclarationReturned, DeclarationSubmitted } from "./declaration/events.ts";
export {
  acceptDeclaration,
  receiveDeclarations,
  returnDeclaration,
  saveDraft,
  submitDeclaration,
  tryDeclaration,
  type DeclarationInput,
  type DeclarationSource,
} from "./declaration/commands/index.ts";
export {
  declarationDifference,
  declarationStandings,
  declaredAgentCodes,
  declaredAgents,
  listDeclarations,
  prefillDeclaration,
  readDeclaration,
  readDraft,
  undeclaredEmployers,
  type DeclarationStanding,
  type DeclaredAgent,
} from "./declaration/queries/index.ts";
export {
  checkDeclaration,
  changeDeadline,
  differenceOf,
  filingTerm,
  occasions,
  updateWindow,
  type Occasion,
} from "./declaration/rules/index.ts";
export { declareExamined, type Examined, type ExaminedSource } from "./examined.ts";
export { declarationFactSources } from "./declaration/facts.ts";
export { monitoringFactSources } from "./monitoring/facts.ts";

export { ContradictionsNamed } from "./contradictions/events.ts";
export { contradictionProgramme, nameContradictions, threeWayOf, type ThreeWay } from "./contradictions/index.ts";
export { cellNames, subjectOf as contradictionSubject, type Cell, type Gap } from "./contradictions/rules.ts";
export { dutiesOf, dutyCalendar, gatherDuties } from "./duties/queries.ts";
export { dutyJobs as exposureJobs, remindDuties } from "./duties/jobs.ts";
export { calendarOn, reminderSteps, type CalendarFacts } from "./duties/calendar.ts";
export { dutiesOn, testMonths, type DutyFacts } from "./duties/rules.ts";

export const exposureRoutes = [...declarationRoutes, ...contradictionRoutes, ...dutyRoutes, ...monitoringRoutes];
export const exposureSubscriptions = [...monitoringSubscriptions];
