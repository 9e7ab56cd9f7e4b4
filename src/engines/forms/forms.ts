import { isDay, isId } from "#kernel";
import { z } from "zod";
import { type Condition, type Fault, type Field, type FormView, type Values, isFilled, isRequired, isShown } from "./contract.ts";

/** A rule over several fields: gives the sentence that says what is wrong, or undefined. */
export type FormCheck = { readonly field: string; readonly fault: (values: Values) => string | undefined };
export type FormSpec = {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly checks?: readonly FormCheck[];
};
export type Form = FormSpec & { readonly view: FormView; readonly schema: z.ZodType<Record<string, unknown>> };

/** What comes of reading a form: clean values, or every fault at once. */
export type FormReading = { ok: true; values: Record<string, unknown> } | { ok: false; faults: Fault[] };

/**
 * Declares a form; wrong declarations stop the start with a sentence.
 * @throws Error when ids repeat, a choice has no options or a condition names an unknown field
 */
export function form(spec: FormSpec): Form {
  const problems = problemsOf(spec.id, spec.fields);
  for (const check of spec.checks ?? [])
    if (!spec.fields.some((f) => f.id === check.field)) problems.push(`form ${spec.id}: a check names the unknown field ${check.field}`);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { ...spec, view: { id: spec.id, title: spec.title, fields: spec.fields }, schema: objectOf(spec.fields) };
}

/**
 * Reads what was filled in. Hidden fields are dropped; a hidden field is never asked for.
 * @example readForm(planForm, { post: "打磨-3" }) // → { ok: false, faults: [{ field: "money", says: "没有填资金" }] }
 */
export function readForm(spec: Form, input: unknown): FormReading {
  const given = input === undefined || input === null ? {} : input;
  const shape = spec.schema.safeParse(given);
  if (!shape.success)
    return { ok: false, faults: dedupe(shape.error.issues.map((i) => ({ field: i.path.map(String).join("."), says: i.message }))) };
  const values = shown(spec.fields, shape.data);
  const faults = (spec.checks ?? []).flatMap((check) => {
    const says = check.fault(values);
    return says === undefined ? [] : [{ field: check.field, says }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, values };
}

const shown = (fields: readonly Field[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter((f) => isShown(f, values) && isFilled(values[f.id]))
      .map((f) => [f.id, f.kind === "list" ? (values[f.id] as Values[]).map((row) => shown(f.of ?? [], row)) : values[f.id]]),
  );

const dedupe = (faults: Fault[]): Fault[] => {
  const seen = new Set<string>();
  return faults.filter((f) => !seen.has(f.field) && seen.add(f.field));
};

const missingSays = (f: Field): string => {
  const verb = f.kind === "choice" || f.kind === "choices" || f.kind === "reference" ? "没有选" : f.kind === "files" ? "没有附" : "没有填";
  return `${verb}${f.label}${f.basis ? `（${f.basis}）` : ""}`;
};

const objectOf = (fields: readonly Field[]): z.ZodType<Record<string, unknown>> => {
  const shape: Record<string, z.ZodType> = {};
  for (const f of fields) shape[f.id] = z.preprocess((v) => (isFilled(v) ? v : undefined), valueOf(f).optional());
  return z
    .strictObject(shape, {
      error: (issue) => (issue.code === "unrecognized_keys" ? `表里没有这一项：${issue.keys.join("、")}` : "应是一张表"),
    })
    .check((payload) => {
      for (const f of fields)
        if (isRequired(f, payload.value) && !isFilled(payload.value[f.id]))
          payload.issues.push({ code: "custom", path: [f.id], message: missingSays(f), input: payload.value[f.id] });
    }) as z.ZodType<Record<string, unknown>>;
};

const range = (f: Field): string => {
  const unit = f.unit ? ` ${f.unit}` : "";
  if (f.min !== undefined && f.max !== undefined) return `${f.label}应在 ${f.min} 到 ${f.max}${unit} 之间`;
  return f.min !== undefined ? `${f.label}应不小于 ${f.min}${unit}` : `${f.label}应不大于 ${f.max}${unit}`;
};

const valueOf = (f: Field): z.ZodType => {
  switch (f.kind) {
    case "text": {
      const max = f.maxLength ?? 2000;
      return z.string(`${f.label}应是文字`).trim().max(max, `${f.label}最多 ${max} 字`);
    }
    case "number": {
      let n = z.number(`${f.label}应是数`);
      if (f.min !== undefined) n = n.min(f.min, range(f));
      if (f.max !== undefined) n = n.max(f.max, range(f));
      return f.decimals === 0 ? n.int(`${f.label}应是整数`) : n;
    }
    case "money":
      return z
        .int(`${f.label}应是以分计的整数`)
        .min(f.min ?? 1, f.min === undefined ? `${f.label}应大于 0 元` : `${f.label}应不小于 ${f.min / 100} 元`)
        .max(f.max ?? 10_000_000_000_000, `${f.label}超出可填的范围`);
    case "day":
      return z.string(`${f.label}应是日期`).refine(isDay, `${f.label}应是一个存在的日期，如 2025-08-31`);
    case "choice":
      return z.enum((f.options ?? []).map((o) => o.value) as [string, ...string[]], `${f.label}应从给出的选项中选`);
    case "choices":
      return z.array(z.enum((f.options ?? []).map((o) => o.value) as [string, ...string[]], `${f.label}应从给出的选项中选`));
    case "flag":
      return z.boolean(`${f.label}应选是或否`);
    case "files":
      return z.array(z.string().refine(isId, `${f.label}应先上传`), `${f.label}应先上传`).max(50, `${f.label}最多 50 个`);
    case "reference":
      return z.string(`${f.label}应从列表中选`).refine(isId, `${f.label}应从列表中选`);
    case "list":
      return z
        .array(objectOf(f.of ?? []), `${f.label}应是一列`)
        .min(f.min ?? 0, `${f.label}至少 ${f.min} 行`)
        .max(f.max ?? 500, `${f.label}最多 ${f.max ?? 500} 行`);
  }
};

const problemsOf = (id: string, fields: readonly Field[]): string[] => {
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const f of fields) {
    if (ids.has(f.id)) problems.push(`form ${id}: the field ${f.id} is declared twice`);
    ids.add(f.id);
    if ((f.kind === "choice" || f.kind === "choices") && !f.options?.length) problems.push(`form ${id}: ${f.id} offers no options`);
    if (f.kind === "reference" && !f.to) problems.push(`form ${id}: the reference ${f.id} points at nothing`);
    if (f.fills !== undefined && !fields.some((other) => other.id === f.fills && other.kind === "text"))
      problems.push(`form ${id}: ${f.id} fills the unknown text field ${f.fills}`);
    if (f.kind === "list") problems.push(...problemsOf(`${id}.${f.id}`, f.of ?? []));
    if (f.kind === "list" && !f.of?.length) problems.push(`form ${id}: the list ${f.id} has no fields`);
  }
  const known = (c: Condition | true | undefined): boolean => c === undefined || c === true || ids.has(c.field);
  for (const f of fields)
    if (!known(f.required) || !known(f.shownIf)) problems.push(`form ${id}: a condition of ${f.id} names an unknown field`);
  return problems;
};
