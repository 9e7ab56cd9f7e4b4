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
