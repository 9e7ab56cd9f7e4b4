import type { Basis, Content, Prefill } from "../types.ts";

export type Step = { id: string; title: string; fields: string[]; occasion?: true; posts?: true };

const unit = [
  "employerName",
  "creditCode",
  "workplaceAddress",
  "registeredAddress",
  "industry",
  "enterpriseSize",
  "economicType",
  "workersTotal",
  "legalRep",
  "legalRepPhone",
  "ohContact",
  "ohContactPhone",
];
const tests = [
  "testDone",
  "testOrg",
  "testReportNo",
  "testDustPoints",
  "testDustOver",
  "testChemPoints",
  "testChemOver",
  "testPhysPoints",
  "testPhysOver",
];
const exams = ["examDone", "examOrg", "examDustWorkers", "examChemWorkers", "examPhysWorkers"];
const managing = ["ohDepartment", "ohStaffFull", "ohStaffPart", "odCumulative", "trainPrincipal", "trainManager", "trainWorkers"];
const signing = ["filledBy", "principalSignature"];

/** The short way: what is on file is confirmed, only what nobody else knows is asked, sums are left to the server. */
export const stepsOf = (kind: string): Step[] =>
  kind === "cancellation"
    ? [
        { id: "why", title: "终止情况", fields: [], occasion: true },
        {
          id: "sign",
          title: "核对和签字",
          fields: ["employerName", "creditCode", "workplaceAddress", "legalRep", "legalRepPhone", ...signing],
        },
      ]
    : [
        ...(kind === "change" ? [{ id: "why", title: "什么变了", fields: ["changeReason"], occasion: true as const }] : []),
        { id: "unit", title: "核对单位", fields: unit },
        { id: "posts", title: "岗位和危害", fields: [], posts: true as const },
        { id: "records", title: "检测和体检", fields: [...tests, ...exams] },
        { id: "sign", title: "管理和签字", fields: [...managing, ...signing] },
      ];

/** Fields of tests and exams are shown where there is something to confirm; what a person has to answer always is. */
export const shownIn = (key: string, content: Content, basis: Record<string, Basis>): boolean => {
  const tested = content.values["testDone"] === "已检测";
  const seen = content.values["examDone"] === true;
  if (key === "testDone" || key === "examDone") return true;
  if (key === "testOrg" || key === "testReportNo") return tested;
  if (key === "examOrg") return seen;
  if (/^test|^exam/.test(key)) return key in basis;
  return true;
};

const told = new Set(["report", "card", "registry", "declaration"]);
/** Known from somewhere and left as it is: shown to be confirmed, not asked. */
export const onFile = (key: string, content: Content, basis: Record<string, Basis>): boolean => {
  const from = basis[key];
  const value = content.values[key];
  return from !== undefined && told.has(from.from) && value !== undefined && value !== "" && value === from.value;
};
/** A figure of a report or of cards that was changed: it needs a reason. */
export const needsReason = (key: string, content: Content, basis: Record<string, Basis>): boolean => {
  const from = basis[key];
  return from !== undefined && (from.from === "report" || from.from === "card") && content.values[key] !== from.value;
};

/** As it is sent: figures that follow from the posts are left out, so that the server reckons them from the posts as they are now. */
export const sent = (content: Content, basis: Record<string, Basis>, kind: string): Content => ({
  ...content,
  values: Object.fromEntries(
    Object.entries(content.values).filter(([key, v]) => basis[key]?.from !== "derived" && v !== undefined && v !== null && v !== ""),
  ),
  products: content.products.filter((p) => p["name"]),
  hazardItems: [],
  places: kind === "cancellation" ? [] : content.places.filter((p) => p["post"] || p["agentName"]),
});

export const firstRow = (prefill: Prefill["suggestions"]): Content["places"] =>
  prefill.map((s) => ({ post: "", agentCode: s.agentCode, agentName: s.agentName }));
