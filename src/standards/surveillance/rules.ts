import type { Day } from "#kernel";
import { conceptCount, conceptNumber, indicatorConcepts } from "../codes/exam-indicators.ts";
import { phaseText, phases, type Phase } from "../codes/sets.ts";
import { sections as sectionTable } from "../generated/surveillance-sections.ts";
import { cycles as cycleTable, itemNeeds, items as itemTable, rules as ruleTable } from "../generated/surveillance-rules.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import type { Evidence } from "../types.ts";
import { surveillanceEdition } from "./conclusions.ts";

/**
 * One item of an examination as the standard words it. `needs` is a list of groups, each satisfied by any of its concepts;
 * undefined when the wording could not be tied to indicator codes. `partly`: the needs cover a part of the wording only.
 */
export type ExamItem = { item: string; needs?: readonly (readonly number[])[]; partly: boolean; condition: string };

/** What GBZ 188 (or GBZ 98 for radiation) prescribes for a hazard in a phase. */
export type SurveillanceRule = {
  edition: string;
  sourceId: string;
  section: string;
  clause: string;
  hazard: string;
  phase: Phase;
  obligation: "mandatory" | "recommended" | "emergency";
  targetDiseases: readonly string[];
  contraindications: readonly string[];
  required: readonly ExamItem[];
  optional: readonly ExamItem[];
  evidence: Evidence;
};

/** How an agent stands to the section it is examined by: its own, one of a group, or one that is "to be applied accordingly". */
export type SectionOf = { section: string; relation: "same" | "part" | "reference" };

const phaseOf = new Map<string, Phase>(phases.map((p) => [phaseText[p], p]));
const obligationOf: Record<string, SurveillanceRule["obligation"]> = { 强制: "mandatory", 推荐: "recommended", 应急: "emergency" };
const list = (cell: string): string[] => cell.split(";").filter((x) => x !== "");
const radiation = "RAD-1";
const radiationFrom = "2021-05-01" as Day;
const editionFor = (section: string, examOn: Day): string | undefined =>
  section !== radiation ? surveillanceEdition(examOn) : examOn >= radiationFrom ? "GBZ 98-2020" : undefined;

const sectionsByAgent = lazy(
  () =>
    new Map(
      readTable(sectionTable).map((r) => [
        r.agent_code!,
        { "GBZ 188-2025": r.section_2025!, "GBZ 188-2014": r.section_2014!, relation: r.relation as SectionOf["relation"] },
      ]),
    ),
);

/** The section an agent is examined by on a day; undefined when the edition has none or none could be assigned. */
export const surveillanceSection = (agentCode: string, examOn: Day): SectionOf | undefined => {
  const row = sectionsByAgent().get(agentCode);
  const section = row?.[surveillanceEdition(examOn)];
  return section ? { section, relation: row!.relation } : undefined;
};

const needsOf = lazy(() => {
  const map = new Map<string, Pick<ExamItem, "needs" | "partly">>();
  for (const r of readTable(itemNeeds)) {
    const parts = r.needs === "" ? [] : r.needs!.split("+");
    const known = parts.filter((p) => p !== "?");
    map.set(
      r.item_zh!,
      known.length === 0
        ? { partly: false }
        : { needs: known.map((p) => p.split("|").map(conceptNumber)), partly: known.length < parts.length },
    );
  }
  return map;
});

const key = (edition: string, section: string, phase: string): string => `${edition}|${section}|${phase}`;

const allRules = lazy(() => {
  const map = new Map<string, SurveillanceRule & { required: ExamItem[]; optional: ExamItem[] }>();
  for (const r of readTable(ruleTable)) {
    const phase = phaseOf.get(r.phase!);
    if (!phase) continue;
    const edition = r.edition!;
    map.set(key(edition, r.section!, phase), {
      edition,
      sourceId: edition.replace(" ", ""),
      section: r.section!,
      clause: r.clause!,
      hazard: r.hazard_zh!,
      phase,
      obligation: obligationOf[r.obligation!]!,
      targetDiseases: list(r.target_disease_zh!),
      contraindications: list(r.contraindications_zh!),
      required: [],
      optional: [],
      evidence: r.evidence as Evidence,
    });
  }
  for (const r of readTable(itemTable)) {
    const phase = phaseOf.get(r.phase!);
    const rule = phase && map.get(key(r.edition!, r.section!, phase));
    if (!rule) continue;
    const item = { item: r.item_zh!, partly: false, ...needsOf().get(r.item_zh!), condition: r.condition_zh! };
    (r.requirement === "必检" ? rule.required : rule.optional).push(item);
  }
  return map;
});

const found = new Map<string, SurveillanceRule>();

/**
 * What the edition in force on the day of the examination prescribes for an agent in a phase: items, target diseases,
 * contraindications. Undefined when it prescribes nothing or the agent has no section; `surveillanceGap` says which.
 */
export const requiredItems = (agentCode: string, phase: Phase, examOn: Day): SurveillanceRule | undefined => {
  const k = key(surveillanceEdition(examOn), agentCode, phase);
  const known = found.get(k);
  if (known && known.section !== radiation) return known;
  const section = surveillanceSection(agentCode, examOn)?.section;
  const edition = section && editionFor(section, examOn);
  const rule = edition && allRules().get(key(edition, section, phase));
  if (!rule) return undefined;
  // only what was found is remembered: agent codes come from files of strangers
  found.set(k, rule);
  return rule;
};

