import { addDays, addMonths, daysBetween, monthsBetween, type Day } from "#kernel";
import { phaseText, type Phase } from "../codes/sets.ts";
import { lazy } from "../table.ts";
import type { Clause, Step } from "../types.ts";
import { editionFor, sectionCycles, surveillanceSection, wholeExam, type CycleRule, type SurveillanceRule } from "./catalogue.ts";
import { conclusionRule } from "./conclusion-rules.ts";
import { edition2025From } from "./conclusions.ts";
import { condition, missingFacts, type Known } from "./conditions.ts";
import { decideCycle } from "./cycles.ts";
import { followUpFor } from "./follow-up.ts";
import type { AgentPlan, ExamFacts, Exposure, InterimCheck, PastExam } from "./plan-types.ts";

/** What every phase of one agent is planned from. */
export type Subject = { exposure: Exposure; facts: ExamFacts; known: Known; on: Day };
type Timing = Partial<AgentPlan> & Pick<AgentPlan, "state" | "missing"> & { why: string[]; cites?: Clause[] };

const nothing: readonly never[] = [];
const unknownHistory = "既往检查记录";
const obligationText = { mandatory: "强制", recommended: "推荐", emergency: "应急" } as const;
const stateOn = (by: Day, on: Day): "due" | "overdue" => (by < on ? "overdue" : "due");
const appendixA = (clause: string): Clause => ({ sourceId: "GBZ188-2025", clause });
const leavingClauses = lazy(() => ({
  window: conclusionRule("leaving-window"),
  equivalent: conclusionRule("leaving-equivalent"),
  equivalent188: conclusionRule("leaving-equivalent-188"),
  exempt: conclusionRule("leaving-exempt"),
  renew: conclusionRule("recheck-hard"),
}));

/** The latest examination of these phases that covered the agent, up to a day. */
export const lastExam = (facts: ExamFacts, agent: string, phases: readonly Phase[], upTo: Day): PastExam | undefined => {
  let last: PastExam | undefined;
  for (const exam of facts.exams ?? nothing)
    if (exam.on <= upTo && (last === undefined || exam.on >= last.on) && phases.includes(exam.phase))
      if (exam.agents === undefined || exam.agents.includes(agent)) last = exam;
  return last;
};

/** The latest examination the interval in service runs from: one before the work began counts only as the one before placement. */
const lastOfThisWork = (facts: ExamFacts, agent: string, since: Day | undefined, on: Day): PastExam | undefined => {
  const inService = lastExam(facts, agent, ["during"], on);
  const placed = lastExam(facts, agent, ["before"], on);
  if (!inService || (since && inService.on < since)) return placed;
  return placed && placed.on > inService.on ? placed : inService;
};

/** The day an agent's exposure began, the post's when the agent has none of its own. */
export const sinceOf = ({ exposure, facts }: Pick<Subject, "exposure" | "facts">): Day | undefined => exposure.since ?? facts.startOn;
/** The day it ended or will end, the post's when the agent has none of its own. */
export const untilOf = ({ exposure, facts }: Pick<Subject, "exposure" | "facts">): Day | undefined => exposure.until ?? facts.leaveOn;

const before = (subject: Subject): Timing => {
  const { exposure, facts, on } = subject;
  const startOn = sinceOf(subject);
  const last = lastExam(facts, exposure.agent, ["before"], on);
  if (last) return { state: "done", last: last.on, missing: nothing, why: [`${last.on} 已做上岗前检查。`] };
  const must = conclusionRule("lock-before");
  const cites = [must.clause];
  if (facts.exams === undefined)
    return {
      state: "undetermined",
      ...(startOn && { by: startOn }),
      missing: [unknownHistory],
      why: ["没有既往检查记录，不知是否已做。"],
      cites,
    };
  if (!startOn) return { state: "due", term: "上岗前", missing: ["上岗日"], why: ["应在安排作业前完成。"], cites };
  return {
    state: stateOn(startOn, on),
    by: startOn,
    missing: nothing,
    why: [startOn < on ? `${startOn} 已上岗，未见上岗前检查。` : `应在 ${startOn} 上岗前完成。`],
    cites,
  };
};

/** The window after the start in which one examination is to be done (棉尘, 有机粉尘). */
const onceWindow = (rows: readonly CycleRule[], since: Day | undefined, subject: Subject): { row: CycleRule; by: Day } | undefined => {
  const row = rows.find((r) => condition(r.condition).kind === "once");
  const window = row && condition(row.condition).window;
  if (!window || !since || subject.facts.exams === undefined) return undefined;
  const [from, to] = window;
  const by = addMonths(since, to);
  const done = lastExam(subject.facts, subject.exposure.agent, ["during"], subject.on);
  return done && done.on >= addMonths(since, from) ? undefined : { row, by };
};

