import { PassThrough } from "node:stream";
import ExcelJS from "exceljs";
import type { FastifyReply, FastifyRequest } from "fastify";
import { filesOf, mediaTypes } from "#platform";
import { audit, withActor, type RawTools } from "#access";
import { storedContent } from "./content.ts";
import { formatOf, type ReadLine } from "./format.ts";
import { notAccepted, readSubmission, type AnswerRow } from "./queries/submissions.ts";
import { outcomeLabels } from "./schema.ts";
import type { SubmissionRow } from "./store.ts";

/** A text that a spreadsheet cannot take for a formula, also after somebody saves it as CSV. */
export const safeCell = (text: string): string => (/^[=+\-@\t\r\n|%]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text);

/** Content-Disposition with the real name for modern clients and a plain one for the rest. */
export const attachmentHeader = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;

const own = ["结果", "代码", "说明", "怎么办", "位置"];
const mark = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFE2E0" } } as const;
/** Column letters in a place such as 第 5 行 J 列. */
const columnsIn = (place: string): number[] =>
  [...place.matchAll(/([A-Z]{1,3}) 列/g)].map(([, letters]) => [...letters!].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0));

/** The sender's own rows by line number, read again from the stored file; formats without columns have none. */
async function* rowsOf(db: RawTools["db"], s: SubmissionRow): AsyncIterable<ReadLine> {
  const format = formatOf(s.family);
  if (!format?.columns) return;
  const content = await storedContent(filesOf(db), { sha256: s.fileSha256, name: s.fileName, size: s.bytes });
  yield* format.read(content, {});
}

/** Writes the lines that were not accepted as a workbook: the sender's columns, then result, code, sentence, remedy, place. */
export async function writeReceipt(request: FastifyRequest, reply: FastifyReply, { db, clock, actor }: RawTools): Promise<void> {
  const { submissionId } = request.params as { submissionId: string };
  await withActor(db, clock, actor, async (ctx) => {
    const s = await readSubmission(ctx, submissionId);
    await audit(ctx, {
      action: "submission.receipt-exported",
      subjectKind: "submission",
      subjectId: submissionId,
      details: { receiptNo: s.receiptNo },
    });
    const format = formatOf(s.family);
    const titles = format?.columns
      ? await format.columns(await storedContent(filesOf(db), { sha256: s.fileSha256, name: s.fileName, size: s.bytes })).catch(() => [])
      : [];
    const out = new PassThrough();
    reply.header("Content-Type", mediaTypes.workbook).header("Content-Disposition", attachmentHeader(`回执 ${s.receiptNo}.xlsx`));
    const sent = reply.send(out);
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
    const sheet = workbook.addWorksheet("未入库", { views: [{ state: "frozen", ySplit: 1 }] });
    const lead = titles.length > 0 ? titles : ["序号", "卡号"];
    sheet.addRow([...lead, ...own].map(safeCell)).commit();
    const source = rowsOf(db, s)[Symbol.asyncIterator]();
    let at: ReadLine | undefined;
    const cellsOf = async (lineNo: number): Promise<readonly string[]> => {
      while (titles.length > 0 && (at === undefined || at.lineNo < lineNo)) {
        const next = await source.next().catch(() => ({ done: true as const, value: undefined }));
        if (next.done) break;
        at = next.value;
      }
      return at?.lineNo === lineNo ? (at.cells ?? []) : [];
    };
    const write = async (r: AnswerRow): Promise<void> => {
      const cells = titles.length > 0 ? await cellsOf(r.lineNo) : [String(r.lineNo), r.recordKey];
      const padded = lead.map((_, i) => safeCell(String(cells[i] ?? "")));
      const also = r.warnings.map((w) => w.sentence).join(" ");
      const row = sheet.addRow([
        ...padded,
        outcomeLabels[r.outcome],
        r.code ?? "",
        safeCell(also === "" ? (r.sentence ?? "") : `${r.sentence ?? ""} ${also}`),
        safeCell(r.remedy ?? ""),
        safeCell(r.place ?? ""),
      ]);
      for (const column of titles.length > 0 ? columnsIn(`${r.place ?? ""} ${also}`) : [])
        if (column <= titles.length) row.getCell(column).fill = mark;
      row.commit();
    };
    for await (const batch of notAccepted(ctx, submissionId)) for (const r of batch) await write(r);
    await source.return?.();
    sheet.commit();
    await workbook.commit();
    await sent;
  });
}
