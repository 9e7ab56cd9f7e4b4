import type { z } from "zod";
import type { Day } from "#kernel";
import { allowed, type Ctx } from "#access";
import type { DutyDay } from "#standards/tables";
import { errors } from "../errors.ts";
import { employerById, survivorOf } from "../store/employers.ts";
import { archiveKind, archiveKindIds, archiveKinds, archiveSectionLabels } from "./kinds.ts";
import { clauseOfKind, validity } from "./rules.ts";
import type { ArchiveItemList, ArchiveItemView } from "./schema.ts";
import { archiveItemRow, archiveItemRows, lastItems, type ArchiveItemRow } from "./store.ts";

export type ArchiveItem = z.output<typeof ArchiveItemView>;

const viewOf = (row: ArchiveItemRow): ArchiveItem => {
  const kind = archiveKind(row.kind);
  const { until, by } = validity(row);
  return {
    itemId: row.itemId,
    kind: row.kind,
    kindTitle: kind?.title ?? row.kind,
    section: kind?.section ?? "management",
    title: row.title,
    on: row.on,
    validUntil: until,
    validBy: by,
    note: row.note,
    clause: clauseOfKind(row.kind),
    personal: row.personal,
    fileName: row.fileName,
    bytes: row.bytes,
    sha256: row.sha256,
    filedBy: `${row.organisationName} ${row.actorName}`.trim(),
    filedOn: row.filedOn,
    withdrawn: row.withdrawnOn === null ? null : { on: row.withdrawnOn, by: row.withdrawnBy ?? "", reason: row.withdrawnReason ?? "" },
  };
};

/** The kept papers of an employer as the reader may see them, those taken out too. @throws Refusal RG-1001 */
export const archiveItems = async (ctx: Ctx, asked: string): Promise<ArchiveItem[]> => {
  const employer = (await employerById(ctx.tx, asked)) ?? (await survivorOf(ctx.tx, asked));
  if (!employer) throw errors.employerNotFound();
  return (await archiveItemRows(ctx.tx, employer.employerId)).map(viewOf);
};

/** The same with the kinds the reader may file. @throws Refusal RG-1001 */
export const listArchiveItems = async (ctx: Ctx, employerId: string): Promise<z.output<typeof ArchiveItemList>> => {
  const items = await archiveItems(ctx, employerId);
  const seesPersons = allowed(ctx.actor, "card.read");
  const kinds = !allowed(ctx.actor, "archive.file")
    ? []
    : archiveKindIds.flatMap((kind) => {
        const k = archiveKind(kind)!;
        if ((k.authority && ctx.actor.kind === "employer") || (k.personal && !seesPersons)) return [];
        const { section, title } = archiveKinds[kind];
        return [{ kind, title, section, sectionTitle: archiveSectionLabels[section], clause: clauseOfKind(kind) }];
      });
  return { items, kinds };
};

/** @throws Refusal RG-1907 also for an item of another employer, one about persons, and one without a file */
export const archiveFile = async (ctx: Ctx, employerId: string, itemId: string): Promise<ArchiveItemRow & { sha256: string }> => {
  const row = await archiveItemRow(ctx.tx, employerId, itemId);
  if (!row || row.sha256 === null) throw errors.archiveItemNotFound();
  return { ...row, sha256: row.sha256 };
};

const telling = archiveKindIds.filter((k) => archiveKind(k)!.tells !== undefined || k === "project-none");
/** What kept papers tell about duties of many employers: the last day of each, and which fact of the law's table it is. */
export const keptDays = async (
  tx: Ctx["tx"],
  employerIds: readonly string[],
  on: Day,
): Promise<{ employerId: string; kind: string; tells: DutyDay | undefined; on: Day }[]> =>
  (await lastItems(tx, employerIds, telling, on)).map((row) => ({ ...row, tells: archiveKind(row.kind)?.tells }));
