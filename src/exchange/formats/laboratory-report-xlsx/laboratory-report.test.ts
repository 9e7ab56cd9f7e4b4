import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel";
import { registerEmployer } from "#registry";
import { systemActor } from "#access";
import { LaboratoryReport, type LaboratoryReportInput } from "#exposure";
import { testWorld, type TestWorld } from "#test";
import { buildCreditCode, buildEmployer } from "../../../../test/factories/index.ts";
import { memoryContent } from "../../inbound/content.ts";
import { BrokenFile, type Format, type ReadLine } from "../../inbound/format.ts";
import { laboratoryReportJson } from "../laboratory-report-json/index.ts";
import { reportsKind } from "../laboratory-report-json/kind.ts";
import { columns, sampleKinds, sheetName } from "./columns.ts";
import { laboratoryReportTemplate, laboratoryReportXlsx } from "./index.ts";
import { readSegments } from "./rows.ts";

const creditCode = buildCreditCode(1);
const workbook = async (rows: Record<string, unknown>[]): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await laboratoryReportTemplate()) as never);
  const sheet = book.getWorksheet(sheetName)!;
  for (let i = 0; i < Math.max(rows.length, 2); i++)
    columns.forEach((c, at) => void (sheet.getCell(i + 2, at + 1).value = (rows[i]?.[c.key] ?? null) as never));
  return Buffer.from(await book.xlsx.writeBuffer());
};
const all = async <R>(format: Format<R>, bytes: Buffer): Promise<ReadLine<R>[]> => {
  const lines: ReadLine<R>[] = [];
  for await (const line of format.read(memoryContent("报告", bytes), {})) lines.push(line);
  return lines;
};
const head = {
  reportNo: "JC-0512",
  sampledOn: new Date("2025-05-12T00:00:00Z"),
  reportedOn: "2025/5/19",
  purpose: "定期检测",
  creditCode,
  employerName: "鑫铸公司",
};
const noise = { postName: "打磨-3", workshop: "打磨车间", agent: "噪声", sampleKind: "噪声 LEX,8h", value: 88.6 };
const dust = {
  postName: "打磨-3",
  agent: "矽尘",
  sampleKind: "定点分段采样",
  value: "0.9×4；0.4×4",
  fraction: "呼尘",
  freeSilicaPercent: 12,
};

describe("the workbook of a laboratory", () => {
  test("rows of one number are one report, its head taken from the first row, dates read from text and date cells", async () => {
    const lines = await all(
      laboratoryReportXlsx,
      await workbook([{ ...head, ...noise }, { ...dust }, { ...head, reportNo: "JC-0513", ...noise, value: "<70" }]),
    );
    expect(lines.map((l) => [l.key, l.place, l.refusal?.says])).toEqual([
      ["JC-0512", "第 2–3 行", undefined],
      ["JC-0513", "第 4 行", undefined],
    ]);
    const report = LaboratoryReport.parse(lines[0]!.record);
    expect(report).toMatchObject({ sampledOn: "2025-05-12", reportedOn: "2025-05-19", purpose: "periodic", employer: { creditCode } });
    expect(report.results.map((r) => r.sample)).toEqual([
      { kind: "noise", unit: "dB(A)", measure: "LEX,8h", segments: [{ value: "88.6" }] },
      {
        kind: "twa-area",
        unit: "mg/m3",
        segments: [
          { value: "0.9", hours: 4 },
          { value: "0.4", hours: 4 },
        ],
      },
    ]);
    expect(report.results[1]).toMatchObject({ fraction: "respirable", freeSilicaPercent: 12 });
  });
  test("every fault names its row and column, and the report after it is read", async () => {
    const lines = await all(
      laboratoryReportXlsx,
      await workbook([
        { ...head, ...noise, value: "未检出", sampleKind: "" },
        { ...head, reportNo: "JC-2", ...noise },
      ]),
    );
    expect(lines[0]!.refusal).toMatchObject({ code: "XI-1304", place: "第 2 行 J 列" });
    expect(lines[0]!.refusal!.details.all).toHaveLength(2);
    expect(lines[1]!.record).toBeDefined();
  });
  test("two sampling days under one number are refused", async () => {
    const [line] = await all(
      laboratoryReportXlsx,
      await workbook([
        { ...head, ...noise },
        { ...head, sampledOn: "2025-05-13", ...dust },
      ]),
    );
    expect(line!.refusal).toMatchObject({ code: "XI-1306" });
  });
  test("a workbook of something else, and bytes that are none, stop with a sentence", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("别的").addRow(["甲", "乙"]);
    await expect(all(laboratoryReportXlsx, Buffer.from(await book.xlsx.writeBuffer()))).rejects.toMatchObject({
      refusal: { code: "XI-1303" },
    });
    await expect(all(laboratoryReportXlsx, Buffer.from("PK\u0003\u0004 不是"))).rejects.toBeInstanceOf(BrokenFile);
  });
  test("the template offers every kind of sample and explains it", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await laboratoryReportTemplate()) as never);
    expect(book.worksheets.map((s) => s.name)).toEqual([sheetName, "选项", "填写说明"]);
    const text = JSON.stringify(book.getWorksheet("填写说明")!.getSheetValues());
    for (const name of Object.keys(sampleKinds)) expect(text).toContain(name);
    expect(book.getWorksheet(sheetName)!.getCell("J2").dataValidation).toMatchObject({ type: "list" });
  });
  test("segments are values with times, and words are not", () => {
    expect(readSegments("60×2； 30*4;<0.3x2")).toEqual([
      { value: "60", times: 2 },
      { value: "30", times: 4 },
      { value: "<0.3", times: 2 },
    ]);
    expect(readSegments("未检出")).toBeUndefined();
  });
});

