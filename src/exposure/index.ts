import "./declaration/policies.ts";
import "./contradictions/policies.ts";
import "./monitoring/policies.ts";
import "./notices/policies.ts";
import { contradictionRoutes } from "./contradictions/routes.ts";
import { declarationRoutes } from "./declaration/routes.ts";
import { dutyRoutes } from "./duties/routes.ts";
import { dutyJobs } from "./duties/jobs.ts";
import { overdueJobs, overdueSubscriptions } from "./overdue/jobs.ts";
import { overdueRoutes } from "./overdue/routes.ts";
import { subscriptions as monitoringSubscriptions } from "./monitoring/jobs.ts";
import { monitoringRoutes } from "./monitoring/routes.ts";
import { noticeRoutes } from "./notices/routes.ts";
import "./radiation/policies.ts";
import { radiationJobs } from "./radiation/jobs.ts";
import { radiationRoutes } from "./radiation/routes.ts";
import { spotCheckRoutes } from "./spot-checks/routes.ts";

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
export {
  declareExamined,
  declarePersonExams,
  type Examined,
  type ExaminedSource,
  type PersonExam,
  type PersonExamSource,
} from "./examined.ts";
export { declarationFactSources } from "./declaration/facts.ts";
export { monitoringFactSources } from "./monitoring/facts.ts";
export { errors as radiationErrors } from "./radiation/errors.ts";
export { dosimetryCounts, radiationFactSources } from "./radiation/facts.ts";
export { receiveDoses, receiveRadiationWorkers } from "./radiation/commands/index.ts";
export { listDoses, listRadiationWorkers, readRadiationWorker, reportDays as dosimetryReportDays } from "./radiation/queries/index.ts";
export { markBeginnings } from "./radiation/jobs.ts";

export { ContradictionsNamed } from "./contradictions/events.ts";
export { contradictionProgramme, examMonths, nameContradictions, threeWayOf, type ThreeWay } from "./contradictions/index.ts";
export { cellNames, subjectOf as contradictionSubject, type Cell, type Gap } from "./contradictions/rules.ts";
export { AccuracyChecked } from "./spot-checks/events.ts";
export { accuracyFacts } from "./spot-checks/facts.ts";
export { assignSpotChecks, checkDaily, checkTask, drawSpotCheck } from "./spot-checks/commands/index.ts";
export { correctionProgramme, differencesLeft, listTasks, readTask } from "./spot-checks/queries.ts";
export { dutiesOf, dutyCalendar } from "./duties/queries.ts";
export { gatherDuties } from "./duties/gather.ts";
export { remindDuties } from "./duties/jobs.ts";
export { calendarOn, reminderSteps, type CalendarFacts } from "./duties/calendar.ts";
export { keepFile, prepareNotice, recordNotice, requireFiles, type PreparedNotice } from "./notices/commands.ts";
export { readNotices } from "./notices/queries.ts";
export { dutiesOn, testMonths, type DutyFacts } from "./duties/rules.ts";

export { DeclarationsOverdue, OverdueCleared } from "./overdue/events.ts";
export { nameOverdue } from "./overdue/jobs.ts";
export { listOverdue, overdueProgramme, penaltyText } from "./overdue/queries.ts";
export { overdueNames, overdueOn, graceDays, type OverdueKind } from "./overdue/rules.ts";

export const exposureJobs = [...dutyJobs, ...radiationJobs, ...overdueJobs];
export const exposureRoutes = [
  ...declarationRoutes,
  ...contradictionRoutes,
  ...dutyRoutes,
  ...overdueRoutes,
  ...monitoringRoutes,
  ...radiationRoutes,
  ...spotCheckRoutes,
  ...noticeRoutes,
];
export const exposureSubscriptions = [...monitoringSubscriptions, ...overdueSubscriptions];
