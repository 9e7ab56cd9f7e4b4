import { type Indicator, indicator } from "#engines";
import { dosimetryCounts, dosimetryReportDays } from "#exposure";
import { overLimitRemediation } from "../over-limit-remediation/programme.ts";
import { suspectedDiseaseFollowUp } from "../suspected-disease-follow-up/programme.ts";

const plan = "国家职业病防治规划（2021—2025年）";
const country = "000000000000";
const updateMonths = { key: "updateMonths", label: "申报年度更新期限", value: 13, unit: "个月" } as const;

const stoppedMonths = {
  key: "stoppedMonths",
  label: "停产仍计入的期限",
  value: 6,
  unit: "个月",
  source: "申报扩面方案：停产停业6个月以内未注销的必须纳入",
} as const;

/** I002 工业企业职业病危害项目申报率 */
export const declarationRate = indicator({
  id: "I002",
  name: "工业企业职业病危害项目申报率",
  shortName: "工业企业申报率",
  englishName: "Declaration rate of industrial enterprises",
  unit: "%",
  direction: "higher",
  subject: "用人单位",
  measure: "家",
  facts: "exposure.declared-employers",
  numerator: "分母单位中，统计日有一条有效申报（已受理、未注销、年度更新未超期）的单位数",
  denominator: "行业门类属采矿业、制造业、电力热力燃气及水生产和供应业，状态为在产，经核实存在职业病危害的单位数",
  notes: ["待核实的单位不计入分母", "停产不满 6 个月、没有注销的单位仍计入分母，不存在、注销、迁出的不计"],
  parameters: [updateMonths, stoppedMonths],
  settings: { sections: ["B", "C", "D"] },
  targets: [{ plan, areaCode: country, from: 2021, to: 2025, percent: 90, source: plan }],
  version: 2,
  source: "国家职业病防治规划（2021—2025年）指标；口径见指标表 I002",
});

const reportDays = {
  key: "reportDays",
  label: "周期结束后等检测报告",
  value: dosimetryReportDays,
  unit: "天",
  source: "本地设定；出具报告的天数法规没有写明",
} as const;
const monitored = {
  unit: "%",
  direction: "higher",
  subject: "放射工作人员",
  measure: "人",
  facts: "exposure.dosimetry",
  slices: [
    { id: "monitored", label: "应测周期都有记录" },
    { id: "missing", label: "缺监测周期" },
    { id: "none-yet", label: "已佩戴，还没有有效记录" },
    { id: "no-badge", label: "没有佩戴剂量计" },
  ],
  version: 1,
} as const;
const dosimetryNotes = [
  "待核实、不存在的单位不计；年内离岗的按在岗时段计周期",
  "两次佩戴之间不足半个周期的空档不算缺周期；丢失的剂量计有名义剂量的算有记录",
  "检测机构在周期末日没有放射类有效资质的记录不计",
];

/** I004 非医疗放射工作人员个人剂量监测率 */
export const dosimetryRate = indicator({
  ...monitored,
  id: "I004",
  name: "非医疗放射工作人员个人剂量监测率",
  shortName: "非医疗个剂监测率",
  englishName: "Dosimetry rate of non-medical radiation workers",
  numerator: "分母中，年内自佩戴之日起每个应监测周期（一般 30 天，最长 90 天）都有有效个人剂量记录的人数",
  denominator: "统计年度曾在岗的非医疗机构放射工作人员数",
  notes: [...dosimetryNotes, "宽口径“年度内至少 1 次”另列为 I004-1"],
  parameters: [{ key: "count", label: "计入条件", value: dosimetryCounts.sinceBadge, source: "指标表 I004" }, reportDays],
  settings: { kind: "non-medical" },
  targets: [{ plan, areaCode: country, from: 2021, to: 2025, percent: 90, source: plan }],
  source: "国家职业病防治规划（2021—2025年）指标；口径见指标表 I004",
});

/** I004 in its wide sense, shown beside it. */
export const dosimetryOnce = indicator({
  ...monitored,
  id: "I004-1",
  name: "非医疗放射工作人员个人剂量监测率（宽口径：年度内至少 1 次）",
  shortName: "非医疗个剂（至少一次）",
  englishName: "Dosimetry rate of non-medical radiation workers, at least one period",
  numerator: "分母中，年内至少有 1 个周期的有效个人剂量记录的人数",
  denominator: "统计年度曾在岗的非医疗机构放射工作人员数",
  notes: dosimetryNotes,
  parameters: [{ key: "count", label: "计入条件", value: dosimetryCounts.once, source: "指标表 I004 的可选参数" }, reportDays],
  settings: { kind: "non-medical" },
  targets: [],
  source: "口径见指标表 I004",
});

/** The same of medical institutions, counted apart. */
export const medicalDosimetryRate = indicator({
  ...monitored,
  id: "I004-M",
  name: "医疗机构放射工作人员个人剂量监测率",
  shortName: "医疗个剂监测率",
  englishName: "Dosimetry rate of medical radiation workers",
  numerator: "分母中，年内自佩戴之日起每个应监测周期都有有效个人剂量记录的人数",
  denominator: "统计年度曾在岗的医疗机构放射工作人员数",
  notes: dosimetryNotes,
  parameters: [{ key: "count", label: "计入条件", value: dosimetryCounts.sinceBadge, source: "与 I004 同" }, reportDays],
  settings: { kind: "medical" },
  targets: [],
  source: "口径与指标表 I004 同，对象为医疗机构；没有查到目标",
});

