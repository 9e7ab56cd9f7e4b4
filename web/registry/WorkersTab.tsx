import type { ReactNode } from "react";
import type { z } from "zod";
import { workerKindLabels, type WorkerList } from "#registry/contract";
import { useMay } from "../frame/session.tsx";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { dayText } from "../kit/format.ts";
import { useGet, useList } from "../kit/query.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { Facts, MaskedText, Sheet } from "../kit/small.tsx";

type Worker = z.infer<typeof WorkerList>["items"][number];
const columns: Column<Worker>[] = [
  { key: "name", title: "姓名", width: 120, render: (r) => <MaskedText>{r.name}</MaskedText> },
  { key: "idNumber", title: "证件号", width: 190, render: (r) => <MaskedText>{r.idNumber}</MaskedText> },
  { key: "sex", title: "性别", width: 70, render: (r) => (r.sex === "M" ? "男" : r.sex === "F" ? "女" : "—") },
  { key: "birthYear", title: "出生年", width: 90 },
  { key: "since", title: "入职", width: 110, render: (r) => dayText(r.since) },
  { key: "lastSeenOn", title: "最近一次体检或用工记录", width: 190, render: (r) => dayText(r.lastSeenOn) },
  { key: "kind", title: "用工类型", width: 130, render: (r) => workerKindLabels[r.kind] },
  { key: "using", title: "实际用工单位", width: 180, name: (r) => r.usingEmployerName || "本单位" },
];

/** Workers in the books, masked. */
export function WorkersTab({ employerId }: { employerId: string }) {
  const { all } = useUrlState();
  // Whoever may not see what examinations find does not read of them here either.
  const exams = useMay()("card.read");
  const list = useList("/api/v1/employers/:employerId/workers", {
    params: { employerId },
    query: { cursor: all["cursor"], search: all["q"], usingEmployerId: all["using"] },
  });
  const labour = useGet("/api/v1/employers/:employerId/labour", { params: { employerId } });
  const named = (side: { employerId: string; name: string; workers: number }[]): ReactNode =>
    side.length === 0
      ? "没有"
      : side.map((s) => (
          <span key={s.employerId} style={{ marginRight: 12 }}>
            <Go href={`/employers/${s.employerId}`}>{s.name}</Go> {s.workers} 人
          </span>
        ));
  return (
    <Sheet flush>
      {labour.data ? (
        <div style={{ padding: "8px 12px 0" }}>
          <Facts
            rows={[
              ["本单位用工", `${labour.data.own} 人`],
              ["派出到", named(labour.data.sent)],
              ["从别处用工", named(labour.data.taken)],
            ]}
          />
        </div>
      ) : null}
      <FilterBar
        search="姓名或证件号全称"
        count={list.isPlaceholderData ? undefined : list.data?.count}
        unit="人"
        also={{
          using: (v) =>
            `实际用工单位：${list.data?.items.find((w) => w.usingEmployerId === v)?.usingEmployerName ?? labour.data?.sent.find((s) => s.employerId === v)?.name ?? ""}`,
        }}
      />
      <DataTable
        list={list}
        columns={exams ? columns : columns.filter((c) => c.key !== "lastSeenOn")}
        rowKey={(r) => r.workerId}
        filtered={["q", "using"].some((k) => all[k])}
        empty={<EmptyState why="none-yet">{exams ? "还没有在册劳动者。个案卡到达后建立。" : "还没有你可以看的在册劳动者。"}</EmptyState>}
        caption={`来源：${exams ? "个案卡与用工记录" : "用工记录"}；姓名和证件号遮盖显示`}
      />
    </Sheet>
  );
}
