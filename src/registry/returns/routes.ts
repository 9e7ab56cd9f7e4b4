import { z } from "zod";
import { policy, route, type Route } from "#access";
import { submitReturn } from "./commands.ts";
import { listReturns } from "./queries/returns.ts";
import { periodsOf } from "./rules.ts";
import { Period, ReturnInput, ReturnList } from "./schema.ts";

policy("registry", {
  "town-return.read": ["commission-officer", "commission-reviewer", "township-officer"],
  "town-return.submit": ["township-officer"],
});

export const returnRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/town-returns",
    summary: "乡镇（街道）月报送和季度调度",
    may: "town-return.read",
    query: z.object({ period: Period.optional() }),
    response: ReturnList,
    run: (ctx, { query }) => listReturns(ctx, query.period ?? periodsOf(ctx.clock.today())[0]),
  }),
  route({
    method: "POST",
    path: "/api/v1/town-returns",
    summary: "报送本月信息或本季度调度",
    may: "town-return.submit",
    body: ReturnInput,
    status: 201,
    response: z.object({ dueOn: z.string(), onTime: z.boolean() }),
    run: (ctx, { body }) => submitReturn(ctx, body),
  }),
];
