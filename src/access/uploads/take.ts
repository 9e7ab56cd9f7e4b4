import { Readable } from "node:stream";
import type { Refusal } from "#kernel";
import {
  BrokenImage,
  filesOf,
  imageHeader,
  mostPixels,
  possibleSize,
  recordFile,
  withoutNotes,
  type ImageHeader,
  type StoredFile,
} from "#platform";
import { withActor, type Actor, type Ctx } from "../actor.ts";
import { errors } from "../errors.ts";
import { countKept, requireRoom } from "../limits/index.ts";
import type { RawTools } from "../route.ts";
import { requireUninfected } from "./scans.ts";

/** A file as a form brings it. */
export type Part = { readonly file: Readable & { readonly truncated: boolean }; readonly filename: string; readonly mimetype: string };
export type BroughtFile = StoredFile & { readonly name: string; readonly mediaType: string };

/** So far into a file the frame of a JPEG is looked for. */
const headBytes = 1 << 20;
/** The largest picture whose notes are taken out; it is held in memory meanwhile. */
const mostPictureBytes = 32 * 1024 * 1024;
/** Pictures whose notes the platform cannot take out, by what stands at their beginning. */
const sealedForms: readonly (readonly [RegExp, string])[] = [
  [/^....ftyp(hei[cxms]|he[vi][cxms]|mif1|msf1)/s, "HEIC"],
  [/^....ftyp(avif|avis)/s, "AVIF"],
  [/^(II\x2a\x00|MM\x00\x2a)/, "TIFF"],
];

/** Reads on until `enough` is content or the bytes end. */
const firstOf = async (bytes: AsyncIterator<Buffer>, enough: (head: Buffer) => boolean): Promise<Buffer> => {
  let head: Buffer = Buffer.alloc(0);
  while (!enough(head)) {
    const next = await bytes.next();
    if (next.done) return head;
    head = Buffer.concat([head, next.value]);
  }
  return head;
};
/** All the bytes, or more than `most` of them. */
const allOf = async (bytes: AsyncIterable<Buffer>, most: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of bytes) {
    parts.push(part);
    size += part.length;
    if (size > most) break;
  }
  return Buffer.concat(parts);
};
const unfinished = (header: ImageHeader | undefined): boolean => header !== undefined && "unfinished" in header;

/** @throws Refusal AC-0510, AC-0511 for a size nobody should try to open */
const requireSize = (header: ImageHeader): void => {
  if ("unfinished" in header || header.width === 0 || header.height === 0) throw errors.imageImpossible();
  if (!possibleSize(header)) throw errors.imageTooLarge({ width: header.width, height: header.height, limit: mostPixels / 10_000 });
};

/**
 * Whose photos keep what the camera wrote beside them: place and time are part of what an official found on the spot. What others
 * bring loses it (FILE-06).
 */
export const keepsNotes = (actor: Actor): boolean => ["commission", "cdc", "inspection", "township"].includes(actor.kind);

async function* together(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/**
 * Takes the bytes of a form's file into the store: asks whether there is room, looks at a picture's stated size before anything else is
 * done with it, takes place and author out of photos unless told to keep them, has the scanner look. Nothing names the bytes yet:
 * `keepUpload` does, in the transaction of the row that does.
 * @param limit  bytes; `tooLarge` is the refusal past it
 * @throws Refusal AC-0500…AC-0502, AC-0510…AC-0515, AC-0517
 */
export const takeFile = async (
  tools: RawTools,
  part: Part,
  options: { readonly limit: number; readonly tooLarge: () => Refusal; readonly notes: "keep" | "remove" },
): Promise<BroughtFile> => {
  const { db, clock, actor } = tools;
  await withActor(db, clock, actor, requireRoom);
  const bytes = (part.file as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const name = part.filename.slice(0, 200);
  try {
    const head = await firstOf(bytes, (seen) => seen.length >= headBytes || (seen.length >= 64 && !unfinished(imageHeader(seen))));
    const header = imageHeader(head);
    let source: AsyncIterable<Buffer> = together(head, bytes);
    if (header) {
      requireSize(header);
      if (options.notes === "remove") {
        const whole = await allOf(together(head, bytes), mostPictureBytes);
        if (part.file.truncated) throw options.tooLarge();
        if (whole.length > mostPictureBytes) throw errors.imageHeavy({ limit: mostPictureBytes >> 20 });
        source = Readable.from([bare(header, whole)]);
      }
    } else if (options.notes === "remove") {
      const start = head.toString("latin1", 0, 16);
      const form = sealedForms.find(([mark]) => mark.test(start))?.[1];
      if (form !== undefined) throw errors.imageSealed({ form });
    }
    const stored = await filesOf(db).put(source, options.limit);
    // Past the limit the reader cuts the stream: what was kept is not the file.
    if (part.file.truncated) throw options.tooLarge();
    await requireUninfected(tools, stored.sha256, { by: actor, name });
    return { ...stored, name, mediaType: header ? `image/${header.kind}` : part.mimetype };
  } finally {
    await bytes.return?.();
  }
};

const bare = (header: ImageHeader, whole: Buffer): Buffer => {
  try {
    return withoutNotes(header.kind, whole);
  } catch (error) {
    if (error instanceof BrokenImage || error instanceof RangeError) throw errors.imageBroken();
    throw error;
  }
};

/** Notes stored bytes and counts them, in the transaction of the row that names them. @throws Refusal AC-0500…AC-0502 */
export const keepUpload = async (ctx: Ctx, file: StoredFile): Promise<void> => {
  await recordFile(ctx.tx, file);
  await countKept(ctx, file.bytes);
};
