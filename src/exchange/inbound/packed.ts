import { release } from "#platform/files";
import type { Packer } from "./reading.ts";

/** Prepared records as bytes: the texts of each one after the other, `lengths` in bytes. */
export type Packed = { readonly bytes: ArrayBuffer; readonly lengths: readonly number[] };

const startBytes = 2 << 20;

/**
 * Keeps records as bytes outside the heap: what goes to another thread is then neither copied nor collected. A record is its JSON without
 * the bulk, then the texts of its bulk.
 */
export const packer = (bulk: readonly string[]): Packer<Packed> => {
  let buffer = Buffer.allocUnsafeSlow(startBytes);
  let used = 0;
  let lengths: number[] = [];
  const write = (text: string): void => {
    // A character is at most three bytes.
    if (used + text.length * 3 > buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(buffer.length * 2, used + text.length * 3));
      buffer.copy(larger, 0, 0, used);
      release(buffer);
      buffer = larger;
    }
    const written = buffer.write(text, used);
    used += written;
    lengths.push(written);
  };
  return {
    add(record) {
      const { ...rest } = record as Record<string, string | undefined>;
      for (const field of bulk) rest[field] = undefined;
      write(JSON.stringify(rest));
      for (const field of bulk) write((record as Record<string, string>)[field]!);
    },
    cut() {
      const packed = { bytes: buffer.buffer as ArrayBuffer, lengths };
      // The next chunk is about as large.
      buffer = Buffer.allocUnsafeSlow(Math.max(startBytes, buffer.length));
      [used, lengths] = [0, []];
      return packed;
    },
  };
};

/** The records again; their bulk stays bytes. */
export const unpacked = ({ bytes, lengths }: Packed, bulk: readonly string[]): unknown[] => {
  const buffer = Buffer.from(bytes);
  const records: unknown[] = [];
  let at = 0;
  const next = (length: number): Buffer => buffer.subarray(at, (at += length));
  for (let i = 0; i < lengths.length; i += 1 + bulk.length) {
    const record = JSON.parse(next(lengths[i]!).toString()) as Record<string, unknown>;
    bulk.forEach((field, n) => (record[field] = next(lengths[i + 1 + n]!)));
    records.push(record);
  }
  return records;
};
