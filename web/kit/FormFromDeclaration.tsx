import { Button, Checkbox, Input, InputNumber, Radio, Select } from "antd";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { asFilled, ProblemError, problemFrom } from "./api.ts";
import type { Filled } from "./client.ts";
import { isRequired, isShown, type Fault, type Field, type FormView, type Values } from "./form.ts";
import { ProblemNote } from "./Problem.tsx";
import { FileField, type SentFile } from "./FileField.tsx";
import { ListField } from "./ListField.tsx";
import { ReferenceField } from "./ReferenceField.tsx";

export type FormProps = {
  form: FormView;
  initial?: Values | undefined;
  /** Where a prefilled value comes from, by field. */
  sources?: Record<string, string> | undefined;
  /** The verb and object on the button. */
  act: string;
  /** What the act means and what happens then. */
  meaning?: ReactNode;
  onSend: (values: Filled) => Promise<unknown>;
  onCancel?: (() => void) | undefined;
  sendFile?: ((file: File) => Promise<SentFile>) | undefined;
  onChange?: ((values: Record<string, unknown>) => void) | undefined;
};

/** Faults a refusal carries by field, whichever way the server names them. */
export const faultsOf = (error: unknown): Fault[] => {
  if (!(error instanceof ProblemError)) return [];
  const { details, faults } = error.problem;
  const list = (faults ?? details["faults"] ?? details["fields"] ?? []) as unknown;
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    if (typeof one === "string") return [{ field: "", says: one }];
    const f = one as { field?: string; path?: string; says?: string };
    return f.says ? [{ field: (f.field ?? f.path ?? "").replace(/^(body|input)[./]/, ""), says: f.says }] : [];
  });
};

