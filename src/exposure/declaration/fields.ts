/**
 * Fields of the declaration form, in the order of the form: section · key · label · type · needed · form · evidence.
 *
 * Types: `enum:a|b`, `int:人`, `number`, `bool` (有/无), `date`, `phone`, `code`, `text`, `ref`, `daterange`.
 * Needed: `yes`, `no`, `system` (filled by the platform), or a condition `key=value`, several joined with `&`.
 * Form: `paper-2012` the form of 2012, `online` the system in use, `both`. Evidence: how well the field is attested;
 * a `recalled` field is asked but never decides anything by itself.
 * Rows that repeat (products, factors, places) are lists of the content, see schema.ts.
 *
 * @source 职业病危害项目申报办法（原安监总局令第48号）申报表; 职业病危害项目申报系统栏目
 */
export const fieldTable = [
  ["申报信息", "declarationType", "申报类别", "enum:初次申报|变更申报|年度更新", "yes", "both", "two-sources"],
  ["申报信息", "changeReason", "变更原因", "text", "declarationType=变更申报", "paper-2012", "two-sources"],
  ["申报信息", "declaredOn", "申报日期", "date", "yes", "paper-2012", "one-source"],
  ["申报信息", "principalSignature", "主要负责人（签字）", "text", "yes", "paper-2012", "one-source"],
  ["申报信息", "filledBy", "填报人及联系电话", "text", "yes", "paper-2012", "two-sources"],
  ["基本信息", "employerName", "单位名称", "text", "yes", "online", "two-sources"],
  ["基本信息", "creditCode", "统一社会信用代码", "text", "yes", "online", "two-sources"],
  ["基本信息", "registeredAddress", "单位注册地址", "text", "yes", "both", "two-sources"],
  ["基本信息", "workplaceAddress", "作业（工作）场所地址", "text", "yes", "both", "two-sources"],
  ["基本信息", "enterpriseSize", "企业规模", "enum:大|中|小|微", "yes", "both", "two-sources"],
  ["基本信息", "industry", "行业分类", "code", "yes", "both", "two-sources"],
  ["基本信息", "economicType", "经济类型（注册类型）", "code", "yes", "both", "two-sources"],
  ["基本信息", "legalRep", "法定代表人", "text", "yes", "paper-2012", "two-sources"],
  ["基本信息", "legalRepPhone", "法定代表人联系电话", "phone", "yes", "paper-2012", "one-source"],
  ["基本信息", "ohDepartment", "职业卫生管理机构", "bool", "yes", "paper-2012", "one-source"],
  ["基本信息", "ohStaffFull", "职业卫生管理人员数（专职）", "int:人", "yes", "paper-2012", "one-source"],
  ["基本信息", "ohStaffPart", "职业卫生管理人员数（兼职）", "int:人", "yes", "paper-2012", "one-source"],
  ["基本信息", "ohContact", "职业卫生管理人员（联系人）", "text", "yes", "online", "one-source"],
  ["基本信息", "ohContactPhone", "联系电话", "phone", "yes", "online", "one-source"],
  ["基本信息", "workersTotal", "劳动者总人数（在册职工总数）", "int:人", "yes", "both", "two-sources"],
  ["基本信息", "workersOutsourced", "外委人员总数", "int:人", "no", "online", "recalled"],
  ["基本信息", "exposedTotal", "接害总人数（含外委）", "int:人", "yes", "online", "one-source"],
  ["基本信息", "odCumulative", "职业病累计人数", "int:人", "yes", "paper-2012", "two-sources"],
  ["职业卫生培训", "trainPrincipal", "主要负责人培训", "bool", "yes", "online", "recalled"],
  ["职业卫生培训", "trainManager", "职业卫生管理人员培训", "bool", "yes", "online", "recalled"],
  ["职业卫生培训", "trainWorkers", "接触职业病危害因素年度培训总人数", "int:人", "yes", "online", "recalled"],
  ["职业病危害因素种类", "hazDustPresent", "粉尘—有无", "bool", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazDustWorkers", "粉尘—接触总人数", "int:人", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazDustSilicaWorkers", "粉尘—接触矽尘人数", "int:人", "hazDustPresent=有", "online", "one-source"],
  ["职业病危害因素种类", "hazDustCoalWorkers", "粉尘—接触煤尘人数", "int:人", "hazDustPresent=有", "online", "one-source"],
  ["职业病危害因素种类", "hazDustAsbestosWorkers", "粉尘—接触石棉粉尘人数", "int:人", "hazDustPresent=有", "online", "one-source"],
  ["职业病危害因素种类", "hazChemPresent", "化学物质—有无", "bool", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazChemWorkers", "化学物质—接触总人数", "int:人", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazChemLeadWorkers", "化学物质—接触铅人数", "int:人", "hazChemPresent=有", "online", "one-source"],
  ["职业病危害因素种类", "hazChemBenzeneWorkers", "化学物质—接触苯人数", "int:人", "hazChemPresent=有", "online", "one-source"],
  ["职业病危害因素种类", "hazPhysPresent", "物理因素—有无", "bool", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazPhysWorkers", "物理因素—接触总人数", "int:人", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazPhysNoiseWorkers", "物理因素—接触噪声人数", "int:人", "hazPhysPresent=有", "online", "one-source"],
  ["职业病危害因素种类", "hazRadiPresent", "放射性因素—有无", "bool", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazRadiWorkers", "放射性因素—接触总人数", "int:人", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazBioPresent", "生物因素—有无", "bool", "yes", "online", "one-source"],
  ["职业病危害因素种类", "hazBioWorkers", "生物因素—接触总人数", "int:人", "yes", "online", "one-source"],
  ["职业病危害因素种类", "hazOtherPresent", "其他因素—有无", "bool", "yes", "both", "two-sources"],
  ["职业病危害因素种类", "hazOtherWorkers", "其他因素—接触总人数", "int:人", "yes", "both", "two-sources"],
  ["危害因素分布", "placeTotal", "合计", "int:人", "no", "paper-2012", "one-source"],
  ["职业病危害因素检测情况", "testDone", "本年度检测情况", "enum:已检测|未检测", "yes", "online", "one-source"],
  ["职业病危害因素检测情况", "testOrg", "检测机构名称", "text", "testDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testReportNo", "检测报告编号", "text", "testDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustDone", "粉尘—检测情况", "enum:已检测|未检测|/", "yes", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustPoints", "粉尘—检测点数", "int:个", "testDustDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustOver", "粉尘—超标点数", "int:个", "testDustDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustSilicaPoints", "粉尘—矽尘检测点数", "int:个", "testDustDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustSilicaOver", "粉尘—矽尘超标点数", "int:个", "testDustDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustCoalPoints", "粉尘—煤尘检测点数", "int:个", "testDustDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustCoalOver", "粉尘—煤尘超标点数", "int:个", "testDustDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustAsbestosPoints", "粉尘—石棉粉尘检测点数", "int:个", "testDustDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testDustAsbestosOver", "粉尘—石棉粉尘超标点数", "int:个", "testDustDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testChemDone", "化学物质—检测情况", "enum:已检测|未检测|/", "yes", "online", "one-source"],
  ["职业病危害因素检测情况", "testChemPoints", "化学物质—检测点数", "int:个", "testChemDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testChemOver", "化学物质—超标点数", "int:个", "testChemDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testChemLeadPoints", "化学物质—铅检测点数", "int:个", "testChemDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testChemLeadOver", "化学物质—铅超标点数", "int:个", "testChemDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testChemBenzenePoints", "化学物质—苯检测点数", "int:个", "testChemDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testChemBenzeneOver", "化学物质—苯超标点数", "int:个", "testChemDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testPhysDone", "物理因素—检测情况", "enum:已检测|未检测|/", "yes", "online", "one-source"],
  ["职业病危害因素检测情况", "testPhysPoints", "物理因素—检测点数", "int:个", "testPhysDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testPhysOver", "物理因素—超标点数", "int:个", "testPhysDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testPhysNoisePoints", "物理因素—噪声检测点数", "int:个", "testPhysDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testPhysNoiseOver", "物理因素—噪声超标点数", "int:个", "testPhysDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testRadiDone", "放射性因素—检测情况", "enum:已检测|未检测|/", "yes", "online", "one-source"],
  ["职业病危害因素检测情况", "testRadiPoints", "放射性因素—检测点数", "int:个", "testRadiDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testRadiOver", "放射性因素—超标点数", "int:个", "testRadiDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testBioOtherDone", "生物和其他因素—检测情况", "enum:已检测|未检测|/", "yes", "online", "one-source"],
  ["职业病危害因素检测情况", "testBioOtherPoints", "生物和其他因素—检测点数", "int:个", "testBioOtherDone=已检测", "online", "one-source"],
  ["职业病危害因素检测情况", "testBioOtherOver", "生物和其他因素—超标点数", "int:个", "testBioOtherDone=已检测", "online", "one-source"],
  ["职业健康监护开展情况", "examDone", "岗中职业健康检查", "bool", "yes", "online", "recalled"],
  ["职业健康监护开展情况", "examOrg", "检查机构名称", "text", "examDone=有", "online", "recalled"],
  ["职业健康监护开展情况", "examReportNo", "检查总结报告编号", "text", "examDone=有", "online", "recalled"],
  ["职业健康监护开展情况", "examDustWorkers", "粉尘—体检人数", "int:人", "hazDustPresent=有&examDone=有", "online", "recalled"],
  ["职业健康监护开展情况", "examDustSilicaWorkers", "粉尘—矽尘体检人数", "int:人", "hazDustPresent=有&examDone=有", "online", "recalled"],
  ["职业健康监护开展情况", "examDustCoalWorkers", "粉尘—煤尘体检人数", "int:人", "hazDustPresent=有&examDone=有", "online", "recalled"],
  [
    "职业健康监护开展情况",
    "examDustAsbestosWorkers",
    "粉尘—石棉粉尘体检人数",
    "int:人",
    "hazDustPresent=有&examDone=有",
    "online",
    "recalled",
  ],
  ["职业健康监护开展情况", "examChemWorkers", "化学物质—体检人数", "int:人", "hazChemPresent=有&examDone=有", "online", "recalled"],
  ["职业健康监护开展情况", "examChemLeadWorkers", "化学物质—铅体检人数", "int:人", "hazChemPresent=有&examDone=有", "online", "recalled"],
  [
    "职业健康监护开展情况",
    "examChemBenzeneWorkers",
    "化学物质—苯体检人数",
    "int:人",
    "hazChemPresent=有&examDone=有",
    "online",
    "recalled",
  ],
  ["职业健康监护开展情况", "examPhysWorkers", "物理因素—体检人数", "int:人", "hazPhysPresent=有&examDone=有", "online", "recalled"],
  [
    "职业健康监护开展情况",
    "examPhysNoiseWorkers",
    "物理因素—噪声体检人数",
    "int:人",
    "hazPhysPresent=有&examDone=有",
    "online",
    "recalled",
  ],
  ["职业健康监护开展情况", "examRadiWorkers", "放射性因素—体检人数", "int:人", "hazRadiPresent=有&examDone=有", "online", "recalled"],
  ["职业健康监护开展情况", "examBioWorkers", "生物因素—体检人数", "int:人", "hazBioPresent=有&examDone=有", "online", "recalled"],
  ["职业健康监护开展情况", "examOtherWorkers", "其他因素—体检人数", "int:人", "hazOtherPresent=有&examDone=有", "online", "recalled"],
  ["受理与回执", "acceptingAuthority", "申报机关", "ref", "system", "both", "one-source"],
  ["受理与回执", "receiptNo", "回执编号", "text", "system", "both", "one-source"],
  ["受理与回执", "receiptOn", "回执日期", "date", "system", "both", "two-sources"],
  ["受理与回执", "nextUpdateWindow", "下次年度更新窗口", "daterange", "system", "online", "two-sources"],
  ["受理与回执", "cancelledOn", "注销日期", "date", "system", "both", "two-sources"],
] as const;

type Row = (typeof fieldTable)[number];
export type FieldKey = Row[1];
type ValueOf<T extends string> = T extends `int:${string}` | "number" ? number : T extends "bool" ? boolean : string;
/** The single-valued part of a declaration: every field may be empty until it is checked. */
export type FieldValues = { [R in Row as R[1]]?: ValueOf<R[3]> | undefined };

export type Field = {
  key: FieldKey;
  section: string;
  label: string;
  type: "enum" | "int" | "number" | "bool" | "date" | "phone" | "code" | "text" | "ref" | "daterange";
  values?: readonly string[];
  unit?: string;
  need: "yes" | "no" | "system" | "when";
  when: readonly { key: FieldKey; value: string }[];
  form: string;
  evidence: string;
};

/** The table read into objects, for forms, templates and checks. */
export const fields: readonly Field[] = fieldTable.map(([section, key, label, type, need, form, evidence]) => {
  const [kind, rest] = type.split(":") as [Field["type"], string | undefined];
  const plain = need === "yes" || need === "no" || need === "system";
  return {
    key,
    section,
    label,
    type: kind,
    ...(kind === "enum" && rest ? { values: rest.split("|") } : {}),
    ...(kind === "int" && rest ? { unit: rest } : {}),
    need: plain ? need : "when",
    when: plain ? [] : need.split("&").map((c) => ({ key: c.split("=")[0] as FieldKey, value: c.split("=")[1]! })),
    form,
    evidence,
  };
});

export const fieldOf: ReadonlyMap<string, Field> = new Map(fields.map((f) => [f.key, f]));
/** Fields a person fills in. */
export const enteredFields: readonly Field[] = fields.filter((f) => f.need !== "system");
