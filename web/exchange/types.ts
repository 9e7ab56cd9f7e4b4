import type { z } from "zod";
import type { Cause, LineView, SubmissionDetail, SubmissionView } from "#exchange/contract";

export type Submission = z.infer<typeof SubmissionView>;
export type SubmissionFile = z.infer<typeof SubmissionDetail>;
export type CauseLine = z.infer<typeof Cause>;
export type Line = z.infer<typeof LineView>;
export type Receipt = { submissionId: string; receiptNo: string; fileName?: string; bytes?: number; sm3?: string };
export type Receipts = Receipt & { items: Receipt[] };

export type DocumentLine = {
  documentId: string;
  kind: string;
  kindTitle: string;
  documentNo: string;
  title: string;
  employerId: string;
  issuedOn: string;
  issuer: string;
  verifyCode: string;
  voidedOn: string | null;
  voidReason: string | null;
};
export type VerifyAnswer = {
  result: "valid" | "void" | "unknown";
  says: string;
  kind?: string;
  documentNo?: string;
  issuedOn?: string;
  issuer?: string;
  title?: string;
  voidedOn?: string;
  contentHash?: string;
};
