import { catalogue } from "#kernel";

export const errors = catalogue("oversight.informing", {
  unknown: { code: "OV-1301", status: 404, says: "没有找到这次告知，或者它不在你的范围内。", remedy: "回到列表重新打开。" },
  nobody: { code: "OV-1302", status: 422, says: "没有符合条件的单位。", remedy: "改动筛选条件，或逐家选择。" },
  dayToCome: { code: "OV-1303", status: 422, says: "日期 {day} 还没有到。", remedy: "填写实际办理的日期。" },
  alreadyReceived: { code: "OV-1304", status: 409, says: "已在 {on} 登记签收。", remedy: "不需要再登记。" },
});
