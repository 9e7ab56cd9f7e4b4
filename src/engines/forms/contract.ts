/** What the web needs to draw a form: plain JSON, no functions. */
export type FieldKind = "text" | "number" | "money" | "day" | "choice" | "choices" | "flag" | "files" | "reference" | "list";
export type Option = { readonly value: string; readonly label: string };

/** Holds on the values given so far: `is`/`in` compare, `filled` asks for any value. */
export type Condition =
  | { readonly field: string; readonly is: string | boolean }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly filled: boolean };

export type Field = {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint?: string;
  /** absent: optional; true: always required; a condition: required when it holds */
  readonly required?: true | Condition;
  readonly shownIf?: Condition;
  /** what the sentence of a missing value adds: by which rule it is asked */
  readonly basis?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly decimals?: number;
  readonly options?: readonly Option[];
  /** what a reference points at: a kind of institution the web offers to pick from */
  readonly to?: string;
  /** text field that takes the name of what a reference points at */
  readonly fills?: string;
  /** fields of one row of a list */
  readonly of?: readonly Field[];
};

export type FormView = { readonly id: string; readonly title: string; readonly fields: readonly Field[] };
/** One thing wrong with what was filled in: the field's path (`measures.0.kind`) and a sentence. */
export type Fault = { readonly field: string; readonly says: string };
export type Values = Readonly<Record<string, unknown>>;

export const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

/** True when the condition holds on the values; an absent condition holds. */
export const holds = (condition: Condition | undefined, values: Values): boolean => {
  if (!condition) return true;
  const value = values[condition.field];
  if ("is" in condition) return value === condition.is;
  if ("in" in condition)
    return Array.isArray(value) ? value.some((v) => condition.in.includes(String(v))) : condition.in.includes(String(value));
  return isFilled(value) === condition.filled;
};

export const isShown = (field: Field, values: Values): boolean => holds(field.shownIf, values);
export const isRequired = (field: Field, values: Values): boolean =>
  isShown(field, values) && field.required !== undefined && (field.required === true || holds(field.required, values));

/** What was filled in, in words: one line a field that has a value. */
export type FilledLine = { readonly field: string; readonly label: string; readonly text: string };

const wordOf = (field: Field, value: unknown): string => {
  switch (field.kind) {
    case "money":
      return `${(Number(value) / 100).toLocaleString("zh-CN")} 元`;
    case "number":
      return `${String(value)}${field.unit ? ` ${field.unit}` : ""}`;
    case "choice":
      return field.options?.find((o) => o.value === value)?.label ?? String(value);
    case "choices":
      return (value as string[]).map((v) => field.options?.find((o) => o.value === v)?.label ?? v).join("、");
    case "flag":
      return value === true ? "是" : "否";
    case "files":
      return `${(value as string[]).length} 个文件`;
    case "list":
      return (value as Values[])
        .map((row) =>
          filledLines(field.of ?? [], row)
            .map((l) => l.text)
            .join("，"),
        )
        .join("；");
    default:
      return String(value);
  }
};
/** A reference whose name stands in the field beside it is left out: its id says nothing to a reader. */
export const filledLines = (fields: readonly Field[], values: Values): FilledLine[] =>
  fields
    .filter((f) => isFilled(values[f.id]) && !(f.fills !== undefined && isFilled(values[f.fills])))
    .map((f) => ({ field: f.id, label: f.label, text: wordOf(f, values[f.id]) }));
