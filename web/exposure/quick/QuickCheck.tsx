import { Button } from "antd";
import { useEffect, useRef } from "react";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { Facts, Sheet } from "../../kit/small.tsx";
import { declarationKindWords, word } from "../../kit/words.ts";
import type { Check, Content, TableField } from "../types.ts";
import type { Step } from "./steps.ts";

const shown = (value: unknown, unit: string | undefined): string =>
  value === true ? "有" : value === false ? "无" : `${String(value)}${unit ? ` ${unit}` : ""}`;

/** The last look: what is wrong opens its step, what the platform reckoned is said, and who answers when. */
export function QuickCheck({
  kind,
  steps,
  fields,
  content,
  check,
  busy,
  onCheck,
  onOpen,
  onSubmit,
}: {
  kind: string;
  steps: Step[];
  fields: TableField[];
  content: Content;
  check: Check | undefined;
  busy: boolean;
  onCheck: () => Promise<void>;
  onOpen: (step: string) => void;
  onSubmit: () => void;
}) {
  const first = useRef(check ? undefined : onCheck);
  useEffect(() => {
    void first.current?.();
    first.current = undefined;
  }, []);
  if (!check) return <WaitingLines />;
  const stepOf = (place: string | undefined): Step | undefined => {
    const key = (place ?? "").split("/")[0] ?? "";
    return (
      steps.find((s) => s.fields.includes(key)) ??
      (key === "changedOn" || key === "occasion" ? steps.find((s) => s.occasion) : steps.find((s) => s.posts))
    );
  };
  const reckoned = fields.flatMap((f): [string, string][] => {
    const value = check.derived[f.key];
    return value === undefined || value === "/" || value === false || value === 0 ? [] : [[f.label, shown(value, f.unit)]];
  });
  const act = `提交${word(declarationKindWords, kind)}`;
  return (
    <>
      {check.errors.length > 0 ? (
        <div className="refusal" role="alert">
          <p className="refusal-says">
            还不能{act}：有 {check.errors.length} 处要改。
          </p>
          <ul>
            {check.errors.map((f) => (
              <li key={f.code + (f.place ?? "")}>
                <button
                  type="button"
                  className="link"
                  style={{ padding: 0, textAlign: "left" }}
                  onClick={() => onOpen(stepOf(f.place)?.id ?? steps[0]!.id)}
                >
                  {f.sentence}
                </button>
                {f.remedy} <span className="ink-3">{f.code}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Sheet title={check.doubts.length > 0 ? "提交后由工作人员核对" : "提交后当场受理"}>
        {check.doubts.length > 0 ? (
          <>
            <p>下面几处规则不能直接认定，县级卫生健康行政部门 5 个工作日内答复。</p>
            <ul>
              {check.doubts.map((d) => (
                <li key={d}>{d}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>规则核对没有疑义，提交后当场出具回执。</p>
        )}
      </Sheet>
      {content.places.length > 0 && kind !== "cancellation" ? (
        <Sheet title="岗位和危害">
          <Facts
            rows={content.places.map((p) => [
              `${String(p["post"] ?? "")} · ${String(p["agentName"] ?? "")}`,
              `${String(p["workers"] ?? 0)} 人`,
            ])}
          />
        </Sheet>
      ) : null}
      {reckoned.length > 0 ? (
        <Sheet title="平台推算的人数" note="按岗位人数，一个人在一类里只计一次">
          <Facts rows={reckoned} />
        </Sheet>
      ) : null}
      <div className="form-foot no-print" style={{ padding: "8px 16px" }}>
        <span className="ink-2">内容真实性由本单位负责。</span>
        <Button type="primary" loading={busy} onClick={onSubmit}>
          {act}
        </Button>
        <Button type="text" onClick={() => onOpen(steps[0]!.id)}>
          回去改
        </Button>
      </div>
    </>
  );
}
