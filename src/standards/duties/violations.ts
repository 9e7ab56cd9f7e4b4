import type { Day } from "#kernel";
import { exemptions as exemptionTable, violations as table } from "../generated/violations.ts";
import { isInForce, sourceById } from "../sources/sources.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import type { Clause, Evidence } from "../types.ts";
import { deadline } from "./periods.ts";

/**
 * When a fine comes in: `after-expiry` only after an order to correct has expired, `may` optional at once, `also` and `at-once` together with the
 * first step, `other-law` by another statute, `criminal`, `sanction` by discipline, `unset` the text names no amount.
 */
export type FineMode = "after-expiry" | "may" | "also" | "at-once" | "other-law" | "criminal" | "sanction" | "unset";

/** Money in fen. Without `min` the law names no lower end; `times` are multiples of `of`. */
export type FineRange = { min?: number; max?: number; times?: { min: number; max: number; of: string } };

export type Violation = {
  id: string;
  name: string;
  subject: string;
  duty: Clause;
  penalty: Clause;
  steps: readonly string[];
  fineMode: FineMode;
  fine?: FineRange;
  /** the row is for illegal gains from, or below, this many fen */
  gainsFrom?: number;
  gainsBelow?: number;
  escalation?: string;
  /** ids of rows in other statutes that punish the same act; which one applies is for a lawyer */
  alsoPunishedBy: readonly string[];
  evidence: Evidence;
  note: string;
};

const fineOf = (r: Record<string, string>): FineRange | undefined => {
  const [min, max] = [numberIn(r.fine_min!), numberIn(r.fine_max!)];
  if (r.times_min !== "") return { times: { min: +r.times_min!, max: +r.times_max!, of: r.times_of! } };
  return max === undefined ? undefined : { ...(min === undefined ? {} : { min }), max };
};

const all = lazy(() => {
  const rows = readTable(table);
  return new Map<string, Violation>(
    rows.map((r) => {
      const fine = fineOf(r);
      return [
        r.id!,
        {
          id: r.id!,
          name: r.name!,
          subject: r.subject!,
          duty: { sourceId: r.source!, clause: r.duty_clause! },
          penalty: { sourceId: r.source!, clause: r.penalty_clause! },
          steps: r.steps!.split(";"),
          fineMode: r.fine_mode as FineMode,
          ...(fine ? { fine } : {}),
          ...(r.gains_from ? { gainsFrom: +r.gains_from } : {}),
          ...(r.gains_below ? { gainsBelow: +r.gains_below } : {}),
          ...(r.escalation ? { escalation: r.escalation } : {}),
          alsoPunishedBy: r.same_act ? rows.filter((o) => o.same_act === r.same_act && o.source !== r.source).map((o) => o.id!) : [],
          evidence: r.evidence as Evidence,
          note: r.note!,
        },
      ];
    }),
  );
});

/** Every violation of the table. */
export const violations = (): readonly Violation[] => [...all().values()];
export const violation = (id: string): Violation | undefined => all().get(id);

/** What is known of an act. Left out means not known. `gains` in fen, `region` an area code, `endedOn` the day the act ended. */
export type ViolationFacts = {
  orderExpired?: boolean;
  gains?: number;
  region?: string;
  endedOn?: Day;
  first?: boolean;
  minor?: boolean;
  corrected?: boolean;
  harm?: "none" | "slight" | "serious";
  fault?: boolean;
  foundByRandomCheck?: boolean;
};

const conditionText = {
  minor: "违法行为轻微",
  corrected: "及时改正",
  "no-harm": "没有造成危害后果",
  "slight-harm": "危害后果轻微",
  first: "初次违法",
  "no-fault": "没有主观过错",
  "not-random": "不是双随机检查中发现",
} as const;
type Condition = keyof typeof conditionText;
const not = (x: boolean | undefined): boolean | undefined => (x === undefined ? undefined : !x);
const holds: Record<Condition, (f: ViolationFacts) => boolean | undefined> = {
  minor: (f) => f.minor,
  corrected: (f) => f.corrected,
  "no-harm": (f) => f.harm && f.harm === "none",
  "slight-harm": (f) => f.harm && f.harm === "slight",
  first: (f) => f.first,
  "no-fault": (f) => not(f.fault),
  "not-random": (f) => not(f.foundByRandomCheck),
};

