import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildActor } from "../../../test/factories/actors.ts";
import { testWorld, type TestWorld } from "#test";
import { readBase } from "./queries.ts";
import { foldDeltas, recountBase } from "./store.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld();
  await world.asSystem((ctx) =>
    ctx.tx.query(
      `insert into registry.area (area_code, name, level, parent_code) values ('330499000000', '临江县', 'county', '330400000000'),
         ('330499101000', '青石镇', 'township', '330499000000'), ('330499102000', '白塔镇', 'township', '330499000000'), ('330498000000', '邻县', 'county', '330400000000')
       on conflict do nothing`,
    ),
  );
});
afterAll(() => world.close());

const add = (
  n: number,
  area: string,
  more: { industry?: string; workers?: number; exposed?: number; state?: string; serious?: boolean } = {},
) =>
  world.asSystem((ctx) =>
    ctx.tx.query(
      `insert into registry.employer (employer_id, credit_code, name, area_code, industry_code, workers_total, workers_exposed, state, hazard_confirmed, hazard_class, registered_on, state_on)
       select gen_random_uuid(), 'T' || gen_random_uuid(), '单位', $2, $3, $4, $5, $6, true, $7, '2025-01-01', '2025-01-01' from generate_series(1, $1)`,
      [
        n,
        area,
        more.industry ?? "3391",
        more.workers ?? 12,
        more.exposed ?? 5,
        more.state ?? "in-production",
        more.serious ? "serious" : "general",
      ],
    ),
  );
const county = buildActor("commission");
const read = (by: Parameters<typeof readBase>[1]["by"], actor = county, areaCode?: string) =>
  world.as(actor, (ctx) => readBase(ctx, { by, areaCode }));

describe("figures of the base of employers", () => {
  it("145 employers are told by industry, town, size and headcount, and the rows add up before and after folding", async () => {
    await add(90, "330499101000");
    await add(30, "330499102000", { industry: "0610", workers: 340, exposed: 200, serious: true });
    await add(25, "330499102000", { industry: "8222", workers: 3, exposed: 3 });
    await add(7, "330499102000", { state: "to-verify" });
    for (const folded of [false, true]) {
      if (folded) await world.db.asWorker((tx) => foldDeltas(tx));
      const towns = await read("area");
      expect(towns.total).toEqual({
        employers: 145,
        confirmed: 145,
        serious: 30,
        declared: 0,
        workers: 90 * 12 + 30 * 340 + 75,
        exposed: 450 + 6000 + 75,
      });
      expect(towns.rows.map((r) => [r.label, r.employers])).toEqual([
        ["青石镇", 90],
        ["白塔镇", 55],
      ]);
      expect(towns.check.agrees).toBe(true);
      expect((await read("section")).rows.map((r) => [r.value, r.label, r.employers])).toEqual([
        ["B", "采矿业", 30],
        ["C", "制造业", 90],
        ["O", "居民服务、修理和其他服务业", 25],
      ]);
      expect((await read("headcount")).rows.map((r) => [r.label, r.employers])).toEqual([
        ["不足 5 人", 25],
        ["10–19 人", 90],
        ["300–999 人", 30],
      ]);
      expect((await read("state")).rows.map((r) => [r.label, r.employers])).toEqual([
        ["在产", 145],
        ["待核实", 7],
      ]);
    }
  });

  it("an employer that stops or moves is followed at once, and the nightly recount agrees", async () => {
    await world.asSystem((ctx) =>
      ctx.tx.query(
        `update registry.employer set state = 'stopped' where employer_id in (select employer_id from registry.employer where area_code = '330499101000' limit 10)`,
      ),
    );
    await world.asSystem((ctx) =>
      ctx.tx.query(
        `update registry.employer set area_code = '330499102000' where employer_id in (select employer_id from registry.employer where area_code = '330499101000' and state = 'in-production' limit 5)`,
      ),
    );
    expect((await read("area")).rows.map((r) => r.employers)).toEqual([75, 60]);
    expect(await world.db.asWorker((tx) => recountBase(tx))).toBe(0);
    await world.db.asWorker((tx) =>
      tx.query(
        "update registry.base_count set employers = employers + 1 where dimension = 'section' and value = 'C' and area_code = '330499000000'",
      ),
    );
    expect((await read("section")).check).toMatchObject({ agrees: false, difference: { employers: -1 } });
    expect(await world.db.asWorker((tx) => recountBase(tx))).toBe(1);
    expect((await read("section")).check.agrees).toBe(true);
  });

  it("an employer of the county that stands in no town is a row of its own", async () => {
    await add(2, "330499000000");
    expect((await read("area")).rows.at(-1)).toMatchObject({ label: "未细分到下级", employers: 2 });
    expect((await read("area")).check.agrees).toBe(true);
  });

  it("a town sees its own figures, another county nothing, and nobody writes one", async () => {
    const town = buildActor("township", "330499101000");
    expect((await read("section", town)).total.employers).toBe(75);
    await expect(read("area", town, "330499102000")).rejects.toMatchObject({ code: "RG-1006" });
    expect((await read("section", buildActor("commission", "330498000000"))).total.employers).toBe(0);
    await expect(
      world.as(county, (ctx) =>
        ctx.tx.query(
          `insert into registry.base_delta (area_code, dimension, value, employers, confirmed, serious, declared, workers, exposed) values ('330499000000', 'all', '', 1, 0, 0, 0, 0, 0)`,
        ),
      ),
    ).rejects.toThrow();
  });
});