const interimChecks = (rows: readonly CycleRule[], base: Day | undefined, since: Day | undefined, subject: Subject): InterimCheck[] => {
  const checks: InterimCheck[] = [];
  for (const rule of rows) {
    if (rule.appliesTo === wholeExam) continue;
    const test = condition(rule.condition);
    const holds = test.holds(subject.known);
    if (holds === false) continue;
    const missing = holds === undefined ? missingFacts(test.facts, subject.known) : [];
    const until = rule.max === undefined && since && test.window ? addMonths(since, test.window[1]) : undefined;
    checks.push({
      item: rule.appliesTo,
      agent: subject.exposure.agent,
      rule,
      holds,
      ...(rule.max !== undefined && { months: rule.max }),
      ...(holds && rule.max !== undefined && base && { by: addMonths(base, rule.max) }),
      ...(until && { until }),
      missing: holds && rule.max !== undefined && !base ? [unknownHistory] : missing,
    });
  }
  return checks;
};

const decided = (cycle: CycleRule, ungraded: boolean, known: Known): string => {
  const months = cycle.min !== undefined && cycle.min !== cycle.max ? `${cycle.min}至${cycle.max}个月` : `${cycle.max}个月`;
  if (ungraded) return `作业场所未分级，按Ⅱ级及以上执行（A.10）：${cycle.condition}，周期${months}。`;
  const level = condition(cycle.condition).facts.includes("noise") ? `等效声级 ${String(known.noise)} dB(A)，` : "";
  return cycle.condition === "" ? `检查周期${months}。` : `${level}适用“${cycle.condition}”，周期${months}。`;
};

const interimText = ({ item, holds, months, by, rule, missing }: InterimCheck): string => {
  if (!holds) return `如属“${rule.condition}”，另做${item}（${missing.join("、")}未知）。`;
  if (months === undefined) return `${rule.condition}：${item}${rule.note.startsWith("触发性") ? "" : `，${rule.note}`}。`;
  return `${item}每${months}个月检查1次${by ? `，至迟 ${by}` : ""}。`;
};

const during = (subject: Subject, edition: string, section: string): Timing => {
  const { exposure, facts, known, on } = subject;
  const rows = sectionCycles(edition, section, "during");
  const since = sinceOf(subject);
  const last = lastOfThisWork(facts, exposure.agent, since, on);
  const base = last?.on ?? (facts.exams === undefined ? undefined : since);
  // the first two years are counted to the examination the interval starts from
  const counted = since && rows.some((r) => condition(r.condition).facts.includes("exposed"));
  const { rule, ungraded, candidates, unless, missing } = decideCycle(
    rows,
    counted ? { ...known, exposed: monthsBetween(since, base ?? on) } : known,
  );
  const interim = interimChecks(rows, base, since, subject);
  const why: string[] = [];
  const cites: Clause[] = [];
  const common = { ...(last && { last: last.on }), unless, interim, why, cites };
  for (const u of unless)
    why.push(`如属“${u.condition}”，周期为${u.max}个月（${missingFacts(condition(u.condition).facts, known).join("、")}未知）。`);

  for (const check of interim) why.push(interimText(check));

  const limit = last && last.on >= edition2025From ? recheckLimit(last, on) : undefined;
  if (limit) {
    why.push(`${last!.on} 的检查未得出个体结论，超过3个月（${limit}）未复查，应重新全面检查。`);
    return { ...common, state: stateOn(limit, on), by: limit, missing, cites: [leavingClauses().renew.clause] };
  }
  if (!rule) {
    const longestMonths = Math.max(0, ...candidates.map((c) => c.max ?? 0));
    if (candidates.length === 0) {
      const below = rows.every((r) => condition(r.condition).facts.every((f) => f === "noise" || f === "grade"));
      why.push(below ? "低于标准列出的等级或声级，标准没有给出在岗检查周期。" : "标准没有给出这种情形的检查周期。");
      return { ...common, state: "unregulated", ...(below && { below }), missing };
    }
    why.push(`缺少${missing.join("、")}，不能确定周期：${candidates.map((c) => `${c.condition}，${c.max}个月`).join("；")}。`);
    return { ...common, state: "undetermined", ...(base && { atLatest: addMonths(base, longestMonths) }), missing };
  }
  why.push(decided(rule, ungraded, known));
  if (ungraded) cites.push(appendixA("A.10"));
  const once = onceWindow(rows, since, subject);
  let by = base && addMonths(base, rule.max!);
  let cycle = rule;
  if (once && (by === undefined || once.by < by)) {
    by = once.by;
    cycle = once.row;
    why.push(`${once.row.condition}应检查1次，至 ${once.by} 止。`);
  } else if (by) {
    why.push(last ? `上次检查 ${last.on}，加${rule.max}个月，至迟 ${by}。` : `没有检查记录，自上岗日 ${base} 起算，至迟 ${by}。`);
    if (edition === "GBZ 188-2025") cites.push(appendixA("A.6"));
  }
  const timed = { ...common, cycle, ...(cycle.max !== undefined && { months: cycle.max }), ...(ungraded && { ungraded }) };
  if (by) return { ...timed, state: stateOn(by, on), by, missing };
  const unknown = facts.exams === undefined ? unknownHistory : "上岗日";
  why.push(`缺少${unknown}，不能算出到期日。`);
  return { ...timed, state: "undetermined", missing: [...missing, unknown] };
};

