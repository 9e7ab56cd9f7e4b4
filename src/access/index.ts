export * from "./roles.ts";
export * from "./actor.ts";
export { policy, allowed, authorise, abilitiesOf, allActs, isKnownAct, keyScopes, renderRoleMatrix, type PolicyEntry } from "./policies.ts";
export { route, checkRoutes, type Route, type Method, type RawTools } from "./route.ts";
export { audit, auditMany, verifyAudit, type AuditAct, type AuditVerdict, type ChainHead } from "./audit/index.ts";
export { openVault, vault, mask, rotateDataKey, type Vault, type IndexKind } from "./vault/index.ts";
