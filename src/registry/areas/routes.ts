import { z } from "zod";
import { policy, readAs, route, sendFile, shownTypes, takeFile, withActor, type BroughtFile, type Route } from "#access";
import { mediaTypes } from "#platform";
import { asPaper } from "../archive/file.ts";
import { errors } from "../errors.ts";
import { AreaCode, IdText } from "../schema.ts";
import { changeArea } from "./commands.ts";
import { attachAreaDecree, cancelAreaChange, correctAreaChange, mayAttach, previewAreaChange, previewPlan } from "./plans.ts";
import { decreeFile, listAreaChanges, listMoved, listUnplaced, readAreaChange, readAreaHistory, readAreaRegister } from "./queries.ts";
import {
  AreaChange,
  AreaChangeCancel,
  AreaChangeCorrection,
  AreaChanged,
  AreaChangeDetail,
  AreaChangeList,
  AreaChangePreview,
  areaChangeStates,
  AreaChangeTrial,
  AreaHistory,
  areaMovedKinds,
  AreaMovedList,
  AreaRegister,
  UnplacedList,
} from "./schema.ts";

policy("registry.areas", {
  "area.change": ["commission-officer", "platform-admin"],
  "area.change-read": ["commission-officer", "commission-reviewer", "commission-admin", "township-officer", "platform-admin"],
});

const params = z.object({ areaCode: AreaCode });
const one = z.object({ changeId: IdText });
/** Changes of areas: planned, done, looked back on. Writes run over the rows of everybody concerned and open their own transactions. */
export const areaChangeRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/area-register",
    summary: "行政区划目录：下级、启用和停用日期、接替的代码、待生效的调整",
    may: "area.change-read",
    query: z.object({ parent: AreaCode.optional() }),
    response: AreaRegister,
    run: (ctx, { query }) => readAreaRegister(ctx, query.parent),
  }),
  route({
    method: "GET",
    path: "/api/v1/areas/:areaCode/history",
    summary: "一个行政区划的沿革：前后代码、各次调整",
    may: "area.change-read",
    params,
    response: AreaHistory,
    run: (ctx, { params: { areaCode } }) => readAreaHistory(ctx, areaCode),
  }),
  route({
    method: "GET",
    path: "/api/v1/areas/:areaCode/unplaced-employers",
    summary: "只登记到乡镇（街道）、没有登记到村的单位",
    may: "area.change",
    params,
    query: z.object({ search: z.string().max(100).optional(), cursor: z.string().optional() }),
    response: UnplacedList,
    run: (ctx, { params: { areaCode }, query }) => listUnplaced(ctx, areaCode, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/areas/:areaCode/changes",
    summary: "行政区划调整：并入、更名、分设；以后生效的存为计划",
    may: "area.change",
    params,
    body: AreaChange,
    response: AreaChanged,
    status: 201,
    raw: true,
    run: async (request, reply, tools) =>
      reply.status(201).send(await changeArea(tools, readAs(params, request.params).areaCode, readAs(AreaChange, request.body))),
  }),
  route({
    method: "POST",
    path: "/api/v1/areas/:areaCode/changes/preview",
    summary: "调整前的预览：会转移什么；不改动数据",
    may: "area.change",
    params,
    body: AreaChangeTrial,
    response: AreaChangePreview,
    raw: true,
    run: async (request, reply, tools) =>
      reply.send(await previewAreaChange(tools, readAs(params, request.params).areaCode, readAs(AreaChangeTrial, request.body))),
  }),
  route({
    method: "GET",
    path: "/api/v1/area-changes",
    summary: "行政区划调整：计划的、已生效的、取消的、没有执行的",
    may: "area.change-read",
    query: z.object({
      areaCode: AreaCode.optional(),
      state: z.preprocess(
        (v) => (typeof v === "string" && v !== "" ? v.split(",") : undefined),
        z.array(z.enum(areaChangeStates)).optional(),
      ),
      cursor: z.string().optional(),
    }),
    response: AreaChangeList,
    run: (ctx, { query }) => listAreaChanges(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/area-changes/:changeId",
    summary: "一项行政区划调整",
    may: "area.change-read",
    params: one,
    response: AreaChangeDetail,
    run: (ctx, { params: { changeId } }) => readAreaChange(ctx, changeId),
  }),
  route({
    method: "GET",
    path: "/api/v1/area-changes/:changeId/moved",
    summary: "调整转移的单位、未办结事项、机构、人员、村",
    may: "area.change-read",
    params: one,
    query: z.object({ kind: z.enum(areaMovedKinds).default("employer"), cursor: z.string().optional() }),
    response: AreaMovedList,
    run: (ctx, { params: { changeId }, query }) => listMoved(ctx, changeId, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/area-changes/:changeId/preview",
    summary: "计划按今天的情况会转移什么，或为什么不能执行",
    may: "area.change",
    params: one,
    response: AreaChangePreview,
    raw: true,
    run: async (request, reply, tools) => reply.send(await previewPlan(tools, readAs(one, request.params).changeId)),
  }),
  route({
    method: "PUT",
    path: "/api/v1/area-changes/:changeId",
    summary: "更正还没有生效的计划",
    may: "area.change",
    params: one,
    body: AreaChangeCorrection,
    status: 204,
    raw: true,
    run: async (request, reply, tools) => {
      await correctAreaChange(tools, readAs(one, request.params).changeId, readAs(AreaChangeCorrection, request.body));
      return reply.status(204).send();
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/area-changes/:changeId/cancel",
    summary: "取消还没有生效的计划",
    may: "area.change",
    params: one,
    body: AreaChangeCancel,
    status: 204,
    raw: true,
    run: async (request, reply, tools) => {
      await cancelAreaChange(tools, readAs(one, request.params).changeId, readAs(AreaChangeCancel, request.body).reason);
      return reply.status(204).send();
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/area-changes/:changeId/file",
    summary: "附上批准文件（multipart：file）",
    may: "area.change",
    params: one,
    consumes: [mediaTypes.form],
    status: 204,
    raw: true,
    run: async (request, reply, tools) => {
      const { changeId } = readAs(one, request.params);
      // Scope first: bytes are taken only from who may bring them.
      await tools.db.asWorker((tx) => mayAttach({ tx, clock: tools.clock, actor: tools.actor }, changeId));
      if (!request.isMultipart()) throw errors.areaFileForm({}, "file");
      let file: BroughtFile | undefined;
      for await (const part of request.parts({ limits: { fileSize: asPaper.limit, files: 1, fields: 5 } }))
        if (part.type === "file") {
          const taken = await takeFile(tools, part, asPaper);
          if (taken.bytes > 0) file = taken;
        }
      if (!file) throw errors.areaFileForm({}, "file");
      await attachAreaDecree(tools, changeId, file);
      return reply.status(204).send();
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/area-changes/:changeId/file",
    summary: "下载批准文件",
    may: "area.change-read",
    params: one,
    produces: shownTypes,
    raw: true,
    run: async (request, reply, tools) => {
      const { changeId } = readAs(one, request.params);
      const file = await withActor(tools.db, tools.clock, tools.actor, (ctx) => decreeFile(ctx, changeId));
      return sendFile(reply, tools, { ...file, name: file.fileName });
    },
  }),
];
