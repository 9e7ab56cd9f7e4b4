import { areaRange, audit, type Ctx } from "#access";
import { requireFiles } from "#exposure";
import { type Day, newId } from "#kernel";
import type { Chosen } from "../schema.ts";
import { chosenEmployers } from "../store.ts";
import { errors } from "./errors.ts";
import type { InformingItem, InformingWay } from "./schema.ts";
import { informingById, informingCount, informingsIn, informingsOf, insertInformingReceipt, insertInformings } from "./store.ts";

/**
 * Records that the employers a choice means were informed: how, by whom, on which day. `tryOnly` only says how many.
 * @throws Refusal OV-1302 nobody, OV-1303 the day is to come
 */
export async function recordInforming(
  ctx: Ctx,
  i: { way: InformingWay; text: string; informedOn: Day; chosen: Chosen; tryOnly: boolean },
): Promise<{ employers: number; recorded: number }> {
  if (i.informedOn > ctx.clock.today()) throw errors.dayToCome({ day: i.informedOn }, "informedOn");
  const employers = await chosenEmployers(ctx, i.chosen);
  if (i.tryOnly) return { employers: employers.length, recorded: 0 };
  if (employers.length === 0) throw errors.nobody();
  const batchId = newId();
  const recorded = await insertInformings(ctx.tx, {
    batchId,
    way: i.way,
    text: i.text,
    on: i.informedOn,
    accountId: ctx.actor.accountId,
    organisationName: ctx.actor.organisationName,
    actorName: ctx.actor.name,
    employers: employers.map((e) => ({ ...e, informingId: newId() })),
  });
  await audit(ctx, { action: "informing.record", subjectKind: "informing-batch", subjectId: batchId, details: { way: i.way, recorded } });
  return { employers: employers.length, recorded };
}

/** Notes the receipt: the employer by its own account, or who handed it over. @throws Refusal OV-1301, OV-1303, OV-1304, EN-1003 */
export async function receiveInforming(
  ctx: Ctx,
  employerId: string,
  informingId: string,
  r: { receiverName: string; receivedOn: Day; fileId: string | null },
): Promise<InformingItem> {
  const found = await informingById(ctx.tx, employerId, informingId);
  if (!found) throw errors.unknown();
  if (found.receivedOn !== null) throw errors.alreadyReceived({ on: found.receivedOn });
  if (r.receivedOn > ctx.clock.today()) throw errors.dayToCome({ day: r.receivedOn }, "receivedOn");
  if (r.fileId) await requireFiles(ctx, employerId, [r.fileId]);
  const { accountId, name } = ctx.actor;
  const row = { employerId, informingId, areaCode: found.areaCode, on: r.receivedOn, receiverName: r.receiverName, fileId: r.fileId };
  if (!(await insertInformingReceipt(ctx.tx, { ...row, accountId, actorName: name }))) throw errors.alreadyReceived({ on: r.receivedOn });
  await audit(ctx, { action: "informing.receive", subjectKind: "informing", subjectId: informingId, employerId });
  return (await informingById(ctx.tx, employerId, informingId))!;
}

/** How an employer was informed, newest first. */
export const employerInformings = async (ctx: Ctx, employerId: string): Promise<{ items: InformingItem[] }> => ({
  items: await informingsOf(ctx.tx, employerId),
});
/** One informing. @throws Refusal OV-1301 */
export async function readInforming(ctx: Ctx, employerId: string, informingId: string): Promise<InformingItem> {
  const found = await informingById(ctx.tx, employerId, informingId);
  if (!found) throw errors.unknown();
  return found;
}

type Query = { areaCode?: string | undefined; received?: "true" | "false" | undefined; cursor?: string | undefined; limit: number };
export async function listInformings(ctx: Ctx, { areaCode, received, cursor, limit }: Query) {
  const scope = { ...areaRange(areaCode ?? ctx.actor.areaCode), received };
  const [on, id] = (cursor ?? "").split("|");
  const rows = await informingsIn(ctx.tx, { ...scope, after: on && id ? [on, id] : undefined, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const n = await informingCount(ctx.tx, scope);
  const at = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && at ? `${at.informedOn}|${at.informingId}` : null,
    count: { value: Math.min(n, 10_000), capped: n > 10_000 },
  };
}
