import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importEmployers, loadAreas, nameEmployers, resolveEmployers, type EmployerLine } from "#registry";
import { day } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildCreditCode, towns } from "../../../../test/factories/index.ts";
import { countyAreas } from "../../../../tools/region/county.ts";
import { memoryContent } from "../../inbound/content.ts";
import { BrokenFile, type ReadLine } from "../../inbound/format.ts";
import { employersKind, employersXlsx, template } from "./index.ts";

const filled = async (rows: readonly (readonly (string | number)[])[], change?: (sheet: exceljs.Worksheet) => void): Promise<Buffer> => {
  const book = new exceljs.Workbook();
  await book.xlsx.load((await template()) as unknown as exceljs.Buffer);
  const sheet = book.getWorksheet("用人单位")!;
  rows.forEach((row, i) => row.forEach((value, c) => void (sheet.getCell(i + 2, c + 1).value = value)));
  change?.(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
};
const readAll = async (bytes: Buffer): Promise<ReadLine<EmployerLine>[]> => {
  const lines: ReadLine<EmployerLine>[] = [];
  for await (const line of employersXlsx.read(memoryContent("名单.xlsx", bytes), {})) lines.push(line);
  return lines;
};
const row = (code: string, name: string, area: string, ...rest: (string | number)[]): (string | number)[] => [
  code,
  name,
  area,
  "工业路 1 号",
  "3391",
  ...rest,
];

describe("reading the template", () => {
  it("a filled template is read line by line with words turned into codes", async () => {
    const [line] = await readAll(
      await filled([row(buildCreditCode(1), "临江县甲厂", "青石镇", "小型", "王某", "赵工", "13800000000", 38, 20, "严重", "是")]),
    );
    expect(line).toMatchObject({
      lineNo: 1,
      place: "第 2 行",
      record: {
        creditCode: buildCreditCode(1),
        area: "青石镇",
        sizeCode: "03",
        workersTotal: 38,
        workersExposed: 20,
        hazardClass: "serious",
        hazardConfirmed: true,
      },
    });
  });
  it("a line with a word outside the choices is refused at its cell, the next line is read", async () => {
    const lines = await readAll(
      await filled([
        row(buildCreditCode(2), "乙厂", "青石镇", "巨型"),
        row(buildCreditCode(3), "丙厂", "青石镇", "微型", "", "", "", "很多"),
      ]),
    );
    expect(lines.map((line) => [line.refusal?.code, line.refusal?.place])).toEqual([
      ["RG-1016", "第 2 行 F 列"],
      ["RG-1015", "第 3 行 J 列"],
    ]);
  });
  it("columns may change places, a missing needed one stops the file and is named", async () => {
    const bytes = await filled([row(buildCreditCode(4), "丁厂", "青石镇")], (sheet) => void (sheet.getCell("C1").value = "镇"));
    const error = await readAll(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BrokenFile);
    expect((error as BrokenFile).refusal.says).toContain("所在乡镇");
  });
});

describe("taking a list in", () => {
  let world: TestWorld;
  const clerk = buildActor("township", towns.青石镇, { organisationName: "青石镇人民政府" });
  const officer = buildActor("commission");
  beforeAll(async () => {
    world = await testWorld({ today: "2025-03-05" });
    await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
  });
  afterAll(() => world.close());

  const take = async (bytes: Buffer) => {
    const lines = (await readAll(bytes)).filter(
      (line): line is ReadLine<EmployerLine> & { record: EmployerLine } => line.record !== undefined,
    );
    const source = {
      submissionId: clerk.organisationId,
      receiptNo: "HZ-1",
      family: "employers-xlsx",
      organisationId: clerk.organisationId,
      organisationKind: clerk.kind,
      organisationName: clerk.organisationName,
      areaCode: clerk.areaCode,
      accountId: clerk.accountId,
      fileSha256: "0".repeat(64),
      fileName: "名单.xlsx",
      receivedOn: day("2025-03-05"),
    };
    return world.asSystem((ctx) => employersKind.receive(ctx, lines, source));
  };

  it("every line is answered: taken, already known, wrong code, unknown town, foreign town, repeated", async () => {
    await world.as(officer, (ctx) =>
      nameEmployers(ctx, "city-list", [
        { creditCode: buildCreditCode(12), name: "已点名厂", areaCode: towns.青石镇, summary: "名单", on: day("2025-03-01") },
      ]),
    );
    const bytes = await filled([
      row(buildCreditCode(11), "新来厂", "青石镇"),
      row(buildCreditCode(12), "已点名的厂", "青石镇"),
      row("91110000MA00000078", "错码厂", "青石镇"),
      row(buildCreditCode(13), "无镇厂", "黑石镇"),
      row(buildCreditCode(14), "外镇厂", towns.白塔镇),
      row(buildCreditCode(11), "又来一次", "青石镇"),
      row(buildCreditCode(15), "", "青石镇"),
    ]);
    const answers = await take(bytes);
    expect(answers.map((a) => [a.outcome, a.code])).toEqual([
      ["accepted", undefined],
      ["accepted", undefined],
      ["refused", "RG-1002"],
      ["refused", "RG-1005"],
      ["refused", "RG-1006"],
      ["refused", "RG-1017"],
      ["refused", "RG-1004"],
    ]);
    expect(answers[1]!.sentence).toBe("已记入待核实单位“已点名厂”的来源，由所在乡镇核实。");
    expect(answers[2]).toMatchObject({ place: "第 4 行 统一社会信用代码", remedy: expect.stringContaining("18 位") });
    const found = await world.asSystem(({ tx }) => resolveEmployers(tx, [buildCreditCode(11), buildCreditCode(12)]));
    expect([found.get(buildCreditCode(11))!.state, found.get(buildCreditCode(12))!.state]).toEqual(["in-production", "to-verify"]);
    expect((await take(bytes)).map((a) => [a.outcome, a.employerId])).toEqual(answers.map((a) => [a.outcome, a.employerId]));
    const { n } = await world.asSystem(({ tx }) =>
      tx.one<{ n: number }>("select count(*)::int as n from registry.employer_trace where source = 'employers-list'"),
    );
    expect(n).toBe(2);
  });
  it("a code on record in another town is refused and nothing there is touched", async () => {
    await world.as(officer, (ctx) => importEmployers(ctx, [line(21, towns.白塔镇)]));
    const [answer] = await take(await filled([row(buildCreditCode(21), "抢来的厂", "青石镇")]));
    expect([answer!.outcome, answer!.code, answer!.employerId]).toEqual(["refused", "RG-1003", undefined]);
  });
  it("two thousand lines go in with one call", async () => {
    const lines = Array.from({ length: 2000 }, (_, i) => line(5000 + i, towns.青石镇, i + 1));
    const answers = await world.as(officer, (ctx) => importEmployers(ctx, lines));
    expect(answers.every((answer) => answer.outcome === "accepted")).toBe(true);
  });
});

const line = (seed: number, area: string, lineNo = 1): EmployerLine => ({
  lineNo,
  place: `第 ${lineNo + 1} 行`,
  creditCode: buildCreditCode(seed),
  name: `临江县第${seed}厂`,
  area,
  workplaceAddress: "",
  industryCode: "3391",
  sizeCode: "04",
  legalRepresentative: "",
  contactName: "",
  contactPhone: "",
  workersTotal: 9,
  workersExposed: 4,
  hazardClass: "serious",
  hazardConfirmed: true,
});
