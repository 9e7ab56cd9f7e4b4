import "./policies.ts";

export * from "./contract.ts";
export { errors as registryErrors } from "./errors.ts";
export { EmployerConfirmed, EmployersChanged, EmployersNamed, EmployerVerified } from "./events.ts";
export { creditCodeCheck, creditCodeProblem, initialsOf, normaliseCreditCode, organisationCodeCheck, searchRowOf } from "./rules.ts";
export { areaLineage, areaPath, areaPathTexts, childrenOf, searchAreas } from "./queries/areas.ts";
export { confirmEmployer, registerEmployer, updateEmployer, verifyEmployer } from "./commands/employers.ts";
export { nameEmployers, verificationDue, type NamedOutcome } from "./commands/name.ts";
export { noteDeclarations, resolveEmployers, resolvePosts, resolveWorkers, workerIndex } from "./commands/resolve.ts";
export { entitledOn, institutionsOn, type Entitlement, type InstitutionRequest } from "./queries/institutions.ts";
