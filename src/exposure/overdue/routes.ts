import { route } from "#access";
import { listOverdue } from "./queries.ts";
import { OverdueList, overdueQuery } from "./schema.ts";

export const overdueRoutes = [
  route({
    method: "GET",
    path: "/api/v1/overdue-declarations",
    summary: "申报逾期线索：初次、变更、年度更新没有按期办理的单位，附天数算法、条款、提醒和事项",
    may: "declaration.read",
    query: overdueQuery,
    response: OverdueList,
    run: (ctx, { query }) => listOverdue(ctx, query),
  }),
];