/** I016 治理企业岗位合格率 */
export const postQualification = indicator({
  id: "I016",
  name: "治理企业岗位合格率（粉尘、毒物、噪声）",
  shortName: "治理岗位合格率",
  englishName: "Post qualification rate of remediated enterprises",
  unit: "%",
  direction: "higher",
  subject: "岗位×危害因素",
  measure: "个",
  facts: "exposure.post-results",
  numerator: "分母中最近一次有效检测结果合格、且没有未结治理事项的岗位×因素数",
  denominator: "治理企业内有检测结果的岗位×因素数（因素为粉尘、化学毒物、噪声）",
  notes: [
    "只计被认可的检测报告；同一采样日有多个结果的，有一个超标即为超标",
    "没有限值或无法判定的结果不参与计算",
    "超标治理未销案期间，复测结果保留在案，待治理事项销案后计为合格",
  ],
  parameters: [],
  settings: { programme: overLimitRemediation.id },
  slices: [
    { id: "noise", label: "噪声" },
    { id: "dust", label: "粉尘" },
    { id: "chemical", label: "化学毒物" },
  ],
  targets: [{ plan: "职业病危害专项治理", areaCode: country, from: 2025, to: 2025, percent: 85, source: "国卫办职健函〔2021〕621号" }],
  version: 1,
  source: "国卫办职健函〔2021〕621号；口径见指标表 I016",
});

/** I017 工作场所定期检测率 */
export const periodicTesting = indicator({
  id: "I017",
  name: "工作场所定期检测率",
  shortName: "定期检测率",
  englishName: "Periodic-testing rate",
  unit: "%",
  direction: "higher",
  subject: "用人单位",
  measure: "家",
  facts: "exposure.tested-employers",
  numerator: "分母单位中，统计日有一份仍在周期内的有效定期检测报告的单位数（从采样日起算）",
  denominator: "已申报（已受理、未注销）、在产或停产未满一个检测周期的单位数",
  notes: ["只计被认可的定期检测报告，评价、监督、复测报告不计", "危害类别未判定的单位按一般周期计"],
  parameters: [
    { key: "seriousMonths", label: "危害严重的检测周期", value: 12, unit: "个月", source: "指标表 I017" },
    { key: "generalMonths", label: "危害一般的检测周期", value: 36, unit: "个月", source: "指标表 I017" },
    updateMonths,
  ],
  targets: [],
  version: 1,
  source: "口径见指标表 I017",
});

/** I045 疑似职业病应诊尽诊率 */
export const suspectedDiagnosed = indicator({
  id: "I045",
  name: "疑似职业病应诊尽诊率",
  shortName: "应诊尽诊率",
  englishName: "Suspected cases entering diagnosis",
  unit: "%",
  direction: "higher",
  subject: "疑似职业病",
  measure: "例",
  facts: "health.suspected-cases",
  numerator: "分母中已受理诊断，或有书面放弃、排除依据的例数",
  denominator: "当年 1 月 1 日至统计日报告的疑似职业病例数",
  notes: ["书面放弃和排除的单独列出", "进入诊断的时限未配置，不按时限扣除"],
  parameters: [],
  settings: {
    programme: suspectedDiseaseFollowUp.id,
    entered: { accept: "accepted", waive: "waived", exclude: "excluded" },
  },
  slices: [
    { id: "accepted", label: "已受理诊断" },
    { id: "waived", label: "书面放弃" },
    { id: "excluded", label: "有排除依据" },
    { id: "waiting", label: "还没有进入诊断" },
  ],
  targets: [{ plan: "应诊尽诊", areaCode: country, from: 2021, to: 9999, percent: 100, source: "指标表 I045" }],
  version: 1,
  source: "口径见指标表 I045",
});

/** I047 接害率 */
export const exposedShare = indicator({
  id: "I047",
  name: "接害率",
  shortName: "接害率",
  englishName: "Exposed-worker share",
  unit: "%",
  direction: "none",
  subject: "劳动者",
  measure: "人",
  facts: "registry.exposed-workers",
  numerator: "接触职业病危害因素的在册劳动者数",
  denominator: "在册劳动者总数（在产、经核实存在职业病危害的单位）",
  notes: ["没有填报总人数或接害人数的单位，分子分母都不计", "仅作描述，没有目标"],
  parameters: [],
  targets: [],
  version: 1,
  source: "口径见指标表 I047",
});

/** I053 体检个案卡报告率 */
export const cardReporting = indicator({
  id: "I053",
  name: "体检个案卡报告率",
  shortName: "个案卡报告率",
  englishName: "Exam-card reporting rate",
  unit: "%",
  direction: "higher",
  subject: "个案卡",
  measure: "张",
  facts: "exchange.cards-due",
  numerator: "当年上报并审核通过的个案卡数（更正后的卡只算一张）",
  denominator: "平台已知应报的个案卡数：审核通过的，加上已报送但暂存或被拒、至今没有改正的",
  notes: ["审核通过的计入用人单位所在地，没有改正的计入报送机构所在地", "体检机构没有报送过的个案平台无从知道，不在分母内"],
  parameters: [],
  targets: [],
  version: 1,
  source: "口径见指标表 I053；应报数按平台收到的报送计",
});

export const nationalPlanIndicators: readonly Indicator[] = [
  declarationRate,
  dosimetryRate,
  dosimetryOnce,
  medicalDosimetryRate,
  postQualification,
  periodicTesting,
  suspectedDiagnosed,
  exposedShare,
  cardReporting,
];
