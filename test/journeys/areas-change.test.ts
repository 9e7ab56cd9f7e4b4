import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settleIndicators } from "#engines";
import { recountBase } from "../../src/registry/base/store.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

const hekou = "330499105000";
const shiqiao = "330499104000";
const villages = [0, 1, 2].map((n) => ({ areaCode: `33049910520${n}`, successorCode: `33049910420${n + 4}` }));
const merge = { kind: "merge", from: "2025-07-01", successorCode: shiqiao, villages, reason: "省政府批复：撤销河口镇，并入石桥镇" };

let hall: TownHall;
let zhangmin: Person;
let luojing: Person;
beforeAll(async () => {
  hall = await townHall("2025-06-30");
  [zhangmin, luojing] = await Promise.all([hall.person("zhangmin"), hall.person("hekou")]);
});
afterAll(() => hall.close());

const units = async (area: string): Promise<number> =>
  (await zhangmin.get(`/api/v1/employers?limit=1&state=in-production&areaCode=${area}`)).count.value;
const rate = async (area: string, asOf: string): Promise<[number, number]> => {
  const { figure } = await zhangmin.get(`/api/v1/indicators/I002?area=${area}&asOf=${asOf}`);
  return [figure.numerator, figure.denominator];
};
const base = async (): Promise<Record<string, number>> => {
  const view = await zhangmin.get("/api/v1/base-figures?by=area");
  expect(view.check.agrees).toBe(true);
  return Object.fromEntries([["全县", view.total.employers], ...view.rows.map((r: Loose) => [r.label, r.employers])]);
};
const change = (who: Person, body: object, area = hekou) => who.call("POST", `/api/v1/areas/${area}/changes`, { ...merge, ...body });
const standing = () =>
  hall.world.asSystem((ctx) =>
    ctx.tx.one(
      `select (select md5(string_agg(a::text, ';' order by area_code)) from registry.area a where area_code like '3304%') as areas,
         (select md5(string_agg(e::text, ';' order by employer_id)) from registry.employer e) as employers, (select count(*)::int from registry.employer_version) as versions,
         (select md5(string_agg(area_code, ';' order by organisation_id)) from access.organisation) as organisations`,
    ),
  );

/** What stands under the codes of a town. */
const present = (town: string): Promise<Record<string, number>> =>
  hall.world.asSystem((ctx) =>
    ctx.tx.one<Record<string, number>>(
      `select (select count(*) from registry.post where area_code like $1)::int as posts,
         (select count(*) from registry.verification where area_code like $1 and entered_on is null)::int as verifications,
         (select count(*) from registry.grid_duty where area_code like $1 and until_day is null)::int as duties,
         (select count(*) from cases.case_file where area_code like $1 and state = 'open')::int as cases,
         (select count(*) from exposure.declaration where area_code like $1)::int as declarations,
         (select count(*) from registry.employer_version where area_code like $1 and source = '行政区划调整：河口镇并入石桥镇')::int as versions,
         (select count(*) from registry.area where area_code like $1 and valid_to = '2025-06-30' and successor_code like '330499104%')::int as ended`,
      [`${town.slice(0, 9)}%`],
    ),
  );
let held: Record<string, number>;
let joined: Record<string, number>;

