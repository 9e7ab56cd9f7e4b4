import { catalogue } from "#kernel";

const order48 = "职业病危害项目申报办法（原安监总局令第48号）";
const order5 = "工作场所职业卫生管理规定（国家卫健委令第5号）";
const law = "职业病防治法";

export const errors = catalogue("exposure.declaration", {
  // faults: the declaration is not taken
  fieldMissing: { code: "ED-1001", status: 422, says: "“{field}”没有填。", remedy: "补填后再提交；确实没有的填 0 或“无”。" },
  fieldWrong: { code: "ED-1002", status: 422, says: "“{field}”填写不正确：{reason}。", remedy: "按填写说明改正。" },
  noHazard: { code: "ED-1101", status: 422, says: "六类职业病危害因素都是“无”。", remedy: "至少一类选“有”；确实没有危害因素的单位不需要申报。", clause: `${law}第16条` },
  hazardWithoutWorkers: { code: "ED-1102", status: 422, says: "{category}选了“有”，接触人数是 0。", remedy: "填写接触人数，或改选“无”。" },
  workersWithoutHazard: { code: "ED-1103", status: 422, says: "{category}选了“无”，却填了接触人数 {count}。", remedy: "改选“有”，或把人数改为 0。" },
  partAboveWhole: { code: "ED-1201", status: 422, says: "{part}（{a}）大于 {whole}（{b}）。", remedy: "核对两个数。" },
  overAbovePoints: { code: "ED-1202", status: 422, says: "{category}超标点数（{a}）大于检测点数（{b}）。", remedy: "核对两个点数；一个点有任一项不符合即计为超标点。" },
  exposedBelowLargest: { code: "ED-1301", status: 422, says: "接害总人数 {total} 小于{category}的接触人数 {count}。", remedy: "接害总人数不小于任何一类的接触人数。" },
  exposedAboveSum: { code: "ED-1302", status: 422, says: "接害总人数 {total} 大于各类接触人数之和 {sum}。", remedy: "核对各类接触人数。" },
  exposedAboveStaff: { code: "ED-1303", status: 422, says: "接害总人数 {total} 大于在册职工与外委人员之和 {staff}。", remedy: "核对职工总数、外委人数和接害人数。" },
  testWithoutReport: { code: "ED-1401", status: 422, says: "选了“已检测”，没有填{field}。", remedy: "填写检测机构名称和检测报告编号；多家用“/”分隔。" },
  pointsWithoutTest: { code: "ED-1402", status: 422, says: "选了“未检测”，却填了检测点数。", remedy: "改选“已检测”，或清空点数。" },
  creditCodeWrong: { code: "ED-1501", status: 422, says: "统一社会信用代码 {creditCode} 不正确：{reason}。", remedy: "核对营业执照上的 18 位代码。", clause: "GB 32100—2015" },
  creditCodeOther: { code: "ED-1502", status: 422, says: "申报表上的统一社会信用代码 {creditCode} 不是本单位的 {own}。", remedy: "改用本单位的代码。" },
  changeUnexplained: { code: "ED-1601", status: 422, says: "变更申报没有填{field}。", remedy: "填写变更原因和变更日期。", clause: `${order48}第8条` },
  dayInFuture: { code: "ED-1602", status: 422, says: "{field} {day} 晚于今天。", remedy: "核对日期。" },
  agentUnknown: { code: "ED-1701", status: 422, says: "“{agent}”不在职业病危害因素分类目录里。", remedy: "从目录中选择；开放性条目选“以上未提及的…”。", clause: "职业病危害因素分类目录（2015）" },
  placeCountsWrong: { code: "ED-1702", status: 422, says: "岗位“{post}”不重复接触人数 {unique} 应不小于 {largest}、不大于 {sum}。", remedy: "核对该岗位的接触人数。" },
  nothingBefore: { code: "ED-1801", status: 409, says: "本单位还没有已受理的申报，不能{kind}。", remedy: "先做初次申报。", clause: `${order48}第8条` },
  waiting: { code: "ED-1802", status: 409, says: "{declaredOn} 提交的申报正在受理，不能再提交一份。", remedy: "等受理或退回后再提交。" },
  notWaiting: { code: "ED-1803", status: 409, says: "这份申报现在是“{state}”，不能{act}。", remedy: "刷新后查看最新状态。" },
  reasonMissing: { code: "ED-1804", status: 422, says: "退回申报要写明原因。", remedy: "写明缺什么、怎样补正。" },
  employerUnknown: { code: "ED-1901", status: 404, says: "没有这家单位。", remedy: "核对编号，或在清单中查找。" },
  declarationUnknown: { code: "ED-1902", status: 404, says: "没有这份申报。", remedy: "核对编号，或在清单中查找。" },
  draftChanged: { code: "ED-1903", status: 412, says: "草稿已在别处保存过（第 {revision} 次）。", remedy: "载入最新草稿，合并后再保存；本次填写的内容仍在页面上。" },
  // findings that warn
  seriousUntested: { code: "ED-2007", status: 200, says: "行业分类为危害严重，本年度未检测。", remedy: "委托有资质的机构每年至少检测一次。", clause: `${order5}第20条` },
  generalTestOld: { code: "ED-2008", status: 200, says: "最近一次检测是 {sampledOn}，已超过 36 个月。", remedy: "委托有资质的机构检测，每三年至少一次。", clause: `${order5}第20条` },
  exposedWithoutExam: { code: "ED-2091", status: 200, says: "有 {count} 人接触危害因素，没有组织在岗期间职业健康检查。", remedy: "按危害因素组织在岗期间职业健康检查。", clause: `${law}第35条` },
  examsAboveExposed: { code: "ED-2092", status: 200, says: "{category}体检人数（{a}）多于接触人数（{b}）。", remedy: "核对两个数。" },
  noManager: { code: "ED-2010", status: 200, says: "{why}，没有{lacking}。", remedy: "设置管理机构或配备专职管理人员。", clause: `${order5}第8条` },
  foundUndeclared: {
    code: "ED-2011",
    status: 200,
    says: "{sampledOn} 的检测报告里有“{agents}”，申报里没有。",
    remedy: "补进申报；自收到检测结果之日起 15 日内变更申报。",
    clause: `${order48}第8条第（四）项`,
  },
  updateWindow: { code: "ED-2012", status: 200, says: "年度更新期为 {opensOn} 至 {closesOn}。", remedy: "在更新期内提交年度更新。", clause: order48 },
  updateOverdue: { code: "ED-2112", status: 200, says: "上次申报 {declaredOn}，已满 13 个月，年度更新超期。", remedy: "尽快提交年度更新。", clause: order48 },
  sizeUnfit: { code: "ED-2013", status: 200, says: "企业规模填“{size}”，按职工 {workers} 人估计为“{expected}”。", remedy: "核对企业规模；正式划分还看行业和营业收入。" },
  trainedAboveExposed: { code: "ED-2014", status: 200, says: "培训人数（{a}）多于接害人数（{b}）。", remedy: "核对两个数。" },
});
