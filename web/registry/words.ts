const words: Record<string, string> = {
  name: "名称",
  formerNames: "曾用名",
  areaCode: "行政区划",
  workplaceAddress: "作业场所地址",
  registeredAddress: "注册地址",
  industryCode: "行业",
  economicType: "经济类型",
  sizeCode: "规模",
  legalRepresentative: "法定代表人",
  contactName: "联系人",
  contactPhone: "联系电话",
  workersTotal: "在册人数",
  workersExposed: "接害人数",
  hazardClass: "危害程度",
  hazardConfirmed: "存在职业病危害",
  state: "状态",
  remediationListed: "治理企业",
  revenueWan: "营业收入（万元）",
  assetsWan: "资产总额（万元）",
};
/** Chinese word of a field of the registration. */
export const fieldWords = (key: string): string => words[key] ?? key;
/** Where a registration came from. */
export const sourceWords: Record<string, string> = {
  registered: "登记",
  form: "网页填报",
  declaration: "申报",
  edit: "修改登记信息",
  verification: "核实",
  recheck: "再次核实",
  screening: "线索筛查",
  list: "名单",
  report: "检测报告",
  "exam-card": "个案卡",
  position: "位置标注",
};
