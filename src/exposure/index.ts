import "./declaration/policies.ts";
import "./monitoring/policies.ts";
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
  declarationStandings,
  declaredAgents,
  listDeclarations,
  prefillDeclaration,
  readDeclaration,
  readDraft,
  undeclaredEmployers,
  type DeclarationStanding,
  type DeclaredAgent,
} from "./declaration/queries/index.ts";
export { checkDeclaration, changeDeadline, updateWindow } from "./declaration/rules/index.ts";
export { declarationFactSources } from "./declaration/facts.ts";
export { monitoringFactSources } from "./monitoring/facts.ts";

export { dutiesOf } from "./duties/queries.ts";
export { dutiesOn, testMonths, type DutyFacts } from "./duties/rules.ts";

export const exposureRoutes = [...declarationRoutes, ...dutyRoutes, ...monitoringRoutes];
export const exposureSubscriptions = [...monitoringSubscriptions];
