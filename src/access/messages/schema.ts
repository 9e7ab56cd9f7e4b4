import { z } from "zod";
import { listOf, pageQuery } from "../contract.ts";

const id = z.uuid();
const dayText = z.iso.date();

export const MessageView = z.object({
  messageId: id,
  kind: z.string(),
  kindTitle: z.string(),
  title: z.string(),
  body: z.string(),
  link: z.string().describe("办理的页面，没有时为空"),
  dueOn: dayText.nullable(),
  sentOn: dayText,
  senderName: z.string(),
  readOn: dayText.nullable().describe("本账号第一次打开的日期"),
});
export const MessageList = listOf(MessageView);
export const boxQuery = pageQuery.extend({ unread: z.enum(["true", "false"]).optional(), kind: z.string().max(60).optional() });
export const Unread = z.object({ value: z.number(), capped: z.boolean() });

export const SentMessage = MessageView.omit({ readOn: true }).extend({
  addressee: z.string(),
  employerId: id.nullable(),
  areaCode: z.string(),
  firstReadOn: dayText.nullable().describe("收件单位第一次有人打开的日期，没有打开为空"),
  firstReader: z.string().nullable(),
});
export const SentList = listOf(SentMessage);
export const sentQuery = pageQuery.extend({
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  employerId: id.optional(),
  kind: z.string().max(60).optional(),
  read: z.enum(["true", "false"]).optional(),
});

export const readAsk = z.object({ messageIds: z.array(id).max(500).optional().describe("不写就是全部未读") });
export const readAnswer = z.object({ read: z.number() });
export const Setting = z.object({
  kinds: z.array(z.object({ kind: z.string(), title: z.string(), says: z.string(), quiet: z.boolean() })),
});
export const settingAsk = z.object({ quietKinds: z.array(z.string().max(60)).max(100) });
