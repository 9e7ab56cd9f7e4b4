import type { Day } from "#kernel";
import { num } from "../limits/findings.ts";
import type { Clause, Step } from "../types.ts";
import { riskErrors } from "./errors.ts";
import { bandsOf, cellsOf, criteriaOf, riskRuleSet, type Band, type Cell, type RuleSet } from "./rule-sets.ts";
import type { SelfCheckScore } from "./self-check.ts";

export type HazardNature = "一般" | "严重";
export type Exposure = "符合" | "不符合";
/** One group of hazard factors with the people exposed to it. `nature` may be left to its marks. */
export type HazardGroup = {
  name?: string;
  nature?: HazardNature;
  exposure?: Exposure;
  exposed?: number;
  highlyToxic?: boolean;
  asbestos?: boolean;
  /** per cent */
  freeSilica?: number;
  carcinogenG1?: boolean;
  ionisingSerious?: boolean;
  designatedSerious?: boolean;
};
/** What a class is made from. A rule set uses what it asks for; what is left out is named, never assumed. */
export type RiskFacts = {
  groups?: readonly HazardGroup[];
  /** the self-check: its score out of 100, or the scored form */
  score?: number;
  selfCheck?: SelfCheckScore;
  /** LOCAL-QD */
  listedFactor?: boolean;
  exposed?: number;
  item17?: number;
  /** PILOT-OLD; ratios are value over limit */
  industryInTable1?: boolean;
  table2Ratio?: number;
  benzeneGroupRatio?: number;
  chemicalOrSilicaOver?: boolean;
};
/** Cells an authority loaded from the printed table; they fill what is blank with us and win over what is not. */
export type LoadedCells = readonly { a: string; b: string; result: string }[];

export const notConfigured = "规则未配置";
/** An employer classed by one rule set on one day. Stored whole; never recomputed under another rule set. */
export type Classification = {
  ruleSetId: string;
  version: string;
  scheme: string;
  status: RuleSet["status"];
  outcome: "classified" | "missing" | "not-configured";
  label?: string;
  /** 1 is the lightest of `classes` */
  ordinal?: number;
  classes: number;
  word?: string;
  hazardLevel?: string;
  managementLevel?: string;
  groups?: { name?: string; nature?: HazardNature; level?: string; missing: string[] }[];
  clauses: Clause[];
  steps: Step[];
  used: RiskFacts & { cells?: LoadedCells };
  missing: string[];
  on: Day;
  unconfirmed?: boolean;
};

type Draft = Classification & { refused: boolean };

const factNames: Record<string, string> = {
  highlyToxic: "是否高毒物品",
  asbestos: "是否石棉纤维粉尘",
  freeSilica: "游离二氧化硅含量",
  carcinogenG1: "是否确认致癌（G1）",
  ionisingSerious: "是否列入严重的电离辐射",
  designatedSerious: "是否由主管部门规定列入严重",
  listedFactor: "是否存在重点清单所列因素",
  exposed: "接触人数",
  item17: "评定表第17项得分",
  industryInTable1: "行业是否在指南表1",
  table2Ratio: "表2所列因素与限值之比",
  benzeneGroupRatio: "苯、1,2-二氯乙烷、三氯乙烯与限值之比",
  chemicalOrSilicaOver: "化学物质或矽尘是否超标",
};

/** Tries criteria of which any one is enough. Decided "otherwise" only when every one of them is known not to hold. */
const anyOf = (
  id: string,
  table: string,
  facts: Record<string, unknown>,
  d: Draft,
): { result?: string; text?: string; missing: string[] } => {
  const missing: string[] = [];
  const rows = criteriaOf(id, table);
  for (const c of rows) {
    const value = facts[c.fact];
    if (value === undefined) missing.push(factNames[c.fact] ?? c.fact);
    else if (c.test === "is" ? value === true : c.test === "≥" ? (value as number) >= c.value : (value as number) < c.value) {
      if (c.evidence === "recalled") d.unconfirmed = true;
      return { result: c.result, text: c.text, missing: [] };
    }
  }
  const otherwise = rows[0]?.otherwise ?? "";
  return missing.length === 0 && otherwise !== "" ? { result: otherwise, missing } : { missing };
};

/** The band a number falls in, the one it lies above when it is between two, and nothing below all. */
const bandOf = (bands: readonly Band[], value: number): { band?: Band; between?: [Band, Band] } => {
  const sorted = [...bands].sort((a, b) => b.min - a.min);
  for (const [i, band] of sorted.entries()) {
    if (value < band.min) continue;
    const inside = band.max === undefined || (band.maxOpen ? value < band.max : value <= band.max);
    if (inside) return { band };
    return i > 0 ? { between: [band, sorted[i - 1]!] } : {};
  }
  return {};
};

const levelRank: Record<string, number> = { Ⅰ: 1, Ⅱ: 2, Ⅲ: 3 };

