import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import type { CaseLine } from "./types.ts";
import type { QueryOf } from "../kit/client.ts";

export function CaseMark({ row }: { row: CaseLine }) {
  if (row.state === "closed")
    return (
      <StateMark axis="time" level="met">
        {row.outcomeTitle ?? "已结案"}
      </StateMark>
    );
  if (row.pausedSince) return <StateMark axis="data" level="missing">{`${dayText(row.pausedSince)} 起暂停`}</StateMark>;
  return <TimeMark due={row.dueOn} />;
}

const columns: Column<CaseLine>[] = [
  { key: "caseNo", title: "案号", width: 110, render: (r) => <Code>{r.caseNo}</Code> },
  { key: "left", title: "还剩", width: 120, render: (r) => <CaseMark row={r} /> },
  { key: "title", title: "事项", width: 240, name: (r) => r.title },
  { key: "employerName", title: "用人单位", width: 230, name: (r) => r.employerName ?? "—" },
  { key: "programmeTitle", title: "程序", width: 130, name: (r) => r.programmeTitle },
  { key: "stageTitle", title: "到哪一步", width: 110, name: (r) => r.stageTitle },
  { key: "dueOn", title: "期限", width: 100, render: (r) => dayText(r.dueOn) },
  { key: "openedOn", title: "发现", width: 100, render: (r) => dayText(r.openedOn) },
  { key: "closedOn", title: "结案", width: 100, render: (r) => dayText(r.closedOn) },
];

export const useCases = (query: QueryOf<"/api/v1/cases">) => {
  const { all } = useUrlState();
  return useList("/api/v1/cases", {
    query: {
      programme: all["programme"],
      state: all["state"],
      overdue: all["overdue"],
      after: all["cursor"],
      ...query,
    },
  });
};

export function CasesTable({
  query,
  list: given,
  filtered,
}: {
  query: QueryOf<"/api/v1/cases">;
  list?: ReturnType<typeof useCases>;
  filtered?: boolean;
}) {
  const own = useCases(query);
  const state = useUrlState().get("state");
  const hidden = new Set([...(query.employerId ? ["employerName"] : []), ...(state === "open" ? ["closedOn"] : [])]);
  return (
    <DataTable
      list={given ?? own}
      columns={columns.filter((c) => !hidden.has(c.key))}
      rowKey={(r) => r.caseId}
      rowHref={(r) => `/cases/${r.caseId}`}
      filtered={filtered ?? false}
      empty={<EmptyState why="none-yet">还没有事项。超标、疑似职业病、待补正的申报到达后自动立在这里。</EmptyState>}
      caption="来源：检测、体检、申报和核实引出的事项"
    />
  );
}
