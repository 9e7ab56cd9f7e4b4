import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refusal, addMonths, day, type Day } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildCreditCode, buildEmployer, buildWorkerKey, towns } from "../../test/factories/index.ts";
import { countyAreas } from "../../tools/region/county.ts";
import { loadAreas } from "./commands/load-areas.ts";
import {
  areaPath,
  childrenOf,
  nameEmployers,
  noteDeclarations,
  readEmployer,
  registerEmployer,
  resolveEmployers,
  resolvePosts,
  resolveWorkers,
  searchAreas,
  updateEmployer,
  verifyEmployer,
} from "./index.ts";

let world: TestWorld;
const officer = buildActor("commission");
const clerk = buildActor("township", towns.青石镇);

beforeAll(async () => {
  world = await testWorld({ today: "2025-03-05" });
  await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
});
afterAll(() => world.close());

const refusal = async (run: Promise<unknown>): Promise<Refusal> => {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
};

describe("administrative areas", () => {
  it("a village of the demonstration county lies below town, county, city and province", async () => {
    const village = countyAreas.find((area) => area.level === "village" && area.parentCode === towns.青石镇)!;
    const path = await world.as(officer, ({ tx }) => areaPath(tx, village.areaCode));
    expect(path.map((area) => area.name)).toEqual(["浙江省", "嘉兴市", "临江县", "青石镇", village.name]);
  });
  it("the county has its six towns and the province its eleven cities", async () => {
    const [inCounty, inProvince] = await world.as(officer, async ({ tx }) => [
      await childrenOf(tx, "330499000000", day("2025-03-05")),
      await childrenOf(tx, "330000000000", day("2025-03-05")),
    ]);
    expect(inCounty.map((area) => area.name).sort()).toEqual(Object.keys(towns).sort());
    expect(inProvince).toHaveLength(11);
  });
  it("loading the areas a second time changes nothing", async () => {
    expect(await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }))).toBe(0);
  });
  it("an area is found by a part of its name inside the range asked", async () => {
    const found = await world.as(officer, ({ tx }) =>
      searchAreas(tx, "石", { from: "330499000000", to: "330499999999" }, day("2025-03-05")),
    );
    expect(found.slice(0, 2).map((area) => area.name)).toEqual(["青石镇", "石桥镇"]);
  });
});

describe("the declaration kept beside an employer", () => {
  it("an older declaration that arrives late leaves the newer one standing, a cancellation ends it", async () => {
    const { employerId } = await world.as(officer, (ctx) => registerEmployer(ctx, buildEmployer(41)));
    const after = async (declaredOn: string | null, validUntil: string | null) => {
      await world.asSystem(({ tx }) =>
        noteDeclarations(tx, [{ employerId, declaredOn: declaredOn as Day | null, validUntil: validUntil as Day | null }]),
      );
      return (await world.as(officer, (ctx) => readEmployer(ctx, employerId))).employer.declarationValidUntil;
    };
    expect(await after("2025-02-01", "2026-02-28")).toBe("2026-02-28");
    expect(await after("2024-02-01", "2025-02-28")).toBe("2026-02-28");
    expect(await after("2025-02-01", "2026-03-31")).toBe("2026-03-31");
    expect(await after(null, null)).toBeNull();
    expect(await after("2024-02-01", "2025-02-28")).toBe("2025-02-28");
  });
});

