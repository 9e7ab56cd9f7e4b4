import { catalogue } from "#kernel";

const law = "职业病防治法第26条";
const order4 = "职业卫生技术服务机构管理办法（国家卫健委令第4号）";

export const errors = catalogue("exposure.monitoring", {
  unreadable: { code: "EM-1001", status: 422, says: "{field}：{reason}", remedy: "按模板的填写说明改正后重新报送。" },
  employerUnknown: {
    code: "EM-1107",
    status: 422,
    says: "统一社会信用代码 {creditCode} 的单位还没有登记，报告 {reportNo} 已暂存。",
    remedy: "单位登记并核实后自动续办，不需要重新报送。",
  },
  creditCodeWrong: {
    code: "EM-1108",
    status: 422,
    says: "统一社会信用代码 {creditCode} 不正确：{reason}。",
    remedy: "核对营业执照上的 18 位代码后重新报送。",
    clause: "GB 32100—2015",
  },
  institutionUnknown: {
    code: "EM-1110",
    status: 422,
    says: "检测机构“{institution}”没有登记。",
    remedy: "请卫生健康部门先登记该机构的资质，或改用登记的机构代码。",
    clause: order4,
  },
  institutionNotOwn: {
    code: "EM-1111",
    status: 422,
    says: "报告 {reportNo} 写的检测机构是“{institution}”，不是本账号所属机构。",
    remedy: "由出具报告的检测机构自己上传。",
  },
  employerElsewhere: {
    code: "EM-1112",
    status: 403,
    says: "统一社会信用代码 {creditCode} 的单位不在本机构的管辖范围内。",
    remedy: "由单位所在地的卫生健康部门登记这份报告。",
  },
  daysReversed: {
    code: "EM-1201",
    status: 422,
    says: "采样日期 {sampledOn} 晚于报告日期 {reportedOn}。",
    remedy: "核对两个日期；报告不会早于采样。",
  },
  dayInFuture: { code: "EM-1202", status: 422, says: "{field} {day} 晚于今天 {today}。", remedy: "核对日期。" },
  agentUnknown: {
    code: "EM-1301",
    status: 422,
    says: "危害因素“{agent}”不在分类目录里。",
    remedy: "改用目录里的名称、编码或 CAS 号。",
    clause: "职业病危害因素分类目录（2015）",
  },
  valueUnreadable: { code: "EM-1302", status: 422, says: "检测值“{value}”读不出数字。", remedy: "填数字；低于最低定量浓度写作 <0.3。" },
  unitUnfit: { code: "EM-1303", status: 422, says: "“{agent}”的单位“{unit}”与检测类型不符。", remedy: "改用 {expected}。" },
  lineOfRefusedReport: {
    code: "EM-1305",
    status: 422,
    says: "本行没有问题，但同一报告另有 {count} 行被退回，整份报告没有收。",
    remedy: "改正被退回的行后，整份重新报送。",
  },
  licenceOut: {
    code: "EM-2101",
    status: 200,
    says: "{institution} 的资质在采样日 {sampledOn} 无效（有效期 {from} 至 {to}），报告已存，不计入。",
    remedy: "由有效资质的机构重新检测；线索移交发证机关。",
    clause: "职业病防治法第26条；" + order4 + "第4条",
  },
  outOfScope: {
    code: "EM-2102",
    status: 200,
    says: "{agent} 不在 {institution} 采样日的资质范围内，这些结果已存，不计入。",
    remedy: "由资质范围包含该因素的机构检测。",
    clause: order4 + "第4条",
  },
  qcNumberMissing: {
    code: "EM-2103",
    status: 200,
    says: "{institution} 是外省机构，没有质控号，报告已存，核验前不计入。",
    remedy: "领取质控号或由卫生健康部门核验后计入。",
  },
  correctionTaken: {
    code: "EM-2201",
    status: 200,
    says: "报告 {reportNo} 内容与第 {version} 版不同，已作为第 {next} 版收下，旧版保留。",
    remedy: "如不是更正，请换用新的报告编号。",
  },
  correctionElsewhere: {
    code: "EM-2202",
    status: 422,
    says: "报告 {reportNo} 已报送给另一家单位（{creditCode}）。",
    remedy: "核对单位；确需更正的先作废原报告，再用新编号报送。",
  },
  reportUnknown: { code: "EM-3001", status: 404, says: "没有这份检测报告。", remedy: "核对编号，或在清单中查找。" },
  employerUnseen: { code: "EM-3004", status: 404, says: "没有这家单位，或者它不在你的范围内。", remedy: "核对编号，或在清单中查找。" },
  alreadyInvalid: { code: "EM-3002", status: 409, says: "报告 {reportNo} 已经不再计入。", remedy: "查看该报告现行的版本。" },
  reasonMissing: { code: "EM-3003", status: 422, says: "作废检测报告要写明原因。", remedy: "写明原因和依据后再提交。", clause: law },
});
