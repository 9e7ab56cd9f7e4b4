import "./monitoring/policies.ts";

export * from "./contract.ts";
export { errors as monitoringErrors } from "./monitoring/errors.ts";
export { ReportInvalidated, ResultsReceived } from "./monitoring/events.ts";
export { invalidateReport, receiveReports, releaseHeldReports } from "./monitoring/commands/index.ts";
