import { Readable } from "node:stream";
import { BrokenFile, type Content } from "../inbound/format.ts";
import { headOf } from "./encoding.ts";
import { readerErrors } from "./errors.ts";
import { memoryContent } from "./memory.ts";
import { workbookHead } from "./workbook.ts";
import { entryBuffer, entryBytes, openZip, type ZipEntry } from "./zip.ts";

const workbookLimit = 64 << 20;

const firstBytes = async (entry: ZipEntry): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of entryBytes(entry)) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= 8192) break;
  }
  return Buffer.concat(parts).subarray(0, 8192);
};

/** Files of an archive, one after the other by name; an archive inside is refused, a workbook is none. @throws BrokenFile */
export async function* readArchive(content: Content): AsyncIterable<Content> {
  const zip = await openZip(content);
  try {
    const entries = zip.entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (entries.length === 0) throw new BrokenFile(readerErrors.archiveBroken({ why: "里面没有文件" }));
    for (const entry of entries) {
      const head = headOf(await firstBytes(entry));
      if (head.kind === "zip") {
        if (entry.size > workbookLimit) throw new BrokenFile(readerErrors.archiveBomb({ why: "里还有压缩包" }));
        const inner = memoryContent(entry.name, await entryBuffer(entry, workbookLimit));
        const workbook = await workbookHead(inner);
        if (!workbook) throw new BrokenFile(readerErrors.archiveBomb({ why: "里还有压缩包" }));
        yield { ...inner, head: workbook };
        continue;
      }
      yield {
        name: entry.name,
        size: entry.size,
        head,
        bytes: () => Readable.from(entryBytes(entry)),
        range: () => {
          throw new Error("an entry is read from its beginning");
        },
      };
    }
  } finally {
    zip.close();
  }
}
