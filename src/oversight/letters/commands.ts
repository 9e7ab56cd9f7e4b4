import { audit, areaRange, type Ctx } from "#access";
import { requireFiles } from "#exposure";
import { type Day, newId } from "#kernel";
import { chosenEmployers } from "../store.ts";
import type { Chosen } from "../schema.ts";
import { errors } from "./errors.ts";
import { readLetter, sm3Of } from "./queries.ts";
import type { DraftView, LetterKind, LetterView, Paragraph } from "./schema.ts";
import {
  deleteDraft,
  draftById,
  insertDraft,
  insertLetters,
  insertLetterText,
  insertReminders,
  insertSignature,
  textById,
  updateDraft,
  withdrawUnsigned,
  withoutLetter,
} from "./store.ts";

type Text = { year: number; kind: LetterKind; title: string; paragraphs: readonly Paragraph[] };
/** Publishes a text for the area of who publishes; an edited text is a new version, the old one stays as it was. @throws Refusal OV-1209 */
export async function publishText(ctx: Ctx, text: Text): Promise<{ textId: string; version: number }> {
  if (text.year < Number(ctx.clock.today().slice(0, 4))) throw errors.yearPast({ year: text.year }, "year");
  const textId = newId();
  const sm3 = sm3Of([text.title, ...text.paragraphs.map((p) => `${p.text}${p.clause}`)].join("\n"));
  const { areaCode, accountId, name } = ctx.actor;
  const { version } = await insertLetterText(ctx.tx, { ...text, textId, areaCode, sm3, on: ctx.clock.today(), accountId, actorName: name });
  await audit(ctx, {
    action: "letter.publish",
    subjectKind: "letter-text",
    subjectId: textId,
    details: { year: text.year, kind: text.kind, version },
  });
  return { textId, version };
}

const noteDraft = (ctx: Ctx, action: string, draftId: string, details: Record<string, unknown> = {}): Promise<void> =>
  audit(ctx, { action, subjectKind: "letter-draft", subjectId: draftId, details });
/** The draft as its author saw it, held until the act is done. @throws Refusal OV-1210, OV-1211 */
const seenDraft = async (ctx: Ctx, draftId: string, seen: number): Promise<DraftView> => {
  const draft = await draftById(ctx.tx, draftId);
  if (!draft) throw errors.draftGone();
  if (draft.version !== seen) throw errors.draftMoved({ by: draft.savedBy });
  return draft;
};
const saver = ({ actor, clock }: Ctx) => ({ accountId: actor.accountId, actorName: actor.name, on: clock.today() });

/** Keeps a text that is not ready; only the organisation of its author sees it. @throws Refusal OV-1209 */
export async function saveDraft(ctx: Ctx, text: Text): Promise<{ draftId: string; version: number }> {
  if (text.year < Number(ctx.clock.today().slice(0, 4))) throw errors.yearPast({ year: text.year }, "year");
  const draftId = newId();
  await insertDraft(ctx.tx, { ...text, ...saver(ctx), draftId, organisationId: ctx.actor.organisationId });
  await noteDraft(ctx, "letter.draft", draftId, { year: text.year, kind: text.kind });
  return { draftId, version: 1 };
}
/** @throws Refusal OV-1210, OV-1211 when a colleague saved since */
export async function editDraft(ctx: Ctx, draftId: string, { seen, ...text }: Text & { seen: number }): Promise<{ version: number }> {
  await seenDraft(ctx, draftId, seen);
  const { version } = await updateDraft(ctx.tx, { ...text, ...saver(ctx), draftId });
  await noteDraft(ctx, "letter.draft-edit", draftId, { version });
  return { version };
}
/** @throws Refusal OV-1210 */
export async function dropDraft(ctx: Ctx, draftId: string): Promise<void> {
  if (!(await draftById(ctx.tx, draftId))) throw errors.draftGone();
  await deleteDraft(ctx.tx, draftId);
  await noteDraft(ctx, "letter.draft-delete", draftId);
}
/** Publishes a draft as it was seen; the draft is gone with it, so that a second click finds none. @throws Refusal OV-1209, OV-1210, OV-1211 */
export async function publishDraft(ctx: Ctx, draftId: string, seen: number): Promise<{ textId: string; version: number }> {
  const { year, kind, title, paragraphs } = await seenDraft(ctx, draftId, seen);
  await deleteDraft(ctx.tx, draftId);
  return publishText(ctx, { year, kind, title, paragraphs });
}

/**
 * Sends a text to the employers a choice means that do not hold it yet. `tryOnly` only says how many.
 * @throws Refusal OV-1202 unknown text, OV-1203 nobody to send it to
 */
