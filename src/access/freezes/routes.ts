import { z } from "zod";
import type { Ctx } from "../actor.ts";
import { readLimits } from "../limits/index.ts";
import { policy } from "../policies.ts";
import { route } from "../route.ts";
import { freeze, thaw } from "./commands.ts";
import { freezeKinds, listFreezes, type FreezeRow } from "./store.ts";

policy("access", {
  "access.freeze": ["platform-admin", "commission-admin"],
  "access.read-freezes": ["platform-admin", "commission-admin", "auditor"],
});

const mostShown = 200;
const Freeze = z.object({
  freezeId: z.uuid(),
  kind: z.enum(freezeKinds),
  subject: z.string(),
  reason: z.string(),
  frozenAt: z.iso.datetime(),
  frozenBy: z.string(),
  thawedAt: z.iso.datetime().nullable(),
  thawedBy: z.string(),
  thawReason: z.string(),
});
const FreezeList = z.object({ items: z.array(Freeze) });
const LimitList = z.object({
  items: z.array(
    z.object({
      act: z.string(),
      what: z.string(),
      unit: z.string(),
      account: z.number().describe("一个账号一天最多"),
      key: z.number().describe("一把接口密钥一天最多"),
      organisation: z.number().describe("一个机构一天最多"),
      system: z.number().describe("全平台一天最多"),
      used: z.number().describe("全平台今天已用"),
    }),
  ),
});
const reason = z.string().max(500);

const view = (f: FreezeRow): z.input<typeof Freeze> => ({
  freezeId: f.freezeId,
  kind: f.kind,
  subject: f.subjectName,
  reason: f.reason,
  frozenAt: f.frozenAt.toISOString(),
  frozenBy: f.frozenName,
  thawedAt: f.thawedAt?.toISOString() ?? null,
  thawedBy: f.thawedName,
  thawReason: f.thawReason,
});

export const freezeRoutes = [
  route({
    method: "GET",
    path: "/api/v1/freezes",
    summary: "应急冻结：正在冻结的和已经解冻的",
    may: "access.read-freezes",
    query: z.object({ open: z.stringbool().default(false).describe("只要正在冻结的") }),
    response: FreezeList,
    run: async (ctx: Ctx, { query }) => ({ items: (await listFreezes(ctx.tx, query.open, mostShown)).map(view) }),
  }),
  route({
    method: "POST",
    path: "/api/v1/freezes",
    summary: "冻结一个账号、一个机构、一把接口密钥、全部导出或全部接口交换，下一次请求起生效",
    may: "access.freeze",
    status: 201,
    body: z.object({ kind: z.enum(freezeKinds), subject: z.string().trim().max(200).optional(), reason }),
    response: Freeze,
    run: async (ctx, { body }) => view(await freeze(ctx, body)),
  }),
  route({
    method: "POST",
    path: "/api/v1/freezes/:freezeId/thaw",
    summary: "解冻，写明理由；冻结的记录保留",
    may: "access.freeze",
    params: z.object({ freezeId: z.uuid() }),
    body: z.object({ reason }),
    response: Freeze,
    run: async (ctx, { params, body }) => view(await thaw(ctx, params.freezeId, body.reason)),
  }),
  route({
    method: "GET",
    path: "/api/v1/limits",
    summary: "每天的限额，和全平台今天已用多少",
    may: "access.read-freezes",
    response: LimitList,
    run: async (ctx) => ({ items: await readLimits(ctx) }),
  }),
];
