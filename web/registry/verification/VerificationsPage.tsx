import { useState } from "react";
import { verificationResultLabels } from "#registry/contract";
import { useArea } from "../../frame/Scope.tsx";
import { labelOf } from "../../frame/navigation.ts";
import { useMay, useMe } from "../../frame/session.tsx";
import { DataTable, type Column } from "../../kit/DataTable.tsx";
import { EmptyState } from "../../kit/EmptyState.tsx";
import { FilterBar } from "../../kit/FilterBar.tsx";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { useList } from "../../kit/query.ts";
import { Go, useUrlState, withQuery } from "../../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark, TimeMark } from "../../kit/StateMark.tsx";
import { word } from "../../kit/words.ts";
import type { VerificationLine } from "../types.ts";
import { sourceWords } from "../words.ts";
import { AssignBar } from "./AssignBar.tsx";
import { Batches } from "./Batches.tsx";
import { Officers } from "./Officers.tsx";
import { Walk } from "./Walk.tsx";

function Left({ row }: { row: VerificationLine }) {
  if (!row.enteredOn) return <TimeMark due={row.dueOn} />;
  return (
    <StateMark axis="time" level={row.onTime === false ? "bad" : "met"}>
      {row.onTime === false ? "逾期填报" : "按期填报"}
    </StateMark>
  );
}

const columns: Column<VerificationLine>[] = [
  { key: "name", title: "单位", width: 220, name: (r) => r.name },
  { key: "left", title: "还剩", width: 110, render: (r) => <Left row={r} /> },
  { key: "dueOn", title: "核实期限", width: 100, render: (r) => dayText(r.dueOn) },
  { key: "areaName", title: "地区", width: 100, name: (r) => r.areaName.split(" ").at(-1) ?? "" },
  { key: "address", title: "地址", width: 180, name: (r) => r.address },
  { key: "assignedName", title: "经办人", width: 90, name: (r) => r.assignedName || "未分派" },
  { key: "source", title: "从哪里知道", width: 130, name: (r) => sourceWords[r.source] ?? r.source },
  { key: "namedOn", title: "列入", width: 100, render: (r) => dayText(r.namedOn), deskOnly: true },
  { key: "creditCode", title: "统一社会信用代码", width: 170, render: (r) => <Code>{r.creditCode}</Code>, deskOnly: true },
  { key: "result", title: "结果", width: 80, render: (r) => word(verificationResultLabels, r.result) },
  { key: "enteredOn", title: "填报", width: 100, render: (r) => dayText(r.enteredOn) },
  {
    key: "reportDueOn",
    title: "上报期限",
    width: 120,
    render: (r) => (r.reportedOn ? `已报 ${dayText(r.reportedOn)}` : r.reportDueOn ? <TimeMark due={r.reportDueOn} /> : null),
  },
];
const shownIn: Record<string, string[]> = { answered: ["result", "enteredOn"], unreported: ["result", "reportDueOn"] };
const extras = new Set(["result", "enteredOn", "reportDueOn"]);

const views = [
  ["", "名单"],
  ["walk", "走访顺序"],
  ["batches", "批次"],
  ["officers", "人员与移交"],
] as const;

/** Units known only from a list, a card or a report: who goes there, until when, in which order, and what came of it. */
export function VerificationsPage() {
  const me = useMe();
  const may = useMay();
  const area = useArea();
  const url = useUrlState();
  const title = labelOf(me, "/verifications", "核实名单");
  useDocumentTitle(title);
  const view = url.get("view");
  const show = url.get("show") || (url.get("answered") === "true" ? "answered" : "open");
  const list = useList("/api/v1/verifications", {
    query: {
      areaCode: area,
      show: show as "open",
      assignedTo: url.get("assignedTo"),
      source: url.get("source"),
      namedOn: url.get("namedOn"),
      cursor: url.get("cursor"),
    },
  });
  const [selected, setSelected] = useState<string[]>([]);
  const overdue = list.data?.overdue ?? 0;
  const unreported = list.data?.unreported ?? 0;
  const handles = may("verification.assign") && show !== "answered";
  return (
    <>
      <PageTitle
        note={
          <span className="row">
            {overdue > 0 ? <Go href={withQuery(url.path, { show: "overdue", area: url.get("area") })}>超期 {overdue} 家</Go> : null}
            {unreported > 0 ? (
              <Go href={withQuery(url.path, { show: "unreported", area: url.get("area") })}>待上报 {unreported} 家</Go>
            ) : null}
          </span>
        }
      >
        {title}
      </PageTitle>
      <nav className="tabs no-print" aria-label="核实的各页">
        {views
          .filter(([key]) => key !== "officers" || may("verification.assign"))
          .map(([key, label]) => (
            <Go key={key} href={withQuery(url.path, { view: key, area: url.get("area") })} aria-current={view === key ? "page" : undefined}>
              {label}
            </Go>
          ))}
      </nav>
      {view === "walk" ? <Walk area={area} /> : null}
      {view === "batches" ? <Batches area={area} /> : null}
      {view === "officers" ? <Officers /> : null}
      {view === "" ? (
        <Sheet flush>
          <FilterBar
            search={false}
            saved={[
              { label: "待核实", query: {} },
              { label: "我经办", query: { assignedTo: "me" } },
              { label: "未分派", query: { assignedTo: "none" } },
              { label: "超期", query: { show: "overdue" } },
              { label: "已填报", query: { show: "answered" } },
              { label: "待上报", query: { show: "unreported" } },
            ]}
            also={{ source: (v) => `来源：${sourceWords[v] ?? v}`, namedOn: (v) => `列入：${v}` }}
            count={list.isPlaceholderData ? undefined : list.data?.count}
            unit="家"
            tools={
              handles && (list.data?.items.length ?? 0) > 0 ? (
                <button
                  type="button"
                  className="link"
                  onClick={() => setSelected(selected.length > 0 ? [] : (list.data?.items ?? []).map((r) => r.verificationId))}
                >
                  {selected.length > 0 ? "全部不选" : "选中本页"}
                </button>
              ) : null
            }
          />
          {handles && selected.length > 0 ? (
            <AssignBar
              rows={(list.data?.items ?? []).filter((r) => selected.includes(r.verificationId))}
              reporting={show === "unreported"}
              onDone={() => setSelected([])}
            />
          ) : null}
          <DataTable
            list={list}
            columns={columns.filter((c) => !extras.has(c.key) || shownIn[show]?.includes(c.key))}
            rowKey={(r) => r.verificationId}
            rowHref={(r) =>
              r.enteredOn || !may("employer.verify") ? `/employers/${r.employerId}` : `/employers/${r.employerId}/verification`
            }
            filtered={show !== "open" || url.get("assignedTo") !== "" || url.get("source") !== ""}
            {...(handles ? { selected, onSelect: setSelected } : {})}
            empty={<EmptyState why="none-yet">没有待核实的单位。名单、个案卡或报告里出现未登记的单位时列在这里。</EmptyState>}
            caption="来源：下发名单、个案卡、检测报告、其他部门数据；期限：列入之日起 1 个月（申报扩面方案）"
          />
        </Sheet>
      ) : null}
    </>
  );
}
