import { catalogue } from "#kernel";

export const errors = catalogue("exposure.spot-checks", {
  poolEmpty: { code: "ED-2101", status: 422, says: "{area}没有申报有效的单位，抽不出样本。", remedy: "换一个地区，或等有单位申报后再抽。" },
  poolTooLarge: {
    code: "ED-2102",
    status: 422,
    says: "池中有 {count} 家，超过一次抽取的 50,000 家。",
    remedy: "以县（市、区）为单位分别抽取。",
  },
  dueBefore: { code: "ED-2103", status: 422, says: "完成期限 {dueOn} 早于今天。", remedy: "填今天以后的日期。" },
  areaOutside: { code: "ED-2104", status: 403, says: "要抽取的地区不在你的范围内。", remedy: "在自己的地区内抽取。" },
  checkUnknown: { code: "ED-2105", status: 404, says: "没有这次抽查，或者它不在你的范围内。", remedy: "回到抽查列表重新打开。" },
  taskUnknown: { code: "ED-2106", status: 404, says: "没有这项核对任务，或者它不在你的范围内。", remedy: "回到抽查列表重新打开。" },
  taskDone: {
    code: "ED-2107",
    status: 409,
    says: "“{name}”{on}已核对过。",
    remedy: "需要再核对的，写明理由后提交；前一次的结果保留。",
  },
  officerUnknown: {
    code: "ED-2108",
    status: 422,
    says: "选的人员不能核对“{name}”。",
    remedy: "选监督机构、县级部门或单位所在乡镇的人员。",
  },
  visitToCome: { code: "ED-2109", status: 422, says: "核对日期 {visitedOn} 还没有到。", remedy: "填实际到场的日期。" },
  itemMissing: {
    code: "ED-2110",
    status: 422,
    says: "抽查核对还缺：{items}。",
    remedy: "行业、规模和申报的每个危害因素都要核对。",
    clause: "申报扩面方案：每年至少一次抽查，核对行业、规模、危害因素",
  },
  nothingLookedAt: { code: "ED-2111", status: 422, says: "没有填核对了哪一项。", remedy: "至少核对行业、规模、危害因素中的一项。" },
  proofMissing: { code: "ED-2112", status: 422, says: "“{label}”{verdict}，没有照片也没有说明。", remedy: "拍照，或在该项写明依据。" },
  photoNotBrought: { code: "ED-2113", status: 422, says: "有 {count} 张照片没有送到。", remedy: "重新选择照片，显示“已送达”后再提交。" },
  agentUnknown: { code: "ED-2114", status: 422, says: "目录里没有危害因素“{code}”。", remedy: "从目录中选择。" },
  noFile: { code: "ED-2115", status: 422, says: "没有收到文件。", remedy: "选择照片后再上传。" },
  photoUnknown: { code: "ED-2117", status: 404, says: "没有这张照片，或者它不在你的范围内。", remedy: "回到核对结果重新打开。" },
  industryUnknown: {
    code: "ED-2116",
    status: 422,
    says: "GB/T 4754 里没有代码“{code}”。",
    remedy: "填国民经济行业分类的四位小类代码。",
  },
});
