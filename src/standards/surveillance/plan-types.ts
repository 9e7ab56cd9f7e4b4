import type { Day } from "#kernel";
import type { Conclusion, Phase } from "../codes/sets.ts";
import type { Clause, Step } from "../types.ts";
import type { CycleRule, SectionOf, SurveillanceRule } from "./catalogue.ts";
import type { Known } from "./conditions.ts";

/**
 * One agent a worker is exposed to. `section` names a section where the code alone does not say it (致喘物, 酸雾, work of 9.9 and 9.10).
 * `grade` of the workplace (0 to 4), `noiseLevel` as LAeq,8h in dB(A), `years` of exposure when they are not those since `since`.
 */
export type Exposure = {
  agent: string;
  section?: string;
  grade?: 0 | 1 | 2 | 3 | 4;
  noiseLevel?: number;
  withinLimit?: boolean;
  since?: Day;
  until?: Day;
  years?: number;
};

/** An examination on record; without `agents` it covered all of them. */
export type PastExam = { phase: Phase; on: Day; conclusion: Conclusion; agents?: readonly string[] };

/**
 * What is known of a worker and a post. Leave out what is not known: an absent `exams` is an unknown history, an empty one is none on record.
 * `phase` asks for one examination only; without it the days decide which are due. `known`: facts by the names of `conditionFacts()`.
 */
export type ExamFacts = {
  agents: readonly Exposure[];
  phase?: Phase;
  startOn?: Day;
  leaveOn?: Day;
  emergencyOn?: Day;
  exams?: readonly PastExam[];
  sex?: "male" | "female";
  bornOn?: Day;
  processUnchanged?: boolean;
  known?: Known;
};

/**
 * due 应检 · overdue 超期 · done 已完成 · exempt 免检 · undetermined 无法判定 (see `missing`) ·
 * unregulated: the standard prints no interval for the case.
 */
export type ExamState = "due" | "overdue" | "done" | "exempt" | "undetermined" | "unregulated";

/** A check of one item between two examinations, such as 肝功能 every six months. Without `by` facts are missing or the standard gives no day. */
export type InterimCheck = {
  item: string;
  agent: string;
  rule: CycleRule;
  holds: boolean | undefined;
  months?: number;
  by?: Day;
  until?: Day;
  missing: readonly string[];
};

/** One agent in one phase: what is prescribed, when, by which row, and why. `by` is the last day; `from` the first where there is a window. */
export type AgentPlan = {
  agent: string;
  agentName: string;
  section: string;
  relation: SectionOf["relation"] | "named";
  edition: string;
  hazard: string;
  obligation: SurveillanceRule["obligation"];
  state: ExamState;
  from?: Day;
  by?: Day;
  term?: string;
  last?: Day;
  cycle?: CycleRule;
  months?: number;
  /** the row was chosen by GBZ 188-2025 A.10 because the workplace is not graded */
  ungraded?: boolean;
  /** level or grade lies under every row the standard prints: the agent is not examined for in service */
  below?: boolean;
  /** rows that would shorten the interval, whose facts are not known */
  unless: readonly CycleRule[];
  /** the day by the longest of the rows that may hold, when the facts that choose are missing */
  atLatest?: Day;
  interim: readonly InterimCheck[];
  followUp?: { years?: number; months?: number; until?: Day };
  /** what changes when the new edition comes into force before the day */
  nextEdition?: { edition: string; from: Day; months?: number; by?: Day };
  clauses: Clause[];
  steps: Step[];
  missing: readonly string[];
};

/**
 * An item of the united examination with the sections that ask for it. `holds` of a condition: yes, no, unknown (see `missing`), or
 * physician where the standard leaves it to the physician.
 */
export type PlannedItem = {
  item: string;
  group: string;
  requirement: "required" | "supplementary" | "optional";
  sections: readonly string[];
  condition: string;
  holds?: "yes" | "no" | "unknown" | "physician";
  missing?: readonly string[];
};

/** A target disease or contraindication with the sections that name it. */
export type Named = { text: string; sections: readonly string[] };

/** One examination: several agents are examined together, by the earliest of their days. */
export type PlannedExam = {
  phase: Phase;
  obligation: SurveillanceRule["obligation"];
  state: ExamState;
  from?: Day;
  by?: Day;
  term?: string;
  /** code of the agent whose day decided */
  decidedBy?: string;
  agents: readonly AgentPlan[];
  required: readonly PlannedItem[];
  conditional: readonly PlannedItem[];
  targetDiseases: readonly Named[];
  contraindications: readonly Named[];
  steps: Step[];
  missing: readonly string[];
};

/** An agent for which nothing is planned in a phase, and why. */
export type ExamGap = { agent: string; agentName: string; phase: Phase; why: string };

/** What stands in the way of work or of ending the contract. `unconfirmed`: the rule is known from memory. */
export type ExamFlag = {
  kind: "not-examined-before" | "contraindication" | "suspected" | "recheck" | "none-yet" | "minor";
  agents: readonly string[];
  on?: Day;
  by?: Day;
  text: string;
  clause: Clause;
  unconfirmed?: boolean;
};

/** The plan of a worker on a day. Plain data, stored as it is. */
export type ExamPlan = {
  ruleId: "S1";
  on: Day;
  edition: string;
  exams: readonly PlannedExam[];
  none: readonly ExamGap[];
  flags: readonly ExamFlag[];
  clauses: Clause[];
  steps: Step[];
  missing: readonly string[];
  unconfirmed?: boolean;
};
