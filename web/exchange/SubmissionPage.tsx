import { Button } from "antd";
import { useState } from "react";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { api } from "../kit/api.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { bytesText, count, momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { NotScanned } from "../kit/NotScanned.tsx";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useFollow, useGet, useList } from "../kit/query.ts";
import { Go, usePathPart, useUrlState, withQuery } from "../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../kit/small.tsx";
import { UploadProgress } from "../kit/UploadProgress.tsx";
import type { Line } from "./types.ts";

const columns: Column<Line>[] = [
  { key: "lineNo", title: "第几条", width: 80, num: true },
  { key: "outcome", title: "答复", width: 80, render: (r) => r.outcomeLabel },
  { key: "recordKey", title: "编号", width: 170, name: (r) => r.recordKey || "—" },
  { key: "place", title: "位置", width: 190, name: (r) => r.place ?? "—" },
  {
    key: "sentence",
    title: "原因",
    width: 330,
    name: (r) => r.sentence ?? (r.warnings.length > 0 ? r.warnings.map((w) => w.sentence).join("；") : "—"),
  },
  { key: "remedy", title: "怎么改", width: 260, name: (r) => r.remedy ?? "—" },
  { key: "code", title: "代码", width: 90, render: (r) => <Code>{r.code ?? "—"}</Code> },
];

/** A receipt with its live progress, the causes first because many lines usually have few of them. */
export function SubmissionPage() {
  const id = usePathPart(1);
  const url = useUrlState();
  const [error, setError] = useState<unknown>();
  const file = useGet("/api/v1/submissions/:submissionId", {
    params: { submissionId: id },
    every: (s) => (s && (s.state === "done" || s.state === "failed") ? (s.sm3 === "" ? 3_000 : s.held > 0 ? 30_000 : false) : 800),
  });
  useFollow("/api/v1/submissions/:submissionId/lines", file.data ? `${file.data.state} ${file.data.linesRead} ${file.data.held}` : "");
  useDocumentTitle(file.data ? `回执 ${file.data.receiptNo}` : "回执");
  if (file.error) return <ErrorPage kind="fault" error={file.error} />;
  if (!file.data) return <WaitingLines rows={8} />;
  const s = file.data;
  const running = s.state === "received" || s.state === "running";
  const byLine = url.get("by") === "line" || url.get("outcome") !== "" || url.get("code") !== "";
  const resume = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/submissions/:submissionId/resume", { params: { submissionId: id } });
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  const causes = s.causes.filter((c) => c.outcome !== "warning");
  const warnings = s.causes.filter((c) => c.outcome === "warning");
  return (
    <>
      <PageTitle
        note={
          <>
            {s.fileName}　{bytesText(s.bytes)}　{s.kindLabel}
          </>
        }
        actions={<Go href="/uploads">再传一份 ›</Go>}
      >
        回执 <Code>{s.receiptNo}</Code>
      </PageTitle>
      <Sheet>
        <UploadProgress
          bare
          running={running}
          totals={{ read: s.linesRead, accepted: s.accepted, held: s.held, refused: s.refused, unread: s.unread }}
        />
        <p className="row" style={{ marginTop: 8 }}>
          <Go href={withQuery(url.path, { outcome: "accepted" })}>已入库 {count(s.accepted)}</Go>
          <Go href={withQuery(url.path, { outcome: "held" })}>挂起 {count(s.held)}（等什么 ›）</Go>
          <Go href={withQuery(url.path, { outcome: "refused" })}>退回 {count(s.refused)}（原因 ›）</Go>
          {s.warned > 0 ? <span>带提醒 {count(s.warned)}</span> : null}
        </p>
        <p className="row ink-3" style={{ fontSize: 13 }}>
          <span>收到 {momentText(s.receivedAt)}</span>
          {s.finishedAt ? <span>答复完 {momentText(s.finishedAt)}</span> : null}
          <span>{s.organisationName}</span>
          <span>{s.familyLabel}</span>
          <span>SM3 {s.sm3 ? `${s.sm3.slice(0, 16)}…` : "计算中"}</span>
        </p>
        {s.failure ? (
          <div className="refusal" role="alert">
            <p className="refusal-says">{s.failure.says}</p>
            <p>{s.failure.remedy}</p>
            <p className="refusal-code">
              {s.failure.place ? `${s.failure.place}，` : ""}
              {s.failure.code}
            </p>
            <Button onClick={() => void resume()}>从停下的地方继续读取</Button>
          </div>
        ) : null}
        {error ? <ProblemNote error={error} /> : null}
      </Sheet>
      <nav className="tabs no-print" aria-label="退回与挂起">
        <Go href={url.path} aria-current={byLine ? undefined : "page"}>
          按原因<span className="tab-count">{causes.length}</span>
        </Go>
        <Go href={withQuery(url.path, { by: "line" })} aria-current={byLine ? "page" : undefined}>
          按行
        </Go>
        {s.held + s.refused > 0 ? (
          <a href={`/api/v1/submissions/${id}/receipt.xlsx`} style={{ marginLeft: "auto" }}>
            下载未接受的 {count(s.held + s.refused)} 行
          </a>
        ) : null}
        <a href={`/api/v1/submissions/${id}/original`} style={s.held + s.refused > 0 ? {} : { marginLeft: "auto" }}>
          下载原文件
        </a>
        <NotScanned />
      </nav>
      <Sheet flush>
        {byLine ? (
          <Lines id={id} />
        ) : causes.length + warnings.length === 0 ? (
          <EmptyState why="none-yet">{running ? "正在读取，退回和挂起的会按原因列在这里。" : "没有退回和挂起的，全部入库。"}</EmptyState>
        ) : (
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>原因</th>
                  <th>答复</th>
                  <th className="num">条数</th>
                  <th>怎么改</th>
                </tr>
              </thead>
              <tbody>
                {[...causes, ...warnings].map((c) => (
                  <tr key={c.outcome + c.code}>
                    <td>
                      {c.sentence} <span className="ink-3 nowrap">{c.code}</span>
                    </td>
                    <td className="nowrap">{c.outcome === "held" ? "挂起" : c.outcome === "refused" ? "退回" : "提醒"}</td>
                    <td className="num">
                      <Go href={withQuery(url.path, { code: c.code, outcome: c.outcome === "warning" ? "" : c.outcome })}>
                        {count(c.lines)}
                      </Go>
                    </td>
                    <td>{c.remedy}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Sheet>
    </>
  );
}

function Lines({ id }: { id: string }) {
  const { all, path } = useUrlState();
  const list = useList("/api/v1/submissions/:submissionId/lines", {
    params: { submissionId: id },
    query: { outcome: all["outcome"], code: all["code"], cursor: all["cursor"] },
  });
  const chips = [
    all["outcome"] ? `答复：${{ accepted: "已入库", held: "挂起", refused: "退回" }[all["outcome"]] ?? ""}` : "",
    all["code"] ? `代码：${all["code"]}` : "",
  ].filter(Boolean);
  return (
    <>
      {chips.length > 0 ? (
        <div className="chips">
          {chips.map((c) => (
            <span key={c} className="chip">
              {c}
            </span>
          ))}
          <Go href={withQuery(path, { by: "line" })}>清除</Go>
        </div>
      ) : null}
      <DataTable
        list={list}
        columns={columns}
        rowKey={(r) => String(r.lineNo)}
        filtered={chips.length > 0}
        caption="同卡同版本再传不会重复入库"
      />
    </>
  );
}
