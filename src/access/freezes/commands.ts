import { newId } from "#kernel";
import { beijingMoment } from "./words.ts";
import { coversArea, type Ctx } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { errors } from "../errors.ts";
import { administratorRoles } from "../roles.ts";
import { endFreeze, freezeById, heldFreeze, insertFreeze, subjectsNamed, type FreezeKind, type FreezeRow, type Subject } from "./store.ts";

export const freezeWords: Readonly<Record<FreezeKind, string>> = {
  account: "账号",
  organisation: "机构",
  key: "接口密钥",
  exports: "全部导出",
  exchange: "全部接口交换",
};
const nobody = "00000000-0000-0000-0000-000000000000";
const wholeArea = "000000000000";
const leastReason = 4;

const isWhole = (kind: FreezeKind): kind is "exports" | "exchange" => kind === "exports" || kind === "exchange";

const reasonOf = (given: string): string => {
  const reason = given.trim();
  if ([...reason].length < leastReason) throw errors.freezeReason(undefined, "reason");
  return reason;
};

/** The system administrator: everybody but herself; the security administrator: who works in her area; the command line: all. */
const requireMine = ({ actor }: Ctx, kind: FreezeKind, subject: Subject | undefined): void => {
  if (actor.via === "system") return;
  const refused = errors.freezeNotYours({ what: freezeWords[kind] });
  const system = actor.roles.includes("platform-admin");
  if (actor.onBehalf || !subject) {
    if (actor.onBehalf || !system) throw refused;
    return;
  }
  const own =
    kind === "account" ? subject.subjectId === actor.accountId : subject.organisationId === actor.organisationId && kind === "organisation";
  if (own) throw refused;
  if (!system && (subject.kind === "platform" || subject.roles.some((role) => administratorRoles.includes(role)))) throw refused;
};

const reaches = ({ actor }: Ctx, areaCode: string): boolean =>
  actor.via === "system" || actor.kind === "platform" || coversArea(actor, areaCode);

const found = async (ctx: Ctx, kind: FreezeKind, asked: string): Promise<Subject | undefined> => {
  if (isWhole(kind)) return undefined;
  // A key is pasted whole as often as its number is written.
  const words = kind === "key" ? (/^zk_([a-z0-9]{12})_/.exec(asked.trim())?.[1] ?? asked.trim()) : asked.trim();
  const all = words === "" ? [] : await subjectsNamed(ctx.tx, kind, words);
  const [subject] = all;
  if (!subject || all.length > 1 || !reaches(ctx, subject.areaCode))
    throw errors.freezeSubject({ what: freezeWords[kind], subject: words.slice(0, 80) }, "subject");
  return subject;
};

/**
 * Stops an account, an organisation with all its accounts and keys, one interface key, all exports, or all exchange by key; it holds
 * from the next request on, and nothing that was written is touched.
 * @param asked  `subject`: user name; name, credit code or id of an organisation; number of a key; nothing for the last two kinds
 * @throws Refusal AC-0525 when there is none or several, AC-0526 when it is not the caller's to stop, AC-0527 without a reason, AC-0528 when it is stopped already
 */
export const freeze = async (ctx: Ctx, asked: { kind: FreezeKind; subject?: string | undefined; reason: string }): Promise<FreezeRow> => {
  const { kind } = asked;
  const reason = reasonOf(asked.reason);
  const subject = await found(ctx, kind, asked.subject ?? "");
  requireMine(ctx, kind, subject);
  const freezeId = newId();
  const subjectId = subject?.subjectId ?? nobody;
  const subjectName = subject?.name ?? freezeWords[kind];
  const added = await insertFreeze(ctx.tx, {
    freezeId,
    kind,
    subjectId,
    subjectName,
    areaCode: subject?.areaCode ?? wholeArea,
    reason,
    frozenBy: ctx.actor.accountId,
    frozenName: ctx.actor.name,
  });
  if (!added) {
    const held = await heldFreeze(ctx.tx, kind, subjectId);
    throw errors.freezeHolds({ what: freezeWords[kind], subject: subjectName, since: beijingMoment(held?.frozenAt ?? ctx.clock.now()) });
  }
  await audit(ctx, {
    action: "access.freeze",
    subjectKind: kind,
    subjectId: isWhole(kind) ? kind : subjectId,
    reason,
    details: { freezeId, subject: subjectName },
  });
  return (await freezeById(ctx.tx, freezeId))!;
};

const letGo = async (ctx: Ctx, held: FreezeRow | undefined, given: string): Promise<FreezeRow> => {
  const reason = reasonOf(given);
  if (!held || held.thawedAt) throw errors.freezeOver();
  if (ctx.actor.via !== "system") {
    const system = ctx.actor.roles.includes("platform-admin");
    if (ctx.actor.onBehalf || (isWhole(held.kind) && !system)) throw errors.freezeNotYours({ what: freezeWords[held.kind] });
  }
  const ended = await endFreeze(ctx.tx, held.freezeId, { id: ctx.actor.accountId, name: ctx.actor.name, reason });
  if (!ended) throw errors.freezeOver();
  await audit(ctx, {
    action: "access.thaw",
    subjectKind: held.kind,
    subjectId: isWhole(held.kind) ? held.kind : held.subjectId,
    reason,
    details: { freezeId: held.freezeId, subject: held.subjectName },
  });
  return ended;
};

/** Lets go what a freeze stopped; the freeze stays in the list with both reasons. @throws Refusal AC-0526, AC-0527, AC-0529 */
export const thaw = async (ctx: Ctx, freezeId: string, reason: string): Promise<FreezeRow> =>
  letGo(ctx, await freezeById(ctx.tx, freezeId), reason);

/** The same by what was stopped, for the command line. @throws Refusal AC-0525, AC-0527, AC-0529 */
export const thawSubject = async (ctx: Ctx, kind: FreezeKind, asked: string, reason: string): Promise<FreezeRow> => {
  const subject = await found(ctx, kind, asked);
  return letGo(ctx, await heldFreeze(ctx.tx, kind, subject?.subjectId ?? nobody), reason);
};

/** @throws Refusal AC-0524 while exports are stopped */
export const requireExports = async (ctx: Ctx): Promise<void> => {
  const held = await heldFreeze(ctx.tx, "exports", nobody);
  if (held) throw errors.frozenExports({ since: beijingMoment(held.frozenAt) });
};
