import { FilterBar } from "../../kit/FilterBar.tsx";
import { DataTable, type Column } from "../../kit/DataTable.tsx";
import { EmptyState } from "../../kit/EmptyState.tsx";
import { address } from "../../kit/api.ts";
import type { Item } from "../../kit/client.ts";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { useList } from "../../kit/query.ts";
import { Go, useUrlState } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { Reading } from "./parts.tsx";

type Line = Item<"/api/v1/dose-records">;
const columns: Column<Line>[] = [
  { key: "period", title: "佩戴周期", width: 190, render: (r) => `${dayText(r.periodFrom)} 至 ${dayText(r.periodTo)}` },
  { key: "hp10", title: "Hp(10)（mSv）", width: 150, render: (r) => <Reading dose={{ ...r, text: r.hp10 || String(r.recorded ?? "") }} /> },
  { key: "employerName", title: "用人单位", width: 250, name: (r) => r.employerName },
  { key: "badgeNo", title: "剂量计", width: 130, name: (r) => r.badgeNo || "—" },
  { key: "reportNo", title: "报告编号", width: 140, name: (r) => r.reportNo || "—" },
  { key: "reportedOn", title: "报告", width: 100, render: (r) => dayText(r.reportedOn) },
  {
    key: "counts",
    title: "计入",
    width: 110,
    render: (r) =>
      r.counts ? (
        "是"
      ) : (
        <StateMark axis="data" level="missing">
          {r.state === "void" ? "已作废" : r.review === "licence" ? "资质不符" : "缺名义剂量"}
        </StateMark>
      ),
  },
  { key: "version", title: "版本", width: 80, render: (r) => `第 ${r.version} 版` },
];

/** Dose records: for a laboratory those it reported. */
export function DosesPage() {
  const url = useUrlState();
  const list = useList("/api/v1/dose-records", {
    query: { investigate: url.get("investigate"), text: url.get("q"), cursor: url.all["cursor"] } as never,
  });
  useDocumentTitle("个人剂量");
  return (
    <>
      <PageTitle
        actions={
          <>
            <a href={address("/api/v1/templates/:family", { params: { family: "dose-records-xlsx" } })}>下载 Excel 模板</a>
            <Go href="/uploads?kind=dose-records">上传个人剂量 ›</Go>
          </>
        }
      >
        个人剂量
      </PageTitle>
      <Sheet flush>
        <FilterBar
          search="报告编号或剂量计编号（完整）"
          saved={[
            { label: "全部", query: {} },
            { label: "应调查", query: { investigate: "true" } },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="条"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.recordId}
          filtered={["q", "investigate"].some((k) => url.get(k))}
          empty={<EmptyState why="none-yet">还没有个人剂量记录。检测机构用 Excel 模板或接口报送。</EmptyState>}
          caption="每条是一个人一个佩戴周期的现行版本"
        />
      </Sheet>
    </>
  );
}
