import { Button, Drawer, Input } from "antd";
import { useState } from "react";
import { identityKindLabels } from "#registry/contract";
import { api } from "../../kit/api.ts";
import { DataTable, type Column } from "../../kit/DataTable.tsx";
import { EmptyState } from "../../kit/EmptyState.tsx";
import { FilterBar } from "../../kit/FilterBar.tsx";
import { count, dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useList } from "../../kit/query.ts";
import { Go, useUrlState } from "../../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../../kit/small.tsx";
import type { IdentityAct } from "./types.ts";

/** Who declared two employers one, or one two, and why; each can be taken back, the latest first. */
export function IdentityPage() {
  useDocumentTitle("并户记录");
  const url = useUrlState();
  const [asked, setAsked] = useState<IdentityAct>();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState("");
  const list = useList("/api/v1/identity-acts", { query: { employerId: url.get("employer"), cursor: url.get("cursor") } });
  const columns: Column<IdentityAct>[] = [
    { key: "kind", title: "办理", width: 70, render: (r) => identityKindLabels[r.kind] },
    { key: "keptName", title: "保留的单位", width: 210, render: (r) => <Go href={`/employers/${r.keptId}`}>{r.keptName}</Go> },
    { key: "otherName", title: "并入或分出的单位", width: 210, name: (r) => r.otherName },
    { key: "otherCode", title: "它的信用代码", width: 168, render: (r) => <Code>{r.otherCode}</Code> },
    { key: "reason", title: "理由", width: 200, name: (r) => r.reason },
    { key: "moved", title: "随转记录", width: 80, num: true, render: (r) => (r.kind === "undo" ? "—" : count(r.moved)) },
    { key: "by", title: "经办", width: 80 },
    { key: "on", title: "日期", width: 100, render: (r) => dayText(r.on) },
    {
      key: "undoable",
      title: "撤销",
      width: 90,
      render: (r) =>
        r.undone ? "已撤销" : r.undoable ? <Button onClick={() => setAsked(r)}>撤销</Button> : r.kind === "undo" ? "—" : "先撤销后来的",
    },
  ];
  const close = (): void => {
    setAsked(undefined);
    setReason("");
    setError(undefined);
  };
  const undo = async (act: IdentityAct): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/identity-acts/:actId/undo", { params: { actId: act.actId }, body: { reason } });
      setDone(`已撤销：${act.keptName}与${act.otherName}的${identityKindLabels[act.kind]}，记录回到原处。`);
      close();
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <PageTitle actions={<Go href="/source-lists">名单比对 ›</Go>}>并户记录</PageTitle>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      <Sheet flush>
        <FilterBar
          search={false}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="次"
          also={{ employer: () => "一家单位" }}
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.actId}
          empty={<EmptyState why="none-yet">还没有并户或分户。在单位档案里可以把重复登记的单位并入，或把两家合用的档案分开。</EmptyState>}
          caption="撤销后，当时随转的记录逐条回到原单位"
        />
      </Sheet>
      {asked ? (
        <Drawer open title={`撤销${identityKindLabels[asked.kind]}`} size={480} onClose={close}>
          <Facts
            rows={[
              ["保留的单位", asked.keptName],
              [asked.kind === "merge" ? "并入的单位" : "分出的单位", asked.otherName],
              ["当时的理由", asked.reason],
              ["随转记录", count(asked.moved)],
            ]}
          />
          <p className="ink-2">
            {asked.kind === "merge"
              ? "并入的单位恢复原样；并户以后新收到的记录留在保留的单位。"
              : "分出的单位连同分户以后收到的记录回到原单位。"}
          </p>
          <div className="field">
            <label htmlFor="undo-reason">撤销的理由</label>
            <Input.TextArea id="undo-reason" rows={3} maxLength={500} value={reason} onChange={(e) => setReason(e.target.value)} />
          </div>
          {error ? <ProblemNote error={error} /> : null}
          <Button type="primary" onClick={() => void undo(asked)}>
            撤销
          </Button>
        </Drawer>
      ) : null}
    </>
  );
}