/** Why `requiredItems` has no answer. */
export const surveillanceGap = (agentCode: string, phase: Phase, examOn: Day): string => {
  const edition = surveillanceEdition(examOn);
  if (!sectionsByAgent().has(agentCode)) return `该因素尚未对应到 ${edition} 的章节`;
  const section = surveillanceSection(agentCode, examOn)?.section;
  if (section === radiation && examOn < radiationFrom) return "GBZ 98-2020 自 2021-05-01 起施行，此前的要求未收录";
  if (!section) return `${edition} 没有该因素的章节`;
  return `${edition} 对该因素没有规定${phaseText[phase]}检查`;
};

export type ItemCoverage = { missing: readonly ExamItem[]; undetermined: readonly ExamItem[] };
const complete: ItemCoverage = { missing: [], undetermined: [] };
let scratch = new Uint8Array(0);

/**
 * Which required items the indicators of a card leave open. An item is missing only when its wording is tied to indicator codes and none
 * of them is there; wordings that are not tied, and everything open on a card with indicators the lists do not know, are undetermined.
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
    if (open && !unknown) (missing ??= []).push(item);
    else if (open || item.partly || !item.needs) (undetermined ??= []).push(item);
  }
  return missing || undetermined ? { missing: missing ?? [], undetermined: undetermined ?? [] } : complete;
};

/** One row on how often to examine, with the condition under which it holds. Months are undefined where the standard gives none. */
export type CycleRule = {
  edition: string;
  clause: string;
  obligation: "mandatory" | "recommended";
  appliesTo: string;
  condition: string;
  min?: number;
  max?: number;
  note: string;
};

const allCycles = lazy(() => {
  const map = new Map<string, CycleRule[]>();
  for (const r of readTable(cycleTable)) {
    const phase = phaseOf.get(r.phase!);
    if (!phase) continue;
    const k = key(r.edition!, r.section!, phase);
    const [min, max] = [numberIn(r.min_interval_months!), numberIn(r.max_interval_months!)];
    const rule: CycleRule = {
      edition: r.edition!,
      clause: r.clause!,
      obligation: r.obligation === "推荐" ? "recommended" : "mandatory",
      appliesTo: r.applies_to!,
      condition: r.condition_zh!,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      note: r.note_zh!,
    };
    const rows = map.get(k);
    if (rows) rows.push(rule);
    else map.set(k, [rule]);
  }
  return map;
});

/** Every row on the interval of an agent's examinations in a phase, as printed. */
export const cycleRules = (agentCode: string, phase: Phase, on: Day): readonly CycleRule[] => {
  const section = surveillanceSection(agentCode, on)?.section;
  if (section === undefined) return [];
  const edition = editionFor(section, on);
  return (edition && allCycles().get(key(edition, section, phase))) || [];
};

export type CycleFacts = { grade?: 0 | 1 | 2 | 3 | 4; noiseLevel?: number };
export type Cycle = { months?: number; rule?: CycleRule; rules: readonly CycleRule[]; missing: readonly string[] };

const gradeFits = (condition: string, grade: number): boolean =>
  condition.includes("II级及以上") ? grade >= 2 : condition.includes("I级及以下") ? grade <= 1 : condition.includes("I级") && grade === 1;

/**
 * The longest interval between full examinations in service, in months. Grades decide where the standard grades the workplace;
 * under GBZ 188-2025 an ungraded workplace has the interval of grade Ⅱ. What is missing is named, not guessed.
 */
export const cycleFor = (agentCode: string, on: Day, facts: CycleFacts = {}): Cycle => {
  const rules = cycleRules(agentCode, "during", on);
  const full = rules.filter((r) => r.appliesTo === "全部检查");
  const answer = (rule: CycleRule | undefined): Cycle => ({
    ...(rule?.max !== undefined && { months: rule.max }),
    ...(rule && { rule }),
    rules,
    missing: [],
  });
  const plain = full.find((r) => r.condition === "");
  if (plain) return answer(plain);
  const graded = full.filter((r) => /I级/.test(r.condition));
  if (graded.length > 0) {
    const grade = facts.grade ?? (surveillanceEdition(on) === "GBZ 188-2025" ? 2 : undefined);
    const rule = grade === undefined ? undefined : graded.find((r) => gradeFits(r.condition, grade));
    return rule ? answer(rule) : { rules, missing: ["作业分级"] };
  }
  const noise = full.filter((r) => r.condition.includes("LAeq"));
  if (noise.length > 0) {
    if (facts.noiseLevel === undefined) return { rules, missing: ["噪声等效声级"] };
    if (facts.noiseLevel >= 85) return answer(noise.find((r) => r.condition.startsWith("LAeq")));
    return facts.noiseLevel >= 80 ? answer(noise.find((r) => r.condition.startsWith("80"))) : { rules, missing: [] };
  }
  return { rules, missing: full.length > 0 ? ["适用条件"] : [] };
};
