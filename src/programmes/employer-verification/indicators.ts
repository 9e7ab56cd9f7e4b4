import { indicator, type Indicator } from "#engines";

const plan = "职业病危害项目申报扩面";
const country = "000000000000";
const month = { key: "months", label: "期限", value: 1, unit: "个月", source: "申报扩面方案：1个月内" } as const;

/** I028 未申报单位核实及时率 */
export const timelyVerification = indicator({
  id: "I028",
  name: "未申报单位核实及时率",
  shortName: "核实及时率",
  englishName: "Timely verification of listed firms",
  unit: "%",
  direction: "higher",
  subject: "下发名单单位",
  measure: "家",
  facts: "registry.verifications-answered",
  numerator: "分母单位中，列入名单之日起 1 个月内填报核实结果的单位数",
  denominator: "当年 1 月 1 日至统计日下发名单列入、需要核实的单位数",
  notes: ["按填报日计，走访日不算", "期限未到、尚未反馈的在分母内，单独列出", "各批次的及时率见核实批次"],
  parameters: [month],
  slices: [
    { id: "on-time", label: "按期反馈" },
    { id: "late", label: "逾期反馈" },
    { id: "waiting", label: "期限未到" },
    { id: "overdue", label: "超期未反馈" },
  ],
  targets: [{ plan, areaCode: country, from: 2024, to: 9999, percent: 100, source: "指标表 I028" }],
  version: 1,
  source: "申报扩面方案；口径见指标表 I028",
});

/** I029 新发现单位上报及时率 */
export const timelyReporting = indicator({
  id: "I029",
  name: "新发现单位上报及时率",
  shortName: "新发现上报及时率",
  englishName: "Timely reporting of newly found firms",
  unit: "%",
  direction: "higher",
  subject: "新发现单位",
  measure: "家",
  facts: "registry.found-reported",
  numerator: "分母单位中，发现之日起 1 个月内上报市级疾控机构的单位数",
  denominator: "当年 1 月 1 日至统计日本地新发现的单位数（个案卡、检测报告、筛查、部门和乡镇发现）",
  notes: ["按登记上报之日计", "期限未到、尚未上报的在分母内，单独列出"],
  parameters: [month],
  slices: [
    { id: "on-time", label: "按期上报" },
    { id: "late", label: "逾期上报" },
    { id: "waiting", label: "期限未到" },
    { id: "overdue", label: "超期未上报" },
  ],
  targets: [{ plan, areaCode: country, from: 2024, to: 9999, percent: 100, source: "指标表 I029" }],
  version: 1,
  source: "申报扩面方案；口径见指标表 I029",
});

const slices = [
  { id: "on-time", label: "按期报送" },
  { id: "late", label: "逾期报送" },
  { id: "waiting", label: "期限未到" },
  { id: "overdue", label: "超期未报" },
];

/** I030 镇街信息月报送率 */
export const monthlyTownReturns = indicator({
  id: "I030",
  name: "镇街信息月报送率",
  shortName: "镇街月报送率",
  englishName: "Monthly town reporting rate",
  unit: "%",
  direction: "higher",
  subject: "乡镇（街道）",
  measure: "个",
  facts: "registry.monthly-returns",
  numerator: "统计日所在月按期报送的乡镇（街道）数",
  denominator: "乡镇（街道）总数",
  notes: ["逾期报送的仍按逾期计，不再变为按期", "往月的数按往月的日期查看"],
  parameters: [{ key: "dueDay", label: "每月报送截止日", value: 25, unit: "日", source: "县级设定" }],
  slices,
  targets: [{ plan, areaCode: country, from: 2024, to: 9999, percent: 100, source: "指标表 I030" }],
  version: 1,
  source: "申报扩面方案；口径见指标表 I030",
});

/** I031 镇街季度调度完成率 */
export const quarterlyTownDispatch = indicator({
  id: "I031",
  name: "镇街季度调度完成率",
  shortName: "镇街季度调度率",
  englishName: "Quarterly town dispatch rate",
  unit: "%",
  direction: "higher",
  subject: "乡镇（街道）",
  measure: "个",
  facts: "registry.quarterly-returns",
  numerator: "统计日所在季度开展至少 1 次调度、并在季末前报送的乡镇（街道）数",
  denominator: "乡镇（街道）总数",
  notes: ["报送时须写明本季度内的调度日期"],
  parameters: [],
  slices,
  targets: [{ plan, areaCode: country, from: 2024, to: 9999, percent: 100, source: "指标表 I031" }],
  version: 1,
  source: "申报扩面方案；口径见指标表 I031",
});

export const employerVerificationIndicators: readonly Indicator[] = [
  timelyVerification,
  timelyReporting,
  monthlyTownReturns,
  quarterlyTownDispatch,
];
