import type { Day } from "#kernel";
import { itemCoverage, requiredItems } from "#standards/tables";
import { warnings } from "./errors.ts";
import { hazardName } from "./law.ts";
import { warn } from "./rules.ts";
import type { ExamCard, Warning } from "./schema.ts";

/**
 * Items the law of the exam day requires for each hazard in this phase and the card does not have. Only wordings tied to indicator codes
 * are judged; what cannot be told is not said to be missing.
 *
 * @source GBZ 188 (2014 or 2025, by the exam day), GBZ 98 for radiation work
 */
export const missingItems = (card: ExamCard): Warning[] => {
  if (card.phase === "") return [];
  const found: Warning[] = [];
  const codes: string[] = [];
  for (const item of card.items) if (item[6] !== 3) codes.push(item[0]);
  for (const agent of card.agents) {
    const rule = requiredItems(agent, card.phase, card.examOn as Day);
    if (!rule) continue;
    const { missing } = itemCoverage(rule, codes);
    if (missing.length > 0)
      found.push({
        ...warn(warnings.itemsRequired, { agent: hazardName(agent), items: missing.map((m) => m.item).join("、") }),
        clause: `${rule.edition} ${rule.clause}`,
      });
  }
  return found;
};
