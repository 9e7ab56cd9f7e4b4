import type { Clock } from "#kernel";
import { enqueue, filesOf, recordSm3, job, type Database, type JobContext } from "#platform";
import { signatureFound, systemActor, type Actor } from "#access";
import { errors } from "./errors.ts";
import { kindOf, type AnyKind, type SubmissionSource } from "./kind.ts";
import { ahead, failureOf, plainRecords, readChunks, unknownForm, type Chunk, type Reading } from "./reading.ts";
import {
  addProgress,
  editionsOf,
  finishSubmission,
  insertLines,
  lockProgress,
  setFamily,
  stalled,
  submissionById,
  type Failure,
  type SubmissionRow,
  setSm3,
} from "./store.ts";
import { readChunksAside } from "./thread.ts";

/** Somebody else went on with the submission: this run stops without a trace. */
class Overtaken extends Error {}

const sourceOf = (s: SubmissionRow): SubmissionSource => ({
  submissionId: s.submissionId,
  receiptNo: s.receiptNo,
  family: s.family,
  organisationId: s.organisationId,
  organisationKind: s.organisationKind,
  organisationName: s.organisationName,
  areaCode: s.areaCode,
  accountId: s.accountId,
  fileSha256: s.fileSha256,
  fileName: s.fileName,
  receivedOn: s.submittedOn as SubmissionSource["receivedOn"],
});

/** The sender, as the audit trail should name it for what its file caused. */
const senderOf = (s: SubmissionRow): Actor => ({
  ...systemActor,
  ...(s.accountId ? { accountId: s.accountId } : {}),
  name: `${s.organisationName}（回执 ${s.receiptNo}）`,
  organisationId: s.organisationId,
  organisationName: s.organisationName,
  areaCode: s.areaCode,
});

async function takeChunk(db: Database, clock: Clock, s: SubmissionRow, kind: AnyKind, chunk: Chunk): Promise<void> {
  const source = sourceOf(s);
  await db.asWorker(async (tx) => {
    const before = await lockProgress(tx, s.submissionId);
    if (before === undefined || before !== chunk.first - 1) throw new Overtaken();
    const ctx = { tx, clock, actor: senderOf(s) };
    const given = chunk.count > 0 ? await kind.receive(ctx, chunk.records, source) : [];
    const answers = [...given, ...chunk.refused].sort((a, b) => a.lineNo - b.lineNo);
    if (answers.length !== chunk.count + chunk.refused.length)
      throw new Error(`${kind.kind}: ${given.length} answers to ${chunk.count} records`);
    await insertLines(tx, s, answers);
    const count = (outcome: string): number => answers.filter((a) => a.outcome === outcome).length;
    await addProgress(
      tx,
      s.submissionId,
      {
        linesRead: chunk.last,
        accepted: count("accepted"),
        held: count("held"),
        refused: count("refused"),
        warned: answers.filter((a) => a.outcome === "accepted" && (a.warnings?.length ?? 0) > 0).length,
      },
      { lines: chunk.last },
    );
  });
}

/** From this size on a file is read in a thread of its own; a smaller one is done before the thread has begun. */
const largeBytes = 4 << 20;

/**
 * Reads a submission to its end, chunk by chunk, from where an earlier run stopped. May be killed and started again at any moment,
 * and run twice at once: a chunk's records, answers and progress are one transaction.
 */
export async function takeSubmission({ db, clock, log }: JobContext, submissionId: string): Promise<void> {
  const s = await db.asWorker((tx) => submissionById(tx, submissionId));
  if (!s || s.state === "done" || s.state === "failed") return;
  const kind = kindOf(s.kind);
  const end = (state: "done" | "failed", unread: number, failure: Failure | null): Promise<unknown> =>
    db.asWorker(async (tx) => {
      const ended = await finishSubmission(tx, submissionId, { state, unread, failure });
      if (ended && s.fileSm3 === "") await enqueue(tx, sm3Job, { submissionId, sha256: s.fileSha256 });
    });
  if (!kind) return void (await end("failed", 0, failureOf(unknownForm(s.fileName))));
  const signature = await signatureFound({ db, clock }, s.fileSha256, { by: senderOf(s), name: s.fileName });
  if (signature !== undefined) return void (await end("failed", 0, failureOf(errors.infected({ name: s.fileName, signature }))));
  const files = filesOf(db);
  const reading: Reading = {
    ...s,
    receivedOn: sourceOf(s).receivedOn,
    skip: s.linesRead,
    editions: await db.asWorker((tx) => editionsOf(tx, s.organisationId)),
  };
  let at = s.linesRead;
  let family: string | undefined;
  try {
    const chunks =
      kind.prepare && s.bytes >= largeBytes ? readChunksAside(files, reading) : ahead(readChunks(files, reading, plainRecords()));
    for await (const chunk of chunks) {
      if (family === undefined && chunk.family !== undefined) {
        const seen = (family = chunk.family);
        await db.asWorker((tx) => setFamily(tx, submissionId, seen));
      }
      if (chunk.first > 0) {
        await takeChunk(db, clock, s, kind, chunk);
        at = chunk.last;
      }
      if (chunk.broken) return void (await end("failed", chunk.broken.unread, chunk.broken.failure));
    }
    await end("done", 0, null);
  } catch (error) {
    if (error instanceof Overtaken) return;
    if (transient(error)) throw error;
    log.error({ err: error, submissionId, line: at }, "submission stopped");
    await end("failed", 0, failureOf(errors.internal({ line: at + 1 })));
  }
}

/** Faults of the connection or of two transactions that met: the job comes again and goes on. */
const transient = (error: unknown): boolean => {
  const code = (error as { code?: string }).code ?? "";
  return (
    /^(08|40|53|57|55P03)/.test(code) ||
    ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"].includes(code) ||
    /Connection terminated|timeout/i.test((error as Error).message ?? "")
  );
};

export const takeJob = job<{ submissionId: string }>("exchange.take", {
  retryLimit: 20,
  expireInSeconds: 6 * 3600,
  run: (ctx, { submissionId }) => takeSubmission(ctx, submissionId),
});

/** A submission whose worker died stands still: it is queued again. Taking one twice is harmless. */
export const resumeJob = job("exchange.resume", {
  cron: "* * * * *",
  run: async ({ db }) => {
    await db.asWorker(async (tx) => {
      for (const { submissionId } of await stalled(tx, 60)) await enqueue(tx, takeJob, { submissionId }, { singletonKey: submissionId });
    });
  },
});

/** SM3 of a large file, worked out when its records are in: SHA-256 has named the bytes since they came. */
export const sm3Job = job<{ submissionId: string; sha256: string }>("exchange.sm3", {
  run: async ({ db }, { submissionId, sha256 }) => {
    const sm3 = await filesOf(db).sm3(sha256);
    await db.asWorker(async (tx) => {
      await recordSm3(tx, sha256, sm3);
      await setSm3(tx, submissionId, sm3);
    });
  },
});
