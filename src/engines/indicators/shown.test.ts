import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "#access";
import { day, newId } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import {
  declareIndicators,
  factSource,
  freeze,
  indicator,
  listFacts,
  listFrozen,
  markEmployers,
  readFigure,
  readFrozen,
  releaseFigures,
  settleIndicators,
  showFigure,
  showFigures,
} from "./index.ts";

/** Persons, one fact each; a reviewer stands for whoever may open their records. */
const persons = factSource({
  id: "test.persons",
  about: ["person"],
  sql: `select p.owner as employer_id, p.subject as subject_key, p.area as area_code, 'C' as industry, '03' as size, 'general' as hazard_class, '' as slice,
      p.counted as numerator, 1 as denominator, null::uuid as basis_id, 'seen' as reason, p.since as occurred_on, null::date as recheck_on
    from indicators.test_person p where ($1::uuid[] is null or p.owner = any($1::uuid[])) and p.since <= $2::date`,
  reasons: { seen: "已检" },
  persons: "indicator.freeze",
  list: {
    columns: [{ key: "name", label: "名称" }],
    sql: `select employer_id, subject_key, '{}'::jsonb as cells from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)`,
  },
});
const examined = indicator({
  id: "T045",
  name: "测试人数",
  shortName: "人数",
  englishName: "Persons",
  unit: "%",
  direction: "higher",
  subject: "劳动者",
  measure: "人",
  facts: "test.persons",
  numerator: "已检",
  denominator: "全部",
  parameters: [],
  slices: [{ id: "x", label: "分项" }],
  targets: [{ plan: "测试", areaCode: "000000000000", from: 2025, to: 2025, percent: 90, source: "" }],
  version: 1,
  source: "",
});

const county = "330499000000";
const towns = ["330499101000", "330499102000", "330499103000"] as const;
const actor = (roles: Actor["roles"], areaCode: string = county, kind: Actor["kind"] = "commission"): Actor => ({
  accountId: newId(),
  name: "某人",
  organisationId: newId(),
  organisationName: "某处",
  kind,
  roles,
  areaCode,
  via: "session",
});
const inspector = actor(["inspector"], county, "inspection");
const officer = actor(["commission-officer"]);

