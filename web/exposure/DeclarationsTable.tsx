import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { declarationKindWords, word } from "../kit/words.ts";
import type { QueryOf } from "../kit/client.ts";
import type { DeclarationLine } from "./types.ts";

export function DeclarationMark({ row }: { row: DeclarationLine }) {
  if (row.state === "accepted")
    return (
      <StateMark axis="data" level="met">
        已受理
      </StateMark>
    );
  if (row.state === "returned")
    return (
      <StateMark axis="data" level="missing">
        已退回
      </StateMark>
    );
  return row.decideBy ? <TimeMark due={row.decideBy} near={2} /> : <span>待受理</span>;
}

const columns: Column<DeclarationLine>[] = [
  { key: "kind", title: "申报", width: 110, render: (r) => word(declarationKindWords, r.kind) },
  { key: "mark", title: "状态", width: 116, render: (r) => <DeclarationMark row={r} /> },
  { key: "employerName", title: "用人单位", width: 260, name: (r) => r.employerName || "—" },
  { key: "creditCode", title: "统一社会信用代码", width: 170, render: (r) => <Code>{r.creditCode}</Code> },
  { key: "declaredOn", title: "申报日期", width: 100, render: (r) => dayText(r.declaredOn) },
  { key: "decideBy", title: "受理期限", width: 100, render: (r) => dayText(r.decideBy) },
  { key: "decidedOn", title: "受理或退回", width: 100, render: (r) => dayText(r.decidedOn) },
  { key: "validUntil", title: "年度更新期限", width: 110, render: (r) => dayText(r.validUntil) },
  { key: "receiptNo", title: "回执", width: 190, render: (r) => <Code>{r.receiptNo ?? "—"}</Code> },
];

export const useDeclarations = (query: QueryOf<"/api/v1/declarations">) => {
  const { all } = useUrlState();
  return useList("/api/v1/declarations", {
    query: {
      state: all["state"],
      kind: all["kind"],
      receiptNo: all["q"],
      cursor: all["cursor"],
      ...query,
    },
  });
};

export function DeclarationsTable({
  query,
  list,
  filtered,
}: {
  query: QueryOf<"/api/v1/declarations">;
  list?: ReturnType<typeof useDeclarations>;
  filtered?: boolean;
}) {
  const own = useDeclarations(query);
  return (
    <DataTable
      list={list ?? own}
      columns={query.employerId ? columns.filter((c) => c.key !== "employerName" && c.key !== "creditCode") : columns}
      rowKey={(r) => r.declarationId}
      rowHref={(r) => `/declarations/${r.declarationId}`}
      filtered={filtered ?? false}
      empty={<EmptyState why="none-yet">还没有申报。用人单位提交后出现在这里。</EmptyState>}
      caption="来源：用人单位申报"
    />
  );
}
