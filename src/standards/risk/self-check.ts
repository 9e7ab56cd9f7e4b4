import { num } from "../limits/findings.ts";
import type { Step } from "../types.ts";
import { riskErrors } from "./errors.ts";
import { riskRuleSet, selfCheckForm, type NotApplicable, type SelfCheckItem } from "./rule-sets.ts";

/** What was found for one item: its points, or that it does not apply. */
export type SelfCheckAnswer = { no: string; points: number } | { no: string; notApplicable: true };
export type SelfCheckScore = {
  /** out of 100; undefined while something is missing */
  score?: number;
  obtained: number;
  attainable: number;
  /** key items without full points */
  keyFailed: string[];
  steps: Step[];
  missing: string[];
};

/**
 * Scores a form. Not applicable: `standardise` is points obtained ÷ points the unit could obtain × 100, `full-score` gives the
 * item's points, `none` counts such an item as not answered. An item without an answer leaves the form without a score.
 */
export const scoreForm = (
  form: readonly SelfCheckItem[],
  answers: readonly SelfCheckAnswer[],
  notApplicable: NotApplicable,
): SelfCheckScore => {
  const given = new Map(answers.map((a) => [a.no, a]));
  for (const no of given.keys()) if (!form.some((i) => i.no === no)) throw riskErrors.answerUnknown({ no });
  const result: SelfCheckScore = { obtained: 0, attainable: 0, keyFailed: [], steps: [], missing: [] };
  const left: string[] = [];
  let total = 0;
  if (form.length === 0) result.missing.push("自查表");
  if (form.some((i) => i.max === undefined)) result.missing.push("自查表各项分值");
  for (const item of form) {
    const answer = given.get(item.no);
    const max = item.max ?? 0;
    total += max;
    if (answer && "notApplicable" in answer) {
      if (item.fullWhenNotApplicable || notApplicable === "full-score") {
        result.obtained += max;
        result.attainable += max;
      } else if (notApplicable === "none") result.missing.push(`第${item.no}项（${item.item}）`);
      left.push(item.no);
      continue;
    }
    if (!answer) {
      result.missing.push(`第${item.no}项（${item.item}）`);
      continue;
    }
    if (item.max !== undefined && !(answer.points >= 0 && answer.points <= item.max))
      throw riskErrors.pointsOutOfRange({ no: item.no, points: answer.points, max: item.max });
    result.obtained += answer.points;
    result.attainable += max;
    if (item.key && answer.points < max) result.keyFailed.push(item.no);
  }
  if (result.missing.length > 0) return result;
  if (result.attainable === 0) {
    result.missing.push("适用的自查项目");
    return result;
  }
  const score = (result.obtained / (notApplicable === "standardise" ? result.attainable : total)) * 100;
  result.score = Math.round(score * 1e9) / 1e9;
  if (left.length > 0)
    result.steps.push({
      text: `第${left.join("、")}项不适用，${notApplicable === "standardise" ? `按可得 ${num(result.attainable)} 分标准化` : "不扣分"}。`,
    });
  result.steps.push({
    text: `自查得分＝${num(result.obtained)}÷${num(notApplicable === "standardise" ? result.attainable : total)}×100＝${num(result.score)}。`,
  });
  if (result.keyFailed.length > 0) result.steps.push({ text: `关键项第${result.keyFailed.join("、")}项不符合。` });
  return result;
};

/** Scores the self-check form of a rule set by its own way with items that do not apply. */
export const scoreSelfCheck = (ruleSetId: string, answers: readonly SelfCheckAnswer[]): SelfCheckScore => {
  const set = riskRuleSet(ruleSetId);
  return scoreForm(selfCheckForm(ruleSetId), answers, set.notApplicable);
};
