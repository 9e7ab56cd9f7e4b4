import { addMonths, monthsBetween, type Day } from "#kernel";
import { addWorkingDays } from "../calendar/calendar.ts";
import { agent as agentOf } from "../codes/agents.ts";
import { phaseText, type Phase } from "../codes/sets.ts";
import type { Clause, Step } from "../types.ts";
import { editionFor, radiationSection, sectionRule, surveillanceGap, surveillanceSection, type SurveillanceRule } from "./catalogue.ts";
import { conclusionRule, type ConclusionRule } from "./conclusion-rules.ts";
import { edition2025From, surveillanceEdition } from "./conclusions.ts";
import type { Known } from "./conditions.ts";
import { unitedItems } from "./plan-items.ts";
import { lastExam, planAgent, sinceOf, untilOf, type Subject } from "./plan-phases.ts";
import type { AgentPlan, ExamFacts, ExamFlag, ExamGap, ExamPlan, ExamState, Exposure, PlannedExam } from "./plan-types.ts";

const nothing: readonly never[] = [];
const anyPhase: readonly Phase[] = ["before", "during", "leaving", "emergency", "after"];

/** The phases of one agent that are due by the days known, when none is asked for. */
const phasesOn = (exposure: Exposure, facts: ExamFacts, on: Day): Phase[] => {
  const { phase, emergencyOn, exams } = facts;
  if (phase) return [phase];
  const since = sinceOf({ exposure, facts });
  const until = untilOf({ exposure, facts });
  const phases: Phase[] = [];
  if (emergencyOn && emergencyOn <= on) phases.push("emergency");
  const left = until !== undefined && until <= on;
  if (since && since > on) phases.push("before");
  else if (!left) {
    // who works without the examination before placement still owes it
    if (since && exams && !lastExam(facts, exposure.agent, ["before", "during"], on)) phases.push("before");
    phases.push("during");
  }
  if (until) phases.push("leaving");
  if (left) phases.push("after");
  return phases;
};

const stateOf = (plans: readonly AgentPlan[], deciding: AgentPlan | undefined): ExamState => {
  if (deciding) return deciding.state;
  for (const state of ["due", "undetermined", "unregulated", "done"] as const) if (plans.some((p) => p.state === state)) return state;
  return "exempt";
};
const isOpen = (p: AgentPlan): boolean => p.state !== "done" && p.state !== "exempt" && !p.below;

/** The earliest day among the agents still to be examined; what is only recommended decides where nothing is mandatory. */
const decide = (open: readonly AgentPlan[], obligatory: boolean): AgentPlan | undefined => {
  let best: AgentPlan | undefined;
  for (const p of open) if (p.by !== undefined && (!obligatory || p.obligation !== "recommended") && (!best || p.by < best.by!)) best = p;
  return best;
};

type Ruled = { plan: AgentPlan; rule: SurveillanceRule };
const combine = (phase: Phase, ruled: readonly Ruled[], known: Known): PlannedExam => {
  const plans = ruled.map((r) => r.plan);
  const open = plans.filter(isOpen);
  const obligatory = open.find((p) => p.obligation !== "recommended");
  const deciding = decide(open, obligatory !== undefined);
  const examined = open.length > 0 ? ruled.filter((r) => isOpen(r.plan)) : ruled;
  const items = unitedItems(
    examined.map((r) => r.rule),
    known,
  );
  const steps: Step[] = [];
  const missing = new Set<string>();
  for (const p of plans) {
    steps.push(...p.steps);
    if (isOpen(p)) for (const m of p.missing) missing.add(m);
  }
  if (deciding && open.length > 1)
    steps.push({ text: `多种因素合并检查，项目取并集，以最早到期的${deciding.agentName}（${deciding.by}）为准。` });
  const sooner = obligatory && open.find((p) => p.obligation === "recommended" && p.by && (!deciding || p.by < deciding.by!));
  if (sooner) steps.push({ text: `${sooner.agentName}为推荐性检查，建议 ${sooner.by} 前检查。` });
  const term = deciding ? undefined : open.find((p) => p.term)?.term;
  return {
    phase,
    obligation: (obligatory ?? open[0] ?? plans[0]!).obligation,
    state: stateOf(open.length > 0 ? open : plans, deciding),
    ...(deciding?.from && { from: deciding.from }),
    ...(deciding?.by && { by: deciding.by }),
    ...(term && { term }),
    ...(deciding && { decidedBy: deciding.agent }),
    agents: plans,
    ...items,
    steps,
    missing: [...missing],
  };
};

const flagOf = (
  kind: ExamFlag["kind"],
  agents: readonly string[],
  text: string,
  rule: ConclusionRule,
  days: Partial<ExamFlag>,
): ExamFlag => ({
  kind,
  agents,
  text,
  clause: rule.clause,
  ...days,
  ...(rule.evidence === "recalled" && { unconfirmed: true }),
});

