import { z } from "zod";
import { areaRange, type Ctx } from "../actor.ts";
import { nothing } from "../contract.ts";
import { policy } from "../policies.ts";
import { route } from "../route.ts";
import { answerAlarm, setWatchLimit } from "./commands.ts";
import { patterns } from "./patterns.ts";
import { listAlarms, listWatchLimits } from "./store.ts";

policy("access", {
  "access.read-alarms": ["commission-admin", "auditor"],
  "access.answer-alarm": ["commission-admin", "auditor"],
  "access.set-watch-limit": ["commission-admin"],
});

const mostShown = 200;
const finding = z.enum(["harmless", "followed-up"]);
const AlarmView = z.object({
  alarmId: z.uuid(),
  pattern: z.string(),
  title: z.string(),
  unit: z.string(),
  harmless: z.string().describe("看起来一样而没有问题的情形"),
  accountId: z.uuid(),
  accountName: z.string(),
  organisationName: z.string(),
  counted: z.number(),
  most: z.number(),
  lastAt: z.iso.datetime(),
  place: z.string().describe("审计链中的位置"),
  foundAt: z.iso.datetime(),
  mine: z.boolean().describe("说的是看的人自己，不能由本人核对"),
  answer: z.object({ finding, reason: z.string(), by: z.string(), on: z.string() }).nullable(),
});
const PatternView = z.object({
  id: z.enum(patterns.map((p) => p.id)),
  title: z.string(),
  says: z.string(),
  harmless: z.string(),
  unit: z.string(),
  byDefault: z.number().describe("平台自定"),
  set: z.array(z.object({ areaCode: z.string(), most: z.number(), basis: z.string(), by: z.string(), on: z.string() })),
});

export const watchRoutes = [
  route({
    method: "GET",
    path: "/api/v1/alarms",
    summary: "异常访问：审计记录中要核对的，和已经核对的",
    may: "access.read-alarms",
    query: z.object({ open: z.stringbool().default(false).describe("只要没有核对的") }),
    response: z.object({ items: z.array(AlarmView), patterns: z.array(PatternView) }),
    run: async ({ tx, actor }: Ctx, { query }) => {
      const area = areaRange(actor.areaCode);
      const rows = await listAlarms(tx, area, query.open, mostShown);
      const limits = await listWatchLimits(tx, area);
      return {
        items: rows.map((r) => {
          const { title, unit, harmless } = patterns.find((p) => p.id === r.pattern)!;
          return {
            alarmId: r.alarmId,
            pattern: r.pattern,
            title,
            unit,
            harmless,
            accountId: r.accountId,
            accountName: r.accountName,
            organisationName: r.organisationName,
            counted: r.counted,
            most: r.most,
            lastAt: r.lastAt.toISOString(),
            place: r.place,
            foundAt: r.foundAt.toISOString(),
            mine: r.accountId === actor.accountId,
            answer: r.finding ? { finding: r.finding, reason: r.reason ?? "", by: r.answeredBy ?? "", on: r.answeredOn ?? "" } : null,
          };
        }),
        patterns: patterns.map(({ most, ...p }) => ({
          ...p,
          byDefault: most,
          set: limits
            .filter((l) => l.pattern === p.id)
            .map((l) => ({ areaCode: l.areaCode, most: l.most, basis: l.basis, by: l.setName, on: l.setOn })),
        })),
      };
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/alarms/:alarmId/answer",
    summary: "核对一次异常访问，写明结论和理由；本人不能核对自己的",
    may: "access.answer-alarm",
    params: z.object({ alarmId: z.uuid() }),
    body: z.object({ finding, reason: z.string().max(500) }),
    response: nothing,
    run: (ctx, { params, body }) => answerAlarm(ctx, params.alarmId, body),
  }),
  route({
    method: "PUT",
    path: "/api/v1/alarm-limits/:pattern",
    summary: "设定本地区一种异常访问的界限",
    may: "access.set-watch-limit",
    params: z.object({ pattern: z.enum(patterns.map((p) => p.id)) }),
    body: z.object({ most: z.int().min(0).max(1_000_000), basis: z.string().max(500) }),
    response: nothing,
    run: (ctx, { params, body }) => setWatchLimit(ctx, params.pattern, body),
  }),
];
