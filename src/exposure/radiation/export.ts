import { PassThrough } from "node:stream";
import ExcelJS from "exceljs";
import type { FastifyReply } from "fastify";
import { audit, withActor, type RawTools } from "#access";
import { mediaTypes } from "#platform";
import { listRadiationWorkers, type WorkerFilter } from "./queries/index.ts";
import { monitoringStateLabels, radiationKindLabels } from "./schema.ts";
import type { RadiationWorkerItem } from "./views.ts";

const dueOn = (w: RadiationWorkerItem, duty: string): string => w.duties.find((d) => d.duty.startsWith(duty))?.dueOn ?? "";
const columns: readonly [title: string, width: number, value: (w: RadiationWorkerItem) => string | number][] = [
  ["用人单位", 34, (w) => w.employerName],
  ["姓名", 10, (w) => w.name ?? ""],
  ["证件号", 22, (w) => w.idNumber ?? ""],
  ["类别", 12, (w) => radiationKindLabels[w.kind]],
  ["职业类别", 18, (w) => `${w.category} ${w.categoryName}`.trim()],
  ["作业场所", 18, (w) => w.site],
  ["开始放射工作", 12, (w) => w.workFrom],
  ["离岗", 12, (w) => w.workTo ?? ""],
  ["开始佩戴", 12, (w) => w.badgeFrom ?? ""],
  ["监测周期（日）", 12, (w) => w.cycleDays],
  ["个人剂量监测", 22, (w) => monitoringStateLabels[w.state]],
  ["缺的周期", 34, (w) => w.gaps.map((g) => `${g.from} 至 ${g.to}`).join("；")],
  ["最近周期", 26, (w) => (w.lastDose ? `${w.lastDose.periodFrom} 至 ${w.lastDose.periodTo}` : "")],
  ["最近读数（mSv）", 14, (w) => w.lastDose?.text ?? ""],
  ["本年累计（mSv）", 14, (w) => w.year.mSv],
  ["超调查水平的周期", 14, (w) => w.year.investigations],
  ["剂量计更换期限", 14, (w) => w.nextBadgeOn ?? ""],
  ["体检期限", 12, (w) => dueOn(w, "radiation-exam")],
  ["培训期限", 12, (w) => dueOn(w, "radiation-training")],
];
// A cell that begins like a formula would be computed when the file is opened.
const safe = (value: string | number): string | number => (typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** Streams the list as it is filtered, two hundred persons at a time. Who exports is on the audit trail before the first byte leaves. */
export const exportRadiationWorkers = (filter: WorkerFilter, reply: FastifyReply, { db, clock, actor }: RawTools): Promise<void> =>
  withActor(db, clock, actor, async (ctx) => {
    let page = await listRadiationWorkers(ctx, { ...filter, limit: 200 });
    await audit(ctx, {
      action: "radiation-worker.export",
      subjectKind: "organisation",
      subjectId: actor.organisationId,
      details: { ...filter, rows: page.count.value },
    });
    const out = new PassThrough();
    reply
      .header("content-type", mediaTypes.workbook)
      .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`放射工作人员_${clock.today()}.xlsx`)}`)
      .send(out);
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
    const sheet = book.addWorksheet("放射工作人员", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = columns.map(([header, width]) => ({ header, width }));
    for (;;) {
      for (const w of page.items) sheet.addRow(columns.map(([, , value]) => safe(value(w)))).commit();
      if (page.nextCursor === null) break;
      page = await listRadiationWorkers(ctx, { ...filter, limit: 200, cursor: page.nextCursor });
    }
    sheet.commit();
    await book.commit();
  });
