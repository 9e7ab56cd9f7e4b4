import { policy, route, type Route } from "#access";
import { mediaTypes } from "#platform";
import { exportBase } from "./export.ts";
import { readBase } from "./queries.ts";
import { BaseQuery, BaseView } from "./schema.ts";

policy("registry", { "base.read": ["commission-officer", "commission-reviewer", "cdc-officer", "inspector", "township-officer"] });

export const baseRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/base-figures",
    summary: "底数统计：按地区、行业、规模、危害程度、人数，明细之和与合计核对",
    may: "base.read",
    query: BaseQuery,
    response: BaseView,
    run: (ctx, { query }) => readBase(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/base-figures/export",
    summary: "导出底数统计",
    may: "base.read",
    query: BaseQuery,
    exports: true,
    produces: [mediaTypes.workbook],
    raw: true,
    run: exportBase,
  }),
];
