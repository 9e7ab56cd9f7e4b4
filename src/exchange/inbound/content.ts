import type { Readable } from "node:stream";
import type { FileStore } from "#platform";
import { headOf } from "../formats/encoding.ts";
import { workbookHead } from "../formats/workbook.ts";
import type { Content } from "./format.ts";

export { memoryContent } from "../formats/memory.ts";

const headBytes = 8192;

const firstBytes = async (stream: Readable): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
};

/** A stored file as a format reads it. A workbook is told from another archive by what lies in it. */
export const storedContent = async (files: FileStore, file: { sha256: string; name: string; size: number }): Promise<Content> => {
  const content: Content = {
    name: file.name,
    size: file.size,
    head: headOf(
      file.size === 0 ? Buffer.alloc(0) : await firstBytes(files.open(file.sha256, { start: 0, end: Math.min(headBytes, file.size) - 1 })),
    ),
    bytes: () => files.open(file.sha256),
    pieces: () => files.pieces(file.sha256),
    range: (start, end) => files.open(file.sha256, { start, end: end - 1 }),
  };
  if (content.head.kind !== "zip") return content;
  const head = await workbookHead(content);
  return head ? { ...content, head } : content;
};
