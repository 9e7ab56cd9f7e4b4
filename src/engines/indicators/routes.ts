import { audit, route, withActor } from "#access";
import { mediaTypes } from "#platform";
import { nothing } from "#access/contract";
import { z } from "zod";
import "./policies.ts";
import { showFigure, showFigures } from "./shown.ts";
import { freeze, setTarget } from "./commands.ts";
import { listFacts, readFrozen, listFrozen } from "./queries.ts";
import {
  AreaCode,
  FactList,
  FigureQuery,
  FreezeInput,
  FrozenHead,
  FrozenView,
  ListQuery,
  ShownFigureView,
  ShownTileList,
  TargetInput,
} from "./schema.ts";
import { sendList } from "./export.ts";

const Id = z.object({ id: z.string().max(20) });
export const indicatorRoutes = [
  route({
    method: "GET",
    path: "/api/v1/indicators",
    summary: "我负责的指标",
    may: "indicator.read",
    query: FigureQuery.pick({ area: true, asOf: true }),
    response: ShownTileList,
    run: (ctx, { query }) => showFigures(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/indicators/:id",
    summary: "一个指标：数字、口径、趋势、下级",
    may: "indicator.read",
    params: Id,
    query: FigureQuery,
    response: ShownFigureView,
    run: (ctx, { params, query }) => showFigure(ctx, params.id, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/indicators/:id/list",
    summary: "指标背后的清单",
    may: "indicator.read",
    params: Id,
    query: ListQuery,
    response: FactList,
    run: (ctx, { params, query }) => listFacts(ctx, params.id, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/indicators/:id/list/export",
    summary: "导出清单（Excel）",
    may: "indicator.export",
    params: Id,
    query: ListQuery.omit({ cursor: true, limit: true }),
    exports: true,
    produces: [mediaTypes.workbook],
    raw: true,
    run: (request, reply, { db, clock, actor }) => {
      const { id } = Id.parse(request.params);
      const query = ListQuery.parse(request.query);
      return withActor(db, clock, actor, async (ctx) => {
        await audit(ctx, { action: "indicator.export", subjectKind: "indicator", subjectId: id, details: { ...query } });
        return sendList(ctx, id, query, reply);
      });
    },
  }),
  route({
    method: "PUT",
    path: "/api/v1/indicators/:id/targets",
    summary: "设定本区划某年的目标",
    may: "indicator.set-target",
    params: Id,
    body: TargetInput,
    response: nothing,
    run: (ctx, { params, body }) => setTarget(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/indicators/:id/frozen",
    summary: "冻结一个数字和它的清单",
    may: "indicator.freeze",
    params: Id,
    body: FreezeInput,
    response: FrozenView,
    run: async (ctx, { params, body }) => readFrozen(ctx, await freeze(ctx, { ...body, indicator: params.id, area: body.areaCode })),
  }),
  route({
    method: "GET",
    path: "/api/v1/indicators/:id/frozen",
    summary: "已冻结的数字",
    may: "indicator.read",
    params: Id,
    query: z.object({ area: AreaCode.optional() }),
    response: z.object({ items: z.array(FrozenHead) }),
    run: (ctx, { params, query }) => listFrozen(ctx, params.id, query.area),
  }),
  route({
    method: "GET",
    path: "/api/v1/frozen-figures/:frozenId",
    summary: "冻结的数字与今日之差",
    may: "indicator.read",
    params: z.object({ frozenId: z.uuid() }),
    response: FrozenView,
    run: (ctx, { params }) => readFrozen(ctx, params.frozenId),
  }),
];
