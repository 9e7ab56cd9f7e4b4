import { Button } from "antd";
import { useRef, useState } from "react";
import { listStateLabels } from "#registry/contract";
import { useMay } from "../../frame/session.tsx";
import { upload } from "../../kit/api.ts";
import { DataTable, type Column } from "../../kit/DataTable.tsx";
import { EmptyState } from "../../kit/EmptyState.tsx";
import { FilterBar } from "../../kit/FilterBar.tsx";
import { count, dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useList } from "../../kit/query.ts";
import { Go, useGo, useUrlState } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { UploadProgress } from "../../kit/UploadProgress.tsx";
import type { SourceList } from "./types.ts";

/** What a list waits for: to be matched, for a person, for nothing. */
function ListMark({ row }: { row: SourceList }) {
  if (row.state === "matched" && row.questions === 0) return <span>已比对</span>;
  return (
    <StateMark axis="data" level="missing">
      {row.state === "matched" ? `待判断 ${count(row.questions)}` : listStateLabels[row.state]}
    </StateMark>
  );
}

const columns: Column<SourceList>[] = [
  { key: "title", title: "名单", width: 240, name: (r) => r.title },
  { key: "state", title: "状态", width: 120, render: (r) => <ListMark row={r} /> },
  { key: "sourceName", title: "来源", width: 150, name: (r) => r.sourceName || "未指明" },
  { key: "listedOn", title: "名单日期", width: 100, render: (r) => dayText(r.listedOn) },
  { key: "lines", title: "行数", width: 80, num: true, render: (r) => count(r.lines) },
  { key: "same", title: "已有单位", width: 90, num: true, render: (r) => count(r.same) },
  { key: "fresh", title: "新单位", width: 80, num: true, render: (r) => count(r.fresh) },
  { key: "questions", title: "待判断", width: 80, num: true, render: (r) => count(r.questions) },
];

/** Lists of employers from every source: sent here, matched, and what is left for a person. */
export function ListsPage() {
  useDocumentTitle("名单比对");
  const may = useMay();
  const go = useGo();
  const url = useUrlState();
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<number>();
  const [error, setError] = useState<unknown>();
  const list = useList("/api/v1/source-lists", {
    query: { state: url.get("state"), cursor: url.get("cursor") },
    every: (page) => (page?.items.some((l) => l.state === "queued" || l.state === "matching") ? 1_500 : false),
  });
  const add = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setError(undefined);
    setSent(0);
    try {
      const body = new FormData();
      body.set("kind", "employer-list");
      body.set("file", file, file.name);
      const receipt = await upload("/api/v1/submissions", { query: { kind: "employer-list", family: "employer-list" }, body }, setSent);
      await refresh();
      go(`/source-lists/${receipt.submissionId}`);
    } catch (refused) {
      setError(refused);
    } finally {
      setSent(undefined);
    }
  };
  return (
    <>
      <PageTitle
        actions={
          <>
            <Go href="/identity-acts">并户记录 ›</Go>
            {may("list.match") ? (
              <Button type="primary" onClick={() => input.current?.click()}>
                上传名单
              </Button>
            ) : null}
          </>
        }
      >
        名单比对
      </PageTitle>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt"
        aria-label="选择名单文件"
        data-testid="list-upload"
        onChange={(e) => {
          void add(e.target.files?.[0]);
          e.target.value = "";
        }}
      />
      {sent === undefined ? null : <UploadProgress running sent={sent} />}
      {error ? <ProblemNote error={error} /> : null}
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "全部", query: {} },
            { label: "要处理", query: { state: "open" } },
            { label: "已比对", query: { state: "matched" } },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="份"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.listId}
          rowHref={(r) => `/source-lists/${r.listId}`}
          filtered={url.get("state") !== ""}
          empty={
            <EmptyState why="none-yet">
              还没有名单。市场监管、税务、社保、统计、行业部门、农业农村、乡镇排查等名单，Excel 或 CSV，表头不限。
            </EmptyState>
          }
          caption="每一行都有结论：已有单位记一条来源，新单位进入待核实，拿不准的留给人判断"
        />
      </Sheet>
    </>
  );
}
