import { Refusal, type Clock } from "#kernel";
import { enqueue, filesOf, recordSm3, job, type Database, type JobContext } from "#platform";
import { systemActor, type Actor } from "#access";
import { readArchive } from "../formats/archive.ts";
import { storedContent } from "./content.ts";
import { errors } from "./errors.ts";
import { allFormats, BrokenFile, formatOf, recognise, type Content, type Format, type LineAnswer, type ReadLine } from "./format.ts";
import { kindOf, type Kind, type SubmissionSource } from "./kind.ts";
import {
  addProgress,
  editionFor,
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

/** Somebody else went on with the submission: this run stops without a trace. */
class Overtaken extends Error {}

const failureOf = (refusal: Refusal): Failure => ({
  code: refusal.code,
  says: refusal.says,
  remedy: refusal.remedy,
  ...(refusal.place ? { place: refusal.place } : {}),
});

const unknownForm = (name: string): Refusal => errors.unknownForm({ name: name.slice(0, 100), formats: allFormats().map((f) => f.label) });

/** Lines of a file, or of every file of an archive one after the other, numbered through. */
async function* linesOf(
  content: Content,
  submission: SubmissionRow,
  edition: (family: string) => Promise<string | undefined>,
  seen: (format: Format) => Promise<void>,
): AsyncIterable<ReadLine> {
  const one = async function* (part: Content, offset: number, where: string): AsyncIterable<ReadLine> {
    const format = recognise(part.head, submission.kind) ?? (where === "" ? formatOf(submission.family) : undefined);
    if (!format || format.kind !== submission.kind) throw new BrokenFile(unknownForm(part.name));
    await seen(format);
    for await (const line of format.read(part, { edition: await edition(format.family) }))
      yield offset === 0 && where === ""
        ? line
        : { ...line, lineNo: line.lineNo + offset, place: where + line.place, ...shifted(line, where) };
  };
  if (content.head.kind !== "zip" || recognise(content.head, submission.kind)) return yield* one(content, 0, "");
  let offset = 0;
  for await (const part of readArchive(content)) {
    let last = offset;
    for await (const line of one(part, offset, `${part.name.slice(-80)} `)) {
      last = line.lineNo;
      yield line;
    }
    offset = last;
  }
}
const shifted = (line: ReadLine, where: string): Partial<ReadLine> =>
  line.placeOf ? { placeOf: (field?: string) => where + line.placeOf!(field) } : {};

/** Lines in chunks, read one chunk ahead: the file is parsed while the database merges. */
async function* chunksOf(
  lines: AsyncIterable<ReadLine>,
  size: number,
  skip: number,
): AsyncIterable<{ lines: ReadLine[]; broken?: BrokenFile }> {
  const source = lines[Symbol.asyncIterator]();
  const fill = async (): Promise<{ lines: ReadLine[]; broken?: BrokenFile; end: boolean }> => {
    const chunk: ReadLine[] = [];
    try {
      for (;;) {
        const { value, done } = await source.next();
        if (done) return { lines: chunk, end: true };
        if (value.lineNo <= skip) continue;
        chunk.push(value);
        if (chunk.length >= size) return { lines: chunk, end: false };
      }
    } catch (error) {
      if (error instanceof BrokenFile) return { lines: chunk, broken: error, end: true };
      throw error;
    }
  };
  let next = fill();
  // A fault while the chunk before is still being merged is told when it is asked for.
  next.catch(() => undefined);
  try {
    for (;;) {
      const current = await next;
      if (!current.end) {
        next = fill();
        next.catch(() => undefined);
      }
      if (current.lines.length > 0 || current.broken) yield { lines: current.lines, ...(current.broken ? { broken: current.broken } : {}) };
      if (current.end) return;
    }
  } finally {
    await next.catch(() => undefined);
    await source.return?.();
  }
}

const refusedLine = (line: ReadLine): LineAnswer => ({
  lineNo: line.lineNo,
  outcome: "refused",
  recordKey: line.key,
  code: line.refusal!.code,
  sentence: line.refusal!.says,
  remedy: line.refusal!.remedy,
  place: line.refusal!.place ?? line.place,
});

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

async function takeChunk(db: Database, clock: Clock, s: SubmissionRow, kind: Kind, lines: readonly ReadLine[]): Promise<void> {
  const source = sourceOf(s);
  await db.asWorker(async (tx) => {
    const before = await lockProgress(tx, s.submissionId);
    const first = lines[0]!.lineNo;
    if (before === undefined || before !== first - 1) throw new Overtaken();
    const records = lines.filter((l): l is ReadLine & { record: unknown } => l.record !== undefined);
    const ctx = { tx, clock, actor: senderOf(s) };
    const given = records.length > 0 ? await kind.receive(ctx, records, source) : [];
    const answers = [...given, ...lines.filter((l) => l.record === undefined).map(refusedLine)].sort((a, b) => a.lineNo - b.lineNo);
    if (answers.length !== lines.length) throw new Error(`${kind.kind}: ${answers.length} answers to ${lines.length} lines`);
    await insertLines(tx, s, answers);
    const count = (outcome: string): number => answers.filter((a) => a.outcome === outcome).length;
    await addProgress(
      tx,
      s.submissionId,
      {
        linesRead: lines.at(-1)!.lineNo,
        accepted: count("accepted"),
        held: count("held"),
        refused: count("refused"),
        warned: answers.filter((a) => a.outcome === "accepted" && (a.warnings?.length ?? 0) > 0).length,
      },
      { lines: lines.at(-1)!.lineNo },
    );
  });
}

/**
 * Reads a submission to its end, chunk by chunk, from where an earlier run stopped. May be killed and started again at any moment,
 * and run twice at once: a chunk's records, answers and progress are one transaction.
 */
export async function takeSubmission({ db, clock, log }: JobContext, submissionId: string): Promise<void> {
  const s = await db.asWorker((tx) => submissionById(tx, submissionId));
  if (!s || s.state === "done" || s.state === "failed") return;
  const kind = kindOf(s.kind);
  const end = (state: "done" | "failed", unread: number, failure: Failure | null): Promise<unknown> =>
    db.asWorker((tx) => finishSubmission(tx, submissionId, { state, unread, failure }));
  if (!kind) return void (await end("failed", 0, failureOf(unknownForm(s.fileName))));
  let at = s.linesRead;
  try {
    const content = await storedContent(filesOf(db), { sha256: s.fileSha256, name: s.fileName, size: s.bytes });
    let family: string | undefined;
    const lines = linesOf(
      content,
      s,
      (of) => db.asWorker((tx) => editionFor(tx, s.organisationId, of)),
      async (format) => {
        if (family !== undefined) return;
        family = format.family;
        await db.asWorker((tx) => setFamily(tx, submissionId, format.family));
      },
    );
    for await (const { lines: chunk, broken } of chunksOf(lines, kind.chunk, s.linesRead)) {
      if (chunk.length > 0) {
        await takeChunk(db, clock, s, kind, chunk);
        at = chunk.at(-1)!.lineNo;
      }
      if (broken) return void (await end("failed", broken.unread, failureOf(broken.refusal)));
    }
    await end("done", 0, null);
  } catch (error) {
    if (error instanceof Overtaken) return;
    if (error instanceof BrokenFile) return void (await end("failed", error.unread, failureOf(error.refusal)));
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

/** SM3 of a large file, worked out beside the reading of it. */
export const sm3Job = job<{ submissionId: string; sha256: string }>("exchange.sm3", {
  run: async ({ db }, { submissionId, sha256 }) => {
    const sm3 = await filesOf(db).sm3(sha256);
    await db.asWorker(async (tx) => {
      await recordSm3(tx, sha256, sm3);
      await setSm3(tx, submissionId, sm3);
    });
  },
});
