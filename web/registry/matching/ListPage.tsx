import { Button, Input, Select } from "antd";
import { useState } from "react";
import {
  listFieldLabels,
  listFields,
  outcomeLabels,
  reasonLabels,
  sourceKindLabels,
  suggestMapping,
  type SourceKind,
} from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { api, problemFrom } from "../../kit/api.ts";
import { DataTable, type Column } from "../../kit/DataTable.tsx";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FilterBar } from "../../kit/FilterBar.tsx";
import { count, dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useFollow, useGet, useList } from "../../kit/query.ts";
import { Go, usePathPart, useUrlState } from "../../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { optionsOf } from "../../kit/words.ts";
import type { ListLine, SourceListDetail } from "./types.ts";

const columns: Column<ListLine>[] = [
  { key: "name", title: "名单上的名称", width: 220, name: (r) => r.name || (r.outcome === "waiting" ? "—" : "（没有名称）") },
  {
    key: "outcome",
    title: "结论",
    width: 110,
    render: (r) =>
      r.outcome === "question" ? (
        <StateMark axis="data" level="missing">
          待判断
        </StateMark>
      ) : (
        outcomeLabels[r.outcome]
      ),
  },
  { key: "employerName", title: "单位", width: 220, name: (r) => r.employerName ?? "—" },
  {
    key: "reason",
    title: "依据",
    width: 200,
    name: (r) => (r.decidedBy ? `${r.decidedBy}判断${r.note ? `：${r.note}` : ""}` : reasonLabels[r.reason]),
  },
  { key: "points", title: "分", width: 50, num: true, render: (r) => r.points ?? "—" },
  { key: "creditCode", title: "名单上的代码", width: 168, render: (r) => <Code>{r.creditCode || "—"}</Code> },
  { key: "areaName", title: "地区", width: 110, name: (r) => r.areaName.split(" ").at(-1) || "—" },
  { key: "lineNo", title: "行", width: 60, num: true },
];
const grid = { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(260px, 1fr))", gap: "0 24px" };

/** A list: which column holds what, how far the matching is, and every line with its outcome. */
export function ListPage() {
  const listId = usePathPart(1);
  const list = useGet("/api/v1/source-lists/:listId", {
    params: { listId },
    every: (l) => (!l || l.state === "queued" || l.state === "matching" ? 1000 : false),
  });
  const file = useGet(list.data && list.data.runNo > 0 ? undefined : "/api/v1/submissions/:submissionId", {
    params: { submissionId: listId },
    every: (s) => (s && (s.state === "done" || s.state === "failed") ? false : 1000),
  });
  const reading = file.data?.state === "received" || file.data?.state === "running";
  useFollow("/api/v1/source-lists", `${file.data?.linesRead ?? 0} ${reading} ${list.data?.done ?? 0} ${list.data?.state ?? ""}`);
  useDocumentTitle(list.data?.title ?? "名单");
  if (!list.data) {
    if (file.data?.failure)
      return (
        <div className="refusal" role="alert">
          <p className="refusal-says">{file.data.failure.says}</p>
          <p>{file.data.failure.remedy}</p>
        </div>
      );
    if (list.error && problemFrom(list.error).status === 404 && reading) return <WaitingLines rows={6} />;
    if (list.error && !file.data) return <ErrorPage kind="fault" error={list.error} />;
    return <WaitingLines rows={6} />;
  }
  const l = list.data;
  const busy = l.state === "queued" || l.state === "matching";
  return (
    <>
      <PageTitle
        note={`${l.sourceName || "来源未指明"}　${dayText(l.listedOn)}　${count(l.lines)} 行${reading ? "，正在读取" : ""}`}
        actions={<Go href="/source-lists">全部名单 ›</Go>}
      >
        {l.title}
      </PageTitle>
      {busy ? <Progress list={l} /> : null}
      {l.state === "failed" ? (
        <div className="refusal" role="alert">
          <p className="refusal-says">{l.step}</p>
        </div>
      ) : null}
      {l.abilities.includes("list.match") && !reading ? <Columns key={`${l.listId} ${l.runNo}`} list={l} /> : null}
      {l.state === "matched" ? <Rate listId={listId} /> : null}
      {l.runNo > 0 ? <Lines listId={listId} /> : null}
    </>
  );
}

/** The declaration rate with the firms of this list as its denominator, beside that of the base. */
function Rate({ listId }: { listId: string }) {
  const rate = useGet("/api/v1/source-lists/:listId/declaration-rate", { params: { listId } }).data;
  if (!rate) return null;
  return (
    <Sheet title="以本名单为分母的申报率" note={<Go href="/indicators/I002">以底数库为分母的见指标 ›</Go>}>
      <p>
        <strong>{rate.percent}</strong>　{count(rate.declared)} / {count(rate.surveyed)} 家
        <span className="ink-3">
          　名单上已有结论的单位，同一单位算一家；年度更新超期的 {count(rate.overdue)} 家不算有效。{dayText(rate.on)}，两位小数四舍五入
        </span>
      </p>
    </Sheet>
  );
}

function Progress({ list }: { list: SourceListDetail }) {
  const share = Math.min(100, Math.round((list.done / Math.max(list.lines, 1)) * 100));
  return (
    <Sheet>
      <div className="progress" role="progressbar" aria-valuenow={share} aria-valuemin={0} aria-valuemax={100} aria-label="比对进度">
        <span style={{ width: `${share}%`, background: "var(--met)" }} />
      </div>
      <p className="row ink-2">
        <span>
          已有结论 {count(list.done)} / {count(list.lines)} 行
        </span>
        <span>{list.step}</span>
        <span className="ink-3">可以离开本页</span>
      </p>
    </Sheet>
  );
}