/** Three months after an examination without an individual conclusion, once they have passed (GBZ 188-2025 A.3). */
const recheckLimit = (last: PastExam, on: Day): Day | undefined => {
  if (last.conclusion !== "recheck" && last.conclusion !== "none-yet") return undefined;
  const limit = addMonths(last.on, leavingClauses().renew.term!.n);
  return limit < on ? limit : undefined;
};

const leaving = (subject: Subject, edition: string): Timing => {
  const { exposure, facts, on } = subject;
  const leaveOn = untilOf(subject);
  const agent = exposure.agent;
  if (!leaveOn)
    return {
      state: "due",
      term: "离岗前",
      missing: ["离岗日"],
      why: ["离岗日未知；应在离岗前30日内检查。"],
      cites: [leavingClauses().window.clause],
    };
  const since = sinceOf(subject);
  const new188 = edition === "GBZ 188-2025";
  const from = addDays(leaveOn, -leavingClauses().window.term!.n);
  const done = lastExam(facts, agent, ["leaving"], on);
  if (done && (since === undefined || done.on >= since))
    return { state: "done", last: done.on, missing: nothing, why: [`${done.on} 已做离岗时检查。`] };
  const missing: string[] = [];
  const why: string[] = [];
  const cites: Clause[] = [leavingClauses().window.clause];
  const inService = lastExam(facts, agent, ["during"], on);
  const days = leavingClauses().equivalent.term!.n;
  if (inService && inService.on <= leaveOn && daysBetween(inService.on, leaveOn) <= days) {
    const between = daysBetween(inService.on, leaveOn);
    cites.push(new188 ? leavingClauses().equivalent188.clause : leavingClauses().equivalent.clause);
    if (!new188 || facts.processUnchanged === true)
      return {
        state: "done",
        last: inService.on,
        missing,
        why: [`离岗前${between}日（不超过${days}日）做过在岗检查，视为离岗时检查。`],
        cites,
      };
    if (facts.processUnchanged === undefined) {
      missing.push("工艺是否改变");
      why.push(`离岗前${between}日做过在岗检查；工艺未改变的可视为离岗时检查。`);
    } else why.push("工艺有改变，在岗检查不能视为离岗时检查。");
  }
  if (new188 && since && daysBetween(since, leaveOn) <= leavingClauses().exempt.term!.n) {
    cites.push(leavingClauses().exempt.clause);
    if (exposure.withinLimit === true)
      return {
        state: "exempt",
        missing: nothing,
        why: [`上岗至离岗不超过${leavingClauses().exempt.term!.n}日且低于限值，免离岗时检查。`],
        cites,
      };
    if (exposure.withinLimit === undefined) {
      missing.push("浓度（强度）是否低于限值");
      why.push("上岗至离岗不超过30日，低于限值的可免离岗时检查。");
    }
  }
  if (facts.exams === undefined) missing.push(unknownHistory);
  why.push(`应在 ${from} 至 ${leaveOn} 之间检查。`);
  return { state: missing.length > 0 ? "undetermined" : stateOn(leaveOn, on), from, by: leaveOn, missing, why, cites };
};

const emergency = ({ exposure, facts, on, known }: Subject, edition: string, section: string): Timing => {
  const { emergencyOn } = facts;
  const done = emergencyOn ? lastExam(facts, exposure.agent, ["emergency"], on) : undefined;
  if (done && done.on >= emergencyOn!) return { state: "done", last: done.on, missing: nothing, why: [`${done.on} 已做应急检查。`] };
  const { rule } = decideCycle(sectionCycles(edition, section, "emergency"), known);
  if (rule?.max !== undefined && emergencyOn) {
    const by = addMonths(emergencyOn, rule.max);
    return { state: stateOn(by, on), by, cycle: rule, months: rule.max, missing: nothing, why: [`${rule.note}：至迟 ${by}。`] };
  }
  const cites: Clause[] = [{ sourceId: "令49", clause: "第十四条" }];
  return { state: "due", term: "立即", missing: emergencyOn ? nothing : ["事件发生日"], why: ["应立即组织应急检查。"], cites };
};

