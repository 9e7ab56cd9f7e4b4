import type { CardField } from "#health";

/** Titles of the template. Item columns begin with the seven digits of the national indicator code. */
export const fixed = [
  ["卡号", "cardCode"],
  ["操作", "operate"],
  ["机构代码", "institutionCode"],
  ["用人单位名称", "employerName"],
  ["统一社会信用代码", "creditCode"],
  ["所属地区代码", "employerArea"],
  ["用工单位名称", undefined],
  ["用工单位统一社会信用代码", "usingCreditCode"],
  ["姓名", "workerName"],
  ["证件类型", "idKind"],
  ["证件号码", "idNumber"],
  ["性别", "sex"],
  ["出生日期", "birthOn"],
  ["联系电话", undefined],
  ["检查类型", "phase"],
  ["体检日期", "examOn"],
  ["报告出具日期", "issuedOn"],
  ["报告日期", "reportedOn"],
  ["首检卡号", "previousCardCode"],
  ["工种代码", "workType"],
  ["工种名称", undefined],
  ["开始接害日期", "exposedFrom"],
  ["接害工龄年", "exposedMonths"],
  ["接害工龄月", undefined],
  ["接触危害因素", "contactAgents"],
  ["其他因素名称", "agentOther"],
  ["备注", "remark"],
] as const satisfies readonly (readonly [string, CardField | undefined])[];
export type FixedTitle = (typeof fixed)[number][0];

export const conclusionSlots = 4;
/** Titles of the conclusion for the n-th hazard, 1 to 4. */
export const conclusionTitles = (n: number): string[] => [
  `危害因素${n}`,
  `结论${n}`,
  `疑似职业病${n}`,
  `职业禁忌证${n}`,
  `其他疾病或异常${n}`,
];

/** Without these a sheet is not one of exam cards. */
export const required: readonly string[] = ["卡号", "统一社会信用代码", "姓名", "证件号码", "检查类型", "体检日期", "危害因素1", "结论1"];

export const itemTitle = /^(\d{7})\s*([^[]*?)\s*(?:\[([^\]]*)\])?\s*$/;