/** Which source a list is of and which column holds what; the source's next list starts from the same answers. */
function Columns({ list }: { list: SourceListDetail }) {
  const sources = useGet("/api/v1/list-sources");
  const [open, setOpen] = useState(list.runNo === 0);
  const [kind, setKind] = useState<SourceKind>((list.sourceKind || "other") as SourceKind);
  const [name, setName] = useState(list.sourceName);
  const [listedOn, setListedOn] = useState<string>(list.listedOn);
  const [mapping, setMapping] = useState<Record<string, string>>(list.suggested);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const choose = (next: SourceKind, kept: Record<string, string> = {}): void => {
    setKind(next);
    setMapping(suggestMapping(list.headers, next, kept) as Record<string, string>);
  };
  const start = async (): Promise<void> => {
    setError(undefined);
    setSending(true);
    try {
      await api.post("/api/v1/source-lists/:listId/matching", {
        params: { listId: list.listId },
        body: { kind, name: name.trim() || sourceKindLabels[kind], listedOn, mapping },
      });
      await refresh();
    } catch (refused) {
      setError(refused);
    } finally {
      setSending(false);
    }
  };
  if (!open)
    return (
      <p className="row no-print" style={{ marginBottom: 12 }}>
        <Button onClick={() => setOpen(true)}>再次比对</Button>
        <span className="ink-3">只重判待判断的行；单位底数有变化后可以再比对一次。</span>
      </p>
    );
  const headers = list.headers.map((title) => ({ value: title, label: title }));
  return (
    <Sheet title="来源和列" note="记在来源名下，下一份同一来源的名单自动沿用">
      {sources.data && sources.data.items.length > 0 ? (
        <div className="field" style={{ maxWidth: 420 }}>
          <label htmlFor="kept">沿用已有来源</label>
          <Select
            id="kept"
            style={{ width: "100%" }}
            placeholder="从以前的来源里选"
            value={sources.data.items.some((s) => s.name === name) ? name : null}
            options={sources.data.items.map((s) => ({ value: s.name, label: `${s.name}（${sourceKindLabels[s.kind]}）` }))}
            onChange={(chosen: string) => {
              const source = sources.data.items.find((s) => s.name === chosen);
              if (!source) return;
              setName(source.name);
              choose(source.kind, source.mapping);
            }}
          />
        </div>
      ) : null}
      <div style={grid}>
        <div className="field">
          <label htmlFor="kind">哪类名单</label>
          <Select
            id="kind"
            style={{ width: "100%" }}
            value={kind}
            options={optionsOf(sourceKindLabels)}
            onChange={(k: SourceKind) => choose(k)}
          />
        </div>
        <div className="field">
          <label htmlFor="source">来源名称</label>
          <Input id="source" maxLength={60} value={name} placeholder={sourceKindLabels[kind]} onChange={(e) => setName(e.target.value)} />
        </div>
        <div className="field">
          <label htmlFor="listedOn">名单日期</label>
          <Input id="listedOn" type="date" value={listedOn} onChange={(e) => setListedOn(e.target.value)} />
        </div>
      </div>
      <div style={grid}>
        {listFields.map((field) => (
          <div className="field" key={field}>
            <label htmlFor={`column-${field}`}>{listFieldLabels[field]}</label>
            <Select
              id={`column-${field}`}
              allowClear
              style={{ width: "100%" }}
              placeholder="名单没有这一列"
              value={mapping[field] ?? null}
              options={headers}
              onChange={(title: string | undefined) => setMapping({ ...mapping, [field]: title ?? "" })}
            />
            <p className="ink-3" style={{ fontSize: 13 }}>
              {list.sample
                .map((cells) => cells[list.headers.indexOf(mapping[field] ?? "")] ?? "")
                .filter(Boolean)
                .join("、") || "—"}
            </p>
          </div>
        ))}
      </div>
      {error ? <ProblemNote error={error} /> : null}
      <p className="row">
        <Button type="primary" loading={sending} onClick={() => void start()}>
          开始比对
        </Button>
        {list.runNo > 0 ? <Button onClick={() => setOpen(false)}>取消</Button> : null}
        <span className="ink-3">新单位进入待核实，由所在乡镇一个月内核实；不影响任何指标，核实为存在后才计入。</span>
      </p>
    </Sheet>
  );
}

function Lines({ listId }: { listId: string }) {
  const url = useUrlState();
  const outcome = url.get("outcome");
  const list = useList("/api/v1/source-lists/:listId/lines", { params: { listId }, query: { outcome, cursor: url.get("cursor") } });
  return (
    <Sheet flush>
      <FilterBar
        search={false}
        saved={[
          { label: "全部", query: {} },
          { label: "待判断", query: { outcome: "question" } },
          { label: "已有单位", query: { outcome: "same" } },
          { label: "新单位", query: { outcome: "new" } },
          { label: "不纳入", query: { outcome: "dismissed" } },
        ]}
        count={list.isPlaceholderData ? undefined : list.data?.count}
        unit="行"
      />
      <DataTable
        list={list}
        columns={columns}
        rowKey={(r) => String(r.lineNo)}
        rowHref={(r) => `/source-lists/${listId}/lines/${r.lineNo}`}
        filtered={outcome !== "" && outcome !== "question"}
        empty={<EmptyState why="none-yet">{outcome === "question" ? "没有要人判断的行。" : "还没有结论。"}</EmptyState>}
        caption="分数由逐项比较相加得出，点开一行可看每项依据"
      />
    </Sheet>
  );
}
