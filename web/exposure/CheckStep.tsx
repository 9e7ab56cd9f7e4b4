import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { ProblemNote } from "../kit/Problem.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { Facts, Sheet } from "../kit/small.tsx";
import { declarationKindWords, word } from "../kit/words.ts";
import { listField, partOf, type Part } from "./formParts.ts";
import type { DraftState } from "./useDraft.ts";
import type { Check, Content } from "./types.ts";

/** Everything on one page before it is handed in: what stops it, what only warns, and what the act means. */
export function CheckStep({
  kind,
  parts,
  state,
  check,
  onCheck,
  onSubmit,
  onOpen,
}: {
  kind: string;
  parts: Part[];
  state: DraftState;
  check: Check | undefined;
  onCheck: () => Promise<void>;
  onSubmit: () => Promise<void>;
  onOpen: (part: string) => void;
}) {
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  // Checked once on arrival by a typed address; the task list has checked already.
  const first = useRef(check ? undefined : onCheck);
  useEffect(() => {
    first.current?.().catch(setError);
    first.current = undefined;
  }, []);
  const submit = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await onSubmit();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const act = `提交${word(declarationKindWords, kind)}`;
  return (
    <>
      {error && !check?.errors.length ? <ProblemNote error={error} /> : null}
      {!check ? (
        <WaitingLines />
      ) : (
        <>
          {check.errors.length > 0 ? (
            <div className="refusal" role="alert">
              <p className="refusal-says">
                还不能{act}：有 {check.errors.length} 处要改。
              </p>
              <ul>
                {check.errors.map((f) => (
                  <li key={f.code + (f.place ?? "") + f.sentence}>
                    <button
                      type="button"
                      className="link"
                      style={{ padding: 0, textAlign: "left" }}
                      onClick={() => onOpen(partOf(parts, f)?.id ?? "")}
                    >
                      {f.sentence}
                    </button>
                    {f.remedy}{" "}
                    <span className="ink-3">
                      {f.clause ? `${f.clause}，` : ""}
                      {f.code}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          {check.doubts.length > 0 ? (
            <Sheet title="提交后由工作人员核对的原因">
              <ul>
                {check.doubts.map((d) => (
                  <li key={d}>{d}</li>
                ))}
              </ul>
            </Sheet>
          ) : null}
          {check.warnings.length > 0 ? (
            <Sheet title={`提醒 ${check.warnings.length}`} note="不影响提交">
              <ul>
                {check.warnings.map((f) => (
                  <li key={f.code + (f.place ?? "") + f.sentence}>
                    {f.sentence}
                    {f.remedy}{" "}
                    <span className="ink-3">
                      {f.clause ? `${f.clause}，` : ""}
                      {f.code}
                    </span>
                  </li>
                ))}
              </ul>
            </Sheet>
          ) : null}
        </>
      )}
      {parts.map((p) => (
        <Sheet
          key={p.id}
          title={p.title}
          note={
            <button type="button" className="link" onClick={() => onOpen(p.id)}>
              更改
            </button>
          }
        >
          <ContentFacts part={p} content={state.content} />
        </Sheet>
      ))}
      <div className="form-foot no-print" style={{ padding: "8px 16px" }}>
        <span className="ink-2">
          规则核对没有疑义的当场受理；有疑义的由县级卫生健康行政部门 5 个工作日内出具回执或退回。内容真实性由本单位负责。
        </span>
        <Button type="primary" loading={busy} onClick={() => void submit()}>
          {act}
        </Button>
        <Button type="text" onClick={() => onOpen("")}>
          不提交了，返回
        </Button>
      </div>
    </>
  );
}

const shown = (value: unknown): string =>
  value === undefined || value === null || value === "" ? "未填" : value === true ? "有" : value === false ? "无" : String(value);

/** The filled fields of one part with its list, for the check and for the record. */
export function ContentFacts({ part, content }: { part: Part; content: Content }) {
  const fields = part.needs(content.values);
  return (
    <>
      <Facts
        columns={2}
        rows={fields.map((f) => [
          f.label,
          `${shown(content.values[f.id])}${f.unit && content.values[f.id] !== undefined ? ` ${f.unit}` : ""}`,
        ])}
      />
      {part.list && content[part.list].length > 0 ? (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={listField(part.list).label} style={{ marginTop: 8 }}>
          <table className="plain-table">
            <thead>
              <tr>
                {(listField(part.list).of ?? []).map((c) => (
                  <th key={c.id} className={c.kind === "number" ? "num" : undefined}>
                    {c.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {content[part.list].map((row, i) => (
                <tr key={i}>
                  {(listField(part.list ?? "").of ?? []).map((c) => (
                    <td key={c.id} className={c.kind === "number" ? "num" : undefined}>
                      {shown(row[c.id])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