export async function sendLetters(
  ctx: Ctx,
  { textId, chosen, dueOn, tryOnly }: { textId: string; chosen: Chosen; dueOn: Day | null; tryOnly: boolean },
): Promise<{ chosen: number; new: number; sent: number }> {
  const text = await textById(ctx.tx, textId);
  if (!text) throw errors.textUnknown();
  const employers = await chosenEmployers(ctx, chosen);
  const open = await withoutLetter(
    ctx.tx,
    textId,
    employers.map((e) => e.employerId),
  );
  const fresh = employers.filter((e) => open.has(e.employerId));
  if (tryOnly) return { chosen: employers.length, new: fresh.length, sent: 0 };
  if (fresh.length === 0) throw errors.nobody();
  const sent = await insertLetters(ctx.tx, {
    text,
    on: ctx.clock.today(),
    dueOn,
    senderArea: ctx.actor.areaCode,
    actorName: ctx.actor.name,
    letters: fresh.map((e) => ({ ...e, letterId: newId() })),
  });
  await audit(ctx, { action: "letter.send", subjectKind: "letter-text", subjectId: textId, details: { sent } });
  return { chosen: employers.length, new: fresh.length, sent };
}

/** Takes back what of a text nobody has signed; what was signed stays. @throws Refusal OV-1202, OV-1207 */
export async function withdrawText(ctx: Ctx, textId: string, reason: string): Promise<{ withdrawn: number }> {
  if (!(await textById(ctx.tx, textId))) throw errors.textUnknown();
  if (reason.trim() === "") throw errors.reasonMissing({}, "reason");
  const withdrawn = await withdrawUnsigned(ctx.tx, textId, ctx.clock.today(), reason.trim());
  await audit(ctx, { action: "letter.withdraw", subjectKind: "letter-text", subjectId: textId, reason, details: { withdrawn } });
  return { withdrawn };
}

const openLetter = async (ctx: Ctx, employerId: string, letterId: string): Promise<LetterView> => {
  const letter = await readLetter(ctx, employerId, letterId);
  if (letter.signature) throw errors.alreadySigned({ on: letter.signature.signedOn });
  if (letter.withdrawnOn !== null) throw errors.withdrawn({ on: letter.withdrawnOn, reason: letter.withdrawnReason });
  return letter;
};
type Signing = { how: "online" | "scan"; signerName: string; signedOn: Day; fileId: string | null };
const sign = async (ctx: Ctx, letter: LetterView, s: Signing): Promise<LetterView> => {
  const { employerId, letterId, areaCode, text, sm3 } = letter;
  const { accountId, name } = ctx.actor;
  const stored = await insertSignature(ctx.tx, { ...s, employerId, letterId, areaCode, text, sm3, accountId, accountName: name });
  if (!stored) throw errors.alreadySigned({ on: s.signedOn });
  await audit(ctx, { action: "letter.sign", subjectKind: "letter", subjectId: letterId, employerId, details: { how: s.how, sm3 } });
  return readLetter(ctx, employerId, letterId);
};

/**
 * Signs online in the words the signer saw; who she is was asked again before.
 * @throws Refusal OV-1201, OV-1204 other words than she saw, OV-1205, OV-1206
 */
export async function signLetter(ctx: Ctx, employerId: string, letterId: string, seenSm3: string): Promise<LetterView> {
  const letter = await openLetter(ctx, employerId, letterId);
  if (letter.sm3 !== seenSm3) throw errors.textChanged();
  return sign(ctx, letter, { how: "online", signerName: ctx.actor.name, signedOn: ctx.clock.today(), fileId: null });
}

/** Files the scan of a letter signed on paper. @throws Refusal OV-1201, OV-1205, OV-1206, OV-1208, EN-1003 */
export async function fileScan(
  ctx: Ctx,
  employerId: string,
  letterId: string,
  scan: { fileId: string; signerName: string; signedOn: Day },
): Promise<LetterView> {
  const letter = await openLetter(ctx, employerId, letterId);
  if (scan.signedOn > ctx.clock.today()) throw errors.dayToCome({ day: scan.signedOn }, "signedOn");
  await requireFiles(ctx, employerId, [scan.fileId]);
  return sign(ctx, letter, { how: "scan", ...scan });
}

/** Reminds every unsigned letter of a year in an area, at most once a day. */
export async function remindLetters(
  ctx: Ctx,
  q: { year?: number | undefined; kind?: LetterKind | undefined; areaCode?: string | undefined },
): Promise<{ reminded: number }> {
  const { accountId, name } = ctx.actor;
  const on = ctx.clock.today();
  const year = q.year ?? Number(on.slice(0, 4));
  const reminded = await insertReminders(ctx.tx, {
    ...areaRange(q.areaCode ?? ctx.actor.areaCode),
    year,
    kind: q.kind,
    on,
    accountId,
    actorName: name,
  });
  await audit(ctx, {
    action: "letter.remind",
    subjectKind: "area",
    subjectId: q.areaCode ?? ctx.actor.areaCode,
    details: { year, reminded },
  });
  return { reminded };
}
