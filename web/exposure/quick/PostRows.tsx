import { AutoComplete, Button, Input, InputNumber } from "antd";
import { useQuery } from "@tanstack/react-query";
import type { Content, Prefill } from "../types.ts";

type Row = Content["places"][number];

/** Posts as cards, one a post and factor: three things to fill in, large enough for a thumb. */
export function PostRows({
  rows,
  suggestions,
  onRows,
}: {
  rows: Row[];
  suggestions: Prefill["suggestions"];
  onRows: (rows: Row[]) => void;
}) {
  const names = useQuery<string[]>({
    queryKey: ["agents-to-choose"],
    staleTime: Infinity,
    queryFn: async () => (await import("#standards")).agents().flatMap((a) => (a.heading ? [] : [a.name])),
  });
  const put = (at: number, patch: Row): void => onRows(rows.map((r, i) => (i === at ? { ...r, ...patch } : r)));
  const have = new Set(rows.map((r) => r["agentName"]));
  return (
    <>
      {rows.map((row, at) => (
        <fieldset key={at} className="row-card">
          <legend>第 {at + 1} 行</legend>
          <div className="field">
            <label htmlFor={`post-${at}`}>岗位</label>
            <Input id={`post-${at}`} value={String(row["post"] ?? "")} maxLength={60} onChange={(e) => put(at, { post: e.target.value })} />
          </div>
          <div className="field">
            <label htmlFor={`agent-${at}`}>危害因素</label>
            <AutoComplete
              id={`agent-${at}`}
              style={{ width: "100%" }}
              value={String(row["agentName"] ?? "")}
              options={(names.data ?? [])
                .filter((n) => n.includes(String(row["agentName"] ?? "")))
                .slice(0, 20)
                .map((value) => ({ value }))}
              onChange={(agentName: string) => put(at, { agentName, agentCode: undefined })}
            />
          </div>
          <div className="field">
            <label htmlFor={`workers-${at}`}>接触人数</label>
            <InputNumber
              id={`workers-${at}`}
              min={0}
              precision={0}
              inputMode="numeric"
              style={{ width: 140 }}
              value={(row["workers"] as number | undefined) ?? null}
              onChange={(v) => put(at, { workers: v ?? undefined, postWorkers: undefined })}
            />
          </div>
          <Button type="text" onClick={() => onRows(rows.filter((_, i) => i !== at))}>
            去掉这一行
          </Button>
        </fieldset>
      ))}
      <div className="row">
        <Button onClick={() => onRows([...rows, {}])}>加一行</Button>
        {suggestions
          .filter((s) => !have.has(s.agentName))
          .map((s) => (
            <Button key={s.agentCode} onClick={() => onRows([...rows, { agentCode: s.agentCode, agentName: s.agentName }])}>
              加上{s.agentName}：{s.says}
            </Button>
          ))}
      </div>
    </>
  );
}
