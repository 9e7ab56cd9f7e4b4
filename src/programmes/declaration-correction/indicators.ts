import { indicator, type Indicator } from "#engines";

/** I027 申报信息准确率 */
export const declarationAccuracy = indicator({
  id: "I027",
  name: "申报信息准确率",
  shortName: "申报准确率",
  englishName: "Accuracy of filings",
  unit: "%",
  direction: "higher",
  subject: "抽查单位",
  measure: "家",
  facts: "exposure.accuracy",
  numerator: "抽查单位中行业、规模、危害因素三项与现场一致的单位数",
  denominator: "统计日所在年度已抽查核对的单位数",
  notes: [
    "一家单位一年内核对多次的，以最近一次为准",
    "更正申报不改变核对当时的结果",
    "日常工作中记下的差异不是抽查，不计入",
    "抽中、还没有核对的不在分母内，见抽查进度",
  ],
  parameters: [],
  slices: [
    { id: "accurate", label: "三项一致" },
    { id: "industry", label: "行业不一致" },
    { id: "size", label: "规模不一致" },
    { id: "hazards", label: "危害因素不一致" },
    { id: "several", label: "两项以上不一致" },
  ],
  // The plan asks for a spot check a year and names no percentage.
  targets: [],
  version: 1,
  source: "申报扩面方案：每年至少一次抽查；口径见指标表 I027",
});

export const declarationCorrectionIndicators: readonly Indicator[] = [declarationAccuracy];
