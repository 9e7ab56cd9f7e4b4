import { PassThrough } from "node:stream";
import type { Ctx } from "#access";
import { mediaTypes } from "#platform";
import ExcelJS from "exceljs";
import type { FastifyReply } from "fastify";
import { declaredIndicator } from "./indicator.ts";
import { type FigureRequest, streamFacts } from "./queries.ts";
import type { Side } from "./schema.ts";

const sideNames: Record<Side, string> = { numerator: "分子", denominator: "分母", missing: "未达到" };

/** Streams the list behind a figure as a workbook: definition and parameters on top, then one row a fact. Memory stays flat. */
export const sendList = async (ctx: Ctx, id: string, request: FigureRequest & { side: Side }, reply: FastifyReply): Promise<void> => {
  const { indicator: one, source } = declaredIndicator(id);
  const rows = streamFacts(ctx, id, request);
  const first = await rows.next();
  const out = new PassThrough();
  const asOf = request.asOf ?? ctx.clock.today();
  reply
    .header("content-type", mediaTypes.workbook)
    .header(
      "content-disposition",
      `attachment; filename*=UTF-8''${encodeURIComponent(`${one.shortName}-${sideNames[request.side]}-${asOf}.xlsx`)}`,
    )
    .send(out);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = book.addWorksheet(sideNames[request.side]);
  sheet.addRow([`${one.name}（${sideNames[request.side]}清单） 截至 ${asOf}`]).commit();
  sheet.addRow([`口径第 ${one.version} 版。分子：${one.numerator}；分母：${one.denominator}`]).commit();
  sheet.addRow([one.parameters.map((p) => `${p.label} ${p.value}${p.unit ?? ""}`).join("；")]).commit();
  sheet.addRow([...source.list.columns.map((c) => c.label), "情况", "分子", "分母"]).commit();
  for (let page = first; !page.done; page = await rows.next())
    for (const item of page.value)
      sheet.addRow([...source.list.columns.map((c) => item.cells[c.key] ?? ""), item.reason, item.numerator, item.denominator]).commit();
  sheet.commit();
  await book.commit();
};
