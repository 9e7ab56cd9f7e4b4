import type { FastifyReply } from "fastify";
import { filesOf, mediaTypes, scannerOf, type Database } from "#platform";
import type { RawTools } from "../route.ts";
import { errors } from "../errors.ts";
import { requireOpenable } from "./scans.ts";
import { scansOf } from "./store.ts";

/** What a browser may show in place; everything else is only downloaded. */
const shown = /^(image\/(png|jpeg|webp|gif)|application\/pdf)$/;
export const shownTypes = [mediaTypes.bytes, mediaTypes.pdf, "image/png", "image/jpeg", "image/webp", "image/gif"];
export const shownPictures = shownTypes.filter((type) => type !== mediaTypes.pdf);

/**
 * Sends somebody's file to whoever the row that names it may be read by: shown in place only where that runs nothing, with a header that
 * says whether a scanner looked at it. @throws Refusal AC-0516, AC-0517
 */
export const sendFile = async (
  reply: FastifyReply,
  tools: RawTools,
  file: { readonly sha256: string; readonly name: string; readonly mediaType: string },
): Promise<FastifyReply> => {
  const scanned = await requireOpenable(tools, file.sha256, file.name);
  const safe = shown.test(file.mediaType);
  return reply
    .header("Content-Type", safe ? file.mediaType : mediaTypes.bytes)
    .header("X-Content-Type-Options", "nosniff")
    .header("X-Zhikang-Scan", scanned ? "clean" : "not-scanned")
    .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
    .header("Content-Disposition", `${safe ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .send(filesOf(tools.db).open(file.sha256));
};

/** Those of many files that may go into one download: what is in quarantine stays out. @throws Refusal AC-0517 */
export const openableOf = async <F extends { readonly sha256: string; readonly path: string }>(
  tools: RawTools,
  entries: readonly F[],
): Promise<F[]> => {
  const known = await tools.db.asWorker((tx) =>
    scansOf(
      tx,
      entries.map((e) => e.sha256),
    ),
  );
  const open: F[] = [];
  for (const entry of entries) {
    const scan = known.get(entry.sha256);
    if (scan?.infected) continue;
    const fine = scan !== undefined || !scannerOf(tools.db) || (await requireOpenable(tools, entry.sha256, entry.path).catch(inQuarantine));
    if (fine) open.push(entry);
  }
  return open;
};
const inQuarantine = (error: unknown): boolean => {
  if ((error as { code?: string }).code === errors.fileQuarantined().code) return false;
  throw error;
};

/** Whether files are looked at before somebody opens them. */
export const filesAreScanned = (db: Database): boolean => scannerOf(db) !== undefined;
