import { clauseText } from "#standards";
import { dutyRows } from "#standards/tables";
import { letterKindNames, type LetterKind, type Paragraph } from "./schema.ts";

/** The order of a letter. */
const categories = ["管理", "申报", "告知警示", "检测评价", "防护设施与用品", "健康监护", "培训", "应急与报告"];
const employers = "存在职业病危害的用人单位";

/**
 * The proposed text of a letter: duties every employer with hazards has, as the table words them, with their clauses. The authority edits it before publishing.
 */
export function proposedText(kind: LetterKind, year: number): { title: string; paragraphs: Paragraph[] } {
  // What holds all the time or comes back by the clock; what only an event brings is told when it comes.
  const rows = dutyRows().filter(
    (d) => d.appliesTo === employers && d.evidence !== "recalled" && (d.rule === "standing" || d.rule === "cycle"),
  );
  const rank = (category: string): number => categories.indexOf(category);
  const seen = new Set<string>();
  const duties = [...rows]
    .sort((a, b) => rank(a.category) - rank(b.category))
    .filter((d) => !seen.has(d.name) && seen.add(d.name))
    .map((d) => ({ text: `${d.name}：${d.todo}。`, clause: d.clauses.map(clauseText).join("；") }));
  return { title: `${year} 年度${letterKindNames[kind]}`, paragraphs: duties };
}

/** The whole text an employer signs. What is signed is kept as this stands, so later words cannot change it. */
export const wholeText = (
  letter: { title: string; paragraphs: readonly Paragraph[]; version: number },
  employer: { name: string; creditCode: string | null },
): string =>
  [
    letter.title,
    `单位：${employer.name}`,
    `统一社会信用代码：${employer.creditCode ?? "—"}`,
    ...letter.paragraphs.map((p, i) => `${i + 1}. ${p.text}${p.clause ? `（${p.clause}）` : ""}`),
    `文本版本：第 ${letter.version} 版`,
  ].join("\n");
