import { BrokenFile, type Content, type Head } from "../inbound/format.ts";
import { readerErrors } from "./errors.ts";
import { XmlFault } from "./xml-fault.ts";
import { XmlReader, type Attributes, type XmlHandler } from "./xml.ts";
import { entryBuffer, entryBytes, openZip, type ZipEntry } from "./zip.ts";

/** Limits of a workbook; the strings all cells share have to lie in memory. */
export const workbookLimits = {
  part: 16 << 20,
  sharedStrings: 2_000_000,
  sharedCharacters: 24 << 20,
  columns: 2000,
  rows: 1_048_576,
  sheets: 200,
} as const;

/** A row as text: dates as ISO days, numbers as written, formulas by their last value. */
export type SheetRow = { rowNo: number; cells: string[] };

const bad = (why: string): BrokenFile => new BrokenFile(readerErrors.workbookBroken({ why }));
const local = (name: string): string => (name.includes(":") ? name.slice(name.indexOf(":") + 1) : name);

/** Runs a handler over an XML part of the package. */
const parse = async (chunks: AsyncIterable<Buffer>, handler: XmlHandler, each?: () => void): Promise<void> => {
  const reader = new XmlReader(handler);
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const chunk of chunks) {
      reader.push(decoder.decode(chunk, { stream: true }));
      each?.();
    }
    reader.push(decoder.decode());
    reader.end();
  } catch (error) {
    if (error instanceof XmlFault) throw bad(error.kind === "doctype" ? "含有文档类型声明" : "内部结构有误");
    throw error;
  }
};
async function* once(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}

const attributesOf = async (entry: ZipEntry | undefined, element: string): Promise<Attributes[]> => {
  const found: Attributes[] = [];
  const none: Attributes = new Map();
  if (entry)
    await parse(once(await entryBuffer(entry, workbookLimits.part)), {
      open: (name, attributes) => void (local(name) === element && found.push(attributes ?? none)),
      leaf: (name, _text, attributes) => void (local(name) === element && found.push(attributes ?? none)),
      close: () => undefined,
    });
  return found;
};

const sharedStrings = async (entry: ZipEntry | undefined): Promise<string[]> => {
  const strings: string[] = [];
  if (!entry) return strings;
  let current = "";
  let phonetic = 0;
  let size = 0;
  const end = (): void => {
    size += current.length;
    if (strings.length >= workbookLimits.sharedStrings || size > workbookLimits.sharedCharacters) throw bad("文字过多");
    strings.push(current);
    current = "";
  };
  await parse(entryBytes(entry), {
    open(name) {
      if (local(name) === "rPh") phonetic++;
      if (local(name) === "si") current = "";
    },
    leaf(name, text) {
      const n = local(name);
      if (n === "t" && phonetic === 0) current += text;
      if (n === "si") end();
    },
    close(name) {
      if (local(name) === "rPh") phonetic--;
      if (local(name) === "si") end();
    },
  });
  return strings;
};

