import { z } from "zod";
import { isDay, type Day } from "#kernel";

export const employerStates = ["to-verify", "in-production", "stopped", "deregistered", "absent", "moved-away"] as const;
export type EmployerState = (typeof employerStates)[number];
/** Official word of each state. */
export const employerStateLabels: Record<EmployerState, string> = {
  "to-verify": "待核实",
  "in-production": "在产",
  stopped: "停产",
  deregistered: "注销",
  absent: "不存在",
  "moved-away": "迁出",
};

export const verificationResults = ["exists", "not-existing", "stopped", "deregistered", "not-at-address", "moved-out"] as const;
export type VerificationResult = (typeof verificationResults)[number];
/** Official word of each answer of a verification visit. */
export const verificationResultLabels: Record<VerificationResult, string> = {
  exists: "存在",
  "not-existing": "不存在",
  stopped: "停产",
  deregistered: "注销",
  "not-at-address": "不在此地",
  "moved-out": "迁出",
};

export const hazardClasses = ["serious", "general", "unknown"] as const;
export type HazardClass = (typeof hazardClasses)[number];
export const hazardClassLabels: Record<HazardClass, string> = { serious: "严重", general: "一般", unknown: "未判定" };

export const sizeCodes = ["01", "02", "03", "04", "99"] as const;
export type SizeCode = (typeof sizeCodes)[number];
/** Code set enterprise-size of the national exchange of 2021. */
export const sizeLabels: Record<SizeCode, string> = { "01": "大型", "02": "中型", "03": "小型", "04": "微型", "99": "不详" };

export const headcounts = ["untold", "0", "5", "10", "20", "100", "300", "1000"] as const;
export type Headcount = (typeof headcounts)[number];
/** Bands of persons in the books, by their lower end. */
export const headcountLabels: Record<Headcount, string> = {
  "0": "不足 5 人",
  "5": "5–9 人",
  "10": "10–19 人",
  "20": "20–99 人",
  "100": "100–299 人",
  "300": "300–999 人",
  "1000": "1000 人及以上",
  untold: "未填人数",
};
export const hazardCategories = ["dust", "chemical", "physical", "radiation", "biological", "other"] as const;
export type HazardCategory = (typeof hazardCategories)[number];
/** The six classes of the declaration form. */
export const hazardCategoryLabels: Record<HazardCategory, string> = {
  dust: "粉尘",
  chemical: "化学物质",
  physical: "物理因素",
  radiation: "放射性因素",
  biological: "生物因素",
  other: "其他因素",
};

export const institutionKinds = ["laboratory", "exam-institution", "diagnosis-institution"] as const;
export type InstitutionKind = (typeof institutionKinds)[number];
export const institutionKindLabels: Record<InstitutionKind, string> = {
  laboratory: "检测机构",
  "exam-institution": "体检机构",
  "diagnosis-institution": "诊断机构",
};
export const institutionCategories = ["dust", "chemical", "physical", "biological", "radiation", "other"] as const;
export type InstitutionCategory = (typeof institutionCategories)[number];
export const institutionCategoryLabels: Record<InstitutionCategory, string> = {
  dust: "粉尘",
  chemical: "化学因素",
  physical: "物理因素",
  biological: "生物因素",
  radiation: "放射因素",
  other: "其他",
};

export const areaLevels = ["country", "province", "city", "county", "township", "village"] as const;
export type AreaLevel = (typeof areaLevels)[number];
export type Area = { areaCode: string; name: string; level: AreaLevel; parentCode: string | null; validFrom: Day; validTo: Day | null };

export const DayText = z.string().refine(isDay, { message: "日期写成 2025-05-12" });
export const AreaCode = z.string().regex(/^\d{12}$/, { message: "行政区划代码为 12 位数字" });
export const IdText = z.uuid();
const count = z.int().min(0).max(10_000_000);
const wan = z.number().min(0).max(100_000_000_000).multipleOf(0.01, { message: "万元，最多两位小数" });

