import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Database, Tx } from "../db/database.ts";
export { release } from "../memory.ts";

/** `sm3` is empty where `put` was told to leave it for later and the file is large. */
export type StoredFile = { readonly sha256: string; readonly sm3: string; readonly bytes: number };
/** Content-addressed store. The local folder is one implementation; an object store fits behind the same three calls. */
export type FileStore = {
  /** by which another thread opens the same store with `filesAt` */
  readonly address: string;
  /** Writes the bytes once under their checksum; returns when they are on disk. `limit` in bytes. @throws RangeError past the limit */
  put(bytes: Readable | AsyncIterable<Buffer>, limit?: number, sm3?: "now" | "later"): Promise<StoredFile>;
  /** SM3 of a stored file, worked out in a thread of its own. */
  sm3(sha256: string): Promise<string>;
  open(sha256: string, range?: { start: number; end?: number }): Readable;
  /** The bytes in pieces that share one buffer: a piece is gone when the next is asked for. For what copies as it reads. */
  pieces(sha256: string): AsyncIterable<Buffer>;
  has(sha256: string): Promise<boolean>;
  /** Puts stored bytes where none of the calls above finds them. */
  quarantine(sha256: string): Promise<void>;
};

const address = /^[0-9a-f]{64}$/;
const smallBytes = 8 * 1024 * 1024;
const pieceBytes = 1 << 19;
const blockBytes = 1 << 20;

export const localFiles = (folder: string): FileStore => {
  const incoming = join(folder, "incoming");
  mkdirSync(incoming, { recursive: true });
  const place = (sha256: string): string => {
    if (!address.test(sha256)) throw new RangeError("not a checksum");
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  return {
    address: pathToFileURL(folder).href,
    async put(bytes, limit = Number.POSITIVE_INFINITY, when = "now") {
      const temporary = join(incoming, randomUUID());
      const sha256 = createHash("sha256");
      const sm3 = createHash("sm3");
      let size = 0;
      try {
        const handle = await open(temporary, "wx", 0o600);
        try {
          // Pieces from a network are small; the disk and the hash are given a megabyte at a time, one filling while the other is written.
          let filling = Buffer.allocUnsafeSlow(blockBytes);
          let spare = Buffer.allocUnsafeSlow(blockBytes);
          let filled = 0;
          let written: Promise<void> = Promise.resolve();
          const pass = async (): Promise<void> => {
            await written;
            const block = filling.subarray(0, filled);
            sha256.update(block);
            if (when === "now" || size <= smallBytes) sm3.update(block);
            written = handle.writeFile(block);
            written.catch(() => undefined);
            [filling, spare, filled] = [spare, filling, 0];
          };
          for await (const chunk of bytes) {
            size += chunk.length;
            if (size > limit) throw new RangeError("too large");
            for (let from = 0; from < chunk.length;) {
              const copied = chunk.copy(filling, filled, from);
              from += copied;
              filled += copied;
              if (filled === blockBytes) await pass();
            }
          }
          await pass();
          await written;
          await handle.sync();
        } finally {
          await handle.close();
        }
        const digest = sha256.digest("hex");
        const target = place(digest);
        if (!existsSync(target)) {
          mkdirSync(join(target, ".."), { recursive: true });
          await rename(temporary, target);
        }
        return { sha256: digest, sm3: when === "now" || size <= smallBytes ? sm3.digest("hex") : "", bytes: size };
      } finally {
        await rm(temporary, { force: true });
      }
    },
    sm3: (sha256) =>
      new Promise((resolve, reject) => {
        const thread = new Worker(new URL("./sm3-thread.ts", import.meta.url), {
          workerData: place(sha256),
          resourceLimits: { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 },
        });
        thread.once("message", resolve);
        thread.once("error", reject);
      }),
    async *pieces(sha256) {
      const handle = await open(place(sha256), "r");
      try {
        const buffer = Buffer.allocUnsafeSlow(pieceBytes);
        for (;;) {
          const { bytesRead } = await handle.read(buffer, 0, pieceBytes);
          if (bytesRead === 0) return;
          yield buffer.subarray(0, bytesRead);
        }
      } finally {
        await handle.close();
      }
    },
    open: (sha256, range) => createReadStream(place(sha256), { highWaterMark: 1 << 18, ...range }),
    has: async (sha256) =>
      stat(place(sha256)).then(
        () => true,
        () => false,
      ),
    async quarantine(sha256) {
      const aside = join(folder, "quarantine");
      mkdirSync(aside, { recursive: true, mode: 0o700 });
      await rename(place(sha256), join(aside, sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      });
    },
  };
};

/** Opens a store by its address. */
export const filesAt = (address: string): FileStore => localFiles(fileURLToPath(address));

/** Notes stored bytes in the transaction of the row that names them. */
export const recordFile = (tx: Tx, file: StoredFile): Promise<unknown> =>
  tx.query("INSERT INTO platform.file (sha256, sm3, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [
    file.sha256,
    file.sm3,
    file.bytes,
  ]);

/** Adds the SM3 that was left for later. */
export const recordSm3 = (tx: Tx, sha256: string, sm3: string): Promise<unknown> =>
  tx.query("UPDATE platform.file SET sm3 = $2 WHERE sha256 = $1 AND sm3 = ''", [sha256, sm3]);

const attached = new WeakMap<Database, FileStore>();
/** Says which store belongs to a database; jobs and raw routes are handed the database and find the store by it. */
export const attachFiles = (db: Database, files: FileStore): FileStore => {
  attached.set(db, files);
  return files;
};
/** The store that belongs to the database. @throws Error when none was attached at start */
export const filesOf = (db: Database): FileStore => {
  const files = attached.get(db);
  if (!files) throw new Error("no file store is attached to this database");
  return files;
};
