import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { newId, type Clock, type Refusal } from "#kernel";
import { enqueue, filesOf, passing, recordFile, type Database, type StoredFile } from "#platform";
import { audit, countKept, requireRoom, withActor, type Actor } from "#access";
import { storedContent } from "./content.ts";
import { errors } from "./errors.ts";
import { allFormats, recognise } from "./format.ts";
import { allKinds, kindOf, type AnyKind } from "./kind.ts";
import type { Receipt } from "./schema.ts";
import { insertSubmission } from "./store.ts";
import { takeJob } from "./take.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** `HZ20250512-7K3M9QXW2A`: the day and fifty random bits, short enough to read out on the telephone. */
export const newReceiptNo = (on: string): string =>
  `HZ${on.replaceAll("-", "")}-${[...randomBytes(10)].map((b) => alphabet[b & 31]).join("")}`;

const mayFrom = (actor: Actor, kind: AnyKind): boolean => actor.via === "system" || kind.from.includes(actor.kind);
const refusedKind = (actor: Actor, kind: AnyKind): Refusal =>
  errors.kindNotAllowed({ organisation: actor.organisationName || actor.name, label: kind.label });

/** Display name of a file: its last part, without controls; it is shown, never used as a path. */
export const cleanName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? "").replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "").slice(0, 200) || "未命名";

/**
 * Keeps the bytes, then writes the submission and its job in one transaction: whoever gets the receipt number may go away.
 * Nothing is read here but the first bytes, to know the kind.
 * @throws Refusal AC-0500…AC-0502 past a limit, XI-1002 empty, XI-1003 unknown form, XI-1004 not this organisation's kind
 */
export async function submitBytes(
  tools: { db: Database; clock: Clock; actor: Actor },
  input: { bytes: Readable; name: string; kind?: string | undefined; family?: string | undefined },
): Promise<Receipt> {
  const files = filesOf(tools.db);
  await withActor(tools.db, tools.clock, tools.actor, requireRoom);
  const stored = await files.put(passing(input.bytes), undefined, "later");
  if (stored.bytes === 0) throw errors.empty();
  return submitStored(tools, { stored, name: input.name, kind: input.kind, family: input.family });
}

export async function submitStored(
  { db, clock, actor }: { db: Database; clock: Clock; actor: Actor },
  input: { stored: StoredFile; name: string; kind?: string | undefined; family?: string | undefined },
): Promise<Receipt> {
  const { stored } = input;
  const fileName = cleanName(input.name);
  const { head } = await storedContent(filesOf(db), { sha256: stored.sha256, name: fileName, size: stored.bytes });
  const asked = input.kind === undefined || input.kind === "" ? undefined : kindOf(input.kind);
  const unknown = (): Refusal => errors.unknownForm({ name: fileName, formats: allFormats().map((f) => f.label) });
  if (input.kind && !asked) throw unknown();
  if (asked && !mayFrom(actor, asked)) throw refusedKind(actor, asked);
  const open = asked ? [asked] : allKinds().filter((k) => mayFrom(actor, k));
  const claims = open.flatMap((kind) => recognise(head, kind.kind) ?? []);
  const format = claims.length === 1 ? claims[0] : recognise(head);
  const kind = asked ?? (format ? kindOf(format.kind) : open.length === 1 ? open[0] : undefined);
  if (!kind) throw unknown();
  if (!mayFrom(actor, kind)) throw refusedKind(actor, kind);
  const on = clock.today();
  const receipt: Receipt = {
    submissionId: newId(),
    receiptNo: newReceiptNo(on),
    kind: kind.kind,
    fileName,
    bytes: stored.bytes,
    sha256: stored.sha256,
    sm3: stored.sm3,
  };
  await withActor(db, clock, actor, async (ctx) => {
    await recordFile(ctx.tx, stored);
    await insertSubmission(ctx.tx, {
      submissionId: receipt.submissionId,
      receiptNo: receipt.receiptNo,
      areaCode: actor.areaCode,
      organisationId: actor.organisationId,
      accountId: actor.accountId,
      kind: kind.kind,
      family: input.family ?? format?.family ?? head.kind,
      fileName,
      fileSha256: stored.sha256,
      fileSm3: stored.sm3,
      bytes: stored.bytes,
      submittedOn: on,
    });
    await enqueue(ctx.tx, takeJob, { submissionId: receipt.submissionId });
    await audit(ctx, {
      action: "submission.received",
      subjectKind: "submission",
      subjectId: receipt.submissionId,
      details: {
        receiptNo: receipt.receiptNo,
        kind: kind.kind,
        bytes: stored.bytes,
        sha256: stored.sha256,
        ...(stored.sm3 ? { sm3: stored.sm3 } : {}),
      },
    });
    // Last, as the count of the whole installation stays locked until the end.
    await countKept(ctx, stored.bytes);
  });
  return receipt;
}
