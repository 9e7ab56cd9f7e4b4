import { addDays, type Clock } from "#kernel";
import type { Actor, Ctx } from "../actor.ts";
import { errors } from "../errors.ts";
import { keptBy, raiseCounts, raiseKept, roomOf, usedByAll, type Counted, type Kept } from "./store.ts";
import { dayLimit, keptLimit, limitedActs, type LimitedAct } from "./table.ts";

const everybody = "00000000-0000-0000-0000-000000000000";

type Subject = Counted & { readonly whose: string };
/** In this order everywhere, so that two transactions never wait for one another crosswise. */
const subjectsOf = (actor: Actor, act: LimitedAct): Subject[] => {
  const limit = dayLimit(act);
  return [
    actor.via === "api-key"
      ? { subjectId: actor.accountId, most: limit.key, whose: "这把接口密钥" }
      : { subjectId: actor.accountId, most: limit.account, whose: "这个账号" },
    { subjectId: actor.organisationId, most: limit.organisation, whose: "本机构" },
    { subjectId: everybody, most: limit.system, whose: "全平台" },
  ];
};

/** The next midnight in Shanghai, when the counts of a day begin anew. */
const freeAgain = (clock: Clock): { freeAt: string; retryAfterSeconds: number } => {
  const freeAt = `${addDays(clock.today(), 1)}T00:00:00+08:00`;
  return { freeAt, retryAfterSeconds: Math.max(1, Math.ceil((Date.parse(freeAt) - clock.now().getTime()) / 1000)) };
};
const reached = (ctx: Ctx, act: LimitedAct, { whose, most }: Subject) => {
  const { what, unit } = dayLimit(act);
  return errors.limitReached({ act, what, unit, whose, limit: most, ...freeAgain(ctx.clock) });
};
const counts = (ctx: Ctx): boolean => ctx.actor.via === "session" || ctx.actor.via === "api-key";

/**
 * Counts an act of today for the account or key, its organisation and the installation, in the caller's transaction: whatever ends the
 * transaction takes the count back. The row of the whole installation stays locked until then, so this comes last.
 * @throws Refusal AC-0500 when the act would pass a limit; what the platform does itself is not counted
 * @example await countAct(ctx, "unmask")
 */
export const countAct = async (ctx: Ctx, act: LimitedAct, amount = 1): Promise<void> => {
  if (!counts(ctx) || amount === 0) return;
  const subjects = subjectsOf(ctx.actor, act);
  const raised = await raiseCounts(ctx.tx, ctx.clock.today(), act, amount, subjects);
  const full = subjects.find((s) => !raised.has(s.subjectId));
  if (full) throw reached(ctx, act, full);
};

const noRoom = (ctx: Ctx, kept: Kept, bytes: number) => {
  const most = keptLimit(ctx.actor.kind);
  return kept.files + 1 > most.files
    ? errors.filesFull({ limit: most.files, files: kept.files })
    : errors.bytesFull({ limit: Math.round(most.bytes / 1e9), bytes: kept.bytes, asked: bytes });
};

/** Counts a file that is kept: as an upload of today and into what its organisation keeps. @throws Refusal AC-0500, AC-0501, AC-0502 */
export const countKept = async (ctx: Ctx, bytes: number): Promise<void> => {
  if (!counts(ctx)) return;
  if (!(await raiseKept(ctx.tx, ctx.actor.organisationId, { files: 1, bytes }, keptLimit(ctx.actor.kind))))
    throw noRoom(ctx, await keptBy(ctx.tx, ctx.actor.organisationId), bytes);
  await countAct(ctx, "upload");
};

/**
 * Whether one more file could be taken, asked before its bytes are: without it a sender at its limit would fill the disk with bytes that
 * nothing names. It holds nothing; `countKept` decides. @throws Refusal AC-0500, AC-0501, AC-0502
 */
export const requireRoom = async (ctx: Ctx): Promise<void> => {
  if (!counts(ctx)) return;
  const most = keptLimit(ctx.actor.kind);
  const subjects = subjectsOf(ctx.actor, "upload");
  const ids = subjects.map((s) => s.subjectId);
  const { kept, used } = await roomOf(ctx.tx, ctx.clock.today(), "upload", ids, ctx.actor.organisationId);
  if (kept.files + 1 > most.files || kept.bytes + 1 > most.bytes) throw noRoom(ctx, kept, 1);
  const full = subjects.find((s) => (used.get(s.subjectId) ?? 0) >= s.most);
  if (full) throw reached(ctx, "upload", full);
};

/** The table of limits with today's use of the whole installation. */
export const readLimits = async (ctx: Ctx) => {
  const used = new Map((await usedByAll(ctx.tx, ctx.clock.today(), everybody)).map((u) => [u.act, u.used]));
  return limitedActs().map((act) => ({ act, ...dayLimit(act), used: used.get(act) ?? 0 }));
};
