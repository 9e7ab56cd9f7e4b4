import { conceptCount, indicatorConcepts } from "../codes/exam-indicators.ts";
import type { ExamItem, SurveillanceRule } from "./catalogue.ts";

export type ItemCoverage = { missing: readonly ExamItem[]; undetermined: readonly ExamItem[] };
const complete: ItemCoverage = { missing: [], undetermined: [] };
let scratch = new Uint8Array(0);

/**
 * Which required items the indicators of a card leave open. An item is missing only when its wording is tied to indicator codes and none
 * of them is there; wordings that are not tied, items under a condition (妇科: 女性), and everything open on a card with indicators the
 * lists do not know, are undetermined.
 */
export const itemCoverage = (rule: SurveillanceRule, indicatorCodes: Iterable<string>): ItemCoverage => {
  if (scratch.length < conceptCount()) scratch = new Uint8Array(conceptCount());
  else scratch.fill(0);
  let unknown = false;
  for (const code of indicatorCodes) {
    const concepts = indicatorConcepts(code);
    if (concepts === undefined) unknown = true;
    else for (const c of concepts) scratch[c] = 1;
  }
  let missing: ExamItem[] | undefined;
  let undetermined: ExamItem[] | undefined;
  for (const item of rule.required) {
    let open = false;
    if (item.needs) for (const group of item.needs) if (!group.some((c) => scratch[c] === 1)) open = true;
    if (open && !unknown && item.condition === "") (missing ??= []).push(item);
    else if (open || item.partly || !item.needs) (undetermined ??= []).push(item);
  }
  return missing || undetermined ? { missing: missing ?? [], undetermined: undetermined ?? [] } : complete;
};
