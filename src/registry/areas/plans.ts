import type { z } from "zod";
import { Refusal, type Clock } from "#kernel";
import type { Database, Log } from "#platform";
import {
  areaRange,
  audit,
  coversArea,
  keepUpload,
  partiesIn,
  sendMessages,
  systemActor,
  type BroughtFile,
  type Ctx,
  type Message,
} from "#access";
import { countOpenCases } from "#engines";
import { errors } from "../errors.ts";
import {
  areaChangeMessage,
  assertDecreed,
  assertPlansStand,
  carryOut,
  changeText,
  checked,
  preparedToday,
  stillThere,
  type Tools,
} from "./commands.ts";
import { countGoing } from "./prepare.ts";
import { areaChangeStateLabels, type AreaChange, type AreaChangePreview } from "./schema.ts";
import { attachDecree, changeById, correctChange, duePlans, settleChange, type ChangeRow } from "./store/changes.ts";
import { inTurn } from "./store/moves.ts";

/** A plan that may still be changed. @throws Refusal RG-2214, RG-2215 */
const openPlan = async (ctx: Ctx, changeId: string): Promise<ChangeRow> => {
  const row = await changeById(ctx.tx, changeId, true);
  if (!row || !coversArea(ctx.actor, row.areaCode)) throw errors.areaChangeNotFound();
  if (row.state !== "planned") throw errors.areaChangeSettled({ state: areaChangeStateLabels[row.state] });
  return row;
};
const asWorker = <T>({ db, clock, actor }: Tools, fn: (ctx: Ctx) => Promise<T>): Promise<T> =>
  db.asWorker(async (tx) => {
    await inTurn(tx);
    return fn({ tx, clock, actor });
  });

/**
 * Writes a plan anew before its day; the area stays the one it is about.
 * @throws Refusal RG-2214 … RG-2216, and as `changeArea`
 */
export const correctAreaChange = (
  tools: Tools,
  changeId: string,
  { version, ...change }: AreaChange & { version: number },
): Promise<void> =>
  asWorker(tools, async (ctx) => {
    const before = await openPlan(ctx, changeId);
    if (before.version !== version) throw errors.areaChangeMoved({ current: before.version, seen: version });
    if (change.from <= ctx.clock.today()) throw errors.areaPlanDay({ from: change.from }, "from");
    assertDecreed(change);
    const row = await checked(ctx, before.areaCode, change, changeId);
    await correctChange(ctx.tx, changeId, { ...change, successorName: row.successorName });
    await audit(ctx, {
      action: "area.change-correct",
      subjectKind: "area",
      subjectId: before.areaCode,
      reason: change.reason,
      details: { changeId, from: change.from, was: before.from, kind: change.kind, successorCode: change.successorCode },
    });
  });

/** Takes a plan back before its day. @throws Refusal RG-1007, RG-2213 when another plan stands on it, RG-2214, RG-2215 */
export const cancelAreaChange = (tools: Tools, changeId: string, reason: string): Promise<void> =>
  asWorker(tools, async (ctx) => {
    const row = await openPlan(ctx, changeId);
    if (reason === "") throw errors.reasonMissing({}, "reason");
    await assertPlansStand(ctx, row);
    await settleChange(ctx.tx, changeId, { state: "cancelled", on: ctx.clock.today(), by: ctx.actor.name, reason });
    await audit(ctx, { action: "area.change-cancel", subjectKind: "area", subjectId: row.areaCode, reason, details: { changeId } });
  });

/** A change whose decree somebody may attach: her area, planned, or done without a file so far. @throws Refusal RG-2214, RG-2215 */
export const mayAttach = async (ctx: Ctx, changeId: string): Promise<ChangeRow> => {
  const row = await changeById(ctx.tx, changeId);
  if (!row || !coversArea(ctx.actor, row.areaCode)) throw errors.areaChangeNotFound();
  if (row.state !== "planned" && !(row.state === "done" && row.fileSha256 === null))
    throw errors.areaChangeSettled({ state: areaChangeStateLabels[row.state] });
  return row;
};
export const attachAreaDecree = (tools: Tools, changeId: string, file: BroughtFile): Promise<void> =>
  asWorker(tools, async (ctx) => {
    const row = await mayAttach(ctx, changeId);
    await keepUpload(ctx, file);
    await attachDecree(ctx.tx, changeId, file);
    await audit(ctx, {
      action: "area.change-decree",
      subjectKind: "area",
      subjectId: row.areaCode,
      details: { changeId, file: file.name },
    });
  });

