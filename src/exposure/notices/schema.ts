import { z } from "zod";
import { DayText } from "../monitoring/schema.ts";

export const noticeKinds = ["letter", "card", "sign"] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export const noticeKindNames: Readonly<Record<NoticeKind, string>> = {
  letter: "职业病危害告知书",
  card: "职业病危害告知卡",
  sign: "警示标识",
};
/** The four kinds of signs; which sign stands where is not in the tables we hold, so the employer names it. */
export const signKinds = ["prohibit", "warn", "instruct", "inform"] as const;
export type SignKind = (typeof signKinds)[number];
export const signKindNames: Readonly<Record<SignKind, string>> = {
  prohibit: "禁止标识",
  warn: "警告标识",
  instruct: "指令标识",
  inform: "提示标识",
};

/** What the tables of the law do not say and the employer does. */
export const textFields = ["properties", "consequences", "firstAid", "protection", "equipment", ...signKinds] as const;
export type TextField = (typeof textFields)[number];
export const textFieldNames: Readonly<Record<TextField, string>> = {
  properties: "理化特性",
  consequences: "健康危害补充说明",
  firstAid: "应急处理",
  protection: "防护措施",
  equipment: "个人防护用品",
  ...signKindNames,
};
const Line = z.string().trim().max(600);
export const NoticeTexts = z.object(
  Object.fromEntries(textFields.map((f) => [f, Line.optional()])) as Record<TextField, z.ZodOptional<typeof Line>>,
);
export type NoticeTexts = z.infer<typeof NoticeTexts>;

export const SaidLimit = z.object({
  text: z.string(),
  of: z.string().describe("表中的名称；一个代码对应几种物质时用来分辨"),
  clause: z.string(),
});
export type SaidLimit = z.infer<typeof SaidLimit>;
const Answer = z.enum(["yes", "ask", "no"]).describe("ask：目录只列其中一部分，由单位核实");
export const AgentFacts = z.object({
  code: z.string(),
  name: z.string(),
  cas: z.array(z.string()),
  severe: Answer,
  severeBasis: z.string(),
  highlyToxic: Answer,
  effects: z.array(z.string()).describe("临界不良健康效应"),
  marks: z.array(z.string()),
  diseases: z.array(z.string()).describe("目标疾病"),
  contraindications: z.array(z.string()),
  examCycle: z.string(),
  examClause: z.string(),
  limits: z.array(SaidLimit),
});
export type AgentFacts = z.infer<typeof AgentFacts>;

export const Measured = z.object({
  valueText: z.string(),
  limitText: z.string(),
  verdict: z.enum(["within", "over", "undetermined", "no-limit"]),
  sampledOn: DayText,
  reportNo: z.string(),
});
export const NoticeAgent = AgentFacts.extend({
  origin: z.array(z.enum(["declared", "measured", "registered"])),
  measured: Measured.nullable(),
  texts: NoticeTexts,
});
export type NoticeAgent = z.infer<typeof NoticeAgent>;

/** What a printing says of one post. */
export const NoticeContent = z.object({ post: z.string(), workshop: z.string(), agents: z.array(NoticeAgent) });
export type NoticeContent = z.infer<typeof NoticeContent>;

export const Printed = z.object({
  kind: z.enum(noticeKinds),
  noticeId: z.uuid(),
  version: z.int(),
  printedOn: DayText,
  documentId: z.uuid(),
  documentNo: z.string(),
  stale: z.string().nullable().describe("为什么要重新打印；内容仍然一致时为空"),
});
export const NoticePostView = z.object({
  postId: z.uuid(),
  ...NoticeContent.shape,
  workers: z.int().describe("岗位人数"),
  printed: z.array(Printed).describe("各种告知最近一次打印"),
  named: z.int().describe("单位指定须在本人页面确认的人数"),
  signed: z.int().describe("对最近一版告知书签字或确认的人数"),
  acknowledged: z.int().describe("其中在本人页面确认的人数"),
});
export const Receipt = z.object({
  receiptId: z.uuid(),
  noticeId: z.uuid(),
  postId: z.uuid(),
  how: z.enum(["paper", "online"]),
  people: z.int(),
  signedOn: DayText,
  by: z.string(),
  fileId: z.uuid().nullable(),
});
export const NoticesView = z.object({
  employerId: z.uuid(),
  employerName: z.string(),
  posts: z.array(NoticePostView),
  coverage: z.object({ signed: z.int(), workers: z.int() }),
  receipts: z.array(Receipt),
  abilities: z.array(z.string()),
});
export type NoticesView = z.infer<typeof NoticesView>;

export const MyNotice = z.object({
  employerId: z.uuid(),
  noticeId: z.uuid(),
  postId: z.uuid(),
  ...NoticeContent.shape,
  version: z.int(),
  printedOn: DayText,
  contentKey: z.string(),
  acknowledgedOn: DayText.nullable(),
});
export type MyNotice = z.infer<typeof MyNotice>;

export const FileTaken = z.object({ fileId: z.uuid(), name: z.string(), bytes: z.int(), sha256: z.string() });