/** A rule by which an act goes unpunished: `none` must, `may-none` may. `met` undefined: a fact in `missing` would decide it. */
export type Exemption = {
  id: string;
  outcome: "none" | "may-none";
  conditions: readonly { text: string; met?: boolean }[];
  met?: boolean;
  missing: readonly string[];
  clause: Clause;
  text: string;
  evidence: Evidence;
  unconfirmed?: true;
};

const exemptionRows = lazy(() => readTable(exemptionTable));

const exemptionsFor = (violationId: string, facts: ViolationFacts, on: Day): Exemption[] =>
  exemptionRows().flatMap((r): Exemption[] => {
    const source = sourceById(r.source!)!;
    const here = r.region === "" || facts.region?.startsWith(r.region!);
    const year = /\d{4}$/.exec(r.source!)?.[0] ?? "0000";
    const concerns = r.violations === "*" || r.violations === "" || r.violations!.split(";").includes(violationId);
    if (!here || !concerns || !isInForce(source, on) || on < `${year}-01-01`) return [];
    const conditions = r
      .conditions!.split(" ")
      .filter((c) => c !== "")
      .map((c) => {
        const met = holds[c as Condition](facts);
        return { text: conditionText[c as Condition], ...(met === undefined ? {} : { met }) };
      });
    const missing: string[] = conditions.filter((c) => c.met === undefined).map((c) => c.text);
    if (conditions.length === 0) missing.push(r.note || "条件未配置");
    // a list of which only the year is known may not have begun yet
    if (r.region !== "" && !source.from && on < `${+year + 1}-01-01`) missing.push("清单施行日未配置");
    const met = conditions.some((c) => c.met === false) ? false : missing.length > 0 ? undefined : true;
    return [
      {
        id: r.id!,
        outcome: r.outcome === "may-none" ? "may-none" : "none",
        conditions,
        ...(met === undefined ? {} : { met }),
        missing: met === false ? [] : missing,
        clause: { sourceId: r.source!, clause: r.clause! },
        text: r.conditions_zh!,
        evidence: r.evidence as Evidence,
        ...(r.evidence === "recalled" ? { unconfirmed: true as const } : {}),
      },
    ];
  });

/** `now` a fine goes with the first step · `may` it may · `after-expiry` it needs an expired order first · `none` there is none in money · `undetermined` see `missing`. */
export type FineState = "now" | "may" | "after-expiry" | "none" | "undetermined";

/**
 * What can be done first about a violation. `fine.min` and `max` in fen, multiples already applied where the gains are known.
 * `unconfirmed` must not carry a proposal: the rule is known from memory or its text has been revised since.
 */
export type FirstSteps = {
  violation: Violation;
  steps: readonly string[];
  fine: FineRange & { state: FineState; says: string };
  escalation?: string;
  exemptions: readonly Exemption[];
  /** the day from which the act can no longer be punished, where the day it ended is known; the five-year term needs harm to life or health */
  timeBar?: { lastDay: Day; lastDayWithHarm: Day; passed: boolean };
  alsoPunishedBy: readonly string[];
  clauses: readonly Clause[];
  missing: readonly string[];
  evidence: Evidence;
  unconfirmed?: true;
};

const yuan = (fen: number): string => `${fen / 100} 元`;
const rangeText = ({ min, max, times }: FineRange): string =>
  max !== undefined
    ? min === undefined
      ? `${yuan(max)}以下，法律未定下限`
      : `${yuan(min)}至 ${yuan(max)}`
    : times
      ? `${times.of}的 ${times.min} 至 ${times.max} 倍`
      : "数额未配置";

