import type { Day, Refusal } from "#kernel";
import type { FileStore } from "#platform";
import { readArchive } from "../formats/archive.ts";
import { storedContent } from "./content.ts";
import { errors } from "./errors.ts";
import { allFormats, BrokenFile, formatOf, recognise, type Content, type LineAnswer, type ReadLine } from "./format.ts";
import { readerOf } from "./kind.ts";
import type { Failure } from "./store.ts";

/** What has to be known to read a submission: plain data, the same here and in the reading thread. */
export type Reading = {
  readonly kind: string;
  readonly family: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly bytes: number;
  readonly receivedOn: Day;
  /** lines already answered, not given again */
  readonly skip: number;
  /** editions the sender registered, by family */
  readonly editions: Readonly<Record<string, string>>;
};

/** Lines that are taken in together. A line has what its kind receives, or its answer when the reader already refused it. */
export type Chunk<Records = readonly unknown[]> = {
  readonly first: number;
  readonly last: number;
  /** how many records there are */
  readonly count: number;
  readonly records: Records;
  readonly refused: readonly LineAnswer[];
  /** said with the first chunk: which format the file was recognised as */
  readonly family?: string;
  /** the reading ended here, before the file did */
  readonly broken?: { readonly failure: Failure; readonly unread: number };
};

/** How prepared records are kept until their chunk is whole. */
export type Packer<Records> = { add(record: unknown): void; cut(): Records };
export const plainRecords = (): Packer<readonly unknown[]> => {
  let records: unknown[] = [];
  return {
    add: (record) => void records.push(record),
    cut: () => {
      const whole = records;
      records = [];
      return whole;
    },
  };
};

export const failureOf = (refusal: Refusal): Failure => ({
  code: refusal.code,
  says: refusal.says,
  remedy: refusal.remedy,
  ...(refusal.place ? { place: refusal.place } : {}),
});
export const unknownForm = (name: string): Refusal =>
  errors.unknownForm({ name: name.slice(0, 100), formats: allFormats().map((f) => f.label) });

/** Lines of a file, or of every file of an archive one after the other, numbered through. */
async function* linesOf(content: Content, reading: Reading, seen: (family: string) => void): AsyncIterable<ReadLine> {
  const { kind, editions } = reading;
  const one = async function* (part: Content, offset: number, where: string): AsyncIterable<ReadLine> {
    const format = recognise(part.head, kind) ?? (where === "" ? formatOf(reading.family) : undefined);
    if (!format || format.kind !== kind) throw new BrokenFile(unknownForm(part.name));
    seen(format.family);
    for await (const line of format.read(part, { edition: editions[format.family] }))
      yield offset === 0 && where === ""
        ? line
        : { ...line, lineNo: line.lineNo + offset, place: where + line.place, ...shifted(line, where) };
  };
  if (content.head.kind !== "zip" || recognise(content.head, kind)) return yield* one(content, 0, "");
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

const refusedLine = (line: ReadLine): LineAnswer => ({
  lineNo: line.lineNo,
  outcome: "refused",
  recordKey: line.key,
  code: line.refusal!.code,
  sentence: line.refusal!.says,
  remedy: line.refusal!.remedy,
  place: line.refusal!.place ?? line.place,
});

/**
 * Reads a submission into chunks, each record prepared by its kind. Needs no database, so it goes on while chunks are stored.
 * A fault of the file is a chunk that says `broken`; it is the last.
 */
export async function* readChunks<Records>(files: FileStore, reading: Reading, packer: Packer<Records>): AsyncIterable<Chunk<Records>> {
  const kind = readerOf(reading.kind)!;
  let family: string | undefined;
  let count = 0;
  let refused: LineAnswer[] = [];
  let first = 0;
  let last = 0;
  const cut = (broken?: Chunk["broken"]): Chunk<Records> => {
    const chunk = { first, last, count, records: packer.cut(), refused, ...(family ? { family } : {}), ...(broken ? { broken } : {}) };
    [count, refused, first] = [0, [], 0];
    return chunk;
  };
  try {
    const content = await storedContent(files, { sha256: reading.fileSha256, name: reading.fileName, size: reading.bytes });
    for await (const line of linesOf(content, reading, (seen) => (family ??= seen))) {
      if (line.lineNo <= reading.skip) continue;
      if (first === 0) first = line.lineNo;
      last = line.lineNo;
      if (line.record === undefined) refused.push(refusedLine(line));
      else {
        packer.add(kind.prepare ? kind.prepare(line as ReadLine & { record: unknown }, reading.receivedOn) : line);
        count++;
      }
      if (count + refused.length >= kind.chunk) yield cut();
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return yield cut({ failure: failureOf(error.refusal), unread: error.unread });
  }
  if (first > 0) yield cut();
}

/** The same chunks, each read while the one before is worked on. */
export async function* ahead<C>(chunks: AsyncIterable<C>): AsyncIterable<C> {
  const source = chunks[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<C>> => {
    const asked = source.next();
    // A fault while the chunk before is still being stored is told when it is asked for.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = ask();
      yield value;
    }
  } finally {
    await next.catch(() => undefined);
    await source.return?.();
  }
}
