import { z } from "zod";
import { listOf } from "#access/contract";

export const submissionStates = ["received", "running", "done", "failed"] as const;
export const submissionStateLabels = { received: "已接收", running: "读取中", done: "已读完", failed: "中断" } as const;
export const outcomes = ["accepted", "held", "refused"] as const;
export const outcomeLabels = { accepted: "已入库", held: "挂起", refused: "退回" } as const;

const Id = z.uuid();
export const SubmissionView = z.object({
  submissionId: Id,
  receiptNo: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  family: z.string(),
  familyLabel: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  sm3: z.string(),
  organisationName: z.string(),
  state: z.enum(submissionStates),
  stateLabel: z.string(),
  linesRead: z.number(),
  accepted: z.number(),
  held: z.number(),
  refused: z.number(),
  warned: z.number(),
  unread: z.number(),
  failure: z.object({ code: z.string(), says: z.string(), remedy: z.string(), place: z.string().optional() }).nullable(),
  submittedOn: z.string(),
  receivedAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});
export type SubmissionView = z.infer<typeof SubmissionView>;

export const Cause = z.object({
  code: z.string(),
  outcome: z.enum(["held", "refused", "warning"]),
  lines: z.number(),
  sentence: z.string(),
  remedy: z.string(),
});
export const SubmissionDetail = SubmissionView.extend({ causes: z.array(Cause) });
export type SubmissionDetail = z.infer<typeof SubmissionDetail>;

export const SubmissionPage = listOf(SubmissionView);

/** What a sender holds from then on; the file is read afterwards. */
export const Receipt = z.object({
  submissionId: Id,
  receiptNo: z.string(),
  kind: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  sm3: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;
/** The first receipt again beside all of them: most senders send one file. */
export const Receipts = Receipt.extend({ items: z.array(Receipt) });

/** The answer the clinics' software knows from the front machine it was written for. */
export const ReportedAnswer = z.object({
  status: z.int(),
  msg: z.string(),
  result: z.union([
    z.object({
      receiptNo: z.string(),
      accepted: z.number(),
      held: z.number(),
      refused: z.number(),
      cards: z.array(
        z.object({
          code: z.string(),
          outcome: z.string(),
          errorCode: z.string().nullable(),
          says: z.string().nullable(),
          remedy: z.string().nullable(),
          place: z.string().nullable(),
        }),
      ),
    }),
    z.object({ receiptNo: z.string() }),
    z.object({ code: z.string() }),
  ]),
});

const limit = z.coerce.number().int().min(1).max(200).default(50);
export const SubmissionQuery = z.object({
  kind: z.string().max(40).optional(),
  state: z.enum(submissionStates).optional(),
  from: z.string().max(10).optional(),
  to: z.string().max(10).optional(),
  cursor: z.string().max(200).optional(),
  limit,
});
export type SubmissionQuery = z.output<typeof SubmissionQuery>;

export const LineView = z.object({
  lineNo: z.number(),
  outcome: z.enum(outcomes),
  outcomeLabel: z.string(),
  recordKey: z.string(),
  recordId: Id.nullable(),
  employerId: Id.nullable(),
  code: z.string().nullable(),
  sentence: z.string().nullable(),
  remedy: z.string().nullable(),
  place: z.string().nullable(),
  warnings: z.array(z.object({ code: z.string(), sentence: z.string(), clause: z.string().optional() })),
  /** earlier answers of a line that was held, oldest first */
  earlier: z.array(z.object({ outcome: z.enum(outcomes), code: z.string().nullable(), sentence: z.string().nullable() })),
});
export type LineView = z.infer<typeof LineView>;
export const LinePage = listOf(LineView);
export const LineQuery = z.object({
  outcome: z.enum(outcomes).optional(),
  code: z.string().max(20).optional(),
  cursor: z.string().max(200).optional(),
  limit,
});
export type LineQuery = z.output<typeof LineQuery>;

export const EditionBody = z.object({ family: z.string().max(60), edition: z.string().max(20) });
