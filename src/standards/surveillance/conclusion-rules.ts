import type { ConclusionRuleId } from "../generated/ids.ts";
import type { Day } from "#kernel";
import type { Conclusion } from "../codes/sets.ts";
import { conclusionRules as table } from "../generated/conclusion-rules.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import type { Clause, Evidence } from "../types.ts";

export type ConclusionParty =
  "exam-institution" | "employer" | "worker" | "health-authority" | "diagnosis-institution" | "appraisal-office";

/**
 * What somebody must or may do after an examination, and by when. `conclusion` undefined: no conclusion starts it (leaving, diagnosis, appraisal);
 * `any`: each does. `term` undefined with `promptly`: the law says 及时 and gives no number; both empty: no term at all.
 */
export type ConclusionRule = {
  id: string;
  conclusion?: Conclusion | "any";
  party: ConclusionParty;
  duty: string;
  term?: { n: number; unit: "day" | "working-day" | "month" | "year" };
  promptly: boolean;
  from: string;
  /** duty 义务 · soft 逾期可先出报告 · renew 逾期重新检查 · lock 不得 · right 权利 · equivalence 视同 · exemption 免 */
  kind: "duty" | "soft" | "renew" | "lock" | "right" | "equivalence" | "exemption";
  clause: Clause;
  evidence: Evidence;
  validFrom?: Day;
};

const all = lazy((): readonly ConclusionRule[] =>
  readTable(table).map((r) => {
    const n = numberIn(r.term!);
    return {
      id: r.id!,
      ...(r.conclusion && { conclusion: r.conclusion === "*" ? ("any" as const) : (r.conclusion as Conclusion) }),
      party: r.party as ConclusionParty,
      duty: r.duty_zh!,
      ...(n !== undefined && { term: { n, unit: r.unit as "day" } }),
      promptly: r.unit === "promptly",
      from: r.from_zh!,
      kind: r.kind as "duty",
      clause: { sourceId: r.source!, clause: r.clause! },
      evidence: r.evidence as Evidence,
      ...(r.valid_from && { validFrom: r.valid_from as Day }),
    };
  }),
);

/**
 * The duties, terms and locks around a conclusion on a day: those of this conclusion and those of any; without a conclusion every rule in force,
 * with the terms of leaving, diagnosis and appraisal. Rules known from memory carry the evidence `recalled` and must not decide alone.
 */
export const conclusionRules = (on: Day, conclusion?: Conclusion): readonly ConclusionRule[] =>
  all().filter(
    (r) =>
      (r.validFrom === undefined || on >= r.validFrom) &&
      (conclusion === undefined || r.conclusion === conclusion || r.conclusion === "any"),
  );
const byId = lazy(() => new Map(all().map((r) => [r.id, r])));
/** One rule by its id; throws for an id the table does not have. */
export const conclusionRule = (id: ConclusionRuleId): ConclusionRule => {
  const rule = byId().get(id);
  if (!rule) throw new Error(`no conclusion rule ${id}`);
  return rule;
};
