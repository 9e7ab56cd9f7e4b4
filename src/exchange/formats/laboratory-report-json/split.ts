import { readerErrors } from "../errors.ts";
import { BrokenFile } from "../../inbound/format.ts";

const largest = 16 * 1024 * 1024;

/**
 * Cuts the elements of the first array found (`[…]`, or the array of a named key of the outer object) out of a stream of
 * characters, one text an element. Memory holds one element, however long the file is; a lone object comes out as it is.
 * @throws BrokenFile XI-1104 when the file ends inside an element, XI-1105 when one is too large
 */
export async function* elements(characters: AsyncIterable<string>, key: string): AsyncIterable<string> {
  let state: "start" | "outer" | "array" | "done" = "start";
  let kept = "";
  let depth = 0;
  let inText = false;
  let escaped = false;
  let outerKeys = "";
  for await (const chunk of characters) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk[i]!;
      if (state === "done") return;
      if (inText) {
        if (escaped) escaped = false;
        else if (c === "\\") escaped = true;
        else if (c === '"') inText = false;
        continue;
      }
      if (c === '"') {
        inText = true;
      } else if (c === "{" || c === "[") {
        if (state === "start") {
          state = c === "[" ? "array" : "outer";
          from = c === "[" ? i + 1 : i;
        } else if (state === "outer" && depth === 0 && c === "[") {
          outerKeys = (kept + chunk.slice(from, i)).slice(-200);
          if (new RegExp(`"${key}"\\s*:\\s*$`).test(outerKeys)) {
            state = "array";
            kept = "";
            from = i + 1;
          } else depth++;
        } else {
          if (state === "array" && depth === 0) {
            kept = "";
            from = i;
          }
          depth++;
        }
      } else if (c === "}" || c === "]") {
        if (state === "array" && depth === 0 && c === "]") {
          state = "done";
          continue;
        }
        if (state === "outer" && depth === 0) {
          yield kept + chunk.slice(from, i + 1);
          return;
        }
        depth--;
        if (state === "array" && depth === 0) {
          yield kept + chunk.slice(from, i + 1);
          kept = "";
          from = i + 1;
        }
      }
    }
    if (state !== "start") kept = state === "array" && depth === 0 && !inText ? "" : kept + chunk.slice(from);
    if (kept.length > largest) throw new BrokenFile(readerErrors.cardTooLarge({ limit: "16 MB" }));
  }
  if (state === "array" || state === "outer" || (state === "start" && kept !== ""))
    throw new BrokenFile(readerErrors.jsonBroken({ why: "文件没有结束" }));
}
