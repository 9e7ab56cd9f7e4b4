import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code, MaskedText } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import type { QueryOf } from "../kit/client.ts";
import type { CardLine } from "./types.ts";

/** A suspicion or a contraindication needs somebody; everything else is plain text. */
export function ConclusionMark({ kind, label }: { kind: string; label: string }) {
  if (kind === "suspected")
    return (
      <StateMark axis="limit" level="bad">
        {label}
      </StateMark>
    );
  if (kind === "contraindication")
    return (
      <StateMark axis="limit" level="near">
        {label}
      </StateMark>
    );
  if (kind === "recheck" || kind === "none-yet")
    return (
      <StateMark axis="data" level="missing">
        {label}
      </StateMark>
    );
  return kind === "normal" ? (
    <StateMark axis="limit" level="met">
      {label}
    </StateMark>
  ) : (
    <span>{label}</span>
  );
}

const columns: Column<CardLine>[] = [
  { key: "cardCode", title: "个案卡编号", width: 180, render: (r) => <Code>{r.cardCode}</Code> },
  {
    key: "conclusion",
    title: "结论",
    width: 140,
    render: (r) =>
      r.current ? (
        <ConclusionMark kind={r.conclusion} label={r.conclusionLabel} />
      ) : (
        <StateMark axis="data" level="ended">
          已有新版
        </StateMark>
      ),
  },
  { key: "workerName", title: "劳动者", width: 90, render: (r) => <MaskedText>{r.workerName}</MaskedText> },
  { key: "employerName", title: "用人单位", width: 240, name: (r) => r.employerName },
  { key: "phase", title: "类别", width: 80, render: (r) => r.phaseLabel },
  { key: "examOn", title: "体检日期", width: 100, render: (r) => dayText(r.examOn) },
  { key: "agents", title: "接触的危害因素", width: 200, name: (r) => r.agents.map((a) => a.name).join("、") },
  { key: "institutionName", title: "体检机构", width: 180, name: (r) => r.institutionName },
  { key: "recheck", title: "复查卡", width: 70, render: (r) => (r.recheck ? "是" : "否") },
];

export const useCards = (query: QueryOf<"/api/v1/exam-cards">) => {
  const { all } = useUrlState();
  return useList("/api/v1/exam-cards", {
    query: {
      conclusion: all["conclusion"],
      phase: all["phase"],
      from: all["from"],
      to: all["to"],
      cursor: all["cursor"],
      ...query,
    },
  });
};

export function CardsTable({
  query,
  list,
  filtered,
}: {
  query: QueryOf<"/api/v1/exam-cards">;
  list?: ReturnType<typeof useCards>;
  filtered?: boolean;
}) {
  const own = useCards(query);
  return (
    <DataTable
      list={list ?? own}
      columns={query.employerId ? columns.filter((c) => c.key !== "employerName") : columns}
      rowKey={(r) => r.cardId}
      rowHref={(r) => `/exam-cards/${r.cardId}`}
      filtered={filtered ?? false}
      empty={<EmptyState why="none-yet">还没有个案卡。体检机构上传后出现在这里。</EmptyState>}
      caption="来源：体检机构报送；姓名和证件号遮盖显示"
    />
  );
}