describe("registering an employer", () => {
  it("a wrong check character is refused and the right one is named", async () => {
    const error = await refusal(world.as(officer, (ctx) => registerEmployer(ctx, buildEmployer(1, { creditCode: "91110000MA00000078" }))));
    expect([error.code, error.says]).toEqual(["RG-1002", "统一社会信用代码“91110000MA00000078”写法不对：第 18 位应为 7。"]);
  });
  it("a code already on record is refused under the name on record", async () => {
    await world.as(officer, (ctx) => registerEmployer(ctx, buildEmployer(2, { name: "临江县先来机械有限公司" })));
    const error = await refusal(world.as(officer, (ctx) => registerEmployer(ctx, buildEmployer(2))));
    expect([error.code, error.details["name"]]).toEqual(["RG-1003", "临江县先来机械有限公司"]);
  });
  it("a township officer registers only inside her town", async () => {
    const error = await refusal(world.as(clerk, (ctx) => registerEmployer(ctx, buildEmployer(3, { areaCode: towns.白塔镇 }))));
    expect(error.code).toBe("RG-1006");
  });
  it("an edit without a reason is refused, one from an old version too, and a sound one keeps the former name", async () => {
    const { employerId } = await world.as(officer, (ctx) => registerEmployer(ctx, buildEmployer(4, { name: "临江县旧名五金有限公司" })));
    expect(
      (await refusal(world.as(officer, (ctx) => updateEmployer(ctx, employerId, { changes: { name: "新名" }, reason: " " })))).code,
    ).toBe("RG-1007");
    const done = await world.as(officer, (ctx) =>
      updateEmployer(ctx, employerId, {
        changes: { name: "临江县新名五金有限公司", areaCode: towns.白塔镇 },
        reason: "营业执照变更",
        seen: 1,
      }),
    );
    expect(done.version).toBe(2);
    expect(
      (await refusal(world.as(officer, (ctx) => updateEmployer(ctx, employerId, { changes: { name: "又一名" }, reason: "x", seen: 1 }))))
        .code,
    ).toBe("RG-1008");
    const row = await world.as(officer, ({ tx }) =>
      tx.one<{ former_names: string[]; area_code: string }>(
        "select former_names, area_code from registry.employer where employer_id = $1",
        [employerId],
      ),
    );
    expect(row).toEqual({ former_names: ["临江县旧名五金有限公司"], area_code: towns.白塔镇 });
  });
});

describe("employers named by a list (S03)", () => {
  const listed = (name: string, summary: string, on = "2025-03-05") => ({
    creditCode: buildCreditCode(777),
    name,
    areaCode: towns.青石镇,
    workersTotal: 38,
    industryCode: "3391",
    summary,
    on: day(on),
  });
  it("an unknown unit becomes to-verify, due in a month, and its cards are held until the town confirms it", async () => {
    world.clock.set("2025-03-05");
    const [first] = await world.as(officer, (ctx) => nameEmployers(ctx, "city-list", [listed("永固铸件厂", "市级名单第 12 号")]));
    expect(first).toMatchObject({ outcome: "named", dueOn: "2025-04-05" });
    const code = buildCreditCode(777);
    const before = (await world.asSystem(({ tx }) => resolveEmployers(tx, [code]))).get(code)!;
    expect([before.state, before.hold, before.hazardConfirmed]).toEqual(["to-verify", "to-verify", false]);
    world.clock.set("2025-03-20");
    const visit = await world.as(clerk, (ctx) =>
      verifyEmployer(ctx, before.employerId, {
        result: "exists",
        hazardConfirmed: true,
        visitedOn: "2025-03-20",
        note: "现场有熔炼、浇注工序",
      }),
    );
    expect(visit).toMatchObject({ state: "in-production", onTime: true });
    const after = (await world.asSystem(({ tx }) => resolveEmployers(tx, [code]))).get(code)!;
    expect([after.state, after.hold, after.hazardConfirmed]).toEqual(["in-production", null, true]);
  });
  it("a second list under a slightly different name merges into the same unit and adds a source line", async () => {
    const [again] = await world.as(officer, (ctx) =>
      nameEmployers(ctx, "city-list", [listed("永固铸件有限公司", "第二份名单第 3 号", "2025-04-10")]),
    );
    expect(again!.outcome).toBe("traced");
    const rows = await world.as(officer, ({ tx }) =>
      tx.query<{ summary: string; details: Record<string, unknown> }>(
        `select t.summary, t.details from registry.employer_trace t join registry.employer e using (employer_id) where e.credit_code = $1 and t.source = 'city-list' order by t.business_day`,
        [buildCreditCode(777)],
      ),
    );
    expect(rows.map((row) => row.summary)).toEqual(["市级名单第 12 号", "第二份名单第 3 号"]);
    expect(rows[1]!.details).toEqual({ nameInSource: "永固铸件有限公司" });
  });
  it("an answer entered the day after the due day counts late", async () => {
    world.clock.set("2025-03-05");
    const [named] = await world.as(officer, (ctx) =>
      nameEmployers(ctx, "city-list", [{ ...listed("晚核实厂", "名单第 13 号"), creditCode: buildCreditCode(778) }]),
    );
    world.clock.set("2025-04-06");
    const visit = await world.as(clerk, (ctx) =>
      verifyEmployer(ctx, (named as { employerId: string }).employerId, {
        result: "not-existing",
        visitedOn: "2025-04-02",
        note: "厂房已拆",
      }),
    );
    expect(visit).toMatchObject({ state: "absent", onTime: false });
  });
  it("a visit without a photo or a word is refused and changes nothing", async () => {
    world.clock.set("2025-04-06");
    const [named] = await world.as(officer, (ctx) =>
      nameEmployers(ctx, "city-list", [{ ...listed("空口厂", "名单第 14 号"), creditCode: buildCreditCode(779) }]),
    );
    const { employerId } = named as { employerId: string };
    const error = await refusal(
      world.as(clerk, (ctx) => verifyEmployer(ctx, employerId, { result: "exists", hazardConfirmed: true, visitedOn: "2025-04-06" })),
    );
    expect(error.code).toBe("RG-1011");
    const row = await world.asSystem(({ tx }) =>
      tx.one<{ state: string }>("select state from registry.employer where employer_id = $1", [employerId]),
    );
    expect(row.state).toBe("to-verify");
  });
  it("the same code twice in one list makes one unit with two source lines", async () => {
    const row = { ...listed("重复厂", "第 1 行"), creditCode: buildCreditCode(780) };
    const [a, b] = await world.as(officer, (ctx) => nameEmployers(ctx, "city-list", [row, { ...row, summary: "第 2 行" }]));
    expect((a as { employerId: string }).employerId).toBe((b as { employerId: string }).employerId);
  });
});

