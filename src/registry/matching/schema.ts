import { z } from "zod";
import { AreaCode, DayText, IdText } from "../schema.ts";

/** Fields a column of a list may hold. */
export const listFields = [
  "creditCode",
  "name",
  "area",
  "address",
  "phone",
  "legalRepresentative",
  "industryCode",
  "workersTotal",
] as const;
export type ListField = (typeof listFields)[number];
export const listFieldLabels: Record<ListField, string> = {
  creditCode: "统一社会信用代码",
  name: "单位名称",
  area: "所在乡镇（区划）",
  address: "地址",
  phone: "联系电话",
  legalRepresentative: "法定代表人",
  industryCode: "行业代码",
  workersTotal: "人数",
};

/** Titles by which columns are found when a source has no mapping of its own yet; the first that occurs counts. */
const usual: Record<ListField, readonly string[]> = {
  creditCode: ["统一社会信用代码", "社会信用代码", "信用代码", "统一代码", "组织机构代码", "机构代码", "注册号", "纳税人识别号"],
  name: ["单位名称", "用人单位名称", "用人单位", "企业名称", "名称", "法人单位", "经营者名称", "纳税人名称", "单位", "企业"],
  area: ["所在乡镇", "乡镇（街道）", "乡镇街道", "乡镇", "街道", "镇街", "行政区划代码", "区划代码", "行政区划", "所在地区", "属地"],
  address: [
    "工作场所地址",
    "作业场所地址",
    "生产经营地址",
    "经营场所",
    "经营地址",
    "单位地址",
    "详细地址",
    "住所",
    "注册地址",
    "地址",
    "所在地",
  ],
  phone: ["联系电话", "联系人电话", "电话", "手机", "手机号", "联系方式"],
  legalRepresentative: ["法定代表人", "法定代表人（负责人）", "法人代表", "负责人", "法人", "经营者", "主要负责人"],
  industryCode: ["行业代码", "行业小类", "国民经济行业代码"],
  workersTotal: ["在册人数", "职工人数", "从业人员", "从业人数", "参保人数", "人数"],
};

type Kind = { readonly label: string; readonly titles?: Partial<Record<ListField, readonly string[]>> };
const declared = {
  "market-supervision": { label: "市场监管名单", titles: { address: ["住所", "经营场所"], legalRepresentative: ["法定代表人"] } },
  tax: { label: "税务名单", titles: { creditCode: ["纳税人识别号"], name: ["纳税人名称"], address: ["生产经营地址"] } },
  "social-insurance": {
    label: "社会保险名单",
    titles: { name: ["参保单位", "参保单位名称"], workersTotal: ["参保人数", "工伤保险参保人数"] },
  },
  statistics: { label: "统计名单", titles: { name: ["法人单位", "单位详细名称"], workersTotal: ["从业人员期末人数"] } },
  industry: { label: "行业主管部门名单" },
  agriculture: { label: "农业农村名单", titles: { name: ["动物诊疗机构名称", "诊疗机构名称"], legalRepresentative: ["负责人"] } },
  exams: { label: "职业健康检查发现", titles: { name: ["用人单位名称"] } },
  tests: { label: "检测报告发现", titles: { name: ["受检单位", "委托单位"] } },
  inspection: { label: "监督执法发现", titles: { name: ["被监督单位", "当事人"] } },
  complaint: { label: "投诉举报", titles: { name: ["被举报单位", "被投诉单位"] } },
  township: { label: "乡镇（街道）排查" },
  safety: { label: "安全生产名单和举报线索", titles: { name: ["生产经营单位", "生产经营单位名称"] } },
  superior: { label: "上级下发名单" },
  survey: { label: "现状调查名单" },
  other: { label: "其他来源" },
} as const satisfies Record<string, Kind>;
export const sourceKinds = Object.keys(declared) as [keyof typeof declared, ...(keyof typeof declared)[]];
export type SourceKind = keyof typeof declared;
export const sourceKindLabels = Object.fromEntries(Object.entries(declared).map(([k, { label }]) => [k, label])) as Record<
  SourceKind,
  string
>;

const plainTitle = (title: string): string => title.normalize("NFKC").replace(/[\s*()]/g, "");

