import { z } from "zod";
import { route } from "#access";
import { SubmitBody, submitReports } from "./commands/submit.ts";
import { invalidateReport } from "./commands/index.ts";
import { listHeldReports, listReports, readReport, resultsOfEmployer, resultsOfPost } from "./queries/index.ts";
import { Purpose } from "./schema.ts";
import { HeldReport, ReportAnswer, ReportList, ReportView, ResultList } from "./views.ts";

const Id = z.uuid();
const Flag = z
  .enum(["true", "false"])
  .transform((v) => v === "true")
  .optional();

export const monitoringRoutes = [
  route({
    method: "GET",
    path: "/api/v1/reports",
    summary: "检测报告清单",
    may: "report.read",
    query: z.object({
      employerId: Id.optional(),
      areaCode: z
        .string()
        .regex(/^\d{12}$/)
        .optional(),
      purpose: Purpose.optional(),
      over: Flag,
      review: z.string().max(20).optional(),
      text: z.string().max(80).optional(),
      cursor: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(200).optional(),
    }),
    response: ReportList,
    run: (ctx, { query }) => listReports(ctx, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/reports",
    summary: "报送检测报告（网页填报或接口），逐份、逐行答复",
    may: "report.submit",
    body: SubmitBody,
    response: z.object({ items: z.array(ReportAnswer) }),
    raw: true,
    run: async (request, reply, tools) => reply.send(await submitReports(tools, request.body)),
  }),
  route({
    method: "GET",
    path: "/api/v1/held-reports",
    summary: "等待单位登记的检测报告",
    may: "report.read",
    response: z.object({ items: z.array(HeldReport) }),
    run: async (ctx) => ({ items: await listHeldReports(ctx) }),
  }),
  route({
    method: "GET",
    path: "/api/v1/reports/:reportId",
    summary: "检测报告",
    may: "report.read",
    params: z.object({ reportId: Id }),
    response: ReportView,
    run: (ctx, { params }) => readReport(ctx, params.reportId),
  }),
  route({
    method: "POST",
    path: "/api/v1/reports/:reportId/invalidations",
    summary: "作废检测报告（核查发现无效）",
    may: "report.invalidate",
    params: z.object({ reportId: Id }),
    body: z.object({ reason: z.string().max(1000) }),
    response: z.object({ reportId: Id, reportNo: z.string() }),
    run: (ctx, { params, body }) => invalidateReport(ctx, params.reportId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/results",
    summary: "各岗位各因素的最近一次检测结果",
    may: "report.read",
    params: z.object({ employerId: Id }),
    response: ResultList,
    run: async (ctx, { params }) => ({ items: await resultsOfEmployer(ctx, params.employerId) }),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/posts/:postId/results",
    summary: "一个岗位历次检测结果",
    may: "report.read",
    params: z.object({ employerId: Id, postId: Id }),
    query: z.object({ agentCode: z.string().max(8).optional() }),
    response: ResultList,
    run: async (ctx, { params, query }) => ({ items: await resultsOfPost(ctx, params.employerId, params.postId, query.agentCode) }),
  }),
];
