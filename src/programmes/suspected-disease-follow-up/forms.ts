import { form } from "#engines";

export const notifyForm = form({
  id: "notify",
  title: "告知劳动者与用人单位",
  fields: [
    { id: "workerOn", label: "告知劳动者日期", kind: "day", required: true },
    { id: "employerOn", label: "告知用人单位日期", kind: "day", required: true },
    { id: "way", label: "告知方式", kind: "text", maxLength: 200 },
    { id: "files", label: "疑似职业病告知书", kind: "files" },
  ],
});
export const arrangeForm = form({
  id: "arrange",
  title: "安排诊断",
  fields: [
    {
      id: "institutionId",
      label: "诊断机构",
      kind: "reference",
      to: "diagnosis-institution",
      fills: "institutionName",
      required: true,
      hint: "劳动者可选用人单位所在地、户籍地或经常居住地的机构",
    },
    { id: "institutionName", label: "诊断机构名称", kind: "text", maxLength: 100 },
    { id: "appointedOn", label: "预约日期", kind: "day", required: true },
    { id: "note", label: "说明", kind: "text", maxLength: 500 },
  ],
});
export const acceptForm = form({
  id: "accept",
  title: "受理诊断",
  fields: [
    { id: "acceptedOn", label: "受理日期", kind: "day", required: true },
    { id: "institutionId", label: "诊断机构", kind: "reference", to: "diagnosis-institution", fills: "institutionName", required: true },
    { id: "institutionName", label: "诊断机构名称", kind: "text", required: true, maxLength: 100 },
    { id: "files", label: "受理材料", kind: "files" },
  ],
});
export const completeForm = form({
  id: "materials-complete",
  title: "材料齐备",
  fields: [{ id: "completeOn", label: "材料齐备日期", kind: "day", required: true }],
});
export const concludeForm = form({
  id: "conclude",
  title: "出具诊断结论",
  fields: [
    {
      id: "result",
      label: "诊断结论",
      kind: "choice",
      required: true,
      options: [
        { value: "diagnosed", label: "职业病" },
        { value: "not-occupational", label: "不是职业病" },
      ],
    },
    { id: "certificateOn", label: "证明书日期", kind: "day", required: true },
    { id: "certificateNo", label: "证明书编号", kind: "text", maxLength: 60 },
    {
      id: "disease",
      label: "诊断病名",
      kind: "text",
      maxLength: 100,
      required: { field: "result", is: "diagnosed" },
      shownIf: { field: "result", is: "diagnosed" },
    },
    { id: "stage", label: "分期分级", kind: "text", maxLength: 40, shownIf: { field: "result", is: "diagnosed" } },
    { id: "exposedYears", label: "接害工龄", kind: "number", unit: "年", min: 0, max: 70, shownIf: { field: "result", is: "diagnosed" } },
    { id: "files", label: "诊断证明书", kind: "files" },
  ],
});
export const deliverForm = form({
  id: "deliver",
  title: "送达证明书",
  fields: [
    { id: "deliveredOn", label: "送达日期", kind: "day", required: true },
    { id: "files", label: "送达回证", kind: "files" },
  ],
});
export const networkForm = form({
  id: "report-network",
  title: "登记网络报告",
  fields: [
    { id: "reportedOn", label: "网络报告日期", kind: "day", required: true },
    { id: "cardNo", label: "报告卡编号", kind: "text", maxLength: 60 },
  ],
});
export const waiveForm = form({
  id: "waive",
  title: "登记放弃诊断",
  fields: [
    { id: "signedOn", label: "签字日期", kind: "day", required: true },
    { id: "reason", label: "放弃理由", kind: "text", maxLength: 500 },
    { id: "scan", label: "签字书扫描件", kind: "files", required: true, basis: "没有签字书扫描件不能登记放弃" },
  ],
});
export const excludeForm = form({
  id: "exclude",
  title: "登记排除",
  fields: [
    { id: "excludedOn", label: "排除日期", kind: "day", required: true },
    { id: "reason", label: "排除依据", kind: "text", maxLength: 500, required: true },
    { id: "evidence", label: "依据材料", kind: "files", required: true },
  ],
});
export const correctedForm = form({
  id: "card-corrected",
  title: "个案卡更正",
  fields: [
    { id: "suspectedId", label: "疑似记录", kind: "text", required: true },
    { id: "cardId", label: "个案卡", kind: "text", required: true },
    { id: "cardCode", label: "个案卡编号", kind: "text" },
  ],
});
export const withdrawnForm = form({
  id: "suspicion-withdrawn",
  title: "个案卡更正为非疑似",
  fields: [{ id: "cardId", label: "更正的个案卡", kind: "text", required: true }],
});
