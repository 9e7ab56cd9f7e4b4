import { catalogue } from "#kernel";

export const errors = catalogue("exchange.documents", {
  unknown: { code: "XD-1001", status: 404, says: "没有找到这份文书，或者它不在你的范围内。", remedy: "核对编号，或回到列表重新打开。" },
  alreadyVoid: { code: "XD-1002", status: 409, says: "文书 {documentNo} 已经作废。", remedy: "需要时重新出具。" },
  reasonMissing: { code: "XD-1003", status: 422, says: "作废文书需要写明理由。", remedy: "填写理由后再办。" },
  notSigned: { code: "XD-1010", status: 409, says: "这份责任书还没有签署。", remedy: "签署后再打印。" },
  notPrinted: { code: "XD-2001", status: 500, says: "文书“{title}”没有排出来。", remedy: "请把编号报给系统管理员，文书编号没有用掉。" },
});
