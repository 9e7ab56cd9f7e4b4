import type { Day } from "#kernel";
import type { Phase } from "../codes/sets.ts";
import { editionFor, sectionCycles, surveillanceSection, wholeExam, type CycleRule } from "./catalogue.ts";
import { condition, missingFacts, type Known } from "./conditions.ts";

/** Every row on the interval of an agent's examinations in a phase, as printed. */
export const cycleRules = (agentCode: string, phase: Phase, on: Day): readonly CycleRule[] => {
  const section = surveillanceSection(agentCode, on)?.section;
  const edition = section && editionFor(section, on);
  return edition ? sectionCycles(edition, section, phase) : [];
};

/**
 * Which row decides the interval of the whole examination. `rule` undefined: facts are `missing`, or with nothing missing the standard prints
 * no interval for the case. `unless`: rows that would shorten it, whose facts were not told. `ungraded`: the grade was taken by GBZ 188-2025 A.10.
 */
export type Decision = {
  rule?: CycleRule;
  ungraded: boolean;
  candidates: readonly CycleRule[];
  unless: readonly CycleRule[];
  missing: readonly string[];
};

const none: readonly CycleRule[] = [];
const complete: readonly string[] = [];
const longest = (r: CycleRule): number => r.max ?? Infinity;
const plain = new WeakMap<readonly CycleRule[], Decision>();

/** Decides among the rows of one section and phase. An ungraded workplace counts as grade Ⅱ under GBZ 188-2025 (A.10). */
export const decideCycle = (rows: readonly CycleRule[], known: Known): Decision => {
  const remembered = plain.get(rows);
  if (remembered) return remembered;
  const only = rows.find((r) => r.appliesTo === wholeExam);
  if (only?.condition === "" && !rows.some((r) => condition(r.condition).kind === "watch")) {
    const decision: Decision = { rule: only, ungraded: false, candidates: none, unless: none, missing: complete };
    plain.set(rows, decision);
    return decision;
  }
  let rule: CycleRule | undefined;
  let ungraded = false;
  let missing: string[] | undefined;
  let candidates: CycleRule[] | undefined;
  let unless: CycleRule[] | undefined;
  for (const row of rows) {
    const test = condition(row.condition);
    const { kind, facts } = test;
    if (row.appliesTo !== wholeExam || kind === "once") continue;
    let holds = test.holds(known);
    if (holds === undefined && known.grade === undefined && row.edition === "GBZ 188-2025" && facts.includes("grade")) {
      holds = test.holds({ ...known, grade: 2 });
      ungraded ||= holds === true;
    }
    const shorter = rule === undefined ? -1 : longest(row) - longest(rule);
    // of two equal intervals the special reason is the one to tell
    if (holds === true && (shorter < 0 || (shorter === 0 && kind === "watch"))) rule = row;
    else if (holds === undefined && kind === "watch") (unless ??= []).push(row);
    else if (holds === undefined) {
      (candidates ??= []).push(row);
      (missing ??= []).push(...missingFacts(facts, known));
    }
  }
  // what a longer or equal interval depends on does not matter once a shorter one holds
  if (rule && candidates?.every((c) => longest(c) >= longest(rule))) candidates = missing = undefined;
  return {
    ...(rule && !candidates && { rule }),
    ungraded,
    candidates: candidates ?? none,
    unless: unless?.filter((u) => !rule || longest(u) < longest(rule)) ?? none,
    missing: missing ? [...new Set(missing)] : complete,
  };
};

export type CycleFacts = { grade?: 0 | 1 | 2 | 3 | 4; noiseLevel?: number; known?: Known };
export type Cycle = { months?: number; rule?: CycleRule; rules: readonly CycleRule[]; missing: readonly string[] };

/**
 * The longest interval between full examinations in service, in months, by grade, level and what else is `known`.
 * What is missing is named, not guessed.
 */
export const cycleFor = (agentCode: string, on: Day, facts: CycleFacts = {}): Cycle => {
  const rules = cycleRules(agentCode, "during", on);
  const { rule, missing } = decideCycle(rules, { ...facts.known, grade: facts.grade, noise: facts.noiseLevel });
  return { ...(rule?.max !== undefined && { months: rule.max }), ...(rule && { rule }), rules, missing };
};
