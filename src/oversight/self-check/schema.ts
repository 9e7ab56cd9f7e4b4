import { z } from "zod";
import { listOf } from "#access/contract";
import { DayText } from "../schema.ts";

export const answers = ["yes", "no", "na"] as const;
export const answerNames = { yes: "符合", no: "不符合", na: "不适用" } as const;
/** Answers by the fields of the form: `1` the answer, `1:points`, `1:note`, `1:files`. */
export const Answers = z.record(z.string().max(40), z.unknown());

export const Result = z.object({
  counts: z.object({ yes: z.int(), no: z.int(), na: z.int() }),
  score: z.number().nullable().describe("百分制；表没有分值或有项目未答时为空"),
  scoreSteps: z.array(z.string()),
  scoreMissing: z.array(z.string()),
  className: z.string().describe("分类结果，方案和级别一起写；判不出时为空"),
  classOutcome: z.enum(["classified", "missing", "not-configured", "no-scheme"]),
  classSteps: z.array(z.string()),
  classMissing: z.array(z.string()),
  unconfirmed: z.boolean(),
});
export type Result = z.infer<typeof Result>;

export const SelfCheckItem = z.object({
  no: z.string(),
  category: z.string(),
  item: z.string(),
  method: z.string(),
  max: z.number().nullable(),
  scoring: z.string(),
  basis: z.string(),
});
export const Form = z.object({
  id: z.string(),
  title: z.string(),
  note: z.string(),
  scored: z.boolean(),
  from: DayText.nullable(),
  items: z.array(SelfCheckItem),
});
export type Form = z.infer<typeof Form>;
export const FormHead = Form.omit({ items: true }).extend({ itemCount: z.int() });

export const Round = z.object({
  areaCode: z.string(),
  year: z.int(),
  form: z.string(),
  dueOn: DayText.nullable(),
  note: z.string(),
  openedOn: DayText,
  openedBy: z.string(),
});
export type Round = z.infer<typeof Round>;
export const RoundInput = z.object({
  year: z.int().min(2020).max(2100),
  form: z.string().max(40),
  dueOn: DayText.nullable().default(null),
  note: z.string().trim().max(500).default(""),
});

export const Submitted = z.object({
  checkId: z.uuid(),
  year: z.int(),
  form: z.string(),
  version: z.int(),
  submittedOn: DayText,
  by: z.string(),
  failed: z.int(),
  sm3: z.string(),
  answers: Answers,
  result: Result,
});
export type Submitted = z.infer<typeof Submitted>;
export const Todo = z.object({
  todoId: z.uuid(),
  form: z.string(),
  itemNo: z.string(),
  item: z.string(),
  basis: z.string(),
  note: z.string(),
  openedOn: DayText,
  clearedOn: DayText.nullable(),
  clearedNote: z.string(),
  clearedBy: z.string(),
  fileIds: z.array(z.uuid()),
});
export type Todo = z.infer<typeof Todo>;
export const SelfCheckView = z.object({
  employerId: z.uuid(),
  employerName: z.string(),
  year: z.int(),
  round: Round.nullable().describe("县级没有布置时为空，可用法定义务清单自行自查"),
  form: Form,
  draft: Answers.nullable(),
  submitted: z.array(Submitted).describe("本年各版，新的在前"),
  todos: z.array(Todo).describe("没有销号的在前"),
});
export type SelfCheckView = z.infer<typeof SelfCheckView>;

export const states = ["missing", "submitted", "todo"] as const;
export const StandingItem = z.object({
  employerId: z.uuid(),
  name: z.string(),
  areaCode: z.string(),
  checkId: z.uuid().nullable(),
  submittedOn: DayText.nullable(),
  version: z.int().nullable(),
  failed: z.int().nullable(),
  score: z.number().nullable(),
  className: z.string(),
  openTodos: z.int(),
});
export type StandingItem = z.infer<typeof StandingItem>;
export const Town = z.object({ areaCode: z.string(), name: z.string(), done: z.int(), total: z.int() });
export type Town = z.infer<typeof Town>;
export const StandingList = listOf(StandingItem).extend({ year: z.int(), rounds: z.array(Round), towns: z.array(Town) });
export const StandingQuery = z.object({
  year: z.coerce.number().int().min(2020).max(2100).optional(),
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  state: z.enum(states).optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
