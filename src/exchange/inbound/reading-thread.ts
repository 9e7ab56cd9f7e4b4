import { parentPort, workerData } from "node:worker_threads";
import { filesAt } from "#platform/files";
import { readerOf } from "./kind.ts";
import "./readers.ts";
import { ahead, readChunks, type Chunk } from "./reading.ts";
import type { Asked, Packed, Told } from "./thread.ts";

const files = filesAt(workerData as string);
const open = new Map<number, AsyncIterator<Chunk>>();

/** A prepared record as two texts, what holds most of it apart: texts cross far faster than objects, and leave nothing to collect. */
const packer = (kind: string): ((record: unknown) => Packed) => {
  const field = readerOf(kind)?.bulk;
  return (record) => {
    if (field === undefined) return [JSON.stringify(record), ""];
    const { [field]: bulk, ...rest } = record as Record<string, string>;
    return [JSON.stringify(rest), bulk!];
  };
};

const tell = (told: Told): void => parentPort!.postMessage(told);
parentPort!.on("message", ({ id, open: reading, close }: Asked) => {
  if (reading) open.set(id, ahead(readChunks(files, reading, packer(reading.kind)))[Symbol.asyncIterator]());
  const source = open.get(id);
  if (close) {
    open.delete(id);
    void source?.return?.();
    return;
  }
  source?.next().then(
    ({ value, done }) => tell(done ? { id, end: true } : { id, chunk: value }),
    (error: unknown) => tell({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
