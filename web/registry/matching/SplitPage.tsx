import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { api } from "../../kit/api.ts";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { count, dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import type { SplitOffer } from "./types.ts";

type Kind = SplitOffer["kinds"][number]["kind"];
const nothing: Record<Kind, string[]> = { sites: [], posts: [], traces: [], reports: [], cards: [], cases: [], workers: [] };

/** One file that two employers have used: what belongs to the other is chosen and goes to a new one under its own code. */
export function SplitPage() {
  const employerId = usePathPart(1);
  const file = useGet("/api/v1/employers/:employerId", { params: { employerId } });
  const offer = useGet("/api/v1/employers/:employerId/splits", { params: { employerId } });
  const [take, setTake] = useState<Record<Kind, string[]>>(nothing);
  const [form, setForm] = useState({ creditCode: "", name: "", address: "", reason: "" });
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState<{ employerId: string; moved: number }>();
  useDocumentTitle(file.data ? `分户：${file.data.employer.name}` : "分户");
  const fault = file.error ?? offer.error;
  if (fault) return <ErrorPage kind="fault" error={fault} />;
  if (!file.data || !offer.data) return <WaitingLines rows={8} />;
  const { employer } = file.data;
  const put = (key: keyof typeof form) => (e: { target: { value: string } }) => setForm({ ...form, [key]: e.target.value });
  const split = async (): Promise<void> => {
    setError(undefined);
    try {
      setDone(
        await api.post("/api/v1/employers/:employerId/splits", {
          params: { employerId },
          body: { ...form, areaCode: employer.areaCode, take },
        }),
      );
      setTake(nothing);
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  const chosen = Object.values(take).reduce((n, ids) => n + ids.length, 0);
  return (
    <>
      <PageTitle note="把不属于这一家的记录分给另一家" actions={<Go href={`/employers/${employerId}`}>回到档案 ›</Go>}>
        {employer.name}
      </PageTitle>
      {done ? (
        <div className="done-note" role="status">
          已分出，{count(done.moved)} 条记录随转。<Go href={`/employers/${done.employerId}`}>打开分出的单位 ›</Go>{" "}
          <Go href="/identity-acts">并户记录（可撤销）›</Go>
        </div>
      ) : null}
      <Sheet title="分出的单位">
        <div style={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(260px, 1fr))", gap: "0 24px" }}>
          {(
            [
              ["creditCode", "统一社会信用代码", 18],
              ["name", "单位名称", 200],
              ["address", "作业场所地址", 300],
              ["reason", "分户的理由", 500],
            ] as const
          ).map(([key, label, length]) => (
            <div className="field" key={key}>
              <label htmlFor={`split-${key}`}>{label}</label>
              <Input id={`split-${key}`} maxLength={length} value={form[key]} onChange={put(key)} />
            </div>
          ))}
        </div>
      </Sheet>
      {offer.data.kinds
        .filter((kind) => kind.count > 0)
        .map((kind) => (
          <Sheet
            key={kind.kind}
            title={kind.label}
            note={
              kind.count > kind.items.length
                ? `共 ${count(kind.count)} 项，显示最近 ${count(kind.items.length)} 项`
                : `共 ${count(kind.count)} 项`
            }
          >
            <Checkbox.Group
              value={take[kind.kind]}
              onChange={(ids) => setTake({ ...take, [kind.kind]: ids })}
              style={{ display: "grid", gap: 4, maxHeight: 280, overflowY: "auto" }}
              options={kind.items.map((item) => ({ value: item.id, label: item.on ? `${dayText(item.on)}　${item.text}` : item.text }))}
            />
          </Sheet>
        ))}
      {error ? <ProblemNote error={error} /> : null}
      <p className="row">
        <Button type="primary" disabled={chosen === 0} onClick={() => void split()}>
          分出选中的 {count(chosen)} 项
        </Button>
        <span className="ink-3">分出的单位进入待核实。报告、个案卡、事项连同附属记录整件随转。可以撤销。</span>
      </p>
    </>
  );
}
