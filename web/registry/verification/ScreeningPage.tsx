import { Button, Input } from "antd";
import { useState } from "react";
import { useArea } from "../../frame/Scope.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import type { Item } from "../../kit/client.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FilterBar } from "../../kit/FilterBar.tsx";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useList } from "../../kit/query.ts";
import { Go, useGo, useUrlState, withQuery } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";

type Candidate = Item<"/api/v1/screening-candidates">;
const acts = { verify: "转为核实任务", dismiss: "不作线索", recall: "恢复为线索" } as const;

/** Known employers that probably have hazards nobody confirmed: each with what speaks for it, and the two ways out. */
export function ScreeningPage() {
  useDocumentTitle("线索筛查");
  const may = useMay();
  const url = useUrlState();
  const area = useArea();
  const go = useGo();
  const state = (url.get("state") || "open") as Candidate["state"];
  const list = useList("/api/v1/screening-candidates", { query: { areaCode: area, state, cursor: url.get("cursor") } });
  const [done, setDone] = useState("");
  const [error, setError] = useState<unknown>();
  const screen = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/screenings", {});
      setDone("已开始筛查本地区，筛完后新的名单自动显示在本页。");
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <PageTitle actions={may("screening.decide") ? <Button onClick={() => void screen()}>重新筛查</Button> : null}>线索筛查</PageTitle>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "待处理", query: {} },
            { label: "已转核实", query: { state: "verifying" } },
            { label: "不作线索", query: { state: "dismissed" } },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="家"
        />
        {list.error ? <ProblemNote error={list.error} /> : null}
        {!list.data ? (
          <WaitingLines rows={8} />
        ) : list.data.items.length === 0 ? (
          <EmptyState why="none-yet">
            {state === "open" ? "没有待处理的线索。每天夜里按行业、名称、同行和体检检测痕迹重新筛查。" : "还没有这样处理过的线索。"}
          </EmptyState>
        ) : (
          <ul className="leads">
            {list.data.items.map((c) => (
              <Lead key={c.employerId} lead={c} decides={may("screening.decide")} onDone={setDone} />
            ))}
          </ul>
        )}
        <p className="caption">
          分数是逐项相加的线索强弱，不是判定；是否存在职业病危害以核实为准。行业类别依据《建设项目职业病危害风险分类管理目录（2021年版）》，名称用词仅作线索。
          {list.data?.nextCursor ? (
            <button
              type="button"
              className="link"
              onClick={() => go(withQuery(url.path, { ...url.all, cursor: list.data.nextCursor ?? "" }))}
            >
              下一页
            </button>
          ) : null}
        </p>
      </Sheet>
    </>
  );
}

function Lead({ lead, decides, onDone }: { lead: Candidate; decides: boolean; onDone: (words: string) => void }) {
  const [act, setAct] = useState<keyof typeof acts>();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<unknown>();
  const send = async (): Promise<void> => {
    setError(undefined);
    try {
      const asked = { params: { employerId: lead.employerId }, body: { reason } };
      if (act === "verify") {
        const task = await api.post("/api/v1/screening-candidates/:employerId/verification", asked);
        onDone(`${lead.name}已转为核实任务，${dayText(task.dueOn)} 前核实。`);
      } else if (act === "dismiss") {
        await api.post("/api/v1/screening-candidates/:employerId/dismissal", asked);
        onDone(`${lead.name}不作线索，以后筛查不再列出。`);
      } else {
        await api.post("/api/v1/screening-candidates/:employerId/recall", asked);
        onDone(`${lead.name}已恢复为线索。`);
      }
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  const offered = decides
    ? lead.state === "open"
      ? (["verify", "dismiss"] as const)
      : lead.state === "dismissed"
        ? (["recall"] as const)
        : []
    : [];
  return (
    <li>
      <span className="lead-points">
        <strong>{lead.points}</strong>
        <span className="ink-3"> 分</span>
      </span>
      <div>
        <p>
          <Go href={`/employers/${lead.employerId}`}>{lead.name}</Go>
        </p>
        <p className="ink-2">
          {lead.areaName.split(" ").at(-1)}　{lead.address || "没有地址"}
        </p>
        <ul className="lead-parts">
          {lead.parts.map((p) => (
            <li key={p.says}>
              <span className="lead-part-points">+{p.points}</span> {p.says}
            </li>
          ))}
        </ul>
        {lead.decidedOn && lead.reason ? (
          <p className="ink-2">
            {dayText(lead.decidedOn)} {lead.decidedBy}：{lead.reason}
          </p>
        ) : null}
        {act ? (
          <form
            className="row"
            style={{ alignItems: "center", marginTop: 4 }}
            onSubmit={(e) => {
              e.preventDefault();
              void send();
            }}
          >
            <Input
              aria-label="理由"
              placeholder={act === "verify" ? "要核实什么，例如现场有无喷漆工序" : "理由，例如只有办公、没有生产"}
              style={{ maxWidth: 320 }}
              value={reason}
              onChange={(e) => setReason(e.target.value)}
            />
            <Button type="primary" htmlType="submit">
              {acts[act]}
            </Button>
            <Button onClick={() => setAct(undefined)}>返回</Button>
          </form>
        ) : null}
        {error ? <ProblemNote error={error} /> : null}
      </div>
      {act ? null : (
        <span className="row no-print lead-acts">
          {offered.map((key) => (
            <Button key={key} onClick={() => setAct(key)}>
              {acts[key]}
            </Button>
          ))}
        </span>
      )}
    </li>
  );
}
