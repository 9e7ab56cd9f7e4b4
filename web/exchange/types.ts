import type { Answer, Item } from "../kit/client.ts";

export type Submission = Item<"/api/v1/submissions">;
export type SubmissionFile = Answer<"/api/v1/submissions/:submissionId">;
export type CauseLine = SubmissionFile["causes"][number];
export type Line = Item<"/api/v1/submissions/:submissionId/lines">;
export type Receipts = Answer<"/api/v1/submissions", "post">;
export type DocumentLine = Item<"/api/v1/documents">;