/** Draws a declared form: one column, label above, source under a prefilled field, faults on top and at the field, nothing typed is lost. */
export function FormFromDeclaration({ form, initial = {}, sources = {}, act, meaning, onSend, onCancel, sendFile, onChange }: FormProps) {
  const [values, setValues] = useState<Record<string, unknown>>({ ...initial });
  const [faults, setFaults] = useState<Fault[]>([]);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const id = useId();
  // What is filled in now: a file that arrives later than it was chosen must not bring back the form of that moment.
  const latest = useRef(values);
  const set = (field: string, value: unknown): void => setValues((latest.current = { ...latest.current, [field]: value }));
  const put = (field: string, value: unknown): void => {
    set(field, value);
    setFaults((all) => all.filter((f) => f.field !== field));
    onChange?.(latest.current);
  };
  const underway = useRef(new Set<Promise<unknown>>());
  const sending = (file: File): Promise<SentFile> => {
    const sent = sendFile!(file);
    underway.current.add(sent);
    const over = (): void => void underway.current.delete(sent);
    sent.then(over, over);
    return sent;
  };
  /** Waits for files that are still on their way; whether all of them arrived. */
  const arrived = async (): Promise<boolean> => {
    while (underway.current.size > 0) if ((await Promise.allSettled(underway.current)).some((s) => s.status === "rejected")) return false;
    return true;
  };
  const submit = async (): Promise<void> => {
    if (underway.current.size > 0) {
      setBusy(true);
      const all = await arrived();
      setBusy(false);
      if (!all) return;
    }
    const values = latest.current;
    const shown = form.fields.filter((f) => isShown(f, values));
    const empty = shown
      .filter((f) => isRequired(f, values) && isBlank(values[f.id]))
      .map((f) => ({
        field: f.id,
        says: `没有${f.kind === "choice" || f.kind === "choices" || f.kind === "reference" ? "选" : f.kind === "files" ? "附" : "填"}${f.label}${f.basis ? `（${f.basis}）` : ""}`,
      }));
    setFaults(empty);
    setError(undefined);
    if (empty.length > 0) return top.current?.focus();
    setBusy(true);
    try {
      await onSend(asFilled(Object.fromEntries(shown.filter((f) => !isBlank(values[f.id])).map((f) => [f.id, values[f.id]]))));
    } catch (refused) {
      setFaults(faultsOf(refused));
      setError(refused);
      setTimeout(() => top.current?.focus());
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) void submit();
    };
    const node = top.current?.closest("form");
    node?.addEventListener("keydown", keys);
    return () => node?.removeEventListener("keydown", keys);
  });
  return (
    <form
      className="form-page"
      onSubmit={(e) => {
        e.preventDefault();
        void submit();
      }}
      noValidate
    >
      <div ref={top} tabIndex={-1}>
        {error ? <ProblemNote error={error} /> : null}
        {faults.length > 0 ? (
          <div className="refusal" role="alert">
            <p className="refusal-says">
              还不能{act}：有 {faults.length} 处要补。
            </p>
            <ul>
              {faults.map((f) => (
                <li key={f.field + f.says}>
                  <a
                    href={`#${id}-${f.field.split(".")[0]}`}
                    onClick={(e) => {
                      e.preventDefault();
                      document.getElementById(`${id}-${f.field.split(".")[0]}`)?.focus();
                    }}
                  >
                    {f.says}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      {form.fields
        .filter((f) => isShown(f, values))
        .map((field) => (
          <FieldRow
            key={field.id}
            id={`${id}-${field.id}`}
            field={field}
            required={isRequired(field, values)}
            value={values[field.id]}
            source={sources[field.id]}
            faults={faults.filter((f) => f.field === field.id || f.field.startsWith(`${field.id}.`))}
            onValue={(v) => put(field.id, v)}
            onName={field.fills === undefined ? undefined : (name) => set(field.fills!, name)}
            sendFile={sendFile && sending}
          />
        ))}
      {meaning ? <p className="ink-2">{meaning}</p> : null}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={busy}>
          {act}
        </Button>
        {onCancel ? (
          <Button type="text" onClick={onCancel}>
            不办了，返回
          </Button>
        ) : null}
        {busy ? <span className="ink-3">正在送出…</span> : null}
      </div>
    </form>
  );
}

/** With more options than this a person searches instead of reading them all. */
const mostTicked = 20;
const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** One field: label above, optional ones marked, hint and source in one short line, its fault in the same words as the summary. */
export function FieldRow({
  id,
  field,
  required,
  value,
  source,
  faults = [],
  onValue,
  onName,
  sendFile,
}: {
  id: string;
  field: Field;
  required: boolean;
  value: unknown;
  source?: string | undefined;
  faults?: Fault[];
  onValue: (value: unknown) => void;
  /** The name of what a reference was set to. */
  onName?: ((name: string) => void) | undefined;
  sendFile?: ((file: File) => Promise<SentFile>) | undefined;
}) {
  const grouped = field.kind === "choice" && (field.options?.length ?? 0) <= 6;
  const ticked = field.kind === "choices" && (field.options?.length ?? 0) <= mostTicked;
  const label = (
    <>
      {field.label}
      {field.unit ? `（${field.unit}）` : field.kind === "money" ? "（元）" : ""}
      {required || field.kind === "flag" ? null : <span className="optional">　选填</span>}
    </>
  );
  const aside = [faults.length > 0 ? `${id}-fault` : "", field.hint ? `${id}-hint` : ""].filter(Boolean).join(" ");
  return (
    <div className="field" role={grouped ? "group" : undefined} aria-label={grouped ? field.label : undefined}>
      {field.kind === "flag" ? null : grouped || field.kind === "list" || field.kind === "files" || ticked ? (
        <span className="field-label">{label}</span>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      <FieldInput
        id={id}
        field={field}
        value={value}
        onValue={onValue}
        onName={onName}
        aside={aside}
        bad={faults.length > 0}
        sendFile={sendFile}
      />
      {field.hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {source && value !== undefined && value !== "" ? <p className="field-source">来自 {source}</p> : null}
      {faults.length > 0 ? (
        <p className="field-error" id={`${id}-fault`}>
          {faults.map((f) => f.says).join("；")}
        </p>
      ) : null}
    </div>
  );
}

type InputProps = {
  id: string;
  field: Field;
  value: unknown;
  onValue: (value: unknown) => void;
  onName?: ((name: string) => void) | undefined;
  aside: string;
  bad: boolean;
  sendFile?: ((file: File) => Promise<SentFile>) | undefined;
};

function FieldInput({ id, field, value, onValue, onName, aside, bad, sendFile }: InputProps) {
  const common = {
    id,
    "aria-describedby": aside || undefined,
    "aria-invalid": bad || undefined,
    ...(bad ? { status: "error" as const } : {}),
  };
  switch (field.kind) {
    case "text":
      return (field.maxLength ?? 2000) > 120 ? (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={field.maxLength ?? 2000}
          value={(value as string) ?? ""}
          onChange={(e) => onValue(e.target.value)}
        />
      ) : (
        <Input {...common} maxLength={field.maxLength ?? 120} value={(value as string) ?? ""} onChange={(e) => onValue(e.target.value)} />
      );
    case "number":
      return (
        <InputNumber
          {...common}
          style={{ width: 200 }}
          controls={false}
          inputMode="decimal"
          {...(field.decimals !== undefined ? { precision: field.decimals } : {})}
          value={(value as number) ?? null}
          onChange={onValue}
        />
      );
    case "money":
      return (
        <InputNumber
          {...common}
          style={{ width: 200 }}
          controls={false}
          inputMode="decimal"
          precision={2}
          value={typeof value === "number" ? value / 100 : null}
          onChange={(yuan: number | null) => onValue(yuan === null ? undefined : Math.round(yuan * 100))}
        />
      );
    case "day":
      return (
        <Input {...common} type="date" style={{ width: 200 }} value={(value as string) ?? ""} onChange={(e) => onValue(e.target.value)} />
      );
    case "choice":
      return (field.options?.length ?? 0) <= 6 ? (
        <Radio.Group
          className="options"
          id={id}
          value={value ?? null}
          onChange={(e) => onValue(e.target.value as string)}
          options={(field.options ?? []).map((o) => ({ ...o }))}
        />
      ) : (
        <Select
          {...common}
          style={{ width: "100%" }}
          showSearch={{ optionFilterProp: "label" }}
          value={(value as string) ?? null}
          onChange={(v) => onValue(v)}
          options={(field.options ?? []).map((o) => ({ ...o }))}
          placeholder="从列表中选"
        />
      );
    case "choices":
      return (field.options?.length ?? 0) > mostTicked ? (
        <Select
          {...common}
          mode="multiple"
          style={{ width: "100%" }}
          showSearch={{ optionFilterProp: "label" }}
          value={(value as string[]) ?? []}
          onChange={(v: string[]) => onValue(v)}
          options={(field.options ?? []).map((o) => ({ ...o }))}
          placeholder="输入几个字查找，可多选"
        />
      ) : (
        <Checkbox.Group
          className="options"
          value={(value as string[]) ?? []}
          onChange={(v) => onValue(v)}
          options={(field.options ?? []).map((o) => ({ ...o }))}
        />
      );
    case "flag":
      return (
        <Checkbox id={id} checked={value === true} onChange={(e) => onValue(e.target.checked)}>
          {field.label}
        </Checkbox>
      );
    case "files":
      return <FileField id={id} value={(value as string[]) ?? []} onValue={onValue} send={sendFile} />;
    case "reference":
      return <ReferenceField {...common} kind={field.to ?? ""} value={(value as string) ?? null} onValue={onValue} onName={onName} />;
    case "list":
      return <ListField id={id} field={field} value={(value as Record<string, unknown>[]) ?? []} onValue={onValue} />;
  }
}

export const sentence = (error: unknown): string => problemFrom(error).says;
