import { z } from "zod";
import { archiveKindIds, archiveSections } from "./kinds.ts";

export { archiveKind, archiveKindIds, archiveKinds, archiveSectionLabels, archiveSections } from "./kinds.ts";
export type { ArchiveKind, ArchiveKindId, ArchiveSection } from "./kinds.ts";

/** Longest file that may be kept with an item, bytes. */
export const archiveFileLimit = 50 * 1024 * 1024;

/** The fields of the form beside its file; `validUntil` and `note` may be left out. */
export const ArchiveItemInput = z.object({
  kind: z.enum(archiveKindIds as [string, ...string[]]),
  title: z.string().trim().max(200).default(""),
  on: z.string(),
  validUntil: z.string().default(""),
  note: z.string().trim().max(1000).default(""),
});

export const ArchiveItemView = z.object({
  itemId: z.string(),
  kind: z.string(),
  kindTitle: z.string(),
  section: z.enum(archiveSections),
  title: z.string(),
  on: z.string(),
  /** last day it holds: as the paper says, or as the duty comes again; null where neither names one */
  validUntil: z.string().nullable(),
  /** `paper` the paper names it, `duty` it follows from the interval of the duty */
  validBy: z.enum(["paper", "duty"]).nullable(),
  note: z.string(),
  clause: z.string(),
  personal: z.boolean(),
  fileName: z.string(),
  bytes: z.number().nullable(),
  sha256: z.string().nullable(),
  filedBy: z.string(),
  filedOn: z.string(),
  withdrawn: z.object({ on: z.string(), by: z.string(), reason: z.string() }).nullable(),
});
export const ArchiveItemList = z.object({
  items: z.array(ArchiveItemView),
  /** what the reader may file here, with the clause each proves */
  kinds: z.array(
    z.object({ kind: z.string(), title: z.string(), section: z.enum(archiveSections), sectionTitle: z.string(), clause: z.string() }),
  ),
});
