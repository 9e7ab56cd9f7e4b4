/** Official words of the enumerations that several rooms share. One word for one thing. */
export const phaseWords: Record<string, string> = {
  before: "上岗前",
  during: "在岗期间",
  leaving: "离岗时",
  emergency: "应急",
  after: "离岗后",
};
export const conclusionWords: Record<string, string> = {
  normal: "目前未见异常",
  recheck: "复查",
  suspected: "疑似职业病",
  contraindication: "职业禁忌证",
  other: "其他疾病或异常",
  "none-yet": "暂无个体结论",
};
export const declarationKindWords: Record<string, string> = {
  initial: "初次申报",
  change: "变更申报",
  annual: "年度更新",
  cancellation: "注销申报",
};
export const declarationStateWords: Record<string, string> = { submitted: "待受理", returned: "已退回", accepted: "已受理" };
export const submissionKindWords: Record<string, string> = {
  "exam-cards": "体检个案卡",
  reports: "检测报告",
  declarations: "申报",
  employers: "用人单位名单",
  "radiation-workers": "放射工作人员",
  "dose-records": "个人剂量",
};
export const word = (words: Record<string, string>, key: string | null | undefined): string => (key ? (words[key] ?? key) : "—");
export const optionsOf = (words: Record<string, string>): { value: string; label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
