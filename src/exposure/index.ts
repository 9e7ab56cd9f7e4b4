import "./monitoring/policies.ts";
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
  type ReportItem,
  type ResultItem,
} from "./monitoring/queries/index.ts";

export const exposureRoutes = [...monitoringRoutes];
export const exposureSubscriptions = [...monitoringSubscriptions];
