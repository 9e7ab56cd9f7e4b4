import { catalogue } from "#kernel";

export const errors = catalogue("oversight.self-check", {
  employerUnknown: {
    code: "OV-1001",
    status: 404,
    says: "没有找到这家单位，或者它不在你的范围内。",
    remedy: "核对编号，或回到列表重新打开。",
  },
  formUnknown: { code: "OV-1101", status: 422, says: "没有“{form}”这张自查表。", remedy: "从列出的自查表中选择。" },
  roundThere: { code: "OV-1102", status: 409, says: "{year} 年的自查已经布置。", remedy: "一年布置一次；需要说明的另行通知。" },
  notCounty: { code: "OV-1103", status: 403, says: "自查由县级卫生健康部门布置。", remedy: "用县级账号布置。" },
  faults: { code: "OV-1104", status: 422, says: "自查表有 {count} 处没有填好：{first}。", remedy: "补齐后再提交，填过的都在。" },
  yearToCome: { code: "OV-1105", status: 422, says: "{year} 年还没有到。", remedy: "填写当年的自查表。" },
  todoUnknown: { code: "OV-1106", status: 404, says: "没有找到这项整改。", remedy: "刷新页面后重新打开。" },
  todoCleared: { code: "OV-1107", status: 409, says: "这项整改已在 {on} 销号。", remedy: "不需要再办。" },
  evidenceMissing: { code: "OV-1108", status: 422, says: "整改销号要附证明。", remedy: "上传照片或文件后再办。" },
});
