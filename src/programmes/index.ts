import { onAccuracyChecked, onCorrected } from "./declaration-correction/reactions.ts";
import { onNamed, onVerified } from "./employer-verification/reactions.ts";
import { onContradictions, onDeclared, onExamined, onMeasured } from "./exposure-contradiction/reactions.ts";
import { onCleared, onOverdue } from "./overdue-declaration/reactions.ts";
import { onInvalid, onResults } from "./over-limit-remediation/reactions.ts";
import { onSuspected, onWithdrawn } from "./suspected-disease-follow-up/reactions.ts";

export { declarationCorrection } from "./declaration-correction/programme.ts";
export { declarationCorrectionIndicators } from "./declaration-correction/indicators.ts";
export { employerVerification } from "./employer-verification/programme.ts";
export { employerVerificationIndicators } from "./employer-verification/indicators.ts";
export { exposureContradiction } from "./exposure-contradiction/programme.ts";
export { nationalPlanIndicators } from "./national-plan/indicators.ts";
export { overdueDeclaration } from "./overdue-declaration/programme.ts";
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
  onExamined,
  onAccuracyChecked,
  onOverdue,
  onCleared,
  onCorrected,
];
