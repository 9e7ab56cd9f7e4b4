import { z } from "zod";
import { DayText } from "../monitoring/schema.ts";
import { overdueKinds } from "./rules.ts";

const Id = z.uuid();
export const OverdueView = z.object({
  employerId: Id,
  overdueId: Id,
  areaCode: z.string(),
  areaName: z.string(),
  employerName: z.string(),
  creditCode: z.string(),
  hazardClass: z.enum(["serious", "general", "unknown"]),
  workersTotal: z.int().nullable(),
  kind: z.enum(overdueKinds),
  kindName: z.string(),
  dueOn: DayText,
  daysLate: z.int().describe("到今天，已消除的到申报日"),
  says: z.string().describe("天数怎么算的"),
  clause: z.string(),
  penalty: z.string().describe("违法行为和罚则，目录没有时写未配置"),
  foundOn: DayText,
  clearedOn: DayText.nullable(),
  clearedHow: z.enum(["filed", "lapsed", ""]),
  declarationId: Id.nullable(),
  declaredOn: DayText.nullable(),
  reminded: z.object({ count: z.int(), lastOn: DayText, readOn: DayText.nullable() }).nullable(),
  caseId: Id.nullable().describe("正在办理的事项"),
  caseNo: z.string().nullable(),
});
export const OverdueList = z.object({
  items: z.array(OverdueView),
  nextCursor: z.string().nullable(),
  count: z.object({ value: z.int(), capped: z.boolean() }),
  kinds: z.array(z.object({ kind: z.enum(overdueKinds), name: z.string(), count: z.int() })),
  graceDays: z.int(),
});
export const overdueQuery = z.object({
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  employerId: Id.optional(),
  kind: z.enum(overdueKinds).optional(),
  state: z.enum(["open", "cleared"]).default("open"),
  cursor: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