type Preview = z.input<typeof AreaChangePreview>;
const previewed = async (ctx: Ctx, areaCode: string, change: AreaChange, changeId?: string): Promise<Preview> => {
  const row = await checked(ctx, areaCode, { ...change, othersStay: true, reason: change.reason || "—" }, changeId);
  const prepared = await preparedToday(ctx, areaCode, change);
  const zero = { value: 0, capped: false };
  if (!prepared)
    return {
      counted: false,
      area: { areaCode, name: row.areaName },
      successor: { areaCode: change.successorCode, name: row.successorName },
      villages: [],
      employers: zero,
      staying: zero,
      unplaced: zero,
      cases: null,
      organisations: [],
      officers: [],
    };
  const { old, successor, villageMoves, moves } = prepared;
  const counts = await countGoing(ctx, prepared);
  const parties = await partiesIn(
    ctx.tx,
    moves.map((m) => m.from),
  );
  const span = areaRange(areaCode);
  const most = 10_000;
  const cases = change.kind === "split" ? null : await countOpenCases(ctx.tx, span.from, span.to, most + 1);
  return {
    counted: true,
    area: { areaCode, name: old.name },
    successor: { areaCode: successor.areaCode, name: successor.name },
    villages: villageMoves.map((v) => ({
      areaCode: v.from,
      name: v.name,
      successorCode: v.to,
      employers: counts.byCode ? (counts.byCode.get(v.from) ?? 0) : null,
    })),
    employers: counts.going,
    staying: counts.staying,
    unplaced: counts.unplaced,
    cases: cases === null ? null : { value: Math.min(cases, most), capped: cases > most },
    organisations: parties.filter((p) => p.kind === "organisation").map((p) => p.name),
    officers: parties.filter((p) => p.kind === "account").map((p) => p.name),
  };
};

/**
 * What a change would move as things stand, and every reason why it could not be; nothing is written.
 * @throws Refusal as `changeArea`, without RG-2212: who has no village is what the preview asks
 */
export const previewAreaChange = (
  tools: Tools,
  areaCode: string,
  { correcting, ...change }: AreaChange & { correcting?: string | undefined },
): Promise<Preview> => asWorker(tools, (ctx) => previewed(ctx, areaCode, change, correcting));

/** What a plan would move if its day were today. @throws Refusal RG-2214, RG-2215, and why it could not be carried out as things stand */
export const previewPlan = (tools: Tools, changeId: string): Promise<Preview> =>
  asWorker(tools, async (ctx) => {
    const row = await stillThere(ctx, await openPlan(ctx, changeId));
    const today = ctx.clock.today();
    return previewed(ctx, row.areaCode, row.from < today ? { ...row, from: today } : row, changeId);
  });

const planner = (row: ChangeRow): Message["to"] => ({
  organisationId: row.organisationId,
  accountId: row.accountId,
  areaCode: row.plannerAreaCode,
  name: row.actorName,
});
const tellPlanner = (ctx: Ctx, row: ChangeRow, title: string, body: string): Promise<number> =>
  sendMessages(ctx, [{ to: planner(row), kind: areaChangeMessage, key: row.changeId, title, body, link: `/area-changes/${row.changeId}` }]);

/** One plan on its day, or on the first day after it that the worker runs; a refusal is written down and told, with nothing half done. */
const runPlan = async (db: Database, clock: Clock, changeId: string): Promise<"done" | "failed" | "nothing"> => {
  const within = <T>(fn: (ctx: Ctx, row: ChangeRow) => Promise<T>): Promise<T | "nothing"> =>
    db.asWorker(async (tx) => {
      const ctx: Ctx = { tx, clock, actor: systemActor };
      await inTurn(tx);
      const row = await changeById(tx, changeId, true);
      return row?.state === "planned" && row.from <= clock.today() ? fn(ctx, row) : ("nothing" as const);
    });
  try {
    return await within(async (ctx, row) => {
      const done = await carryOut(ctx, row);
      const late = done.from > row.from ? `计划 ${row.from} 生效，平台当天没有运行，${done.from} 执行。` : "";
      const { employers, villages, cases } = done;
      await tellPlanner(
        ctx,
        row,
        `${changeText(row)}：已生效`,
        `${late}转移 ${employers} 家单位、${villages} 个村（社区）、${cases} 件未办结事项。`,
      );
      return "done" as const;
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return within(async (ctx, row) => {
      await settleChange(ctx.tx, changeId, {
        state: "failed",
        on: clock.today(),
        by: ctx.actor.name,
        reason: error.says,
        code: error.code,
      });
      await tellPlanner(ctx, row, `${changeText(row)}：没有执行`, `${error.says}${error.remedy}没有改动任何数据。`);
      await audit(ctx, {
        action: "area.change-fail",
        subjectKind: "area",
        subjectId: row.areaCode,
        reason: error.says,
        details: { changeId, code: error.code },
      });
      return "failed" as const;
    });
  }
};

/** Carries out every plan whose day has come; run again it finds nothing. One that breaks does not hold up the others. */
export const runDueChanges = async (db: Database, clock: Clock, log?: Log): Promise<{ done: number; failed: number }> => {
  const counted = { done: 0, failed: 0, nothing: 0 };
  const broken: unknown[] = [];
  for (const changeId of await db.asWorker((tx) => duePlans(tx, clock.today())))
    try {
      counted[await runPlan(db, clock, changeId)] += 1;
    } catch (error) {
      log?.error({ err: error, changeId }, "a planned change of an area broke");
      broken.push(error);
    }
  if (broken.length > 0) throw broken[0];
  return { done: counted.done, failed: counted.failed };
};
