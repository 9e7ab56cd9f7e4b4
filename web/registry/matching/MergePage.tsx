import { Button, Input, Select } from "antd";
import { useState } from "react";
import { employerStateLabels } from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { api } from "../../kit/api.ts";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { count } from "../../kit/format.ts";
import { useDocumentTitle, useIsPhone, useSettled } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart, useUrlState } from "../../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../../kit/small.tsx";
import { word } from "../../kit/words.ts";
import type { EmployerFile } from "../types.ts";

const rowsOf = ({ employer: e, posts, workers, traces, verification }: EmployerFile): [string, string][] => [
  ["信用代码", e.creditCode],
  ["曾用名", e.formerNames.join("、")],
  ["状态", word(employerStateLabels, e.state)],
  ["地区", e.areaName],
  ["作业场所地址", e.workplaceAddress],
  ["注册地址", e.registeredAddress],
  ["法定代表人", e.legalRepresentative],
  ["联系电话", e.contactPhone],
  ["行业代码", e.industryCode],
  ["在册人数", e.workersTotal === null ? "" : count(e.workersTotal)],
  ["申报受理", e.declaredOn ?? ""],
  ["岗位", count(posts.length)],
  ["劳动者", workers === null ? "" : count(workers)],
  ["来源", traces.map((t) => t.source).join("、")],
  ["核实期限", verification && verification.enteredOn === null ? verification.dueOn : ""],
];

/** Two employers side by side, one of which is to go into the other with everything it has. */
export function MergePage() {
  const phone = useIsPhone();
  const keptId = usePathPart(1);
  const url = useUrlState();
  const otherId = url.get("other");
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState("");
  const [sending, setSending] = useState(false);
  const settled = useSettled(typed.trim(), 200);
  const kept = useGet("/api/v1/employers/:employerId", { params: { employerId: keptId } });
  const other = useGet(otherId && !done ? "/api/v1/employers/:employerId" : undefined, { params: { employerId: otherId } });
  const found = useGet(settled ? "/api/v1/employers/suggestions" : undefined, { query: { search: settled } });
  useDocumentTitle(kept.data ? `并户：${kept.data.employer.name}` : "并户");
  if (kept.error) return <ErrorPage kind="fault" error={kept.error} />;
  if (!kept.data) return <WaitingLines rows={8} />;
  const name = kept.data.employer.name;
  const merge = async (): Promise<void> => {
    setError(undefined);
    setSending(true);
    try {
      const { moved } = await api.post("/api/v1/employers/:employerId/merges", {
        params: { employerId: keptId },
        body: { otherId, reason },
      });
      setDone(`已并入：${other.data?.employer.name ?? ""}，${count(moved)} 条记录随转。`);
      await refresh();
    } catch (refused) {
      setError(refused);
    } finally {
      setSending(false);
    }
  };
  const left = rowsOf(kept.data);
  const right = other.data ? rowsOf(other.data) : [];
  return (
    <>
      <PageTitle note="把重复登记的单位并入这一家" actions={<Go href={`/employers/${keptId}`}>回到档案 ›</Go>}>
        {name}
      </PageTitle>
      {done ? (
        <div className="done-note" role="status">
          {done} <Go href="/identity-acts">并户记录（可撤销）›</Go>
        </div>
      ) : null}
      {done ? null : (
        <Sheet>
          <div className="field" style={{ maxWidth: 480 }}>
            <label htmlFor="other">并入哪一家</label>
            <Select
              id="other"
              style={{ width: "100%" }}
              showSearch={{ filterOption: false, onSearch: setTyped }}
              placeholder="输入名称、拼音首字母或信用代码"
              value={other.data ? otherId : null}
              options={[
                ...(other.data ? [{ value: otherId, label: other.data.employer.name }] : []),
                ...(found.data?.items ?? [])
                  .filter((e) => e.employerId !== keptId && e.employerId !== otherId)
                  .map((e) => ({ value: e.employerId, label: `${e.name}（${e.creditCode}，${e.areaName.split(" ").at(-1) ?? ""}）` })),
              ]}
              onChange={(id: string) => url.set({ other: id })}
              notFoundContent={settled ? "没有找到" : "输入后查找"}
            />
          </div>
        </Sheet>
      )}
      {other.error ? <ProblemNote error={other.error} /> : null}
      {other.data && !done ? (
        <>
          <Sheet flush>
            {phone ? (
              <ul className="row-list">
                {left.map(([label, text], i) => (
                  <li key={label}>
                    <strong>{label}</strong>
                    <span className="row-pair">
                      <span>保留</span>
                      <span>{text || "—"}</span>
                    </span>
                    <span className="row-pair">
                      <span>并入</span>
                      <span>{right[i]?.[1] || "—"}</span>
                    </span>
                  </li>
                ))}
              </ul>
            ) : (
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">项目</th>
                    <th scope="col">保留：{name}</th>
                    <th scope="col">并入：{other.data.employer.name}</th>
                  </tr>
                </thead>
                <tbody>
                  {left.map(([label, text], i) => {
                    const theirs = right[i]?.[1] ?? "";
                    const same = text !== "" && text === theirs;
                    const cell = (value: string) => (label === "信用代码" ? <Code>{value}</Code> : value || "—");
                    return (
                      <tr key={label}>
                        <th scope="row">{label}</th>
                        <td>{cell(text)}</td>
                        <td>
                          {cell(theirs)}
                          {same ? <span className="ink-3">　相同</span> : null}
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            )}
          </Sheet>
          <Sheet>
            <div className="field" style={{ maxWidth: 480 }}>
              <label htmlFor="reason">并户的理由</label>
              <Input.TextArea id="reason" rows={2} maxLength={500} value={reason} onChange={(e) => setReason(e.target.value)} />
            </div>
            {error ? <ProblemNote error={error} /> : null}
            <p className="row">
              <Button type="primary" loading={sending} onClick={() => void merge()}>
                并入{name}
              </Button>
              <span className="ink-3">
                个案卡、报告、申报、事项、劳动者、来源都转到保留的单位，只计一家；以后按旧代码报来的记录也归它。可以撤销。
              </span>
            </p>
          </Sheet>
        </>
      ) : null}
    </>
  );
}
