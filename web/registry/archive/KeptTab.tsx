import { Button, Input } from "antd";
import { useState } from "react";
import { archiveSectionLabels, type ArchiveSection } from "#registry/contract";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { dayText } from "../../kit/format.ts";
import { NotScanned } from "../../kit/NotScanned.tsx";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Sheet } from "../../kit/small.tsx";
import { StateMark, TimeMark } from "../../kit/StateMark.tsx";
import { FileItem } from "./FileItem.tsx";
import type { ArchiveItems } from "./types.ts";

type Item = ArchiveItems["items"][number];

const nothing: Partial<Record<ArchiveSection, string>> = {
  project: "没有归档的建设项目材料。有新建、改建、扩建的，把预评价、设计、控制效果评价和验收材料归档；没有的归档一份说明。",
  training: "没有归档的培训记录。把主要负责人、管理人员和劳动者的培训证明归档，培训的期限从这里起算。",
  credit: "没有归档的信用记录。平台没有接入信用信息，由主管部门归档决定和修复材料。",
};

/** The kept papers of one section, with what the reader may file there. */
export function KeptTab({ employerId, section }: { employerId: string; section: ArchiveSection }) {
  const list = useGet("/api/v1/employers/:employerId/archive-items", { params: { employerId } });
  const [filing, setFiling] = useState(false);
  if (list.error) return <ProblemNote error={list.error} />;
  if (!list.data) return <WaitingLines rows={4} />;
  const kinds = list.data.kinds.filter((k) => k.section === section);
  const items = list.data.items.filter((i) => i.section === section);
  return (
    <>
      {filing ? <FileItem employerId={employerId} kinds={kinds} onDone={() => setFiling(false)} /> : null}
      <Sheet
        title={archiveSectionLabels[section]}
        note={kinds.length > 0 && !filing ? <Button onClick={() => setFiling(true)}>归档一份材料</Button> : undefined}
        flush
      >
        {items.length === 0 ? (
          <EmptyState why="none-yet">{nothing[section] ?? "没有归档的材料。"}</EmptyState>
        ) : (
          <KeptItems employerId={employerId} items={items} mayWithdraw={kinds.length > 0} />
        )}
      </Sheet>
    </>
  );
}

export function KeptItems({ employerId, items, mayWithdraw }: { employerId: string; items: readonly Item[]; mayWithdraw: boolean }) {
  return (
    <ul className="row-list">
      {items.map((i) => (
        <li key={i.itemId}>
          <span className="row" style={{ alignItems: "center" }}>
            <strong className={i.withdrawn ? "struck" : undefined}>{i.title}</strong>
            {i.title === i.kindTitle ? null : <span className="ink-3">{i.kindTitle}</span>}
            {i.withdrawn ? (
              <StateMark axis="data" level="ended">
                已撤下
              </StateMark>
            ) : i.validUntil ? (
              <TimeMark due={i.validUntil} near={30} />
            ) : null}
          </span>
          <span className="row">
            <span>
              {dayText(i.on)}
              {i.validUntil ? `，有效至 ${dayText(i.validUntil)}${i.validBy === "duty" ? "（按义务周期）" : ""}` : ""}
            </span>
            {i.sha256 ? (
              <span>
                <a href={`/api/v1/employers/${employerId}/archive-items/${i.itemId}/file`} target="_blank" rel="noreferrer">
                  {i.fileName}
                </a>{" "}
                <NotScanned />
              </span>
            ) : (
              <span>无电子件</span>
            )}
          </span>
          {i.note ? <span className="ink-2">{i.note}</span> : null}
          <span className="ink-3">
            {i.filedBy}，{dayText(i.filedOn)} 归档{i.clause ? `；${i.clause}` : ""}
            {i.withdrawn ? `；${dayText(i.withdrawn.on)} ${i.withdrawn.by}撤下：${i.withdrawn.reason}` : ""}
          </span>
          {mayWithdraw && !i.withdrawn ? <Withdraw employerId={employerId} itemId={i.itemId} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Withdraw({ employerId, itemId }: { employerId: string; itemId: string }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<unknown>();
  if (!open)
    return (
      <span>
        <button type="button" className="link no-print" style={{ padding: 0 }} onClick={() => setOpen(true)}>
          撤下
        </button>
      </span>
    );
  return (
    <span className="row no-print" style={{ alignItems: "center" }}>
      <Input
        aria-label="撤下的理由"
        style={{ width: 240 }}
        maxLength={120}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
        placeholder="为什么撤下"
      />
      <Button
        onClick={async () => {
          setError(undefined);
          try {
            await api.post("/api/v1/employers/:employerId/archive-items/:itemId/withdrawal", {
              params: { employerId, itemId },
              body: { reason },
            });
            await refresh();
          } catch (refused) {
            setError(refused);
          }
        }}
      >
        撤下这份材料
      </Button>
      {error ? <ProblemNote error={error} /> : null}
    </span>
  );
}