const hazardLevel = (set: RuleSet, facts: RiskFacts, d: Draft): string | undefined => {
  const groups = facts.groups ?? [];
  if (groups.length === 0) {
    d.missing.push("职业病危害因素");
    return undefined;
  }
  d.groups = [];
  let highest: string | undefined;
  for (const g of groups) {
    const name = g.name === undefined ? "" : `${g.name}：`;
    const missing: string[] = [];
    const nature =
      g.nature === undefined
        ? anyOf(set.id, "nature", g, d)
        : { result: g.nature, text: undefined as string | undefined, missing: [] as string[] };
    missing.push(...nature.missing.map((m) => `${name}${m}`));
    if (g.exposure === undefined) missing.push(`${name}接触水平（检测结果）`);
    if (g.exposed === undefined) missing.push(`${name}接触人数`);
    const band = g.exposed === undefined ? undefined : bandOf(bandsOf(set.id, "workers"), g.exposed).band;
    const cell =
      missing.length === 0 && band
        ? cellsOf(set.id, "hazard").find((c) => c.a === nature.result && c.b === g.exposure && c.c === band.label)
        : undefined;
    const level = cell && cell.result !== "" ? cell.result : undefined;
    d.groups.push({
      ...(g.name === undefined ? {} : { name: g.name }),
      ...(nature.result === undefined ? {} : { nature: nature.result as HazardNature }),
      ...(level === undefined ? {} : { level }),
      missing,
    });
    d.missing.push(...missing);
    if (level === undefined) continue;
    if (cell!.evidence === "recalled") d.unconfirmed = true;
    d.steps.push({
      text: `${name}危害因素性质${nature.result}${nature.text === undefined ? "" : `（${nature.text}）`}，接触水平${g.exposure}，接触 ${g.exposed} 人（${band!.label}），危害风险${level}级。`,
    });
    if (highest === undefined || levelRank[level]! > levelRank[highest]!) highest = level;
  }
  if (highest === "Ⅲ" && d.missing.length > 0) {
    // no group can be heavier: what the others lack changes nothing
    d.steps.push({ text: "已有一组达最高的Ⅲ级，其余各组所缺内容不影响危害风险等级。" });
    d.missing = [];
  }
  if (d.missing.length > 0) return undefined;
  if (groups.length > 1) {
    d.unconfirmed = true;
    d.steps.push({ text: `共 ${groups.length} 组因素，方法未写明如何合并，暂取最高一级：${highest}级。` });
  }
  return highest;
};

const managementLevel = (set: RuleSet, facts: RiskFacts, d: Draft): string | undefined => {
  const score = facts.score ?? facts.selfCheck?.score;
  if (score === undefined) {
    d.missing.push(...(facts.selfCheck?.missing.length ? facts.selfCheck.missing : ["自查得分"]));
    return undefined;
  }
  const bands = bandsOf(set.id, "management");
  if (facts.score === undefined && facts.selfCheck) d.steps.push(...facts.selfCheck.steps);
  if (set.anyKeyItemFails && facts.selfCheck && facts.selfCheck.keyFailed.length > 0) {
    const worst = [...bands].sort((a, b) => a.min - b.min)[0]!.label;
    d.steps.push({ text: `关键项不符合，管理状况为${worst}级。` });
    return worst;
  }
  const { band, between } = bandOf(bands, score);
  if (between) {
    const [lower, upper] = between;
    if (set.scoreGap === "refuse") {
      d.refused = true;
      d.steps.push({
        text: `得分 ${num(score)} 在${lower.label}级上限 ${lower.max} 与${upper.label}级下限 ${upper.min} 之间，${notConfigured}。`,
      });
      return undefined;
    }
    d.steps.push({ text: `得分 ${num(score)} 未达 ${upper.min}，管理状况${lower.label}级。` });
    return lower.label;
  }
  if (!band) {
    d.missing.push("有效的自查得分（0–100）");
    return undefined;
  }
  d.steps.push({ text: `自查得分 ${num(score)}，管理状况${band.label}级。` });
  return band.label;
};

const combinedCells = (id: string, loaded: LoadedCells | undefined): Pick<Cell, "a" | "b" | "result" | "evidence" | "clause">[] =>
  cellsOf(id, "combined").map((c) => {
    const own = loaded?.find((l) => l.a === c.a && l.b === c.b);
    return own ? { ...c, result: own.result, evidence: "one-source" } : c;
  });

