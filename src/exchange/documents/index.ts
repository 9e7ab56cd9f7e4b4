import "./policies.ts";

export { errors as documentErrors } from "./errors.ts";
export { issueDocument, useVerifyAddress, voidDocument, type Issue } from "./commands.ts";
export { declarationReceipt, documentKinds, remediationNotice, type DocumentKind } from "./kinds.ts";
export { documentSubscriptions, issueNotice, issueReceipt, type AcceptedDeclaration } from "./jobs.ts";
export { listDocuments, readDocument, verifyDocument } from "./queries.ts";
export { documentRoutes } from "./routes.ts";
