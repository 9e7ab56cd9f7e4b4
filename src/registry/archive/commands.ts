import type { z } from "zod";
import { isDay, newId, type Day } from "#kernel";
import { audit, coversArea, type Ctx } from "#access";
import type { StoredFile } from "#platform";
import { errors } from "../errors.ts";
import { employerById, type EmployerRow } from "../store/employers.ts";
import { archiveKind } from "./kinds.ts";
import type { ArchiveItemInput } from "./schema.ts";
import { archiveItemRow, insertArchiveItem, insertWithdrawal } from "./store.ts";

export type KeptFile = StoredFile & { readonly name: string; readonly mediaType: string };

/** The employer itself, or an authority of its area. @throws Refusal RG-1001 */
export const filable = async (ctx: Ctx, employerId: string): Promise<EmployerRow> => {
  const employer = await employerById(ctx.tx, employerId);
  const own = ctx.actor.kind === "employer" && ctx.actor.employerId === employerId;
  if (!employer || !(own || ctx.actor.via === "system" || coversArea(ctx.actor, employer.areaCode))) throw errors.employerNotFound();
  return employer;
};

/**
 * Puts a paper into the file of an employer. The file must be stored and recorded in the same transaction; without one the note says
 * where the paper is kept.
 * @throws Refusal RG-1001, RG-1901 … RG-1906
 */
export const fileArchiveItem = async (
  ctx: Ctx,
  employerId: string,
  input: z.output<typeof ArchiveItemInput>,
  file?: KeptFile,
): Promise<{ itemId: string }> => {
  const employer = await filable(ctx, employerId);
  const kind = archiveKind(input.kind);
  if (!kind) throw errors.archiveKindUnknown({}, "kind");
  if (kind.authority && ctx.actor.kind === "employer") throw errors.archiveByAuthority({ title: kind.title }, "kind");
  // Who may not see papers about persons may not file what she could not read again.
  if (kind.personal && !["commission", "cdc", "employer", "platform"].includes(ctx.actor.kind))
    throw errors.archivePersonal({ title: kind.title }, "kind");
  const today = ctx.clock.today();
  if (!isDay(input.on)) throw errors.archiveDay({}, "on");
  if (input.on > today) throw errors.archiveDayToCome({ on: input.on }, "on");
  const validUntil = input.validUntil === "" ? null : input.validUntil;
  if (validUntil !== null && !isDay(validUntil)) throw errors.archiveDay({}, "validUntil");
  if (validUntil !== null && validUntil < input.on) throw errors.archiveValidity({ on: input.on, validUntil }, "validUntil");
  if (!file && input.note === "") throw errors.archiveProof({ title: kind.title }, "note");
  const itemId = newId();
  await insertArchiveItem(ctx.tx, {
    employerId,
    itemId,
    areaCode: employer.areaCode,
    kind: input.kind,
    title: input.title || kind.title,
    on: input.on,
    validUntil: validUntil as Day | null,
    note: input.note,
    personal: kind.personal === true,
    fileName: file?.name ?? "",
    mediaType: file?.mediaType ?? "",
    sha256: file?.sha256 ?? null,
    bytes: file?.bytes ?? null,
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
    organisationName: ctx.actor.organisationName,
    filedOn: today,
  });
  await audit(ctx, {
    action: "archive.file",
    subjectKind: "archive-item",
    subjectId: itemId,
    employerId,
    details: { kind: input.kind, ...(file ? { sha256: file.sha256 } : {}) },
  });
  return { itemId };
};

/**
 * Takes a paper out of the file; the row and its bytes stay, with the reason.
 * @throws Refusal RG-1907 unknown, RG-1908 taken out already, RG-1007 no reason
 */
export const withdrawArchiveItem = async (ctx: Ctx, employerId: string, itemId: string, reason: string): Promise<void> => {
  await filable(ctx, employerId);
  const item = await archiveItemRow(ctx.tx, employerId, itemId);
  if (!item) throw errors.archiveItemNotFound();
  if (item.withdrawnOn !== null) throw errors.archiveItemWithdrawn({ on: item.withdrawnOn });
  if (archiveKind(item.kind)?.authority && ctx.actor.kind === "employer") throw errors.archiveByAuthority({ title: item.title });
  if (reason.trim() === "") throw errors.reasonMissing({}, "reason");
  await insertWithdrawal(ctx.tx, {
    employerId,
    itemId,
    areaCode: item.areaCode,
    reason: reason.trim(),
    on: ctx.clock.today(),
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
  });
  await audit(ctx, { action: "archive.withdraw", subjectKind: "archive-item", subjectId: itemId, employerId, reason: reason.trim() });
};
