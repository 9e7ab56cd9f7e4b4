import { readDay, type Refusal } from "#kernel";
import type { DeclarationKind } from "#exposure";
import { BrokenFile, type Format, type ReadLine } from "../../inbound/format.ts";
import { fileErrors } from "../laboratory-report-json/errors.ts";
import { cellDay, columnLetters, readWorkbook, type SheetRow } from "../laboratory-report-xlsx/sheet.ts";
import { changedOnColumn, fieldColumns, kinds, mainSheet, placeColumns, placeSheet, productColumns, productSheet } from "./columns.ts";

export { declarationTemplate } from "./template.ts";

/** One declaration as the workbook holds it. */
export type DeclarationRecord = { creditCode: string; kind: DeclarationKind; content: object };

const plain = (t: string): string =>
  t
    .replace(/[\s*＊]/g, "")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .replace(/[—–-]+/g, "—");
const titlesOf = (row: SheetRow): Map<string, number> => new Map(row.cells.map((c, i) => [plain(c), i]));

type Table = Map<string, { rowNo: number; cells: Record<string, string> }[]>;
/** Rows of a side sheet by credit code. */
const readTable = async (rows: AsyncIterable<SheetRow>, columns: readonly { key: string; title: string }[]): Promise<Table> => {
  const table: Table = new Map();
  let at: Map<string, number> | undefined;
  for await (const row of rows) {
    if (!at) {
      at = titlesOf(row);
      continue;
    }
    const cells = Object.fromEntries(columns.map((c) => [c.key, row.cells[at!.get(plain(c.title)) ?? -1] ?? ""]));
    const code = (cells.creditCode ?? "").toUpperCase();
    table.set(code, [...(table.get(code) ?? []), { rowNo: row.rowNo, cells }]);
  }
  return table;
};

const count = (text: string): number | undefined => (text === "" || text === "/" ? undefined : Number(text));

function recordOf(
  row: SheetRow,
  at: Map<string, number>,
  products: Table,
  places: Table,
): { record?: DeclarationRecord; refusal?: Refusal; key: string } {
  const cell = (title: string): string => row.cells[at.get(plain(title)) ?? -1] ?? "";
  const place = (title: string): string => `第 ${row.rowNo} 行 ${columnLetters(at.get(plain(title)) ?? 0)} 列`;
  let refusal: Refusal | undefined;
  const fail = (title: string, value: string, reason: string, where = place(title)): void => {
    refusal ??= fileErrors.cellWrong({ place: where, column: title, value, reason }, where);
  };
  const values: Record<string, unknown> = {};
  for (const { field, title } of fieldColumns) {
    const text = cell(title);
    if (text === "" || (text === "/" && field.type !== "enum")) {
      if (text === "/" && field.type === "int") values[field.key] = 0;
      continue;
    }
    if (field.type === "int" || field.type === "number") {
      const n = Number(text);
      if (Number.isFinite(n) && n >= 0 && (field.type === "number" || Number.isInteger(n))) values[field.key] = n;
      else fail(title, text, "不是非负整数");
    } else if (field.type === "bool") {
      if (text === "有" || text === "无") values[field.key] = text === "有";
      else fail(title, text, "只能填 有 或 无");
    } else if (field.type === "date") {
      const found = readDay(cellDay(text));
      if (found) values[field.key] = found;
      else fail(title, text, "不是日期");
    } else values[field.key] = text;
  }
  const creditCode = String(values.creditCode ?? "").toUpperCase();
  values.creditCode = creditCode;
  const kindName = String(values.declarationType ?? "");
  const kind = kinds[kindName];
  if (!kind) fail("申报类别", kindName, `不在选项里，可填 ${Object.keys(kinds).join("、")}`);
  if (creditCode === "") fail("统一社会信用代码", "", "没有填");
  const numbers = (sheet: string, rowNo: number, title: string, text: string): number => {
    const n = count(text) ?? 0;
    if (!Number.isFinite(n) || n < 0) fail(title, text, "不是非负数", `${sheet} 第 ${rowNo} 行`);
    return n;
  };
  const rows = (places.get(creditCode) ?? []).map(({ rowNo, cells }) => ({
    place: cells.place ?? "",
    post: cells.post ?? "",
    ...(/^\d{4}$/.test(cells.agent ?? "") ? { agentCode: cells.agent } : {}),
    agentName: cells.agent ?? "",
    workers: numbers(placeSheet, rowNo, "接触人数（可重复）", cells.workers ?? ""),
    ...(cells.postWorkers ? { postWorkers: numbers(placeSheet, rowNo, "接触人数（不重复）", cells.postWorkers) } : {}),
  }));
  const items = new Map<string, number>();
  for (const r of rows) items.set(r.agentName, (items.get(r.agentName) ?? 0) + r.workers);
  const changed = cell(changedOnColumn.title);
  const content = {
    values,
    products: (products.get(creditCode) ?? []).map(({ rowNo, cells }) => ({
      name: cells.name ?? "",
      output: numbers(productSheet, rowNo, "年产量", cells.output ?? ""),
      unit: cells.unit ?? "",
    })),
    hazardItems: [...items].map(([agentName, workers]) => ({
      agentName,
      workers,
      ...(/^\d{4}$/.test(agentName) ? { agentCode: agentName } : {}),
    })),
    places: rows,
    ...(changed ? { changedOn: readDay(cellDay(changed)) ?? changed } : {}),
  };
  return refusal ? { refusal, key: creditCode } : { record: { creditCode, kind: kind!, content }, key: creditCode };
}

