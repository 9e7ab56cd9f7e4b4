import "./policies.ts";

export { mergeEmployers, splitEmployer, sweepMerged, undoIdentityAct } from "./commands/identity.ts";
export { decide, receiveListLines, reopenLine, startMatch, type ListOrigin, type RawLine } from "./commands/lists.ts";
export { runMatch } from "./commands/run.ts";
export { matchingJobs } from "./jobs.ts";
export { matchingRoutes } from "./routes.ts";
