import "./policies.ts";
import "./kinds.ts";

export {
  BrokenFile,
  allFormats,
  registerFormat,
  type Content,
  type Format,
  type Head,
  type LineAnswer,
  type ReadLine,
  type ReadOptions,
} from "./format.ts";
export { allKinds, registerKind, type Kind, type SubmissionSource } from "./kind.ts";
export { memoryContent, storedContent } from "./content.ts";
export { submitBytes, submitStored } from "./submit.ts";
export type { Receipt } from "./schema.ts";
export { takeSubmission } from "./take.ts";
export { readingThread } from "./thread.ts";
export { listLines, listSubmissions, submissionDetail } from "./queries/submissions.ts";
export { attachmentHeader, safeCell } from "./receipt.ts";
export { inboundRoutes } from "./routes.ts";
export { inboundJobs, inboundSubscriptions } from "./jobs.ts";
export { errors as inboundErrors } from "./errors.ts";
export { writeCardsXml } from "../formats/exam-card-xml/write.ts";
export { writeReportCards } from "../formats/exam-card-report-card/write.ts";
