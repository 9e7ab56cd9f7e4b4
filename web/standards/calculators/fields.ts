import { isDay, type Day } from "#kernel";
import type { Reading } from "#standards";

/** What is typed into a form, by field; a list is a row of such texts. It is also what the address carries. */
export type Texts = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

/** How a field is drawn. */
export type Control =
  | { kind: "text"; decimal: boolean }
  | { kind: "choice"; options: Readonly<Record<string, string>> }
  | { kind: "suggest"; of: "agent" | "chemical" | "dust" | "biological" | "industry" }
  | { kind: "day" }
  | { kind: "rows"; columns: Fields; least: number; name: string };

/** A question of a calculator: `read` turns the text into a value or throws the sentence that says what is wrong. */
export type Field<T> = {
  label: string;
  unit?: string;
  hint?: string;
  optional: boolean;
  initial: string;
  control: Control;
  /** seldom asked: folded away until it is filled */
  seldom?: true;
  /** asked only then, by what is typed elsewhere */
  when?: (texts: Texts) => boolean;
  read: (text: string) => T;
};
export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Values<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A sentence about a field, shown at the field. */
export class Fault extends Error {}
const fault = (sentence: string): never => {
  throw new Fault(sentence);
};

type Options = { unit?: string; hint?: string; initial?: string; min?: number; max?: number; whole?: boolean };
const make = <T>(label: string, control: Control, o: Options, read: (text: string) => T): Field<T> => ({
  label,
  ...(o.unit !== undefined && { unit: o.unit }),
  ...(o.hint !== undefined && { hint: o.hint }),
  optional: false,
  initial: o.initial ?? "",
  control,
  read,
});

const numberIn = (label: string, text: string, { min = 0, max, whole }: Options): number => {
  const n = Number(text.normalize("NFKC"));
  if (!Number.isFinite(n)) return fault(`${label}应为数字，现为“${text}”。`);
  if (n < min) return fault(`${label}不能小于 ${min}。`);
  if (max !== undefined && n > max) return fault(`${label}不能大于 ${max}。`);
  if (whole && !Number.isInteger(n)) return fault(`${label}应为整数。`);
  return n;
};

/** A number, not below zero unless `min` says so. */
export const number = (label: string, o: Options = {}): Field<number> =>
  make(label, { kind: "text", decimal: true }, o, (text) => numberIn(label, text, o));

/** A measured value, or `<` and the lowest quantifiable one it stayed below. */
export const reading = (label: string, o: Options = {}): Field<Reading> =>
  make(label, { kind: "text", decimal: false }, { hint: "低于定量下限写 <0.3", ...o }, (text) => {
    const below = /^[<＜]\s*(.+)$/.exec(text);
    return below ? { belowDetection: numberIn(label, below[1]!, o) } : { c: numberIn(label, text, o) };
  });

export const words = (label: string, o: Options = {}): Field<string> => make(label, { kind: "text", decimal: false }, o, (text) => text);

/** A code, name or CAS number; the field helps to find it. */
export const named = (label: string, of: (Control & { kind: "suggest" })["of"], o: Options = {}): Field<string> =>
  make(label, { kind: "suggest", of }, o, (text) => text);
export const agentField = (of: "agent" | "chemical" | "dust" | "biological" = "agent", o: Options = {}): Field<string> =>
  named(of === "dust" ? "粉尘" : of === "agent" ? "危害因素" : "物质", of, { hint: "名称、拼音、CAS 号或代码", ...o });

export const dayField = (label: string, o: Options = {}): Field<Day> =>
  make(label, { kind: "day" }, o, (text) => (isDay(text) ? text : fault(`${label}应为日期，如 2026-03-01。`)));

/** One of a few; the first unless `initial` names another. */
export const choice = <K extends string>(label: string, options: Readonly<Record<K, string>>, o: Options = {}): Field<K> =>
  make(label, { kind: "choice", options }, { initial: Object.keys(options)[0]!, ...o }, (text) =>
    Object.hasOwn(options, text) ? (text as K) : fault(`${label}没有“${text}”这一项。`),
  );

/** 是, 否 or not known: what is not known is never supposed. */
export const yesNo = (label: string, o: Options = {}): Field<boolean | undefined> => ({
  ...make(label, { kind: "choice", options: { "": "不知道", yes: "是", no: "否" } }, { initial: "", ...o }, (text) =>
    text === "" ? undefined : text === "yes",
  ),
  optional: true,
});

export const optional = <T>(field: Field<T>): Field<T | undefined> => ({ ...field, optional: true });

/** Folded away until somebody needs it. */
export const seldom = <T>(field: Field<T>): Field<T> => ({ ...field, seldom: true });

/** Asked only when something else is so; otherwise it is not there. */
export const when = <T>(test: (texts: Texts) => boolean, field: Field<T>): Field<T | undefined> => ({ ...field, when: test });
/** The usual test: another field holds one of some texts. */
export const whenIs =
  (key: string, ...texts: string[]) =>
  (all: Texts): boolean =>
    texts.includes(String(all[key] ?? ""));

/** A table one adds lines to. */
export const rows = <F extends Fields>(
  label: string,
  columns: F,
  o: { least?: number; name?: string; hint?: string } = {},
): Field<Values<F>[]> =>
  ({
    ...make(label, { kind: "rows", columns, least: o.least ?? 1, name: o.name ?? label }, o.hint ? { hint: o.hint } : {}, () => []),
    optional: (o.least ?? 1) === 0,
  }) as Field<Values<F>[]>;

/** Facts left out stay left out. */
export const known = <T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
