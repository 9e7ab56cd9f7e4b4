import { Button } from "antd";
import { useState } from "react";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { count, momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { actionWords, detailWords } from "./actionWords.ts";
import type { AuditEntry, AuditVerdict } from "./types.ts";

const columns: Column<AuditEntry>[] = [
  { key: "at", title: "时间", width: 140, render: (r) => momentText(r.at) },
  { key: "action", title: "做了什么", width: 180, name: (r) => actionWords(r.action) },
  {
    key: "result",
    title: "结果",
    width: 90,
    render: (r) =>
      r.result === "done" ? (
        "已办"
      ) : (
        <StateMark axis="data" level="missing">
          被拒
        </StateMark>
      ),
  },
  { key: "accountName", title: "谁", width: 120, name: (r) => r.accountName },
  { key: "organisationName", title: "机构", width: 200, name: (r) => r.organisationName },
  { key: "reason", title: "理由", width: 180, name: (r) => r.reason ?? "—" },
  {
    key: "details",
    title: "内容",
    width: 300,
    name: (r) => (r.details && typeof r.details === "object" ? detailWords(r.details as Record<string, unknown>) : "—"),
  },
  {
    key: "via",
    title: "经由",
    width: 80,
    render: (r) => ({ session: "页面", "api-key": "接口", system: "平台", public: "公众" })[r.via] ?? r.via,
  },
  { key: "address", title: "网络地址", width: 130, render: (r) => r.address },
  { key: "position", title: "链中位置", width: 90, num: true, render: (r) => `${r.lane}-${r.position}` },
];

/** Who read or changed what; entries hang together in a chain that can be proved. */
export function AuditPage() {
  useDocumentTitle("留痕");
  const may = useMay();
  const { all, get } = useUrlState();
  const [verdict, setVerdict] = useState<AuditVerdict>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const list = useList("/api/v1/audit-entries", {
    query: {
      action: all["q"],
      subjectId: all["subject"],
      from: all["from"],
      to: all["to"],
      cursor: all["cursor"],
    },
  });
  const verify = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      setVerdict(await api.post("/api/v1/audit-verifications"));
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageTitle
        actions={
          may("access.verify-audit") ? (
            <Button type="primary" loading={busy} onClick={() => void verify()}>
              核对记录是否完整
            </Button>
          ) : null
        }
      >
        留痕
      </PageTitle>
      {error ? <ProblemNote error={error} /> : null}
      {verdict ? (
        verdict.sound ? (
          <div className="done-note" role="status">
            核对了 {count(verdict.entries)} 条，前后相连，没有缺失和改动。
          </div>
        ) : (
          <div className="refusal" role="alert">
            <p className="refusal-says">
              记录从 {verdict.brokenAt} 起对不上：{verdict.reason}
            </p>
            <p>保护现场，报告审计管理员。</p>
          </div>
        )
      ) : null}
      <Sheet flush>
        <FilterBar
          search="事项代码"
          saved={[
            { label: "全部", query: {} },
            { label: "登录", query: { q: "access.sign-in" } },
            { label: "查看完整信息", query: { q: "worker.unmask" } },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="条"
          also={{ subject: (v) => `记录：${v}` }}
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.entryId}
          filtered={get("q") !== ""}
          empty={<EmptyState why="none-yet">还没有记录。</EmptyState>}
          caption="只增不改，按 SM3 前后相连"
        />
      </Sheet>
    </>
  );
}
