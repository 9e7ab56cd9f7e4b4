import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { api } from "../../kit/api.ts";
import type { Answer } from "../../kit/client.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { cappedCount } from "../../kit/format.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useList } from "../../kit/query.ts";
import { MaskedText } from "../../kit/small.tsx";

type Contract = Answer<"/api/v1/employers/:employerId/contracts">["items"][number];
type Worker = Answer<"/api/v1/employers/:employerId/workers">["items"][number];

/** The contractor names which of its workers work under a contract, or do no longer; chosen ones stay chosen while looking for others. */
export function SendWorkers({ contract, onDone }: { contract: Contract; onDone: () => void }) {
  const [here, setHere] = useState(contract.inForce);
  const [search, setSearch] = useState("");
  const [cursor, setCursor] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<string, Worker>>(new Map());
  const [done, setDone] = useState("");
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const employerId = contract.contractorId!;
  const list = useList("/api/v1/employers/:employerId/workers", {
    params: { employerId },
    query: { search, cursor, usingEmployerId: here ? "" : contract.hostId },
  });
  const choose = (worker: Worker, on: boolean): void => {
    const next = new Map(chosen);
    if (on) next.set(worker.workerId, worker);
    else next.delete(worker.workerId);
    setChosen(next);
    setDone("");
  };
  const turn = (to: boolean): void => {
    setHere(to);
    setChosen(new Map());
    setCursor("");
  };
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const { count } = await api.post("/api/v1/contracts/:contractId/workers", {
        params: { contractId: contract.contractId },
        body: { workerIds: [...chosen.keys()], here },
      });
      setChosen(new Map());
      setDone(here ? `已登记 ${count} 人在此作业；${contract.hostName}的书面告知和义务列在上面。` : `已登记 ${count} 人不再在此作业。`);
      await refresh();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const { items = [], nextCursor, count } = list.data ?? {};
  return (
    <div className="no-print" role="group" aria-label="登记在此作业的劳动者" style={{ marginTop: 8 }}>
      <nav className="tabs" aria-label="加人或撤下">
        {contract.inForce ? (
          <button type="button" className="link" aria-current={here ? "page" : undefined} onClick={() => turn(true)}>
            从本单位在册劳动者中选
          </button>
        ) : null}
        <button type="button" className="link" aria-current={here ? undefined : "page"} onClick={() => turn(false)}>
          已登记在此作业
        </button>
      </nav>
      <Input.Search
        aria-label="按姓名或证件号查找劳动者"
        placeholder="姓名或证件号全称"
        allowClear
        enterButton="查找"
        style={{ maxWidth: 420, margin: "8px 0" }}
        onSearch={(text) => {
          setSearch(text.trim());
          setCursor("");
        }}
      />
      {error ? <ProblemNote error={error} /> : null}
      {list.error ? <ProblemNote error={list.error} /> : null}
      {list.data ? null : <WaitingLines rows={3} />}
      {list.data && items.length === 0 ? (
        <EmptyState why={search ? "no-match" : "none-yet"}>
          {search
            ? `本单位${here ? "在册劳动者里" : "登记在此作业的人里"}没有“${search}”。姓名和证件号要写全。`
            : here
              ? "还没有在册劳动者。"
              : "还没有登记在此作业的人。"}
        </EmptyState>
      ) : null}
      <ul className="row-list">
        {items.map((w) => (
          <li key={w.workerId}>
            <Checkbox checked={chosen.has(w.workerId)} onChange={(e) => choose(w, e.target.checked)}>
              <MaskedText>{w.name}</MaskedText>　<MaskedText>{w.idNumber}</MaskedText>
              <span className="ink-3">　{w.usingEmployerName ? `现在${w.usingEmployerName}` : "现在本单位"}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {cursor || nextCursor ? (
        <p className="row">
          <span className="ink-3">共 {cappedCount(count)} 人，一次列 50 人</span>
          {cursor ? (
            <button type="button" className="link" onClick={() => setCursor("")}>
              回到开头
            </button>
          ) : null}
          {nextCursor ? (
            <button type="button" className="link" onClick={() => setCursor(nextCursor)}>
              往后 50 人
            </button>
          ) : null}
        </p>
      ) : null}
      {chosen.size > 0 ? (
        <p className="row" aria-label="已选">
          <span>已选 {chosen.size} 人：</span>
          {[...chosen.values()].map((w) => (
            <button type="button" className="chip" key={w.workerId} onClick={() => choose(w, false)}>
              {w.name} {w.idNumber.slice(-4)} <span aria-hidden="true">×</span>
              <span className="visually-hidden">去掉</span>
            </button>
          ))}
        </p>
      ) : null}
      <p role="status">{done}</p>
      <div className="form-foot">
        <Button type="primary" disabled={chosen.size === 0} loading={busy} onClick={() => void send()}>
          {here ? `登记 ${chosen.size} 人在此作业` : `登记 ${chosen.size} 人不再在此作业`}
        </Button>
        <Button type="text" onClick={onDone}>
          不办了，返回
        </Button>
        {chosen.size === 0 ? <span className="ink-3">先在名单里选人</span> : null}
      </div>
    </div>
  );
}
