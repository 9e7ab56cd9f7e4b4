import { BrokenFile } from "../inbound/format.ts";
import { readerErrors } from "./errors.ts";

/** Sizes in characters. */
export const jsonLimits = { unit: 4 << 20, depth: 48 } as const;
const QUOTE = 34;
const BACKSLASH = 92;

/** One value of the file: its text, or why it was passed over. */
export type Unit = { text: string } | { fault: "too-large" | "too-deep" };

/**
 * Cuts a JSON text into the values that are one record each, without building anything: the elements of a top-level array, of an
 * array under one of `keys` of a top-level object, or each top-level object by itself (one a line, or one alone). Memory is one value.
 *
 * @throws BrokenFile when the text ends inside a value or is not JSON in its outer form
 */
export async function* jsonUnits(text: AsyncIterable<string>, keys: ReadonlySet<string>): AsyncIterable<Unit> {
  let buffer = "";
  let at = 0;
  let depth = 0;
  let inString = false;
  let stringFrom = 0;
  let lastString = "";
  /** depth at which a record's own bracket stands; −1 while the outer form is not known */
  let recordDepth = -1;
  let from = -1;
  let fault: "too-large" | "too-deep" | undefined;
  let outer = "";
  const broken = (why: string): BrokenFile => new BrokenFile(readerErrors.jsonBroken({ why }), from >= 0 ? 1 : 0);
  for await (const chunk of text) {
    buffer += chunk;
    const s = buffer;
    const found: Unit[] = [];
    while (at < s.length) {
      if (inString) {
        const end = stringEnd(s, at);
        if (end < 0) {
          // Never look at the same characters twice, but keep an escape that may have been cut.
          at = Math.max(at, s.length - trailingBackslashes(s));
          break;
        }
        if (depth === 1 && outer === "{" && end - stringFrom < 64) lastString = s.slice(stringFrom, end);
        inString = false;
        at = end + 1;
        continue;
      }
      const c = s.charCodeAt(at);
      if (c === QUOTE) {
        inString = true;
        stringFrom = at + 1;
      } else if (c === 123 || c === 91) {
        if (depth === 0) {
          outer = c === 123 ? "{" : "[";
          recordDepth = c === 123 ? 0 : 1;
          lastString = "";
          if (c === 123) {
            from = at;
            fault = undefined;
          }
        } else if (depth === 1 && outer === "{" && c === 91 && recordDepth === 0 && keys.has(lastString)) {
          // The records lie in this array: what stood before it was only the envelope.
          recordDepth = 2;
          from = -1;
        } else if (depth === recordDepth && from < 0) {
          from = at;
          fault = undefined;
        }
        depth++;
        if (depth > jsonLimits.depth) fault = "too-deep";
        if (depth > 100_000) throw broken("嵌套过深");
      } else if (c === 125 || c === 93) {
        depth--;
        if (depth < 0) throw broken("括号不配对");
        if (from >= 0 && depth === recordDepth) {
          found.push(fault ? { fault } : { text: s.slice(from, at + 1) });
          from = -1;
        }
      } else if (depth === 0 && c > 32 && c !== 0xfeff && c !== 44) throw broken("不是 JSON");
      at++;
      if (from >= 0 && at - from > jsonLimits.unit) fault = "too-large";
    }
    // A value past the limit is passed over without being kept.
    const keep = inString ? Math.min(stringFrom, from < 0 || fault ? stringFrom : from) : from < 0 || fault ? at : from;
    const cut = fault === "too-large" && inString ? at : keep;
    if (from >= 0 && s.length - from > jsonLimits.unit) fault = "too-large";
    buffer = s.slice(cut);
    at -= cut;
    stringFrom -= cut;
    if (from >= 0) from = fault ? 0 : from - cut;
    yield* found;
  }
  if (depth > 0 || inString) throw broken("文件在中途断了，末尾不完整");
}

const trailingBackslashes = (s: string): number => {
  let n = 0;
  while (n < s.length && s.charCodeAt(s.length - 1 - n) === BACKSLASH) n++;
  return n;
};

/** Index of the quote that ends the string, −1 when it is not there yet. */
const stringEnd = (s: string, from: number): number => {
  for (let end = s.indexOf('"', from); end >= 0; end = s.indexOf('"', end + 1)) {
    let slashes = 0;
    while (end - 1 - slashes >= from && s.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
};
