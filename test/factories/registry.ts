import { addDays, day, type Day } from "#kernel";
import type { EmployerInput, InstitutionCategory, InstitutionKind, WorkerKey } from "#registry";
import { buildCreditCode, buildWorkerIdentity, dayBetween, pick, seeded } from "./seeded.ts";

const heads = ["鑫", "华", "永", "恒", "长", "安", "金", "宏", "顺", "丰", "康", "瑞", "东", "海", "天", "正", "利", "源", "盛", "泰"];
const seconds = ["铸", "泰", "固", "力", "河", "居", "星", "达", "发", "源", "宁", "丰", "升", "通", "成", "辉", "联", "邦", "创", "和"];
/** Trades of the demonstration: word in the name, GB/T 4754-2017 code, agents by canonical code. */
export const trades = [
  { word: "铸造", industryCode: "3391" },
  { word: "家具", industryCode: "2110" },
  { word: "五金", industryCode: "3351" },
  { word: "化工", industryCode: "2614" },
  { word: "石材", industryCode: "3032" },
  { word: "电子", industryCode: "3982" },
  { word: "纺织", industryCode: "1711" },
  { word: "印染", industryCode: "1713" },
  { word: "机械", industryCode: "3484" },
  { word: "塑料", industryCode: "2929" },
] as const;

/** An employer as it would be registered; `seed` decides everything not given. */
export const buildEmployer = (seed: number, rest: Partial<EmployerInput> = {}): EmployerInput => {
  const random = seeded(seed);
  const trade = pick(random, trades);
  const workersTotal = 8 + Math.floor(random() * 300);
  return {
    creditCode: buildCreditCode(seed),
    name: `临江县${pick(random, heads)}${pick(random, seconds)}${trade.word}有限公司`,
    areaCode: "330499101000",
    workplaceAddress: `工业路 ${1 + Math.floor(random() * 300)} 号`,
    registeredAddress: "",
    industryCode: trade.industryCode,
    sizeCode: workersTotal >= 300 ? "02" : workersTotal >= 20 ? "03" : "04",
    legalRepresentative: "王某",
    contactName: "赵工",
    contactPhone: "13800000000",
    workersTotal,
    workersExposed: Math.floor(workersTotal * 0.4),
    hazardClass: "serious",
    ...rest,
  };
};

/** A worker seen at an employer, as intake resolves it. */
export const buildWorkerKey = (seed: number, at: { employerId: string; areaCode: string; seenOn?: Day }): WorkerKey => ({
  ...buildWorkerIdentity(seed),
  employerId: at.employerId,
  areaCode: at.areaCode,
  seenOn: at.seenOn ?? day("2025-04-08"),
});

export type InstitutionInput = {
  kind: InstitutionKind;
  code: string;
  name: string;
  creditCode: string;
  areaCode: string;
  licenceNo: string;
  validFrom: Day;
  validTo: Day | null;
  contactPhone: string;
  categories: InstitutionCategory[];
};

/** An institution with a licence over five years. */
export const buildInstitution = (seed: number, kind: InstitutionKind, rest: Partial<InstitutionInput> = {}): InstitutionInput => {
  const random = seeded(seed);
  const validFrom = dayBetween(random, "2022-01-01", "2023-12-31");
  const word = { laboratory: "检测技术有限公司", "exam-institution": "职业健康体检中心", "diagnosis-institution": "职业病诊断中心" }[kind];
  return {
    kind,
    code: `330499${String(seed % 1000).padStart(3, "0")}`,
    name: `临江${pick(random, heads)}${pick(random, seconds)}${word}`,
    creditCode: buildCreditCode(900_000_000 + seed),
    areaCode: "330499000000",
    licenceNo: `浙职卫技字（2022）第 ${String(seed % 1000).padStart(3, "0")} 号`,
    validFrom,
    validTo: addDays(validFrom, 5 * 365),
    contactPhone: "0573-80000000",
    categories: ["dust", "chemical", "physical"],
    ...rest,
  };
};

/** A valid exam card as plain values; the bytes of a format are made by the exchange's own writers. */
export const buildExamCard = (
  seed: number,
  at: { creditCode: string; employerName: string; institutionCode: string; areaCode?: string; examOn?: Day },
) => {
  const random = seeded(seed);
  const person = buildWorkerIdentity(seed);
  const examOn = at.examOn ?? dayBetween(random, "2025-01-06", "2025-04-30");
  return {
    cardCode: `${at.institutionCode}${examOn.replaceAll("-", "")}${String(seed).padStart(8, "0")}`,
    institutionCode: at.institutionCode,
    creditCode: at.creditCode,
    employerName: at.employerName,
    areaCode: at.areaCode ?? "330499101000",
    person,
    phase: pick(random, ["before", "during", "during", "during", "leaving"] as const),
    examOn,
    reportedOn: addDays(examOn, 7),
    post: pick(random, ["打磨", "焊接", "喷涂", "浇铸"]),
    exposedMonths: 12 + Math.floor(random() * 240),
  };
};
