import { useState } from "react";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Answer, Item } from "../kit/client.ts";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { count, dayText, momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";

type Alarm = Item<"/api/v1/alarms">;
const findings = { harmless: "没有问题", "followed-up": "已处理" } as const;

/** Patterns in the audit trail that somebody has to look into; each is answered with a reason. */
export function AlarmsPage() {
  useDocumentTitle("异常访问");
  const may = useMay();
  const list = useGet("/api/v1/alarms");
  const [open, setOpen] = useState("");
  const [done, setDone] = useState("");
  if (list.error) return <ProblemNote error={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <WaitingLines rows={8} />;
  const waiting = list.data.items.filter((a) => a.answer === null);
  const over = list.data.items.filter((a) => a.answer !== null);
  return (
    <>
      <PageTitle note="每分钟从审计记录中找">异常访问</PageTitle>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      <Sheet title={`等待核对 ${waiting.length}`}>
        {waiting.length === 0 ? (
          <EmptyState why="none-yet">没有要核对的访问。</EmptyState>
        ) : (
          <ul className="row-list">
            {waiting.map((a) => (
              <li key={a.alarmId}>
                <span className="row">
                  <strong>
                    {a.accountName}（{a.organisationName}）：{a.title}
                  </strong>
                  {may("access.answer-alarm") && !a.mine && open !== a.alarmId ? (
                    <button type="button" className="link no-print" onClick={() => setOpen(a.alarmId)}>
                      写核对结论
                    </button>
                  ) : null}
                </span>
                <span>
                  {count(a.counted)} {a.unit}，界限 {count(a.most)} {a.unit}；{momentText(a.lastAt)}，审计链 {a.place}
                  {may("access.read-audit") ? (
                    <>
                      　<Go href={`/audit?from=${dayText(a.lastAt)}&to=${dayText(a.lastAt)}`}>看当天留痕</Go>
                    </>
                  ) : null}
                </span>
                <span className="ink-3">可能没有问题的情形：{a.harmless}</span>
                {a.mine ? <span className="ink-2">这是你自己的访问，由另一名管理员核对。</span> : null}
                {open === a.alarmId ? (
                  <FormFromDeclaration
                    form={{
                      id: "answer",
                      title: "核对结论",
                      fields: [
                        {
                          id: "finding",
                          label: "结论",
                          kind: "choice",
                          required: true,
                          options: Object.entries(findings).map(([value, label]) => ({ value, label })),
                        },
                        { id: "reason", label: "理由", kind: "text", required: true, maxLength: 500, hint: "问过谁、看到什么" },
                      ],
                    }}
                    act="核对完毕"
                    onCancel={() => setOpen("")}
                    onSend={async (values) => {
                      await api.post("/api/v1/alarms/:alarmId/answer", {
                        params: { alarmId: a.alarmId },
                        body: { finding: values["finding"] as keyof typeof findings, reason: String(values["reason"] ?? "") },
                      });
                      await refresh("/api/v1/alarms");
                      setOpen("");
                      setDone("已记下核对结论。");
                    }}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Sheet>
      {over.length > 0 ? (
        <Sheet title="已经核对">
          <ul className="row-list">
            {over.map((a: Alarm) => (
              <li key={a.alarmId}>
                <span>
                  {a.accountName}（{a.organisationName}）：{a.title}，{count(a.counted)} {a.unit}，{momentText(a.lastAt)}
                </span>
                <span className="ink-3">
                  {dayText(a.answer!.on)} {a.answer!.by}：{findings[a.answer!.finding]}。{a.answer!.reason}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
      <Limits patterns={list.data.patterns} onDone={setDone} />
    </>
  );
}

function Limits({ patterns, onDone }: { patterns: Answer<"/api/v1/alarms">["patterns"]; onDone: (words: string) => void }) {
  const may = useMay()("access.set-watch-limit");
  const [open, setOpen] = useState("");
  return (
    <Sheet title="界限" note="默认值由本平台自定，没有查到法规规定；各地可以另设，写明依据" flush>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th>什么</th>
              <th className="num">默认</th>
              <th>本地设定</th>
              <th>可能没有问题的情形</th>
            </tr>
          </thead>
          <tbody>
            {patterns.map((p) => (
              <tr key={p.id}>
                <td style={{ minWidth: 240 }}>
                  {p.title}
                  <div className="ink-3">{p.says}</div>
                  {open === p.id ? (
                    <FormFromDeclaration
                      form={{
                        id: "limit",
                        title: "界限",
                        fields: [
                          {
                            id: "most",
                            label: "超过多少报警",
                            kind: "number",
                            required: true,
                            unit: p.unit,
                            decimals: 0,
                            min: 0,
                            max: 1_000_000,
                          },
                          { id: "basis", label: "依据", kind: "text", required: true, maxLength: 500 },
                        ],
                      }}
                      act="设定"
                      onCancel={() => setOpen("")}
                      onSend={async (values) => {
                        await api.put("/api/v1/alarm-limits/:pattern", {
                          params: { pattern: p.id },
                          body: { most: Number(values["most"]), basis: String(values["basis"] ?? "") },
                        });
                        await refresh("/api/v1/alarms");
                        setOpen("");
                        onDone(`已设定“${p.title}”的界限。`);
                      }}
                    />
                  ) : null}
                </td>
                <td className="num nowrap">
                  {count(p.byDefault)} {p.unit}
                </td>
                <td style={{ minWidth: 160 }}>
                  {p.set.map((s) => (
                    <div key={s.areaCode}>
                      {count(s.most)} {p.unit}
                      <span className="ink-3">
                        　{dayText(s.on)} {s.by}，{s.basis}
                      </span>
                    </div>
                  ))}
                  {may && open !== p.id ? (
                    <button type="button" className="link no-print" onClick={() => setOpen(p.id)}>
                      {p.set.length > 0 ? "改" : "设定"}
                    </button>
                  ) : p.set.length === 0 ? (
                    "—"
                  ) : null}
                </td>
                <td style={{ minWidth: 200 }}>{p.harmless}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
