import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountActor } from "#access";
import { day } from "#kernel";
import { employerLetters, listLetters } from "#oversight";
import { testWorld, type TestWorld } from "#test";
import { loadDemo } from "./index.ts";
import { loadTold } from "./told.ts";

describe("what the demonstration region was told", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld({ today: "2026-11-22" });
    await loadDemo(world.db, world.clock);
    await loadTold(world.db, day("2026-11-22"));
  });
  afterAll(() => world?.close());

  it("one firm has signed its letter, the other still has it before it", async () => {
    const [zhao, hua, zhang] = await Promise.all(["zhaogong", "huatai", "zhangmin"].map((who) => accountActor(world.db, who)));
    const signed = async (actor: typeof zhao): Promise<(string | null)[]> =>
      (await world.as(actor!, (ctx) => employerLetters(ctx, actor!.employerId!))).items.map((l) => l.signedOn);
    expect([await signed(zhao), await signed(hua)]).toEqual([[null], ["2026-11-13"]]);
    const list = await world.as(zhang!, (ctx) => listLetters(ctx, { year: 2026, limit: 50 }));
    expect(list.towns.reduce((n, t) => n + t.signed, 0)).toBe(1);
    expect(list.count.value).toBeGreaterThan(1);
  });
});
