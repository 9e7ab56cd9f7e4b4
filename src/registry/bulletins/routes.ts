import { z } from "zod";
import { policy, route, type Route } from "#access";
import { decide, draftBulletin, publishToTowns } from "./commands.ts";
import { listBulletins, readAppraisal, readBulletin } from "./queries.ts";
import { AppraisalView, BulletinList, BulletinView, DraftInput, ReturnInput } from "./schema.ts";

const params = z.object({ bulletinId: z.uuid() });

policy("registry", {
  "bulletin.read": ["commission-officer", "commission-reviewer", "cdc-officer", "township-officer"],
  "bulletin.draft": ["commission-officer"],
  "bulletin.decide": ["commission-reviewer"],
  "bulletin.publish": ["commission-officer", "commission-reviewer"],
});

export const bulletinRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/bulletins",
    summary: "季度通报；乡镇看到已发布的",
    may: "bulletin.read",
    response: BulletinList,
    run: (ctx) => listBulletins(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/bulletins",
    summary: "起草季度通报，或更正已发布的",
    may: "bulletin.draft",
    body: DraftInput,
    status: 201,
    response: BulletinView,
    run: (ctx, { body }) => draftBulletin(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/bulletins/:bulletinId",
    summary: "一份通报：排名、各项数字和来源、逾期的乡镇",
    may: "bulletin.read",
    params,
    response: BulletinView,
    run: (ctx, { params: { bulletinId } }) => readBulletin(ctx, bulletinId),
  }),
  route({
    method: "POST",
    path: "/api/v1/bulletins/:bulletinId/approval",
    summary: "审核通过；起草人不能审核",
    may: "bulletin.decide",
    params,
    response: BulletinView,
    run: (ctx, { params: { bulletinId } }) => decide(ctx, bulletinId, "approved"),
  }),
  route({
    method: "POST",
    path: "/api/v1/bulletins/:bulletinId/return",
    summary: "退回，写明理由",
    may: "bulletin.decide",
    params,
    body: ReturnInput,
    response: BulletinView,
    run: (ctx, { params: { bulletinId }, body }) => decide(ctx, bulletinId, "returned", body.reason),
  }),
  route({
    method: "POST",
    path: "/api/v1/bulletins/:bulletinId/publication",
    summary: "发布到乡镇（街道），出具文书",
    may: "bulletin.publish",
    params,
    response: BulletinView,
    run: (ctx, { params: { bulletinId } }) => publishToTowns(ctx, bulletinId),
  }),
  route({
    method: "GET",
    path: "/api/v1/town-appraisals",
    summary: "乡镇（街道）考核依据：申报率、抽查准确率、核实和报送及时",
    may: "bulletin.read",
    query: z.object({ year: z.coerce.number().int().min(2024).max(2100).optional() }),
    response: AppraisalView,
    run: (ctx, { query }) => readAppraisal(ctx, query.year ?? Number(ctx.clock.today().slice(0, 4))),
  }),
];
