import type { FastifyReply, FastifyRequest } from "fastify";
import exceljs from "exceljs";
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { audit, withActor, type Ctx, type RawTools } from "#access";
import { mediaTypes } from "#platform";
import { employerStateLabels, hazardClassLabels, sizeLabels } from "../schema.ts";
import { EmployersQuery, listEmployers, streamEmployers, type EmployerListItem } from "../queries/employers.ts";

type Sums = { workers: number; exposed: number };
const columns: readonly [title: string, width: number, value: (e: EmployerListItem) => string | number][] = [
  ["统一社会信用代码", 22, (e) => e.creditCode],
  ["单位名称", 36, (e) => e.name],
  ["行政区划", 26, (e) => e.areaName],
  ["行政区划代码", 16, (e) => e.areaCode],
  ["工作场所地址", 32, (e) => e.workplaceAddress],
  ["行业代码", 10, (e) => e.industryCode],
  ["规模", 8, (e) => sizeLabels[e.sizeCode]],
  ["危害程度", 10, (e) => hazardClassLabels[e.hazardClass]],
  ["状态", 10, (e) => employerStateLabels[e.state]],
  ["存在职业病危害", 14, (e) => (e.hazardConfirmed ? "是" : "否")],
  ["在册人数", 10, (e) => e.workersTotal ?? ""],
  ["接害人数", 10, (e) => e.workersExposed ?? ""],
  ["申报受理日期", 14, (e) => e.declaredOn ?? ""],
  ["申报有效期至", 14, (e) => e.declarationValidUntil ?? ""],
];

// A cell that begins like a formula would be computed when the file is opened.
const safe = (value: string | number): string | number => (typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
/** What the heads of the whole list add up to, under their columns. */
const sumRow = ({ workers, exposed }: Sums): (string | number)[] =>
  columns.map(([title], i) => (i === 0 ? "合计" : title === "在册人数" ? workers : title === "接害人数" ? exposed : ""));

const csvCell = (value: string | number): string => {
  const text = String(safe(value));
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Streams the list as it is filtered. Who exports how many rows of what is on the audit trail before the first byte leaves;
 * `rows` is a lower bound where the count was one.
 */
export const exportEmployers = async (request: FastifyRequest, reply: FastifyReply, { db, clock, actor }: RawTools): Promise<void> => {
  const asked = request.query as Record<string, unknown>;
  const query = EmployersQuery.parse(asked);
  const csv = asked["format"] === "csv";
  const sums = await withActor(db, clock, actor, async (ctx) => {
    const { count, sums: added } = await listEmployers(ctx, { ...query, cursor: undefined, limit: 1, countTo: 10_000_000 });
    const { cursor: _cursor, limit: _limit, countTo: _countTo, ...filter } = query;
    const details = { rows: count.value, ...(count.capped ? { atLeast: true } : {}), format: csv ? "csv" : "xlsx", filter };
    await audit(ctx, { action: "employer.export", subjectKind: "employers", subjectId: actor.organisationId, details });
    return added;
  });
  const name = `用人单位清单_${clock.today()}.${csv ? "csv" : "xlsx"}`;
  const out = new PassThrough();
  reply.header("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  reply.type(csv ? `${mediaTypes.csv}; charset=utf-8` : mediaTypes.workbook);
  void reply.send(out);
  try {
    await withActor(db, clock, actor, (ctx) => (csv ? writeCsv(ctx, query, out, sums) : writeWorkbook(ctx, query, out, sums)));
  } catch (error) {
    out.destroy(error as Error);
    throw error;
  }
};

const writeCsv = async (ctx: Ctx, query: EmployersQuery, out: PassThrough, sums: Sums | null): Promise<void> => {
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, "drain");
  };
  await write(`\uFEFF${columns.map(([title]) => csvCell(title)).join(",")}\r\n`);
  for await (const batch of streamEmployers(ctx, query))
    await write(batch.map((e) => columns.map(([, , value]) => csvCell(value(e))).join(",") + "\r\n").join(""));
  if (sums) await write(`${sumRow(sums).map(csvCell).join(",")}\r\n`);
  out.end();
};

const writeWorkbook = async (ctx: Ctx, query: EmployersQuery, out: PassThrough, sums: Sums | null): Promise<void> => {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useSharedStrings: false });
  const sheet = book.addWorksheet("用人单位", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map(([header, width]) => ({ header, width }));
  for await (const batch of streamEmployers(ctx, query)) {
    for (const e of batch) sheet.addRow(columns.map(([, , value]) => safe(value(e)))).commit();
    // The writer itself does not wait for a slow reader.
    if (out.writableNeedDrain) await once(out, "drain");
  }
  if (sums) sheet.addRow(sumRow(sums)).commit();
  await book.commit();
};
