import { Button, Input } from "antd";
import { OccasionFields } from "./OccasionFields.tsx";
import { needsReason } from "./quick/steps.ts";
import { sourceText } from "./sourceText.ts";
import { Fragment } from "react";
import { FieldRow } from "../kit/FormFromDeclaration.tsx";
import { ListField } from "../kit/ListField.tsx";
import { Sheet } from "../kit/small.tsx";
import { listField, type Part } from "./formParts.ts";
import type { DraftState } from "./useDraft.ts";
import type { DeclarationFinding } from "./types.ts";

/** One part of the form: one column, sources under what was filled in, only the questions that apply. */
export function PartStep({
  kind,
  part,
  state,
  findings,
  onChange,
  onBack,
  onNext,
  nextLabel,
}: {
  kind: string;
  part: Part;
  state: DraftState;
  findings: DeclarationFinding[];
  onChange: (patch: Partial<DraftState>) => void;
  onBack: () => void;
  onNext: () => void;
  nextLabel: string;
}) {
  const { content } = state;
  const put = (key: string, value: unknown): void => {
    const isFlag = value === "true" || value === "false";
    // Where there is none of a class, nobody is exposed to it: the form asks for the nought, the person need not type it.
    const nought = value === "false" && key.endsWith("Present") ? { [key.replace(/Present$/, "Workers")]: 0 } : {};
    onChange({ content: { ...content, values: { ...content.values, ...nought, [key]: (isFlag ? value === "true" : value) as string } } });
  };
  const list = part.list;
  return (
    <Sheet title={part.title}>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          onNext();
        }}
        noValidate
      >
        {findings.length > 0 ? (
          <div className="refusal" role="alert">
            {findings.map((f) => (
              <p key={f.code + f.sentence}>
                {f.sentence}
                {f.remedy} <span className="ink-3">{f.code}</span>
              </p>
            ))}
          </div>
        ) : null}
        <div className="form-page">
          {part.needs(content.values).map((field) => {
            const value = content.values[field.id];
            const from = state.basis[field.id];
            return (
              <Fragment key={field.id}>
                <FieldRow
                  id={`f-${field.id}`}
                  field={field}
                  required={field.required === true}
                  value={typeof value === "boolean" ? String(value) : value}
                  source={from ? sourceText(from) : state.sources[field.id]}
                  faults={findings.filter((f) => f.place === field.id).map((f) => ({ field: field.id, says: f.sentence }))}
                  onValue={(v) => put(field.id, v)}
                />
                {needsReason(field.id, content, state.basis) ? (
                  <div className="field">
                    <label htmlFor={`why-${field.id}`}>更正理由</label>
                    <Input
                      id={`why-${field.id}`}
                      maxLength={200}
                      value={content.reasons?.[field.id] ?? ""}
                      onChange={(e) => onChange({ content: { ...content, reasons: { ...content.reasons, [field.id]: e.target.value } } })}
                    />
                  </div>
                ) : null}
              </Fragment>
            );
          })}
          {part.id === "申报信息" ? <OccasionFields kind={kind} content={content} onContent={(c) => onChange({ content: c })} /> : null}
        </div>
        {list ? (
          <div className="field">
            <span className="field-label">{listField(list).label}</span>
            {state.sources[list] ? <p className="field-source">来自 {state.sources[list]}</p> : null}
            <ListField
              id={`f-${list}`}
              field={listField(list)}
              value={content[list]}
              onValue={(rows) => onChange({ content: { ...content, [list]: rows } })}
            />
          </div>
        ) : null}
        <div className="form-foot">
          <Button type="primary" htmlType="submit">
            {nextLabel}
          </Button>
          <Button type="text" onClick={onBack}>
            回到清单
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
