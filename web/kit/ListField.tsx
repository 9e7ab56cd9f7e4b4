import { Button, Input, Select } from "antd";
import type { ClipboardEvent } from "react";
import type { Field } from "./form.ts";

type Row = Record<string, unknown>;

/** Reads one cell as its field wants it; what cannot be read stays as typed, so that the server can say what is wrong. */
const read = (field: Field, text: string): unknown => {
  const t = text.trim();
  if (t === "") return undefined;
  if (field.kind === "number") return Number.isFinite(Number(t.replaceAll(",", ""))) ? Number(t.replaceAll(",", "")) : t;
  if (field.kind === "money") return Number.isFinite(Number(t.replaceAll(",", ""))) ? Math.round(Number(t.replaceAll(",", "")) * 100) : t;
  if (field.kind === "choice") return field.options?.find((o) => o.label === t || o.value === t)?.value ?? t;
  return t;
};
const show = (field: Field, value: unknown): string =>
  value === undefined || value === null ? "" : field.kind === "money" && typeof value === "number" ? String(value / 100) : String(value);

/** Repeats as an editable table; rows copied in Excel can be pasted from any cell on. */
export function ListField({ id, field, value, onValue }: { id: string; field: Field; value: Row[]; onValue: (rows: Row[]) => void }) {
  const columns = field.of ?? [];
  const put = (at: number, column: Field, cell: unknown): void =>
    onValue(value.map((row, i) => (i === at ? { ...row, [column.id]: cell } : row)));
  const paste = (event: ClipboardEvent, at: number, from: number): void => {
    const text = event.clipboardData.getData("text");
    if (!/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const rows = [...value];
    text
      .trimEnd()
      .split(/\r?\n/)
      .forEach((line, r) => {
        const row = { ...rows[at + r] };
        line.split("\t").forEach((cell, c) => {
          const column = columns[from + c];
          if (column) row[column.id] = read(column, cell);
        });
        rows[at + r] = row;
      });
    onValue(rows);
  };
  return (
    <div className="table-scroll">
      <table className="plain-table" id={id} tabIndex={-1}>
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c.id}>
                {c.label}
                {c.unit ? `（${c.unit}）` : ""}
              </th>
            ))}
            <th>
              <span className="visually-hidden">去掉</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {value.map((row, at) => (
            <tr key={at}>
              {columns.map((c, from) => (
                <td key={c.id} style={{ minWidth: c.kind === "number" ? 90 : 130 }}>
                  {c.kind === "choice" ? (
                    <Select
                      size="small"
                      style={{ width: "100%", minWidth: 120 }}
                      aria-label={`第 ${at + 1} 行 ${c.label}`}
                      value={(row[c.id] as string) ?? null}
                      options={(c.options ?? []).map((o) => ({ ...o }))}
                      onChange={(v) => put(at, c, v)}
                    />
                  ) : (
                    <Input
                      size="small"
                      aria-label={`第 ${at + 1} 行 ${c.label}`}
                      type={c.kind === "day" ? "date" : "text"}
                      inputMode={c.kind === "number" || c.kind === "money" ? "decimal" : "text"}
                      value={show(c, row[c.id])}
                      onPaste={(e) => paste(e, at, from)}
                      onChange={(e) => put(at, c, e.target.value === "" ? undefined : e.target.value)}
                      onBlur={(e) => put(at, c, read(c, e.target.value))}
                    />
                  )}
                </td>
              ))}
              <td>
                <button type="button" className="link" onClick={() => onValue(value.filter((_, i) => i !== at))}>
                  去掉
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p style={{ marginTop: 8 }}>
        <Button size="small" onClick={() => onValue([...value, {}])}>
          加一行
        </Button>{" "}
        <span className="field-hint">可从 Excel 复制多行，粘贴到任一格</span>
      </p>
    </div>
  );
}
