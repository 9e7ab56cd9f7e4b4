import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { checkDeclaration, DeclarationContent } from "#exposure";
import { buildCreditCode } from "../../../../test/factories/index.ts";
import { sampleValues } from "../../../../test/factories/declarations.ts";
import { memoryContent } from "../../inbound/content.ts";
import type { ReadLine } from "../../inbound/format.ts";
import { fieldColumns, placeSheet, productSheet } from "./columns.ts";
import { declarationTemplate, declarationXlsx, type DeclarationRecord } from "./index.ts";

const creditCode = buildCreditCode(1);
const filled = async (values: object, edit?: (book: ExcelJS.Workbook) => void): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await declarationTemplate({ values: values as never })) as never);
  book.getWorksheet(productSheet)!.addRow([creditCode, "铸件", 1200, "吨"]);
  book.getWorksheet(placeSheet)!.addRow([creditCode, "铸造车间", "打磨", "矽尘", 10, 12]);
  book.getWorksheet(placeSheet)!.addRow([creditCode, "铸造车间", "打磨", "3008", 12, ""]);
  edit?.(book);
  return Buffer.from(await book.xlsx.writeBuffer());
};
const read = async (bytes: Buffer): Promise<ReadLine<DeclarationRecord>[]> => {
  const lines: ReadLine<DeclarationRecord>[] = [];
  for await (const line of declarationXlsx.read(memoryContent("申报.xlsx", bytes), {})) lines.push(line);
  return lines;
};

describe("the declaration as a workbook", () => {
  test("every field has a title of its own", () => {
    expect(new Set(fieldColumns.map((c) => c.title)).size).toBe(fieldColumns.length);
  });
  test("what the template holds comes back and passes the checks", async () => {
    const [line] = await read(await filled(sampleValues(creditCode)));
    expect(line).toMatchObject({ lineNo: 1, place: "第 2 行", key: creditCode, record: { kind: "initial" } });
    const content = DeclarationContent.parse(line!.record!.content);
    expect(content).toMatchObject({
      products: [{ name: "铸件", output: 1200, unit: "吨" }],
      hazardItems: [
        { agentName: "矽尘", workers: 10 },
        { agentCode: "3008", workers: 12 },
      ],
    });
    const check = checkDeclaration(
      "initial",
      content,
      { hazardClass: "general", lastTest: undefined, lastDeclaredOn: undefined },
      { creditCode },
      day("2025-03-28"),
    );
    expect(check.errors).toEqual([]);
    expect(line!.placeOf!("exposedTotal")).toMatch(/^第 2 行 [A-Z]+ 列$/);
  });
  test("a cell that cannot be read is named with row and column", async () => {
    const [line] = await read(await filled({ ...sampleValues(creditCode), workersTotal: "三十八" }));
    expect(line!.refusal).toMatchObject({ code: "XI-1305" });
    expect(line!.refusal!.place).toMatch(/^第 2 行 [A-Z]+ 列$/);
  });
  test("a workbook without the main sheet stops with a sentence", async () => {
    await expect(read(await filled({}, (book) => book.removeWorksheet("申报表")))).rejects.toMatchObject({ refusal: { code: "XI-1303" } });
  });
});
