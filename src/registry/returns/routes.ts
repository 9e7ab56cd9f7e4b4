import { z } from "zod";
import { policy, route, type Route } from "#access";
import { submitReturn } from "./commands.ts";
import { readDispatch, setReminderPlan } from "./dispatch.ts";
import { listReturns } from "./queries/returns.ts";
import { periodsOf } from "./rules.ts";
import { DispatchView, Period, ReturnInput, ReturnList, UrgeStep } from "./schema.ts";

policy("registry", {
  "town-return.read": ["commission-officer", "commission-reviewer", "township-officer"],
  "town-return.submit": ["township-officer"],
  "dispatch.read": ["commission-officer", "commission-reviewer"],
  "dispatch.set": ["commission-officer"],
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
  route({
    method: "GET",
    path: "/api/v1/dispatch",
    summary: "调度：报送种类和提醒、督促频次、已生成的调度表和评估表",
    may: "dispatch.read",
    response: DispatchView,
    run: (ctx) => readDispatch(ctx),
  }),
  route({
    method: "PUT",
    path: "/api/v1/dispatch/reminder-plan",
    summary: "设定督促提醒的频次，按时段",
    may: "dispatch.set",
    body: z.object({ steps: z.array(UrgeStep).min(1).max(12) }),
    status: 204,
    run: (ctx, { body }) => setReminderPlan(ctx, body.steps),
  }),
];
