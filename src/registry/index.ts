import "./policies.ts";

export * from "./contract.ts";
export { errors as registryErrors } from "./errors.ts";
export { EmployerConfirmed, EmployersChanged, EmployersNamed, EmployerVerified } from "./events.ts";
export { creditCodeProblem, initialsOf, normaliseCreditCode, searchRowOf } from "./rules.ts";
export { categoryOfAgent, hazardBits } from "./base/rules.ts";
export { loadAreas } from "./commands/load-areas.ts";
export { areaLineage, areaPath, areaPathTexts, childrenOf, searchAreas } from "./queries/areas.ts";
export { confirmEmployer, registerEmployer, updateEmployer, verifyEmployer } from "./commands/employers.ts";
export { nameEmployers, verificationDue, type NamedOutcome } from "./commands/name.ts";
export { importEmployers, type EmployerLine, type LineAnswer } from "./commands/import.ts";
export { noteDeclarations, resolveEmployers, resolvePeople, resolvePosts, resolveWorkers } from "./commands/resolve.ts";
export { sealPerson, workerIndex, type SealedPerson } from "./people.ts";
export { registerInstitution, renewInstitutionLicence, type InstitutionInput } from "./commands/institutions.ts";
export { EmployersQuery, listEmployers, streamEmployers, suggestEmployers, type EmployerListItem } from "./queries/employers.ts";
export { employerPosts, employerTimeline, readEmployer, type EmployerPage, type TimelineItem } from "./queries/employer-page.ts";
export {
  entitledOn,
  institutionsOn,
  listInstitutions,
  readInstitution,
  type Entitlement,
  type InstitutionRequest,
} from "./queries/institutions.ts";
export { listWorkers, type WorkerItem } from "./queries/workers.ts";
export { registryFactSources } from "./facts.ts";
export { registryRoutes } from "./routes/index.ts";
export { registryJobs } from "./jobs.ts";
export {
  mergeEmployers,
  receiveListLines,
  runMatch,
  splitEmployer,
  startMatch,
  sweepMerged,
  undoIdentityAct,
  type ListOrigin,
  type RawLine,
} from "./matching/index.ts";
export {
  assignVerifications,
  handOverVerifications,
  listVerifications,
  reportFound,
  standingOf,
  stoppedStaysMonths,
  verifyAgain,
  type VerificationTask,
} from "./verification/index.ts";
export { fileArchiveItem, withdrawArchiveItem, type KeptFile } from "./archive/commands.ts";
export { archiveItems, keptDays, type ArchiveItem } from "./archive/queries.ts";
export { bindGrid, patrol } from "./grid/commands.ts";
export { postsHeldTo } from "./staff/store.ts";
export { placeEmployer, surroundingsOf } from "./places/position.ts";
export { addTag, putTag } from "./tags/commands.ts";
export { enterContract, sendUnder, tellContractor } from "./contracts/commands.ts";
export { linkContracts } from "./contracts/store.ts";
export { employerNames } from "./queries/employer-names.ts";
export { notMerged } from "./queries/merged.ts";
export { BulletinPublished } from "./bulletins/events.ts";
export { publishedVersions, readBulletin } from "./bulletins/queries.ts";
export { decide as decideBulletin, draftBulletin, publishToTowns } from "./bulletins/commands.ts";
export { submitReturn } from "./returns/commands.ts";
export { runTownClocks } from "./returns/dispatch.ts";
