import { catalogue } from "#kernel";

/** Refusals of the risk classification. */
export const riskErrors = catalogue("standards.risk", {
  ruleSetUnknown: { code: "ST-1001", status: 422, says: "没有“{id}”这套分类规则。", remedy: "从规则列表里选一套。" },
  schemesMixed: {
    code: "ST-1002",
    status: 422,
    says: "{a}与{b}不是同一套分类规则，类别不能比较。",
    remedy: "先选定一套规则，再比较或排序。",
  },
  schemeNeeded: { code: "ST-1003", status: 422, says: "“{label}”在{schemes}里都有，意思不同。", remedy: "先选定是哪一套规则的“{label}”。" },
  notClassified: { code: "ST-1004", status: 422, says: "{scheme}尚无类别，不能比较。", remedy: "补齐所缺内容后重新分类。" },
  tableDecreasing: {
    code: "ST-1005",
    status: 422,
    says: "装入的分类表不合理：{a}不应轻于{b}。",
    remedy: "核对文件附表，风险更高或管理更差的不能分到更轻的类别。",
  },
  answerUnknown: { code: "ST-1006", status: 422, says: "自查表里没有第“{no}”项。", remedy: "按自查表的编号填写。" },
  pointsOutOfRange: { code: "ST-1007", status: 422, says: "第“{no}”项得分{points}，应在 0 到 {max} 之间。", remedy: "改正得分。" },
});
