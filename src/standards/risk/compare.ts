import { addMonths, type Day } from "#kernel";
import { notConfigured, type Classification } from "./classify.ts";
import { riskErrors } from "./errors.ts";
import { riskRuleSet, riskRuleSets, type RuleSet } from "./rule-sets.ts";

/** A class never stands without its scheme and level. @example classText(c) // → "2022-乙（中）" */
export const classText = (c: Classification): string =>
  c.label === undefined
    ? `${c.scheme}-${c.outcome === "not-configured" ? notConfigured : "待补充"}`
    : `${c.scheme}-${c.label}（${c.word}）`;
/** Classes of one employer beside each other, oldest scheme first as given. */
export const classesText = (all: readonly Classification[]): string => all.map(classText).join("/ ");

const named = (c: Classification): string => `“${riskRuleSet(c.ruleSetId).title}”${c.version}版`;

/**
 * Which of two is heavier: negative, zero or positive as for sorting.
 * @throws ST-1002 when they are of two rule sets or versions, ST-1004 when one has no class
 */
export const compareClasses = (a: Classification, b: Classification): number => {
  if (a.ruleSetId !== b.ruleSetId || a.version !== b.version) throw riskErrors.schemesMixed({ a: named(a), b: named(b) });
  for (const c of [a, b]) if (c.ordinal === undefined) throw riskErrors.notClassified({ scheme: named(c) });
  return a.ordinal! - b.ordinal!;
};

/** Heaviest first. @throws ST-1002 for a list of several rule sets, ST-1004 when one has no class */
export const rankClasses = <T extends Classification>(all: readonly T[]): T[] => {
  if (all.length > 0) for (const c of all) compareClasses(all[0]!, c);
  return [...all].sort((a, b) => compareClasses(b, a));
};

/** What a letter means, scheme by scheme. */
export const schemesWith = (label: string): { ruleSet: RuleSet; ordinal: number; word: string }[] =>
  riskRuleSets().flatMap((ruleSet) => {
    const found = ruleSet.classes.find((k) => k.label === label);
    return found ? [{ ruleSet, ordinal: found.ordinal, word: found.word }] : [];
  });

/**
 * Those of a list that have a class of a scheme. A letter that several schemes use needs the scheme.
 * @throws ST-1003 when the letter is used by several rule sets and none is named
 */
export const searchClass = <T extends Classification>(all: readonly T[], label: string, ruleSetId?: string): T[] => {
  if (ruleSetId === undefined) {
    const schemes = schemesWith(label);
    if (schemes.length > 1) throw riskErrors.schemeNeeded({ label, schemes: schemes.map((s) => `“${s.ruleSet.title}”`) });
    ruleSetId = schemes[0]?.ruleSet.id;
  }
  return all.filter((c) => c.label === label && c.ruleSetId === ruleSetId);
};

/** Which rule set an area works by, and from when to when: an authority's setting. `area` is a code or the beginning of one. */
export type SchemeSetting = { area: string; ruleSetId: string; from: Day; to?: Day };

/** The one rule set in use in an area on a day: the setting of the smallest area wins; undefined when none is set. */
export const activeScheme = (settings: readonly SchemeSetting[], area: string, on: Day): RuleSet | undefined => {
  const holding = settings
    .filter((s) => area.startsWith(s.area.replace(/(00)+$/, "")) && s.from <= on && (s.to === undefined || on <= s.to))
    .sort((a, b) => b.area.replace(/(00)+$/, "").length - a.area.replace(/(00)+$/, "").length || (a.from < b.from ? 1 : -1));
  return holding[0] && riskRuleSet(holding[0].ruleSetId);
};

/** How a class is inspected: an authority's setting; the national frequencies are not known to us, so there is no default. */
export type InspectionPlan = {
  area: string;
  ruleSetId: string;
  label: string;
  modes: readonly ("on-site" | "online")[];
  intervalMonths?: number;
  samplePercent?: number;
};
export type PlannedInspection = { plan?: InspectionPlan; by?: Classification; nextBy?: Day; text: string };

/**
 * How often an employer is inspected: by its class in the active scheme and by no other.
 * @param since  the day the interval counts from; the day of classification otherwise
 */
export const inspectionPlan = (
  all: readonly Classification[],
  plans: readonly InspectionPlan[],
  settings: readonly SchemeSetting[],
  area: string,
  on: Day,
  since?: Day,
): PlannedInspection => {
  const active = activeScheme(settings, area, on);
  if (!active) return { text: `本地区未设定现行的分类规则，检查频次${notConfigured}。` };
  const by = all
    .filter((c) => c.ruleSetId === active.id && c.on <= on)
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .at(0);
  if (by?.label === undefined) return { text: `按现行的“${active.title}”尚无类别，检查频次${notConfigured}。` };
  const plan = plans
    .filter((p) => p.ruleSetId === active.id && p.label === by.label && area.startsWith(p.area.replace(/(00)+$/, "")))
    .sort((a, b) => b.area.replace(/(00)+$/, "").length - a.area.replace(/(00)+$/, "").length)[0];
  if (!plan) return { by, text: `${classText(by)} 的检查频次${notConfigured}。` };
  const modes = plan.modes.map((m) => (m === "on-site" ? "现场" : "线上")).join("加");
  return {
    by,
    plan,
    ...(plan.intervalMonths === undefined ? {} : { nextBy: addMonths(since ?? by.on, plan.intervalMonths) }),
    text: `${classText(by)}：${modes}检查${plan.intervalMonths === undefined ? "" : `，每 ${plan.intervalMonths} 个月一次`}${plan.samplePercent === undefined ? "" : `，抽查比例 ${plan.samplePercent} %`}。`,
  };
};

/** What has to be looked at again: the class or its hazard level rose, in one scheme. Undefined when nothing did. */
export const reviewTask = (before: Classification, after: Classification): { reason: string } | undefined => {
  if (before.ruleSetId !== after.ruleSetId || before.version !== after.version)
    throw riskErrors.schemesMixed({ a: named(before), b: named(after) });
  const level = (c: Classification): number => ["Ⅰ", "Ⅱ", "Ⅲ"].indexOf(c.hazardLevel ?? "");
  if (level(after) > level(before) && before.hazardLevel !== undefined)
    return { reason: `危害风险等级由${before.hazardLevel}级升为${after.hazardLevel}级，须复核分类。` };
  if ((after.ordinal ?? 0) > (before.ordinal ?? 0) && before.label !== undefined)
    return { reason: `类别由 ${classText(before)} 变为 ${classText(after)}，须复核。` };
  return undefined;
};

/** The day by which a class is to be made anew, where the rule set says so. */
export const reassessBy = (c: Classification): Day | undefined => {
  const { reassessMonths } = riskRuleSet(c.ruleSetId);
  return reassessMonths === undefined ? undefined : addMonths(c.on, reassessMonths);
};
