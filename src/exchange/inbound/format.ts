import type { Readable } from "node:stream";
import type { Refusal } from "#kernel";

/** The first bytes of a file and what was found in them; formats decide by content, never by the name's ending. */
export type Head = {
  readonly kind: "xml" | "json" | "zip" | "xlsx" | "text" | "binary";
  /** the first characters, decoded; for a workbook the cells of the first row of each sheet, one row a line */
  readonly text: string;
  readonly encoding: Encoding;
};
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** Bytes of a submission or of one entry of its archive. Each call starts at the beginning. */
export type Content = {
  readonly name: string;
  readonly head: Head;
  bytes(): Readable;
  /** the same in pieces that share one buffer, where the source can */
  pieces?(): AsyncIterable<Buffer>;
  /** the whole file where it lies, for formats that need to jump in it */
  size: number;
  range(start: number, end: number): Readable;
};

/** One line of a submission as its format read it: a record, or why there is none. */
export type ReadLine<R = unknown> = {
  /** 1, 2, 3 … in the file; the same for every reading of the same bytes */
  readonly lineNo: number;
  /** the sender's word for where it stands: 第 3 张卡, 第 5 行 */
  readonly place: string;
  readonly key: string;
  readonly record?: R;
  readonly refusal?: Refusal;
  /** where a field of the record stands, in the sender's words */
  readonly placeOf?: (field?: string) => string;
  /** the sender's own cells, for a receipt in the sender's columns */
  readonly cells?: readonly string[];
};

export type ReadOptions = {
  /** edition the sender registered for this family; wins over what the content looks like */
  readonly edition?: string | undefined;
};

/** How one family of files is recognised and read. */
export type Format<R = unknown> = {
  readonly family: string;
  /** which receiver takes its records */
  readonly kind: string;
  readonly label: string;
  /** how sure the format is that the file is its own: 0 no, 1 by form, 2 by an unmistakable mark */
  sniff(head: Head): number;
  /** Reads line by line with flat memory. @throws BrokenFile when nothing further can be read */
  read(content: Content, options: ReadOptions): AsyncIterable<ReadLine<R>>;
  /** the sender's column titles, where the format has columns */
  columns?(content: Content): Promise<readonly string[]>;
};

/** What is answered for one line. */
export type LineAnswer = {
  lineNo: number;
  outcome: "accepted" | "held" | "refused";
  recordKey?: string | undefined;
  recordId?: string | undefined;
  employerId?: string | undefined;
  code?: string | undefined;
  sentence?: string | undefined;
  remedy?: string | undefined;
  place?: string | undefined;
  warnings?: readonly { code: string; sentence: string; clause?: string | undefined }[] | undefined;
};

/** The reading ended before the file did. What was read before stands. */
export class BrokenFile extends Error {
  readonly refusal: Refusal;
  /** lines begun or visible after the fault that were not read */
  readonly unread: number;
  constructor(refusal: Refusal, unread = 0) {
    super(refusal.says);
    this.name = "BrokenFile";
    this.refusal = refusal;
    this.unread = unread;
  }
}

const formats = new Map<string, Format<never>>();
/** Adds a family of files; the last registration of a family counts. */
export const registerFormat = <R>(format: Format<R>): Format<R> => {
  formats.set(format.family, format as unknown as Format<never>);
  return format;
};
export const formatOf = (family: string): Format | undefined => formats.get(family) as unknown as Format | undefined;
export const allFormats = (): readonly Format[] => [...formats.values()] as unknown as Format[];

/** The one format that claims the content most surely; undefined when none or two do. */
export const recognise = (head: Head, kind?: string): Format | undefined => {
  const claims = allFormats()
    .filter((f) => kind === undefined || f.kind === kind)
    .map((f) => ({ f, sure: f.sniff(head) }))
    .filter((c) => c.sure > 0)
    .sort((a, b) => b.sure - a.sure);
  if (claims.length === 0 || (claims.length > 1 && claims[0]!.sure === claims[1]!.sure)) return undefined;
  return claims[0]!.f;
};
