import { form } from "#engines";

/** Order of preference: engineering first, protection of the person last (方案模板). */
export const measureKinds = [
  { value: "process", label: "工艺改进" },
  { value: "engineering", label: "工程控制" },
  { value: "renovation", label: "技术改造" },
  { value: "upgrading", label: "设备更新" },
  { value: "management", label: "管理措施" },
  { value: "protection", label: "个体防护" },
  { value: "shorter-exposure", label: "缩短接触时间" },
] as const;
/** Measures that leave the hazard where it is. */
export const onlyPersonal: readonly string[] = ["protection", "shorter-exposure"];

export const planForm = form({
  id: "remediation-plan",
  title: "治理方案",
  fields: [
    { id: "post", label: "岗位", kind: "text", maxLength: 100, required: true, basis: "治理方案模板第 1 项" },
    { id: "cause", label: "超标原因", kind: "text", maxLength: 1000, required: true, basis: "治理方案模板第 2 项" },
    {
      id: "measures",
      label: "治理措施",
      kind: "choices",
      options: measureKinds,
      required: true,
      basis: "治理方案模板第 3 项",
      hint: "工艺、工程措施在前，个体防护在后",
    },
    { id: "measuresText", label: "措施说明", kind: "text", maxLength: 2000, hint: "如 密闭隔声罩、阻尼" },
    { id: "deadline", label: "完成期限", kind: "day", required: true, basis: "治理方案模板第 4 项" },
    { id: "money", label: "资金", kind: "money", required: true, unit: "元", basis: "治理方案模板第 5 项，需写明金额和来源" },
    { id: "fundSource", label: "资金来源", kind: "text", maxLength: 100 },
    {
      id: "noEngineering",
      label: "不能采取工程措施的理由",
      kind: "text",
      maxLength: 1000,
      hint: "只用个体防护或缩短接触时间时填写",
    },
    { id: "files", label: "方案附件", kind: "files" },
  ],
});

export const approveForm = form({
  id: "approve-plan",
  title: "批准方案",
  fields: [{ id: "opinion", label: "审核意见", kind: "text", maxLength: 500 }],
});
export const returnForm = form({
  id: "return-plan",
  title: "退回方案",
  fields: [
    { id: "reason", label: "退回理由", kind: "text", maxLength: 500, required: true },
    { id: "challenge", label: "要求说明为何不能采取工程措施", kind: "flag" },
  ],
});
export const completionForm = form({
  id: "completion",
  title: "完工报告",
  fields: [
    { id: "completedOn", label: "完工日期", kind: "day", required: true },
    { id: "done", label: "完成情况", kind: "text", maxLength: 2000 },
    { id: "spent", label: "实际投入", kind: "money", unit: "元", min: 0 },
    { id: "photos", label: "完工照片", kind: "files", required: true },
  ],
});
export const extensionForm = form({
  id: "extension",
  title: "延期申请",
  fields: [
    { id: "deadline", label: "申请延至", kind: "day", required: true },
    { id: "reason", label: "延期理由", kind: "text", maxLength: 500, required: true },
    { id: "files", label: "证明材料", kind: "files" },
  ],
});
export const extensionAnswerForm = form({
  id: "extension-answer",
  title: "答复延期申请",
  fields: [
    {
      id: "granted",
      label: "答复",
      kind: "choice",
      required: true,
      options: [
        { value: "yes", label: "同意" },
        { value: "no", label: "不同意" },
      ],
    },
    { id: "deadline", label: "延至", kind: "day", required: { field: "granted", is: "yes" }, shownIf: { field: "granted", is: "yes" } },
    { id: "reason", label: "理由", kind: "text", maxLength: 500, required: { field: "granted", is: "no" } },
  ],
});
export const closeForm = form({
  id: "close",
  title: "复核结案",
  fields: [{ id: "opinion", label: "复核意见", kind: "text", maxLength: 500 }],
});
export const exits = [
  { value: "stopped", label: "停产" },
  { value: "deregistered", label: "注销" },
  { value: "process-eliminated", label: "工艺淘汰" },
  { value: "moved-away", label: "搬迁" },
] as const;
export const exitForm = form({
  id: "exit",
  title: "退出治理",
  fields: [
    { id: "kind", label: "退出情形", kind: "choice", options: exits, required: true },
    { id: "since", label: "发生日期", kind: "day", required: true },
    { id: "explanation", label: "情况说明", kind: "text", maxLength: 1000 },
    { id: "evidence", label: "退出证据", kind: "files", required: true },
  ],
});
export const includeForm = form({
  id: "include",
  title: "纳入治理",
  fields: [{ id: "opinion", label: "确认意见", kind: "text", maxLength: 500 }],
});
export const dismissForm = form({
  id: "dismiss",
  title: "不予纳入",
  fields: [
    { id: "reason", label: "不纳入的理由", kind: "text", maxLength: 500, required: true },
    { id: "evidence", label: "依据材料", kind: "files", required: true },
  ],
});
export const resultForm = form({
  id: "report-arrived",
  title: "检测结果",
  fields: [
    { id: "reportId", label: "报告", kind: "text", required: true },
    { id: "reportNo", label: "报告编号", kind: "text" },
    { id: "resultId", label: "结果", kind: "text", required: true },
    { id: "verdict", label: "判定", kind: "text", required: true },
    { id: "valueText", label: "结果值", kind: "text", required: true },
    { id: "unit", label: "单位", kind: "text" },
    { id: "limit", label: "限值", kind: "number" },
    { id: "sampledOn", label: "采样日期", kind: "day", required: true },
    { id: "reportedOn", label: "报告日期", kind: "day", required: true },
    { id: "purpose", label: "检测目的", kind: "text" },
    { id: "recognised", label: "检测机构资质范围覆盖", kind: "flag", required: true },
    { id: "institutionName", label: "检测机构", kind: "text" },
    { id: "replaces", label: "更正的报告", kind: "text" },
  ],
});
export const invalidForm = form({
  id: "report-invalid",
  title: "报告不再有效",
  fields: [
    { id: "reportId", label: "报告", kind: "text", required: true },
    { id: "reason", label: "理由", kind: "text", required: true },
  ],
});
