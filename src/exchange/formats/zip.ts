import { Readable } from "node:stream";
import yauzl from "yauzl";
import { BrokenFile, type Content } from "../inbound/format.ts";
import { readerErrors } from "./errors.ts";

/** Limits that hold before anything is unpacked; the unpacked size is also checked while reading. */
export const zipLimits = { entries: 5000, total: 16 * 2 ** 30, ratio: 200, ratioFrom: 8 << 20 } as const;

export type ZipEntry = { name: string; size: number; open(): Promise<Readable> };

class ContentReader extends yauzl.RandomAccessReader {
  private readonly content: Content;
  constructor(content: Content) {
    super();
    this.content = content;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return this.content.range(start, end);
  }
}

const bomb = (why: string): BrokenFile => new BrokenFile(readerErrors.archiveBomb({ why }));
const broken = (why: string): BrokenFile => new BrokenFile(readerErrors.archiveBroken({ why }));
/** Names without the UTF-8 mark come from Chinese Windows more often than not. */
const nameOf = (raw: Buffer): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("gb18030").decode(raw);
  }
};

/**
 * The entries of an archive, listed and weighed before any is opened.
 * @throws BrokenFile for too many, too large or too tightly packed entries, encryption, overlapping or broken directories
 */
export const openZip = async (content: Content): Promise<{ entries: ZipEntry[]; close(): void }> => {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromRandomAccessReader(
      new ContentReader(content),
      content.size,
      { lazyEntries: true, decodeStrings: false, autoClose: false, validateEntrySizes: true },
      (error, opened) => (error ? reject(broken("目录读不出来")) : resolve(opened)),
    ),
  );
  zip.on("error", () => undefined);
  const listed: yauzl.Entry[] = [];
  let total = 0;
  let packed = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on("entry", (entry: yauzl.Entry) => {
      listed.push(entry);
      total += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (listed.length > zipLimits.entries) return reject(bomb(`里的文件超过 ${zipLimits.entries} 个`));
      if (total > zipLimits.total) return reject(bomb("展开后超过 16 GB"));
      if (packed > content.size) return reject(bomb("的目录自相矛盾"));
      if (entry.uncompressedSize > zipLimits.ratioFrom && entry.uncompressedSize > entry.compressedSize * zipLimits.ratio)
        return reject(bomb("的压缩比异常"));
      if ((entry.generalPurposeBitFlag & 1) === 1) return reject(broken("加了密"));
      zip.readEntry();
    });
    zip.once("end", resolve);
    zip.on("error", () => reject(broken("目录读不出来")));
    zip.readEntry();
  }).catch((error: unknown) => {
    zip.close();
    throw error;
  });
  return {
    entries: listed
      .map((entry): ZipEntry => ({
        name: nameOf(entry.fileName as unknown as Buffer),
        size: entry.uncompressedSize,
        open: () =>
          new Promise((resolve, reject) =>
            zip.openReadStream(entry, (error, stream) => {
              if (error) return reject(broken("有一个文件读不出来"));
              // A fault in the packed data is told where it is read.
              stream.on("error", () => undefined);
              resolve(stream);
            }),
          ),
      }))
      .filter((e) => !e.name.endsWith("/") && !/(^|[\\/])(__MACOSX[\\/]|\.DS_Store$|Thumbs\.db$)/.test(e.name)),
    close: () => zip.close(),
  };
};

/** Bytes of an entry as they come; a fault in the packed data becomes a broken archive. */
export async function* entryBytes(entry: ZipEntry): AsyncIterable<Buffer> {
  const stream = await entry.open();
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    if (error instanceof BrokenFile) throw error;
    throw broken("有一个文件的内容损坏");
  } finally {
    stream.destroy();
  }
}

/** A small entry whole. @throws BrokenFile past the limit */
export const entryBuffer = async (entry: ZipEntry, limit: number): Promise<Buffer> => {
  if (entry.size > limit) throw bomb(`里的 ${entry.name.slice(-60)} 过大`);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of entryBytes(entry)) {
    size += chunk.length;
    if (size > limit) throw bomb(`里的 ${entry.name.slice(-60)} 过大`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};
