import type { Writable } from "node:stream";
import ExcelJS from "exceljs";
import { safeCell } from "../../inbound/receipt.ts";
import { addInstructions, addTableSheet } from "../laboratory-report-xlsx/template.ts";
import { sampleKinds } from "../laboratory-report-xlsx/columns.ts";
import { answerColumns, answerSheetName, columns, sheetName } from "./columns.ts";
import { answerOf, type JudgedRow } from "./read.ts";

/** Takes judged rows one by one. */
export type RowWriter = { write(row: JudgedRow): Promise<void>; end(): Promise<void> };

const drained = (out: Writable, text: string): Promise<void> | undefined =>
  out.write(text) ? undefined : new Promise((resolve) => out.once("drain", resolve));
const closed = (out: Writable): Promise<void> => new Promise((resolve, reject) => out.on("error", reject).end(() => resolve()));

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells: readonly string[]): string => `${cells.map((c) => quoted(safeCell(c))).join(",")}\r\n`;

/** The sender's columns and the answer, as CSV with a mark by which spreadsheets know UTF-8. */
export const csvWriter = (titles: readonly string[], out: Writable): RowWriter => {
  out.write(`\ufeff${line([...titles, ...answerColumns])}`);
  return {
    write: async (row) => {
      await drained(out, line([...titles.map((_, i) => row.cells[i] ?? ""), ...answerOf(row)]));
    },
    end: () => closed(out),
  };
};

const marked = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFE2E0" } } as const;

/** The same as a workbook; what is over its limit or could not be read is marked. */
export const workbookWriter = (titles: readonly string[], out: Writable): RowWriter => {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = book.addWorksheet(answerSheetName, { views: [{ state: "frozen", ySplit: 1 }] });
  const head = sheet.addRow([...titles, ...answerColumns].map(safeCell));
  head.font = { bold: true };
  head.commit();
  return {
    write: async (row) => {
      const made = sheet.addRow([...titles.map((_, i) => row.cells[i] ?? ""), ...answerOf(row)].map(safeCell));
      if (row.refusal || row.finding?.verdict === "over") made.getCell(titles.length + 1).fill = marked;
      made.commit();
    },
    end: async () => {
      sheet.commit();
      await book.commit();
    },
  };
};

const examples = [
  ["1", "2025-05-12", "甲苯", "C-TWA 时间加权平均浓度", "26.5", "mg/m3", "8", "5", "", "", ""],
  ["2", "2025-05-12", "矽尘", "定点分段采样", "0.9×4；0.4×4", "", "8", "5", "呼尘", "12", ""],
  ["3", "2025-05-12", "噪声", "噪声 LEX,8h", "88.6", "dB(A)", "8", "5", "", "", ""],
];

/** A table to fill in: CSV with the titles and three rows, or a workbook with choices and instructions. */
export const sampleTemplate = async (kind: "csv" | "xlsx"): Promise<Buffer> => {
  const titles = columns.map((c) => c.title);
  if (kind === "csv") return Buffer.from(`\ufeff${[titles, ...examples].map(line).join("")}`);
  const book = new ExcelJS.Workbook();
  addTableSheet(book, sheetName, columns, examples);
  addInstructions(
    book,
    "样品判定表填写说明",
    [
      "一行填一个样品；列的次序可以改，可以有别的列，别的列原样带到结果里。检测报告模板填好的表也可以直接判定。",
      "有一行读不懂，只有那一行不判定，并写明原因。",
      ...Object.entries(sampleKinds).map(([name, spec]) => `检测类型“${name}”：${spec.hint}。`),
    ],
    columns,
  );
  return Buffer.from(await book.xlsx.writeBuffer());
};
