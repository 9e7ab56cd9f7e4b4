export { listHeldReports, listReports, readReport, type ReportFilter } from "./reports.ts";
export {
  lastTests,
  latestResults,
  latestResultsAfter,
  overLimitPosts,
  resultsOfEmployer,
  resultsOfPost,
  type LastTest,
} from "./results.ts";
