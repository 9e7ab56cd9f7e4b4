import { z } from "zod";
import { count, listOf } from "#access/contract";
import { isDay, type Day } from "#kernel";
import type { FormView } from "../forms/contract.ts";

const DayText = z.custom<Day>((v) => typeof v === "string" && isDay(v)).meta({ type: "string", format: "date" });
const Values = z.record(z.string(), z.unknown()).readonly();
const many = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const Condition = z.union([
  z.object({ field: z.string(), is: z.union([z.string(), z.boolean()]) }),
  z.object({ field: z.string(), in: z.array(z.string()) }),
  z.object({ field: z.string(), filled: z.boolean() }),
]);
const fieldShape = {
  id: z.string(),
  label: z.string(),
  kind: z.enum(["text", "number", "money", "day", "choice", "choices", "flag", "files", "reference", "list"]),
  hint: z.string().optional(),
  required: z.union([z.literal(true), Condition]).optional(),
  shownIf: Condition.optional(),
  basis: z.string().optional(),
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  maxLength: z.number().optional(),
  decimals: z.number().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  to: z.string().optional(),
  fills: z.string().optional(),
};
// One level of lists is enough for every form; deeper ones would be unreadable on a page.
const FieldView = z.object({ ...fieldShape, of: z.array(z.object(fieldShape)).optional() });
/** `FormView` of the forms as it goes over the wire. */
export const FormShape = z.object({ id: z.string(), title: z.string(), fields: z.array(FieldView) }) as z.ZodType<FormView, FormView>;

/** A case as a list shows it. */
export const CaseLine = z.object({
  caseId: z.string(),
  caseNo: z.string(),
  programme: z.string(),
  programmeTitle: z.string(),
  title: z.string(),
  employerId: z.string(),
  employerName: z.string().optional().describe("立案时的名称"),
  areaCode: z.string(),
  stage: z.string(),
  stageTitle: z.string(),
  state: z.enum(["open", "closed"]),
  outcome: z.string().optional(),
  outcomeTitle: z.string().optional(),
  waitsFor: z.string().optional(),
  openedOn: DayText,
  dueOn: DayText.optional(),
  closedOn: DayText.optional(),
  waitingSince: DayText.optional(),
  pausedSince: DayText.optional(),
});
export type CaseLine = Readonly<z.infer<typeof CaseLine>>;

/** An act this person may do now, with the form to fill in. */
export const AllowedAct = z.object({
  act: z.string(),
  title: z.string(),
  form: FormShape.optional(),
  prefill: Values.optional(),
  corrects: many(z.int()).optional().describe("更正时：被更正的第几条"),
  beside: z.boolean().describe("不在主线上的办理：举证、催办；工作台从不把它当作下一步"),
  elsewhere: z.string().optional().describe("在另一页办，不送到事项"),
  document: z.string().optional().describe("签发的文书种类，签发前给人看"),
});
export type AllowedAct = Readonly<z.infer<typeof AllowedAct>>;

/** An act one would expect here, and why it cannot be done. */
export const RefusedAct = z.object({
  act: z.string(),
  title: z.string(),
  code: z.string(),
  because: z.string(),
  clause: z.string().optional(),
});
export type RefusedAct = Readonly<z.infer<typeof RefusedAct>>;
export const Abilities = z.object({ allowed: many(AllowedAct), refused: many(RefusedAct) });
export type Abilities = Readonly<z.infer<typeof Abilities>>;

export const DeadlineView = z.object({
  id: z.string(),
  title: z.string(),
  dueOn: DayText,
  startOn: DayText.optional(),
  counts: z.enum(["calendar-days", "working-days", "months", "day"]),
  kind: z.enum(["statutory", "internal", "own"]),
  clause: z.string().optional(),
  pausedDays: z.int(),
});
export type DeadlineView = Readonly<z.infer<typeof DeadlineView>>;
export const StageView = z.object({ id: z.string(), title: z.string(), reachedOn: DayText.optional(), now: z.boolean() });
export type StageView = Readonly<z.infer<typeof StageView>>;

export const ActLine = z.object({
  actNo: z.int(),
  act: z.string(),
  title: z.string(),
  says: z.string(),
  on: DayText,
  at: z.string(),
  remark: z.string().optional().describe("事项现在为什么不用它"),
  actorName: z.string(),
  actorKind: z.string(),
  note: z.string(),
  input: Values,
  filled: many(z.object({ field: z.string(), label: z.string(), text: z.string() })).describe("填写的内容，逐项写成文字"),
  files: many(z.string()),
  replaces: z.int().optional(),
  replacedBy: z.int().optional().describe("被第几条更正；显示时划去"),
});
export type ActLine = Readonly<z.infer<typeof ActLine>>;
export const EvidenceView = z.object({
  evidenceId: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  actorName: z.string(),
  on: DayText,
  takenAt: z.string().optional(),
  offline: z.boolean(),
});
export type EvidenceView = Readonly<z.infer<typeof EvidenceView>>;

export const CaseView = CaseLine.extend({
  revision: z.int(),
  programmeVersion: z.string(),
  facts: Values,
  stages: many(StageView),
  deadlines: many(DeadlineView),
  abilities: Abilities,
  acts: many(ActLine),
  evidence: many(EvidenceView),
});
export type CasePage = Readonly<z.infer<typeof CaseView>>;
export const CasesView = listOf(CaseLine);

export const DeskLine = CaseLine.extend({
  next: z.object({ act: z.string(), title: z.string(), elsewhere: z.string().optional() }).readonly().optional(),
});
export type DeskLine = Readonly<z.infer<typeof DeskLine>>;
export const DeskView = z.object({ items: z.array(DeskLine), count });
export const WaitingLine = z.object({
  programme: z.string(),
  programmeTitle: z.string(),
  stage: z.string(),
  stageTitle: z.string(),
  waitsFor: z.string(),
  cases: z.int(),
  longestDays: z.int(),
});
export type WaitingLine = Readonly<z.infer<typeof WaitingLine>>;
export const WaitingView = z.object({ items: z.array(WaitingLine), urged: z.int() });

export const ProgrammesView = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      from: z.string(),
      title: z.string(),
      stages: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
});
export const FileView = z.object({ evidenceId: z.string(), sha256: z.string(), sm3: z.string(), bytes: z.int() });
