import type { QueryOf } from "../kit/client.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import type { DocumentLine } from "./types.ts";

const columns: Column<DocumentLine>[] = [
  {
    key: "documentNo",
    title: "文号",
    width: 230,
    render: (r) => (
      <a href={`/api/v1/documents/${r.documentId}/file`} target="_blank" rel="noreferrer">
        <Code>{r.documentNo}</Code>
      </a>
    ),
  },
  { key: "title", title: "文书", width: 320, name: (r) => r.title },
  { key: "kindTitle", title: "种类", width: 160, name: (r) => r.kindTitle },
  { key: "issuedOn", title: "签发", width: 100, render: (r) => dayText(r.issuedOn) },
  { key: "issuer", title: "签发机关", width: 180, name: (r) => r.issuer },
  {
    key: "state",
    title: "状态",
    width: 130,
    render: (r) =>
      r.voidedOn ? (
        <StateMark axis="data" level="ended">{`${dayText(r.voidedOn)} ${r.successorNo ? `由 ${r.successorNo} 更正` : "作废"}`}</StateMark>
      ) : (
        "有效"
      ),
  },
  {
    key: "verify",
    title: "核验",
    width: 80,
    render: (r) => (
      <a href={`/verify/${r.verifyCode}`} target="_blank" rel="noreferrer">
        核验
      </a>
    ),
  },
];

export function DocumentsTable({ query }: { query: QueryOf<"/api/v1/documents"> }) {
  const { all } = useUrlState();
  const list = useList("/api/v1/documents", { query: { after: all["cursor"], kind: all["kind"], ...query } });
  return (
    <DataTable
      list={list}
      columns={columns}
      rowKey={(r) => r.documentId}
      empty={<EmptyState why="none-yet">还没有文书。受理、批准、退回等办理签发的文书带文号和二维码存在这里。</EmptyState>}
      caption="文书打开为 PDF，二维码可公开核验"
    />
  );
}
