import type { Readable } from "node:stream";
import { SaxesParser } from "saxes";
import yauzl from "yauzl";
import { readerErrors } from "../errors.ts";
import { BrokenFile, type Content, type Head } from "../../inbound/format.ts";

/** Guards against archives that unpack into more than a sheet of a person can hold. */
const limits = { entries: 2000, unpacked: 300 * 1024 * 1024, texts: 64 * 1024 * 1024, columns: 400 };
const broken = (why: string): BrokenFile => new BrokenFile(readerErrors.workbookBroken({ why }));

/** One row: its number in the sheet and its cells by column, empty text where nothing stands. Dates come as serial numbers. */
export type SheetRow = { readonly rowNo: number; readonly cells: readonly string[] };

class Source extends yauzl.RandomAccessReader {
  private readonly content: Content;
  constructor(content: Content) {
    super();
    this.content = content;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return this.content.range(start, end);
  }
}

type Opened = { zip: yauzl.ZipFile; entries: Map<string, yauzl.Entry> };
const open = (content: Content): Promise<Opened> =>
  new Promise((resolve, reject) => {
    yauzl.fromRandomAccessReader(
      new Source(content),
      content.size,
      { lazyEntries: true, autoClose: false, validateEntrySizes: true },
      (error, zip) => {
        if (error || !zip) return reject(broken("不是 .xlsx 文件"));
        const entries = new Map<string, yauzl.Entry>();
        let unpacked = 0;
        zip.on("error", () => reject(broken("压缩结构损坏")));
        zip.on("entry", (entry: yauzl.Entry) => {
          unpacked += entry.uncompressedSize;
          if (entries.size >= limits.entries || unpacked > limits.unpacked) return reject(broken("内容过大"));
          entries.set(entry.fileName.replace(/^\//, ""), entry);
          zip.readEntry();
        });
        zip.on("end", () => resolve({ zip, entries }));
        zip.readEntry();
      },
    );
  });
const stream = ({ zip, entries }: Opened, name: string): Promise<Readable | undefined> => {
  const entry = entries.get(name);
  if (!entry) return Promise.resolve(undefined);
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, s) => (error || !s ? reject(broken("压缩结构损坏")) : resolve(s))),
  );
};

type Tag = { name: string; attributes: Record<string, string> };
type Sax = { open?: (tag: Tag) => void; text?: (text: string) => void; close?: (name: string) => void };

/** Feeds an entry through the parser; `drain` is called after each piece, so that rows leave while the file is read. */
async function* through<T>(bytes: Readable, on: Sax, drain: () => T[]): AsyncIterable<T> {
  const parser = new SaxesParser();
  let fault: Error | undefined;
  parser.on("error", (e) => void (fault ??= e));
  parser.on("opentag", (t) => on.open?.({ name: t.name.replace(/^.*:/, ""), attributes: t.attributes as Record<string, string> }));
  parser.on("text", (t) => on.text?.(t));
  parser.on("closetag", (t) => on.close?.(t.name.replace(/^.*:/, "")));
  const decoder = new TextDecoder();
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      if (fault) throw broken("工作表内容损坏");
      yield* drain();
    }
  } catch (error) {
    throw error instanceof BrokenFile ? error : broken("压缩结构损坏");
  } finally {
    bytes.destroy();
  }
  yield* drain();
}
const whole = async (bytes: Readable | undefined, on: Sax): Promise<void> => {
  if (bytes) for await (const _ of through(bytes, on, () => [])) void _;
};

const sharedTexts = async (book: Opened): Promise<string[]> => {
  const texts: string[] = [];
  let current = "";
  let size = 0;
  let inText = false;
  let phonetic = 0;
  await whole(await stream(book, "xl/sharedStrings.xml"), {
    open: ({ name }) => {
      if (name === "si") current = "";
      if (name === "rPh") phonetic++;
      if (name === "t") inText = true;
    },
    text: (t) => {
      if (!inText || phonetic > 0) return;
      current += t;
      size += t.length;
      if (size > limits.texts) throw broken("文字过多");
    },
    close: (name) => {
      if (name === "t") inText = false;
      if (name === "rPh") phonetic--;
      if (name === "si") texts.push(current);
    },
  });
  return texts;
};

