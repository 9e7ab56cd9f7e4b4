import { Button } from "antd";
import { useState } from "react";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";

const cellWords = { declared: "申报", measured: "检测", examined: "体检" } as const;
const lacking = (cell: keyof typeof cellWords) => <StateMark axis="data" level="missing">{`缺${cellWords[cell]}`}</StateMark>;

/** Declared, measured, examined, post by post: the same page for the employer and for the authority. */
export function ThreeWayPage() {
  const employerId = usePathPart(1);
  const may = useMay();
  const page = useGet("/api/v1/employers/:employerId/three-way", { params: { employerId } });
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  useDocumentTitle("申报、检测、体检对照");
  if (page.error) return <ErrorPage kind="fault" error={page.error} />;
  if (!page.data) return <WaitingLines rows={10} />;
  const { rows, missing, employerName, cards } = page.data;
  const assign = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await api.post("/api/v1/employers/:employerId/three-way/cases", { params: { employerId } });
      await refresh();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const waiting = missing.filter((m) => m.caseId === null);
  return (
    <>
      <PageTitle note={<Go href={`/employers/${employerId}`}>{employerName}</Go>}>申报、检测、体检对照</PageTitle>
      {error ? <ProblemNote error={error} /> : null}
      <Sheet title={`缺项 ${missing.length}`} flush>
        {missing.length === 0 ? (
          <EmptyState why="none-yet">
            {cards ? "申报、检测、体检对得上，没有缺项。" : "申报和检测对得上；体检个案不在你的职责内，没有核对。"}
          </EmptyState>
        ) : (
          <ul className="row-list">
            {missing.map((m) => (
              <li key={`${m.agentCode} ${m.cell}`}>
                <span className="row" style={{ alignItems: "center" }}>
                  <strong>{m.agentName}</strong>
                  {lacking(m.cell)}
                  {m.dueOn ? <TimeMark due={m.dueOn} near={30} /> : null}
                </span>
                <span>
                  {m.owner}：{m.todo}
                  {m.dueOn ? `，${dayText(m.dueOn)} 前` : ""}
                </span>
                <span className="ink-2">
                  {m.posts.length > 0 ? `岗位 ${m.posts.join("、")}；` : ""}
                  {m.why}
                </span>
                <span className="ink-3">{m.clause}</span>
                {m.caseId && may("case.read") ? (
                  <span>
                    <Go href={`/cases/${m.caseId}`}>事项 {m.caseNo} ›</Go>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {may("contradiction.assign") && waiting.length > 0 ? (
          <div className="form-foot no-print" style={{ padding: "8px 16px" }}>
            <Button type="primary" loading={busy} onClick={() => void assign()}>
              为 {waiting.length} 处缺项立核对事项
            </Button>
            <span className="ink-2">单位在“今日”里看到，补办后自动结束。</span>
          </div>
        ) : null}
      </Sheet>
      <Sheet title="逐岗位对照" flush>
        {rows.length === 0 ? (
          <EmptyState why="none-yet">还没有申报、检测或体检的记录。</EmptyState>
        ) : (
          <div className="table-scroll" tabIndex={0} role="region" aria-label="逐岗位对照">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>岗位</th>
                  <th>危害因素</th>
                  <th>申报</th>
                  <th>检测</th>
                  <th>体检</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((r) => (
                  <tr key={`${r.post} ${r.agentCode}`}>
                    <td>{[r.place, r.post].filter((t) => t !== "").join(" · ") || "未写岗位"}</td>
                    <td>{r.agentName}</td>
                    <td>
                      {r.declared ? (
                        <Go href={`/declarations/${r.declared.declarationId}`}>
                          {r.declared.workers} 人，{dayText(r.declared.on)} 第 {r.declared.version} 版
                        </Go>
                      ) : r.missing.includes("declared") ? (
                        lacking("declared")
                      ) : (
                        "—"
                      )}
                    </td>
                    <td>
                      {r.measured ? (
                        <Go href={`/reports/${r.measured.reportId}`}>
                          {r.measured.valueText} {r.measured.unit}
                          {r.measured.verdict === "over" ? " ▲ 超标" : ""}，{dayText(r.measured.on)}
                        </Go>
                      ) : r.missing.includes("measured") ? (
                        lacking("measured")
                      ) : (
                        "不需检测"
                      )}
                    </td>
                    <td>
                      {r.examined ? (
                        `${r.examined.workers} 人，最近 ${dayText(r.examined.on)}`
                      ) : r.missing.includes("examined") ? (
                        lacking("examined")
                      ) : cards ? (
                        "不需体检"
                      ) : (
                        <span className="ink-3">不在你的职责</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <div className="caption">
          <span>来源：有效的申报、每个岗位最近一次有效检测、近 24 个月在岗检查个案卡（个案卡不分岗位）</span>
        </div>
      </Sheet>
    </>
  );
}
