export * from "./roles.ts";
export * from "./actor.ts";
export { policy, allowed, authorise, abilitiesOf, allActs, isKnownAct, keyScopes, renderRoleMatrix, type PolicyEntry } from "./policies.ts";
export { route, checkRoutes, type Route, type Method, type RawTools } from "./route.ts";
export { audit, auditMany, verifyAudit, type AuditAct, type AuditVerdict, type ChainHead } from "./audit/index.ts";
export { openVault, vault, mask, rotateDataKey, type Vault, type IndexKind } from "./vault/index.ts";
export { authenticate } from "./sign-in/authenticate.ts";
export { openSignIn, type SignInOptions } from "./sign-in/service.ts";
export { confirmPassword } from "./sign-in/confirm.ts";
export { signInPlugin } from "./sign-in/plugin.ts";
export {
  accountActor,
  createAccount,
  createAccounts,
  createOrganisation,
  createOrganisations,
  editAccount,
  resetPassword,
  type NewAccount,
  type NewOrganisation,
} from "./people/commands.ts";
export { moveOrganisations, partiesIn, type MovedParty } from "./people/store.ts";
export { issueKey } from "./keys/commands.ts";
export { lend } from "./delegation/commands.ts";
export { colleagues, type Colleague } from "./delegation/store.ts";
export { readAs } from "./input.ts";
export { reveal } from "./reveal.ts";
export { countAct, countKept, requireRoom } from "./limits/index.ts";
export { openLimits, type LimitedAct } from "./limits/table.ts";
export { freeze, freezeWords, requireExports, thawSubject } from "./freezes/commands.ts";
export { declareWatched, type Watched } from "./watch/patterns.ts";
export { watchTrail } from "./watch/commands.ts";
export { freezeKinds, listFreezes, type FreezeKind } from "./freezes/store.ts";
export { keepsNotes, keepUpload, takeFile, type BroughtFile } from "./uploads/take.ts";
export { openableOf, sendFile, shownPictures, shownTypes } from "./uploads/send.ts";
export { requireOpenable, requireUninfected, signatureFound } from "./uploads/scans.ts";
export { accessJobs } from "./jobs.ts";
export { accessRoutes } from "./routes.ts";
export { messageKind, messageKinds, type MessageKind } from "./messages/kinds.ts";
export { addresseesAt, readMessages, sendMessages, type Message } from "./messages/commands.ts";
export { listSent, messagesSince } from "./messages/queries.ts";
