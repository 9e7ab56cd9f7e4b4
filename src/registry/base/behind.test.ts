import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#access";
import { buildActor } from "../../../test/factories/actors.ts";
import { testWorld, type TestWorld } from "#test";
import { EmployersQuery, listEmployers, streamEmployers, type EmployerListItem } from "../queries/employers.ts";
import { baseColumns, behindFigure, type BaseColumn } from "./behind.ts";
import { readBase } from "./queries.ts";
import { baseDimensions } from "./schema.ts";
import { foldDeltas } from "./store.ts";

const county = "330499000000";
const towns = ["330499101000", "330499102000"];
let world: TestWorld;
beforeAll(async () => {
  world = await testWorld();
  await world.asSystem((ctx) =>
    ctx.tx.query(
      `insert into registry.area (area_code, name, level, parent_code) values ('330499000000', '临江县', 'county', '330400000000'),
         ('330499101000', '青石镇', 'township', '330499000000'), ('330499102000', '白塔镇', 'township', '330499000000') on conflict do nothing`,
    ),
  );
});
afterAll(() => world.close());

// Codes as registers hold them: classes, a division or a section alone, none, and one no edition knows.
const industries = ["3391", "3392", "33", "339", "C", "0610", "8222", "", "99", "47"];
const employer = fc.record({
  // Also at the county itself and at a code that is no town any more.
  area: fc.constantFrom(...towns, county, "330499190000"),
  industry: fc.constantFrom(...industries),
  state: fc.constantFrom("in-production", "in-production", "in-production", "stopped", "to-verify"),
  size: fc.constantFrom("01", "02", "03", "99"),
  class: fc.constantFrom("general", "serious", "unknown"),
  confirmed: fc.boolean(),
  declared: fc.option(fc.constant("2024-05-06"), { nil: null }),
  workers: fc.option(fc.nat(1200), { nil: null }),
  exposed: fc.option(fc.nat(300), { nil: null }),
});
const put = (rows: readonly object[]) =>
  world.asSystem(async (ctx) => {
    await ctx.tx.query("delete from registry.employer");
    await ctx.tx.query(
      `insert into registry.employer (employer_id, credit_code, name, area_code, industry_code, size_code, workers_total, workers_exposed, state, hazard_confirmed,
         hazard_class, declared_on, registered_on, state_on)
       select gen_random_uuid(), 'T' || gen_random_uuid(), '单位', area, industry, size, workers, exposed, state, confirmed, class, declared, '2025-01-01', '2025-01-01'
       from jsonb_to_recordset($1::jsonb) as e (area text, industry text, size text, workers int, exposed int, state text, confirmed bool, class text, declared date)`,
      [JSON.stringify(rows)],
    );
  });
const contributed: Record<BaseColumn, (e: EmployerListItem) => number> = {
  employers: () => 1,
  confirmed: () => 1,
  serious: () => 1,
  declared: () => 1,
  workers: (e) => e.workersTotal ?? 0,
  exposed: (e) => e.workersExposed ?? 0,
};
const listed = (actor: Actor, filters: Record<string, string>) =>
  world.as(actor, async (ctx) => {
    const query = EmployersQuery.parse(filters);
    const items: EmployerListItem[] = [];
    for await (const batch of streamEmployers(ctx, query)) items.push(...batch);
    return { items, page: await listEmployers(ctx, query) };
  });

describe("the list behind a figure of the base", () => {
  it("holds what each employer adds to the figure, for every column of every row, and adds up to it", async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(employer, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...baseDimensions),
        fc.constantFrom(county, county, ...towns),
        fc.constantFrom(undefined, "C", "B"),
        fc.boolean(),
        async (employers, by, areaCode, section, folded) => {
          await put(employers);
          if (folded) await world.db.asWorker((tx) => foldDeltas(tx));
          const actor = buildActor("commission", county);
          const base = await world.as(actor, (ctx) => readBase(ctx, { by, areaCode, section }));
          for (const row of [undefined, ...base.rows])
            for (const column of baseColumns) {
              const figure = (row ?? base.total)[column];
              const filters = behindFigure(base, row?.value, column);
              if (filters === undefined) {
                expect(figure).toBe(0);
                continue;
              }
              const { items, page } = await listed(actor, filters);
              const at = `${by} ${row?.label ?? "合计"} ${column}`;
              expect(
                items.reduce((sum, e) => sum + contributed[column](e), 0),
                at,
              ).toBe(figure);
              expect(
                items.every((e) => contributed[column](e) > 0),
                at,
              ).toBe(true);
              expect(page.count, at).toEqual({ value: items.length, capped: false });
              if (column === "workers" || column === "exposed") expect(page.sums?.[column], at).toBe(figure);
              opened++;
            }
        },
      ),
      { numRuns: 20 },
    );
    expect(opened).toBeGreaterThan(200);
  });

  it("adds up as far as it counts, for a search too, and leaves heads out when nobody asks", async () => {
    await put(
      [3, 20, 500].map((workers) => ({
        area: towns[0],
        industry: "3391",
        size: "03",
        workers,
        exposed: 1,
        state: "in-production",
        confirmed: true,
        class: "general",
        declared: null,
      })),
    );
    const { page } = await listed(buildActor("commission", county), { sums: "true", countTo: "1" });
    expect(page.count).toEqual({ value: 1, capped: true });
    expect((await listed(buildActor("commission", county), {})).page.sums).toBeNull();
    expect((await listed(buildActor("township", towns[1]), { sums: "true" })).page.sums).toEqual({ workers: 0, exposed: 0 });
  });
});
