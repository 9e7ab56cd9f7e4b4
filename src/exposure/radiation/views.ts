import { z } from "zod";
import { listOf } from "#access/contract";
import { DayText } from "../monitoring/schema.ts";
import { FindingView } from "../monitoring/views.ts";
import { doseStates, monitoringStates, radiationKinds } from "./schema.ts";

const Id = z.uuid();

/** A duty towards one radiation worker with its day. */
export const RadiationDuty = z.object({
  duty: z.string(),
  name: z.string(),
  state: z.enum(["not-yet", "due", "overdue"]),
  dueOn: DayText,
  countedFrom: z.object({ what: z.string(), on: DayText.nullable() }),
  clause: z.string(),
  todo: z.string(),
  says: z.string(),
  unconfirmed: z.boolean(),
});
export type RadiationDuty = z.infer<typeof RadiationDuty>;

export const Gap = z.object({ from: DayText, to: DayText, cycles: z.int() });

export const RadiationWorkerItem = z.object({
  employerId: Id,
  employerName: z.string(),
  areaCode: z.string(),
  workerId: Id,
  name: z.string().nullable().describe("遮盖；不在可见范围时为空"),
  idNumber: z.string().nullable(),
  kind: z.enum(radiationKinds),
  category: z.string(),
  categoryName: z.string(),
  site: z.string(),
  workFrom: DayText,
  workTo: DayText.nullable(),
  badgeFrom: DayText.nullable(),
  badgeTo: DayText.nullable(),
  cycleDays: z.int(),
  trainedOn: DayText.nullable(),
  version: z.int(),
  enteredOn: DayText,
  state: z.enum(monitoringStates).describe("按佩戴起全部应监测周期"),
  gaps: z.array(Gap).describe("本年没有剂量记录的周期"),
  lastDose: z
    .object({ recordId: Id, periodFrom: DayText, periodTo: DayText, text: z.string(), state: z.enum(doseStates), investigate: z.boolean() })
    .nullable(),
  year: z.object({ mSv: z.number(), periods: z.int(), investigations: z.int(), overLevel: z.boolean() }),
  nextBadgeOn: DayText.nullable().describe("本周期剂量计最迟更换的日期"),
  duties: z.array(RadiationDuty),
});
export type RadiationWorkerItem = z.infer<typeof RadiationWorkerItem>;
export const RadiationWorkerList = listOf(RadiationWorkerItem);

export const DoseItem = z.object({
  employerId: Id,
  employerName: z.string(),
  recordId: Id,
  workerId: Id,
  institutionName: z.string(),
  reportNo: z.string(),
  badgeNo: z.string(),
  periodFrom: DayText,
  periodTo: DayText,
  version: z.int(),
  current: z.boolean(),
  state: z.enum(doseStates),
  hp10: z.string(),
  recorded: z.number().nullable().describe("计入的剂量，mSv"),
  hp3: z.number().nullable(),
  hp007: z.number().nullable(),
  counts: z.boolean(),
  review: z.enum(["", "licence", "nominal"]),
  investigate: z.boolean(),
  nominalReason: z.string(),
  correctionReason: z.string(),
  reportedOn: DayText,
  receivedOn: DayText,
  dose: FindingView,
  wearing: FindingView,
});
export type DoseItem = z.infer<typeof DoseItem>;
export const DoseList = listOf(DoseItem);

export const RadiationWorkerView = RadiationWorkerItem.extend({
  doses: z.array(DoseItem),
  years: z.array(z.object({ year: z.int(), mSv: z.number(), periods: z.int(), findings: z.array(FindingView) })),
  fiveYears: FindingView,
  versions: z.array(
    z.object({
      version: z.int(),
      enteredOn: DayText,
      source: z.string(),
      kind: z.enum(radiationKinds),
      workFrom: DayText,
      workTo: DayText.nullable(),
      badgeFrom: DayText.nullable(),
      badgeTo: DayText.nullable(),
      cycleDays: z.int(),
      trainedOn: DayText.nullable(),
    }),
  ),
});
export type RadiationWorkerView = z.infer<typeof RadiationWorkerView>;

/** The answer to one line. `already` means nothing in it is new: nothing was changed. */
export const RadiationAnswer = z.object({
  index: z.int(),
  place: z.string(),
  outcome: z.enum(["accepted", "already", "refused"]),
  employerId: Id.optional(),
  workerId: Id.optional(),
  recordId: Id.optional(),
  version: z.int().optional(),
  code: z.string().optional(),
  sentence: z.string().optional(),
  remedy: z.string().optional(),
  field: z.string().optional(),
  warnings: z.array(z.object({ code: z.string(), sentence: z.string(), clause: z.string().optional() })),
});
export type RadiationAnswer = z.infer<typeof RadiationAnswer>;
export const RadiationAnswers = z.object({ items: z.array(RadiationAnswer) });
