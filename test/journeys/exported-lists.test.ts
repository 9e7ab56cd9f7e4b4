import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediaTypes } from "#platform";
import { routes } from "../../src/apps/routes.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

let hall: TownHall;
beforeAll(async () => {
  hall = await townHall("2025-05-12");
});
afterAll(() => hall.close());

/** Every workbook somebody may download: who, from where, its heads in their row, a cell a row of it must hold, and who may not have it. */
type Export = {
  route: string;
  path: string;
  who: string;
  headRow: number;
  heads: readonly string[];
  /** a cell some row below the heads holds; undefined where the demonstration has no such row */
  known?: string;
  /** who gets another answer, and which: a refusal, or the workbook without the known row */
  foreign: string;
  foreignGets: "refusal" | "without the row";
};
const exported: readonly Export[] = [
  {
    route: "/api/v1/employers/export",
    path: "/api/v1/employers/export?format=xlsx",
    who: "chenxia",
    headRow: 1,
    heads: ["统一社会信用代码", "单位名称", "行政区划", "行政区划代码", "工作场所地址", "行业代码", "规模", "危害程度", "状态"],
    known: "330499101",
    foreign: "zhaogong",
    foreignGets: "refusal",
  },
  {
    route: "/api/v1/employers/export",
    path: "/api/v1/employers/export?format=xlsx",
    who: "zhangmin",
    headRow: 1,
    heads: ["统一社会信用代码", "单位名称"],
    known: "330499101",
    foreign: "lintao",
    foreignGets: "without the row",
  },
  {
    route: "/api/v1/indicators/:id/list/export",
    path: "/api/v1/indicators/I002/list/export?side=denominator&area=330499000000",
    who: "zhangmin",
    headRow: 4,
    heads: ["情况", "分子", "分母"],
    foreign: "zhaogong",
    foreignGets: "refusal",
  },
  {
    route: "/api/v1/submission-templates/exam-cards.xlsx",
    path: "/api/v1/submission-templates/exam-cards.xlsx",
    who: "sunli",
    headRow: 1,
    heads: [],
    foreign: "",
    foreignGets: "refusal",
  },
  ...(["laboratory-report-xlsx", "declaration-xlsx", "employers-xlsx", "radiation-workers-xlsx"] as const).map((family): Export => ({
    route: "/api/v1/templates/:family",
    path: `/api/v1/templates/${family}`,
    who: "zhangmin",
    headRow: 1,
    heads: [],
    foreign: "",
    foreignGets: "refusal",
  })),
  {
    route: "/api/v1/base-figures/export",
    path: "/api/v1/base-figures/export?by=area",
    who: "zhangmin",
    headRow: 3,
    heads: ["代码", "单位（家）", "危害严重（家）", "接害（人）"],
    known: "330499101",
    foreign: "lintao",
    foreignGets: "without the row",
  },
  {
    route: "/api/v1/radiation-workers/export",
    path: "/api/v1/radiation-workers/export",
    who: "zhangmin",
    headRow: 1,
    heads: ["用人单位", "姓名", "证件号", "监测周期（日）"],
    foreign: "liuping",
    foreignGets: "refusal",
  },
];
/** Workbooks with a test of their own that opens them, by the file of the test. */
const elsewhere = new Map([["/api/v1/submissions/:submissionId/receipt.xlsx", "test/journeys/submissions-http.test.ts"]]);

const open = async (bytes: Buffer): Promise<string[][]> => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const rows: string[][] = [];
  book.worksheets[0]!.eachRow({ includeEmpty: true }, (row) => {
    rows.push((row.values as unknown[]).slice(1).map((v) => String(v ?? "")));
  });
  return rows;
};
const rowsFor = async (who: Person, one: Export): Promise<string[][] | number> => {
  const { status, type, bytes } = await who.download(one.path);
  if (status !== 200) return status;
  expect(type).toContain(mediaTypes.workbook);
  return open(bytes);
};

describe("workbooks the platform hands out", () => {
  it.each(exported.map((e) => [`${e.path} to ${e.who}`, e] as const))(
    "%s open with their heads and the row that is known",
    async (_, one) => {
      const rows = (await rowsFor(await hall.person(one.who), one)) as string[][];
      expect(Array.isArray(rows), String(rows)).toBe(true);
      const heads = rows[one.headRow - 1]!;
      expect(heads.length).toBeGreaterThan(0);
      for (const head of one.heads) expect(heads).toContain(head);
      const below = rows.slice(one.headRow);
      if (one.known) expect(below.some((r) => r.some((cell) => cell.startsWith(one.known!)))).toBe(true);
      if (one.headRow === 4 || one.known) expect(below.length).toBeGreaterThan(0);
    },
  );

  it.each(exported.filter((e) => e.foreign !== "").map((e) => [`${e.path} to ${e.foreign}`, e] as const))(
    "%s give nothing of what is not theirs",
    async (_, one) => {
      const got = await rowsFor(await hall.person(one.foreign), one);
      if (one.foreignGets === "refusal") expect([403, 404]).toContain(got);
      else {
        const below = (got as string[][]).slice(one.headRow);
        expect(below.filter((r) => r.some((cell) => cell.startsWith(one.known!)))).toEqual([]);
      }
    },
  );

  it("are all named here or opened by a test of their own", () => {
    const served = routes.filter((r) => r.produces?.includes(mediaTypes.workbook)).map((r) => r.path);
    const tested = new Set([...exported.map((e) => e.route), ...elsewhere.keys()]);
    expect(served.filter((path) => !tested.has(path))).toEqual([]);
  });
});
