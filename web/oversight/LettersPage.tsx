import { Button, Input, Select } from "antd";
import { useState } from "react";
import { hazardClassLabels } from "#registry/contract";
import { letterKindNames, letterKinds, type LetterKind } from "#oversight/contract";
import { useArea } from "../frame/Scope.tsx";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Item } from "../kit/client.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet, useList } from "../kit/query.ts";
import { useUrlState, withQuery } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { optionsOf } from "../kit/words.ts";
import { DraftLine, WriteLetter, type Draft } from "./LetterDrafts.tsx";
import { OversightTabs, TownTable } from "./Tabs.tsx";
import { LetterState } from "./ToldPage.tsx";
import "./oversight.css";

type Row = Item<"/api/v1/letters">;
type Text = Item<"/api/v1/letter-texts">;
const columns: Column<Row>[] = [
  { key: "name", title: "用人单位", width: 300, name: (r) => r.employerName },
  { key: "title", title: "文本", width: 280, name: (r) => `${r.title} 第 ${r.version} 版` },
  { key: "state", title: "签署", width: 170, render: (r) => <LetterState letter={r} /> },
  { key: "sentOn", title: "下发", width: 110, render: (r) => dayText(r.sentOn) },
  { key: "reminders", title: "催签", width: 80, num: true, render: (r) => r.reminders },
];

/** 责任书 and 承诺书 of a year: texts, sending, who signed, town by town. */
export function LettersPage() {
  useDocumentTitle("责任书");
  const url = useUrlState();
  const area = useArea();
  const may = useMay();
  const year = Number(url.get("year") || today().slice(0, 4));
  const list = useList("/api/v1/letters", { query: { year, areaCode: area, state: url.get("state"), cursor: url.get("cursor") } });
  const texts = useGet("/api/v1/letter-texts", { query: { year } });
  const drafts = useGet(may("letter.publish") ? "/api/v1/letter-drafts" : undefined, { query: { year } });
  const [writing, setWriting] = useState<{ kind: LetterKind; draft?: Draft }>();
  const [done, setDone] = useState("");
  const [error, setError] = useState<unknown>();
  const again = async (words: string): Promise<void> => {
    setDone(words);
    setError(undefined);
    setWriting(undefined);
    await refresh();
  };
  const remind = async (): Promise<void> => {
    try {
      const { reminded } = await api.post("/api/v1/letter-reminders", { body: { year, ...(area ? { areaCode: area } : {}) } });
      await again(`已催签 ${reminded} 家；每家每天至多一次。`);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <PageTitle actions={may("letter.remind") ? <Button onClick={() => void remind()}>催签</Button> : null}>{year} 年责任书</PageTitle>
      <OversightTabs />
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
      <Sheet title="文本" flush>
        <ul className="row-list">
          {(texts.data?.items ?? []).map((t) => (
            <TextLine key={t.textId} text={t} sends={may("letter.send")} onDone={again} />
          ))}
        </ul>
        {drafts.data && drafts.data.items.length > 0 ? (
          <ul className="row-list" aria-label="草稿">
            {drafts.data.items.map((d) => (
              <DraftLine key={d.draftId} draft={d} onWrite={() => setWriting({ kind: d.kind, draft: d })} onDone={again} />
            ))}
          </ul>
        ) : null}
        {texts.data?.items.length === 0 ? <p className="caption">本年还没有发布文本。</p> : null}
        {may("letter.publish") ? (
          <p className="caption row">
            {letterKinds.map((kind) => (
              <button key={kind} type="button" className="link" onClick={() => setWriting({ kind })}>
                写{letterKindNames[kind]}
              </button>
            ))}
          </p>
        ) : null}
      </Sheet>
      {writing ? (
        <WriteLetter
          key={writing.draft?.draftId ?? writing.kind}
          {...writing}
          year={year}
          onDone={again}
          onClose={() => setWriting(undefined)}
        />
      ) : null}
      {list.data && list.data.towns.length > 0 ? (
        <Sheet title="各乡镇" flush>
          <TownTable
            towns={list.data.towns.map((t) => ({ ...t, done: t.signed, total: t.sent }))}
            head={["已签", "已发"]}
            hrefOf={(code) => withQuery(url.path, { ...url.all, area: code, cursor: "" })}
          />
        </Sheet>
      ) : null}
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "全部", query: {} },
            { label: "未签", query: { state: "unsigned" } },
            { label: "已签", query: { state: "signed" } },
            { label: "已收回", query: { state: "withdrawn" } },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="份"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.letterId}
          rowHref={(r) => `/employers/${r.employerId}/letters/${r.letterId}`}
          empty={<EmptyState why="none-yet">还没有下发责任书。先发布文本，再选单位下发。</EmptyState>}
        />
      </Sheet>
    </>
  );
}

