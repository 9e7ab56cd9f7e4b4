import ExcelJS from "exceljs";
import { BrokenFile, type Format, type ReadLine } from "../inbound/format.ts";
import { readerErrors } from "./errors.ts";
import { cellDay, columnLetters, readWorkbook } from "./laboratory-report-xlsx/sheet.ts";
import { addInstructions, addTableSheet, type TemplateColumn } from "./laboratory-report-xlsx/template.ts";

/** A column of a table: `read` turns a filled cell into a value and answers undefined for what it cannot read. */
export type TableColumn = TemplateColumn & { key: string; read?: (cell: string) => unknown };

/** Cells that say a day, a count, an amount or one of some words; other cells are text. */
export const dayCell = (cell: string): unknown => cellDay(cell).replaceAll("/", "-").replaceAll(".", "-");
export const numberCell = (cell: string): unknown => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);
export const choiceCell =
  (choices: Readonly<Record<string, string>>) =>
  (cell: string): unknown =>
    Object.entries(choices).find(([value, label]) => cell === label || cell === value)?.[0] ?? cell;

type Table = {
  family: string;
  kind: string;
  label: string;
  sheet: string;
  columns: readonly TableColumn[];
  /** titles no other family has together */
  marks: readonly [string, string];
  keyOf(record: Record<string, unknown>): string;
};
const plain = (title: string): string =>
  title
    .replace(/[\s*＊]/g, "")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）");

/**
 * A family of workbooks with one line a row: columns are found by their titles in any order, an empty cell is left out of the record.
 * Whether a value is right is decided by the room that receives it; the place of its field stands with the line.
 */
export const tableFormat = ({ family, kind, label, columns, marks, keyOf }: Table): Format<Record<string, unknown>> => ({
  family,
  kind,
  label,
  sniff: (head) => (head.kind !== "xlsx" ? 0 : marks.every((m) => head.text.includes(m)) ? 2 : 0),
  async *read(content): AsyncIterable<ReadLine<Record<string, unknown>>> {
    const book = await readWorkbook(content);
    try {
      let at: Map<string, number> | undefined;
      let lineNo = 0;
      for await (const { rowNo, cells } of book.sheets[0]!.rows()) {
        if (!at) {
          const found = new Map(cells.map((title, i) => [plain(title), i]));
          at = new Map(columns.flatMap(({ key, title }) => (found.has(plain(title)) ? [[key, found.get(plain(title))!] as const] : [])));
          const missing = columns.filter(({ key, required }) => required && !at!.has(key)).map(({ title }) => title);
          if (missing.length > 0) throw new BrokenFile(readerErrors.columnsMissing({ columns: missing }));
          continue;
        }
        const index = at;
        const place = `第 ${rowNo} 行`;
        const record: Record<string, unknown> = { place };
        for (const { key, read } of columns) {
          const cell = index.has(key) ? (cells[index.get(key)!] ?? "") : "";
          if (cell !== "") record[key] = read ? read(cell) : cell;
        }
        yield {
          lineNo: ++lineNo,
          place,
          key: keyOf(record),
          record,
          placeOf: (field) => (field !== undefined && index.has(field) ? `${place} ${columnLetters(index.get(field)!)} 列` : place),
          cells,
        };
      }
      if (!at) throw new BrokenFile(readerErrors.columnsMissing({ columns: columns.filter((c) => c.required).map((c) => c.title) }));
    } finally {
      book.close();
    }
  },
  async columns(content) {
    const book = await readWorkbook(content);
    try {
      for await (const { cells } of book.sheets[0]!.rows()) return cells;
      return columns.map(({ title }) => title);
    } finally {
      book.close();
    }
  },
});

/** The workbook to fill in, with a sheet that says what each column wants. */
export const tableTemplate = async (
  { sheet, label, columns }: Pick<Table, "sheet" | "label" | "columns">,
  instructions: readonly string[],
  example: Readonly<Record<string, string | number>>,
): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  addTableSheet(book, sheet, columns, [columns.map((c) => example[c.key] ?? "")]);
  addInstructions(book, `${label}填写说明`, instructions, columns);
  return Buffer.from(await book.xlsx.writeBuffer());
};
