import { useArea } from "../frame/Scope.tsx";
import type { Item } from "../kit/client.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { dayText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useList } from "../kit/query.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { hazardWords } from "../registry/hazardWords.ts";
import { word } from "../kit/words.ts";
import { remindedText } from "./words.ts";

type Line = Item<"/api/v1/overdue-declarations">;

const columns: Column<Line>[] = [
  { key: "employerName", title: "用人单位", width: 200, name: (r) => r.employerName },
  {
    key: "mark",
    title: "状态",
    width: 130,
    render: (r) =>
      r.clearedHow === "filed" ? (
        <StateMark axis="data" level="met">
          已补办
        </StateMark>
      ) : r.clearedHow === "lapsed" ? (
        <span>不再需要申报</span>
      ) : (
        <TimeMark due={r.dueOn} />
      ),
  },
  { key: "kindName", title: "情形", width: 110 },
  { key: "dueOn", title: "应不晚于", width: 100, render: (r) => dayText(r.dueOn) },
  {
    key: "caseNo",
    title: "事项",
    width: 100,
    render: (r) => (r.caseId ? <Go href={`/cases/${r.caseId}`}>{r.caseNo}</Go> : "—"),
  },
  {
    key: "reminded",
    title: "事前提醒",
    width: 160,
    render: (r) => <Go href={`/messages?box=sent&employer=${r.employerId}`}>{r.reminded ? remindedText(r.reminded) : "没有提醒过"}</Go>,
  },
  { key: "hazardClass", title: "危害程度", width: 90, render: (r) => word(hazardWords, r.hazardClass) },
  { key: "areaName", title: "乡镇（街道）", width: 110, render: (r) => r.areaName.split(" ").at(-1) },
  {
    key: "says",
    title: "天数怎么算的、依据",
    width: 320,
    name: (r) => [r.says, r.declaredOn ? `${dayText(r.declaredOn)} 申报，逾期 ${r.daysLate} 天` : "", r.clause].filter(Boolean).join("；"),
  },
];

/** Who did not file the initial, change or yearly declaration in time: leads for enforcement. */
export function OverduePage() {
  useDocumentTitle("申报逾期线索");
  const area = useArea();
  const { get, all } = useUrlState();
  const cleared = get("state") === "cleared";
  const list = useList("/api/v1/overdue-declarations", {
    query: {
      areaCode: area,
      kind: all["kind"] as Line["kind"] | undefined,
      state: cleared ? "cleared" : undefined,
      cursor: all["cursor"],
    },
  });
  const kinds = list.data?.kinds ?? [];
  return (
    <>
      <PageTitle note={<Go href="/declarations?undeclared=true">应报未报和超期清单 ›</Go>}>申报逾期线索</PageTitle>
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "未消除", query: {} },
            { label: "已消除", query: { state: "cleared" } },
          ]}
          filters={[{ key: "kind", label: "情形", options: kinds.map((k) => ({ value: k.kind, label: `${k.name} ${k.count} 家` })) }]}
          count={list.data?.count}
          unit="条"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.overdueId}
          rowHref={(r) => `/employers/${r.employerId}?tab=declarations`}
          filtered={get("kind") !== "" || cleared}
          empty={<EmptyState why="none-yet">没有逾期的申报。每天早晨核对一次。</EmptyState>}
          caption={`从没有申报的，核实存在危害满 ${list.data?.graceDays ?? "—"} 日才列入（平台设定，法律要求及时）；申报受理后自动消除，别的办理不消除`}
        />
      </Sheet>
    </>
  );
}
