import { roundHalfEven, type Day } from "#kernel";
import type { Assessment, AssessmentVerdict, Clause, Finding, Grade, LimitKind, Verdict, WorkGrade } from "../types.ts";

/** Drops the noise of binary fractions, so that 0.1 + 0.2 is not above 0.3. */
export const clean = (x: number): number => (x >= 1e-3 || x <= -1e-3 ? Math.round(x * 1e9) / 1e9 : Number(x.toPrecision(12)));

export const decimalsOf = (x: number): number => {
  const text = String(x);
  const e = text.indexOf("e-");
  if (e > 0) return Number(text.slice(e + 2)) + Math.max(0, text.indexOf("e") - 2);
  const dot = text.indexOf(".");
  return dot < 0 ? 0 : text.length - dot - 1;
};

/** The value as reported: one decimal for a whole-number limit, otherwise one more than the limit has (GBZ 331-2024 5.2.7.1). */
export const reported = (value: number, limit: number): string => {
  const digits = decimalsOf(limit) + 1;
  return roundHalfEven(value, digits).toFixed(digits);
};

/** A number in a sentence: at most four decimals, no trailing zeros. */
export const num = (x: number): string =>
  Number.isInteger(x) ? String(x) : Math.abs(x) < 0.001 ? String(clean(x)) : String(Math.round(x * 1e4) / 1e4);

/** Exposure grade by the ratio of measured value to limit (GBZ 2.1-2019 table 5). */
export const gradeOf = (ratio: number): Grade =>
  ratio <= 0.01 ? "0" : ratio <= 0.1 ? "I" : ratio <= 0.5 ? "II" : ratio <= 1 ? "III" : "IV";

export const unitText: Record<string, string> = { "mg/m3": "mg/m³", "ng/m3": "ng/m³", "µg/m3": "µg/m³", "spores/m3": "孢子/m³" };

export type Compared = {
  ruleId: string;
  value: number;
  limit: number;
  kind: LimitKind;
  unit: string;
  clauses: Clause[];
  text: string;
  used: Record<string, unknown>;
  missing: string[];
  on: Day;
  edition: string;
  unconfirmed: boolean;
  below: boolean;
};

/** The finding of one comparison. Equal to the limit is within it; the unrounded value is compared. */
export const compare = (c: Compared): Finding => {
  const value = clean(c.value);
  const limit = clean(c.limit);
  const limitText = num(c.limit);
  const over = value > limit;
  // "less than" something above the limit says nothing
  const verdict: Verdict = c.below && over ? "undetermined" : over ? "over" : "within";
  const ratio = clean(value / c.limit);
  const valueText = (c.below ? "<" : "") + reported(value, c.limit);
  const unit = unitText[c.unit] ?? c.unit;
  const sign = over ? "＞" : value === limit ? "＝" : "≤";
  const f: Finding = {
    ruleId: c.ruleId,
    verdict,
    value,
    valueText,
    unit,
    limit: c.limit,
    limitKind: c.kind,
    ratio,
    grade: gradeOf(ratio),
    aboveActionLevel: ratio > 0.5,
    clauses: c.clauses,
    steps: [
      { text: c.text },
      {
        text: `与 ${c.kind} ${limitText} ${unit} 比较：${valueText} ${sign} ${limitText}，${verdictText[verdict]}；比值 ${num(ratio)}。`,
      },
    ],
    used: c.used,
    missing: verdict === "undetermined" ? [...c.missing, "定量下限低于限值的检测结果"] : c.missing,
    on: c.on,
    edition: c.edition,
  };
  if (c.unconfirmed) f.unconfirmed = true;
  return f;
};

export const verdictText: Record<Verdict | AssessmentVerdict, string> = {
  within: "合格",
  over: "超标",
  undetermined: "无法判定",
  "no-limit": "无限值",
  graded: "已分级",
  met: "符合",
  unmet: "不符合",
};

/** A finding without a comparison: what is missing, or that there is no limit. */
export const open = (
  ruleId: string,
  verdict: "undetermined" | "no-limit",
  text: string,
  rest: {
    on: Day;
    edition: string;
    missing?: string[];
    clauses?: Clause[];
    used?: Record<string, unknown>;
    value?: number;
    valueText?: string;
    unit?: string;
  },
): Finding => ({
  ruleId,
  verdict,
  ...(rest.value !== undefined && { value: rest.value }),
  ...(rest.valueText !== undefined && { valueText: rest.valueText }),
  ...(rest.unit !== undefined && { unit: unitText[rest.unit] ?? rest.unit }),
  clauses: rest.clauses ?? [],
  steps: [{ text }],
  used: rest.used ?? {},
  missing: rest.missing ?? [],
  on: rest.on,
  edition: rest.edition,
});

/** A value is of use when it is a number and not below zero. */
export const sane = (...values: readonly (number | undefined)[]): boolean =>
  values.every((x) => x !== undefined && Number.isFinite(x) && x >= 0);

const gradeNames: Record<string, string> = { "0": "0", I: "Ⅰ", II: "Ⅱ", III: "Ⅲ", IV: "Ⅳ", V: "Ⅴ" };
/** A grade as it is printed: `Ⅱ级`. */
export const gradeText = (grade: WorkGrade): string => (grade === "beyond" ? "超出分级范围" : `${gradeNames[grade]}级`);

/** An assessment: a grade given, a requirement met or not, or what is missing for it. */
export const assess = (
  ruleId: string,
  verdict: AssessmentVerdict,
  steps: readonly string[],
  rest: {
    on: Day;
    edition: string;
    clauses: Clause[];
    used: Record<string, unknown>;
    grade?: WorkGrade;
    value?: number;
    valueText?: string;
    unit?: string;
    limit?: number;
    missing?: string[];
    unconfirmed?: boolean;
  },
): Assessment => {
  const { unconfirmed, ...facts } = rest;
  return {
    ruleId,
    verdict,
    ...facts,
    steps: steps.map((text) => ({ text })),
    missing: rest.missing ?? [],
    ...(unconfirmed && { unconfirmed }),
  };
};
