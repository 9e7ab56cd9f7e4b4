import type { FastifyReply, FastifyRequest } from "fastify";
import exceljs from "exceljs";
import { audit, withActor, type RawTools } from "#access";
import { mediaTypes } from "#platform";
import { readBase } from "./queries.ts";
import { baseDimensionLabels, BaseQuery } from "./schema.ts";

/** The figures as the page shows them, with the sum, the check and the hour, as a workbook. */
export const exportBase = async (request: FastifyRequest, reply: FastifyReply, { db, clock, actor }: RawTools): Promise<void> => {
  const query = BaseQuery.parse(request.query);
  const view = await withActor(db, clock, actor, async (ctx) => {
    const read = await readBase(ctx, query);
    await audit(ctx, {
      action: "base.export",
      subjectKind: "area",
      subjectId: read.areaCode,
      details: { by: read.by, rows: read.rows.length },
    });
    return read;
  });
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("底数统计", { views: [{ state: "frozen", ySplit: 3 }] });
  const by = baseDimensionLabels[view.by];
  sheet.addRow([`${view.areaName}${view.section ? `　${view.section.name}` : ""}　用人单位底数，按${by}`]);
  sheet.addRow([
    `截至 ${clock.today()}；${view.by === "state" ? "各种状态的单位" : "在产单位"}；明细之和${view.check.agrees ? "等于" : "不等于"}合计`,
  ]);
  sheet.addRow([by, "代码", "单位（家）", "存在职业病危害（家）", "危害严重（家）", "申报过（家）", "在册（人）", "接害（人）"]);
  for (const row of [{ ...view.total, label: "合计", value: "" }, ...view.rows])
    sheet.addRow([row.label, row.value, row.employers, row.confirmed, row.serious, row.declared, row.workers, row.exposed]);
  sheet.columns.forEach((column, i) => (column.width = i === 0 ? 36 : 16));
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  await reply
    .header(
      "Content-Disposition",
      `attachment; filename*=UTF-8''${encodeURIComponent(`底数统计_${view.areaName}_${by}_${clock.today()}.xlsx`)}`,
    )
    .type(mediaTypes.workbook)
    .send(bytes);
};
