export { invalidateReport } from "./invalidate-report.ts";
export { receiveReports } from "./receive-reports.ts";
export { releaseHeldReports } from "./release-held.ts";
