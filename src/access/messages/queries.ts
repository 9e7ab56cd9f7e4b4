import { isId, type Day } from "#kernel";
import type { Tx } from "#platform";
import type { z } from "zod";
import { areaRange, type Ctx } from "../actor.ts";
import { countCap, pageOf, readCursor, type Page } from "../people/queries.ts";
import { boxOf } from "./commands.ts";
import { kindTitle, messageKinds } from "./kinds.ts";
import type { boxQuery, MessageView, SentMessage, sentQuery, Setting } from "./schema.ts";
import { boxMessages, countBox, countSent, messagesTo, quietKindsOf, sentMessages, type MessageStanding } from "./store.ts";

const badge = 99;

/** The actor's messages, newest first. */
export const listMessages = async (ctx: Ctx, query: z.output<typeof boxQuery>): Promise<Page<z.output<typeof MessageView>>> => {
  const box = boxOf(ctx);
  const after = readCursor(query.cursor);
  const filter = { unread: query.unread === "true", kind: query.kind ?? null };
  const rows = await boxMessages(ctx.tx, box, { ...filter, after: after && isId(after) ? after : null, limit: query.limit + 1 });
  const n = await countBox(ctx.tx, box, { ...filter, quiet: [] }, countCap + 1);
  return pageOf(
    rows,
    query.limit,
    n,
    (row) => row.messageId,
    (row) => ({ ...row, kindTitle: kindTitle(row.kind) }),
  );
};

/** How many the actor has not opened, without the kinds she set quiet; counted to 99. */
export const unreadMessages = async (ctx: Ctx): Promise<{ value: number; capped: boolean }> => {
  const quiet = await quietKindsOf(ctx.tx, ctx.actor.accountId);
  const n = await countBox(ctx.tx, boxOf(ctx), { unread: true, kind: null, quiet }, badge + 1);
  return { value: Math.min(n, badge), capped: n > badge };
};

/** What was sent to addressees of the actor's area, to whom, when, and when it was first read. */
export const listSent = async (
  ctx: Ctx,
  query: Partial<z.output<typeof sentQuery>> & { limit: number },
): Promise<Page<z.output<typeof SentMessage>>> => {
  const own = areaRange(ctx.actor.areaCode);
  const asked = query.areaCode === undefined ? own : areaRange(query.areaCode);
  const area = { from: asked.from > own.from ? asked.from : own.from, to: asked.to < own.to ? asked.to : own.to };
  const filter = {
    employerId: query.employerId ?? null,
    kind: query.kind ?? null,
    read: query.read === undefined ? null : query.read === "true",
  };
  const [on, id] = readCursor(query.cursor)?.split("|") ?? [];
  const after = on && id && isId(id) ? { on, id } : null;
  const rows = await sentMessages(ctx.tx, area, filter, after, query.limit + 1);
  const n = await countSent(ctx.tx, area, filter, countCap + 1);
  return pageOf(
    rows,
    query.limit,
    n,
    (row) => `${row.sentOn}|${row.messageId}`,
    (row) => ({ ...row, kindTitle: kindTitle(row.kind) }),
  );
};

/** Messages each employer was sent since a day, with the day each was first read; for rooms that show how often was reminded. */
export const messagesSince = (tx: Tx, employerIds: readonly string[], since: Day, kind?: string): Promise<MessageStanding[]> =>
  messagesTo(tx, employerIds, since, kind ?? null);

export const messageSetting = async (ctx: Ctx): Promise<z.output<typeof Setting>> => {
  const quiet = new Set(await quietKindsOf(ctx.tx, ctx.actor.accountId));
  return { kinds: messageKinds().map((k) => ({ kind: k.id, title: k.title, says: k.says, quiet: quiet.has(k.id) })) };
};