/** Every field of the basics as an edit may set it; absent means unchanged. */
export const EmployerChanges = z
  .object({
    name: z.string().min(1).max(200),
    areaCode: AreaCode,
    workplaceAddress: z.string().max(300),
    registeredAddress: z.string().max(300),
    industryCode: z.string().max(8),
    economicType: z.string().max(8),
    sizeCode: z.enum(sizeCodes),
    legalRepresentative: z.string().max(100),
    contactName: z.string().max(100),
    contactPhone: z.string().max(40),
    workersTotal: count.nullable(),
    workersExposed: count.nullable(),
    hazardClass: z.enum(hazardClasses),
    remediationListed: z.boolean(),
    /** 营业收入 and 资产总额, 万元, for the size by the rule of 2017 */
    revenueWan: wan.nullable(),
    assetsWan: wan.nullable(),
  })
  .partial();
const change = EmployerChanges.shape;

/** The basics of an employer as registered; what is not known yet stays empty. */
export const EmployerBasics = z.object({
  creditCode: z.string().min(1).max(40),
  name: z.string().min(1).max(200),
  areaCode: AreaCode,
  workplaceAddress: change.workplaceAddress.default(""),
  registeredAddress: change.registeredAddress.default(""),
  industryCode: change.industryCode.default(""),
  economicType: change.economicType.default(""),
  sizeCode: change.sizeCode.default("99"),
  legalRepresentative: change.legalRepresentative.default(""),
  contactName: change.contactName.default(""),
  contactPhone: change.contactPhone.default(""),
  workersTotal: change.workersTotal.default(null),
  workersExposed: change.workersExposed.default(null),
  hazardClass: change.hazardClass.default("unknown"),
  remediationListed: change.remediationListed.default(false),
});
export type EmployerBasics = {
  [K in keyof z.output<typeof EmployerBasics>]: Exclude<z.output<typeof EmployerBasics>[K], undefined>;
};
export type EmployerInput = z.input<typeof EmployerBasics>;
export type EmployerChanges = z.output<typeof EmployerChanges>;

export const Verification = z.object({
  result: z.enum(verificationResults),
  hazardConfirmed: z.boolean().optional(),
  visitedOn: DayText,
  note: z.string().max(2000).default(""),
  photos: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(20)
    .default([]),
  /** day production stopped; needed with 停产 */
  stoppedOn: DayText.optional(),
  /** where it went, with 迁出 */
  movedTo: z.string().max(200).default(""),
  /** where the visit was made, WGS 84 degrees */
  longitude: z.number().min(-180).max(180).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  changes: EmployerChanges.optional(),
});
export type VerificationInput = z.input<typeof Verification>;

/** A source that names employers: a list from above, exam cards, a laboratory report, another department. */
export type NamedEmployer = {
  creditCode: string;
  name: string;
  areaCode: string;
  address?: string;
  industryCode?: string;
  workersTotal?: number;
  /** one line for the trace, e.g. `市级名单第 12 号` */
  summary: string;
  details?: Record<string, unknown>;
  /** day of the list, card or report */
  on: Day;
};

/** What intake needs to know about an employer it found by code. */
export type ResolvedEmployer = {
  employerId: string;
  creditCode: string;
  name: string;
  areaCode: string;
  state: EmployerState;
  hazardConfirmed: boolean;
  /** records of this employer wait: it is only named so far, or was found not to exist */
  hold: "to-verify" | "absent" | null;
};

export type PostKey = {
  employerId: string;
  areaCode: string;
  name: string;
  workshop?: string;
  /** persons of a post that is added; a post that exists keeps its number */
  workers?: number;
  agents?: readonly string[];
  on?: Day;
};
export type WorkerKey = {
  /** code set id-document, `01` resident identity card */
  idKind: string;
  idNumber: string;
  name: string;
  sex: "M" | "F" | "";
  birthOn?: Day | null;
  phone?: string | null;
} & WorkPlace;
/** Where a record shows a worker. */
export type WorkPlace = {
  employerId: string;
  areaCode: string;
  usingEmployerId?: string | null;
  since?: Day | null;
  /** day of the record that shows the worker at the employer */
  seenOn: Day;
};

export type InstitutionRecord = {
  institutionId: string;
  kind: InstitutionKind;
  code: string;
  name: string;
  areaCode: string;
  licenceNo: string;
  validFrom: Day;
  validTo: Day | null;
  scopes: readonly { category: InstitutionCategory; validFrom: Day; validTo: Day | null }[];
};
