import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, mkdirSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Database, Tx } from "../db/database.ts";

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
  has(sha256: string): Promise<boolean>;
};

const address = /^[0-9a-f]{64}$/;
const smallBytes = 8 * 1024 * 1024;

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
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          size += chunk.length;
          if (size > limit) return done(new RangeError("too large"));
          sha256.update(chunk);
          if (when === "now" || size <= smallBytes) sm3.update(chunk);
          done(null, chunk);
        },
      });
      try {
        await pipeline(bytes, measure, createWriteStream(temporary, { mode: 0o600 }));
        const handle = await open(temporary, "r+");
        await handle.sync();
        await handle.close();
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
    open: (sha256, range) => createReadStream(place(sha256), { highWaterMark: 1 << 18, ...range }),
    has: async (sha256) =>
      stat(place(sha256)).then(
        () => true,
        () => false,
      ),
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