describe("a town that is merged into another", () => {
  it("refused acts change nothing and say why", async () => {
    const visited = (await zhangmin.get(`/api/v1/employers?limit=1&areaCode=${hekou}`)).items[0].employerId as string;
    await zhangmin.post(`/api/v1/employers/${visited}/verifications`, { reason: "群众反映已搬走" });
    await settleIndicators(hall.world.db, hall.world.clock);
    await hall.onceCounted("2025-07-01");
    const before = await standing();
    const [lintao, chenxia, zhaogong, wangqian] = await Promise.all(
      ["lintao", "chenxia", "zhaogong", "wangqian"].map((n) => hall.person(n)),
    );
    for (const other of [luojing, chenxia!, zhaogong!, wangqian!]) expect((await change(other, {})).status).toBe(403);
    const refused = async (body: object, area = hekou, who = zhangmin): Promise<string> => {
      const answer = await change(who, body, area);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      return `${answer.body.code} ${answer.body.says ?? answer.body.message}`;
    };
    expect(await refused({}, hekou, lintao!)).toContain("RG-1006 河口镇不在你的范围内");
    expect(await refused({}, "330499199000")).toContain("RG-1005");
    expect(await refused({}, "330499000000")).toContain("RG-2202 临江县不是乡镇");
    expect(await refused({ from: "2025-06-30" })).toContain("RG-2203 生效日 2025-06-30 已过");
    expect(await refused({ from: "2025-07-02" })).toContain("RG-2204");
    expect(await refused({ successorCode: "330421101000" })).toContain("RG-2205");
    expect(await refused({ successorCode: "330499199000" })).toContain("RG-2206");
    expect(await refused({ kind: "rename", successorName: "河口街道" })).toContain("RG-2207 代码 330499104000 已是石桥镇的代码");
    expect(await refused({ kind: "rename", successorCode: "330499002000" })).toContain("RG-2208");
    expect(await refused({ villages: [{ areaCode: "330499104200", successorCode: "330499104301" }] })).toContain("RG-2209");
    expect(await refused({ villages: [] })).toContain("RG-2210 河口村村委会的新代码 330499104200");
    expect(await refused({ kind: "split", successorCode: "330499106000", successorName: "盐场镇", villages: [] })).toContain("RG-2211");
    expect(await refused({ reason: " " })).toContain("RG-1007");
    expect(await standing()).toEqual(before);
  });

  it("26 employers of 河口镇 join 36 of 石桥镇: 62 from the day on, and every figure before it stays", async () => {
    expect([await units(hekou), await units(shiqiao)]).toEqual([26, 36]);
    const all = await base();
    expect([all["全县"], all["河口镇"], all["石桥镇"]]).toEqual([200, 26, 36]);
    held = await present(hekou);
    joined = await present(shiqiao);
    expect([held["verifications"], held["duties"]]).toEqual([1, 26]);
    const old = await Promise.all([hekou, shiqiao, "330499000000"].map((area) => rate(area, "2025-06-30")));
    expect(old).toEqual([
      [23, 26],
      [33, 36],
      [184, 200],
    ]);

    const { status, body } = await change(zhangmin, {});
    expect([status, body]).toEqual([
      201,
      {
        changeId: expect.any(String),
        state: "done",
        areaCode: hekou,
        successorCode: shiqiao,
        from: "2025-07-01",
        employers: 26,
        villages: 3,
        organisations: 1,
        accounts: 0,
        officers: expect.any(Number),
        cases: held["cases"],
      },
    ]);
    await settleIndicators(hall.world.db, hall.world.clock);

    expect([await units(hekou), await units(shiqiao)]).toEqual([0, 62]);
    const after = await base();
    expect(after).toEqual({ ...Object.fromEntries(Object.entries(all).filter(([name]) => name !== "河口镇")), 石桥镇: 62 });
    expect(await hall.world.db.asWorker((tx) => recountBase(tx))).toBe(0);
    expect(await Promise.all([hekou, shiqiao, "330499000000"].map((area) => rate(area, "2025-06-30")))).toEqual(old);
    const [h, s, county] = await Promise.all([hekou, shiqiao, "330499000000"].map((area) => rate(area, "2025-07-01")));
    expect([h, s, county]).toEqual([[0, 0], [old[0]![0] + old[1]![0], 62], old[2]]);
    const below = async (asOf: string) =>
      (await zhangmin.get(`/api/v1/indicators/I002?area=330499000000&asOf=${asOf}`)).children.map((a: Loose) => a.areaName);
    expect([(await below("2025-06-30")).includes("河口镇"), (await below("2025-07-01")).includes("河口镇")]).toEqual([true, false]);
  });

  it("present rows follow, facts keep their area, and the officer of the old town sees the whole new one", async () => {
    const left = await present(hekou);
    expect(left).toMatchObject({ posts: 0, verifications: 0, duties: 0, cases: 0, ended: 4 });
    expect(left["declarations"]).toBe(held["declarations"]);
    const now = await present(shiqiao);
    for (const what of ["posts", "verifications", "duties", "cases"]) expect(now[what], what).toBe(held[what]! + joined[what]!);
    expect(now["versions"]).toBe(26);
    expect((await luojing.get("/api/v1/employers?limit=1&state=in-production")).count.value).toBe(62);
    const moved = (await zhangmin.get(`/api/v1/employers?limit=1&areaCode=${shiqiao}`)).items[0].employerId as string;
    expect(await zhangmin.refused("PATCH", `/api/v1/employers/${moved}`, { changes: { areaCode: hekou }, reason: "改回" })).toMatchObject({
      code: "RG-2201",
    });
    expect((await change(zhangmin, {})).body.code).toBe("RG-2201");
  });
});

describe("a town that gets another code, or loses a part", () => {
  it("石桥镇 becomes 石桥街道 with its villages by the platform's administrator, and a village of it becomes a town", async () => {
    const admin = await hall.person("admin");
    const narrow = async (): Promise<string> =>
      (
        await hall.world.asSystem((ctx) =>
          ctx.tx.one<{ area: string }>(`select area_code as area from access.account where username = 'shiqiao'`),
        )
      ).area;
    await hall.world.asSystem((ctx) => ctx.tx.query(`update access.account set area_code = '330499104206' where username = 'shiqiao'`));
    const renamed = await change(
      admin,
      { kind: "rename", successorCode: "330499002000", successorName: "石桥街道", villages: [] },
      shiqiao,
    );
    expect([renamed.status, renamed.body.villages, renamed.body.organisations, renamed.body.accounts]).toEqual([201, 7, 2, 1]);
    expect(await narrow()).toBe("330499002206");
    expect([await units(shiqiao), await units("330499002000")]).toEqual([0, 62]);
    const employerIds = (await zhangmin.get("/api/v1/employers?limit=50&state=in-production&areaCode=330499002000")).items
      .slice(0, 5)
      .map((e: Loose) => e.employerId);
    const split = { kind: "split", successorCode: "330499106000", successorName: "盐场镇", employerIds, othersStay: true };
    const parts = [{ areaCode: "330499002206", successorCode: "330499106001" }];
    expect((await change(zhangmin, { ...split, villages: parts }, "330499002000")).body).toMatchObject({ employers: 5, villages: 1 });
    expect(await narrow()).toBe("330499106001");
    expect([await units("330499002000"), await units("330499106000")]).toEqual([57, 5]);
    expect((await base())["全县"]).toBe(200);
    expect(await hall.world.db.asWorker((tx) => recountBase(tx))).toBe(0);
    const names = (await zhangmin.get("/api/v1/areas?parent=330499000000")).items.map((a: Loose) => a.name);
    expect([names.includes("石桥街道"), names.includes("盐场镇"), names.includes("石桥镇")]).toEqual([true, true, false]);
  });
});
