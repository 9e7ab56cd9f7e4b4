import { z } from "zod";
import { route, type Route } from "#access";
import { mediaTypes } from "#platform";
import { submitDoses, submitRadiationWorkers } from "./commands/index.ts";
import { exportRadiationWorkers } from "./export.ts";
import { listDoses, listRadiationWorkers, radiationShows, readRadiationWorker } from "./queries/index.ts";
import { DoseSheet, radiationKinds, RadiationWorkerSheet } from "./schema.ts";
import { DoseList, RadiationAnswers, RadiationWorkerList, RadiationWorkerView } from "./views.ts";

const Id = z.uuid();
const AreaCode = z.string().regex(/^\d{12}$/);
const page = { cursor: z.string().max(90).optional(), limit: z.coerce.number().int().min(1).max(200).optional() };
const WorkersQuery = z.object({
  employerId: Id.optional(),
  areaCode: AreaCode.optional(),
  kind: z.enum(radiationKinds).optional(),
  show: z
    .enum(radiationShows)
    .optional()
    .describe("no-badge 没有剂量计，missing 缺周期，investigate 有周期超调查水平，over-level 全年超调查水平，left 已离岗"),
  text: z.string().max(80).optional(),
});

export const radiationRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/radiation-workers",
    summary: "放射工作人员：个人剂量、缺的周期、体检和培训期限",
    may: "radiation.read",
    query: WorkersQuery.extend(page),
    response: RadiationWorkerList,
    run: (ctx, { query }) => listRadiationWorkers(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/radiation-workers/export",
    summary: "导出放射工作人员清单（Excel）",
    may: "radiation.export",
    query: WorkersQuery,
    exports: true,
    produces: [mediaTypes.workbook],
    raw: true,
    run: (request, reply, tools) => exportRadiationWorkers(WorkersQuery.parse(request.query), reply, tools),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/radiation-workers/:workerId",
    summary: "一名放射工作人员：全部剂量记录、各年判定、登记的各版",
    may: "radiation.read",
    params: z.object({ employerId: Id, workerId: Id }),
    response: RadiationWorkerView,
    run: (ctx, { params }) => readRadiationWorker(ctx, params.employerId, params.workerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/radiation-workers",
    summary: "登记放射工作人员，或更正已登记的；逐行答复",
    may: "radiation.enter",
    body: RadiationWorkerSheet,
    response: RadiationAnswers,
    raw: true,
    run: async (request, reply, tools) => reply.send(await submitRadiationWorkers(tools, request.body)),
  }),
  route({
    method: "GET",
    path: "/api/v1/dose-records",
    summary: "个人剂量记录",
    may: "dose.read",
    query: z.object({
      employerId: Id.optional(),
      areaCode: AreaCode.optional(),
      investigate: z
        .enum(["true", "false"])
        .transform((v) => v === "true")
        .optional(),
      text: z.string().max(80).optional().describe("报告编号或剂量计编号（完整）"),
      ...page,
    }),
    response: DoseList,
    run: (ctx, { query }) => listDoses(ctx, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/dose-records",
    summary: "报送个人剂量；逐行答复，同一周期内容不同的为更正",
    may: "dose.submit",
    body: DoseSheet,
    response: RadiationAnswers,
    raw: true,
    run: async (request, reply, tools) => reply.send(await submitDoses(tools, request.body)),
  }),
];
