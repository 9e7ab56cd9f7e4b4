import { Zip, ZipPassThrough } from "fflate";
import type { FileStore } from "#platform";

export type Packed = { readonly path: string; readonly sha256: string };

/**
 * Stored files as one ZIP, read and handed on piece by piece: memory holds a piece, whatever the size. Entries are not compressed; what
 * people attach is compressed already.
 * @param seconds  moment written on every entry, so that the same archive gives the same bytes
 */
export async function* packed(files: FileStore, entries: readonly Packed[], seconds: number): AsyncGenerator<Buffer> {
  let ready: Buffer[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(Buffer.from(chunk));
  });
  for (const { path, sha256 } of entries) {
    const entry = new ZipPassThrough(path);
    entry.mtime = seconds * 1000;
    zip.add(entry);
    for await (const piece of files.open(sha256)) {
      entry.push(piece as Buffer);
      yield* ready;
      ready = [];
    }
    entry.push(new Uint8Array(0), true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
