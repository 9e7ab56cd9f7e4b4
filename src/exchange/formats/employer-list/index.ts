import { parse } from "csv-parse";
import { Readable } from "node:stream";
import { day } from "#kernel";
import { receiveListLines, suggestMapping, type RawLine } from "#registry";
import { BrokenFile, type Content, type Format, type ReadLine } from "../../inbound/format.ts";
import type { Kind } from "../../inbound/kind.ts";
import { characters } from "../encoding.ts";
import { readerErrors } from "../errors.ts";
import { readWorkbook, type SheetRow } from "../laboratory-report-xlsx/sheet.ts";

/** Rows above the titles: a heading, a note, an empty line. */
const titleRows = 10;

async function* rowsOf(content: Content): AsyncIterable<SheetRow> {
  if (content.head.kind === "xlsx") {
    const book = await readWorkbook(content);
    try {
      yield* book.sheets[0]!.rows();
    } finally {
      book.close();
    }
    return;
  }
  if (content.head.kind !== "text") throw new BrokenFile(readerErrors.columnsMissing({ columns: ["单位名称", "统一社会信用代码"] }));
  // Lists exported on an office computer are mostly GBK without a mark of it.
  const gbk = content.head.encoding === "utf-8" && content.head.text.includes("\ufffd");
  const read = gbk ? { ...content, head: { ...content.head, encoding: "gb18030" as const } } : content;
  const parser = Readable.from(characters(read, "\n")).pipe(
    parse({ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: 1 << 16 }),
  );
  let rowNo = 0;
  try {
    for await (const row of parser as AsyncIterable<string[]>) yield { rowNo: ++rowNo, cells: row.map((cell) => cell.trim()) };
  } catch {
    throw new BrokenFile(readerErrors.listBroken({ rowNo: rowNo + 1 }));
  }
}

const isTitles = (cells: readonly string[]): boolean => {
  const found = suggestMapping(cells, "");
  return found.name !== undefined || found.creditCode !== undefined;
};

/**
 * A list of employers as any source writes it: a workbook or comma-separated text whose title row holds a name or a code. The lines
 * are handed on as they are; which column holds what is said when the list is matched.
 */
export const employerList: Format<RawLine> = {
  family: "employer-list",
  kind: "employer-list",
  label: "单位名单（任意表头）",
  // Any table could be one: it is read as a list only when the sender says so.
  sniff: () => 0,
  async *read(content): AsyncIterable<ReadLine<RawLine>> {
    let headers: readonly string[] | undefined;
    let waiting = 0;
    let lineNo = 0;
    for await (const { rowNo, cells } of rowsOf(content)) {
      if (!headers) {
        if (isTitles(cells)) headers = cells.map((title, i) => title || `第 ${i + 1} 列`);
        else if (++waiting >= titleRows) break;
        continue;
      }
      if (cells.every((cell) => cell === "")) continue;
      lineNo++;
      const record = { lineNo, headers, cells: headers.map((_title, i) => (cells[i] ?? "").slice(0, 500)) };
      yield { lineNo, place: `第 ${rowNo} 行`, key: "", record };
    }
    if (!headers) throw new BrokenFile(readerErrors.columnsMissing({ columns: ["单位名称", "统一社会信用代码"] }));
  },
};

/** Lists go to the registry as they came and are matched there when somebody has said what they are. */
export const employerListKind: Kind<RawLine> = {
  kind: "employer-list",
  label: "待比对的单位名单",
  from: ["commission", "cdc", "township"],
  chunk: 2000,
  async receive(ctx, lines, source) {
    await receiveListLines(
      ctx,
      {
        listId: source.submissionId,
        title: source.fileName.replace(/\.(xlsx|csv|txt)$/i, ""),
        receiptNo: source.receiptNo,
        organisationId: source.organisationId,
        areaCode: source.areaCode,
        accountId: source.accountId,
        actorName: source.organisationName,
        on: day(source.receivedOn),
      },
      lines.map((line) => line.record),
    );
    return lines.map((line) => ({ lineNo: line.lineNo, outcome: "accepted" as const, recordKey: String(line.lineNo) }));
  },
};
