import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { newId } from "#kernel";
import { areaRange, audit, type Ctx } from "#access";
import { sizeLabels, stoppedStaysMonths, type SizeCode } from "#registry";
import { industryRisk } from "#standards";
import { errors } from "../errors.ts";
import { readSpotCheck } from "../queries.ts";
import { drawSample } from "../rules.ts";
import type { Assignment, DrawInput } from "../schema.ts";
import { areaNames, assignTasks, declaredPool, insertSpotCheck, lockTasks, officersOf } from "../store.ts";

const largestPool = 50_000;
const riskLabels = { serious: "严重", general: "一般", unknown: "未列入目录" } as const;

/**
 * Draws the employers whose declarations are looked at: a stratified sample of those with a declaration in force. The seed is kept
 * and shown; with the kept pool it gives the same sample again.
 * @throws Refusal ED-2101 … ED-2104
 */
export async function drawSpotCheck(ctx: Ctx, input: z.output<typeof DrawInput>) {
  const { tx, clock, actor } = ctx;
  const today = clock.today();
  const areaCode = input.areaCode ?? actor.areaCode;
  const [area, own] = [areaRange(areaCode), areaRange(actor.areaCode)];
  if (area.from < own.from || area.to > own.to) throw errors.areaOutside({}, "areaCode");
  if (input.dueOn < today) throw errors.dueBefore({ dueOn: input.dueOn }, "dueOn");
  const rows = await declaredPool(tx, area, today, stoppedStaysMonths);
  const called = await areaNames(tx, [areaCode, ...rows.map((r) => `${r.areaCode.slice(0, 9)}000`)]);
  if (rows.length === 0) throw errors.poolEmpty({ area: called.get(areaCode) ?? areaCode }, "areaCode");
  if (rows.length > largestPool) throw errors.poolTooLarge({ count: rows.length }, "areaCode");
  const pool = rows.map((r) => ({
    employerId: r.employerId,
    creditCode: r.creditCode,
    areaCode: r.areaCode,
    stratum: `${r.areaCode.slice(0, 9)}|${r.sizeCode}|${industryRisk(r.industryCode)}`,
  }));
  const seed = input.seed ?? randomBytes(8).toString("hex");
  const { drawn, strata } = drawSample(pool, seed, input.wanted);
  const areas = new Map(pool.map((p) => [p.employerId, p.areaCode]));
  const year = Number(today.slice(0, 4));
  const spotCheckId = newId();
  await insertSpotCheck(
    tx,
    {
      spotCheckId,
      areaCode,
      year,
      title: input.title || `${year} 年申报信息抽查`,
      seed,
      poolSize: pool.length,
      wanted: input.wanted,
      drawn: drawn.length,
      strata: strata.map((s) => {
        const [town, size, risk] = s.key.split("|") as [string, SizeCode, keyof typeof riskLabels];
        return { ...s, town, townName: called.get(`${town}000`) ?? town, size: sizeLabels[size] ?? size, risk: riskLabels[risk] };
      }),
      drawnOn: today,
      dueOn: input.dueOn,
      accountId: actor.accountId,
      actorName: actor.name,
    },
    pool,
    drawn.map((d) => ({ employerId: d.employerId, taskId: newId(), areaCode: areas.get(d.employerId)!, stratum: d.stratum })),
  );
  await audit(ctx, {
    action: "spot-check.draw",
    subjectKind: "spot-check",
    subjectId: spotCheckId,
    details: { seed, pool: pool.length, drawn: drawn.length },
  });
  return readSpotCheck(ctx, spotCheckId);
}

/** Gives drawn employers to a person who may look at them, or takes the name away. @throws Refusal ED-2106 … ED-2108 */
export async function assignSpotChecks(ctx: Ctx, input: z.output<typeof Assignment>): Promise<{ count: number }> {
  const ids = [...new Set(input.taskIds)];
  const tasks = await lockTasks(ctx.tx, ids);
  if (tasks.length < ids.length) throw errors.taskUnknown();
  const done = tasks.find((t) => t.checkedOn !== null);
  if (done) throw errors.taskDone({ name: done.name, on: done.checkedOn! });
  const to =
    input.accountId === null
      ? null
      : (await officersOf(ctx.tx, areaRange(ctx.actor.areaCode))).find((o) => o.accountId === input.accountId);
  const unseen = tasks.find((t) => {
    if (to === null) return false;
    const area = to && areaRange(to.areaCode);
    return !area || t.areaCode < area.from || t.areaCode > area.to;
  });
  if (unseen) throw errors.officerUnknown({ name: unseen.name }, "accountId");
  await assignTasks(ctx.tx, ids, to ?? null, ctx.clock.today());
  await audit(ctx, {
    action: "spot-check.assign",
    subjectKind: "spot-check-task",
    subjectId: ids[0]!,
    details: { count: ids.length, accountId: input.accountId },
  });
  return { count: ids.length };
}
