import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#access";
import { addDays, day, newId, type Day } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import {
  backfillIndicators,
  declareIndicators,
  factSource,
  freeze,
  indicator,
  listFacts,
  markAdded,
  markEmployers,
  readFigure,
  readFrozen,
  recount,
  settleIndicators,
  startIndicatorWorker,
  verifyIndicators,
} from "./index.ts";
import { nightly } from "./jobs.ts";

/** A stand-in for a domain record: counts from a day until another. */
const source = factSource({
  id: "test.thing",
  about: ["thing"],
  sql: `select t.owner as employer_id, t.subject as subject_key, t.area as area_code, 'C' as industry, '03' as size, 'general' as hazard_class, t.part as slice,
      case when t.good_until >= $2::date then t.weight else 0 end as numerator, t.weight as denominator, null::uuid as basis_id,
      case when t.good_until >= $2::date then 'good' else 'bad' end as reason, t.since as occurred_on, t.good_until + 1 as recheck_on
    from indicators.test_thing t where ($1::uuid[] is null or t.owner = any($1::uuid[])) and t.since <= $2::date`,
  reasons: { good: "合格", bad: "不合格" },
  persons: null,
  list: {
    columns: [{ key: "name", label: "名称" }],
    sql: `select employer_id, subject_key, jsonb_build_object('name', subject_key) as cells from unnest($1::uuid[], $2::text[], $3::uuid[]) as k (employer_id, subject_key, basis_id)`,
  },
});
const things = indicator({
  id: "T001",
  name: "测试指标",
  shortName: "测试",
  englishName: "Things",
  unit: "%",
  direction: "higher",
  subject: "物",
  measure: "个",
  facts: "test.thing",
  numerator: "好的",
  denominator: "全部",
  parameters: [],
  slices: [
    { id: "red", label: "红" },
    { id: "blue", label: "蓝" },
  ],
  targets: [{ plan: "测试", areaCode: "000000000000", from: 2025, to: 2025, percent: 90, source: "" }],
  version: 1,
  source: "",
});

/** Adds up: an employer's rows are counted, and marks may tell how many came. */
const pieces = factSource({
  id: "test.pieces",
  about: ["piece"],
  adds: "piece",
  sql: `select owner as employer_id, '' as subject_key, '330499101000' as area_code, 'C' as industry, '03' as size, 'general' as hazard_class, '' as slice,
      sum(good) as numerator, count(*) as denominator, null::uuid as basis_id, 'good' as reason, null::date as occurred_on, null::date as recheck_on
    from indicators.test_piece where ($1::uuid[] is null or owner = any($1::uuid[])) group by owner`,
  reasons: source.reasons,
  persons: null,
  list: source.list,
});
const counted = indicator({ ...things, id: "T002", facts: "test.pieces", slices: [] });

const county = "330499000000";
const towns = ["330499101000", "330499102000", "330499001000"];
const actor = (areaCode: string, kind: Actor["kind"] = "commission"): Actor => ({
  accountId: newId(),
  name: "某人",
  organisationId: newId(),
  organisationName: "某处",
  kind,
  roles: [kind === "township" ? "township-officer" : "commission-officer"],
  areaCode,
  via: "session",
});

let world: TestWorld;
let admin: pg.Client;
beforeAll(async () => {
  world = await testWorld();
  admin = new pg.Client({ connectionString: world.adminUrl });
  await admin.connect();
  await admin.query(`create table indicators.test_thing (owner uuid, subject text, area text, part text, weight int, since date, good_until date, primary key (owner, subject));
    create table indicators.test_piece (owner uuid, good int);
    grant all on indicators.test_thing, indicators.test_piece to zhikang_worker;
    insert into registry.area (area_code, name, level, parent_code) values ('${county}', '临江县', 'county', '330400000000') on conflict do nothing;
    insert into registry.area (area_code, name, level, parent_code)
      select c, c, 'township', '${county}' from unnest(array['${towns.join("','")}']) c on conflict do nothing`);
});
afterAll(async () => {
  await admin.end();
  await world.close();
});
beforeEach(async () => {
  declareIndicators({ indicators: [things, counted], sources: [source, pieces] });
  world.clock.set("2025-05-12");
  await admin.query(
    "truncate indicators.test_thing, indicators.test_piece, indicators.fact, indicators.rollup, indicators.mark, indicators.counted, indicators.disagreement",
  );
  await settleIndicators(world.db, world.clock);
});