function TextLine({ text: t, sends, onDone }: { text: Text; sends: boolean; onDone: (words: string) => Promise<void> }) {
  const area = useArea();
  const [open, setOpen] = useState<"send" | "withdraw" | "">("");
  const [hazardClass, setHazardClass] = useState("");
  const [industry, setIndustry] = useState("");
  const [dueOn, setDueOn] = useState("");
  const [reason, setReason] = useState("");
  const [trial, setTrial] = useState<{ chosen: number; new: number }>();
  const [error, setError] = useState<unknown>();
  const body = (tryOnly: boolean) => ({
    textId: t.textId,
    tryOnly,
    dueOn: (dueOn || null) as never,
    chosen: {
      ...(area ? { areaCode: area } : {}),
      ...(hazardClass ? { hazardClass: hazardClass as "serious" } : {}),
      ...(industry ? { industry } : {}),
    },
  });
  const act = async (send: () => Promise<void>): Promise<void> => {
    setError(undefined);
    try {
      await send();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <li>
      <span className="row" style={{ alignItems: "center" }}>
        <strong>
          {t.title} 第 {t.version} 版
        </strong>
        <span>{`已签 ${t.signed} / ${t.sent}`}</span>
        {t.withdrawn > 0 ? <span className="ink-3">收回 {t.withdrawn} 份</span> : null}
        <span className="ink-3">
          {t.publishedBy} {dayText(t.publishedOn)} 发布，{t.paragraphs.length} 条
        </span>
        {sends ? (
          <>
            <button type="button" className="link" onClick={() => setOpen(open === "send" ? "" : "send")}>
              下发
            </button>
            <button type="button" className="link" onClick={() => setOpen(open === "withdraw" ? "" : "withdraw")}>
              收回未签的
            </button>
          </>
        ) : null}
      </span>
      {open === "send" ? (
        <div className="check-more">
          <label htmlFor={`class-${t.textId}`}>危害程度</label>
          <Select
            id={`class-${t.textId}`}
            value={hazardClass}
            onChange={setHazardClass}
            options={[{ value: "", label: "不限" }, ...optionsOf(hazardClassLabels)]}
          />
          <label htmlFor={`industry-${t.textId}`}>行业代码（2 到 4 位，选填）</label>
          <Input id={`industry-${t.textId}`} value={industry} onChange={(e) => setIndustry(e.target.value)} />
          <label htmlFor={`due-${t.textId}`}>何时前签（选填，法规没有规定期限）</label>
          <Input id={`due-${t.textId}`} type="date" value={dueOn} onChange={(e) => setDueOn(e.target.value)} />
          <p className="row">
            <Button onClick={() => void act(async () => setTrial(await api.post("/api/v1/letters", { body: body(true) })))}>
              看看有多少家
            </Button>
            <Button
              type="primary"
              onClick={() =>
                void act(async () => {
                  const { sent } = await api.post("/api/v1/letters", { body: body(false) });
                  setOpen("");
                  await onDone(`已下发 ${sent} 家。`);
                })
              }
            >
              下发
            </Button>
          </p>
          {trial ? <p>{`选中 ${trial.chosen} 家，${trial.new} 家可下发，${trial.chosen - trial.new} 家已经收到。`}</p> : null}
        </div>
      ) : null}
      {open === "withdraw" ? (
        <div className="check-more">
          <label htmlFor={`reason-${t.textId}`}>收回理由（已签的保留）</label>
          <Input id={`reason-${t.textId}`} value={reason} onChange={(e) => setReason(e.target.value)} />
          <Button
            onClick={() =>
              void act(async () => {
                const { withdrawn } = await api.post("/api/v1/letter-texts/:textId/withdrawal", {
                  params: { textId: t.textId },
                  body: { reason },
                });
                setOpen("");
                await onDone(`已收回 ${withdrawn} 份。`);
              })
            }
          >
            收回未签的
          </Button>
        </div>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
    </li>
  );
}
