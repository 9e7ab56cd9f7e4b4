import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day, newId, type Day } from "#kernel";
import { accountActor, createAccounts, createOrganisations, editAccount, type Actor } from "#access";
import { testWorld, type TestWorld } from "#test";
import { buildEmployer, towns } from "../../../test/factories/index.ts";
import { countyAreas } from "../../../tools/region/county.ts";
import { loadAreas } from "../commands/load-areas.ts";
import {
  EmployersQuery,
  handOverVerifications,
  listEmployers,
  readEmployer,
  registerEmployer,
  updateEmployer,
  verifyAgain,
  verifyEmployer,
} from "../index.ts";
import { bindGrid, patrol } from "./commands.ts";
import { listPatrols, readEmployerGrid, readGrid } from "./queries.ts";

describe("village co-managers and the grid of four tiers", () => {
  let world: TestWorld;
  const people = new Map<string, Actor>();
  const who = (name: string): Actor => people.get(name)!;
  const [villageA, villageB] = countyAreas.filter((a) => a.level === "village" && a.parentCode === towns.青石镇).map((a) => a.areaCode) as [
    string,
    string,
  ];
  let inA = "";
  let inB = "";
  const code = (run: Promise<unknown>): Promise<string> =>
    run.then(
      () => "done",
      (refused: { code: string }) => refused.code,
    );

  beforeAll(async () => {
    world = await testWorld({ today: "2025-03-05" });
    await world.asSystem(async (ctx) => {
      await loadAreas(ctx.tx, { province: "33", extra: countyAreas });
      const ids = { county: newId(), qingshi: newId(), baita: newId() };
      await createOrganisations(ctx, [
        { organisationId: ids.county, kind: "commission", name: "临江县卫生健康局", areaCode: "330499000000" },
        { organisationId: ids.qingshi, kind: "township", name: "青石镇人民政府", areaCode: towns.青石镇 },
        { organisationId: ids.baita, kind: "township", name: "白塔镇人民政府", areaCode: towns.白塔镇 },
      ]);
      const account = { password: "一把钥匙开一把锁", mustChangePassword: false } as const;
      await createAccounts(ctx, [
        { ...account, username: "county", displayName: "张敏", organisationId: ids.county, roles: ["commission-officer"] },
        { ...account, username: "admin", displayName: "安全", organisationId: ids.county, roles: ["commission-admin"] },
        {
          ...account,
          username: "town",
          displayName: "陈霞",
          organisationId: ids.qingshi,
          roles: ["township-officer"],
          staffing: "full-time",
        },
        {
          ...account,
          username: "villagea",
          displayName: "周阿姨",
          organisationId: ids.qingshi,
          roles: ["co-manager"],
          areaCode: villageA,
          staffing: "part-time",
        },
        { ...account, username: "villageb", displayName: "吴阿姨", organisationId: ids.qingshi, roles: ["co-manager"], areaCode: villageB },
        {
          ...account,
          username: "other",
          displayName: "徐明",
          organisationId: ids.baita,
          roles: ["township-officer"],
          staffing: "part-time",
        },
      ]);
    });
    for (const name of ["county", "admin", "town", "villagea", "villageb", "other"]) people.set(name, await accountActor(world.db, name));
    const add = async (areaCode: string, serial: number): Promise<string> =>
      (await world.as(who("town"), (ctx) => registerEmployer(ctx, { ...buildEmployer(serial), areaCode }))).employerId;
    inA = await add(villageA, 71);
    inB = await add(villageB, 72);
  });
  afterAll(() => world.close());

  it("a co-manager sees the employers of her village and none of the next one", async () => {
    const seen = await world.as(who("villagea"), (ctx) => listEmployers(ctx, EmployersQuery.parse({})));
    expect(seen.items.map((e) => e.employerId)).toEqual([inA]);
    expect(await code(world.as(who("villagea"), (ctx) => readEmployer(ctx, inB)))).toBe("RG-1001");
    expect((await world.as(who("town"), (ctx) => listEmployers(ctx, EmployersQuery.parse({})))).items).toHaveLength(2);
  });

  it("she answers a verification of her village and cannot touch another's", async () => {
    await world.as(who("town"), (ctx) => verifyAgain(ctx, inA, { reason: "接举报称已停产" }));
    await world.as(who("town"), (ctx) => verifyAgain(ctx, inB, { reason: "接举报称已停产" }));
    const answer = { result: "exists" as const, hazardConfirmed: true, visitedOn: "2025-03-05", note: "正常生产", photos: [] };
    await world.as(who("villagea"), (ctx) => verifyEmployer(ctx, inA, answer as never));
    expect(await code(world.as(who("villagea"), (ctx) => verifyEmployer(ctx, inB, answer as never)))).toMatch(/^RG-/);
  });

  it("an account of a town is held to a part of that town only", async () => {
    const edit = (areaCode: string) => world.as(who("admin"), (ctx) => editAccount(ctx, who("villageb").accountId, { areaCode }));
    expect(await code(edit(towns.白塔镇))).toBe("AC-0472");
    expect(await code(world.as(who("admin"), (ctx) => editAccount(ctx, who("county").accountId, { areaCode: towns.青石镇 })))).toBe(
      "AC-0472",
    );
    await edit(villageA);
    expect((await accountActor(world.db, "villageb")).areaCode).toBe(villageA);
    await edit(villageB);
  });

  it("each tier has one person at a time and the gaps are named", async () => {
    const bind = (by: string, tier: "county" | "township" | "village", name: string, more: object) =>
      world.as(who(by), (ctx) => bindGrid(ctx, { tier, accountId: who(name).accountId, reason: "", ...more }));
    expect(await bind("county", "county", "county", { areaCode: "330499000000" })).toEqual({ bound: 2, replaced: 0 });
    expect(await bind("town", "township", "town", { areaCode: towns.青石镇 })).toEqual({ bound: 2, replaced: 0 });
    expect(await bind("town", "village", "villagea", { employerIds: [inA] })).toEqual({ bound: 1, replaced: 0 });
    expect(await bind("town", "village", "villagea", { employerIds: [inA] })).toEqual({ bound: 0, replaced: 0 });
    expect(await code(bind("town", "village", "villagea", { employerIds: [inB] }))).toBe("RG-2002");
    await world.as(who("town"), (ctx) => bindGrid(ctx, { tier: "enterprise", name: "王厂长", employerIds: [inA], reason: "" }));
    const grid = await world.as(who("villagea"), (ctx) => readEmployerGrid(ctx, inA));
    expect(grid.duties.map((d) => [d.tier, d.name])).toEqual([
      ["county", "张敏"],
      ["township", "陈霞"],
      ["village", "周阿姨"],
      ["enterprise", "王厂长"],
    ]);
    expect(grid.gaps).toEqual([]);
    expect((await world.as(who("town"), (ctx) => readEmployerGrid(ctx, inB))).gaps).toEqual(["village", "enterprise"]);
  });

  it("a patrol leaves its day, finding and name, and an open problem stays until it is said to be mended", async () => {
    const say = (
      by: string,
      employerId: string,
      finding: "problem" | "corrected" | "none",
      says: string,
      patrolledOn: Day = day("2025-03-05"),
    ) => world.as(who(by), (ctx) => patrol(ctx, employerId, { finding, says, patrolledOn }));
    expect(await code(say("villagea", inA, "problem", ""))).toBe("RG-2005");
    expect(await code(say("villagea", inA, "none", "", day("2025-03-06")))).toBe("RG-2004");
    expect(await code(say("villagea", inB, "none", ""))).toBe("RG-1001");
    await say("villagea", inA, "problem", "打磨间没有警示标识", day("2025-03-04"));
    const open = () => world.as(who("town"), (ctx) => listPatrols(ctx, { problems: true }));
    expect((await open()).items).toMatchObject([{ employerId: inA, by: "周阿姨", says: "打磨间没有警示标识" }]);
    await say("villagea", inA, "corrected", "已经贴好");
    expect((await open()).items).toEqual([]);
    expect((await world.as(who("other"), (ctx) => listPatrols(ctx, {}))).items).toEqual([]);
  });

  it("a town without anybody full-time is shown as a gap", async () => {
    const grid = await world.as(who("county"), (ctx) => readGrid(ctx));
    const of = (area: string) => grid.items.find((i) => i.areaCode === area);
    expect(of(towns.青石镇)).toMatchObject({
      fullTime: 1,
      partTime: 1,
      untold: 1,
      coManagers: 2,
      villagesHeld: 2,
      withoutFullTime: false,
      employers: 2,
      bound: { county: 2, township: 2, village: 1, enterprise: 1 },
      patrolled: 1,
      problems: 0,
    });
    expect(of(towns.白塔镇)).toMatchObject({ fullTime: 0, partTime: 1, withoutFullTime: true });
    expect(grid.withoutFullTime).toBe(5);
    expect((await world.as(who("villagea"), (ctx) => readGrid(ctx))).staff.map((s) => s.name)).toEqual(["周阿姨"]);
  });

  it("when she moves, her employers go over with her open visits in one act", async () => {
    await world.as(who("town"), (ctx) =>
      handOverVerifications(ctx, { fromAccountId: who("villagea").accountId, toAccountId: who("town").accountId, reason: "调任村委会" }),
    );
    const { duties } = await world.as(who("town"), (ctx) => readEmployerGrid(ctx, inA));
    expect(duties.filter((d) => d.tier === "village").map((d) => [d.name, d.until, d.endedReason])).toEqual([
      ["陈霞", null, ""],
      ["周阿姨", "2025-03-05", "调任村委会"],
    ]);
  });

  it("the grid follows an employer that moves to another village", async () => {
    await world.as(who("town"), (ctx) => updateEmployer(ctx, inA, { changes: { areaCode: villageB }, reason: "搬迁" }));
    expect(await code(world.as(who("villagea"), (ctx) => readEmployerGrid(ctx, inA)))).toBe("RG-1001");
    expect((await world.as(who("villageb"), (ctx) => readEmployerGrid(ctx, inA))).duties.filter((d) => d.until === null)).toHaveLength(4);
  });
});
