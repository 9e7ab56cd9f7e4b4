import { Button, Select } from "antd";
import { useState } from "react";
import { useMay, useMe } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import type { VerificationLine } from "../types.ts";

/** What is done with the chosen lines: to a person, to another town, or reported upward. */
export function AssignBar({ rows, reporting, onDone }: { rows: VerificationLine[]; reporting: boolean; onDone: () => void }) {
  const me = useMe();
  const may = useMay();
  const officers = useGet("/api/v1/verification-officers");
  const county = me.actor.kind === "commission";
  const towns = useGet(county ? "/api/v1/areas" : undefined, { query: { parent: me.actor.areaCode } });
  const [accountId, setAccountId] = useState<string>();
  const [areaCode, setAreaCode] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState("");
  const verificationIds = rows.map((r) => r.verificationId);
  const send = async (act: () => Promise<{ count: number }>, words: string): Promise<void> => {
    setError(undefined);
    try {
      const { count } = await act();
      setDone(`${words} ${count} 家。`);
      onDone();
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <div style={{ padding: "8px 12px" }} className="no-print">
      <p className="row" style={{ alignItems: "center" }}>
        <span>已选 {rows.length} 家</span>
        <Select
          aria-label="经办人"
          placeholder="经办人"
          style={{ minWidth: 200 }}
          showSearch={{ optionFilterProp: "label" }}
          value={accountId ?? null}
          onChange={setAccountId}
          options={(officers.data?.items ?? [])
            .filter((o) => !o.gone)
            .map((o) => ({ value: o.accountId, label: `${o.name}（${o.organisationName}，手上 ${o.open}）` }))}
        />
        <Button
          disabled={!accountId}
          onClick={() =>
            void send(() => api.post("/api/v1/verification-assignments", { body: { verificationIds, accountId: accountId! } }), "已分派")
          }
        >
          分派给经办人
        </Button>
        {county ? (
          <>
            <Select
              aria-label="乡镇（街道）"
              placeholder="乡镇（街道）"
              style={{ minWidth: 140 }}
              value={areaCode ?? null}
              onChange={setAreaCode}
              options={(towns.data?.items ?? []).map((a) => ({ value: a.areaCode, label: a.name }))}
            />
            <Button
              disabled={!areaCode}
              onClick={() =>
                void send(() => api.post("/api/v1/verification-assignments", { body: { verificationIds, areaCode: areaCode! } }), "已改派")
              }
            >
              改派乡镇
            </Button>
          </>
        ) : null}
        {reporting && may("verification.report") ? (
          <Button
            type="primary"
            onClick={() =>
              void send(() => api.post("/api/v1/verification-reports", { body: { verificationIds, to: "市级疾控机构" } }), "已上报")
            }
          >
            上报市级疾控机构
          </Button>
        ) : null}
      </p>
      {error ? <ProblemNote error={error} /> : null}
      {done ? <p role="status">{done}</p> : null}
    </div>
  );
}
