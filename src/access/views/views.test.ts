import { newId } from "#kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testWorld, type TestWorld } from "#test";
import { buildActor, towns } from "../../../test/factories/actors.ts";
import { putView, removeView, viewsOf } from "./store.ts";

describe("a saved view of a list", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld({ today: "2025-05-12" });
  });
  afterAll(() => world.close());
  const mine = buildActor("commission");
  const colleague = { ...buildActor("commission"), organisationId: mine.organisationId };
  const town = buildActor("township", towns.青石镇);
  const save = (actor: typeof mine, label: string, query: Record<string, string>, most = 12) =>
    world.as(actor, (ctx) => putView(ctx.tx, { viewId: newId(), accountId: actor.accountId, page: "/employers", label, query, most }));
  const seen = (actor: typeof mine, page = "/employers") => world.as(actor, (ctx) => viewsOf(ctx.tx, page));

  test("is kept for its account and its page, and seen by nobody else", async () => {
    await save(mine, "缺检测", { noTests: "12" });
    await save(mine, "粉尘", { hazard: "dust", columns: "name.areaName" });
    expect(await seen(mine)).toMatchObject([
      { label: "缺检测", query: { noTests: "12" } },
      { label: "粉尘", query: { hazard: "dust", columns: "name.areaName" } },
    ]);
    expect(await seen(mine, "/cases")).toEqual([]);
    expect(await seen(colleague)).toEqual([]);
    expect(await seen(town)).toEqual([]);
  });

  test("of the same name takes the place of the old one", async () => {
    await save(mine, "缺检测", { noTests: "24" });
    expect((await seen(mine)).map((v) => [v.label, v.query["noTests"] ?? ""])).toEqual([
      ["缺检测", "24"],
      ["粉尘", ""],
    ]);
  });

  test("is refused past the number a list holds, but may still replace one", async () => {
    expect(await save(mine, "第三个", {}, 2)).toBeUndefined();
    expect(await save(mine, "粉尘", { hazard: "noise" }, 2)).toBeDefined();
    expect(await seen(mine)).toHaveLength(2);
  });

  test("cannot be removed by another account, nor written in its name", async () => {
    const { viewId } = (await seen(mine))[0]!;
    expect(await world.as(colleague, (ctx) => removeView(ctx.tx, viewId))).toBe(false);
    await expect(
      world.as(colleague, (ctx) =>
        putView(ctx.tx, { viewId: newId(), accountId: mine.accountId, page: "/employers", label: "借名", query: {}, most: 12 }),
      ),
    ).rejects.toThrow(/row-level security/);
    expect(await world.as(mine, (ctx) => removeView(ctx.tx, viewId))).toBe(true);
    expect((await seen(mine)).map((v) => v.label)).toEqual(["粉尘"]);
  });
});
