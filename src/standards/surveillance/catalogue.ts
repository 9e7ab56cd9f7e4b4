import type { Day } from "#kernel";
import { conceptNumber } from "../codes/exam-indicators.ts";
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
export type ExamItem = {
  item: string;
  group: string;
  requirement: "required" | "supplementary" | "optional";
  needs?: readonly (readonly number[])[];
  partly: boolean;
  condition: string;
};

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
  /** whom it is for, how often, and how long after leaving, as printed; empty where the standard says nothing */
  examObject: string;
  cycleText: string;
  followUpText: string;
  evidence: Evidence;
};

/** One row on how often to examine, with the condition under which it holds. Months are undefined where the standard gives none. */
export type CycleRule = {
  edition: string;
  section: string;
  phase: Phase;
  clause: string;
  obligation: SurveillanceRule["obligation"];
  appliesTo: string;
  condition: string;
  min?: number;
  max?: number;
  grading: string;
  note: string;
  evidence: Evidence;
};

/** A section of an edition: a hazard with its names and what is prescribed for it, phase by phase. */
export type SurveillanceSection = {
  edition: string;
  section: string;
  hazard: string;
  aliases: string;
  cas: readonly string[];
  agents: readonly string[];
  rules: readonly SurveillanceRule[];
  cycles: readonly CycleRule[];
};

/** How an agent stands to the section it is examined by: its own, one of a group, or one that is "to be applied accordingly". */
export type SectionOf = { section: string; relation: "same" | "part" | "reference" };

/** An examination of everything a section prescribes, as against a check of one item. */
export const wholeExam = "全部检查";
export const radiationSection = "RAD-1";
export const radiationFrom = "2021-05-01" as Day;

const phaseOf = new Map<string, Phase>(phases.map((p) => [phaseText[p], p]));
const obligationOf: Record<string, SurveillanceRule["obligation"]> = { 强制: "mandatory", 推荐: "recommended", 应急: "emergency" };
const requirementOf: Record<string, ExamItem["requirement"]> = { 必检: "required", 补充: "supplementary", 选检: "optional" };
const list = (cell: string): string[] => cell.split(";").filter((x) => x !== "");

/** The edition a section is read in on a day; undefined for radiation before GBZ 98-2020. */
export const editionFor = (section: string, on: Day): string | undefined =>
  section !== radiationSection ? surveillanceEdition(on) : on >= radiationFrom ? "GBZ 98-2020" : undefined;

const sectionsByAgent = lazy(
  () =>
    new Map(
      readTable(sectionTable).map((r) => [
        r.agent_code!,
        { "GBZ 188-2025": r.section_2025!, "GBZ 188-2014": r.section_2014!, relation: r.relation as SectionOf["relation"] },
      ]),
    ),
);
export const hasSection = (agentCode: string): boolean => sectionsByAgent().has(agentCode);

