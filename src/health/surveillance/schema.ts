import { z } from "zod";
import { listOf } from "#access/contract";
import { FindingView } from "#exposure/contract";
import type { Day } from "#kernel";

export const phases = ["before", "during", "leaving", "emergency", "after"] as const;
export type Phase = (typeof phases)[number];
/** Official word of each phase of examination. */
export const phaseLabels: Record<Phase, string> = {
  before: "上岗前",
  during: "在岗期间",
  leaving: "离岗时",
  emergency: "应急",
  after: "离岗后",
};

/** Gravest first: the conclusion of a card is the first of these that one of its hazards has. `none-yet` stands where 复查 stood. */
export const conclusionKinds = ["suspected", "contraindication", "recheck", "none-yet", "other", "normal"] as const;
export type ConclusionKind = (typeof conclusionKinds)[number];
export const conclusionLabels: Record<ConclusionKind, string> = {
  suspected: "疑似职业病",
  contraindication: "职业禁忌证",
  recheck: "复查",
  other: "其他疾病或异常",
  normal: "目前未见异常",
  "none-yet": "暂无个体结论",
};

/** The conclusion for one hazard. Days that cannot be read stay as the sender wrote them; the rules refuse them. */
export type Conclusion = {
  agent: string;
  conclusion: ConclusionKind | "";
  diseaseCode?: string;
  diseaseName?: string;
  contraindication?: string;
  other?: string;
  exposedFrom?: string;
  exposedMonths?: number;
  repeatItems?: string[];
};

/**
 * One item result: code, type (1 number, 2 text, 3 enumerated), result, unit, lower and upper reference, flag (0 normal,
 * 1 abnormal, 3 not examined), and the sender's name of an item that has no national code.
 */
export type Item = readonly [
  code: string,
  type: number,
  result: string,
  unit: string,
  min: string,
  max: string,
  flag: number,
  name?: string,
];

export type CardEmployer = {
  creditCode: string;
  name: string;
  areaCode: string;
  address: string;
  industryCode: string;
  economicType: string;
  sizeCode: string;
  contactName: string;
  contactPhone: string;
};

/** 职业健康检查个案卡 as every format is read into it. Nothing is decided by the reader; texts are as sent, codes are canonical. */
export type ExamCard = {
  cardCode: string;
  operate: "add" | "update" | "delete";
  /** family and edition of the code lists the card was read with, e.g. `national-xml-2021` */
  edition: string;
  institutionCode: string;
  institutionName: string;
  employer: CardEmployer;
  usingEmployer?: { creditCode: string; name: string; areaCode: string; industryCode: string };
  worker: { idKind: string; idNumber: string; name: string; sex: "M" | "F" | ""; birthOn: string; phone: string };
  phase: Phase | "";
  examOn: string;
  issuedOn: string;
  reportedOn: string;
  recheck: boolean;
  previousCardCode?: string;
  workType: string;
  workTypeName: string;
  monitoring: string;
  exposedFrom: string;
  exposedMonths?: number;
  serviceMonths?: number;
  /** canonical codes examined, in the sender's order */
  agents: string[];
  agentOther: string;
  contactAgents: string[];
  contactAgentOther: string;
  conclusions: Conclusion[];
  items: Item[];
  remark: string;
  /** what the reader had to take on trust, said with the answer: a code list not confirmed, an edition the sender registered */
  notes?: ("phase-list-unconfirmed" | "edition-as-registered")[];
  /** what the reader could not translate: field, the sender's value */
  unread: { field: CardField; value: string; why: "unknown-code" | "ambiguous" | "not-a-number" | "no-edition" | "contradiction" }[];
};

/** Fields a sentence can point at; each format knows where they stand in its files. */
export type CardField =
  | "cardCode"
  | "operate"
  | "edition"
  | "institutionCode"
  | "creditCode"
  | "employerName"
  | "employerArea"
  | "usingCreditCode"
  | "idKind"
  | "idNumber"
  | "workerName"
  | "sex"
  | "birthOn"
  | "phase"
  | "examOn"
  | "issuedOn"
  | "reportedOn"
  | "previousCardCode"
  | "workType"
  | "exposedFrom"
  | "exposedMonths"
  | "agents"
  | "agentOther"
  | "contactAgents"
  | "conclusions"
  | "conclusion"
  | "disease"
  | "contraindication"
  | "other"
  | "items"
  | "remark";

