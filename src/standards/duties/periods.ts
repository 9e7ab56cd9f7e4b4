import type { Day } from "#kernel";
import { countsWorkingDays, isCovered, reckon } from "../calendar/calendar.ts";
import { counting, periods as table } from "../generated/periods.ts";
import { lazy, readTable } from "../table.ts";
import { conclusionRules, type ConclusionRule } from "../surveillance/conclusion-rules.ts";
import type { Clause, Evidence } from "../types.ts";

/**
 * A statutory term. `opens` is the first day it can be done, `due` the last, as terms that `reckon` reads; neither: 未配置.
 * `party` is who has to keep it; `countedBy` the rule that makes its days working days.
 */
export type Period = {
  id: string;
  name: string;
  from: string;
  party: string;
  opens?: string;
  due?: string;
  clause: Clause;
  countedBy?: string;
  evidence: Evidence;
  note: string;
};

const ownTerms = (): Period[] =>
  readTable(table).map((r) => ({
    id: r.id!,
    name: r.name!,
    from: r.from_zh!,
    party: r.party!,
    ...(r.opens ? { opens: r.opens } : {}),
    ...(r.due ? { due: r.due } : {}),
    clause: { sourceId: r.source!, clause: r.clause! },
    ...(r.counted ? { countedBy: r.counted } : {}),
    evidence: r.evidence as Evidence,
    note: r.note!,
  }));

// whatever its first day: each rule counts from an event that comes after it
const ever = "9999-12-31" as Day;
const forward: readonly ConclusionRule["kind"][] = ["duty", "soft", "renew", "right"];
const letters = { day: "d", "working-day": "w", month: "m", year: "m" } as const;

/** The terms of examination, diagnosis and appraisal stand with the rules of conclusions; a term before an event counts back. */
const healthTerms = (): Period[] =>
  conclusionRules(ever).flatMap((r) => {
    if (!r.term || !forward.includes(r.kind) || r.from === "离岗前") return [];
    const n = r.term.n * (r.term.unit === "year" ? 12 : 1);
    return [
      {
        id: r.id,
        name: r.duty,
        from: r.from,
        party: r.party,
        due: `${r.from.endsWith("前") ? "-" : ""}${n}${letters[r.term.unit]}`,
        clause: { ...r.clause, clause: r.clause.clause || "未注明" },
        ...(r.term.unit === "working-day" ? { countedBy: "条文写明工作日" } : {}),
        evidence: r.evidence,
        note: "",
      },
    ];
  });

const all = lazy(() => new Map<string, Period>([...ownTerms(), ...healthTerms()].map((p) => [p.id, p])));

/** Every statutory term of the table, those without a number too. */
export const periods = (): readonly Period[] => [...all().values()];
export const period = (id: string): Period | undefined => all().get(id);

/** How days are counted, with the clause that says so. */
export const countingRules = (): readonly { id: string; rule: string; clause: Clause; evidence: string }[] =>
  readTable(counting).map((r) => ({
    id: r.id!,
    rule: r.rule_zh!,
    clause: { sourceId: r.source!, clause: r.clause! },
    evidence: r.evidence!,
  }));

/** `provisional`: it counts working days of a year whose holidays have not been published. `unconfirmed`: the number is known from memory. */
export type Deadline = { opensOn?: Day; dueOn?: Day; says: string; clause: Clause; provisional?: true; unconfirmed?: true };

/**
 * The last day of a statutory term that starts on a day (of one that precedes it, the last day before). The starting day is not
 * counted and a last day on a holiday is not moved. Without a number the law gives none: `says` is 未配置 and there is no day.
 * @throws RangeError for an id the table does not have
 * @example deadline("hearing-request", day("2026-09-30")).dueOn // → "2026-10-13"
 */
export const deadline = (id: string, from: Day): Deadline => {
  const p = all().get(id);
  if (!p) throw new RangeError(`no period: ${id}`);
  const opensOn = p.opens ? reckon(from, p.opens) : undefined;
  const dueOn = p.due ? reckon(from, p.due) : undefined;
  const last = dueOn ?? opensOn;
  return {
    ...(opensOn ? { opensOn } : {}),
    ...(dueOn ? { dueOn } : {}),
    says: dueOn ? `${p.name}：不晚于 ${dueOn}` : opensOn ? `${p.name}：不早于 ${opensOn}` : `${p.name}：未配置`,
    clause: p.clause,
    ...(last && countsWorkingDays((p.due ?? "") + (p.opens ?? "")) && !(isCovered(last) && isCovered(from))
      ? { provisional: true as const }
      : {}),
    ...(p.evidence === "recalled" ? { unconfirmed: true as const } : {}),
  };
};
