import type { Day } from "#kernel";
import * as data from "../generated/risk.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import type { Evidence } from "../types.ts";
import { riskErrors } from "./errors.ts";

/** A class of a rule set. The letter means nothing outside its scheme; `ordinal` does: 1 is the lightest. */
export type RiskClass = { label: string; ordinal: number; word: string; evidence: Evidence };
/** What becomes of an item that does not apply: the rest stands for the whole, it counts as fulfilled, or the form knows no such item. */
export type NotApplicable = "standardise" | "full-score" | "none";
/** A way of classifying employers, with its version and the days it holds. A day left out is not known to us. */
export type RuleSet = {
  id: string;
  version: string;
  title: string;
  /** short name that stands before every class: `2022` in `2022-乙（中）` */
  scheme: string;
  status: "official" | "local" | "demo";
  from?: Day;
  to?: Day;
  /** the rule set whose tables hold where this one has none */
  base?: string;
  notApplicable: NotApplicable;
  anyKeyItemFails: boolean;
  /** a score between two printed ranges: the lower grade, or no grade */
  scoreGap: "lower" | "refuse";
  reassessMonths?: number;
  classes: readonly RiskClass[];
  sourceId: string;
  clause: string;
  evidence: Evidence;
  note: string;
};

export type Cell = { table: string; a: string; b: string; c: string; result: string; evidence: Evidence; clause: string; note: string };
export type Band = { label: string; min: number; max?: number; maxOpen: boolean; evidence: Evidence; clause: string };
export type Criterion = {
  fact: string;
  test: "is" | "≥" | "<";
  value: number;
  text: string;
  result: string;
  otherwise: string;
  evidence: Evidence;
  clause: string;
};
/** One item of a self-check form. Without `max` the form's scores are not known to us. */
export type SelfCheckItem = {
  no: string;
  category: string;
  item: string;
  method: string;
  max?: number;
  /** undefined: whether it is a key item is not known */
  key?: boolean;
  /** not deducted when it does not apply, whatever the form's rule */
  fullWhenNotApplicable: boolean;
  scoring: string;
  basis: string;
};

const sets = lazy(
  () =>
    new Map<string, RuleSet>(
      readTable(data.ruleSets).map((r) => [
        r.id!,
        {
          id: r.id!,
          version: r.version!,
          title: r.title!,
          scheme: r.scheme!,
          status: r.status as RuleSet["status"],
          ...(r.valid_from ? { from: r.valid_from as Day } : {}),
          ...(r.valid_to ? { to: r.valid_to as Day } : {}),
          ...(r.base ? { base: r.base } : {}),
          notApplicable: r.na_strategy as NotApplicable,
          anyKeyItemFails: r.key_rule === "any-fails",
          scoreGap: r.score_gap as RuleSet["scoreGap"],
          ...(r.reassess_months ? { reassessMonths: Number(r.reassess_months) } : {}),
          classes: readTable(data.classes)
            .filter((c) => c.rule_set === r.id)
            .map((c) => ({ label: c.label!, ordinal: Number(c.ordinal), word: c.word!, evidence: c.evidence as Evidence })),
          sourceId: r.source!,
          clause: r.clause!,
          evidence: r.evidence as Evidence,
          note: r.note!,
        },
      ]),
    ),
);

/** Every rule set there is, official, local and for demonstration. */
export const riskRuleSets = (): readonly RuleSet[] => [...sets().values()];
/** @throws ST-1001 when there is no such rule set */
export const riskRuleSet = (id: string): RuleSet => {
  const found = sets().get(id);
  if (!found) throw riskErrors.ruleSetUnknown({ id });
  return found;
};

const inherited = <T>(rows: readonly T[], base: string | undefined, of: (id: string) => readonly T[]): readonly T[] =>
  rows.length > 0 || base === undefined ? rows : of(base);

/** The cells of a table, printed or blank (`result` empty). */
export const cellsOf = (id: string, table: string): readonly Cell[] =>
  inherited(
    readTable(data.matrix)
      .filter((r) => r.rule_set === id && r.table === table)
      .map((r) => r as unknown as Cell),
    sets().get(id)?.base,
    (base) => cellsOf(base, table),
  );
export const bandsOf = (id: string, table: string): readonly Band[] =>
  inherited(
    readTable(data.bands)
      .filter((r) => r.rule_set === id && r.table === table)
      .map((r) => ({
        label: r.label!,
        min: Number(r.min),
        ...(r.max ? { max: Number(r.max) } : {}),
        maxOpen: r.max_open === "1",
        evidence: r.evidence as Evidence,
        clause: r.clause!,
      })),
    sets().get(id)?.base,
    (base) => bandsOf(base, table),
  );
export const criteriaOf = (id: string, table: string): readonly Criterion[] =>
  inherited(
    readTable(data.criteria)
      .filter((r) => r.rule_set === id && r.table === table)
      .map((r) => ({ ...(r as unknown as Criterion), value: Number(r.value) })),
    sets().get(id)?.base,
    (base) => criteriaOf(base, table),
  );

/** The items of a form: of a rule set, or `STATUTE-LIST`, a list of duties without scores. Empty when there is no form. */
export const selfCheckForm = (id: string): readonly SelfCheckItem[] =>
  inherited(
    readTable(data.selfCheckItems)
      .filter((r) => r.form === id)
      .map((r) => {
        const max = numberIn(r.max_score!);
        return {
          no: r.no!,
          category: r.category!,
          item: r.item!,
          method: r.check_method!,
          ...(max === undefined ? {} : { max }),
          ...(r.key ? { key: r.key === "1" } : {}),
          fullWhenNotApplicable: r.not_applicable === "full",
          scoring: r.scoring_rule!,
          basis: r.legal_basis!,
        };
      }),
    sets().get(id)?.base,
    selfCheckForm,
  );
