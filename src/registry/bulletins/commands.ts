import type { z } from "zod";
import { newId, type Day } from "#kernel";
import { audit, type Ctx } from "#access";
import { freeze } from "#engines";
import { publish } from "#platform";
import { errors } from "../errors.ts";
import { periodDays } from "../returns/rules.ts";
import { BulletinPublished } from "./events.ts";
import { contentOn, figureIds, readBulletin } from "./queries.ts";
import type { DraftInput } from "./schema.ts";
import { bulletinById, decideBulletin, insertBulletin, publishBulletin, versionsOf, type BulletinRow } from "./store.ts";

/**
 * Drafts the bulletin of a quarter that has ended: figures and late returns as they stood on its last day, frozen with their lists.
 * After a published one, a draft is a correction and needs a reason: it shows the quarter as the records say now.
 * @throws Refusal RG-1812 the quarter goes on, RG-1813 a version waits, RG-1814 a correction without reason
 */
export const draftBulletin = async (ctx: Ctx, input: z.output<typeof DraftInput>) => {
  const { tx, clock, actor } = ctx;
  const today = clock.today();
  const { to: dataDay } = periodDays(input.period);
  if (today < dataDay) throw errors.quarterGoesOn({ period: input.period, to: dataDay }, "period");
  const [last] = await versionsOf(tx, actor.areaCode, input.period);
  if (last?.state === "draft" || last?.state === "approved") throw errors.bulletinWaits({ period: input.period, version: last.version });
  if (last?.state === "published" && input.reason === "") throw errors.correctionReason({ period: input.period }, "reason");
  const content = await contentOn(ctx, actor.areaCode, input.period, dataDay);
  const version = (last?.version ?? 0) + 1;
  for (const source of content.sources)
    source.frozenId = await freeze(ctx, {
      indicator: source.indicatorId as (typeof figureIds)[number],
      area: actor.areaCode,
      asOf: dataDay,
      title: `${input.period} 通报第 ${version} 版`,
    });
  const bulletinId = newId();
  await insertBulletin(tx, {
    bulletinId,
    areaCode: actor.areaCode,
    period: input.period,
    version,
    dataDay,
    content,
    reason: input.reason,
    on: today,
    accountId: actor.accountId,
    name: actor.name,
  });
  await audit(ctx, {
    action: "bulletin.draft",
    subjectKind: "bulletin",
    subjectId: bulletinId,
    details: { period: input.period, version },
    ...(input.reason ? { reason: input.reason } : {}),
  });
  return readBulletin(ctx, bulletinId);
};

const waiting = async (ctx: Ctx, bulletinId: string, state: BulletinRow["state"]): Promise<BulletinRow> => {
  const found = await bulletinById(ctx.tx, bulletinId, true);
  if (!found) throw errors.bulletinUnknown();
  if (found.state !== state) throw errors.bulletinMoved({ period: found.period, version: found.version });
  return found;
};

/** Approves a draft or returns it; whoever drafted it may do neither. @throws Refusal RG-1811, RG-1815, RG-1816, RG-1817 */
export const decide = async (ctx: Ctx, bulletinId: string, state: "approved" | "returned", decision = "") => {
  const found = await waiting(ctx, bulletinId, "draft");
  if (found.draftedBy === ctx.actor.accountId) throw errors.ownDraft();
  if (state === "returned" && decision === "") throw errors.returnReason({}, "reason");
  const on = ctx.clock.today();
  await decideBulletin(ctx.tx, bulletinId, { state, on, accountId: ctx.actor.accountId, name: ctx.actor.name, decision });
  await audit(ctx, { action: `bulletin.${state}`, subjectKind: "bulletin", subjectId: bulletinId, reason: decision });
  return readBulletin(ctx, bulletinId);
};

/** Publishes an approved bulletin to the towns; its document is numbered and printed. @throws Refusal RG-1811, RG-1815 */
export const publishToTowns = async (ctx: Ctx, bulletinId: string) => {
  const found = await waiting(ctx, bulletinId, "approved");
  const on: Day = ctx.clock.today();
  await publishBulletin(ctx.tx, bulletinId, on, ctx.actor.name);
  await publish(ctx.tx, BulletinPublished, { bulletinId, areaCode: found.areaCode, period: found.period, version: found.version, on });
  await audit(ctx, { action: "bulletin.publish", subjectKind: "bulletin", subjectId: bulletinId });
  return readBulletin(ctx, bulletinId);
};
