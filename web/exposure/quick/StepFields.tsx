import { Input } from "antd";
import { useState } from "react";
import { FieldRow } from "../../kit/FormFromDeclaration.tsx";
import { drawn } from "../formParts.ts";
import { sourceText } from "../sourceText.ts";
import type { Basis, Content, TableField } from "../types.ts";
import { needsReason, onFile, shownIn, type Step } from "./steps.ts";

const shown = (value: unknown, unit: string | undefined): string =>
  value === true ? "有" : value === false ? "无" : `${String(value ?? "")}${unit ? ` ${unit}` : ""}`;

/** What is on file is read and confirmed; what is not, is asked; what is corrected asks for its reason. */
export function StepFields({
  step,
  fields,
  content,
  basis,
  faults,
  onContent,
}: {
  step: Step;
  fields: TableField[];
  content: Content;
  basis: Record<string, Basis>;
  faults: { place?: string | undefined; sentence: string }[];
  onContent: (content: Content) => void;
}) {
  const [open, setOpen] = useState<string[]>([]);
  const own = step.fields.flatMap((key) => fields.filter((f) => f.key === key && shownIn(key, content, basis)));
  const put = (key: string, value: unknown): void => {
    const flag = value === "true" || value === "false";
    onContent({ ...content, values: { ...content.values, [key]: (flag ? value === "true" : value) as string } });
  };
  const known = own.filter((f) => onFile(f.key, content, basis) && !open.includes(f.key));
  const asked = own.filter((f) => !known.includes(f));
  return (
    <>
      {asked.map((f) => {
        const value = content.values[f.key];
        const field = drawn(f);
        return (
          <div key={f.key}>
            <FieldRow
              id={`q-${f.key}`}
              field={field}
              required={field.required === true && f.evidence !== "recalled"}
              value={typeof value === "boolean" ? String(value) : value}
              source={basis[f.key] && basis[f.key]?.from !== "form" ? sourceText(basis[f.key]) : undefined}
              faults={faults.filter((x) => x.place === f.key).map((x) => ({ field: f.key, says: x.sentence }))}
              onValue={(v) => put(f.key, v)}
            />
            {needsReason(f.key, content, basis) ? (
              <div className="field">
                <label htmlFor={`why-${f.key}`}>
                  更正理由（{basis[f.key]?.text}上是 {shown(basis[f.key]?.value, f.unit)}）
                </label>
                <Input
                  id={`why-${f.key}`}
                  maxLength={200}
                  value={content.reasons?.[f.key] ?? ""}
                  onChange={(e) => onContent({ ...content, reasons: { ...content.reasons, [f.key]: e.target.value } })}
                />
              </div>
            ) : null}
          </div>
        );
      })}
      {known.length > 0 ? (
        <dl className="confirm-list">
          {known.map((f) => (
            <div key={f.key}>
              <dt>{f.label}</dt>
              <dd>
                <span>{shown(content.values[f.key], f.unit)}</span>
                <span className="ink-3">{sourceText(basis[f.key])}</span>
                {f.key === "employerName" || f.key === "creditCode" ? null : (
                  <button type="button" className="link" aria-label={`更正${f.label}`} onClick={() => setOpen([...open, f.key])}>
                    更正
                  </button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}
