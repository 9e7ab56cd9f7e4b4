/** Kinds of pictures a browser shows; told by their first bytes, never by name. */
export type ImageKind = "jpeg" | "png" | "gif" | "webp" | "bmp";
/** Width and height in pixels as the header states them; `unfinished` when more bytes are needed to tell. */
export type ImageHeader = { readonly kind: ImageKind } & (
  { readonly width: number; readonly height: number } | { readonly unfinished: true }
);

/** Most pixels of a picture that is taken in (FILE-07). */
export const mostPixels = 50_000_000;
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString("latin1", from, to);

const kindOf = (head: Buffer): ImageKind | undefined => {
  if (head.length >= 3 && head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return "jpeg";
  if (head.length >= 8 && head.subarray(0, 8).equals(pngStart)) return "png";
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) return "gif";
  if (head.length >= 12 && ascii(head, 0, 4) === "RIFF" && ascii(head, 8, 12) === "WEBP") return "webp";
  // Two letters alone would take many a text for a picture: the size of its second header has to be one there is.
  if (head.length >= 18 && ascii(head, 0, 2) === "BM" && [12, 40, 52, 56, 108, 124].includes(head.readUInt32LE(14))) return "bmp";
  return undefined;
};

/** Where the segment after `at` begins: fill bytes before a marker are skipped. `undefined` where there is no marker. */
const markerAt = (bytes: Buffer, at: number): number | undefined => {
  if (bytes[at] !== 0xff) return undefined;
  let to = at;
  while (bytes[to + 1] === 0xff) to++;
  return to;
};
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

const jpegHeader = (head: Buffer): ImageHeader => {
  let at = 2;
  while (at + 9 < head.length) {
    const marker = markerAt(head, at);
    // What stands where a marker must is no picture: no size.
    if (marker === undefined) return { kind: "jpeg", width: 0, height: 0 };
    if (marker + 9 >= head.length) break;
    const code = head[marker + 1]!;
    if (isFrame(code)) return { kind: "jpeg", height: head.readUInt16BE(marker + 5), width: head.readUInt16BE(marker + 7) };
    if (code === 0xda || code === 0xd9) return { kind: "jpeg", width: 0, height: 0 };
    at = marker + 2 + (standsAlone(code) ? 0 : Math.max(2, head.readUInt16BE(marker + 2)));
  }
  return { kind: "jpeg", unfinished: true };
};

const webpHeader = (head: Buffer): ImageHeader => {
  if (head.length < 30) return { kind: "webp", unfinished: true };
  const form = ascii(head, 12, 16);
  const size = (width: number, height: number): ImageHeader => ({ kind: "webp", width, height });
  if (form === "VP8X") return size(1 + head.readUIntLE(24, 3), 1 + head.readUIntLE(27, 3));
  if (form === "VP8 " && head.readUIntBE(23, 3) === 0x9d012a) return size(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff);
  if (form === "VP8L" && head[20] === 0x2f) {
    const bits = head.readUInt32LE(21);
    return size(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  }
  return size(0, 0);
};

/**
 * Reads the size a picture claims, from its first bytes and without decoding it.
 * @param head  the first bytes; a few hundred do for all but a JPEG with long notes before its frame
 * @returns undefined when the bytes begin no picture; a width or height of 0 when the header is none
 * @example imageHeader(firstBytes) // → { kind: "png", width: 4032, height: 3024 }
 */
export const imageHeader = (head: Buffer): ImageHeader | undefined => {
  const kind = kindOf(head);
  if (kind === undefined) return undefined;
  if (kind === "jpeg") return jpegHeader(head);
  if (kind === "webp") return webpHeader(head);
  if (kind === "gif")
    return head.length < 10 ? { kind, unfinished: true } : { kind, width: head.readUInt16LE(6), height: head.readUInt16LE(8) };
  if (kind === "png") {
    if (head.length < 24) return { kind, unfinished: true };
    return head.readUInt32BE(8) === 13 && ascii(head, 12, 16) === "IHDR"
      ? { kind, width: head.readUInt32BE(16), height: head.readUInt32BE(20) }
      : { kind, width: 0, height: 0 };
  }
  if (head.length < 26) return { kind, unfinished: true };
  return head.readUInt32LE(14) === 12
    ? { kind, width: head.readUInt16LE(18), height: head.readUInt16LE(20) }
    : { kind, width: Math.abs(head.readInt32LE(18)), height: Math.abs(head.readInt32LE(22)) };
};

/** Whether a stated size can be that of a picture worth opening: neither nothing nor a flood. */
export const possibleSize = ({ width, height }: { width: number; height: number }): boolean =>
  width > 0 && height > 0 && width <= 0xffff && height <= 0xffff && width * height <= mostPixels;
