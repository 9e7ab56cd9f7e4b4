import { createHash } from "node:crypto";
import { areaRange, type Ctx } from "#access";
import { errors } from "./errors.ts";
import { wholeText } from "./rules.ts";
import type { LetterItem, LetterKind, LetterView, Signature, states } from "./schema.ts";
import { draftsOf, letterById, letterCount, lettersOf, lettersWhere, letterTowns, signatureOf, textsIn } from "./store.ts";

export const sm3Of = (text: string): string => createHash("sm3").update(text).digest("hex");
const yearOf = (ctx: Ctx, year: number | undefined): number => year ?? Number(ctx.clock.today().slice(0, 4));

/** The published texts of a year with how many were sent and signed. */
export const listTexts = async (ctx: Ctx, year?: number) => ({
  items: await textsIn(ctx.tx, areaRange(ctx.actor.areaCode), yearOf(ctx, year)),
});

/** What the caller's own organisation has written and not published. */
export const listDrafts = async (ctx: Ctx, year?: number) => ({ items: await draftsOf(ctx.tx, yearOf(ctx, year)) });

type Query = {
  year?: number | undefined;
  kind?: LetterKind | undefined;
  areaCode?: string | undefined;
  state?: (typeof states)[number] | undefined;
  cursor?: string | undefined;
  limit: number;
};
/** Letters of a year, with the coverage of each town. */
export async function listLetters(ctx: Ctx, { year, kind, areaCode, state, cursor, limit }: Query) {
  const scope = { ...areaRange(areaCode ?? ctx.actor.areaCode), year: yearOf(ctx, year), kind };
  const [area, id] = (cursor ?? "").split("|");
  const rows = await lettersWhere(ctx.tx, { ...scope, state, after: area && id ? [area, id] : undefined, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const n = await letterCount(ctx.tx, { ...scope, state });
  const at = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && at ? `${at.areaCode}|${at.letterId}` : null,
    count: { value: Math.min(n, 10_000), capped: n > 10_000 },
    towns: await letterTowns(ctx.tx, scope),
  };
}

/** The letters of one employer, newest first. */
export const employerLetters = async (ctx: Ctx, employerId: string): Promise<{ items: LetterItem[] }> => ({
  items: await lettersOf(ctx.tx, employerId),
});

/**
 * A letter with its whole text: of a signed one the text as it was signed, whatever was published since.
 * @throws Refusal OV-1201
 */
export async function readLetter(ctx: Ctx, employerId: string, letterId: string): Promise<LetterView> {
  const found = await letterById(ctx.tx, employerId, letterId);
  if (!found) throw errors.letterUnknown();
  const { creditCode, paragraphs, ...item } = found;
  const signed = await signatureOf(ctx.tx, employerId, letterId);
  const text = signed?.text ?? wholeText({ ...item, paragraphs }, { name: item.employerName, creditCode });
  const signature: Signature | null = signed
    ? { ...signed, verified: sm3Of(signed.text) === signed.sm3, signedAt: signed.signedAt.toISOString() }
    : null;
  return { ...item, text, sm3: sm3Of(text), signature };
}
