import { Button } from "antd";
import { useState } from "react";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Answer } from "../kit/client.ts";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { count, dayText, today } from "../kit/format.ts";
import { refresh, useGet } from "../kit/query.ts";
import { Sheet } from "../kit/small.tsx";
import type { FigureView } from "./types.ts";

type Difference = Answer<"/api/v1/frozen-figures/:frozenId">["differences"][number];
const what: Record<Difference["what"], string> = { entered: "新计入", left: "不再计入", changed: "有变化" };

/** Frozen figures of the area with what moved since; freezing and setting a target for those who may. */
export function Targets({ view, area, asOf }: { view: FigureView; area: string; asOf: string }) {
  const may = useMay();
  const [open, setOpen] = useState<"" | "target" | "freeze">("");
  const [shown, setShown] = useState("");
  const frozen = useGet("/api/v1/indicators/:id/frozen", { params: { id: view.id }, query: { area } });
  const items = frozen.data?.items ?? [];
  const canTarget = may("indicator.set-target") && view.direction !== "none";
  if (items.length === 0 && !canTarget && !may("indicator.freeze")) return null;
  return (
    <Sheet title="冻结值与目标" note="冻结的数不再变动，与今日之差列在后面">
      {items.length === 0 ? (
        <p className="ink-2">还没有冻结过。通报、考核用数时冻结，以后可以查当时的名单。</p>
      ) : (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th>用途</th>
                <th>截至</th>
                <th className="num">数值</th>
                <th className="num">分子</th>
                <th className="num">分母</th>
                <th>与今日之差</th>
              </tr>
            </thead>
            <tbody>
              {items.map((f) => (
                <tr key={f.frozenId}>
                  <td>
                    〔{dayText(f.frozenAt)} 冻结〕{f.title}
                  </td>
                  <td className="nowrap">{dayText(f.asOf)}</td>
                  <td className="num">{f.text}</td>
                  <td className="num">{count(f.numerator)}</td>
                  <td className="num">{count(f.denominator)}</td>
                  <td>
                    <button
                      type="button"
                      className="link"
                      style={{ padding: 0 }}
                      aria-expanded={shown === f.frozenId}
                      onClick={() => setShown(shown === f.frozenId ? "" : f.frozenId)}
                    >
                      {shown === f.frozenId ? "收起" : "看差在哪些单位"}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown ? <Differences frozenId={shown} /> : null}
      <p className="row no-print" style={{ marginTop: 8 }}>
        {may("indicator.freeze") ? <Button onClick={() => setOpen(open === "freeze" ? "" : "freeze")}>冻结这个数</Button> : null}
        {canTarget ? <Button onClick={() => setOpen(open === "target" ? "" : "target")}>设定目标</Button> : null}
      </p>
      {open === "freeze" ? (
        <FormFromDeclaration
          form={{
            id: "freeze",
            title: "冻结",
            fields: [
              { id: "title", label: "用途", kind: "text", required: true, maxLength: 120, hint: "如 2026 年第四季度通报" },
              { id: "asOf", label: "截至", kind: "day", required: true },
              { id: "reason", label: "说明", kind: "text", maxLength: 500 },
            ],
          }}
          initial={{ asOf: asOf || today() }}
          act="冻结这个数"
          onCancel={() => setOpen("")}
          onSend={async (values) => {
            await api.post("/api/v1/indicators/:id/frozen", { params: { id: view.id }, body: { ...values, areaCode: area } });
            await refresh();
            setOpen("");
          }}
        />
      ) : null}
      {open === "target" ? (
        <FormFromDeclaration
          form={{
            id: "target",
            title: "设定目标",
            fields: [
              { id: "year", label: "年度", kind: "number", required: true, decimals: 0, min: 2000, max: 2100 },
              { id: "percent", label: "目标", kind: "number", required: true, unit: "%", min: 0, max: 100 },
              { id: "plan", label: "依据的规划或通知", kind: "text", required: true, maxLength: 120 },
              { id: "source", label: "出处", kind: "text", maxLength: 120, hint: "文号和条目" },
            ],
          }}
          initial={{ year: Number(today().slice(0, 4)) }}
          act="设定目标"
          onCancel={() => setOpen("")}
          onSend={async (values) => {
            await api.put("/api/v1/indicators/:id/targets", { params: { id: view.id }, body: { ...values, areaCode: area } });
            await refresh();
            setOpen("");
          }}
        />
      ) : null}
    </Sheet>
  );
}

function Differences({ frozenId }: { frozenId: string }) {
  const file = useGet("/api/v1/frozen-figures/:frozenId", { params: { frozenId } });
  if (!file.data) return null;
  const f = file.data;
  return (
    <div style={{ marginTop: 8 }}>
      <p>
        当时 {f.text}（{count(f.numerator)} / {count(f.denominator)}），按同一天的最新记录是 {f.live.text}（{count(f.live.numerator)} /{" "}
        {count(f.live.denominator)}），相差 {count(f.differing)} 条。
      </p>
      <ul>
        {f.differences.map((d) => (
          <li key={d.employerId + d.then + d.now}>
            {what[d.what]}：{String(d.cells["name"] ?? "")}
          </li>
        ))}
      </ul>
    </div>
  );
}
