const labels: Record<string, string> = {
  employerName: "用人单位",
  creditCode: "信用代码",
  post: "岗位",
  postName: "岗位",
  agent: "危害因素",
  agentName: "危害因素",
  value: "结果",
  valueText: "结果",
  limit: "限值",
  unit: "单位",
  ratio: "倍数",
  sampledOn: "采样日期",
  reportedOn: "报告日期",
  reportNo: "报告编号",
  institutionName: "机构",
  examOn: "体检日期",
  cardCode: "个案卡编号",
  diseaseName: "疾病",
  disease: "疾病",
  conclusion: "结论",
  declarationKind: "申报类别",
  declaredOn: "申报日期",
  receiptNo: "回执",
  foundOn: "发现日期",
  dueOn: "期限",
  source: "来源",
  summary: "摘要",
  reason: "原因",
};

/** Chinese word of a fact; facts without one are for machines and stay unseen. */
export const factLabel = (key: string): string | undefined => labels[key];
export const factText = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : Array.isArray(value) && value.every((v) => typeof v === "string") ? value.join("、") : undefined;
