import { readerErrors } from "./errors.ts";
import { BrokenFile, type Content, type Encoding, type Head } from "../inbound/format.ts";

const names: Record<string, Encoding> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  ascii: "utf-8",
  gbk: "gb18030",
  gb2312: "gb18030",
  gb18030: "gb18030",
  "gb_2312-80": "gb18030",
  cp936: "gb18030",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};

/** Encoding by byte order mark, by zero bytes, then by the XML declaration; UTF-8 otherwise. @throws BrokenFile for a name unknown */
export const encodingOf = (head: Buffer): Encoding => {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (head[0] === 0x3c && head[1] === 0) return "utf-16le";
  if (head[0] === 0 && head[1] === 0x3c) return "utf-16be";
  const declared = /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/.exec(
    head.subarray(0, 300).toString("latin1"),
  );
  if (!declared) return "utf-8";
  const found = names[declared[1]!.toLowerCase()];
  if (!found) throw new BrokenFile(readerErrors.encodingUnknown({ name: declared[1]! }));
  return found;
};

/** What the first bytes are. */
export const headOf = (bytes: Buffer): Head => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return { kind: "zip", text: "", encoding: "utf-8" };
  let encoding: Encoding = "utf-8";
  try {
    encoding = encodingOf(bytes);
  } catch {
    return { kind: "binary", text: "", encoding };
  }
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const start = text.trimStart();
  if (start.startsWith("<")) return { kind: "xml", text, encoding };
  if (start.startsWith("{") || start.startsWith("[")) return { kind: "json", text, encoding };
  // Controls other than tab and line ends do not occur in text.
  return { kind: /[\u0000-\u0008\u000e-\u001f]/.test(text) ? "binary" : "text", text, encoding };
};

/** Texts of this size die young; larger ones, and buffers, are a matter of the slow collector. */
const textBytes = 1 << 16;
const mark = "\xef\xbb\xbf";

/** UTF-8 as it stands, each character a byte, a byte order mark left out; cut after `end` where possible. */
async function* undecoded(content: Content, end: string): AsyncIterable<string> {
  const cut = end.charCodeAt(0);
  let kept = "";
  let begun = false;
  // Everything is copied out of a read before the next is asked for.
  for await (const read of content.pieces?.() ?? (content.bytes() as AsyncIterable<Buffer>))
    for (let from = 0; from < read.length;) {
      const most = Math.min(read.length, from + textBytes);
      const at = read.lastIndexOf(cut, most - 1) + 1;
      const to = at > from ? at : most;
      const text = kept + read.toString("latin1", from, to);
      from = to;
      // A tail without an end may not grow: past a size it goes on as it is.
      if ((to !== at && text.length < 1 << 20) || (!begun && text.length < mark.length)) {
        kept = text;
        continue;
      }
      kept = "";
      yield begun || !text.startsWith(mark) ? text : text.slice(mark.length);
      begun = true;
    }
  if (kept !== "") yield kept;
}

/**
 * The content as characters, decoded as a stream; bytes that are none become U+FFFD and are refused card by card.
 * @param end  character after which pieces are cut where possible: a reader then seldom has to join two, which would cost it its speed
 * @param bytes  UTF-8 is not decoded: each character is a byte, a byte order mark left out; the reader decodes what it keeps
 */
export async function* characters(content: Content, end?: string, bytes = false): AsyncIterable<string> {
  const { encoding } = content.head;
  if (bytes && encoding === "utf-8") return yield* undecoded(content, end ?? "");
  const decoder = new TextDecoder(encoding);
  const cut = end !== undefined && (encoding === "utf-8" || encoding === "gb18030") ? end.charCodeAt(0) : undefined;
  let kept: Buffer | undefined;
  for await (const chunk of content.bytes() as AsyncIterable<Buffer>) {
    let piece = chunk;
    if (cut !== undefined) {
      const at = chunk.lastIndexOf(cut);
      // A tail without an end may not grow: past a size it goes on as it is.
      if (at < 0 && (kept?.length ?? 0) < 1 << 20) {
        kept = kept ? Buffer.concat([kept, chunk]) : Buffer.from(chunk);
        continue;
      }
      const head = at < 0 ? chunk : chunk.subarray(0, at + 1);
      piece = kept && kept.length > 0 ? Buffer.concat([kept, head]) : head;
      kept = at < 0 ? undefined : Buffer.from(chunk.subarray(at + 1));
    }
    const text = decoder.decode(piece, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode(kept ?? new Uint8Array(0));
  if (rest !== "") yield rest;
}
