export {
  Cause,
  LinePage,
  LineView,
  outcomeLabels,
  outcomes,
  SubmissionDetail,
  SubmissionPage,
  submissionStateLabels,
  submissionStates,
  SubmissionView,
} from "./inbound/schema.ts";
export { DocumentItem, Verification as DocumentVerification } from "./documents/contract.ts";
export { ArchiveView, InstitutionsUsed } from "./archive/schema.ts";