/** The section an agent is examined by on a day; undefined when the edition has none or none could be assigned. */
export const surveillanceSection = (agentCode: string, on: Day): SectionOf | undefined => {
  const row = sectionsByAgent().get(agentCode);
  const section = row?.[surveillanceEdition(on)];
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

type Filled = SurveillanceRule & { required: ExamItem[]; optional: ExamItem[] };
const tables = lazy(() => {
  const rules = new Map<string, Filled>();
  const cycles = new Map<string, CycleRule[]>();
  const sections = new Map<string, SurveillanceSection & { agents: string[]; rules: Filled[]; cycles: CycleRule[] }>();
  for (const r of readTable(ruleTable)) {
    const phase = phaseOf.get(r.phase!)!;
    const edition = r.edition!;
    const rule: Filled = {
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
      examObject: r.exam_object_zh!,
      cycleText: r.cycle_zh!,
      followUpText: r.follow_up_after_leaving!,
      evidence: r.evidence as Evidence,
    };
    rules.set(key(edition, rule.section, phase), rule);
    const at = `${edition}|${rule.section}`;
    const known = sections.get(at);
    if (known) known.rules.push(rule);
    else {
      const { section, hazard } = rule;
      sections.set(at, {
        edition,
        section,
        hazard,
        aliases: r.aliases_zh!,
        cas: r.cas!.split(/[;、]/).filter((x) => x !== ""),
        agents: [],
        rules: [rule],
        cycles: [],
      });
    }
  }
  for (const r of readTable(itemTable)) {
    const rule = rules.get(key(r.edition!, r.section!, phaseOf.get(r.phase!)!))!;
    const requirement = requirementOf[r.requirement!]!;
    const item: ExamItem = {
      item: r.item_zh!,
      group: r.group!,
      requirement,
      partly: false,
      ...needsOf().get(r.item_zh!),
      condition: r.condition_zh!,
    };
    (requirement === "required" ? rule.required : rule.optional).push(item);
  }
  for (const r of readTable(cycleTable)) {
    const phase = phaseOf.get(r.phase!)!;
    const [min, max] = [numberIn(r.min_interval_months!), numberIn(r.max_interval_months!)];
    const rule: CycleRule = {
      edition: r.edition!,
      section: r.section!,
      phase,
      clause: r.clause!,
      obligation: obligationOf[r.obligation!]!,
      appliesTo: r.applies_to!,
      condition: r.condition_zh!,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      grading: r.grading_standard!,
      note: r.note_zh!,
      evidence: r.evidence as Evidence,
    };
    const at = key(rule.edition, rule.section, phase);
    const rows = cycles.get(at);
    if (rows) rows.push(rule);
    else cycles.set(at, [rule]);
    sections.get(`${rule.edition}|${rule.section}`)!.cycles.push(rule);
  }
  for (const [code, row] of sectionsByAgent())
    for (const edition of ["GBZ 188-2025", "GBZ 188-2014"] as const) {
      const name = row[edition];
      if (name === radiationSection && edition === "GBZ 188-2014") continue;
      if (name) sections.get(`${name === radiationSection ? "GBZ 98-2020" : edition}|${name}`)!.agents.push(code);
    }
  return { rules, cycles, sections };
});

/** The rule of a section for a phase in an edition. */
export const sectionRule = (edition: string, section: string, phase: Phase): SurveillanceRule | undefined =>
  tables().rules.get(key(edition, section, phase));
export const sectionCycles = (edition: string, section: string, phase: Phase): readonly CycleRule[] =>
  tables().cycles.get(key(edition, section, phase)) ?? [];

/** Every section of every edition loaded (GBZ 188-2025, GBZ 188-2014, GBZ 98-2020), whole, in the order of the standards. */
export const surveillanceSections = (): readonly SurveillanceSection[] => [...tables().sections.values()];

/** A section by its number in the edition of the day. */
export const sectionOn = (section: string, on: Day): SurveillanceSection | undefined => {
  const edition = editionFor(section, on);
  return edition === undefined ? undefined : tables().sections.get(`${edition}|${section}`);
};

/** What the edition of the day prescribes for an agent in every phase, with its cycles; undefined when it has no section for it. */
export const surveillanceOf = (agentCode: string, on: Day): (SurveillanceSection & Pick<SectionOf, "relation">) | undefined => {
  const of = surveillanceSection(agentCode, on);
  const section = of && sectionOn(of.section, on);
  return section && { ...section, relation: of.relation };
};

const found = lazy(() => new Map<string, SurveillanceRule>());

/**
 * What the edition in force on the day of the examination prescribes for an agent in a phase: items, target diseases,
 * contraindications. Undefined when it prescribes nothing or the agent has no section; `surveillanceGap` says which.
 */
export const requiredItems = (agentCode: string, phase: Phase, examOn: Day): SurveillanceRule | undefined => {
  const k = key(surveillanceEdition(examOn), agentCode, phase);
  const known = found().get(k);
  if (known && known.section !== radiationSection) return known;
  const section = surveillanceSection(agentCode, examOn)?.section;
  const edition = section && editionFor(section, examOn);
  const rule = edition && sectionRule(edition, section, phase);
  if (!rule) return undefined;
  // only what was found is remembered: agent codes come from files of strangers
  found().set(k, rule);
  return rule;
};

/** Why `requiredItems` has no answer. */
export const surveillanceGap = (agentCode: string, phase: Phase, examOn: Day): string => {
  const edition = surveillanceEdition(examOn);
  if (!hasSection(agentCode)) return `该因素尚未对应到 ${edition} 的章节`;
  const section = surveillanceSection(agentCode, examOn)?.section;
  if (section === radiationSection && examOn < radiationFrom) return "GBZ 98-2020 自 2021-05-01 起施行，此前的要求未收录";
  if (!section) return `${edition} 没有该因素的章节`;
  return `${editionFor(section, examOn)!} 对该因素没有规定${phaseText[phase]}检查`;
};
