import "./policies.ts";

export { assignVerifications, handOverVerifications, reportFound, verifyAgain } from "./commands.ts";
export { listVerifications, type VerificationTask } from "./queries/lists.ts";
export { verificationFactSources } from "./facts.ts";
export { verificationRoutes } from "./routes.ts";
export { standingOf, stoppedStaysMonths } from "./rules.ts";
