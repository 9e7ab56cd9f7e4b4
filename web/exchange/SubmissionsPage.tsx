import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useList } from "../kit/query.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { optionsOf, submissionKindWords } from "../kit/words.ts";
import type { Submission } from "./types.ts";

/** Whether a file of the page is still being read. */
export const stillRead = (page: { items: Pick<Submission, "state">[] } | undefined): boolean =>
  page?.items.some((s) => s.state === "running" || s.state === "received") ?? false;

export function SubmissionMark({ row }: { row: Submission }) {
  if (row.state === "failed")
    return (
      <StateMark axis="limit" level="bad">
        中断
      </StateMark>
    );
  if (row.state !== "done") return <span>{row.stateLabel}</span>;
  if (row.refused > 0) return <StateMark axis="limit" level="near">{`退回 ${row.refused}`}</StateMark>;
  if (row.held > 0) return <StateMark axis="data" level="missing">{`挂起 ${row.held}`}</StateMark>;
  return (
    <StateMark axis="data" level="met">
      全部入库
    </StateMark>
  );
}

const columns: Column<Submission>[] = [
  { key: "receiptNo", title: "回执", width: 190, render: (r) => <Code>{r.receiptNo}</Code> },
  { key: "mark", title: "状态", width: 110, render: (r) => <SubmissionMark row={r} /> },
  { key: "fileName", title: "文件", width: 240, name: (r) => r.fileName },
  { key: "kindLabel", title: "类别", width: 150, name: (r) => r.kindLabel },
  { key: "organisationName", title: "报送机构", width: 180, name: (r) => r.organisationName },
  { key: "receivedAt", title: "收到", width: 130, render: (r) => momentText(r.receivedAt) },
  { key: "linesRead", title: "已读（条）", width: 90, num: true, render: (r) => r.linesRead.toLocaleString("en-US") },
  { key: "accepted", title: "入库（条）", width: 90, num: true, render: (r) => r.accepted.toLocaleString("en-US") },
  { key: "held", title: "挂起（条）", width: 90, num: true, render: (r) => r.held.toLocaleString("en-US") },
  { key: "refused", title: "退回（条）", width: 90, num: true, render: (r) => r.refused.toLocaleString("en-US") },
];

export function SubmissionsPage() {
  useDocumentTitle("报送历史");
  const { all, get } = useUrlState();
  const list = useList("/api/v1/submissions", {
    query: { kind: all["kind"], state: all["state"], cursor: all["cursor"] },
    every: (page) => (stillRead(page) ? 1_500 : false),
  });
  return (
    <>
      <PageTitle actions={<Go href="/uploads">上传文件 ›</Go>}>报送历史</PageTitle>
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "全部", query: {} },
            { label: "读取中", query: { state: "running" } },
            { label: "中断", query: { state: "failed" } },
          ]}
          filters={[{ key: "kind", label: "类别", options: optionsOf(submissionKindWords) }]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="份"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.submissionId}
          rowHref={(r) => `/submissions/${r.submissionId}`}
          filtered={["kind", "state"].some((k) => get(k))}
          empty={
            <EmptyState why="none-yet" action={<Go href="/uploads">上传第一份文件 ›</Go>}>
              还没有报送过。
            </EmptyState>
          }
          caption="每份回执长期保留"
        />
      </Sheet>
    </>
  );
}
