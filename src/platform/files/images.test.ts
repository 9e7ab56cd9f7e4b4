import { describe, expect, it } from "vitest";
import { imageHeader, possibleSize } from "./images.ts";
import { BrokenImage, withoutNotes } from "./photo-notes.ts";
import { gifOf, jpegOf, jpegWith, pngOf, webpOf } from "./testing.ts";

describe("the size a picture claims", () => {
  it("is read from the first bytes of every kind a browser shows", () => {
    expect(imageHeader(pngOf(4032, 3024))).toEqual({ kind: "png", width: 4032, height: 3024 });
    expect(imageHeader(jpegOf(4032, 3024))).toEqual({ kind: "jpeg", width: 4032, height: 3024 });
    expect(imageHeader(gifOf(640, 480))).toEqual({ kind: "gif", width: 640, height: 480 });
    expect(imageHeader(webpOf(1200, 900))).toEqual({ kind: "webp", width: 1200, height: 900 });
    const bmp = Buffer.alloc(54);
    bmp.write("BM");
    bmp.writeUInt32LE(40, 14);
    bmp.writeInt32LE(800, 18);
    bmp.writeInt32LE(-600, 22);
    expect(imageHeader(bmp)).toEqual({ kind: "bmp", width: 800, height: 600 });
    expect(imageHeader(Buffer.from("%PDF-1.7"))).toBeUndefined();
    expect(imageHeader(Buffer.from("BM 是两个字母开头的文字"))).toBeUndefined();
  });
  it("is found behind long notes, and waited for while they are not all there", () => {
    const photo = jpegWith(3000, 2000, [{ code: 0xe1, body: Buffer.alloc(60_000, 1) }]);
    expect(imageHeader(photo.subarray(0, 4096))).toEqual({ kind: "jpeg", unfinished: true });
    expect(imageHeader(photo)).toEqual({ kind: "jpeg", width: 3000, height: 2000 });
  });
  it("is possible up to fifty million pixels and not one row further", () => {
    expect(possibleSize({ width: 10_000, height: 5_000 })).toBe(true);
    expect(possibleSize({ width: 10_000, height: 5_001 })).toBe(false);
    expect(possibleSize({ width: 0, height: 100 })).toBe(false);
    expect(possibleSize({ width: 70_000, height: 1 })).toBe(false);
    expect(possibleSize({ width: 2 ** 31, height: 2 ** 31 })).toBe(false);
  });
});

describe("a photo without its notes", () => {
  const place = Buffer.from("Exif\0\0II*\0\x08\0\0\0", "latin1");
  const secret = Buffer.from("GPS 30.123N 120.456E 张三");
  it("keeps the picture, its colours and how the camera was held, and nothing that was written beside it", () => {
    // one entry: orientation 6
    const exif = Buffer.concat([place, Buffer.from([1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]), secret]);
    const colours = Buffer.concat([Buffer.from("ICC_PROFILE\0\x01\x01", "latin1"), Buffer.from("profile")]);
    const photo = Buffer.concat([
      jpegWith(40, 30, [
        { code: 0xe1, body: exif },
        { code: 0xe1, body: Buffer.concat([Buffer.from("http://ns.adobe.com/xap/1.0/\0"), secret]) },
        { code: 0xe2, body: colours },
        { code: 0xe2, body: Buffer.concat([Buffer.from("MPF\0"), secret]) },
        { code: 0xed, body: Buffer.concat([Buffer.from("Photoshop 3.0\0"), secret]) },
        { code: 0xfe, body: secret },
      ]),
      secret,
    ]);
    const bare = withoutNotes("jpeg", photo);
    expect(photo.includes(secret)).toBe(true);
    expect(bare.includes(secret)).toBe(false);
    expect(bare.includes("ICC_PROFILE")).toBe(true);
    expect(imageHeader(bare)).toEqual({ kind: "jpeg", width: 40, height: 30 });
    const held = bare.indexOf("Exif\0\0MM");
    expect(bare.readUInt16BE(held + 6 + 10)).toBe(0x0112);
    expect(bare.readUInt16BE(held + 6 + 18)).toBe(6);
    const plain = jpegOf(40, 30);
    expect(bare.subarray(bare.indexOf(Buffer.from([0xff, 0xc0])))).toEqual(plain.subarray(plain.indexOf(Buffer.from([0xff, 0xc0]))));
    expect(withoutNotes("jpeg", bare)).toEqual(bare);
  });
  it("is the same for PNG, WebP and GIF", () => {
    for (const [kind, with_, without] of [
      ["png", pngOf(20, 10, secret), pngOf(20, 10)],
      ["webp", webpOf(20, 10, secret), webpOf(20, 10)],
      ["gif", gifOf(20, 10, secret), gifOf(20, 10)],
    ] as const) {
      expect(with_.includes(secret), kind).toBe(true);
      expect(withoutNotes(kind, with_), kind).toEqual(without);
      expect(withoutNotes(kind, Buffer.concat([without, secret])), kind).toEqual(without);
    }
  });
  it("is not made of half a picture", () => {
    for (const [kind, whole] of [
      ["jpeg", jpegOf(40, 30)],
      ["png", pngOf(20, 10)],
      ["gif", gifOf(20, 10)],
    ] as const)
      expect(() => withoutNotes(kind, whole.subarray(0, whole.length - 8)), kind).toThrow(BrokenImage);
  });
});
