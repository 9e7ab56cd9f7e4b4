import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { contractKindLabels } from "#registry/contract";
import type { Answer } from "../../kit/client.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { dayText } from "../../kit/format.ts";
import { NotScanned } from "../../kit/NotScanned.tsx";
import { ProblemNote } from "../../kit/Problem.tsx";
import { useGet } from "../../kit/query.ts";
import { Go } from "../../kit/routing.tsx";
import { Facts, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { useAgentNames } from "../useAgentNames.ts";
import { ContractForm, EndForm, TellForm } from "./forms.tsx";
import { SendWorkers } from "./SendWorkers.tsx";

type Contracts = Answer<"/api/v1/employers/:employerId/contracts">;
type Contract = Contracts["items"][number];

/** Contracts of an employer on either side: who works where, what was told in writing, and who owes what. */
export function ContractsTab({ employerId }: { employerId: string }) {
  const list = useGet("/api/v1/employers/:employerId/contracts", { params: { employerId } });
  const [adding, setAdding] = useState(false);
  if (list.error) return <ProblemNote error={list.error} />;
  if (!list.data) return <WaitingLines rows={4} />;
  const edits = list.data.abilities.includes("contract.edit");
  const sends = list.data.abilities.includes("contract.send");
  const hosts = list.data.items.filter((c) => c.side === "host");
  const sent = list.data.items.filter((c) => c.side === "contractor");
  return (
    <>
      {adding ? <ContractForm employerId={employerId} onDone={() => setAdding(false)} /> : null}
      <Sheet
        title="在本单位作业的承包、派遣单位"
        note={edits && !adding ? <Button onClick={() => setAdding(true)}>登记合同</Button> : undefined}
      >
        {hosts.length === 0 ? (
          <EmptyState why="none-yet">没有登记承包或派遣合同。外包作业和使用劳务派遣人员的，在这里登记合同和书面告知。</EmptyState>
        ) : (
          hosts.map((c) => <One key={c.contractId} contract={c} edits={edits} sends={false} />)
        )}
        <p className="caption">
          {list.data.counting.says}（{list.data.counting.evidence}）
        </p>
      </Sheet>
      {sent.length > 0 ? (
        <Sheet title="本单位到别处作业的合同">
          {sent.map((c) => (
            <One key={c.contractId} contract={c} edits={false} sends={sends} />
          ))}
          <p className="caption">两边都看得到合同和告知；劳动者的健康资料各看各的。</p>
        </Sheet>
      ) : null}
    </>
  );
}

function One({ contract: c, edits, sends }: { contract: Contract; edits: boolean; sends: boolean }) {
  const [form, setForm] = useState<"" | "tell" | "end" | "send">("");
  const names = useAgentNames(c.tellings.flatMap((t) => t.agents));
  const other = c.side === "host" ? c.contractorId : c.hostId;
  const otherName = c.side === "host" ? c.contractorName : c.hostName;
  return (
    <section style={{ borderBottom: "1px solid var(--line)", paddingBottom: 12, marginBottom: 12 }}>
      <p className="row" style={{ alignItems: "center" }}>
        <strong>{other ? <Go href={`/employers/${other}`}>{otherName}</Go> : otherName}</strong>
        <span>{contractKindLabels[c.kind]}</span>
        {c.inForce ? (
          <span>在有效期</span>
        ) : (
          <StateMark axis="data" level="ended">
            {c.endedOn ? `${dayText(c.endedOn)} 终止` : "不在有效期"}
          </StateMark>
        )}
        {c.tellings.length === 0 ? (
          <StateMark axis="data" level="missing">
            缺书面告知
          </StateMark>
        ) : null}
        {c.contractorId === null ? (
          <StateMark axis="data" level="missing">
            承包方未在底数库登记
          </StateMark>
        ) : null}
      </p>
      <Facts
        columns={2}
        rows={[
          ["作业地点", [...c.sites, c.place].filter(Boolean).join("、")],
          ["岗位或作业", c.work.join("、")],
          ["起止", `${dayText(c.since)} 至 ${c.until ? dayText(c.until) : "未约定"}`],
          ["合同约定人数", `${c.workers} 人`],
          ...(c.workersOnFile === null || c.contractorId === null
            ? []
            : [
                [
                  "登记在此作业",
                  <Go key="n" href={`/employers/${c.contractorId}?tab=workers&using=${c.hostId}`}>
                    {c.workersOnFile} 人
                  </Go>,
                ] as [string, ReactNode],
              ]),
          ["合同编号", c.contractNo],
          ["联系人", [c.contactName, c.contactPhone].filter(Boolean).join("　")],
          ["登记", `${c.enteredBy}，${dayText(c.enteredOn)}`],
          ...(c.endReason ? [["终止原因", c.endReason] as [string, string]] : []),
        ]}
      />
      {c.tellings.length > 0 ? (
        <ul className="row-list">
          {c.tellings.map((t) => (
            <li key={t.tellingId}>
              <span className="row">
                <span>
                  {dayText(t.toldOn)} 书面告知：{t.agents.map((a) => names(a)).join("、")}
                </span>
                <a href={`/api/v1/contracts/${c.contractId}/tellings/${t.tellingId}/file`} target="_blank" rel="noreferrer">
                  {t.fileName}
                </a>{" "}
                <NotScanned />
              </span>
              <span className="ink-3">
                {t.receivedBy} 签收；{t.by} 归档{t.protection ? `；防护：${t.protection}` : ""}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <ul>
        {c.duties.map((d) => (
          <li key={d.name}>
            {d.side === "host" ? "用工单位" : "承包方"}：{d.todo}
            <span className="ink-3">
              　{d.clause}
              {d.evidence === "two-sources" ? "" : "〔单一来源〕"}
            </span>
          </li>
        ))}
        <li className="ink-3">承包方自己的义务：依据里没有单列条款，按它作为用人单位的责任办。</li>
      </ul>
      {sends && (c.inForce || (c.workersOnFile ?? 0) > 0) ? (
        form === "send" ? (
          <SendWorkers contract={c} onDone={() => setForm("")} />
        ) : (
          <p className="no-print" style={{ marginTop: 8 }}>
            <Button onClick={() => setForm("send")}>登记在此作业的劳动者</Button>
          </p>
        )
      ) : null}
      {edits && c.endedOn === null ? (
        form === "" ? (
          <p className="row no-print" style={{ marginTop: 8, alignItems: "center" }}>
            <Button onClick={() => setForm("tell")}>登记书面告知</Button>
            <button type="button" className="link" onClick={() => setForm("end")}>
              合同终止
            </button>
          </p>
        ) : form === "tell" ? (
          <TellForm contractId={c.contractId} onDone={() => setForm("")} />
        ) : (
          <EndForm contractId={c.contractId} onDone={() => setForm("")} />
        )
      ) : null}
    </section>
  );
}