let world: TestWorld;
let admin: pg.Client;
beforeAll(async () => {
  world = await testWorld();
  admin = new pg.Client({ connectionString: world.adminUrl });
  await admin.connect();
  await admin.query(`create table indicators.test_person (owner uuid, subject text, area text, counted int, since date);
    grant all on indicators.test_person to zhikang_worker;
    insert into registry.area (area_code, name, level, parent_code) values ('${county}', '临江县', 'county', '330400000000') on conflict do nothing;
    insert into registry.area (area_code, name, level, parent_code)
      select c, c, 'township', '${county}' from unnest(array['${towns.join("','")}']) c on conflict do nothing`);
  declareIndicators({ indicators: [examined], sources: [persons] });
  world.clock.set("2025-03-10");
  await settleIndicators(world.db, world.clock);
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

/** So many persons more in each town, of whom so many count. */
const come = async (more: readonly (readonly [number, number])[]): Promise<void> => {
  await world.db.asWorker(async (tx) => {
    for (const [i, [all, counted]] of more.entries())
      for (let n = 0; n < all; n++) {
        const owner = newId();
        await tx.query("insert into indicators.test_person values ($1, $2, $3, $4, $5)", [
          owner,
          newId(),
          towns[i],
          n < counted ? 1 : 0,
          world.clock.today(),
        ]);
        await markEmployers(tx, [owner], "person");
      }
  });
  await settleIndicators(world.db, world.clock);
};
const seen = async (who: Actor, asOf?: string) => {
  const view = await world.as(who, (ctx) => showFigure(ctx, "T045", { area: who.areaCode, ...(asOf ? { asOf: day(asOf) } : {}) }));
  const cell = (f: { numerator: number | null; denominator: number | null }) => `${f.numerator ?? "＊"}/${f.denominator ?? "＊"}`;
  return { view, cells: [cell(view.figure), ...view.children.map(cell)] };
};

it("a reader who may not open the records sees month ends without small groups, and whoever may sees every number", async () => {
  await come([
    [3, 3],
    [8, 8],
    [30, 20],
  ]);
  expect((await seen(officer)).cells).toEqual(["31/41", "3/3", "8/8", "20/30"]);
  expect((await seen(inspector)).cells).toEqual(["＊/＊", "＊/＊", "＊/＊", "＊/＊"]);
  world.clock.set("2025-04-02");
  await releaseFigures(world.db, world.clock);
  const april = await seen(inspector);
  expect(april.cells).toEqual(["31/41", "＊/＊", "＊/＊", "20/30"]);
  expect(april.view.smallGroups).toMatchObject({ releasedOn: "2025-03-31" });
  expect(april.view.figure).toMatchObject({ text: "75.61 %", met: false, missing: 10 });
  expect((await seen(officer)).view.smallGroups).toBeNull();
  // A town's officer is told how many of her own town there are, never who.
  const town = actor(["township-officer"], towns[0], "township");
  expect((await seen(town)).cells[0]).toBe("3/3");
  await expect(world.as(town, (ctx) => listFacts(ctx, "T045", { side: "denominator", limit: 50 }))).rejects.toMatchObject({
    code: "IN-1002",
  });
});

it("two persons who came in a month are not seen by comparing month ends", async () => {
  await come([
    [0, 0],
    [0, 0],
    [2, 1],
  ]);
  world.clock.set("2025-05-02");
  await releaseFigures(world.db, world.clock);
  expect((await seen(officer)).cells[0]).toBe("32/43");
  const may = await seen(inspector);
  expect(may.cells).toEqual(["31/41", "＊/＊", "＊/＊", "20/30"]);
  expect(may.view.smallGroups).toMatchObject({ releasedOn: "2025-03-31" });
  expect(may.view.trend.slice(-2).map((p) => p.denominator)).toEqual([41, null]);
});

it("neither the list nor a part nor a frozen figure gives more", async () => {
  const refused = (what: Promise<unknown>, code: string) => expect(what).rejects.toMatchObject({ code });
  await refused(
    world.as(inspector, (ctx) => showFigure(ctx, "T045", { industry: "C" })),
    "IN-1007",
  );
  await refused(
    world.as(inspector, (ctx) => showFigure(ctx, "T045", { slice: "x" })),
    "IN-1007",
  );
  await refused(
    world.as(inspector, (ctx) => showFigure(ctx, "T045", { from: day("2025-03-01") })),
    "IN-1007",
  );
  await refused(
    world.as(inspector, (ctx) => readFigure(ctx, "T045", {})),
    "IN-1002",
  );
  await refused(
    world.as(inspector, (ctx) => listFacts(ctx, "T045", { side: "denominator", limit: 50 })),
    "IN-1002",
  );
  const frozen = await world.as(officer, (ctx) =>
    freeze(ctx, { indicator: "T045", area: county, asOf: world.clock.today(), title: "通报" }),
  );
  expect((await world.as(officer, (ctx) => listFrozen(ctx, "T045", county))).items).toHaveLength(1);
  expect((await world.as(inspector, (ctx) => listFrozen(ctx, "T045", county))).items).toEqual([]);
  await refused(
    world.as(inspector, (ctx) => readFrozen(ctx, frozen)),
    "IN-1002",
  );
  const { items } = await world.as(inspector, (ctx) => showFigures(ctx, {}));
  expect(items.map((t) => [t.id, t.figure.denominator, t.change, t.slices])).toEqual([["T045", 41, null, []]]);
});

it("a month end is judged once: what was shown stays, whatever the records say later", async () => {
  const rows = () => admin.query("select * from indicators.released_figure order by day, area_code").then((r) => r.rows);
  const before = await rows();
  await admin.query("delete from indicators.test_person where area = $1", [towns[0]]);
  await releaseFigures(world.db, world.clock);
  expect(await rows()).toEqual(before);
});
