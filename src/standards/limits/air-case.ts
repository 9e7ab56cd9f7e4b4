import type { Day } from "#kernel";
import type { AirSample, Clause, Fraction, LimitKind, RuleSettings } from "../types.ts";
import { unitText } from "./findings.ts";
import type { LimitEntry } from "./limits.ts";

/** One sample of the air against one row of the tables; `pcTwa` is that of the fraction. */
export type AirCase = {
  sample: AirSample;
  entry: LimitEntry;
  pcTwa: number | undefined;
  fraction?: Fraction;
  on: Day;
  settings: RuleSettings;
};

export const airEdition = "GBZ 2.1-2019";
export const airClauses = (...clauses: string[]): Clause[] => clauses.map((clause) => ({ sourceId: "GBZ2.1-2019", clause }));

export const base = ({ entry, on, fraction }: AirCase, ruleId: string, kind: LimitKind, limit: number) => ({
  ruleId,
  kind,
  limit,
  unit: fraction === "fibre" ? "f/mL" : entry.unit,
  edition: airEdition,
  on,
  missing: [] as string[],
  unconfirmed: entry.evidence === "recalled",
});
export const unitOf = ({ entry, fraction }: AirCase): string => (fraction === "fibre" ? "f/mL" : (unitText[entry.unit] ?? entry.unit));
export const entryClause = (entry: LimitEntry): Clause => ({ sourceId: entry.sourceId, clause: entry.clause });
export const usedOf = ({ sample, entry, fraction }: AirCase): Record<string, unknown> => ({
  sample,
  limitNo: entry.no,
  limitName: entry.name,
  ...(fraction && { fraction }),
});