/** What the latest conclusion for each agent means for work and contract. */
const flagsOf = (facts: ExamFacts, on: Day): ExamFlag[] => {
  const flags: ExamFlag[] = [];
  for (const { agent } of facts.exams?.length ? facts.agents : nothing) {
    const last = lastExam(facts, agent, anyPhase, on);
    if (!last || last.conclusion === "normal" || last.conclusion === "other") continue;
    const name = agentOf(agent)?.name ?? agent;
    const { conclusion } = last;
    if (conclusion === "suspected") {
      flags.push(
        flagOf(conclusion, [agent], `${name}：疑似职业病，诊断或医学观察期间不得解除或终止劳动合同。`, conclusionRule("suspected-lock"), {
          on: last.on,
        }),
      );
    } else if (conclusion === "contraindication") {
      flags.push(
        flagOf(conclusion, [agent], `${name}：有职业禁忌证，不得安排或应调离该作业。`, conclusionRule("contraindication-move"), {
          on: last.on,
        }),
      );
    } else if (last.on >= edition2025From) {
      const by = addWorkingDays(last.on, conclusionRule("recheck-soft").term!.n);
      const limit = addMonths(last.on, conclusionRule("recheck-hard").term!.n);
      const text = on > limit ? `${name}：超过 ${limit} 未复查，应重新全面检查。` : `${name}：应于 ${by} 前复查，至迟 ${limit}。`;
      flags.push(flagOf(conclusion, [agent], text, conclusionRule("recheck-soft"), { on: last.on, by: on > by ? limit : by }));
    } else {
      const text = `${name}：应按检查机构要求的时间复查。`;
      flags.push(flagOf(conclusion, [agent], text, conclusionRule("recheck-let-go"), { on: last.on }));
    }
  }
  return flags;
};

const minorFlag = (facts: ExamFacts, sections: readonly string[], on: Day): ExamFlag | undefined => {
  if (!facts.bornOn || addMonths(facts.bornOn, 18 * 12) <= on) return undefined;
  const agents = facts.agents.map((a) => a.agent);
  return sections.includes(radiationSection)
    ? { kind: "minor", agents, text: "未满18周岁，不得从事放射工作。", clause: { sourceId: "令55-2007", clause: "" } }
    : {
        kind: "minor",
        agents,
        text: "未满18周岁，不得安排从事接触职业病危害的作业。",
        clause: { sourceId: "职业病防治法", clause: "第三十八条" },
        unconfirmed: true,
      };
};

/**
 * Which examinations a worker is due on a day, with items, dates and reasons, by the edition of that day (GBZ 188-2025 from 2026-08-01, GBZ 98 for
 * radiation). Several agents are examined together: items united, the earliest day decides, each keeps its reason. What is unknown is in `missing`.
 * @example examPlan({ agents: [{ agent: "3008", noiseLevel: 87 }], startOn, exams: [] }, on).exams[0]?.by
 */
export const examPlan = (facts: ExamFacts, on: Day): ExamPlan => {
  const byPhase = new Map<Phase, Ruled[]>();
  const none: ExamGap[] = [];
  const sections: string[] = [];
  const base = { ...facts.known, ...(facts.sex && { female: facts.sex === "female" }) };
  for (const exposure of facts.agents) {
    const agentName = agentOf(exposure.agent)?.name ?? exposure.agent;
    const of = exposure.section === undefined ? surveillanceSection(exposure.agent, on) : undefined;
    const section = exposure.section ?? of?.section;
    const edition = section && editionFor(section, on);
    if (section) sections.push(section);
    const since = sinceOf({ exposure, facts });
    const known = {
      ...base,
      ...(exposure.grade !== undefined && { grade: exposure.grade }),
      ...(exposure.noiseLevel !== undefined && { noise: exposure.noiseLevel }),
      ...(since && since <= on && { exposed: monthsBetween(since, on) }),
    };
    const subject: Subject = { exposure, facts, known, on };
    for (const phase of phasesOn(exposure, facts, on)) {
      const rule: SurveillanceRule | undefined = edition ? sectionRule(edition, section, phase) : undefined;
      if (!rule) {
        const why =
          exposure.section === undefined
            ? surveillanceGap(exposure.agent, phase, on)
            : `${edition} 的 ${section} 没有规定${phaseText[phase]}检查`;
        none.push({ agent: exposure.agent, agentName, phase, why });
        continue;
      }
      const plan = planAgent(subject, rule, agentName, of?.relation ?? "named");
      const plans = byPhase.get(phase);
      if (plans) plans.push({ plan, rule });
      else byPhase.set(phase, [{ plan, rule }]);
    }
  }
  const exams = [...byPhase].map(([phase, plans]) => combine(phase, plans, base));
  const flags = flagsOf(facts, on);
  const minor = minorFlag(facts, sections, on);
  if (minor) flags.push(minor);
  const owed = exams.find((e) => e.phase === "before" && e.state === "overdue");
  if (owed) {
    const agents = owed.agents.filter((a) => a.state === "overdue").map((a) => a.agent);
    flags.push(
      flagOf("not-examined-before", agents, "未做上岗前检查，不得安排从事接触职业病危害的作业。", conclusionRule("lock-before"), {}),
    );
  }
  const clauses = new Map<string, Clause>();
  const cite = (c: Clause): void => void clauses.set(`${c.sourceId} ${c.clause}`, c);
  const steps: Step[] = [];
  const missing = new Set<string>();
  for (const exam of exams) {
    for (const a of exam.agents) a.clauses.forEach(cite);
    steps.push(...exam.steps);
    for (const m of exam.missing) missing.add(m);
  }
  for (const gap of none) steps.push({ text: `${gap.agentName}：${gap.why}。` });
  for (const flag of flags) {
    cite(flag.clause);
    steps.push({ text: flag.text });
  }
  return {
    ruleId: "S1",
    on,
    edition: surveillanceEdition(on),
    exams,
    none,
    flags,
    clauses: [...clauses.values()],
    steps,
    missing: [...missing],
    ...(flags.some((f) => f.unconfirmed) && { unconfirmed: true }),
  };
};
