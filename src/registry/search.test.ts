import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#access";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildCreditCode, buildEmployer, towns } from "../../test/factories/index.ts";
import { countyAreas } from "../../tools/region/county.ts";
import { EmployersQuery, initialsOf, listEmployers, loadAreas, registerEmployer, suggestEmployers, updateEmployer } from "./index.ts";

let world: TestWorld;
const officer = buildActor("commission");
const clerk = buildActor("township", towns.青石镇);
const neighbour = buildActor("commission", "330421000000");
const ids = new Map<string, string>();

beforeAll(async () => {
  world = await testWorld({ today: "2025-03-05" });
  await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
  const names: [string, string, string][] = [
    ["重庆机械有限公司", towns.青石镇, "3484"],
    ["华泰家具有限公司", towns.白塔镇, "2110"],
    ["鑫铸金属制品有限公司", towns.青石镇, "3391"],
    ["临江 ABC（国际）电子厂", towns.白塔镇, "3982"],
    ["长乐单氏石材行", towns.云溪镇, "3032"],
  ];
  let seed = 100;
  for (const [name, areaCode, industryCode] of names)
    ids.set(
      name,
      (await world.as(officer, (ctx) => registerEmployer(ctx, buildEmployer(++seed, { name, areaCode, industryCode })))).employerId,
    );
  await world.as(neighbour, (ctx) => registerEmployer(ctx, buildEmployer(200, { name: "重庆机械嘉善分公司", areaCode: "330421102000" })));
});
afterAll(() => world.close());

const found = async (search: string, actor: Actor = officer, more: object = {}): Promise<string[]> => {
  const page = await world.as(actor, (ctx) => listEmployers(ctx, EmployersQuery.parse({ search, ...more })));
  expect(page.count).toEqual({ value: page.items.length, capped: false });
  return page.items.map((item) => item.name);
};

describe("finding an employer", () => {
  it("both readings of 重 find 重庆, and so does any part of the name", async () => {
    for (const typed of ["cqjx", "zqjx", "zq", "cq", "CQJX", "庆机", "重庆 机械", "重"])
      expect(await found(typed), typed).toEqual(["重庆机械有限公司"]);
  });
  it("letters of scattered characters do not make a match", async () => {
    expect(await found("cjq")).toEqual([]);
  });
  it("every reading of a name with many polyphones is found", async () => {
    // 长 c z · 单 d s c · 石 s d · 行 x h
    for (const typed of ["clds", "zlss", "zlcs", "scx", "dch"]) expect(await found(typed), typed).toEqual(["长乐单氏石材行"]);
  });
  it("a credit code is found whole, by its beginning and by its last digits", async () => {
    const code = buildCreditCode(102);
    for (const typed of [code, code.toLowerCase(), code.slice(-6), code.slice(-4)])
      expect(await found(typed), typed).toContain("华泰家具有限公司");
    expect(await found(code)).toEqual(["华泰家具有限公司"]);
  });
  it("latin letters, full-width forms and brackets do not hide a name", async () => {
    for (const typed of ["abc国际", "ＡＢＣ", "（国际）电子", "abcgj"])
      expect(await found(typed), typed).toEqual(["临江 ABC（国际）电子厂"]);
  });
  it("a former name still leads to the employer, by its initials too", async () => {
    await world.as(officer, (ctx) =>
      updateEmployer(ctx, ids.get("鑫铸金属制品有限公司")!, { changes: { name: "新源金属有限公司" }, reason: "更名" }),
    );
    for (const typed of ["鑫铸", "xz", "新源", "xyjs"]) expect(await found(typed), typed).toContain("新源金属有限公司");
  });
  it("signs that mean something to the database mean nothing in a search", async () => {
    for (const typed of ["%", "_", "重%械", "\\", "'; drop table x --"]) {
      const result = await world
        .as(officer, (ctx) => listEmployers(ctx, EmployersQuery.parse({ search: typed })))
        .catch((error: { code: string }) => error.code);
      expect(["RG-1201", "array"]).toContain(typeof result === "string" ? result : Array.isArray(result.items) ? "array" : result);
    }
    expect(await found("%庆%")).toEqual(["重庆机械有限公司"]);
  });
  it("a search combines with filters and pages", async () => {
    expect(await found("有限公司", officer, { industry: "21" })).toEqual(["华泰家具有限公司"]);
    const first = await world.as(officer, (ctx) => listEmployers(ctx, EmployersQuery.parse({ search: "有限", limit: 2 })));
    const second = await world.as(officer, (ctx) =>
      listEmployers(ctx, EmployersQuery.parse({ search: "有限", limit: 2, cursor: first.nextCursor! })),
    );
    expect([first.items.length, second.items.length, second.nextCursor, first.count.value]).toEqual([2, 1, null, 3]);
    expect(new Set([...first.items, ...second.items].map((item) => item.employerId)).size).toBe(3);
  });
});

describe("what a search may show", () => {
  it("nothing of another town or county leaks, neither rows nor counts", async () => {
    expect(await found("华泰", clerk)).toEqual([]);
    expect(await found(buildCreditCode(102), clerk)).toEqual([]);
    expect(await found("重庆", clerk)).toEqual(["重庆机械有限公司"]);
    expect(await found("重庆", neighbour)).toEqual(["重庆机械嘉善分公司"]);
    expect(await found("重庆", clerk, { areaCode: "330421000000" })).toEqual([]);
  });
  it("an employer finds itself only, a clinic and a worker find nobody", async () => {
    const own = buildActor("employer", towns.白塔镇, { employerId: ids.get("华泰家具有限公司")! });
    expect(await found("有限", own)).toEqual(["华泰家具有限公司"]);
    expect(await found("有限", buildActor("exam-institution"))).toEqual([]);
    expect(await found("有限", buildActor("worker"))).toEqual([]);
  });
  it("the search function itself refuses a wider range than the caller's scope", async () => {
    const ask = JSON.stringify({
      from: "000000000000",
      to: "999999999999",
      limit: 100,
      countTo: 100,
      sort: "area",
      terms: [{ text: "重庆", grams: ["重庆"] }],
    });
    const rows = await world.as(clerk, ({ tx }) => tx.one<{ ids: string[] }>(`select * from registry.list_employers($1)`, [ask]));
    expect(rows.ids).toHaveLength(1);
    const nobody = await world.db.withScope({}, (tx) => tx.one(`select * from registry.list_employers($1)`, [ask]));
    expect(nobody).toEqual({ ids: [], counted: 0, complete: true, workers: null, exposed: null });
  });
  it("suggestions while typing come with area and state", async () => {
    const [first] = await world.as(officer, (ctx) => suggestEmployers(ctx, "htjj"));
    expect(first).toMatchObject({ name: "华泰家具有限公司", areaName: "嘉兴市 临江县 白塔镇", state: "in-production" });
  });
});

describe("pinyin initials", () => {
  it("重庆 has two readings and a company of many polyphones stays bounded", () => {
    expect(initialsOf("重庆").sort()).toEqual(["cq", "zq"]);
    expect(initialsOf("重长单石行会车厂区曾重长单石行会车厂区曾").length).toBeLessThan(5000);
  });
});
