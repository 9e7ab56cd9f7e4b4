import { Button, Input } from "antd";
import { FieldRow } from "../kit/FormFromDeclaration.tsx";
import { ListField } from "../kit/ListField.tsx";
import { Sheet } from "../kit/small.tsx";
import { listField, type Part } from "./formParts.ts";
import type { DraftState } from "./useDraft.ts";
import type { DeclarationFinding } from "./types.ts";

/** One part of the form: one column, sources under what was filled in, only the questions that apply. */
export function PartStep({
  part,
  state,
  findings,
  onChange,
  onBack,
  onNext,
  nextLabel,
}: {
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
            return (
              <FieldRow
                key={field.id}
                id={`f-${field.id}`}
                field={field}
                required={field.required === true}
                value={typeof value === "boolean" ? String(value) : value}
                source={state.sources[field.id]}
                faults={findings.filter((f) => f.place === field.id).map((f) => ({ field: field.id, says: f.sentence }))}
                onValue={(v) => put(field.id, v)}
              />
            );
          })}
          {part.id === "申报信息" ? (
            <div className="field">
              <label htmlFor="changedOn">
                变更日期<span className="optional">　变更申报时填</span>
              </label>
              <Input
                id="changedOn"
                type="date"
                style={{ width: 200 }}
                value={content.changedOn ?? ""}
                onChange={(e) => onChange({ content: { ...content, changedOn: e.target.value || undefined } })}
              />
            </div>
          ) : null}
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
