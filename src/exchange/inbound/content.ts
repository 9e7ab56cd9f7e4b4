import { Readable } from "node:stream";
import type { FileStore } from "#platform";
import { headOf } from "../formats/encoding.ts";
import { workbookHead } from "../formats/laboratory-report-xlsx/sheet.ts";
import type { Content } from "./format.ts";

const headBytes = 8192;

const firstBytes = async (stream: Readable): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= headBytes) break;
  }
  return Buffer.concat(parts).subarray(0, headBytes);
};

/** A stored file as a format reads it. A workbook is an archive by its bytes: only its titles tell what it is. */
export const storedContent = async (files: FileStore, file: { sha256: string; name: string; size: number }): Promise<Content> => {
  const first = file.size === 0 ? Buffer.alloc(0) : await firstBytes(files.open(file.sha256, { start: 0, end: Math.min(headBytes, file.size) - 1 }));
  const content: Content = {
    name: file.name,
    size: file.size,
    head: headOf(first),
    bytes: () => files.open(file.sha256),
    range: (start, end) => files.open(file.sha256, { start, end: end - 1 }),
  };
  if (content.head.kind !== "zip" || !/\[Content_Types\]\.xml|_rels\/|xl\/|docProps\//.test(first.toString("latin1"))) return content;
  return { ...content, head: (await workbookHead(content)) ?? content.head };
};

/** Content held in memory: a message, a small entry of an archive. */
export const memoryContent = (name: string, bytes: Buffer): Content => ({
  name,
  size: bytes.length,
  head: headOf(bytes.subarray(0, headBytes)),
  bytes: () =>
    Readable.from(
      (function* () {
        for (let at = 0; at < bytes.length; at += 1 << 18) yield bytes.subarray(at, at + (1 << 18));
      })(),
    ),
  range: (start, end) => Readable.from([bytes.subarray(start, end)]),
});
