import type { Day } from "#kernel";
import { agent } from "../codes/agents.ts";
import { factorsOf } from "../codes/hazard-factors.ts";
import { industryRisk } from "../codes/industry-risk.ts";

/** What an employer is, as the table of duties asks it, with the words a missing fact is named by. */
export const circumstanceText = {
  hazard: "是否存在职业病危害因素",
  severe: "职业病危害是否严重",
  toxic: "是否使用有毒物品",
  highlyToxic: "是否使用高毒物品",
  radiation: "是否为放射工作单位",
  over100: "劳动者人数",
  noise85: "噪声8h等效声级是否≥85 dB(A)",
  noise80: "噪声8h等效声级是否在80–85 dB(A)",
  acuteRisk: "是否可能发生急性职业损伤",
  pilot: "是否在分类监督执法试点范围内",
  usesDispatched: "是否使用劳务派遣人员",
  outsources: "是否外包产生危害的作业",
  suppliesEquipment: "是否提供可能产生危害的设备",
  suppliesMaterials: "是否提供化学品、放射性材料",
  project: "是否有建设项目",
  projectSevere: "建设项目职业病危害是否严重",
  medicalRadiationProject: "是否有医疗机构放射性建设项目",
} as const;
export type Circumstance = keyof typeof circumstanceText;

/** The days duties are counted from or fulfilled on. */
export const dayText = {
  projectAccepted: "竣工验收日",
  processDeclaredChanged: "技术、工艺、设备、材料变化日",
  particularsChanged: "场所、名称、法定代表人变更日",
  changeFound: "检测、评价发现申报内容变化、收到结果日",
  sizeChanged: "规模、经济类型、行业变化日",
  lastDeclaration: "上次申报日",
  ended: "终止生产经营日",
  lastToxicDeclaration: "上次高毒作业项目申报日",
  toxicSpeciesChanged: "高毒物品品种变更日",
  lastTest: "上次检测日",
  lastEvaluation: "上次现状评价日",
  accident: "危害事故日",
  evaluationAdvised: "收到现状评价建议日",
  lastToxicTest: "高毒场所上次检测日",
  lastToxicEvaluation: "高毒场所上次控制效果评价日",
  resultReceived: "收到检测、评价结果日",
  overLimitFound: "发现超标日",
  lastRiskAssessment: "上次综合风险评估日",
  placement: "上岗日",
  lastExam: "上次在岗检查日",
  lastNoiseExam: "上次噪声在岗检查日",
  leaving: "离岗日",
  emergency: "急性危害或不适发生日",
  examReportReceived: "收到检查报告日",
  harmFound: "收到禁忌证、健康损害报告日",
  suspectedNotified: "疑似职业病告知日",
  diseaseFound: "发现职业病、疑似职业病日",
  diagnosed: "诊断、鉴定为职业病日",
  fileRequested: "索取档案日",
  restructured: "分立、合并、解散、破产日",
  materialsAsked: "收到诊断鉴定资料通知日",
  principalTrained: "主要负责人上次培训日",
  managerTrained: "职业卫生管理人员上次培训日",
  workersTrained: "劳动者上次培训日",
  processChanged: "工艺或岗位变化日",
  lastPlan: "上次制定年度计划日",
  contractSigned: "合同签订或变更日",
  firstUse: "首次使用或进口日",
  dosimeterWorn: "个人剂量计佩戴起始日",
  preEvaluated: "预评价完成日",
  preEvaluationFiled: "机关收到预评价报告日",
  designReviewed: "防护设施设计评审日",
  effectEvaluated: "控制效果评价完成日",
  acceptancePlanned: "计划验收日",
  acceptancePlanReported: "验收方案报告日",
  acceptanceReported: "验收完成报告日",
  trialStarted: "试运行起始日",
} as const;
export type DutyDay = keyof typeof dayText;

/**
 * What is known of an employer. Everything may be left out: what is not known is named in `missing`, never supposed.
 * A day that is `null` is known not to have come; `agents` are canonical codes, `industries` codes of GB/T 4754,
 * `noiseLevel` the highest 8 h level in dB(A). `done` holds the day a duty was met, by its id.
 */
export type EmployerFacts = {
  is?: Partial<Record<Circumstance, boolean>>;
  agents?: readonly string[];
  industries?: readonly string[];
  workers?: number;
  noiseLevel?: number;
  days?: Partial<Record<DutyDay, Day | null>>;
  done?: Readonly<Record<string, Day>>;
};

/** Undefined as soon as one of them is open and none decides. */
const anyOf = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;

const highlyToxic = (code: string): boolean | undefined =>
  anyOf(factorsOf(code).map((f) => (f.highlyToxic === "part" ? undefined : f.highlyToxic === "whole")));

// several industries in one unit: the more serious counts
const severeIndustry = (codes: readonly string[]): boolean | undefined =>
  codes.length === 0 ? undefined : anyOf(codes.map((c) => ({ serious: true, general: false, unknown: undefined })[industryRisk(c)]));

const derived: Partial<Record<Circumstance, (facts: EmployerFacts) => boolean | undefined>> = {
  hazard: ({ agents }) => agents && agents.length > 0,
  severe: ({ industries }) => industries && severeIndustry(industries),
  highlyToxic: ({ agents }) => agents && anyOf(agents.map(highlyToxic)),
  toxic: (facts) => (circumstance(facts, "highlyToxic") === true ? true : undefined),
  radiation: ({ agents }) => agents && agents.some((code) => agent(code)?.group === "radiation"),
  over100: ({ workers }) => (workers === undefined ? undefined : workers > 100),
  noise85: ({ noiseLevel }) => (noiseLevel === undefined ? undefined : noiseLevel >= 85),
  noise80: ({ noiseLevel }) => (noiseLevel === undefined ? undefined : noiseLevel >= 80 && noiseLevel < 85),
};

/** A circumstance as given, else as it follows from the agents, the industries or the figures; undefined when neither tells. */
export const circumstance = (facts: EmployerFacts, name: Circumstance): boolean | undefined => facts.is?.[name] ?? derived[name]?.(facts);

/** The circumstances of one employer, each worked out once. */
export const circumstancesOf = (facts: EmployerFacts): ((name: Circumstance) => boolean | undefined) => {
  const known = new Map<Circumstance, boolean | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, circumstance(facts, name));
    return known.get(name);
  };
};

/**
 * Whether a condition of the table holds: words divided by blanks must all hold, `a/b` one of them, `!a` must not.
 * `open` names the facts that would decide it.
 */
export const applies = (
  condition: string,
  is: (name: Circumstance) => boolean | undefined,
): { holds: boolean | undefined; open: readonly Circumstance[] } => {
  const open: Circumstance[] = [];
  let holds: boolean | undefined = true;
  for (const word of condition.split(" ")) {
    const names = word.replace("!", "").split("/") as Circumstance[];
    const answers = names.map(is);
    const any = anyOf(answers);
    if (any === undefined) {
      open.push(...names.filter((_, i) => answers[i] === undefined));
      if (holds === true) holds = undefined;
    } else if (any === word.startsWith("!")) holds = false;
  }
  return { holds, open };
};
