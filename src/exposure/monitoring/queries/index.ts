export { listHeldReports, listReports, readReport, type HeldReport, type ReportFilter, type ReportItem } from "./reports.ts";
export {
  lastTests,
  latestResults,
  latestResultsAfter,
  overLimitPosts,
  resultsOfEmployer,
  resultsOfPost,
  type LastTest,
  type ResultItem,
} from "./results.ts";
