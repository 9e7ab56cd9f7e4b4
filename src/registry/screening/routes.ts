import { z } from "zod";
import { policy, route, type Route } from "#access";
import { AreaCode, IdText } from "../schema.ts";
import { dismissCandidate, recallCandidate, startScreening, verifyCandidate } from "./commands.ts";
import { listCandidates } from "./queries.ts";
import { CandidateList } from "./schema.ts";

const employer = z.object({ employerId: IdText });
const Reason = z.object({ reason: z.string().max(500) });

policy("registry", {
  "screening.read": ["commission-officer", "commission-reviewer", "township-officer"],
  "screening.decide": ["commission-officer", "township-officer"],
});

export const screeningRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/screening-candidates",
    summary: "线索筛查：可能有职业病危害而没有核实的单位，逐项说明",
    may: "screening.read",
    query: z.object({
      areaCode: AreaCode.optional(),
      state: z.enum(["open", "verifying", "dismissed"]).default("open"),
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: CandidateList,
    run: (ctx, { query }) => listCandidates(ctx, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/screenings",
    summary: "重新筛查本地区",
    may: "screening.decide",
    status: 202,
    response: z.object({ state: z.literal("queued") }),
    run: (ctx) => startScreening(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/screening-candidates/:employerId/verification",
    summary: "线索转核实，一个月内办",
    may: "screening.decide",
    params: employer,
    body: Reason,
    status: 201,
    response: z.object({ verificationId: z.string(), dueOn: z.string() }),
    run: (ctx, { params: { employerId }, body }) => verifyCandidate(ctx, employerId, body.reason),
  }),
  route({
    method: "POST",
    path: "/api/v1/screening-candidates/:employerId/dismissal",
    summary: "不作线索，写明理由；以后筛查不再列出",
    may: "screening.decide",
    params: employer,
    body: Reason,
    status: 204,
    run: (ctx, { params: { employerId }, body }) => dismissCandidate(ctx, employerId, body.reason),
  }),
  route({
    method: "POST",
    path: "/api/v1/screening-candidates/:employerId/recall",
    summary: "撤销“不作线索”",
    may: "screening.decide",
    params: employer,
    body: Reason,
    status: 204,
    run: (ctx, { params: { employerId }, body }) => recallCandidate(ctx, employerId, body.reason),
  }),
];