const sheetsOf = async (book: Opened): Promise<{ name: string; path: string }[]> => {
  const targets = new Map<string, string>();
  await whole(await stream(book, "xl/_rels/workbook.xml.rels"), {
    open: ({ name, attributes }) => {
      if (name === "Relationship") targets.set(attributes.Id ?? "", (attributes.Target ?? "").replace(/^\/?(xl\/)?/, "xl/"));
    },
  });
  const sheets: { name: string; path: string }[] = [];
  await whole(await stream(book, "xl/workbook.xml"), {
    open: ({ name, attributes }) => {
      const path = name === "sheet" ? targets.get(attributes["r:id"] ?? "") : undefined;
      if (path) sheets.push({ name: attributes.name ?? "", path });
    },
  });
  return sheets;
};

const columnOf = (reference: string): number => {
  let n = 0;
  for (const c of reference) {
    if (c < "A" || c > "Z") break;
    n = n * 26 + c.charCodeAt(0) - 64;
  }
  return n - 1;
};
/** `A`, `B` … `AA` of a column counted from 0. */
export const columnLetters = (index: number): string =>
  (index < 26 ? "" : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

async function* rowsOf(bytes: Readable, texts: readonly string[]): AsyncIterable<SheetRow> {
  let ready: SheetRow[] = [];
  let cells: string[] = [];
  let rowNo = 0;
  let column = -1;
  let type = "";
  let value = "";
  let reading = false;
  yield* through(
    bytes,
    {
      open: ({ name, attributes }) => {
        if (name === "row") {
          cells = [];
          column = -1;
          rowNo = Number(attributes.r ?? rowNo + 1);
        } else if (name === "c") {
          column = attributes.r ? columnOf(attributes.r) : column + 1;
          type = attributes.t ?? "";
          value = "";
        } else if (name === "v" || name === "t") reading = true;
      },
      text: (t) => {
        if (reading) value += t;
      },
      close: (name) => {
        if (name === "v" || name === "t") reading = false;
        else if (name === "c" && column >= 0 && column < limits.columns) {
          while (cells.length < column) cells.push("");
          cells[column] = (type === "s" ? (texts[Number(value)] ?? "") : value).trim();
        } else if (name === "row" && cells.some((c) => c !== "")) ready.push({ rowNo, cells });
      },
    },
    () => {
      const out = ready;
      ready = [];
      return out;
    },
  );
}

/**
 * Sheets of a workbook with their rows, read as a stream.
 * @throws BrokenFile XI-1203 when it is no workbook, is damaged, or unpacks beyond the limits
 */
export async function readWorkbook(
  content: Content,
): Promise<{ sheets: readonly { name: string; rows(): AsyncIterable<SheetRow> }[]; close(): void }> {
  const book = await open(content);
  const texts = await sharedTexts(book);
  const sheets = await sheetsOf(book);
  if (sheets.length === 0) throw broken("没有工作表");
  return {
    sheets: sheets.map(({ name, path }) => ({
      name,
      async *rows() {
        const bytes = await stream(book, path);
        if (bytes) yield* rowsOf(bytes, texts);
      },
    })),
    close: () => book.zip.close(),
  };
}

/** A day in a cell: `2025-05-12`, `2025/5/12`, or the serial number a date cell holds. */
export const cellDay = (text: string): string => {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return text;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
};

/**
 * The head of a workbook: the cells of the first row of each sheet, one row a line; undefined when the archive is none.
 * Only called for bytes that begin as an archive.
 */
export async function workbookHead(content: Content): Promise<Head | undefined> {
  try {
    const book = await readWorkbook(content);
    try {
      const lines: string[] = [];
      for (const sheet of book.sheets.slice(0, 10))
        for await (const row of sheet.rows()) {
          lines.push(row.cells.join("\t"));
          break;
        }
      return { kind: "xlsx", text: lines.join("\n").slice(0, 20_000), encoding: "utf-8" };
    } finally {
      book.close();
    }
  } catch (error) {
    if (error instanceof BrokenFile) return undefined;
    throw error;
  }
}
