import { Refusal, type Day } from "#kernel";
import type { Assessment, Clause, Finding } from "#standards";
import { Fault, type Field, type Fields, type Texts, type Values } from "./fields.ts";
import { headOf, type Head } from "./heads.ts";

/** A number of a result with what it is. */
export type Figure = { label: string; value: string; note?: string };
export type SmallTable = { title: string; head: readonly string[]; rows: readonly (readonly string[])[] };
/** What a calculator says: findings with their steps, or figures and tables with the sentences and clauses that carry them. */
export type Result = {
  findings?: readonly { title?: string; finding: Finding | Assessment }[];
  figures?: readonly Figure[];
  steps?: readonly string[];
  tables?: readonly SmallTable[];
  clauses?: readonly Clause[];
  missing?: readonly string[];
  unconfirmed?: boolean;
};

export type Calculator = Head & {
  fields: Fields;
  /** what “填入示例” fills in */
  example: Texts;
  /** what is typed is of a person and stays out of the address */
  personal: boolean;
  /** the day changes nothing */
  dayless: boolean;
  run: (values: Values<Fields>, on: Day) => Result;
};

/** Declares a calculator of the list by its id: questions, a rule to ask, an example. The form, the address and the print come from it. */
export const calculator = <F extends Fields>(c: {
  id: string;
  fields: F;
  example: Texts;
  personal?: boolean;
  dayless?: boolean;
  run: (values: Values<F>, on: Day) => Result | Finding | Assessment;
}): Calculator => ({
  personal: false,
  dayless: false,
  ...headOf(c.id)!,
  ...c,
  run: (values, on) => {
    const said = c.run(values as Values<F>, on);
    return "ruleId" in said ? { findings: [{ finding: said }] } : said;
  },
});

/** The findings of several rules about one thing. */
export const several = (...findings: readonly (readonly [string, Finding | Assessment] | Finding | Assessment)[]): Result => ({
  findings: findings.map((f) => (Array.isArray(f) ? { title: f[0], finding: f[1] } : { finding: f })) as NonNullable<Result["findings"]>,
});

/** Sentences by the place of the field: `key`, or `key.row.column`. */
export type Faults = Readonly<Record<string, string>>;
export type Answer = { result: Result } | { faults: Faults; refusal?: string };

const textOf = (texts: Texts, key: string, field: Field<unknown>): string => {
  const text = texts[key];
  return typeof text === "string" ? text.trim() : text === undefined ? field.initial : "";
};
export const rowsOf = (texts: Texts, key: string): readonly Readonly<Record<string, string>>[] => {
  const list = texts[key];
  return typeof list === "object" ? list : [];
};

const readFields = (fields: Fields, texts: Texts, place: string, faults: Record<string, string>): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    if (field.when && !field.when(texts)) continue;
    const at = place + key;
    const { control } = field;
    if (control.kind === "rows") {
      const filled = rowsOf(texts, key)
        .map((row, i) => ({ row, i }))
        .filter(({ row }) => Object.entries(control.columns).some(([k, c]) => (row[k] ?? "").trim() !== "" && row[k] !== c.initial));
      if (filled.length < control.least) faults[at] = `至少填 ${control.least} 行${control.name}。`;
      values[key] = filled.map(({ row, i }) => readFields(control.columns, row, `${at}.${i}.`, faults));
      continue;
    }
    const text = textOf(texts, key, field);
    if (text === "") {
      if (control.kind === "choice" && "" in control.options) values[key] = field.read(text);
      else if (!field.optional)
        faults[at] = control.kind === "choice" || control.kind === "day" ? `选择${field.label}。` : `填写${field.label}。`;
      continue;
    }
    try {
      values[key] = field.read(text);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults[at] = error.message;
    }
  }
  return values;
};

/** What a calculator answers to what is typed, or what has to be typed first. Nothing is thrown. */
export const answer = (c: Calculator, texts: Texts, on: Day): Answer => {
  const faults: Record<string, string> = {};
  const values = readFields(c.fields, texts, "", faults);
  if (Object.keys(faults).length > 0) return { faults };
  try {
    return { result: c.run(values as Values<Fields>, on) };
  } catch (error) {
    if (error instanceof Refusal) return { faults, refusal: error.message };
    if (error instanceof RangeError || error instanceof Fault) return { faults, refusal: `按所填的内容不能计算：${error.message}` };
    throw error;
  }
};