/**
 * Which column of a list holds which field: the source's own mapping first, then the titles its kind of source uses, then the
 * usual ones. A column holds one field.
 *
 * @example suggestMapping(["企业名称", "信用代码"], "tax") // → { name: "企业名称", creditCode: "信用代码" }
 */
export const suggestMapping = (
  headers: readonly string[],
  kind: SourceKind | "",
  kept: Readonly<Record<string, string>> = {},
): Partial<Record<ListField, string>> => {
  const titles: Partial<Record<ListField, readonly string[]>> = kind === "" ? {} : ((declared[kind] as Kind).titles ?? {});
  const found: Partial<Record<ListField, string>> = {};
  const taken = new Set<string>();
  for (const field of listFields) {
    const wanted = [...(kept[field] === undefined ? [] : [kept[field]]), ...(titles[field] ?? []), ...usual[field]].map(plainTitle);
    const at = wanted.flatMap((title) => headers.filter((h) => plainTitle(h) === title && !taken.has(h)))[0];
    if (at === undefined) continue;
    found[field] = at;
    taken.add(at);
  }
  return found;
};

export const outcomes = ["waiting", "same", "new", "question", "dismissed"] as const;
export type Outcome = (typeof outcomes)[number];
export const outcomeLabels: Record<Outcome, string> = {
  waiting: "待比对",
  same: "已有单位",
  new: "新单位",
  question: "待人工判断",
  dismissed: "不纳入",
};
export const listStates = ["received", "queued", "matching", "matched", "failed"] as const;
export const listStateLabels: Record<(typeof listStates)[number], string> = {
  received: "待比对",
  queued: "排队中",
  matching: "比对中",
  matched: "已比对",
  failed: "比对中断",
};
export const reasons = ["", "code", "former-code", "score", "near", "no-candidate", "no-code", "no-name", "elsewhere", "person"] as const;
export const reasonLabels: Record<(typeof reasons)[number], string> = {
  "": "—",
  code: "统一社会信用代码相同",
  "former-code": "代码属于已并入的单位",
  score: "多项信息相符",
  near: "有相近的单位，不足以定论",
  "no-candidate": "没有相近的已知单位",
  "no-code": "缺有效的统一社会信用代码，没有足够相近的单位",
  "no-name": "缺单位名称",
  elsewhere: "代码已登记在本辖区以外",
  person: "人工判断",
};

/** How a line and a known employer compare, as the matching stores it. */
export const Evidence = z.object({
  name: z.enum(["full", "former", "core", "former-core", "like", "different"]),
  /** share of common characters of the names, 0 to 1 */
  likeness: z.number(),
  code: z.enum(["same", "organisation", "differs", "absent"]),
  address: z.enum(["same", "within", "different"]),
  phone: z.boolean(),
  legal: z.boolean(),
  area: z.enum(["town", "county", "different"]),
});
export type Evidence = z.output<typeof Evidence>;

const Day = z.string();
const Count = z.object({ value: z.number(), capped: z.boolean() });
const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable(), count: Count });

export const SourceView = z.object({
  sourceId: z.string(),
  kind: z.enum(sourceKinds),
  name: z.string(),
  mapping: z.record(z.string(), z.string()),
});
export const SourcesView = z.object({ items: z.array(SourceView) });

export const ListView = z.object({
  listId: z.string(),
  title: z.string(),
  receiptNo: z.string(),
  areaCode: z.string(),
  sourceId: z.string().nullable(),
  sourceKind: z.string(),
  sourceName: z.string(),
  listedOn: Day,
  receivedOn: Day,
  headers: z.array(z.string()),
  mapping: z.record(z.string(), z.string()),
  state: z.enum(listStates),
  step: z.string(),
  done: z.number(),
  lines: z.number(),
  same: z.number(),
  fresh: z.number(),
  questions: z.number(),
  dismissed: z.number(),
  runNo: z.number(),
  actorName: z.string(),
});
export const ListPage = listOf(ListView).extend({ questions: z.number() });
export const ListRate = z.object({
  surveyed: z.number().describe("名单上已有结论的单位数，同一单位只算一家"),
  declared: z.number().describe("其中申报有效的"),
  overdue: z.number().describe("其中年度更新超期的，不计入有效"),
  on: DayText,
  percent: z.string().describe("两位小数，四舍五入"),
});
export const ListDetail = ListView.extend({
  /** the first lines as they came */
  sample: z.array(z.array(z.string())),
  suggested: z.record(z.string(), z.string()),
  abilities: z.array(z.string()),
});

