import { lazy } from "../table.ts";
import type { ExamItem, SurveillanceRule } from "./catalogue.ts";
import { condition, missingFacts, type Known } from "./conditions.ts";
import type { Named, PlannedItem } from "./plan-types.ts";

type United = {
  required: readonly PlannedItem[];
  conditional: readonly PlannedItem[];
  targetDiseases: readonly Named[];
  contraindications: readonly Named[];
};
/** `facts`: what the items ask of the worker; `unanswered`: the items when none of it is known, as for most workers. */
type Remembered = { united: United; facts: readonly string[]; unanswered: United };

const strength = { required: 2, supplementary: 1, optional: 0 } as const;

const named = (rules: readonly SurveillanceRule[], of: (rule: SurveillanceRule) => readonly string[]): Named[] => {
  const all = new Map<string, string[]>();
  for (const rule of rules)
    for (const text of of(rule)) {
      const sections = all.get(text);
      if (sections) sections.push(rule.section);
      else all.set(text, [rule.section]);
    }
  return [...all].map(([text, sections]) => ({ text, sections }));
};

const unite = (rules: readonly SurveillanceRule[]): United => {
  const all = new Map<string, { item: ExamItem; sections: string[] }>();
  for (const rule of rules)
    for (const item of [...rule.required, ...rule.optional]) {
      // the same item under two conditions stays two lines; without one it takes in the lines under conditions
      const at = item.requirement === "required" ? item.item : `${item.item}|${item.condition}`;
      const known = all.get(at);
      if (!known) all.set(at, { item, sections: [rule.section] });
      else {
        if (strength[item.requirement] > strength[known.item.requirement] || known.item.condition !== item.condition) known.item = item;
        if (!known.sections.includes(rule.section)) known.sections.push(rule.section);
      }
    }
  const items = [...all.values()].map(({ item, sections }): PlannedItem => ({
    item: item.item,
    group: item.group,
    requirement: item.requirement,
    sections,
    condition: item.condition,
    ...(item.requirement !== "required" && item.condition === "" && { holds: "physician" as const }),
  }));
  const required = items.filter((i) => i.requirement === "required");
  const sure = new Set(required.map((i) => i.item));
  return {
    required,
    conditional: items.filter((i) => i.requirement !== "required" && !sure.has(i.item)),
    targetDiseases: named(rules, (r) => r.targetDiseases),
    contraindications: named(rules, (r) => r.contraindications),
  };
};

const answered = (items: readonly PlannedItem[], known: Known): readonly PlannedItem[] =>
  items.map((i) => {
    if (i.condition === "") return i;
    const { facts, holds } = condition(i.condition);
    const answer = holds(known);
    return answer === undefined
      ? { ...i, holds: "unknown" as const, missing: missingFacts(facts, known) }
      : { ...i, holds: answer ? ("yes" as const) : ("no" as const) };
  });
const answer = (united: United, known: Known): United => ({
  ...united,
  required: answered(united.required, known),
  conditional: answered(united.conditional, known),
});

const memory = lazy(() => new Map<string, Remembered>());
const remember = (rules: readonly SurveillanceRule[]): Remembered => {
  const remembered = memory();
  let key = "";
  for (const r of rules) key += `${r.edition}|${r.section}|${r.phase};`;
  const known = remembered.get(key);
  if (known) return known;
  const united = unite(rules);
  const conditions = [...united.required, ...united.conditional].map((i) => i.condition);
  const facts = [...new Set(conditions.flatMap((c) => condition(c).facts))];
  const fresh = { united, facts, unanswered: answer(united, {}) };
  if (remembered.size >= 5000) remembered.clear();
  remembered.set(key, fresh);
  return fresh;
};

/** The items, target diseases and contraindications of several rules as one examination; each keeps the sections that ask for it. */
export const unitedItems = (rules: readonly SurveillanceRule[], known: Known): United => {
  const { united, facts, unanswered } = remember(rules);
  return facts.some((f) => known[f] !== undefined) ? answer(united, known) : unanswered;
};
