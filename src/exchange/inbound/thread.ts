import { Worker } from "node:worker_threads";
import { vault } from "#access";
import { release, type FileStore } from "#platform";
import { readerOf } from "./kind.ts";
import { unpacked, type Packed } from "./packed.ts";
import type { Chunk, Reading } from "./reading.ts";

/** To the thread: begin a reading or ask for its next chunk; or let it go. */
export type Asked = { id: number; open?: Reading; close?: true };
/** From the thread: a chunk, the end, or a fault of the program. */
export type Told = { id: number; chunk?: Chunk<Packed>; end?: true; fault?: string };
/** Where the thread finds the files, and the keys to seal persons with. */
export type Place = { address: string; dataDir: string };
type Waiting = { resolve(told: Told): void; reject(error: Error): void };
type Thread = { ask(asked: Asked): Promise<Told>; let(id: number): void };

const start = (place: Place, gone: () => void): Thread => {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(new URL("./reading-thread.ts", import.meta.url), {
    workerData: place,
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 24 },
  });
  const end = (error: Error): void => {
    gone();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`the reading thread ended with ${code}`)));
  worker.on("message", (told: Told) => {
    waiting.get(told.id)?.resolve(told);
    waiting.delete(told.id);
  });
  // Last: a listener added later would keep the process alive again.
  worker.unref();
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        waiting.set(asked.id, { resolve, reject });
        worker.postMessage(asked);
      }),
    let: (id) => worker.postMessage({ id, close: true } satisfies Asked),
  };
};

const threads = new Map<string, Thread>();
let last = 0;
/** The thread that reads files of this store beside the one that stores them; started at the first call and kept. */
export const readingThread = (files: FileStore): Thread => {
  const place = { address: files.address, dataDir: vault.dataDir };
  const key = JSON.stringify(place);
  let thread = threads.get(key);
  if (!thread) {
    thread = start(place, () => threads.delete(key));
    threads.set(key, thread);
  }
  return thread;
};

/** `readChunks` in the reading thread, one chunk on its way while the one before is stored. Only for kinds that prepare. */
export async function* readChunksAside(files: FileStore, reading: Reading): AsyncIterable<Chunk> {
  const thread = readingThread(files);
  const id = ++last;
  const bulk = readerOf(reading.kind)?.bulk ?? [];
  // Unpacked as it arrives: the storing of the chunk before leaves the processor time for it.
  const ask = async (asked: Asked): Promise<{ chunk: Chunk; bytes: ArrayBuffer } | undefined> => {
    const { chunk, fault } = await thread.ask(asked);
    if (fault !== undefined) throw new Error(fault);
    return chunk && { chunk: { ...chunk, records: unpacked(chunk.records, bulk) }, bytes: chunk.records.bytes };
  };
  let next = ask({ id, open: reading });
  try {
    for (;;) {
      const told = await next;
      if (!told) return;
      next = ask({ id });
      next.catch(() => undefined);
      yield told.chunk;
      release(new Uint8Array(told.bytes));
    }
  } finally {
    thread.let(id);
  }
}