const Part = z.object({ label: z.string(), points: z.number(), evidence: z.string() });
export const Side = z.object({
  employerId: z.string().nullable(),
  creditCode: z.string(),
  name: z.string(),
  formerNames: z.array(z.string()),
  areaCode: z.string(),
  areaName: z.string(),
  address: z.string(),
  phone: z.string(),
  legalRepresentative: z.string(),
  state: z.string().nullable(),
});
export const CandidateView = z.object({ employer: Side, points: z.number(), parts: z.array(Part) });
export const LineView = z.object({
  listId: z.string(),
  lineNo: z.number(),
  creditCode: z.string(),
  name: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  address: z.string(),
  phone: z.string(),
  legalRepresentative: z.string(),
  outcome: z.enum(outcomes),
  reason: z.enum(reasons),
  points: z.number().nullable(),
  employerId: z.string().nullable(),
  employerName: z.string().nullable(),
  decidedBy: z.string(),
  decidedOn: Day.nullable(),
  note: z.string(),
});
export const LinePage = listOf(LineView);
export const LineDetail = LineView.extend({
  list: z.object({ title: z.string(), sourceName: z.string(), listedOn: Day, receiptNo: z.string() }),
  cells: z.array(z.object({ title: z.string(), text: z.string() })),
  codeProblem: z.string().nullable(),
  candidates: z.array(CandidateView),
  next: z.number().nullable(),
  abilities: z.array(z.string()),
});

export const MatchRequest = z.object({
  sourceId: IdText.optional(),
  kind: z.enum(sourceKinds).optional(),
  name: z.string().trim().min(1).max(60).optional(),
  listedOn: DayText.optional(),
  mapping: z.record(z.enum(listFields), z.string().max(200).optional()).optional(),
});
export type MatchRequest = z.output<typeof MatchRequest>;

export const Decision = z.discriminatedUnion("as", [
  z.object({ as: z.literal("same"), employerId: IdText, note: z.string().max(500).default("") }),
  z.object({
    as: z.literal("new"),
    creditCode: z.string().max(40).optional(),
    name: z.string().max(200).optional(),
    areaCode: AreaCode.optional(),
    note: z.string().max(500).default(""),
  }),
  z.object({ as: z.literal("dismissed"), note: z.string().trim().min(1).max(500) }),
]);
export type Decision = z.output<typeof Decision>;

export const identityKinds = ["merge", "split", "undo"] as const;
export const identityKindLabels: Record<(typeof identityKinds)[number], string> = { merge: "并户", split: "分户", undo: "撤销" };
export const IdentityView = z.object({
  actId: z.string(),
  kind: z.enum(identityKinds),
  keptId: z.string(),
  keptName: z.string(),
  otherId: z.string(),
  otherName: z.string(),
  otherCode: z.string(),
  reason: z.string(),
  by: z.string(),
  on: Day,
  /** records that went with it */
  moved: z.number(),
  undone: z.boolean(),
  /** taking it back is possible now */
  undoable: z.boolean(),
});
export const IdentityPage = listOf(IdentityView);
export const MergeRequest = z.object({ otherId: IdText, reason: z.string().max(500) });
const ids = z.array(IdText).max(5000).default([]);
export const SplitRequest = z.object({
  creditCode: z.string().max(40),
  name: z.string().min(1).max(200),
  areaCode: AreaCode,
  address: z.string().max(300).default(""),
  reason: z.string().max(500),
  /** what goes with the new employer: ids by kind */
  take: z.object({ sites: ids, posts: ids, traces: ids, reports: ids, cards: ids, cases: ids, workers: ids }),
});
export type SplitRequest = z.output<typeof SplitRequest>;
/** What may be taken along at a split, for the page that asks. */
export const SplitOffer = z.object({
  kinds: z.array(
    z.object({
      kind: z.enum(["sites", "posts", "traces", "reports", "cards", "cases", "workers"]),
      label: z.string(),
      count: z.number(),
      items: z.array(z.object({ id: z.string(), text: z.string(), on: z.string().nullable() })),
    }),
  ),
});
