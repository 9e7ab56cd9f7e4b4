import { z } from "zod";
import { listOf } from "#access/contract";
import { DayText } from "../monitoring/schema.ts";
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
  why: z.enum(["none", "overdue"]),
  since: DayText,
});
export type UndeclaredItem = z.infer<typeof UndeclaredItem>;
export const UndeclaredList = listOf(UndeclaredItem);

export const DeclarationAnswer = z.object({
  index: z.int(),
  outcome: z.enum(["accepted", "refused"]),
  place: z.string(),
  employerId: Id.optional(),
  declarationId: Id.optional(),
  version: z.int().optional(),
  receiptNo: z.string().optional(),
  code: z.string().optional(),
  sentence: z.string().optional(),
  remedy: z.string().optional(),
  errors: z.array(DeclarationFinding),
  warnings: z.array(DeclarationFinding),
});
export type DeclarationAnswer = z.infer<typeof DeclarationAnswer>;

export const Accepted = z.object({ receiptNo: z.string(), acceptedOn: DayText, validUntil: DayText.nullable(), onTime: z.boolean() });
export type Accepted = z.infer<typeof Accepted>;

export const Prefill = z.object({ content: DeclarationContent, sources: z.record(z.string(), z.string()).describe("各项的来源") });
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
