import { Button, Checkbox, Input, Radio, Select } from "antd";
import { useId, useState, type ReactNode } from "react";
import { areaChangeLabels } from "#registry/contract";
import { useGet } from "../../kit/query.ts";
import { isTown, type Change, type Standing } from "./parts.tsx";
import { UnplacedChooser } from "./UnplacedChooser.tsx";

/** What is being written; `codes` holds the new codes of villages, of a split only those that go. */
export type Draft = {
  kind: Change["kind"];
  from: string;
  successorCode: string;
  successorName: string;
  codes: Record<string, string>;
  /** named employers of a split with their names */
  employers: Record<string, string>;
  othersStay: boolean;
  reason: string;
  decreeNumber: string;
  decreeAuthority: string;
};

const means: Record<Change["kind"], (name: string) => string> = {
  merge: (name) => `${name}整个并入另一个在用的乡镇（街道）或村，旧代码停用。`,
  rename: (name) => `${name}换成新代码和新名称，下属的村随转，旧代码停用。`,
  split: (name) => `从${name}分出一部分设新的乡镇（街道）或村，${name}继续在用。`,
};

function Field({ label, hint, children }: { label: string; hint?: ReactNode; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint ? <p className="field-hint">{hint}</p> : null}
    </div>
  );
}

export function ChangeFields({
  areaCode,
  name,
  villages,
  others,
  draft,
  onDraft,
  onLook,
}: {
  areaCode: string;
  name: string;
  villages: readonly Standing[];
  others: readonly Standing[];
  draft: Draft;
  onDraft: (next: Draft) => void;
  onLook: () => void;
}) {
  const [missing, setMissing] = useState<string[]>([]);
  const put = (patch: Partial<Draft>): void => onDraft({ ...draft, ...patch });
  const taken = useGet(/^\d{12}$/.test(draft.successorCode) && draft.kind === "merge" ? "/api/v1/area-register" : undefined, {
    query: { parent: draft.successorCode },
  });
  const clashes = new Set((taken.data?.items ?? []).map((a) => a.areaCode));
  const town = isTown(areaCode);
  const kept = (code: string): string => (/^\d{12}$/.test(draft.successorCode) ? draft.successorCode.slice(0, 9) + code.slice(9) : "");
  const look = (): void => {
    const open = [
      ...(draft.from ? [] : ["生效日"]),
      ...(draft.successorCode ? [] : [draft.kind === "merge" ? "并入哪里" : "新代码"]),
      ...(draft.kind !== "merge" && !draft.successorName ? ["新名称"] : []),
      ...(draft.decreeNumber ? [] : ["文号"]),
      ...(draft.decreeAuthority ? [] : ["批准机关"]),
      ...(draft.reason ? [] : ["批准的事项"]),
      ...(draft.kind === "split" ? villages.filter((v) => draft.codes[v.areaCode] === "").map((v) => `${v.name}的新代码`) : []),
    ];
    setMissing(open);
    if (open.length === 0) onLook();
  };
  return (
    <form
      className="form-page"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        look();
      }}
    >
      {missing.length > 0 ? (
        <div className="refusal" role="alert">
          <p className="refusal-says">还不能预览：没有填{missing.join("、")}。</p>
        </div>
      ) : null}
      <div className="field" role="group" aria-label="调整的种类">
        <span className="field-label">调整的种类</span>
        <Radio.Group
          value={draft.kind}
          onChange={(e) => put({ kind: e.target.value as Draft["kind"], successorCode: "", successorName: "", codes: {}, employers: {} })}
          options={(["merge", "rename", "split"] as const).map((kind) => ({ value: kind, label: areaChangeLabels[kind] }))}
        />
        <p className="field-hint">{means[draft.kind](name)}</p>
      </div>
      <Field label="生效日" hint="今天办理当场生效；以后的日期存为计划，到那天由平台执行。已经过了的日期不能办，以前的数字保留原区划。">
        {(id) => <Input id={id} type="date" style={{ width: 200 }} value={draft.from} onChange={(e) => put({ from: e.target.value })} />}
      </Field>
      {draft.kind === "merge" ? (
        <Field label="并入哪里" hint="等前一项计划先设立的新代码，直接输入 12 位代码。">
          {(id) => (
            <Select
              id={id}
              style={{ width: "100%", maxWidth: 420 }}
              showSearch={{
                optionFilterProp: "label",
                onSearch: (text) => (/^\d{12}$/.test(text) ? put({ successorCode: text }) : undefined),
              }}
              value={draft.successorCode || null}
              placeholder="从同一级的在用区划里选"
              onChange={(code: string) => put({ successorCode: code, codes: {} })}
              options={others.map((a) => ({ value: a.areaCode, label: `${a.name}　${a.areaCode}` }))}
            />
          )}
        </Field>
      ) : (
        <>
          <Field label="新代码" hint="批准文件或统计部门发布的 12 位代码，不能自己编。">
            {(id) => (
              <Input
                id={id}
                maxLength={12}
                inputMode="numeric"
                style={{ width: 200 }}
                value={draft.successorCode}
                onChange={(e) => put({ successorCode: e.target.value.trim() })}
              />
            )}
          </Field>
          <Field label="新名称">
            {(id) => (
              <Input
                id={id}
                maxLength={60}
                style={{ maxWidth: 420 }}
                value={draft.successorName}
                onChange={(e) => put({ successorName: e.target.value })}
              />
            )}
          </Field>
        </>
      )}
      {town && villages.length > 0 ? (
        <div className="field" role="group" aria-label={draft.kind === "split" ? "分出哪些村（社区）" : "村（社区）的新代码"}>
          <span className="field-label">{draft.kind === "split" ? "分出哪些村（社区）" : "村（社区）的新代码"}</span>
          <p className="field-hint">
            {draft.kind === "split"
              ? "选中的村连同登记到这个村的单位一起分出，并填它的新代码；其余的村留下。"
              : "不填的保留末三位；末三位在新的乡镇（街道）已经用了的，必须逐个填批准的新代码。"}
          </p>
          <ul className="row-list">
            {villages.map((v) => {
              const going = draft.kind !== "split" || v.areaCode in draft.codes;
              const clash = draft.kind === "merge" && !draft.codes[v.areaCode] && clashes.has(kept(v.areaCode));
              return (
                <li key={v.areaCode}>
                  <span className="row" style={{ alignItems: "center", flexWrap: "wrap" }}>
                    {draft.kind === "split" ? (
                      <Checkbox
                        checked={going}
                        onChange={(e) => {
                          const { [v.areaCode]: _left, ...rest } = draft.codes;
                          put({ codes: e.target.checked ? { ...rest, [v.areaCode]: kept(v.areaCode) } : rest });
                        }}
                      >
                        {v.name}
                      </Checkbox>
                    ) : (
                      <span style={{ minWidth: 140 }}>{v.name}</span>
                    )}
                    <span className="code ink-3">{v.areaCode}</span>
                    {going ? (
                      <Input
                        aria-label={`${v.name}的新代码`}
                        maxLength={12}
                        inputMode="numeric"
                        style={{ width: 150 }}
                        placeholder={draft.kind === "split" ? "新代码" : kept(v.areaCode) || "保留末三位"}
                        value={draft.codes[v.areaCode] ?? ""}
                        onChange={(e) => put({ codes: { ...draft.codes, [v.areaCode]: e.target.value.trim() } })}
                      />
                    ) : null}
                    {clash ? <span className="limit-text">末三位已被使用，要填新代码</span> : null}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      ) : null}
      {draft.kind === "split" ? (
        <UnplacedChooser areaCode={areaCode} name={name} chosen={draft.employers} onChosen={(employers) => put({ employers })} />
      ) : null}
      <Field label="文号">
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            style={{ maxWidth: 420 }}
            value={draft.decreeNumber}
            onChange={(e) => put({ decreeNumber: e.target.value })}
          />
        )}
      </Field>
      <Field label="批准机关">
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            style={{ maxWidth: 420 }}
            value={draft.decreeAuthority}
            onChange={(e) => put({ decreeAuthority: e.target.value })}
          />
        )}
      </Field>
      <Field label="批准的事项" hint="照批准文件写，例如：撤销河口镇，并入石桥镇。批准文件在存好以后附上。">
        {(id) => <Input.TextArea id={id} maxLength={500} rows={2} value={draft.reason} onChange={(e) => put({ reason: e.target.value })} />}
      </Field>
      <p>
        <Button type="primary" htmlType="submit">
          预览会转移什么
        </Button>
      </p>
    </form>
  );
}