const after = (subject: Subject, edition: string, section: string): Timing => {
  const { exposure, facts, known, on } = subject;
  const left = untilOf(subject);
  const since = sinceOf(subject);
  const years = exposure.years ?? (since && left ? yearsBetween(since, left) : undefined);
  const plan = followUpFor(edition, section, known, years, exposure.withinLimit);
  if (plan.applies === false && plan.missing.length === 0)
    return { state: "exempt", missing: nothing, why: ["不属于标准规定的随访对象。"] };
  if (plan.exempt) return { state: "exempt", missing: nothing, why: [`接触${yearsText(years)}且符合限值，可不随访。`] };
  const missing = [...plan.missing];
  if (!left) missing.push("离岗日");
  const followUp = { ...(plan.years !== undefined && { years: plan.years }), ...(plan.months !== undefined && { months: plan.months }) };
  if (missing.length > 0 || plan.years === undefined || plan.months === undefined)
    return { state: "undetermined", followUp, missing, why: [`缺少${missing.join("、")}，不能确定随访。`] };
  const until = addMonths(left!, plan.years * 12);
  const last = lastExam(facts, exposure.agent, ["after"], on);
  const base = last && last.on > left! ? last.on : left!;
  const by = addMonths(base, plan.months);
  const why = [`接触${yearsText(years)}，离岗后随访${plan.years}年（至 ${until}），每${plan.months}个月检查1次。`];
  const common = { followUp: { ...followUp, until }, months: plan.months, missing: nothing, ...(last && { last: last.on }) };
  if (by > until) return { ...common, state: "done", why: [...why, "随访已满。"] };
  why.push(`${last ? `上次随访 ${base}` : `离岗 ${base}`}，至迟 ${by}。`);
  return { ...common, state: stateOn(by, on), by, why };
};
/** Years with what is over a whole month counted, so that ten years and a day are more than ten years. */
const yearsBetween = (a: Day, b: Day): number => {
  const months = monthsBetween(a, b);
  return (months + (addMonths(a, months) < b ? 0.5 : 0)) / 12;
};
const yearsText = (years: number | undefined): string => (years === undefined ? "工龄未知" : `${Math.floor(years * 10) / 10}年`);

const timingOf: Record<Phase, (subject: Subject, edition: string, section: string) => Timing> = {
  before,
  during,
  leaving,
  emergency,
  after,
};

/** When and why one agent is examined in a phase, under the rule of its section. */
export const planAgent = (subject: Subject, rule: SurveillanceRule, agentName: string, relation: AgentPlan["relation"]): AgentPlan => {
  const { phase, section, edition, clause } = rule;
  const { why, cites, ...timing } = timingOf[phase](subject, edition, section);
  const steps: Step[] = [
    { text: `${agentName}按 ${edition} ${clause}“${rule.hazard}”，${phaseText[phase]}检查（${obligationText[rule.obligation]}）。` },
  ];
  for (const text of why) steps.push({ text });
  const plan: AgentPlan = {
    agent: subject.exposure.agent,
    agentName,
    section,
    relation,
    edition,
    hazard: rule.hazard,
    obligation: rule.obligation,
    unless: nothing,
    interim: nothing,
    ...timing,
    clauses: cites ? [{ sourceId: rule.sourceId, clause }, ...cites] : [{ sourceId: rule.sourceId, clause }],
    steps,
  };
  if (phase === "during" && plan.by && subject.on < edition2025From && plan.by >= edition2025From) addNextEdition(plan, subject);
  return plan;
};

const addNextEdition = (plan: AgentPlan, { exposure, facts, known }: Subject): void => {
  const section = surveillanceSection(exposure.agent, edition2025From)?.section;
  const edition = section && editionFor(section, edition2025From);
  if (!edition || edition === plan.edition || exposure.section !== undefined) return;
  const { rule } = decideCycle(sectionCycles(edition, section, "during"), known);
  const base = plan.last ?? exposure.since ?? facts.startOn;
  const by = rule?.max !== undefined && base ? addMonths(base, rule.max) : undefined;
  plan.nextEdition = { edition, from: edition2025From, ...(rule?.max !== undefined && { months: rule.max }), ...(by && { by }) };
  const text =
    rule?.max === undefined ? "周期待定" : `周期${rule.max}个月${by && by < edition2025From ? `，按上次检查日已到期（${by}）` : ""}`;
  plan.steps.push({ text: `到期日在 ${edition} 施行（${edition2025From}）之后，届时按该版检查：${text}。` });
};
