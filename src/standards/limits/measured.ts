import { roundHalfEven, type Day } from "#kernel";
import type { Clause, Finding, PhysicalKind, Sample } from "../types.ts";
import { clean, decimalsOf, num, open, verdictText } from "./findings.ts";
import { limitValue, physicalClause, physicalLimit, type PhysicalLimit, type Terms } from "./physical.ts";

const editions: Record<string, string> = { "GBZ2.2-2007": "GBZ 2.2-2007", "GBZ1-2010": "GBZ 1-2010" };
export const editionOf = (sourceId: string): string => editions[sourceId] ?? sourceId;

/** What a measured value of a physical agent is compared with, and how it came about. */
export type Measured = {
  ruleId: string;
  /** id of the row in the table of physical limits */
  row: string;
  kind: PhysicalKind | "LEX,8h" | "LEX,W";
  value: number;
  text: string;
  sample: Sample;
  on: Day;
  clauses?: Clause[];
  used?: Record<string, unknown>;
  terms?: Terms;
  /** added to the printed limit */
  plus?: number;
  /** a level or temperature carries the difference, not a ratio */
  difference?: boolean;
  unconfirmed?: boolean;
};

const withoutRow = (m: Measured): Finding =>
  open(m.ruleId, "undetermined", `${m.on} 施行的限值未配置，无法判定。`, {
    on: m.on,
    edition: "",
    missing: ["当时施行的限值"],
    used: { sample: m.sample },
  });

const withheld = (m: Measured, row: PhysicalLimit): Finding =>
  open(m.ruleId, "undetermined", `${row.conditionText}：限值未配置。`, {
    on: m.on,
    edition: editionOf(row.sourceId),
    missing: ["限值（未配置）"],
    clauses: [physicalClause(row)],
    used: { sample: m.sample, limitId: row.id },
  });

/** The unit as printed: dB(A) stays, powers of metres and centimetres are raised. */
const printed = (unit: string): string =>
  unit.replace(/([a-z])([23])$/, (_, letter: string, power: string) => letter + (power === "2" ? "²" : "³")).replace("°C", "℃");

/**
 * Compares one value with one row of the table of physical limits: equal is within, the unrounded value is compared.
 * Undetermined when no row holds on the day or its value is withheld.
 */
export const judgeMeasured = (m: Measured): Finding => {
  const row = physicalLimit(m.row, m.on);
  if (!row) return withoutRow(m);
  const printedLimit = limitValue(row, m.terms);
  if (printedLimit === undefined) return withheld(m, row);
  const limit = clean(printedLimit + (m.plus ?? 0));
  const value = clean(m.value);
  const over = value > limit;
  const unit = printed(row.unit);
  const digits = Math.min(decimalsOf(limit) + 1, 6);
  const valueText =
    Math.abs(value) > 0 && Math.abs(value) < 1e-4
      ? String(value)
      : roundHalfEven(value, m.difference ? 1 : digits).toFixed(m.difference ? 1 : digits);
  const difference = clean(value - limit);
  const ratio = clean(value / limit);
  const apart = roundHalfEven(Math.abs(difference), Math.abs(difference) < 0.1 ? 3 : 1);
  const apartText = `${apart} ${unit === "dB(A)" ? "dB" : unit}`;
  const tail = !m.difference
    ? `与限值 ${num(limit)} ${unit}（${row.conditionText}）比较：${num(value)} ${over ? "＞" : value === limit ? "＝" : "＜"} ${num(limit)}，${verdictText[over ? "over" : "within"]}；比值 ${num(ratio)}。`
    : over
      ? `超过限值 ${num(limit)} ${unit}，超出 ${apartText}，超标。`
      : difference === 0
        ? `等于限值 ${num(limit)} ${unit}，合格。`
        : `低于限值 ${num(limit)} ${unit} ${apartText}，合格。`;
  const f: Finding = {
    ruleId: m.ruleId,
    verdict: over ? "over" : "within",
    value,
    valueText,
    unit,
    limit,
    limitKind: m.kind,
    ...(m.difference ? { excess: difference } : { ratio }),
    clauses: [physicalClause(row), ...(m.clauses ?? [])],
    steps: [{ text: m.text }, { text: tail }],
    used: { sample: m.sample, limitId: row.id, ...m.used },
    missing: [],
    on: m.on,
    edition: editionOf(row.sourceId),
  };
  if (m.unconfirmed || row.evidence === "recalled") f.unconfirmed = true;
  return f;
};

/** The finding for a sample whose facts do not suffice. */
export const incomplete = (
  ruleId: string,
  sample: Sample,
  on: Day,
  what: string,
  edition = "GBZ 2.2-2007",
  clauses: Clause[] = [],
): Finding => open(ruleId, "undetermined", `样品缺少${what}，无法判定。`, { on, edition, missing: [what], clauses, used: { sample } });

/** Turns a verdict into an open one: what was compared stays to be read, what is missing is named. */
export const leftOpen = (f: Finding, what: string, text: string): Finding => ({
  ...f,
  verdict: "undetermined",
  missing: [...f.missing, what],
  steps: [...f.steps, { text }],
});