const fineFor = (v: Violation, facts: ViolationFacts): { fine: FirstSteps["fine"]; missing: string[] } => {
  if (v.fineMode === "other-law") return { fine: { state: "none", says: "依照有关法律、行政法规" }, missing: [] };
  if (v.fineMode === "criminal" || v.fineMode === "sanction") return { fine: { state: "none", says: "不处罚款" }, missing: [] };
  if (v.fine === undefined) return { fine: { state: "undetermined", says: "罚款数额未配置" }, missing: [] };
  const missing: string[] = [];
  const range: FineRange = { ...v.fine };
  if (v.fine.times && facts.gains !== undefined) {
    range.min = facts.gains * v.fine.times.min;
    range.max = facts.gains * v.fine.times.max;
  } else if (v.fine.times) missing.push(v.fine.times.of);
  const wrongRow =
    facts.gains !== undefined &&
    ((v.gainsFrom !== undefined && facts.gains < v.gainsFrom) || (v.gainsBelow !== undefined && facts.gains >= v.gainsBelow));
  if (wrongRow) return { fine: { state: "none", says: "违法所得不在本项范围内，适用同条的另一项" }, missing: [] };
  if (v.gainsFrom === undefined && v.gainsBelow !== undefined && facts.gains === undefined) missing.push("违法所得");
  const amount = rangeText(range);
  if (v.fineMode === "may") return { fine: { ...range, state: "may", says: `可以并处 ${amount}` }, missing };
  if (v.fineMode !== "after-expiry") return { fine: { ...range, state: "now", says: `并处 ${amount}` }, missing };
  if (facts.orderExpired === true) return { fine: { ...range, state: "now", says: `逾期不改正，并处 ${amount}` }, missing };
  if (facts.orderExpired === undefined) missing.push("责令限期改正是否已送达并逾期");
  return { fine: { ...range, state: "after-expiry", says: `先责令限期改正；逾期不改正的，并处 ${amount}` }, missing };
};

const timeBar = (endedOn: Day, harm: ViolationFacts["harm"], on: Day): NonNullable<FirstSteps["timeBar"]> => {
  const lastDay = deadline("limitation", endedOn).dueOn!;
  const lastDayWithHarm = deadline("limitation-harm", endedOn).dueOn!;
  return { lastDay, lastDayWithHarm, passed: on > (harm === "none" ? lastDay : lastDayWithHarm) };
};

/**
 * The possible first steps about a violation on a day: what to order, the fine and when it comes in, by which rules it may go unpunished.
 * It proposes nothing: which rule applies is for the officer, and where two statutes punish the same act both are named.
 * @throws RangeError for an id the table does not have
 * @example firstSteps("law-71-1", { first: true }, day("2026-03-02")).fine // → { state: "may", min: 5_000_000, max: 10_000_000, … }
 */
export const firstSteps = (violationId: string, facts: ViolationFacts, on: Day): FirstSteps => {
  const v = all().get(violationId);
  if (!v) throw new RangeError(`no violation: ${violationId}`);
  const source = sourceById(v.penalty.sourceId)!;
  const revised = (source.to ?? on) < on;
  const { fine, missing } = fineFor(v, facts);
  return {
    violation: v,
    steps: v.steps,
    fine,
    ...(v.escalation ? { escalation: v.escalation } : {}),
    exemptions: exemptionsFor(v.id, facts, on),
    ...(facts.endedOn ? { timeBar: timeBar(facts.endedOn, facts.harm, on) } : {}),
    alsoPunishedBy: v.alsoPunishedBy,
    clauses: [v.duty, v.penalty].filter((c) => c.clause !== "未注明" || c === v.penalty),
    missing: [...missing, ...((source.from ?? on) > on ? [`《${source.title}》${source.from} 起施行，行为之日的规定未收录`] : [])],
    evidence: v.evidence,
    ...(revised || v.evidence === "recalled" ? { unconfirmed: true as const } : {}),
  };
};