const builtInDates = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
/** For each cell style whether it shows a date. */
const dateStyles = async (entry: ZipEntry | undefined): Promise<boolean[]> => {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  if (!entry) return styles;
  let inCells = false;
  const take = (name: string, a: Attributes | undefined): void => {
    const n = local(name);
    if (n === "numFmt")
      custom.set(
        Number(a?.get("numFmtId")),
        /[yd]|m.*d|[年月日]/i.test((a?.get("formatCode") ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")),
      );
    if (n === "cellXfs") inCells = true;
    if (n === "xf" && inCells) {
      const id = Number(a?.get("numFmtId") ?? 0);
      styles.push(builtInDates.has(id) || custom.get(id) === true);
    }
  };
  await parse(once(await entryBuffer(entry, workbookLimits.part)), {
    open: take,
    leaf: (name, _text, a) => take(name, a),
    close: (name) => void (local(name) === "cellXfs" && (inCells = false)),
  });
  return styles;
};

/** ISO day of a serial number; the 1900 system counts a 29 February 1900 that never was. */
export const dayOfSerial = (serial: number, from1904: boolean): string => {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
};

const columnOf = (reference: string): number => {
  let n = 0;
  for (let i = 0; i < reference.length; i++) {
    const c = reference.charCodeAt(i);
    if (c < 65 || c > 90) break;
    n = n * 26 + c - 64;
  }
  return n - 1;
};
/** Letters of a column, 0 → A. */
export const columnLetters = (index: number): string =>
  (index < 26 ? "" : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

export type Workbook = { sheets: readonly string[]; rows(sheet: number): AsyncIterable<SheetRow>; close(): void };

/**
 * Opens a workbook (.xlsx) for reading row by row. Formulas are not computed, nothing outside the file is fetched.
 * @throws BrokenFile when it is no workbook or passes a limit
 */
export const openWorkbook = async (content: Content): Promise<Workbook> => {
  const zip = await openZip(content);
  try {
    const byName = new Map(zip.entries.map((e) => [e.name.replace(/\\/g, "/").replace(/^\//, ""), e]));
    const main = byName.get("xl/workbook.xml");
    if (!main) throw bad("不是 .xlsx 表格");
    const sheets = (await attributesOf(main, "sheet")).slice(0, workbookLimits.sheets);
    const from1904 = (await attributesOf(main, "workbookPr")).some((a) => a.get("date1904") === "1" || a.get("date1904") === "true");
    const targets = new Map(
      (await attributesOf(byName.get("xl/_rels/workbook.xml.rels"), "Relationship")).map((a) => [a.get("Id"), a.get("Target") ?? ""]),
    );
    const styles = await dateStyles(byName.get("xl/styles.xml"));
    let strings: string[] | undefined;
    const entryOf = (sheet: number): ZipEntry => {
      const attributes = sheets[sheet];
      const id = attributes && ([...attributes].find(([name]) => local(name) === "id")?.[1] ?? "");
      const target = targets.get(id ?? "") ?? "";
      const entry = byName.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      if (!entry) throw bad("缺少工作表");
      return entry;
    };
    return {
      sheets: sheets.map((a) => a.get("name") ?? ""),
      async *rows(sheet) {
        const entry = entryOf(sheet);
        strings ??= await sharedStrings(byName.get("xl/sharedStrings.xml"));
        yield* readRows(entry, strings, styles, from1904);
      },
      close: zip.close,
    };
  } catch (error) {
    zip.close();
    throw error;
  }
};

async function* readRows(
  entry: ZipEntry,
  strings: readonly string[],
  styles: readonly boolean[],
  from1904: boolean,
): AsyncIterable<SheetRow> {
  const done: SheetRow[] = [];
  let row: SheetRow | undefined;
  let rowNo = 0;
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  const begin = (a: Attributes | undefined): void => {
    const reference = a?.get("r");
    column = reference ? columnOf(reference) : column + 1;
    type = a?.get("t") ?? "n";
    style = Number(a?.get("s") ?? 0);
    value = "";
  };
  const finish = (): void => {
    if (!row || column < 0) return;
    if (column >= workbookLimits.columns) throw bad(`列数超过 ${workbookLimits.columns}`);
    if (value === "") return;
    let text = value;
    if (type === "s") text = strings[Number(value)] ?? "";
    else if (type === "b") text = value === "1" ? "是" : "否";
    else if (type === "e") text = "";
    else if (type === "n" && styles[style] && Number.isFinite(Number(value)) && Number(value) > 0 && Number(value) < 3_000_000)
      text = dayOfSerial(Number(value), from1904);
    else if (type === "n" && /^-?\d+(\.\d+)?[eE]/.test(value) && Math.abs(Number(value)) < 1e15) text = String(Number(value));
    while (row.cells.length < column) row.cells.push("");
    row.cells[column] = text;
  };
  const reader = new XmlReader({
    open(name, a) {
      const n = local(name);
      if (n === "row") {
        rowNo = Number(a?.get("r") ?? rowNo + 1);
        if (!Number.isInteger(rowNo) || rowNo < 1 || rowNo > workbookLimits.rows) throw bad("行号有误");
        row = { rowNo, cells: [] };
        column = -1;
      } else if (n === "c") begin(a);
    },
    leaf(name, text, a) {
      const n = local(name);
      if (n === "v" || n === "t") value += text;
      else if (n === "c") {
        begin(a);
        finish();
      } else if (n === "row") rowNo = Number(a?.get("r") ?? rowNo + 1);
    },
    close(name) {
      const n = local(name);
      if (n === "c") finish();
      else if (n === "row" && row) {
        done.push(row);
        row = undefined;
      }
    },
  });
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const chunk of entryBytes(entry)) {
      reader.push(decoder.decode(chunk, { stream: true }));
      if (done.length > 0) yield* done.splice(0);
    }
    reader.end();
  } catch (error) {
    if (error instanceof XmlFault) throw bad("工作表的内部结构有误");
    throw error;
  }
  yield* done;
}

/** Head of a workbook: cells of the first row of each sheet, a sheet a line; undefined when the archive is no workbook. */
export const workbookHead = async (content: Content): Promise<Head | undefined> => {
  let workbook: Workbook;
  try {
    workbook = await openWorkbook(content);
  } catch {
    return undefined;
  }
  try {
    const lines: string[] = [];
    for (let i = 0; i < Math.min(workbook.sheets.length, 5); i++) {
      let cells = "";
      for await (const row of workbook.rows(i)) {
        if (row.cells.every((c) => c === "")) continue;
        cells = row.cells.map((c) => c.trim()).join("\t");
        break;
      }
      lines.push(cells);
    }
    return { kind: "xlsx", text: lines.join("\n"), encoding: "utf-8" };
  } catch {
    return { kind: "xlsx", text: "", encoding: "utf-8" };
  } finally {
    workbook.close();
  }
};
