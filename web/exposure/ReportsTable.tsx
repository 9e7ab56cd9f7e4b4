import { purposeWords } from "./words.ts";
import type { QueryOf } from "../kit/client.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";
import type { ReportLine } from "./types.ts";

export function ReportMark({ row }: { row: ReportLine }) {
  if (!row.current)
    return (
      <StateMark axis="data" level="ended">
        已有新版或作废
      </StateMark>
    );
  if (!row.recognised)
    return (
      <StateMark axis="data" level="missing">
        超出资质，不计
      </StateMark>
    );
  if (row.overLimit > 0) return <StateMark axis="limit" level="bad">{`${row.overLimit} 项超标`}</StateMark>;
  return (
    <StateMark axis="limit" level="met">
      全部达标
    </StateMark>
  );
}

const columns: Column<ReportLine>[] = [
  { key: "reportNo", title: "报告编号", width: 150, name: (r) => r.reportNo },
  { key: "mark", title: "判定", width: 130, render: (r) => <ReportMark row={r} /> },
  { key: "employerName", title: "用人单位", width: 250, name: (r) => r.employerName || "—" },
  { key: "purpose", title: "类别", width: 90, render: (r) => word(purposeWords, r.purpose) },
  { key: "sampledOn", title: "采样", width: 96, render: (r) => dayText(r.sampledOn) },
  { key: "reportedOn", title: "报告", width: 96, render: (r) => dayText(r.reportedOn) },
  { key: "results", title: "结果（项）", width: 84, num: true },
  { key: "overLimit", title: "超标（项）", width: 84, num: true },
  { key: "institutionName", title: "检测机构", width: 180, name: (r) => r.institutionName },
  { key: "version", title: "版本", width: 70, render: (r) => `第 ${r.version} 版` },
];

export const useReports = (query: QueryOf<"/api/v1/reports">) => {
  const { all } = useUrlState();
  return useList("/api/v1/reports", {
    query: { purpose: all["purpose"], over: all["over"], text: all["q"], cursor: all["cursor"], ...query },
  });
};

export function ReportsTable({
  query,
  list,
  filtered,
}: {
  query: QueryOf<"/api/v1/reports">;
  list?: ReturnType<typeof useReports>;
  filtered?: boolean;
}) {
  const own = useReports(query);
  return (
    <DataTable
      list={list ?? own}
      columns={query.employerId ? columns.filter((c) => c.key !== "employerName") : columns}
      rowKey={(r) => r.reportId}
      rowHref={(r) => `/reports/${r.reportId}`}
      filtered={filtered ?? false}
      empty={<EmptyState why="none-yet">还没有检测报告。检测机构上传或通过接口送来后出现在这里。</EmptyState>}
      caption="来源：检测机构报送；按采样日有效的限值判定"
    />
  );
}