/** One card of a submission with its line and the sender's word for where a field stands. */
export type CardLine = { lineNo: number; card: ExamCard; place: (field?: CardField) => string };

/** Where a batch of cards came from. */
export type CardSource = {
  submissionId: string;
  organisationId: string;
  organisationKind: string;
  organisationName: string;
  /** day the submission was received; no day of a card may lie after it */
  receivedOn: Day;
};

export type Warning = { code: string; sentence: string; clause?: string };
/** The answer to one card. `record` names what is stored; a card that was there already names the row that is there. */
export type CardAnswer = {
  lineNo: number;
  outcome: "accepted" | "held" | "refused";
  recordKey: string;
  recordId?: string;
  employerId?: string;
  code?: string;
  sentence?: string;
  remedy?: string;
  place?: string;
  warnings?: Warning[];
};

const Id = z.uuid();
const DayText = z.string();
export const CardListQuery = z.object({
  employerId: Id.optional(),
  institutionId: Id.optional(),
  conclusion: z.enum(conclusionKinds).optional(),
  phase: z.enum(phases).optional(),
  agent: z.string().max(10).optional(),
  from: DayText.optional().describe("体检日期不早于"),
  to: DayText.optional().describe("体检日期不晚于"),
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type CardListQuery = z.output<typeof CardListQuery>;

export const CardRow = z.object({
  cardId: Id,
  cardCode: z.string(),
  version: z.number(),
  current: z.boolean(),
  employerId: Id,
  employerName: z.string(),
  areaCode: z.string(),
  institutionId: Id,
  institutionName: z.string(),
  workerName: z.string().describe("脱敏"),
  phase: z.enum(phases),
  phaseLabel: z.string(),
  examOn: z.string(),
  recheck: z.boolean(),
  agents: z.array(z.object({ code: z.string(), name: z.string() })),
  conclusion: z.enum(conclusionKinds),
  conclusionLabel: z.string(),
});
export type CardRow = z.infer<typeof CardRow>;
export const CardPage = listOf(CardRow);

const ConclusionView = z.object({
  agent: z.string(),
  agentName: z.string(),
  conclusion: z.string(),
  conclusionLabel: z.string(),
  diseaseCode: z.string().optional(),
  diseaseName: z.string().optional(),
  contraindication: z.string().optional(),
  other: z.string().optional(),
  exposedFrom: z.string().optional(),
  exposedMonths: z.number().optional(),
  followUp: z.string().describe("用人单位应办的事"),
});
/** A finding that a card's items allow; `unmet` is of items the law requires and the card lacks, `subject` says of what. */
export const Calculation = FindingView.omit({ others: true }).extend({
  verdict: z.enum([...FindingView.shape.verdict.options, "unmet"]),
  subject: z.string().optional(),
});
export type Calculation = z.infer<typeof Calculation>;

export const CardView = CardRow.extend({
  worker: z.object({ workerId: Id, name: z.string(), idNumber: z.string(), phone: z.string(), sex: z.string(), birthYear: z.string() }),
  usingEmployerId: Id.nullable(),
  issuedOn: z.string().nullable(),
  reportedOn: z.string(),
  previousCardCode: z.string().nullable(),
  workType: z.string(),
  exposedFrom: z.string().nullable(),
  exposedMonths: z.number().nullable(),
  conclusions: z.array(ConclusionView),
  /** absent for readers who may not see them, such as the employer */
  items: z
    .array(
      z.object({
        code: z.string(),
        name: z.string(),
        result: z.string(),
        unit: z.string(),
        min: z.string(),
        max: z.string(),
        flag: z.number(),
      }),
    )
    .optional(),
  findings: z.array(z.object({ code: z.string(), sentence: z.string(), clause: z.string().optional() })).describe("接收时的提示"),
  calculations: z.array(Calculation).optional().describe("由检查项目按体检日期的规则计算的判定；看不到检查项目的人没有"),
  versions: z.array(z.object({ cardId: Id, version: z.number(), conclusion: z.string(), receivedAt: z.string(), current: z.boolean() })),
  receipt: z.object({ submissionId: Id, lineNo: z.number() }).optional(),
});
export type CardView = z.infer<typeof CardView>;
