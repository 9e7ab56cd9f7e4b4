import { z } from "zod";
import { listOf } from "#access/contract";
import type { Finding } from "#standards";
import { DayText, Purpose } from "./schema.ts";

const Id = z.uuid();
export const Verdict = z.enum(["within", "over", "undetermined", "no-limit"]);
export type Verdict = z.infer<typeof Verdict>;
const Clauses = z.array(z.object({ sourceId: z.string(), clause: z.string() }));
const Steps = z.array(z.object({ text: z.string() }));

const limitKinds = [
  "PC-TWA",
  "PC-STEL",
  "MAC",
  "PE",
  "LEX,8h",
  "LEX,W",
  "I-TWA",
  "I-STE",
  "BEL",
  "Lp",
  "L",
  "WBGT",
  "ahw(4)",
  "aw",
  "E",
  "E8",
  "H",
  "P",
  "Eeff",
  "He",
  "t",
  "heart rate",
  "energy",
] as const satisfies readonly NonNullable<Finding["limitKind"]>[];

const finding = {
  ruleId: z.string(),
  verdict: Verdict,
  value: z.number().optional(),
  valueText: z.string().optional(),
  unit: z.string().optional(),
  limit: z.number().optional(),
  limitKind: z.enum(limitKinds).optional(),
  ratio: z.number().optional(),
  excess: z.number().optional().describe("超出限值多少，dB 或 ℃"),
  grade: z.enum(["0", "I", "II", "III", "IV"]).optional(),
  aboveActionLevel: z.boolean().optional(),
  outcome: z.object({ code: z.string(), text: z.string() }).optional().describe("达标与超标以外的结论：分级、区间"),
  clauses: Clauses,
  steps: Steps,
  used: z.record(z.string(), z.unknown()),
  missing: z.array(z.string()),
  on: DayText.describe("按哪一天的规则"),
  edition: z.string(),
  unconfirmed: z.boolean().optional().describe("限值的出处没有第二来源"),
} satisfies Record<keyof Finding, z.ZodType>;
/** A finding of the law's tables as it was stored; `others` are the results of the post that did not decide. */
export const FindingView = z.object({ ...finding, others: z.array(z.object(finding)).optional() }) satisfies z.ZodType<Finding>;

export const ReportItem = z.object({
  employerId: Id,
  employerName: z.string(),
  reportId: Id,
  reportNo: z.string(),
  version: z.int(),
  institutionName: z.string(),
  purpose: Purpose,
  sampledOn: DayText,
  reportedOn: DayText,
  results: z.int(),
  overLimit: z.int(),
  recognised: z.boolean(),
  review: z.string(),
  current: z.boolean(),
  areaCode: z.string(),
});
export type ReportItem = z.infer<typeof ReportItem>;
export const ReportList = listOf(ReportItem);

export const ResultItem = z.object({
  employerId: Id,
  resultId: Id,
  reportId: Id,
  reportNo: z.string(),
  postId: Id,
  postName: z.string(),
  agentCode: z.string(),
  agentName: z.string(),
  agentGroup: z.string(),
  sampledOn: DayText,
  reportedOn: DayText,
  purpose: Purpose,
  verdict: Verdict,
  value: z.number().nullable(),
  valueText: z.string(),
  unit: z.string(),
  limit: z.number().nullable(),
  ratio: z.number().nullable(),
  recognised: z.boolean(),
  current: z.boolean(),
  finding: FindingView,
});
export type ResultItem = z.infer<typeof ResultItem>;
export const ResultList = z.object({ items: z.array(ResultItem) });

/** Why the results of a laboratory count or do not, as it was stored with the report. */
export const RecognitionView = z.object({
  recognised: z.boolean(),
  groups: z.record(z.string(), z.boolean()).describe("危害因素类别是否计入"),
  basis: z.string(),
  origin: z.enum(["own-province", "other-province"]),
  review: z.enum(["", "transfer", "scope", "qc-number"]),
  outOfScope: z.array(z.string()),
  clauses: Clauses,
  steps: Steps,
  on: DayText,
  correctionReason: z.string().optional(),
  qcNumber: z.string().optional(),
});
export const ReportView = ReportItem.omit({ results: true }).extend({
  finding: RecognitionView,
  licenceNo: z.string(),
  institutionId: Id,
  receivedAt: z.string(),
  supersededReason: z.string().nullable(),
  results: z.array(ResultItem.extend({ sample: z.array(z.record(z.string(), z.unknown())).describe("原样保存的各次检测") })),
  versions: z.array(ReportItem),
});
export type ReportView = z.infer<typeof ReportView>;

export const HeldReport = z.object({
  heldId: Id,
  creditCode: z.string(),
  reportNo: z.string(),
  heldOn: DayText,
  releasedOn: DayText.nullable(),
});
export type HeldReport = z.infer<typeof HeldReport>;

const LineAnswer = z.object({
  place: z.string(),
  outcome: z.enum(["accepted", "refused"]),
  code: z.string().optional(),
  sentence: z.string().optional(),
  remedy: z.string().optional(),
  resultId: Id.optional(),
  verdict: Verdict.optional(),
});
/** The answer to one report. `already` means the same content is stored under that number: nothing was changed. */
export const ReportAnswer = z.object({
  index: z.int(),
  reportNo: z.string(),
  outcome: z.enum(["accepted", "already", "held", "refused"]),
  place: z.string(),
  reportId: Id.optional(),
  employerId: Id.optional(),
  version: z.int().optional(),
  recognised: z.boolean().optional(),
  code: z.string().optional(),
  sentence: z.string().optional(),
  remedy: z.string().optional(),
  warnings: z.array(z.object({ code: z.string(), sentence: z.string(), remedy: z.string(), place: z.string().optional() })),
  lines: z.array(LineAnswer),
});
export type LineAnswer = z.infer<typeof LineAnswer>;
export type ReportAnswer = z.infer<typeof ReportAnswer>;