describe("the same as JSON", () => {
  const report = {
    reportNo: "JC-1",
    sampledOn: "2025-05-12",
    reportedOn: "2025-05-12",
    employer: { creditCode, name: '括号 ] } " 在名称里' },
    results: [{ postName: "a" }],
  };
  test("an object with reports, an array and a lone report are all read", async () => {
    const read = async (value: unknown) => (await all(laboratoryReportJson, Buffer.from(JSON.stringify(value)))).map((l) => l.key);
    expect(await read({ sender: { names: ["x"] }, reports: [report, { ...report, reportNo: "JC-2" }] })).toEqual(["JC-1", "JC-2"]);
    expect(await read([report])).toEqual(["JC-1"]);
    expect(await read(report)).toEqual(["JC-1"]);
  });
  test("a file cut in the middle gives what came before and then stops", async () => {
    const bytes = Buffer.from(JSON.stringify({ reports: [report, report] })).subarray(0, -40);
    const seen: string[] = [];
    await expect(
      (async () => {
        for await (const line of laboratoryReportJson.read(memoryContent("x.json", bytes), {})) seen.push(line.key);
      })(),
    ).rejects.toMatchObject({ refusal: { code: "XI-1104" } });
    expect(seen).toEqual(["JC-1"]);
  });
});

describe("a file goes through the same entrance as the web form", () => {
  let world: TestWorld;
  const organisationId = newId();
  beforeAll(async () => {
    world = await testWorld({ today: "2025-06-01" });
    await world.db.asWorker(async (tx) => {
      await tx.query(
        `insert into registry.area (area_code, name, level, parent_code) values ('330499000000', '临江县', 'county', '330400000000'), ('330499101000', '青石镇', 'township', '330499000000') on conflict do nothing`,
      );
      await tx.query(
        `insert into registry.institution (institution_id, kind, code, name, area_code, licence_no, valid_from) values ($1, 'laboratory', 'L1', '临江检测', '330499000000', '证1', '2021-01-01')`,
        [organisationId],
      );
      await tx.query(
        `insert into registry.institution_scope (institution_id, category, valid_from) select $1, c, '2021-01-01' from unnest('{dust,physical}'::text[]) c`,
        [organisationId],
      );
    });
    await world.asSystem((ctx) => registerEmployer(ctx, buildEmployer(1, { creditCode })));
  });
  afterAll(() => world.close());
  test("each report is answered, the second upload changes nothing", async () => {
    const lines = (await all(
      laboratoryReportXlsx,
      await workbook([{ ...head, ...noise }, { ...dust }, { ...head, reportNo: "JC-3", ...noise, agent: "怪味" }]),
    )) as (ReadLine<LaboratoryReportInput> & {
      record: LaboratoryReportInput;
    })[];
    const source = {
      submissionId: newId(),
      receiptNo: "HZ",
      family: "x",
      organisationId,
      organisationKind: "laboratory",
      organisationName: "临江检测",
      areaCode: "330499000000",
      accountId: null,
      fileSha256: "",
      fileName: "名单.xlsx",
      receivedOn: "2025-06-01" as never,
    };
    const take = () =>
      world.db.asWorker((tx) => reportsKind.receive({ tx, clock: world.clock, actor: { ...systemActor, organisationId } }, lines, source));
    const [taken, refused] = await take();
    expect(taken).toMatchObject({ lineNo: 1, outcome: "accepted", recordKey: "JC-0512" });
    expect(refused).toMatchObject({ lineNo: 2, outcome: "refused", code: "EM-1301", place: "第 4 行" });
    expect((await take())[0]).toMatchObject({ outcome: "accepted", recordId: taken!.recordId, warnings: [{ code: "EM-0200" }] });
  });
});
