import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { Refusal, type Day } from "#kernel";
import { clauseText, judgeSample, verdictText, type Finding } from "#standards";
import { parse } from "csv-parse";
import { BrokenFile, type Content } from "../../inbound/format.ts";
import { headOf } from "../encoding.ts";
import { readerErrors } from "../errors.ts";
import { openWorkbook } from "../workbook.ts";
import { tableErrors } from "./errors.ts";
import { readTitles, sampleOf, type Titles } from "./rows.ts";

/** A file of the file system as readers take it. */
export const fileContent = async (path: string): Promise<Content> => {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(8192, size));
    await handle.read(head, 0, head.length, 0);
    return {
      name: basename(path),
      size,
      head: headOf(head),
      bytes: () => createReadStream(path),
      range: (start, end) => createReadStream(path, { start, end: Math.max(start, end - 1) }),
    };
  } finally {
    await handle.close();
  }
};

type TableRow = { rowNo: number; cells: readonly string[] };

/** Spreadsheets save CSV in the encoding of the house: what is no UTF-8 is GB18030. */
const encodingOfText = (head: Buffer): string => {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch {
    return "gb18030";
  }
};

async function* csvRows(content: Content): AsyncIterable<TableRow> {
  const stream = content.bytes();
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const separator = /^[^\n,]*\t/.test(content.head.text) ? "\t" : ",";
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    delimiter: separator,
    info: true,
  });
  const feed = (async () => {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(encodingOfText(chunk.subarray(0, 1 << 16)));
      if (!parser.write(decoder.decode(chunk, { stream: true }))) await new Promise<void>((resolve) => parser.once("drain", resolve));
    }
    parser.end(decoder?.decode() ?? "");
  })();
  feed.catch((error: Error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield { rowNo: info.lines, cells: record.map((c) => c.trim()) };
    await feed;
  } catch (error) {
    throw new BrokenFile(readerErrors.workbookBroken({ why: (error as Error).message }));
  }
}

async function* workbookRows(content: Content): AsyncIterable<TableRow> {
  const book = await openWorkbook(content);
  try {
    for (let sheet = 0; sheet < book.sheets.length; sheet++) {
      let first = true;
      let wanted = true;
      for await (const { rowNo, cells } of book.rows(sheet)) {
        if (cells.every((c) => c.trim() === "")) continue;
        if (first) wanted = sheet === 0 || readTitles(cells).missing.length === 0;
        first = false;
        if (!wanted) break;
        yield { rowNo, cells: cells.map((c) => c.trim()) };
      }
      if (!first && wanted) return;
    }
  } finally {
    book.close();
  }
}

/** One row judged, or why it could not be; `cells` as they stood. */
export type JudgedRow = { rowNo: number; cells: readonly string[]; on?: Day; agent: string; finding?: Finding; refusal?: Refusal };
export type JudgedTable = { titles: readonly string[]; rows: AsyncIterable<JudgedRow> };

/**
 * Judges a table of samples (.xlsx, .csv) row by row with flat memory. A row that cannot be read carries a refusal; reading goes on.
 * @throws Refusal XI-1401 when the file is no table, XI-1204 when columns are missing, XI-1404 when it has no row
 */
export const judgeTable = async (content: Content): Promise<JudgedTable> => {
  const kind = content.head.kind;
  if (kind !== "zip" && kind !== "xlsx" && kind !== "text" && !(kind === "binary" && /\.(csv|txt)$/i.test(content.name)))
    throw tableErrors.notATable({ file: content.name });
  const source = (kind === "zip" || kind === "xlsx" ? workbookRows(content) : csvRows(content))[Symbol.asyncIterator]();
  const said = async (): Promise<IteratorResult<TableRow>> => {
    try {
      return await source.next();
    } catch (error) {
      throw error instanceof BrokenFile ? error.refusal : error;
    }
  };
  const first = await said();
  if (first.done) throw tableErrors.empty();
  const titles = first.value.cells;
  const { at, missing } = readTitles(titles);
  if (missing.length > 0) {
    await source.return?.();
    throw readerErrors.columnsMissing({ columns: missing });
  }
  return { titles, rows: judged(said, at) };
};

async function* judged(next: () => Promise<IteratorResult<TableRow>>, at: Titles): AsyncIterable<JudgedRow> {
  for (let row = await next(); !row.done; row = await next()) {
    const { rowNo, cells } = row.value;
    const agent = cells[at.get("agent")!] ?? "";
    const read = sampleOf(cells, at);
    if (read instanceof Refusal) yield { rowNo, cells, agent, refusal: read };
    else yield { rowNo, cells, agent, on: read.on, finding: judgeSample(read.sample, read.on) };
  }
}

const number = (x: number): string => String(Number(x.toPrecision(6)));

/** The answer of a row, in the order of `answerColumns`. */
export const answerOf = ({ finding: f, refusal }: JudgedRow): string[] => {
  if (!f) return ["未判定", "", "", "", "", "", "", "", `${refusal!.says}${refusal!.remedy}（${refusal!.code}）`];
  const unit = f.unit ? ` ${f.unit}` : "";
  return [
    verdictText[f.verdict],
    f.valueText === undefined ? "" : `${f.valueText}${unit}`,
    f.limit === undefined ? "" : `${number(f.limit)}${unit}`,
    f.limitKind ?? "",
    f.excess !== undefined
      ? `${f.excess > 0 ? "超出" : "低于"} ${number(Math.abs(f.excess))}${unit}`
      : f.ratio === undefined
        ? ""
        : number(f.ratio),
    [...new Set(f.clauses.map(clauseText))].join("；"),
    f.steps.map((s) => s.text).join(""),
    `${f.missing.join("、")}${f.unconfirmed ? `${f.missing.length > 0 ? "；" : ""}所用规则或数值待核` : ""}`,
    "",
  ];
};
