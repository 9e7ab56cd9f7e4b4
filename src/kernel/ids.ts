const pool = new Uint8Array(16 * 256);
let at = pool.length;
let lastMs = 0;
let counter = 0;
const hex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));

/** A UUID of version 7: ordered by time of making (also within one millisecond of one process), unguessable in its tail. */
export function newId(): string {
  if (at >= pool.length) {
    crypto.getRandomValues(pool);
    at = 0;
  }
  const r = pool.subarray(at, at + 16);
  at += 16;
  let ms = Date.now();
  if (ms <= lastMs) {
    ms = lastMs;
    counter = (counter + 1) & 0xfff;
    if (counter === 0) ms = ++lastMs;
  } else {
    lastMs = ms;
    counter = 0;
  }
  const hi = Math.floor(ms / 0x100000000);
  const lo = ms >>> 0;
  return (
    hex[(hi >>> 8) & 0xff]! +
    hex[hi & 0xff]! +
    hex[lo >>> 24]! +
    hex[(lo >>> 16) & 0xff]! +
    "-" +
    hex[(lo >>> 8) & 0xff]! +
    hex[lo & 0xff]! +
    "-" +
    hex[0x70 | (counter >>> 8)]! +
    hex[counter & 0xff]! +
    "-" +
    hex[0x80 | (r[0]! & 0x3f)]! +
    hex[r[1]!]! +
    "-" +
    hex[r[2]!]! +
    hex[r[3]!]! +
    hex[r[4]!]! +
    hex[r[5]!]! +
    hex[r[6]!]! +
    hex[r[7]!]!
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isId = (text: string): boolean => uuid.test(text);
