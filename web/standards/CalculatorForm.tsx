import { useId } from "react";
import { rowsOf, type Faults } from "./calculators/calculator.ts";
import type { Field, Fields, Texts } from "./calculators/fields.ts";
import { Suggest } from "./Suggest.tsx";

type Change = (key: string, text: Texts[string]) => void;

/** The questions of a calculator, drawn from its declaration. A fault is shown at its field once there is something to show. */
export function CalculatorForm({ fields, texts, faults, onChange }: { fields: Fields; texts: Texts; faults: Faults; onChange: Change }) {
  const asked = Object.entries(fields).filter(([, field]) => !field.when || field.when(texts));
  const seldom = asked.filter(([, field]) => field.seldom);
  const filled = seldom.filter(([key, field]) => (texts[key] ?? "") !== field.initial).length;
  const draw = ([key, field]: [string, Field<unknown>]) =>
    field.control.kind === "rows" ? (
      <RowsField
        key={key}
        place={key}
        field={field}
        columns={field.control.columns}
        name={field.control.name}
        texts={texts}
        faults={faults}
        onChange={onChange}
      />
    ) : (
      <OneField key={key} field={field} text={String(texts[key] ?? "")} fault={faults[key]} onChange={(text) => onChange(key, text)} />
    );
  return (
    <div className="std-form">
      {asked.filter(([, field]) => !field.seldom).map(draw)}
      {seldom.length > 0 ? (
        <details className={filled > 0 ? undefined : "no-print"} open={(filled > 0 && seldom.length <= 8) || undefined}>
          <summary>
            更多条件（{seldom.length} 项，选填{filled > 0 ? `，已填 ${filled} 项` : ""}）
          </summary>
          {seldom.map(draw)}
        </details>
      ) : null}
    </div>
  );
}

function OneField({
  field,
  text,
  fault,
  onChange,
}: {
  field: Field<unknown>;
  text: string;
  fault: string | undefined;
  onChange: (text: string) => void;
}) {
  const id = useId();
  const note = `${id}-note`;
  const notes = [fault, field.hint].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {field.unit ? <span className="std-unit">（{field.unit}）</span> : null}
        {field.optional && field.control.kind !== "choice" ? <span className="optional">　选填</span> : null}
      </label>
      <Input
        id={id}
        field={field}
        text={text}
        invalid={fault !== undefined}
        describedBy={notes.length > 0 ? note : undefined}
        onChange={onChange}
      />
      {notes.length > 0 ? (
        <div id={note}>
          {fault ? <div className="field-error">{fault}</div> : null}
          {field.hint ? <div className="field-hint">{field.hint}</div> : null}
        </div>
      ) : null}
    </div>
  );
}

function Input({
  id,
  field,
  text,
  invalid,
  describedBy,
  label,
  onChange,
}: {
  id: string;
  field: Field<unknown>;
  text: string;
  invalid: boolean;
  describedBy?: string | undefined;
  label?: string;
  onChange: (text: string) => void;
}) {
  const { control } = field;
  const common = { id, "aria-invalid": invalid, "aria-describedby": describedBy, "aria-label": label };
  if (control.kind === "choice")
    return (
      <select {...common} className="std-input" value={text} onChange={(e) => onChange(e.target.value)}>
        {"" in control.options || text !== "" ? null : <option value="">选择</option>}
        {Object.entries(control.options).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    );
  if (control.kind === "suggest")
    return <Suggest id={id} of={control.of} value={text} onChange={onChange} invalid={invalid} describedBy={describedBy} label={label} />;
  return (
    <input
      {...common}
      className="std-input"
      type={control.kind === "day" ? "date" : "text"}
      inputMode={control.kind === "text" && control.decimal ? "decimal" : undefined}
      autoComplete="off"
      value={text}
      onChange={(e) => onChange(e.target.value)}
    />
  );
}

/** Lines of a table: a new one stands below, an emptied one counts for nothing. Lines pasted from a sheet fill the cells from where they are put. */
function RowsField({
  place,
  field,
  columns,
  name,
  texts,
  faults,
  onChange,
}: {
  place: string;
  field: Field<unknown>;
  columns: Fields;
  name: string;
  texts: Texts;
  faults: Faults;
  onChange: Change;
}) {
  const id = useId();
  const lines = rowsOf(texts, place);
  const names = Object.keys(columns);
  const empty = Object.fromEntries(Object.entries(columns).map(([k, c]) => [k, c.initial]));
  const set = (next: readonly Readonly<Record<string, string>>[]): void => onChange(place, next.length > 0 ? next : [empty]);
  const paste = (text: string, row: number, column: number): boolean => {
    const cells = text
      .replace(/\s+$/, "")
      .split(/\r?\n/)
      .map((line) => line.split("\t"));
    if (cells.length === 1 && cells[0]!.length === 1) return false;
    const next = lines.map((line) => ({ ...line }));
    cells.forEach((line, i) => {
      const target = (next[row + i] ??= { ...empty });
      line.forEach((cell, j) => {
        const key = names[column + j];
        if (key) target[key] = cell.trim();
      });
    });
    set(next);
    return true;
  };
  return (
    <fieldset className="std-rows" aria-describedby={faults[place] ? `${id}-fault` : undefined}>
      <legend>
        {field.label}
        {field.optional ? <span className="optional">　选填</span> : null}
      </legend>
      {faults[place] ? (
        <div id={`${id}-fault`} className="field-error">
          {faults[place]}
        </div>
      ) : null}
      {field.hint ? <div className="field-hint">{field.hint}</div> : null}
      <table className={names.length > 4 ? "std-lines std-lines-stacked" : "std-lines"}>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, c]) => (
              <th key={key} scope="col">
                {c.label}
                {c.unit ? <span className="std-unit">（{c.unit}）</span> : null}
              </th>
            ))}
            <th className="no-print">
              <span className="visually-hidden">去掉</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <tr key={i}>
              {Object.entries(columns).map(([key, c], j) => {
                const fault = faults[`${place}.${i}.${key}`];
                return (
                  <td
                    key={key}
                    data-label={`${c.label}${c.unit ? `（${c.unit}）` : ""}`}
                    onPaste={(e) => {
                      if (paste(e.clipboardData.getData("text"), i, j)) e.preventDefault();
                    }}
                  >
                    <Input
                      id={`${id}-${i}-${key}`}
                      label={`第 ${i + 1} 行${c.label}`}
                      field={c}
                      text={line[key] ?? ""}
                      invalid={fault !== undefined}
                      describedBy={fault ? `${id}-${i}-${key}-fault` : undefined}
                      onChange={(text) => set(lines.map((l, n) => (n === i ? { ...l, [key]: text } : l)))}
                    />
                    {fault ? (
                      <div id={`${id}-${i}-${key}-fault`} className="field-error">
                        {fault}
                      </div>
                    ) : null}
                  </td>
                );
              })}
              <td className="no-print">
                {lines.length > 1 ? (
                  <button
                    type="button"
                    className="link"
                    aria-label={`去掉第 ${i + 1} 行`}
                    onClick={() => set(lines.filter((_, n) => n !== i))}
                  >
                    去掉
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="no-print">
        <button type="button" className="link" style={{ paddingLeft: 0 }} onClick={() => set([...lines, { ...empty }])}>
          加一行{name}
        </button>
        <span className="ink-3">可从表格软件粘贴多行</span>
      </p>
    </fieldset>
  );
}
