import { afterAll, beforeAll, expect, it } from "vitest";
import { testWorld, type TestWorld } from "#test";
import { accountActor } from "#access";
import { EmployersQuery, listEmployers } from "#registry";
import { baseTowns, loadDemo } from "./index.ts";

let world: TestWorld;
let seconds = 0;
beforeAll(async () => {
  world = await testWorld({ today: "2025-03-05" });
  const began = Date.now();
  expect((await loadDemo(world.db, world.clock)).loaded).toBe(true);
  seconds = (Date.now() - began) / 1000;
});
afterAll(() => world.close());

it("base set B0 has in each town the units and valid declarations of the scenarios", async () => {
  const rows = await world.asSystem(({ tx }) =>
    tx.query<{ name: string; units: number; declared: number }>(
      `select a.name, count(*)::int as units, count(*) filter (where e.declaration_valid_until >= $1)::int as declared
       from registry.employer e join registry.area a on a.area_code = e.area_code
       where e.area_code like '330499%' and e.state = 'in-production' and e.hazard_confirmed group by a.name`,
      [world.clock.today()],
    ),
  );
  expect(Object.fromEntries(rows.map((row) => [row.name, [row.units, row.declared]]))).toEqual(
    Object.fromEntries(baseTowns.map((t) => [t.name, [t.units, t.declared]])),
  );
  console.info(`loaded in ${seconds} s`);
});

it("loading the region again changes nothing and names the same accounts", async () => {
  const again = await loadDemo(world.db, world.clock);
  expect([again.loaded, again.accounts.length]).toEqual([false, 24]);
});

it("the town officer sees the 22 units of her town and finds none of another (S08)", async () => {
  const chenxia = await accountActor(world.db, "chenxia");
  const [all, foreign, asked] = await world.as(chenxia, async (ctx) => [
    await listEmployers(ctx, EmployersQuery.parse({})),
    await listEmployers(ctx, EmployersQuery.parse({ search: "华泰" })),
    await listEmployers(ctx, EmployersQuery.parse({ areaCode: "330499102000" })),
  ]);
  expect([all.count.value, foreign.count.value, foreign.items.length, asked.count.value]).toEqual([22, 0, 0, 0]);
});

it("the county sees its 200 units, the neighbouring county five of its own", async () => {
  const count = async (username: string): Promise<number> =>
    world.as(await accountActor(world.db, username), async (ctx) => (await listEmployers(ctx, EmployersQuery.parse({}))).count.value);
  expect(await Promise.all(["zhangmin", "lintao", "jiaxing", "zhaogong", "sunli"].map(count))).toEqual([200, 5, 205, 1, 0]);
});
