import { crc32, deflateSync } from "node:zlib";

const u16 = (n: number): Buffer => Buffer.from([n >> 8, n & 255]);
const u32 = (n: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(n >>> 0);
  return four;
};
const u32le = (n: number): Buffer => u32(n).reverse();

type Segment = { readonly code: number; readonly body: Buffer };
const segment = ({ code, body }: Segment): Buffer => Buffer.concat([Buffer.from([0xff, code]), u16(body.length + 2), body]);

/** A grey JPEG of a stated size with further segments before its frame. Its one scan is short: enough for whoever reads headers. */
export const jpegWith = (width: number, height: number, segments: readonly Segment[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment({ code: 0xe0, body: Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1") }),
    ...segments.map(segment),
    segment({ code: 0xdb, body: Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)]) }),
    segment({ code: 0xc0, body: Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([1, 1, 0x11, 0])]) }),
    // two tables of one code each: no difference of the mean, end of block
    segment({ code: 0xc4, body: Buffer.from([0x00, 1, ...Array<number>(15).fill(0), 0x00]) }),
    segment({ code: 0xc4, body: Buffer.from([0x10, 1, ...Array<number>(15).fill(0), 0x00]) }),
    segment({ code: 0xda, body: Buffer.from([1, 1, 0x00, 0, 63, 0]) }),
    // blocks of eight by eight, two bits each, a stuffed byte at the end
    Buffer.alloc(Math.min(4096, Math.ceil((Math.ceil(width / 8) * Math.ceil(height / 8)) / 4)), 0),
    Buffer.from([0xff, 0x00, 0xff, 0xd9]),
  ]);
export const jpegOf = (width: number, height: number): Buffer => jpegWith(width, height, []);

const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  return Buffer.concat([u32(body.length), named, u32(crc32(named))]);
};
/** A PNG that states a size and holds the rows of a small one; larger claims are what a flood of pixels looks like. */
export const pngOf = (width: number, height: number, note?: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])),
    ...(note ? [chunk("tEXt", Buffer.concat([Buffer.from("Author\0"), note])), chunk("eXIf", note)] : []),
    chunk("IDAT", deflateSync(Buffer.alloc(Math.min(width, 100) * Math.min(height, 100) + Math.min(height, 100)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);

const riff = (name: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(name, "latin1"), u32le(body.length), body, Buffer.alloc(body.length & 1)]);
export const webpOf = (width: number, height: number, note?: Buffer): Buffer => {
  const extended = Buffer.alloc(10);
  extended[0] = note ? 0x0c : 0;
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const chunks = [
    riff("VP8X", extended),
    riff("VP8L", Buffer.from([0x2f, 0, 0, 0, 0, 7, 7])),
    ...(note ? [riff("EXIF", note), riff("XMP ", note)] : []),
  ];
  const body = Buffer.concat([Buffer.from("WEBP"), ...chunks]);
  return Buffer.concat([Buffer.from("RIFF"), u32le(body.length), body]);
};

export const gifOf = (width: number, height: number, note?: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from("GIF89a"),
    u16(width).swap16(),
    u16(height).swap16(),
    Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    ...(note ? [Buffer.from([0x21, 0xfe, note.length]), note, Buffer.from([0])] : []),
    ...(note ? [Buffer.from([0x21, 0xff, 11]), Buffer.from("XMP DataXMP"), Buffer.from([note.length]), note, Buffer.from([0])] : []),
    Buffer.from([0x2c, 0, 0, 0, 0]),
    u16(width).swap16(),
    u16(height).swap16(),
    Buffer.from([0, 2, 2, 0x4c, 0x01, 0, 0x3b]),
  ]);