describe("resolving in batches for intake", () => {
  it("ten thousand workers and posts are resolved in one go, and a second time give the same ids", async () => {
    const on = day("2025-04-08");
    const { employerId } = await world.as(officer, (ctx) => registerEmployer(ctx, buildEmployer(5)));
    const rows = Array.from({ length: 10_000 }, (_, i) => buildWorkerKey(i, { employerId, areaCode: towns.青石镇, seenOn: on }));
    const first = await world.asSystem(({ tx }) => resolveWorkers(tx, rows));
    expect(new Set(first).size).toBe(10_000);
    const second = await world.asSystem(({ tx }) =>
      resolveWorkers(
        tx,
        rows.map((row) => ({ ...row, seenOn: addMonths(on, 1) })),
      ),
    );
    expect(second).toEqual(first);
    const seen = await world.asSystem(({ tx }) =>
      tx.one("select count(*)::int as n, min(last_seen_on) as day from registry.employment where employer_id = $1", [employerId]),
    );
    expect(seen).toEqual({ n: 10_000, day: "2025-05-08" });
    const posts = rows.map((_, i) => ({ employerId, areaCode: towns.青石镇, name: `打磨-${i % 5000}`, agents: ["1038", "3001"] }));
    const ids = await world.asSystem(({ tx }) => resolvePosts(tx, posts));
    expect(new Set(ids).size).toBe(5000);
    expect(await world.asSystem(({ tx }) => resolvePosts(tx, posts))).toEqual(ids);
  });
  it("the same person twice in one batch is one worker, also with a lower-case check character", async () => {
    const { employerId } = await world.as(officer, (ctx) => registerEmployer(ctx, buildEmployer(6)));
    const row = buildWorkerKey(20_001, { employerId, areaCode: towns.青石镇 });
    const withX = { ...row, idNumber: "11010119000101009x" };
    const [a, b, c] = await world.asSystem(({ tx }) => resolveWorkers(tx, [withX, { ...withX, idNumber: "11010119000101009X" }, row]));
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });
  it("a clinic's transaction sees no employer, so that codes are resolved by the worker role only", async () => {
    const clinic = buildActor("exam-institution");
    expect((await world.as(clinic, ({ tx }) => resolveEmployers(tx, [buildCreditCode(2)]))).size).toBe(0);
  });
});