/** Declarations as a workbook: a row an employer in 申报表, its products and posts in two side sheets by credit code. */
export const declarationXlsx: Format<DeclarationRecord> = {
  family: "declaration-xlsx",
  kind: "declarations",
  label: "申报表 Excel",
  sniff: (head) =>
    head.kind !== "xlsx" ? 0 : head.text.includes("申报类别") && head.text.includes("统一社会信用代码") ? 2 : head.text === "" ? 1 : 0,
  async *read(content): AsyncIterable<ReadLine<DeclarationRecord>> {
    const book = await readWorkbook(content);
    try {
      const sheet = (name: string) => book.sheets.find((s) => s.name === name);
      const main = sheet(mainSheet);
      const required = fieldColumns.filter((c) => c.required).map((c) => c.title);
      if (!main) throw new BrokenFile(fileErrors.sheetMissing({ sheet: mainSheet, columns: required.slice(0, 6) }));
      const empty = (async function* (): AsyncIterable<SheetRow> {})();
      const products = await readTable(sheet(productSheet)?.rows() ?? empty, productColumns);
      const places = await readTable(sheet(placeSheet)?.rows() ?? empty, placeColumns);
      let at: Map<string, number> | undefined;
      let lineNo = 0;
      for await (const row of main.rows()) {
        if (!at) {
          at = titlesOf(row);
          const missing = required.filter((t) => !at!.has(plain(t)));
          if (missing.length > 0) throw new BrokenFile(fileErrors.sheetMissing({ sheet: mainSheet, columns: missing }));
          continue;
        }
        const { record, refusal, key } = recordOf(row, at, products, places);
        const place = `第 ${row.rowNo} 行`;
        const column = (field?: string): string => {
          const index = field === undefined ? undefined : at!.get(plain(fieldColumns.find((c) => c.field.key === field)?.title ?? ""));
          return index === undefined ? place : `${place} ${columnLetters(index)} 列`;
        };
        yield {
          lineNo: ++lineNo,
          place,
          key,
          ...(record ? { record } : {}),
          ...(refusal ? { refusal } : {}),
          placeOf: column,
          cells: row.cells,
        };
      }
      if (lineNo === 0) throw new BrokenFile(fileErrors.noDeclarations());
    } finally {
      book.close();
    }
  },
  async columns(content) {
    const book = await readWorkbook(content);
    try {
      for await (const row of book.sheets.find((s) => s.name === mainSheet)?.rows() ?? []) return row.cells;
      return [];
    } finally {
      book.close();
    }
  },
};
