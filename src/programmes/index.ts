import { onNamed, onVerified } from "./employer-verification/reactions.ts";
import { onContradictions, onDeclared, onMeasured } from "./exposure-contradiction/reactions.ts";
import { onInvalid, onResults } from "./over-limit-remediation/reactions.ts";
import { onSuspected, onWithdrawn } from "./suspected-disease-follow-up/reactions.ts";

export { employerVerification } from "./employer-verification/programme.ts";
export { employerVerificationIndicators } from "./employer-verification/indicators.ts";
export { exposureContradiction } from "./exposure-contradiction/programme.ts";
export { nationalPlanIndicators } from "./national-plan/indicators.ts";
export { overLimitRemediation } from "./over-limit-remediation/programme.ts";
export { suspectedDiseaseFollowUp } from "./suspected-disease-follow-up/programme.ts";

/** What the programmes hear; collected by the apps. */
export const programmeSubscriptions = [
  onNamed,
  onVerified,
  onResults,
  onInvalid,
  onSuspected,
  onWithdrawn,
  onContradictions,
  onDeclared,
  onMeasured,
];
