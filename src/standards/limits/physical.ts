import type { Day } from "#kernel";
import { physical } from "../generated/physical.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import type { Clause, Evidence } from "../types.ts";

/**
 * One row of GBZ 2.2-2007 or GBZ 1-2010. `limit` as printed: a number, a formula in t (`400/t`), C_A and C_B,
 * or empty where sources disagree. `conditionText` is the condition in Chinese.
 */
export type PhysicalLimit = {
  id: string;
  agent: string;
  metric: string;
  condition: string;
  conditionText: string;
  limit: string;
  /** the limit when it is a plain number */
  value?: number;
  unit: string;
  from?: Day;
  to?: Day;
  sourceId: string;
  clause: string;
  evidence: Evidence;
};

const plainNumber = /^[\d.]+(e-?\d+)?$/;

/** Every row, in the order of the texts. */
export const physicalLimits = lazy((): readonly PhysicalLimit[] =>
  readTable(physical).map((r) => ({
    id: r.id!,
    agent: r.agent!,
    metric: r.metric!,
    condition: r.condition!,
    conditionText: r.condition_zh!,
    limit: r.limit!,
    ...(plainNumber.test(r.limit!) ? { value: Number(r.limit) } : {}),
    unit: r.unit!,
    ...(r.valid_from ? { from: r.valid_from as Day } : {}),
    ...(r.valid_to ? { to: r.valid_to as Day } : {}),
    sourceId: r.source!,
    clause: r.clause!,
    evidence: r.evidence as Evidence,
  })),
);

/**
 * A text whose first day is not known to us is applied from the first whole year after the year in its number.
 * @example yearAfter("GBZ2.2-2007") // → "2008-01-01"
 */
export const yearAfter = (sourceId: string): Day => `${Number(sourceId.slice(-4)) + 1}-01-01` as Day;

const byId = lazy(() => {
  const found = new Map<string, { row: PhysicalLimit; start: Day }[]>();
  for (const row of physicalLimits())
    found.set(row.id, [...(found.get(row.id) ?? []), { row, start: row.from ?? yearAfter(row.sourceId) }]);
  return found;
});

/** The row of an id in force on a day; undefined when there is none or the day is before the text. */
export const physicalLimit = (id: string, on: Day): PhysicalLimit | undefined =>
  byId()
    .get(id)
    ?.find(({ row, start }) => start <= on && (row.to === undefined || on <= row.to))?.row;

/** t in the unit the row names, the laser's correction factors. */
export type Terms = { t?: number; C_A?: number; C_B?: number };

/**
 * The limit of a row as a number: factors divided by `*`, then `/`; `t^(3/4)` is a power.
 * Undefined when the limit is withheld, is no number, or needs a term that is not given.
 * @example limitValue({ limit: "2.5e-3*t^(3/4)" }, { t: 1 }) // → 0.0025
 */
export const limitValue = ({ limit, value }: Pick<PhysicalLimit, "limit" | "value">, terms: Terms = {}): number | undefined => {
  if (value !== undefined) return value;
  if (limit === "") return undefined;
  const factor = (text: string): number | undefined => {
    const power = /^t\^\((\d+)\/(\d+)\)$/.exec(text);
    if (power) return terms.t === undefined ? undefined : terms.t ** (Number(power[1]) / Number(power[2]));
    if (text === "t" || text === "C_A" || text === "C_B") return terms[text];
    return plainNumber.test(text) ? numberIn(text) : undefined;
  };
  const product = (text: string): number | undefined => {
    let result = 1;
    for (const part of text.split("*")) {
      const x = factor(part);
      if (x === undefined) return undefined;
      result *= x;
    }
    return result;
  };
  const over = limit.indexOf("/");
  // the stroke inside t^(3/4) belongs to the power
  if (over < 0 || limit.includes("^")) return product(limit);
  const [above, below] = [product(limit.slice(0, over)), product(limit.slice(over + 1))];
  return above === undefined || below === undefined ? undefined : above / below;
};

export const physicalClause = (row: PhysicalLimit): Clause => ({ sourceId: row.sourceId, clause: row.clause });
