import ExcelJS from "exceljs";
import { columns, sampleKinds, sheetName } from "./columns.ts";
import { columnLetters } from "./sheet.ts";

const headFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEF1F4" } } as const;

export type TemplateColumn = { title: string; required: boolean; width: number; hint: string; choices?: readonly string[] };

/** A sheet with titles, widths and drop-downs; choices too long for a cell formula stand on a hidden sheet. */
export function addTableSheet(
  book: ExcelJS.Workbook,
  name: string,
  table: readonly TemplateColumn[],
  rows: readonly (readonly (string | number)[])[],
  rowsWithChoices = 2000,
): void {
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = table.map((c) => ({ width: c.width }));
  const head = sheet.addRow(table.map((c) => c.title));
  head.font = { bold: true };
  table.forEach((c, i) => {
    const cell = head.getCell(i + 1);
    cell.fill = headFill;
    cell.note = `${c.required ? "必填。" : "选填。"}${c.hint}`;
  });
  for (const row of rows) sheet.addRow([...row]);
  const withChoices = table.flatMap((c, i) => (c.choices ? [{ choices: c.choices, column: i + 1, title: c.title }] : []));
  for (const { choices, column } of withChoices) {
    const list = book.getWorksheet("选项") ?? book.addWorksheet("选项", { state: "hidden" });
    const at = (list.columnCount || 0) + 1;
    choices.forEach((choice, i) => void (list.getCell(i + 1, at).value = choice));
    const letter = list.getColumn(at).letter;
    const formula = `选项!$${letter}$1:$${letter}$${choices.length}`;
    // one rule for the whole column; the library's types know only single cells
    (sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } }).dataValidations.add(
      `${columnLetters(column - 1)}2:${columnLetters(column - 1)}${rowsWithChoices}`,
      {
        type: "list",
        allowBlank: true,
        formulae: [formula],
        showErrorMessage: true,
        errorTitle: "不在选项里",
        error: `可填：${choices.join("、").slice(0, 200)}`,
      },
    );
  }
}

/** A sheet of instructions: one line a paragraph, then a table of what each column asks. */
export function addInstructions(book: ExcelJS.Workbook, title: string, lines: readonly string[], table: readonly TemplateColumn[]): void {
  const sheet = book.addWorksheet("填写说明");
  sheet.columns = [{ width: 26 }, { width: 8 }, { width: 90 }];
  sheet.addRow([title]).font = { bold: true, size: 14 };
  for (const text of lines) {
    const row = sheet.addRow([text]);
    sheet.mergeCells(row.number, 1, row.number, 3);
    row.alignment = { wrapText: true, vertical: "top" };
  }
  sheet.addRow([]);
  const head = sheet.addRow(["列", "必填", "怎样填"]);
  head.font = { bold: true };
  head.eachCell((cell) => void (cell.fill = headFill));
  for (const c of table) sheet.addRow([c.title, c.required ? "是" : "", c.hint]).alignment = { wrapText: true, vertical: "top" };
}

/** The template laboratories download: an example report, drop-downs, and the instructions. */
export async function laboratoryReportTemplate(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const order = columns.map((c) => c.key);
  const example = (values: Record<string, string | number>): (string | number)[] => order.map((key) => values[key] ?? "");
  const head = {
    reportNo: "示例-0512",
    sampledOn: "2025-05-12",
    reportedOn: "2025-05-19",
    purpose: "定期检测",
    creditCode: "（18 位代码）",
    employerName: "（单位名称）",
    workshop: "打磨车间",
  };
  addTableSheet(book, sheetName, columns, [
    example({ ...head, postName: "打磨-3", agent: "噪声", sampleKind: "噪声 LEX,8h", value: "88.6", hoursPerDay: 8, daysPerWeek: 5 }),
    example({
      reportNo: "示例-0512",
      workshop: "打磨车间",
      postName: "打磨-3",
      agent: "矽尘",
      sampleKind: "定点分段采样",
      value: "0.9×4；0.4×4",
      fraction: "呼尘",
      freeSilicaPercent: 12,
    }),
  ]);
  addInstructions(
    book,
    "检测报告填写说明",
    [
      "一行填一个岗位、一种因素、一种检测类型；同一份报告的各行连在一起，报告编号相同，报告信息只在第一行填即可。",
      "上传前删去示例行。整份报告收下或整份退回，不会只收一部分；退回时写明是哪一行、哪一列、怎样改。",
      "同一编号、同样内容重复上传不会重复；内容有更正的，自动作为新版本，旧版本保留。",
      "检测值低于最低定量浓度的，写作“<”加该浓度，例如 <0.3，不要写“未检出”或 0。",
      ...Object.entries(sampleKinds).map(([name, spec]) => `检测类型“${name}”：${spec.hint}。`),
    ],
    columns,
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}
