import { catalogue } from "#kernel";

export const errors = catalogue("engines.indicators", {
  unknown: { code: "IN-0404", status: 404, says: "没有这个指标：{id}。", remedy: "到“指标”页选择。" },
  future: { code: "IN-1001", status: 422, says: "{asOf} 还没有到。", remedy: "选今天或以前的日期。" },
  foreignArea: { code: "IN-0405", status: 404, says: "没有这个区划，或不在你的范围内。", remedy: "选择你负责的区划。" },
  countOnly: {
    code: "IN-1002",
    status: 403,
    says: "这份清单涉及个人，你只能看数量。",
    remedy: "需要核对名单时，请联系县级卫生健康部门或疾控中心。",
  },
  wholeOnly: {
    code: "IN-1007",
    status: 403,
    says: "这项指标数的是人，你只能看整个区划的月末数，不能再按分项、行业、规模或时段细分。",
    remedy: "去掉筛选条件；需要细分时，请联系县级卫生健康部门或疾控中心。",
  },
  badCursor: { code: "IN-1003", status: 400, says: "翻页位置无效。", remedy: "从第一页重新打开。" },
  unknownSlice: { code: "IN-1004", status: 422, says: "指标 {id} 没有分项“{slice}”。", remedy: "选择页面列出的分项。" },
  reasonNeeded: { code: "IN-1005", status: 422, says: "更正已冻结的数字要写明原因。", remedy: "填写更正原因后再提交。" },
  frozenUnknown: { code: "IN-0406", status: 404, says: "没有这份冻结的数字。", remedy: "到指标页查看已冻结的数字。" },
  badTarget: { code: "IN-1006", status: 422, says: "目标值应在 0 到 100 之间。", remedy: "填写百分数，例如 90。" },
});
