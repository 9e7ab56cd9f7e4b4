import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountActor } from "#access";
import { backfillIndicators } from "#engines";
import { addDays, addMonths, day } from "#kernel";
import { startWorker } from "#platform";
import { testWorld, type TestWorld } from "#test";
import { listSpotChecks } from "../../src/exposure/spot-checks/queries.ts";
import { listBulletins, readBulletin } from "../../src/registry/bulletins/queries.ts";
import { readDispatch } from "../../src/registry/returns/dispatch.ts";
import { loadDemo } from "./index.ts";
import { loadBulletin, loadTowns } from "./towns.ts";

const today = day("2026-11-22");

describe("what county and towns of the demonstration region did", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld({ today });
    await loadDemo(world.db, world.clock);
    const stop = await startWorker(world, { schedule: false });
    await loadTowns(world.db, today);
    await backfillIndicators(world.db, world.clock, [addMonths(today, -12), day("2026-09-30"), addDays(today, -1)]);
    await loadBulletin(world.db, today);
    await stop();
  });
  afterAll(() => world?.close());
  const asZhang = async <T>(fn: Parameters<typeof world.as<T>>[1]): Promise<T> => world.as(await accountActor(world.db, "zhangmin"), fn);

  it("last year's spot check is finished, this year's found three of thirteen declared otherwise", async () => {
    const { items, years } = await asZhang((ctx) => listSpotChecks(ctx));
    expect(items.map((c) => [c.year, c.drawn, c.checked, c.accurate])).toEqual([
      [2026, 24, 13, 10],
      [2025, 12, 12, 12],
    ]);
    expect(years.map((y) => [y.year, y.state])).toEqual([
      [2026, "running"],
      [2025, "done"],
    ]);
  });

  it("one town sent its month late, one not at all, and the sheets say so", async () => {
    const { sheets } = await asZhang((ctx) => readDispatch(ctx));
    const of = (period: string) => sheets.find((s) => s.period === period)!.towns;
    expect(
      of("2026-09")
        .filter((t) => t.yellowCard)
        .map((t) => t.name),
    ).toEqual(["石桥镇人民政府"]);
    expect(
      of("2026-10")
        .filter((t) => t.yellowCard)
        .map((t) => t.name),
    ).toEqual(["河口镇人民政府"]);
    expect(of("2026-Q3").filter((t) => t.yellowCard)).toHaveLength(1);
  });

  it("the bulletin of the third quarter is published by its towns' order", async () => {
    const [bulletin] = (await asZhang((ctx) => listBulletins(ctx))).items;
    expect([bulletin!.period, bulletin!.state, bulletin!.decidedName]).toEqual(["2026-Q3", "published", "何梅"]);
    const { content } = await asZhang((ctx) => readBulletin(ctx, bulletin!.bulletinId));
    expect(content.towns).toHaveLength(6);
    expect(content.county["I002"]!.denominator).toBe(200);
  });
});
