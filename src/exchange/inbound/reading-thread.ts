import { parentPort, workerData } from "node:worker_threads";
import { openVault } from "#access/vault";
import { filesAt } from "#platform/files";
import { readerOf } from "./kind.ts";
import { packer, type Packed } from "./packed.ts";
import "./readers.ts";
import { ahead, readChunks, type Chunk } from "./reading.ts";
import type { Asked, Place, Told } from "./thread.ts";

const { address, dataDir } = workerData as Place;
const files = filesAt(address);
openVault({ dataDir });
const open = new Map<number, AsyncIterator<Chunk<Packed>>>();

const tell = (told: Told): void => parentPort!.postMessage(told, told.chunk ? [told.chunk.records.bytes] : []);
parentPort!.on("message", ({ id, open: reading, close }: Asked) => {
  if (reading) open.set(id, ahead(readChunks(files, reading, packer(readerOf(reading.kind)?.bulk ?? [])))[Symbol.asyncIterator]());
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
