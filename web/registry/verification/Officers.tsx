import { Button, Input, Select } from "antd";
import { useState } from "react";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { count } from "../../kit/format.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, withQuery } from "../../kit/routing.tsx";
import { Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";

/** Who has how much in hand; whoever moves or leaves hands everything over in one act. */
export function Officers() {
  const officers = useGet("/api/v1/verification-officers");
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState("");
  if (officers.error) return <ProblemNote error={officers.error} />;
  if (!officers.data) return <WaitingLines rows={6} />;
  const { items } = officers.data;
  if (items.length === 0) return <EmptyState why="none-yet">范围内没有可以分派的人员。</EmptyState>;
  const giver = items.find((o) => o.accountId === from);
  const handOver = async (): Promise<void> => {
    setError(undefined);
    try {
      const moved = await api.post("/api/v1/verification-hand-overs", {
        body: { fromAccountId: from!, toAccountId: to!, reason },
      });
      setDone(`已移交 ${moved.count} 家。`);
      setFrom(undefined);
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Sheet flush title="人员与移交" note="经办人调动、休假或离岗时，手上没有填报的单位一次移交，每家留一条移交记录">
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>人员</th>
              <th>机构</th>
              <th className="num">手上待核实</th>
              <th className="num">其中超期</th>
              <th>移交</th>
            </tr>
          </thead>
          <tbody>
            {items.map((o) => (
              <tr key={o.accountId}>
                <td>
                  {o.name}{" "}
                  {o.gone ? (
                    <StateMark axis="data" level="missing">
                      已调离
                    </StateMark>
                  ) : null}
                </td>
                <td>{o.organisationName}</td>
                <td className="num">
                  {o.open > 0 ? <Go href={withQuery("/verifications", { assignedTo: o.accountId })}>{count(o.open)}</Go> : "0"}
                </td>
                <td className="num">{count(o.overdue)}</td>
                <td>
                  {o.open > 0 ? (
                    <button type="button" className="link" onClick={() => setFrom(o.accountId)}>
                      移交给别人
                    </button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {giver ? (
        <form
          className="form-page"
          style={{ padding: 12 }}
          onSubmit={(e) => {
            e.preventDefault();
            void handOver();
          }}
        >
          <p>
            把{giver.name}手上的 {giver.open} 家移交给：
          </p>
          <p className="row" style={{ alignItems: "center" }}>
            <Select
              aria-label="接手的人"
              placeholder="接手的人"
              style={{ minWidth: 200 }}
              value={to ?? null}
              onChange={setTo}
              options={items
                .filter((o) => !o.gone && o.accountId !== from)
                .map((o) => ({ value: o.accountId, label: `${o.name}（${o.organisationName}）` }))}
            />
            <Input
              aria-label="移交理由"
              placeholder="移交理由，例如调到云溪镇"
              style={{ width: 260 }}
              value={reason}
              onChange={(e) => setReason(e.target.value)}
            />
            <Button type="primary" htmlType="submit" disabled={!to}>
              移交 {giver.open} 家
            </Button>
            <Button onClick={() => setFrom(undefined)}>不移交了，返回</Button>
          </p>
          {error ? <ProblemNote error={error} /> : null}
        </form>
      ) : null}
    </Sheet>
  );
}
