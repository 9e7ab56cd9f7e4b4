import "./policies.ts";

export type * from "./contract.ts";
export { errors as caseErrors } from "./errors.ts";
export { CaseActDone, CaseClosed, CaseOpened, CaseOverdue, type CaseNote } from "./events.ts";
export {
  allActs,
  allProgrammes,
  closedStage,
  datedOn,
  lastAct,
  programme,
  programmeOn,
  type ActRecord,
  type ActSpec,
  type CaseView,
  type Dated,
  type Length,
  type Programme,
  type ProgrammeSpec,
} from "./programme.ts";
export {
  abilitiesIn,
  bringFile,
  openCases,
  performAct,
  performActs,
  type ActDone,
  type ActRequest,
  type CaseOpening,
  type OpenedCase,
} from "./commands/index.ts";
export { evidenceFile, listCases, readCase, waitingForOthers, workqueue, type CaseFilter } from "./queries.ts";
export { broughtFiles, caseNumbers, countOpenCases, moveOpenCases, noted, openCaseIds, openCasesAt, openCasesNaming } from "./store.ts";
export { caseCounts, caseFactSql, type CaseCount } from "./facts.ts";
export { caseJobs } from "./jobs.ts";
export { caseRoutes } from "./routes.ts";
export { reaction } from "./reactions.ts";
