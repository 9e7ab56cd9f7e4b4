import type { Day } from "#kernel";
import { noiseAgent } from "#standards";
import { cardCalculations, itemCoverage, requiredItems, type ItemCoverage, type SurveillanceRule } from "#standards/tables";
import { warnings } from "./errors.ts";
import { hazardName } from "./law.ts";
import { warn } from "./rules.ts";
import { phaseLabels, type Calculation, type ExamCard, type Warning } from "./schema.ts";

type Examined = Pick<ExamCard, "agents" | "phase" | "examOn" | "items">;
type Lacking = { agent: string; rule: SurveillanceRule } & ItemCoverage;

/**
 * Items the law of the exam day requires for each hazard in this phase and the card does not have. Only wordings tied to indicator codes
 * are judged; what cannot be told is not said to be missing.
 *
 * @source GBZ 188 (2014 or 2025, by the exam day), GBZ 98 for radiation work
 */
const lackingItems = (card: Examined): Lacking[] => {
  if (card.phase === "") return [];
  const found: Lacking[] = [];
  const codes: string[] = [];
  for (const item of card.items) if (item[6] !== 3) codes.push(item[0]);
  for (const agent of card.agents) {
    const rule = requiredItems(agent, card.phase, card.examOn as Day);
    if (!rule) continue;
    const coverage = itemCoverage(rule, codes);
    if (coverage.missing.length > 0) found.push({ agent, rule, ...coverage });
  }
  return found;
};
const names = (items: ItemCoverage["missing"]): string => items.map((m) => m.item).join("、");

/** What is said at intake of the required items a card lacks. */
export const missingItems = (card: Examined): Warning[] =>
  lackingItems(card).map(({ agent, rule, missing }) => ({
    ...warn(warnings.itemsRequired, { agent: hazardName(agent), items: names(missing) }),
    clause: `${rule.edition} ${rule.clause}`,
  }));

const lackingFinding = (card: Examined, { agent, rule, missing, undetermined }: Lacking): Calculation => ({
  subject: `${hazardName(agent)}：${phaseLabels[rule.phase]}必检项目`,
  ruleId: "surveillance.required-items",
  verdict: "unmet",
  clauses: [{ sourceId: rule.sourceId, clause: rule.clause }],
  steps: [
    {
      text: `${rule.edition} 规定${hazardName(agent)}${phaseLabels[rule.phase]}检查必检 ${rule.required.length} 项：${names(rule.required)}。`,
    },
    { text: `卡上缺 ${missing.length} 项：${names(missing)}。` },
    ...(undetermined.length > 0 ? [{ text: `不能由项目编码核对的，不认作缺项：${names(undetermined)}。` }] : []),
  ],
  used: { section: rule.section, agent },
  missing: [],
  on: card.examOn as Day,
  edition: rule.edition,
  ...(rule.evidence === "recalled" ? { unconfirmed: true } : {}),
});

/** A card as it is stored, with what the register knows of the person. */
export type StoredExam = Examined & {
  sex: string | null;
  birthOn: string | null;
  exposedMonths: number | null;
  recheck: boolean;
  conclusions: ExamCard["conclusions"];
};

/**
 * The findings a card's items allow, by the law of the exam day: hearing, lung function, lead and others with their arithmetic, and the
 * required items that are missing. Made when a card is read, since nothing at intake waits for them; none of them is a conclusion.
 */
export const cardFindings = (card: StoredExam): Calculation[] => {
  // the hearing rules ask for the months in noise, which the conclusion for noise tells better than the card
  const months = card.conclusions.find((c) => c.agent === noiseAgent)?.exposedMonths ?? card.exposedMonths;
  const calculated = cardCalculations(
    card.items.map(([code, , result, unit, , , flag]) => ({ code, result, unit, notExamined: flag === 3 })),
    {
      examOn: card.examOn as Day,
      agents: card.agents,
      recheck: card.recheck,
      ...(card.phase !== "" && { phase: card.phase }),
      ...((card.sex === "M" || card.sex === "F") && { sex: card.sex }),
      ...(card.birthOn && { birthOn: card.birthOn as Day }),
      ...(months !== null && { exposedMonths: months }),
    },
  );
  return [...calculated, ...lackingItems(card).map((l) => lackingFinding(card, l))];
};
