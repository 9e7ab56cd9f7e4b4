import { verdictText } from "./limits/findings.ts";
import { clauseText } from "./sources/sources.ts";
import type { Finding } from "./types.ts";

/** The reasoning of a finding as sentences: what was compared, how, by which clause, and what is missing. */
export const explain = (finding: Finding): string[] => {
  const lines = finding.steps.map((s) => s.text);
  if (finding.missing.length > 0) lines.push(`缺少：${finding.missing.join("、")}。`);
  lines.push(`判定：${verdictText[finding.verdict]}（${finding.on}，${finding.edition}）。`);
  if (finding.clauses.length > 0) lines.push(`依据：${[...new Set(finding.clauses.map(clauseText))].join("；")}。`);
  if (finding.unconfirmed) lines.push("所用规则或数值待核，不得单独作为认定依据。");
  return lines;
};

export { verdictText };
