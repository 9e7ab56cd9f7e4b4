import { z } from "zod";
import type { RawTools } from "#access";
import { errors } from "../errors.ts";
import { LaboratoryReport, type LaboratoryReportInput } from "../schema.ts";
import type { ReportAnswer } from "../views.ts";
import { receiveReports } from "./receive-reports.ts";

const Body = z.union([z.object({ reports: z.array(z.unknown()).min(1).max(200) }), z.object({ reportNo: z.string() }).loose()]);

/** What the reference tells a sender; a body is read report by report, so that one fault refuses one report. */
export const SubmitBody = z.union([z.object({ reports: z.array(LaboratoryReport).min(1).max(200) }), LaboratoryReport]);

/**
 * Reports typed into the web form or sent by an interface: one, or `{ reports: [...] }`. Runs as the worker role, because a
 * laboratory's own scope does not show the registry; who may report for whom is decided by the entrance itself.
 * @throws Refusal EM-1001 when the body is neither
 */
export async function submitReports(tools: RawTools, body: unknown): Promise<{ items: ReportAnswer[] }> {
  const read = Body.safeParse(body);
  if (!read.success) throw errors.unreadable({ field: "请求", reason: "应为一份报告，或 reports 数组" });
  const given = "reports" in read.data && Array.isArray(read.data.reports) ? read.data.reports : [read.data];
  const { db, clock, actor } = tools;
  return { items: await db.asWorker((tx) => receiveReports({ tx, clock, actor }, given as LaboratoryReportInput[], { kind: "form" })) };
}
