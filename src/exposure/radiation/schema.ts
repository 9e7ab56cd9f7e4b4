import { z } from "zod";
import { DayText, Measured } from "../monitoring/schema.ts";

export const radiationKinds = ["non-medical", "medical"] as const;
export type RadiationKind = (typeof radiationKinds)[number];
export const radiationKindLabels: Record<RadiationKind, string> = { "non-medical": "非医疗机构", medical: "医疗机构" };

export const doseStates = ["measured", "below", "lost", "void"] as const;
export type DoseState = (typeof doseStates)[number];
export const doseStateLabels: Record<DoseState, string> = {
  measured: "有读数",
  below: "低于最低探测水平",
  lost: "丢失或损坏",
  void: "作废",
};

/** How a worker stands in the year: counted as monitored, or why not. */
export const monitoringStates = ["monitored", "no-badge", "none-yet", "missing"] as const;
export type MonitoringState = (typeof monitoringStates)[number];
export const monitoringStateLabels: Record<MonitoringState, string> = {
  monitored: "应测周期都有剂量记录",
  "no-badge": "应监测，没有佩戴剂量计",
  "none-yet": "已佩戴，还没有有效剂量记录",
  missing: "缺监测周期",
};

const Text = (most: number) => z.string().trim().max(most);
/** Left out: kept as it stands. `null`: there is none any more. */
const Kept = DayText.nullable().optional();

/** One radiation worker of one employer, as a form or a line of a file tells it. A person on the register gets a new version. */
export const RadiationWorkerInput = z.object({
  place: z.string().max(60).optional().describe("在文件中的位置"),
  creditCode: z.string().trim().toUpperCase().min(1).describe("用人单位统一社会信用代码"),
  name: Text(60).min(1, { message: "没有填姓名" }),
  idKind: Text(2).default("01").describe("证件类型，01 为居民身份证"),
  idNumber: Text(40).min(1, { message: "没有填证件号码" }),
  phone: Text(40).optional(),
  kind: z.enum(radiationKinds).optional().describe("不填按单位的行业判断"),
  category: Text(10).optional().describe("职业类别代码，例如 3B 工业探伤、5B 兽医学"),
  site: Text(100).optional().describe("作业场所"),
  workFrom: DayText.optional().describe("开始从事放射工作的日期"),
  workTo: Kept.describe("离岗日期"),
  badgeFrom: Kept.describe("开始佩戴个人剂量计的日期"),
  badgeTo: Kept.describe("停止佩戴的日期"),
  cycleDays: z.int().min(1).optional().describe("监测周期，天；不填为 30"),
  trainedOn: Kept.describe("最近一次放射防护培训日期"),
});
export type RadiationWorkerInput = z.infer<typeof RadiationWorkerInput>;
export const RadiationWorkerSheet = z.object({ workers: z.array(RadiationWorkerInput).min(1).max(1000) });

const milli = z.number().min(0).max(100_000);
/** What one dosimeter read over one wearing period, as its laboratory reports it. */
export const DoseInput = z.object({
  place: z.string().max(60).optional().describe("在文件中的位置"),
  institution: z
    .object({ code: Text(40).optional(), name: Text(200).optional() })
    .default({})
    .describe("检测机构；机构自己上传的不填"),
  reportNo: Text(80).default(""),
  reportedOn: DayText.describe("报告日期"),
  creditCode: z.string().trim().toUpperCase().min(1),
  name: Text(60).default(""),
  idKind: Text(2).default("01"),
  idNumber: Text(40).min(1, { message: "没有填证件号码" }),
  badgeNo: Text(40).default("").describe("剂量计编号"),
  periodFrom: DayText.describe("佩戴起始日期"),
  periodTo: DayText.describe("佩戴终止日期"),
  hp10: Measured.optional().describe("Hp(10)，mSv；低于最低探测水平写作 <0.04"),
  hp3: milli.optional().describe("Hp(3)，mSv"),
  hp007: milli.optional().describe("Hp(0.07)，mSv"),
  state: z.enum(["measured", "lost", "void"]).default("measured").describe("lost 丢失或损坏；void 作废已报的记录"),
  nominal: milli.optional().describe("丢失、损坏时给出的名义剂量，mSv"),
  nominalReason: Text(300).default("").describe("名义剂量的依据"),
  correctionReason: Text(300).default(""),
});
export type DoseInput = z.infer<typeof DoseInput>;
export const DoseSheet = z.object({ records: z.array(DoseInput).min(1).max(1000) });

/** Where lines came from, and for whom they may be. */
export type RadiationSource = {
  kind: "form" | "file";
  submissionId?: string;
  sender: { organisationId: string; organisationKind: string; areaCode: string; employerId?: string | undefined };
};
