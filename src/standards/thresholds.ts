import type { Day } from "#kernel";
import { clean, num } from "./limits/findings.ts";
import { lazy, readTable } from "./table.ts";
import type { Clause, Evidence, Finding, Outcome, Verdict } from "./types.ts";

export type Comparison = "<" | "<=" | ">" | ">=" | "=";

/** One printed number of the law: `quantity compare value unit` means `meaning`, in force from `from` to `to` as far as the days are known. */
export type Threshold = {
  id: string;
  quantity: string;
  compare: Comparison;
  value: number;
  unit: string;
  from?: Day;
  to?: Day;
  meaning: string;
  sourceId: string;
  clause: string;
  evidence: Evidence;
  note: string;
};

/** A table of thresholds: every row, and the one in force on a day for an id (and a unit, where an id has several). */
export type Thresholds = { rows: () => readonly Threshold[]; at: (id: string, on: Day, unit?: string) => Threshold | undefined };

/** The thresholds of a generated table. The mark tells bundlers to leave an unused table out. */
/*#__NO_SIDE_EFFECTS__*/
export const thresholdsOf = (text: string): Thresholds => {
  const byId = lazy(() => {
    const map = new Map<string, Threshold[]>();
    for (const r of readTable(text)) {
      const row: Threshold = {
        id: r.id!,
        quantity: r.quantity_zh!,
        compare: r.compare as Comparison,
        value: Number(r.value),
        unit: r.unit!,
        ...(r.valid_from && { from: r.valid_from as Day }),
        ...(r.valid_to && { to: r.valid_to as Day }),
        meaning: r.meaning_zh!,
        sourceId: r.source!,
        clause: r.clause!,
        evidence: r.evidence as Evidence,
        note: r.note!,
      };
      const known = map.get(row.id);
      if (known) known.push(row);
      else map.set(row.id, [row]);
    }
    return map;
  });
  return {
    rows: () => [...byId().values()].flat(),
    at: (id, on, unit) =>
      byId()
        .get(id)
        ?.find((r) => (r.from ?? on) <= on && (r.to ?? on) >= on && (unit === undefined || r.unit === unit)),
  };
};

/** Whether a value fulfils what the row prints; the noise of binary fractions is dropped first. */
export const meets = ({ compare, value }: Threshold, x: number): boolean => {
  const [a, b] = [clean(x), clean(value)];
  return compare === "<" ? a < b : compare === "<=" ? a <= b : compare === ">" ? a > b : compare === ">=" ? a >= b : a === b;
};

const signs: Record<Comparison, string> = { "<": "＜", "<=": "≤", ">": "＞", ">=": "≥", "=": "＝" };
/** The printed condition as it is read: `≥40 dB`. */
export const conditionText = (row: Threshold): string => `${signs[row.compare]}${num(row.value)} ${row.unit}`;

/** One comparison as a sentence. */
export const compared = (row: Threshold, x: number, label = row.quantity): string =>
  `${label} ${num(x)} ${row.unit}，${meets(row, x) ? "符合" : "不符合"}“${conditionText(row)}”。`;

/** A measured amount that can be one: a finite number, not below zero. */
export const isAmount = (x: number | undefined): x is number => x !== undefined && Number.isFinite(x) && x >= 0;

export const clauseOf = (row: { sourceId: string; clause: string }): Clause => ({ sourceId: row.sourceId, clause: row.clause });

export type Assessed = {
  ruleId: string;
  on: Day;
  edition: string;
  verdict: Verdict;
  outcome?: Outcome;
  /** rows that took part: their clauses are cited, and one from memory makes the finding unconfirmed */
  rows?: readonly (Threshold | undefined)[];
  clauses?: readonly Clause[];
  steps: readonly string[];
  used: Record<string, unknown>;
  missing?: readonly string[];
  value?: number;
  valueText?: string;
  unit?: string;
  limit?: number;
  unconfirmed?: boolean;
};

/** The finding of an assessment; clauses are cited once each. */
export const assessed = (a: Assessed): Finding => {
  const rows = (a.rows ?? []).filter((r) => r !== undefined);
  const cited = new Map<string, Clause>();
  for (const c of [...rows.filter((r) => r.sourceId !== "").map(clauseOf), ...(a.clauses ?? [])]) cited.set(`${c.sourceId}|${c.clause}`, c);
  const unconfirmed = a.unconfirmed === true || rows.some((r) => r.evidence === "recalled");
  return {
    ruleId: a.ruleId,
    verdict: a.verdict,
    ...(a.value !== undefined && { value: clean(a.value), valueText: a.valueText ?? num(a.value) }),
    ...(a.value === undefined && a.valueText !== undefined && { valueText: a.valueText }),
    ...(a.unit !== undefined && { unit: a.unit }),
    ...(a.limit !== undefined && { limit: a.limit }),
    ...(a.outcome && { outcome: a.outcome }),
    clauses: [...cited.values()],
    steps: a.steps.map((text) => ({ text })),
    used: a.used,
    missing: [...new Set(a.missing ?? [])],
    on: a.on,
    edition: a.edition,
    ...(unconfirmed && { unconfirmed }),
  };
};

/** No answer, with what it would take. */
export const unanswered = (
  ruleId: string,
  on: Day,
  edition: string,
  missing: readonly string[],
  used: Record<string, unknown>,
  rest: Partial<Assessed> = {},
): Finding =>
  assessed({
    ...rest,
    ruleId,
    on,
    edition,
    verdict: "undetermined",
    steps: [...(rest.steps ?? []), `缺少${missing.join("、")}，无法判定。`],
    used,
    missing,
  });
