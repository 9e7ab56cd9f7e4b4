import { num, verdictText } from "./limits/findings.ts";
import { classText, type Classification } from "./risk/index.ts";
import { clauseText, sourceById } from "./sources/sources.ts";
import type { Clause, Finding } from "./types.ts";

/** One part of an explanation: its heading and its sentences. */
export type Paragraph = { heading: "依据" | "限值" | "计算" | "结论" | "尚缺" | "注意"; lines: string[] };

/**
 * What every finding of the room has, of whatever part: clauses, steps, what is missing and the day.
 * A finding that is not of a limit says what it comes to in `conclusion`.
 */
export type Explainable = Pick<Finding, "clauses" | "steps" | "missing" | "on"> &
  Partial<Omit<Finding, "clauses" | "steps" | "missing" | "on" | "verdict">> & { verdict?: string; conclusion?: string };

const grounds = (clauses: readonly Clause[]): string[] => {
  const bySource = new Map<string, string[]>();
  for (const c of clauses) {
    const places = bySource.get(c.sourceId) ?? [];
    if (c.clause !== "" && !places.includes(c.clause)) places.push(c.clause);
    bySource.set(c.sourceId, places);
  }
  return [...bySource].map(([sourceId, places]) => {
    const source = sourceById(sourceId);
    const cited = clauseText({ sourceId, clause: places.join("、") });
    if (!source) return `${cited}。`;
    const title = source.title === source.number || source.number === "" ? "" : `《${source.title}》`;
    return `${cited}${title}${source.from === undefined ? "" : `，${source.from} 起施行`}。`;
  });
};

const limitLines = (f: Explainable): string[] => {
  if (f.limit === undefined) return [];
  const name = typeof f.used?.["limitName"] === "string" ? `${f.used["limitName"]} 的 ` : "";
  const unit = f.unit ? ` ${f.unit}` : "";
  const lines = [`${name}${f.limitKind ? `${f.limitKind} ` : "限值"}为 ${num(f.limit)}${unit}。`];
  const factor = f.used?.["reductionFactor"];
  if (typeof factor === "number") lines.push(`工时超过规定，限值已按折减因子 ${num(factor)} 降低。`);
  return lines;
};

const gradeText: Record<string, string> = { "0": "0", I: "Ⅰ", II: "Ⅱ", III: "Ⅲ", IV: "Ⅳ" };

const conclusionLines = (f: Explainable): string[] => {
  const by = `${f.on}${f.edition ? `，按 ${f.edition}` : ""}`;
  const told = f.conclusion ?? f.outcome?.text;
  if (told !== undefined) return [`${by}：${told}。`];
  const verdict = f.verdict === undefined ? "" : ((verdictText as Record<string, string>)[f.verdict] ?? f.verdict);
  const parts = [`${by}${/[0-9A-Za-z]$/.test(by) ? " " : ""}判定：${verdict}`];
  if (f.valueText !== undefined && f.limit !== undefined) {
    if (f.excess !== undefined)
      parts.push(
        f.excess > 0
          ? `检测值 ${f.valueText}${f.unit ? ` ${f.unit}` : ""}，超出限值 ${num(Math.round(f.excess * 10) / 10)} dB`
          : `检测值 ${f.valueText}${f.unit ? ` ${f.unit}` : ""}，不高于限值`,
      );
    else if (f.ratio !== undefined) parts.push(`检测值 ${f.valueText}${f.unit ? ` ${f.unit}` : ""}，为限值的 ${num(f.ratio)} 倍`);
  }
  if (f.grade !== undefined) parts.push(`接触等级 ${gradeText[f.grade]} 级`);
  const lines = [`${parts.join("，")}。`];
  if (f.aboveActionLevel && f.verdict === "within") lines.push("虽未超标，已在限值的一半（行动水平）以上。");
  return lines;
};

const outcomeText = (c: Classification): string => {
  if (c.label === undefined) return c.outcome === "not-configured" ? `${classText(c)}，不能得出类别` : "资料不全，不能得出类别，也不作推定";
  return `类别 ${classText(c)}，由轻到重共 ${c.classes} 级，为第 ${c.ordinal} 级`;
};

const isClass = (x: Explainable | Classification): x is Classification => "ruleSetId" in x;
const asExplainable = (c: Classification): Explainable => ({
  clauses: c.clauses,
  steps: c.steps,
  missing: c.missing,
  on: c.on,
  edition: `“${c.scheme}”规则 ${c.version} 版`,
  conclusion: outcomeText(c),
  ...(c.unconfirmed ? { unconfirmed: true } : {}),
});

/**
 * A finding or a classification written out: by what (依据), against what (限值), how (计算), with what result (结论),
 * what is missing (尚缺), and a warning (注意) when something known from memory took part. Parts without a sentence are left out.
 */
export const explanation = (finding: Explainable | Classification): Paragraph[] => {
  const f = isClass(finding) ? asExplainable(finding) : finding;
  const paragraphs: Paragraph[] = [
    { heading: "依据", lines: grounds(f.clauses) },
    { heading: "限值", lines: limitLines(f) },
    { heading: "计算", lines: f.steps.map((s) => s.text) },
    { heading: "结论", lines: conclusionLines(f) },
    { heading: "尚缺", lines: f.missing.length === 0 ? [] : [`${f.missing.join("、")}。`] },
    { heading: "注意", lines: f.unconfirmed ? ["所用规则或数值待核，不得单独作为认定依据。"] : [] },
  ];
  return paragraphs.filter((p) => p.lines.length > 0);
};

/** The explanation as text, a paragraph a line. @example explain(f)[1] // → "限值：苯 的 PC-TWA 为 3 mg/m³。" */
export const explain = (finding: Explainable | Classification): string[] =>
  explanation(finding).map((p) => `${p.heading}：${p.lines.join("")}`);

export { verdictText };
