import type { Day } from "#kernel";
import { grading, heatGrading } from "../generated/grading.ts";
import { sourceById } from "../sources/sources.ts";
import { lazy, readTable } from "../table.ts";
import type { Clause, Evidence, Intensity } from "../types.ts";
import { yearAfter } from "./physical.ts";

export type GradingPart = "chemical" | "dust" | "noise" | "toxicity" | "coal-dust";

/** One weight or cut-off of a grading standard: `item` and `key` say which, `value` the number. */
export type GradingRow = {
  part: GradingPart;
  item: string;
  key: string;
  value: number;
  from: Day;
  to?: Day;
  sourceId: string;
  clause: string;
  evidence: Evidence;
};

// an edition whose first day is not known to us is applied from the first whole year after its number's
const dated = (r: Record<string, string>): { from: Day; to?: Day; sourceId: string; clause: string; evidence: Evidence } => ({
  from: (r.valid_from || yearAfter(r.source!)) as Day,
  ...(r.valid_to ? { to: r.valid_to as Day } : {}),
  sourceId: r.source!,
  clause: r.clause!,
  evidence: r.evidence as Evidence,
});

/** Every weight and cut-off of every edition. */
export const gradingRows = lazy((): readonly GradingRow[] =>
  readTable(grading).map((r) => ({ part: r.part as GradingPart, item: r.item!, key: r.key!, value: Number(r.value), ...dated(r) })),
);

/** One row of the table of heat: grades for 28 to 36 °C, `-` below the first grade, `*` past the last. */
export type HeatGradingRow = {
  intensity: Intensity;
  rate: number;
  cells: readonly string[];
  from: Day;
  to?: Day;
  sourceId: string;
  clause: string;
  evidence: Evidence;
};

export const heatGradingFrom = 28;
export const heatGradingRows = lazy((): readonly HeatGradingRow[] =>
  readTable(heatGrading).map((r) => ({
    intensity: r.intensity as Intensity,
    rate: Number(r.rate),
    cells: Array.from({ length: 9 }, (_, i) => r[`t${heatGradingFrom + i}`]!),
    ...dated(r),
  })),
);

/** The weights and cut-offs of a part in force on a day. */
export type GradingTable = {
  of: (item: string, key: string) => number | undefined;
  /** the key with the lowest bound that the value does not pass, for rows that say "up to" */
  upTo: (item: string, value: number) => string | undefined;
  /** the key with the highest bound that the value reaches, for rows that say "from" */
  reached: (item: string, value: number) => string | undefined;
  keys: (item: string) => readonly string[];
  edition: string;
  clauses: Clause[];
  unconfirmed: boolean;
};

/** Undefined when no edition is known for the day. */
export const gradingTable = (part: GradingPart, on: Day): GradingTable | undefined => {
  const rows = gradingRows().filter((r) => r.part === part && r.from <= on && (r.to === undefined || on <= r.to));
  const first = rows[0];
  if (!first) return undefined;
  const of = (item: string): GradingRow[] => rows.filter((r) => r.item === item).sort((a, b) => a.value - b.value);
  return {
    of: (item, key) => rows.find((r) => r.item === item && r.key === key)?.value,
    upTo: (item, value) => of(item).find((r) => value <= r.value)?.key,
    reached: (item, value) => of(item).findLast((r) => value >= r.value)?.key,
    keys: (item) => of(item).map((r) => r.key),
    edition: sourceById(first.sourceId)?.number ?? first.sourceId,
    clauses: [{ sourceId: first.sourceId, clause: first.clause }],
    unconfirmed: first.evidence === "recalled",
  };
};