type Thing = { owner: string; subject: string; area: string; part: string; weight: number; since: Day; goodUntil: Day };
const put = (rows: readonly Thing[]): Promise<void> =>
  world.db.asWorker(async (tx) => {
    await tx.query(
      `insert into indicators.test_thing select * from jsonb_to_recordset($1::jsonb) as t (owner uuid, subject text, area text, part text, weight int, since date, "goodUntil" date)
       on conflict (owner, subject) do update set area = excluded.area, part = excluded.part, weight = excluded.weight, good_until = excluded.good_until`,
      [JSON.stringify(rows)],
    );
    await markEmployers(
      tx,
      rows.map((r) => r.owner),
      "thing",
    );
  });
const thing = (more: Partial<Thing> = {}): Thing => ({
  owner: newId(),
  subject: "a",
  area: towns[0]!,
  part: "red",
  weight: 1,
  since: day("2025-01-01"),
  goodUntil: day("2030-01-01"),
  ...more,
});
const bad = day("2024-12-31");
const figure = (area = county, asOf?: Day) => world.as(actor(area), (ctx) => readFigure(ctx, "T001", { area, asOf }));

describe("a change in a record", () => {
  it("reaches the figure of its town, its county and the country with parts beside the whole", async () => {
    await put([thing(), thing({ part: "blue" }), thing({ area: towns[1]!, goodUntil: bad })]);
    await settleIndicators(world.db, world.clock);
    const view = await figure();
    expect(view.figure).toMatchObject({
      numerator: 2,
      denominator: 3,
      text: "66.67 %",
      met: false,
      gapText: "差 23.33",
      owed: 1,
      missing: 1,
    });
    expect(view.children.map((c) => [c.areaCode, c.numerator, c.denominator, c.text])).toEqual([
      [towns[2], 0, 0, "—"],
      [towns[0], 2, 2, "100.00 %"],
      [towns[1], 0, 1, "0.00 %"],
    ]);
    expect(view.parts.map((p) => [p.id, p.numerator, p.denominator])).toEqual([
      ["red", 1, 2],
      ["blue", 1, 1],
    ]);
    expect((await figure("330000000000")).figure).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it("made twice on one day leaves one fact with the last value", async () => {
    const one = thing();
    await put([one]);
    await settleIndicators(world.db, world.clock);
    await put([{ ...one, goodUntil: bad }]);
    await settleIndicators(world.db, world.clock);
    expect((await figure()).figure).toMatchObject({ numerator: 0, denominator: 1 });
    expect((await admin.query("select count(*)::int n from indicators.fact")).rows[0].n).toBe(1);
  });

  it("leaves the figure of an earlier day and its list as they were", async () => {
    const one = thing();
    await put([one, thing({ subject: "b" })]);
    await settleIndicators(world.db, world.clock);
    world.clock.set("2025-06-10");
    await put([{ ...one, goodUntil: bad, area: towns[1]! }]);
    await settleIndicators(world.db, world.clock);
    expect((await figure()).figure).toMatchObject({ numerator: 1, denominator: 2 });
    expect((await figure(county, day("2025-05-31"))).figure).toMatchObject({ numerator: 2, denominator: 2 });
    expect((await figure(towns[0]!, day("2025-05-31"))).figure).toMatchObject({ numerator: 2 });
    const list = await world.as(actor(county), (ctx) =>
      listFacts(ctx, "T001", { area: county, asOf: day("2025-05-31"), side: "numerator", limit: 50 }),
    );
    expect(list.items.map((i) => i.areaCode)).toEqual([towns[0], towns[0]]);
  });

  it("that time alone makes is dated to its day even when nobody looked", async () => {
    await put([thing({ goodUntil: day("2025-05-20") }), thing()]);
    await settleIndicators(world.db, world.clock);
    world.clock.set("2025-06-30");
    await settleIndicators(world.db, world.clock);
    expect((await figure()).figure).toMatchObject({ numerator: 1, denominator: 2 });
    expect((await figure(county, day("2025-05-20"))).figure).toMatchObject({ numerator: 2, denominator: 2 });
    expect((await figure(county, day("2025-05-21"))).figure).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe("the list behind a figure", () => {
  it("holds exactly the rows counted on every side and on every page", async () => {
    await put(
      Array.from({ length: 130 }, (_, i) =>
        thing({ subject: `s${i}`, area: towns[i % 3]!, goodUntil: i % 4 === 0 ? bad : day("2030-01-01") }),
      ),
    );
    await settleIndicators(world.db, world.clock);
    const { figure: shown } = await figure();
    for (const [side, expected] of [
      ["numerator", shown.numerator],
      ["denominator", shown.denominator],
      ["missing", shown.missing],
    ] as const) {
      const keys = new Set<string>();
      let cursor: string | undefined;
      do {
        const page = await world.as(actor(county), (ctx) => listFacts(ctx, "T001", { area: county, side, limit: 50, cursor }));
        expect(page.count).toEqual({ value: expected, capped: false });
        for (const item of page.items) keys.add(`${item.employerId} ${item.subjectKey}`);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(keys.size).toBe(expected);
    }
  });

  it("shows a town its own rows and refuses the county's figure as if it did not exist", async () => {
    await put([thing(), thing({ area: towns[1]! })]);
    await settleIndicators(world.db, world.clock);
    const town = actor(towns[0]!, "township");
    const own = await world.as(town, (ctx) => readFigure(ctx, "T001", {}));
    expect(own.figure).toMatchObject({ numerator: 1, denominator: 1 });
    await expect(world.as(town, (ctx) => readFigure(ctx, "T001", { area: county }))).rejects.toMatchObject({ code: "IN-0405" });
    const seen = await world.as(town, (ctx) =>
      ctx.tx.query("select area_code from indicators.rollup union select area_code from indicators.fact"),
    );
    expect(seen).toEqual([{ area_code: towns[0] }]);
  });

  it("is narrowed by size with the same count as the figure", async () => {
    await put([thing(), thing({ goodUntil: bad })]);
    await settleIndicators(world.db, world.clock);
    const one = await world.as(actor(county), (ctx) => readFigure(ctx, "T001", { size: "03" }));
    expect(one.figure).toMatchObject({ numerator: 1, denominator: 2 });
    const other = await world.as(actor(county), (ctx) => readFigure(ctx, "T001", { size: "01" }));
    expect(other.figure).toMatchObject({ denominator: 0, text: "—" });
  });
});

describe("a frozen figure", () => {
  it("stays while the live one moves and names the records that made the difference", async () => {
    const one = thing();
    await put([one, thing({ owner: one.owner, subject: "b" })]);
    await settleIndicators(world.db, world.clock);
    const me = actor(county);
    const id = await world.as(me, (ctx) => freeze(ctx, { indicator: "T001", area: county, asOf: day("2025-05-12"), title: "一季度通报" }));
    world.clock.set("2025-07-02");
    await put([{ ...one, goodUntil: bad }]);
    await settleIndicators(world.db, world.clock);
    const frozen = await world.as(me, (ctx) => readFrozen(ctx, id));
    expect(frozen).toMatchObject({ numerator: 2, denominator: 2, text: "100.00 %", live: { numerator: 1, denominator: 2 }, differing: 1 });
    expect(frozen.differences).toMatchObject([{ subjectKey: "a", what: "changed", then: "合格", now: "不合格" }]);
    await expect(
      world.as(me, (ctx) => freeze(ctx, { indicator: "T001", area: county, asOf: day("2025-05-12"), title: "更正", replaces: id })),
    ).rejects.toMatchObject({ code: "IN-1005" });
  });
});

describe("the recount", () => {
  it("agrees with what was kept after any sequence of changes, on every day of it", async () => {
    const owners = Array.from({ length: 4 }, newId);
    const step = fc.oneof(
      fc.record({
        put: fc.record({
          owner: fc.constantFrom(...owners),
          subject: fc.constantFrom("a", "b"),
          area: fc.constantFrom(...towns),
          part: fc.constantFrom("red", "blue", ""),
          weight: fc.integer({ min: 1, max: 5 }),
          lasts: fc.integer({ min: -10, max: 40 }),
        }),
      }),
      fc.record({ drop: fc.constantFrom(...owners) }),
      fc.record({ pass: fc.integer({ min: 1, max: 25 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        await admin.query("truncate indicators.test_thing, indicators.fact, indicators.rollup, indicators.mark");
        world.clock.set("2025-05-12");
        const ends = new Map<Day, string>();
        const told = async (on: Day): Promise<string> => {
          const { figure: f, children } = await figure(county, on);
          return JSON.stringify([f.numerator, f.denominator, ...children.map((c) => [c.areaCode, c.numerator, c.denominator])]);
        };
        for (const s of steps) {
          const today = world.clock.today();
          if ("put" in s) await put([{ ...s.put, since: today, goodUntil: addDays(today, s.put.lasts) } as Thing]);
          else if ("drop" in s)
            await world.db.asWorker(async (tx) => {
              await tx.query("delete from indicators.test_thing where owner = $1", [s.drop]);
              await markEmployers(tx, [s.drop]);
            });
          else {
            await settleIndicators(world.db, world.clock);
            ends.set(today, await told(today));
            world.clock.set(addDays(today, s.pass));
          }
        }
        await settleIndicators(world.db, world.clock);
        expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
        for (const [on, said] of ends) expect(await told(on)).toBe(said);
      }),
      { numRuns: 40 },
    );
  });

  it("that disagrees raises an alarm, is stored, and the records win", async () => {
    await put([thing(), thing()]);
    await settleIndicators(world.db, world.clock);
    await admin.query("update indicators.rollup set numerator = numerator + 7 where area_code = $1 and slice = ''", [county]);
    expect(await verifyIndicators(world.db, world.clock)).toMatchObject([{ indicatorId: "T001", facts: 0, figures: 1 }]);
    await nightly({ db: world.db, clock: world.clock, log: world.log });
    expect((await admin.query("select indicator_id, figures from indicators.disagreement")).rows).toEqual([
      { indicator_id: "T001", figures: 1 },
    ]);
    expect((await figure()).figure.numerator).toBe(2);
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
  });

  it("corrects what a load that marked nobody left out", async () => {
    await world.db.asWorker((tx) =>
      tx.query("insert into indicators.test_thing values ($1, 'x', $2, 'red', 3, '2025-01-01', '2030-01-01')", [newId(), towns[1]]),
    );
    const result = await world.db.asWorker((tx) => recount(tx, world.clock.today(), world.clock.now()));
    expect(result.facts).toBe(1);
    expect((await figure()).figure).toMatchObject({ numerator: 3, denominator: 3 });
  });

  it("fills the months before from the days the records carry", async () => {
    await put([thing({ since: day("2025-02-10") }), thing({ since: day("2025-04-10"), goodUntil: day("2025-04-20") })]);
    await backfillIndicators(world.db, world.clock, [day("2025-01-31"), day("2025-03-31"), day("2025-04-15")]);
    const sums = async (on: string) => {
      const { figure: f } = await figure(county, day(on));
      return [f.numerator, f.denominator];
    };
    expect([await sums("2025-01-31"), await sums("2025-03-31"), await sums("2025-04-15"), await sums("2025-05-12")]).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [1, 2],
    ]);
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
  });
});

describe("two workers", () => {
  it("count every change once while many writers mark the same county", async () => {
    const stops = await Promise.all([startIndicatorWorker(world.db, world.clock), startIndicatorWorker(world.db, world.clock)]);
    const owners = Array.from({ length: 60 }, newId);
    for (let round = 0; round < 6; round++)
      await Promise.all(
        Array.from({ length: 5 }, (_, w) =>
          put(
            owners
              .filter((_, i) => i % 5 === w)
              .map((owner, i) => thing({ owner, area: towns[(i + round) % 3]!, goodUntil: (i + round) % 2 ? bad : day("2030-01-01") })),
          ),
        ),
      );
    await expect.poll(async () => (await admin.query("select count(*)::int n from indicators.mark")).rows[0].n).toBe(0);
    await Promise.all(stops.map((stop) => stop()));
    await settleIndicators(world.db, world.clock);
    expect((await figure()).figure.denominator).toBe(60);
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
  });

  it("add up what marks tell without counting a row twice beside full looks at the same employers", async () => {
    const stops = await Promise.all([startIndicatorWorker(world.db, world.clock), startIndicatorWorker(world.db, world.clock)]);
    const owners = Array.from({ length: 12 }, newId);
    const write = (round: number): Promise<void> =>
      world.db.asWorker(async (tx) => {
        const added = owners
          .filter((_, i) => (i + round) % 3 !== 0)
          .map((employerId, i) => ({ employerId, numerator: (i + round) % 7 === 0 ? 0 : 2, denominator: 2 }));
        await tx.query(
          "insert into indicators.test_piece select e, case when n > 0 then 1 else 0 end from unnest($1::uuid[], $2::int[]) t (e, n) cross join generate_series(1, 2)",
          [added.map((a) => a.employerId), added.map((a) => a.numerator)],
        );
        if (round % 5 === 0)
          await markEmployers(
            tx,
            added.map((a) => a.employerId),
            "piece",
          );
        else await markAdded(tx, "piece", added);
      });
    for (let round = 0; round < 12; round++) await Promise.all([0, 1, 2, 3].map((w) => write(round * 4 + w)));
    await expect.poll(async () => (await admin.query("select count(*)::int n from indicators.mark")).rows[0].n).toBe(0);
    await Promise.all(stops.map((stop) => stop()));
    await settleIndicators(world.db, world.clock);
    const [{ n, d }] = (await admin.query("select sum(good)::int n, count(*)::int d from indicators.test_piece")).rows;
    const { figure: f } = await world.as(actor(county), (ctx) => readFigure(ctx, "T002", {}));
    expect([f.numerator, f.denominator]).toEqual([n, d]);
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
  });

  it("bring a change to the figure once it is committed", async () => {
    const stop = await startIndicatorWorker(world.db, world.clock);
    await put([thing({ weight: 9 })]);
    await expect.poll(async () => (await figure()).figure.denominator).toBe(9);
    await stop();
  });
});
