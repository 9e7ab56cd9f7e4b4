import type { ImageKind } from "./images.ts";

/** The bytes are no picture of the kind they begin as. */
export class BrokenImage extends Error {}
const broken = (what: string): never => {
  throw new BrokenImage(what);
};
const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString("latin1", from, to);

/** How the camera was held, 1 to 8, from the notes of a photo; 1 when they do not tell. */
const orientationOf = (segment: Buffer): number => {
  const tiff = segment.subarray(10);
  if (ascii(segment, 4, 10) !== "Exif\0\0" || tiff.length < 14) return 1;
  const little = ascii(tiff, 0, 2) === "II";
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = short(first);
  for (let i = 0; i < count && first + 14 + i * 12 <= tiff.length; i++)
    if (short(first + 2 + i * 12) === 0x0112) {
      const value = short(first + 10 + i * 12);
      return value >= 1 && value <= 8 ? value : 1;
    }
  return 1;
};
/** Notes that say how the camera was held and nothing else: without them the picture lies on its side. */
const heldAs = (orientation: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xe1, 0x00, 0x22]),
    Buffer.from("Exif\0\0MM", "latin1"),
    Buffer.from([0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01]),
    Buffer.from([0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]),
  ]);

/** Application segments a picture needs to look right: the density, the colours. */
const neededSegment = (code: number, segment: Buffer): boolean =>
  code === 0xe0
    ? ascii(segment, 4, 9) === "JFIF\0"
    : code === 0xe2
      ? ascii(segment, 4, 16) === "ICC_PROFILE\0"
      : code === 0xee
        ? ascii(segment, 4, 9) === "Adobe"
        : !(code >= 0xe1 && code <= 0xef) && code !== 0xfe;

const bareJpeg = (bytes: Buffer): Buffer => {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) broken("no marker");
    while (bytes[at + 1] === 0xff) at++;
    const code = bytes[at + 1] ?? broken("cut off");
    if (code === 0xd9) break;
    if (code === 0xd8) broken("a picture within");
    const end =
      at +
      2 +
      (code === 0x01 || (code >= 0xd0 && code <= 0xd7) ? 0 : bytes.length < at + 4 ? broken("cut off") : bytes.readUInt16BE(at + 2));
    if (end > bytes.length) broken("cut off");
    const segment = bytes.subarray(at, end);
    if (code === 0xe1 && orientation === 1) orientation = orientationOf(segment);
    if (neededSegment(code, segment)) kept.push(segment);
    at = end;
    if (code !== 0xda) continue;
    // What follows a scan's header runs until a marker that is neither a stuffed byte nor a restart.
    for (;;) {
      at = bytes.indexOf(0xff, at);
      if (at < 0 || at + 1 >= bytes.length) broken("no end");
      const next = bytes[at + 1]!;
      if (next === 0x00 || (next >= 0xd0 && next <= 0xd7)) at += 2;
      else if (next === 0xff) at += 1;
      else break;
    }
    kept.push(bytes.subarray(end, at));
  }
  kept.push(Buffer.from([0xff, 0xd9]));
  if (orientation > 1) kept.splice(1, 0, heldAs(orientation));
  return Buffer.concat(kept);
};

const pngChunks = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT".split(" "));
const barePng = (bytes: Buffer): Buffer => {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    if (at + 12 > bytes.length) broken("cut off");
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) broken("cut off");
    const name = ascii(bytes, at + 4, at + 8);
    if (pngChunks.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
};

const bareWebp = (bytes: Buffer): Buffer => {
  const whole = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= whole;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size & 1);
    if (at + 8 + size > whole) broken("cut off");
    const name = ascii(bytes, at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, whole)));
    // The extended header says which notes there are: none any more.
    if (name === "VP8X") chunk[8] = chunk[8]! & ~0x0c;
    if (/^(VP8[ XL]|ALPH|ANIM|ANMF|ICCP)$/.test(name)) kept.push(chunk);
    at = end;
  }
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return Buffer.concat([head, ...kept]);
};

const bareGif = (bytes: Buffer): Buffer => {
  const table = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const byte = (at: number): number => bytes[at] ?? broken("cut off");
  const blocksEnd = (from: number): number => {
    let at = from;
    while (byte(at) !== 0) at += 1 + byte(at);
    return at + 1;
  };
  let at = 13 + table(byte(10));
  const kept: Buffer[] = [bytes.subarray(0, at)];
  for (;;) {
    const mark = byte(at);
    if (mark === 0x3b) return Buffer.concat([...kept, Buffer.from([0x3b])]);
    if (mark === 0x2c) {
      const end = blocksEnd(at + 11 + table(byte(at + 9)));
      kept.push(bytes.subarray(at, end));
      at = end;
    } else if (mark === 0x21) {
      const label = byte(at + 1);
      const end = blocksEnd(at + 2);
      const repeats = label === 0xff && /^(NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(ascii(bytes, at + 3, at + 14));
      if (label === 0xf9 || repeats) kept.push(bytes.subarray(at, end));
      at = end;
    } else broken("no block");
  }
};

const bare: Readonly<Record<ImageKind, (bytes: Buffer) => Buffer>> = {
  jpeg: bareJpeg,
  png: barePng,
  webp: bareWebp,
  gif: bareGif,
  bmp: (bytes) => bytes,
};

/**
 * The picture without what is written beside it: place, time, camera, author, comments, small previews, anything after its end. The
 * picture's own data, its colours and how the camera was held stay as they are; nothing is decoded.
 * @throws BrokenImage when the bytes are no whole picture
 */
export const withoutNotes = (kind: ImageKind, bytes: Buffer): Buffer => bare[kind](bytes);
