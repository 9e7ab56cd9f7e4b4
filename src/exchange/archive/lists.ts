import { once } from "node:events";
import { PassThrough } from "node:stream";
import exceljs from "exceljs";
import { allowed, type Ctx } from "#access";
import { conclusionLabels, listCards, type CardListQuery } from "#health";
import { listReports, listDeclarations, declarationKindNames, declarationStateNames, purposeNames } from "#exposure";
import type { FileStore, StoredFile } from "#platform";
import { agent } from "#standards";
import { employerPosts, listWorkers } from "#registry";

type Cells = readonly (string | number)[];
/** A list that goes into the packed archive as a workbook, read page by page; `line` is the line of a box it belongs to. */
export type ArchiveList = {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly may: string;
  readonly columns: readonly (readonly [title: string, width: number])[];
  readonly rows: (ctx: Ctx, employerId: string) => AsyncIterable<Cells>;
};

const pageRows = 200;
type Page<T> = { items: T[]; nextCursor: string | null };
async function* pages<T>(read: (cursor: string | undefined) => Promise<Page<T>>): AsyncIterable<T> {
  for (let cursor: string | undefined; ;) {
    const { items, nextCursor } = await read(cursor);
    yield* items;
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}
async function* mapped<T>(rows: AsyncIterable<T>, cells: (row: T) => Cells): AsyncIterable<Cells> {
  for await (const row of rows) yield cells(row);
}
const agentNames = (codes: readonly string[]): string => codes.map((c) => agent(c)?.name ?? c).join("、");

/** The declared lists; a new one is an entry here. */
export const archiveLists: readonly ArchiveList[] = [
  {
    id: "posts",
    title: "岗位和危害因素清单",
    line: "posts",
    may: "employer.read",
    columns: [
      ["岗位", 24],
      ["车间", 20],
      ["危害因素", 40],
      ["接触人数", 10],
      ["每天小时", 10],
      ["每周天数", 10],
      ["在用", 8],
    ],
    async *rows(ctx, employerId) {
      for (const p of await employerPosts(ctx, employerId))
        yield [p.name, p.workshop, agentNames(p.agents), p.workers, p.hoursPerDay, p.daysPerWeek, p.active ? "是" : "否"];
    },
  },
  {
    id: "declarations",
    title: "申报清单",
    line: "declaration",
    may: "declaration.read",
    columns: [
      ["类别", 16],
      ["申报日期", 14],
      ["状态", 12],
      ["办理日期", 14],
      ["回执编号", 22],
      ["有效期至", 14],
    ],
    rows: (ctx, employerId) =>
      mapped(
        pages((cursor) => listDeclarations(ctx, { employerId, limit: pageRows, ...(cursor ? { cursor } : {}) })),
        (d) => [
          declarationKindNames[d.kind],
          d.declaredOn,
          declarationStateNames[d.state],
          d.decidedOn ?? "",
          d.receiptNo ?? "",
          d.validUntil ?? "",
        ],
      ),
  },
  {
    id: "reports",
    title: "检测报告清单",
    line: "tests",
    may: "report.read",
    columns: [
      ["报告编号", 22],
      ["类别", 12],
      ["采样日期", 14],
      ["报告日期", 14],
      ["检测机构", 30],
      ["结果数", 10],
      ["超标数", 10],
      ["现行", 8],
    ],
    rows: (ctx, employerId) =>
      mapped(
        pages((cursor) => listReports(ctx, { employerId, limit: pageRows, ...(cursor ? { cursor } : {}) })),
        (r) => [
          r.reportNo,
          purposeNames[r.purpose],
          r.sampledOn,
          r.reportedOn,
          r.institutionName,
          r.results,
          r.overLimit,
          r.current ? "是" : "已更正",
        ],
      ),
  },
  {
    id: "exams",
    title: "职业健康检查结论清单",
    line: "exams",
    may: "card.read",
    columns: [
      ["个案卡编号", 24],
      ["姓名（脱敏）", 14],
      ["类型", 12],
      ["检查日期", 14],
      ["体检机构", 30],
      ["危害因素", 30],
      ["结论", 16],
    ],
    rows: (ctx, employerId) =>
      mapped(
        pages((cursor) => listCards(ctx, { employerId, limit: pageRows, ...(cursor ? { cursor } : {}) } as CardListQuery)),
        (c) => [
          c.cardCode,
          c.workerName,
          c.phaseLabel,
          c.examOn,
          c.institutionName,
          c.agents.map((a) => a.name).join("、"),
          conclusionLabels[c.conclusion],
        ],
      ),
  },
  {
    id: "workers",
    title: "劳动者一人一档目录",
    line: "person-files",
    may: "worker.read",
    columns: [
      ["姓名（脱敏）", 14],
      ["证件号（脱敏）", 24],
      ["出生年份", 10],
      ["到岗日期", 14],
      ["最近记录日期", 14],
    ],
    rows: (ctx, employerId) =>
      mapped(
        pages((cursor) => listWorkers(ctx, employerId, { limit: pageRows, cursor })),
        (w) => [w.name, w.idNumber, w.birthYear ?? "", w.since ?? "", w.lastSeenOn],
      ),
  },
];

// A cell that begins like a formula would be computed when the file is opened.
const safe = (value: string | number): string | number => (typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** Writes a list as a workbook into the store, page by page. Undefined where the reader may not see it or it is empty. */
export const storeList = async (ctx: Ctx, files: FileStore, list: ArchiveList, employerId: string): Promise<StoredFile | undefined> => {
  if (!allowed(ctx.actor, list.may)) return undefined;
  const out = new PassThrough();
  const stored = files.put(out);
  stored.catch(() => undefined);
  let written = 0;
  try {
    const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useSharedStrings: false });
    const sheet = book.addWorksheet(list.title.slice(0, 31), { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = list.columns.map(([header, width]) => ({ header, width }));
    for await (const cells of list.rows(ctx, employerId)) {
      sheet.addRow(cells.map(safe)).commit();
      written++;
      // The writer itself does not wait for a slow disk.
      if (out.writableNeedDrain) await once(out, "drain");
    }
    await book.commit();
  } catch (error) {
    out.destroy(error as Error);
    throw error;
  }
  const file = await stored;
  return written > 0 ? file : undefined;
};
