import { followUps as table } from "../generated/surveillance-rules.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import type { Evidence } from "../types.ts";
import { missingFacts, readTest, type Known } from "./conditions.ts";

/**
 * How long and how often to examine after leaving. `within` counts up to and including `threshold` years of exposure, `over` above it.
 * `exempt`: no follow-up up to this many years when the concentration was within the limit. `patientMonths`: interval of those with pneumoconiosis.
 */
export type FollowUpRule = {
  edition: string;
  section: string;
  facts: readonly string[];
  holds: (known: Known) => boolean | undefined;
  threshold?: number;
  within?: number;
  over?: number;
  everyMonths?: number;
  exempt?: { years: number; inclusive: boolean };
  patientMonths?: { from: number; to: number };
  clause: string;
  evidence: Evidence;
};

const bySection = lazy(() => {
  const map = new Map<string, FollowUpRule[]>();
  for (const r of readTable(table)) {
    const number = (
      name:
        "threshold_years" | "years_within" | "years_over" | "every_months" | "exempt_years" | "patient_min_months" | "patient_max_months",
    ) => numberIn(r[name]!);
    const [threshold, within, over, everyMonths] = [
      number("threshold_years"),
      number("years_within"),
      number("years_over"),
      number("every_months"),
    ];
    const [exempt, from, to] = [number("exempt_years"), number("patient_min_months"), number("patient_max_months")];
    const { facts, holds } = readTest(r.when!);
    const rule: FollowUpRule = {
      edition: r.edition!,
      section: r.section!,
      facts,
      holds,
      ...(threshold !== undefined && { threshold }),
      ...(within !== undefined && { within }),
      ...(over !== undefined && { over }),
      ...(everyMonths !== undefined && { everyMonths }),
      ...(exempt !== undefined && { exempt: { years: exempt, inclusive: r.exempt_inclusive === "1" } }),
      ...(from !== undefined && to !== undefined && { patientMonths: { from, to } }),
      clause: r.clause!,
      evidence: r.evidence as Evidence,
    };
    const at = `${rule.edition}|${rule.section}`;
    const rows = map.get(at);
    if (rows) rows.push(rule);
    else map.set(at, [rule]);
  }
  return map;
});

/** The rows on examinations after leaving for a section of an edition. */
export const followUpRules = (edition: string, section: string): readonly FollowUpRule[] => bySection().get(`${edition}|${section}`) ?? [];

/** What is decided for one person: `exempt`, or years and months; `missing` names what stays open. */
export type FollowUp = {
  rule?: FollowUpRule;
  exempt: boolean;
  applies?: boolean;
  years?: number;
  months?: number;
  missing: readonly string[];
};

/** Decides how long and how often to follow up, from years of exposure and whether the concentration was within the limit. */
export const followUpFor = (edition: string, section: string, known: Known, years?: number, withinLimit?: boolean): FollowUp => {
  const missing: string[] = [];
  let rule: FollowUpRule | undefined;
  let applies = false;
  for (const row of followUpRules(edition, section)) {
    const holds = row.holds(known);
    if (holds === undefined) missing.push(...missingFacts(row.facts, known));
    if (holds !== false && (rule === undefined || holds)) rule = row;
    if (holds) applies = true;
  }
  if (!rule) return { exempt: false, applies: false, missing };
  if (!applies) return { rule, exempt: false, missing: [...new Set(missing)] };
  const patient = known.pneumoconiosis === true && rule.patientMonths !== undefined;
  if (rule.exempt && !patient) {
    const short = years === undefined ? undefined : rule.exempt.inclusive ? years <= rule.exempt.years : years < rule.exempt.years;
    if (short === undefined) missing.push("接触工龄");
    else if (short && withinLimit === true) return { rule, exempt: true, applies, missing: [] };
    else if (short && withinLimit === undefined) missing.push("浓度（强度）是否符合限值");
  } else if (rule.threshold !== undefined && years === undefined) missing.push("接触工龄");
  if (rule.within === undefined) missing.push("随访年限（标准未给出）");
  const span =
    rule.threshold === undefined ? rule.within : years === undefined ? undefined : years <= rule.threshold ? rule.within : rule.over;
  const months = patient ? rule.patientMonths!.to : rule.everyMonths;
  if (months === undefined) missing.push("随访周期（标准未给出）");
  return {
    rule,
    exempt: false,
    applies,
    ...(span !== undefined && { years: span }),
    ...(months !== undefined && { months }),
    missing: [...new Set(missing)],
  };
};