/** The first pair of cells of which the heavier position has the lighter class; undefined when the table never decreases. */
export const decreasingPair = (id: string, loaded?: LoadedCells): { a: string; b: string } | undefined => {
  const set = riskRuleSet(id);
  const cells = combinedCells(id, loaded).filter((c) => c.result !== "");
  const rows = [...new Set(cellsOf(id, "combined").map((c) => c.a))];
  const grades = bandsOf(id, "management").map((b) => b.label);
  // LOCAL-QD prints the heavier hazard class first
  const rowRank = (x: string): number => levelRank[x] ?? (x === "一般" ? 1 : x === "重点" ? 2 : rows.indexOf(x));
  const ordinal = (label: string): number => set.classes.find((k) => k.label === label)?.ordinal ?? 0;
  for (const x of cells)
    for (const y of cells)
      if (rowRank(x.a) >= rowRank(y.a) && grades.indexOf(x.b) >= grades.indexOf(y.b) && ordinal(x.result) < ordinal(y.result))
        return { a: `${x.a}＋${x.b}`, b: `${y.a}＋${y.b}` };
  return undefined;
};

const byMatrix = (set: RuleSet, facts: RiskFacts, d: Draft, loaded: LoadedCells | undefined): string | undefined => {
  let hazard: string | undefined;
  if (criteriaOf(set.id, "hazard").length > 0) {
    const found = anyOf(set.id, "hazard", facts, d);
    hazard = found.result;
    d.missing.push(...found.missing);
    if (hazard !== undefined)
      d.steps.push({ text: `危害类别${hazard}${found.text === undefined ? "：重点的各项条件均不具备" : `：${found.text}`}。` });
  } else hazard = hazardLevel(set, facts, d);
  const management = managementLevel(set, facts, d);
  if (hazard !== undefined) d.hazardLevel = hazard;
  if (management !== undefined) d.managementLevel = management;
  if (hazard === undefined || management === undefined) return undefined;
  const cell = combinedCells(set.id, loaded).find((c) => c.a === hazard && c.b === management);
  if (!cell || cell.result === "") {
    d.refused = true;
    d.steps.push({ text: `综合分类表中 ${hazard}＋${management} 一格未见原文，${notConfigured}。` });
    return undefined;
  }
  const own = loaded?.some((l) => l.a === hazard && l.b === management) === true;
  d.steps.push({ text: `${own ? "按装入的分类表" : "综合分类"} ${hazard}＋${management}＝${cell.result}。` });
  if (cell.evidence === "recalled") d.unconfirmed = true;
  return cell.result;
};

const inForce = (set: RuleSet, on: Day): boolean => (set.from === undefined || set.from <= on) && (set.to === undefined || on <= set.to);

/**
 * Classes an employer by one rule set. A blank cell answers 「规则未配置」, a fact left out is named in `missing`.
 * @throws ST-1001 for an unknown rule set, ST-1005 when the loaded cells decrease
 * @example classify("NAT-2022", { groups: [{ nature: "一般", exposure: "符合", exposed: 120 }], score: 93 }, on).label // → "甲"
 */
export const classify = (ruleSetId: string, facts: RiskFacts, on: Day, cells?: LoadedCells): Classification => {
  const set = riskRuleSet(ruleSetId);
  const wrong = cells && decreasingPair(ruleSetId, cells);
  if (wrong) throw riskErrors.tableDecreasing(wrong);
  const { refused, ...d } = classed(set, facts, on, cells);
  if (d.label === undefined) d.outcome = refused && d.missing.length === 0 ? "not-configured" : "missing";
  return d;
};

const classed = (set: RuleSet, facts: RiskFacts, on: Day, cells: LoadedCells | undefined): Draft => {
  const d: Draft = {
    ruleSetId: set.id,
    version: set.version,
    scheme: set.scheme,
    status: set.status,
    outcome: "classified",
    classes: set.classes.length,
    clauses: set.sourceId === "" ? [] : [{ sourceId: set.sourceId, clause: set.clause }],
    steps: [],
    used: cells ? { ...facts, cells } : facts,
    missing: [],
    on,
    refused: false,
  };
  if (set.status === "demo") {
    d.unconfirmed = true;
    d.steps.push({ text: "所用为演示分类表，未核实，不是国家的表。" });
  }
  if (!inForce(set, on)) {
    d.refused = true;
    d.steps.push({ text: `${on} 不在“${set.title}”的施行期内，${notConfigured}。` });
    return d;
  }
  let label: string | undefined;
  if (cellsOf(set.id, "combined").length > 0) label = byMatrix(set, facts, d, cells);
  else {
    const found = anyOf(set.id, "combined", facts as Record<string, unknown>, d);
    label = found.result;
    d.missing.push(...found.missing);
    if (found.text !== undefined) d.steps.push({ text: `${found.text}，分为${label}类。` });
    else if (found.missing.length === 0) {
      d.refused = true;
      d.steps.push({ text: `已知各项条件均不具备，其余条件和其他各类的条件未见原文，${notConfigured}。` });
    }
  }
  const found = set.classes.find((k) => k.label === label);
  if (found) {
    d.label = found.label;
    d.ordinal = found.ordinal;
    d.word = found.word;
    d.steps.push({
      text: `类别 ${set.scheme}-${found.label}（${found.word}），由轻到重第 ${found.ordinal} 级，共 ${set.classes.length} 级。`,
    });
  }
  return d;
};
