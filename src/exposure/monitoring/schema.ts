import { z } from "zod";
import { isDay, type Day } from "#kernel";

export const DayText = z
  .custom<Day>((v) => typeof v === "string" && isDay(v), { message: "日期应为 YYYY-MM-DD" })
  .meta({ type: "string", format: "date" });
/** A reading as the laboratory wrote it: `83.9`, or `<0.3` when it lies below the lowest quantifiable value. */
export const Measured = z
  .string()
  .trim()
  .regex(/^[<＜]?\s*\d+(\.\d+)?$/, { message: "检测值应为数字，低于最低定量浓度写作 <0.3" });

const hours = z.number().positive().max(24);
const minutes = z.number().positive().max(1440);

/** What the rules of other measures ask for beside the value; each takes what it needs, and what is missing leaves the result open. */
const Conditions = z
  .object({
    intensity: z.enum(["I", "II", "III", "IV"]).describe("高温：体力劳动强度分级"),
    designTemperature: z.number().min(-50).max(60).describe("高温：本地区室外通风设计温度，℃"),
    mhz: z.number().positive().describe("高频：频率，MHz"),
    wave: z.enum(["continuous", "pulsed", "limbs"]).describe("超高频、微波：连续波、脉冲波；微波另有肢体局部"),
    target: z.enum(["eye", "skin"]).describe("激光：眼或皮肤"),
    nm: z.number().positive().describe("激光：波长，nm"),
    seconds: z.number().positive().describe("激光：照射时间，s"),
    samplingTime: z
      .enum(["shift-before", "shift-after", "shift-end", "exposure-end", "next-shift-before", "week-end", "week-end-before", "any"])
      .describe("生物监测：采样时间"),
    exposedMonths: z.number().min(0).describe("生物监测：开始接触以来的月数"),
  })
  .partial();

/**
 * One sample of a post, by what was sampled.
 *
 * `twa` the shift mean the laboratory computed · `twa-area` segments of a shift in hours · `twa-personal` one personal sample over the exposure · `stel` 15-minute value(s)
 * · `mac` highest value · `peak` episodes in minutes, for agents with a time-weighted limit only · `noise` level with its measure
 * · `other` any other measure (WBGT, vibration, field, biological indicator) with its unit, its name and the conditions its rule asks for.
 */
export const Sample = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("twa-area"),
    unit: z.string().default("mg/m3"),
    segments: z
      .array(z.object({ value: Measured, hours }))
      .min(1)
      .max(48),
  }),
  z.object({ kind: z.literal("twa-personal"), unit: z.string().default("mg/m3"), value: Measured, hours }),
  z.object({ kind: z.literal("twa"), unit: z.string().default("mg/m3"), value: Measured }),
  z.object({
    kind: z.literal("stel"),
    unit: z.string().default("mg/m3"),
    segments: z
      .array(z.object({ value: Measured, minutes }))
      .min(1)
      .max(48),
  }),
  z.object({ kind: z.literal("mac"), unit: z.string().default("mg/m3"), values: z.array(Measured).min(1).max(48) }),
  z.object({
    kind: z.literal("peak"),
    unit: z.string().default("mg/m3"),
    segments: z
      .array(z.object({ value: Measured, minutes }))
      .min(1)
      .max(48),
  }),
  z.object({
    kind: z.literal("noise"),
    unit: z.string().default("dB(A)"),
    measure: z.enum(["LEX,8h", "LEX,W", "LAeq"]),
    segments: z
      .array(z.object({ value: Measured, hours: hours.optional() }))
      .min(1)
      .max(48),
  }),
  z.object({
    kind: z.literal("other"),
    unit: z.string().min(1),
    measure: z.string().default(""),
    value: Measured,
    hours: hours.optional(),
    conditions: Conditions.optional(),
  }),
]);
export type Sample = z.infer<typeof Sample>;

export const Purpose = z.enum(["periodic", "retest", "evaluation", "supervision"]);
export type Purpose = z.infer<typeof Purpose>;
export const purposeNames: Record<Purpose, string> = {
  periodic: "定期检测",
  retest: "复测",
  evaluation: "评价检测",
  supervision: "监督检测",
};

export const ResultLine = z.object({
  place: z.string().optional().describe("where the line stands in the file, e.g. 第 6 行"),
  postName: z.string().trim().min(1).max(100).describe("岗位或检测点"),
  workshop: z.string().trim().max(100).default(""),
  agent: z
    .object({ code: z.string().trim().optional(), name: z.string().trim().optional(), cas: z.string().trim().optional() })
    .refine((a) => !!(a.code || a.name || a.cas), { message: "危害因素的编码、名称、CAS 号至少填一项" }),
  sample: Sample,
  hoursPerDay: hours.optional().describe("每日接触时间，h；不填按检测时段合计"),
  daysPerWeek: z.number().min(1).max(7).default(5),
  workers: z.int().min(0).optional(),
  freeSilicaPercent: z.number().min(0).max(100).optional().describe("粉尘中游离二氧化硅含量，%"),
  fraction: z.enum(["total", "respirable"]).optional().describe("总尘或呼尘"),
});
export type ResultLine = z.infer<typeof ResultLine>;

/** One laboratory report about one employer: the canonical form every format is read into. */
export const LaboratoryReport = z.object({
  place: z.string().optional(),
  institution: z
    .object({
      code: z.string().trim().optional(),
      name: z.string().trim().optional(),
      licenceNo: z.string().trim().default(""),
      qcNumber: z.string().trim().optional(),
    })
    .default({ licenceNo: "" })
    .describe("检测机构；由检测机构本身上传时可以不填"),
  reportNo: z.string().trim().min(1).max(80),
  sampledOn: DayText.describe("采样（现场检测）日期，判定适用限值的日期"),
  reportedOn: DayText.describe("报告签发日期"),
  purpose: Purpose.default("periodic"),
  correctionReason: z.string().trim().max(500).optional().describe("更正原报告时的原因"),
  employer: z.object({ creditCode: z.string().trim().toUpperCase().min(1), name: z.string().trim().default("") }),
  results: z.array(ResultLine).min(1).max(5000),
});
export type LaboratoryReport = z.infer<typeof LaboratoryReport>;
export type LaboratoryReportInput = z.input<typeof LaboratoryReport>;

/** Where a batch of reports came from; kept on each record. */
export type ReportSource = {
  kind: "form" | "file" | "exchange" | "released";
  submissionId?: string;
  fileSha256?: string;
  /** set when only reports of this laboratory may come this way */
  institutionId?: string;
  /** set when only reports about employers of this area may come this way; a laboratory reports about any */
  areaCode?: string;
};
