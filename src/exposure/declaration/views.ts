import { z } from "zod";
import { listOf } from "#access/contract";
import { DayText } from "../monitoring/schema.ts";
import { occasionIds } from "./rules/occasions.ts";
import { DeclarationContent, Kind, State } from "./schema.ts";

const Id = z.uuid();

/** A fault that stops a declaration (E), or a finding that only warns (W). */
export const DeclarationFinding = z.object({
  code: z.string(),
  sentence: z.string(),
  remedy: z.string(),
  place: z.string().optional(),
  clause: z.string().optional(),
});
export type DeclarationFinding = z.infer<typeof DeclarationFinding>;
export const Check = z.object({ errors: z.array(DeclarationFinding), warnings: z.array(DeclarationFinding) });
/** What would happen to a declaration: figures filled in from its posts, and why a person would have to look at it. */
export const CheckAnswer = Check.extend({
  derived: z.record(z.string(), z.unknown()).describe("没有填、由岗位人数推算出来的各项"),
  doubts: z.array(z.string()).describe("不能由规则直接受理的原因；空的提交后即受理"),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;
export type Check = z.infer<typeof Check>;

export const DeclarationItem = z.object({
  employerId: Id,
  employerName: z.string(),
  creditCode: z.string(),
  declarationId: Id,
  areaCode: z.string(),
  kind: Kind,
  version: z.int(),
  state: State,
  declaredOn: DayText,
  decideBy: DayText.nullable(),
  decidedOn: DayText.nullable(),
  validUntil: DayText.nullable(),
  receiptNo: z.string().nullable(),
  reason: z.string(),
  findings: z.int().describe("核对时的提醒有几处"),
});
export type DeclarationItem = z.infer<typeof DeclarationItem>;
export const DeclarationList = listOf(DeclarationItem);

/** One thing a version says differently. `before` and `after` are as the form shows them; null: nothing written. */
export const Difference = z.object({
  section: z.string(),
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  how: z.enum(["added", "removed", "changed"]),
});
export type Difference = z.infer<typeof Difference>;
export const DifferenceView = z.object({
  against: z
    .object({ declarationId: Id, version: z.int(), kind: Kind, state: State, declaredOn: DayText })
    .nullable()
    .describe("和哪一版比；没有更早的版本时为空"),
  items: z.array(Difference),
});
export type DifferenceView = z.infer<typeof DifferenceView>;

/** Where a value came from: kind of record, words, its day, and the value the record holds. */
export const Basis = z.object({
  from: z.enum(["registry", "declaration", "post", "report", "card", "form", "derived"]),
  text: z.string(),
  on: DayText.nullable(),
  id: z.string().nullable().describe("来源记录的编号：检测报告、申报"),
  value: z.unknown(),
  reason: z.string().optional().describe("填报人更正的理由"),
});
export type Basis = z.infer<typeof Basis>;

export const FilingTermView = z.object({
  occasion: z.enum(occasionIds),
  title: z.string(),
  from: z.string(),
  on: DayText,
  dueOn: DayText,
  lateDays: z.int(),
  clause: z.string(),
});

/** `opensOn` and `closesOn` are the first and last day of "more than 11, less than 13 months"; `validUntil` is the day 13 months after. */
export const UpdateWindow = z.object({
  declaredOn: DayText,
  opensOn: DayText,
  closesOn: DayText,
  validUntil: DayText,
  state: z.enum(["early", "open", "overdue"]),
  clause: z.string(),
});
export type UpdateWindow = z.infer<typeof UpdateWindow>;

export const DeclarationView = DeclarationItem.omit({ findings: true }).extend({
  content: DeclarationContent,
  findings: z.array(DeclarationFinding),
  source: z.string(),
  changedOn: DayText.nullable(),
  filing: FilingTermView.nullable().describe("按申报事由应在哪天前申报"),
  basis: z.record(z.string(), Basis).describe("各项的来源；更正过的附理由"),
  doubts: z.array(z.string()).describe("规则不能直接受理的原因"),
  decidedHow: z.enum(["", "rules", "person"]),
  versions: z.array(DeclarationItem),
  updateWindow: UpdateWindow.nullable(),
  acts: z.array(z.enum(["accept", "return"])).describe("现在可以办的"),
});
export type DeclarationView = z.infer<typeof DeclarationView>;

export const UndeclaredItem = z.object({
  employerId: Id,
  name: z.string(),
  creditCode: z.string(),
  areaCode: z.string(),
  hazardClass: z.string(),
  workersTotal: z.number().nullable(),
  industryCode: z.string(),
  industryRisk: z.enum(["serious", "general", "unknown"]).describe("行业按 2021 年风险分类管理目录的类别"),
  why: z.enum(["none", "overdue"]),
  since: DayText,
});
export type UndeclaredItem = z.infer<typeof UndeclaredItem>;
export const UndeclaredList = listOf(UndeclaredItem).extend({
  mustDeclare: z.object({ value: z.int(), capped: z.boolean() }).describe("同样条件下应申报的单位数，包括已有效申报的"),
});

export const DeclarationAnswer = z.object({
  index: z.int(),
  outcome: z.enum(["accepted", "refused"]),
  place: z.string(),
  employerId: Id.optional(),
  declarationId: Id.optional(),
  version: z.int().optional(),
  receiptNo: z.string().optional(),
  state: State.optional().describe("accepted：规则核对无疑义，已受理；submitted：等人核对"),
  doubts: z.array(z.string()).optional(),
  code: z.string().optional(),
  sentence: z.string().optional(),
  remedy: z.string().optional(),
  errors: z.array(DeclarationFinding),
  warnings: z.array(DeclarationFinding),
});
export type DeclarationAnswer = z.infer<typeof DeclarationAnswer>;

export const Accepted = z.object({ receiptNo: z.string(), acceptedOn: DayText, validUntil: DayText.nullable(), onTime: z.boolean() });
export type Accepted = z.infer<typeof Accepted>;

export const Prefill = z.object({
  content: DeclarationContent,
  sources: z.record(z.string(), z.string()).describe("各项的来源"),
  basis: z.record(z.string(), Basis).describe("各项的来源记录、日期和记录里的值"),
  suggestions: z
    .array(z.object({ agentCode: z.string(), agentName: z.string(), says: z.string() }))
    .describe("体检涉及而岗位里没有的危害因素"),
});
export type Prefill = z.infer<typeof Prefill>;

const HalfWritten = z.array(z.record(z.string(), z.unknown())).optional();
/** A draft is kept as its editor sent it, half filled as it may be; nothing of it is checked before it is filed. */
export const DraftContent = z.looseObject({
  kind: z.string().optional(),
  content: z
    .looseObject({
      values: z.record(z.string(), z.unknown()).optional(),
      products: HalfWritten,
      hazardItems: HalfWritten,
      places: HalfWritten,
      changedOn: z.string().optional(),
    })
    .optional(),
  sources: z.record(z.string(), z.string()).optional(),
  seen: z.array(z.string()).optional().describe("看过的部分"),
});
export const Draft = z.object({ revision: z.int(), content: DraftContent.nullable(), savedAt: z.string().nullable() });
export type Draft = z.infer<typeof Draft>;

export const OccasionView = z.object({
  occasion: z.enum(occasionIds),
  kind: Kind,
  title: z.string(),
  from: z.string().describe("从哪天起算"),
  days: z.int().nullable().describe("自然日；空的法规没有写天数"),
  online: Kind.describe("国家申报系统用哪种表办理"),
  clause: z.string(),
});

export const FieldView = z.object({
  key: z.string(),
  section: z.string(),
  label: z.string(),
  type: z.enum(["enum", "int", "number", "bool", "date", "phone", "code", "text", "ref", "daterange"]),
  values: z.array(z.string()).readonly().optional(),
  unit: z.string().optional(),
  need: z.enum(["yes", "no", "system", "when"]),
  when: z.array(z.object({ key: z.string(), value: z.string() })).readonly(),
  form: z.string(),
  evidence: z.string(),
});
