import { Readable } from "node:stream";
import type { Content } from "../inbound/format.ts";
import { headOf } from "./encoding.ts";

/** Content held in memory: a message, a small entry of an archive. */
export const memoryContent = (name: string, bytes: Buffer): Content => ({
  name,
  size: bytes.length,
  head: headOf(bytes.subarray(0, 8192)),
  bytes: () =>
    Readable.from(
      (function* () {
        for (let at = 0; at < bytes.length; at += 1 << 18) yield bytes.subarray(at, at + (1 << 18));
      })(),
    ),
  range: (start, end) => Readable.from([bytes.subarray(start, end)]),
});
