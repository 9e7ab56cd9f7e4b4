import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useMay, useMe } from "../frame/session.tsx";
import { useArea } from "../frame/Scope.tsx";
import { api } from "../kit/api.ts";
import type { Item } from "../kit/client.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useFollow, useGet, useList } from "../kit/query.ts";
import { Go, useUrlState, withQuery } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";

type Message = Item<"/api/v1/messages">;
type Sent = Item<"/api/v1/sent-messages">;
const tabs = { "": "收到的", sent: "发出的和回执", setting: "哪些计入未读" };

/** What this account was told; for officials also what was sent in their area and whether it was opened. */
export function MessagesPage() {
  useDocumentTitle("消息");
  const url = useUrlState();
  const may = useMay();
  const box = url.get("box");
  return (
    <>
      <PageTitle>消息</PageTitle>
      <nav className="tabs no-print" aria-label="消息的各部分">
        {Object.entries(tabs)
          .filter(([key]) => key !== "sent" || may("message.read-sent"))
          .map(([key, label]) => (
            <Go key={key} href={withQuery(url.path, { box: key, area: url.get("area") })} aria-current={box === key ? "page" : undefined}>
              {label}
            </Go>
          ))}
      </nav>
      {box === "sent" ? <SentBox /> : box === "setting" ? <Settings /> : <OwnBox />}
    </>
  );
}

const read = async (messageIds?: string[]): Promise<void> => {
  await api.post("/api/v1/messages/reads", { body: messageIds ? { messageIds } : {} });
  await refresh();
};

function OwnBox() {
  const url = useUrlState();
  const list = useList("/api/v1/messages", {
    query: { unread: url.get("unread") === "true" ? "true" : undefined, cursor: url.get("cursor") },
  });
  const unread = useGet("/api/v1/messages/unread").data;
  useFollow("/api/v1/messages", String(unread?.value ?? ""));
  return (
    <Sheet flush>
      <FilterBar
        search={false}
        saved={[
          { label: "全部", query: {} },
          { label: "未读", query: { unread: "true" } },
        ]}
        count={list.data?.count}
        tools={unread && unread.value > 0 ? <Button onClick={() => void read()}>全部标为已读</Button> : null}
      />
      {list.error && !list.data ? <ProblemNote error={list.error} retry={() => void list.refetch()} /> : null}
      {!list.data ? (
        <WaitingLines rows={6} />
      ) : list.data.items.length === 0 ? (
        <EmptyState why={url.get("unread") ? "no-match" : "none-yet"}>没有消息。期限临近、镇街催报和线索会发到这里。</EmptyState>
      ) : (
        <ul className="row-list">
          {list.data.items.map((m) => (
            <OneMessage key={m.messageId} message={m} />
          ))}
        </ul>
      )}
      {list.data?.nextCursor || url.get("cursor") ? (
        <p className="caption">
          {url.get("cursor") ? (
            <button type="button" className="link" onClick={() => url.set({ cursor: "" })}>
              回到最新
            </button>
          ) : null}
          {list.data?.nextCursor ? (
            <button type="button" className="link" onClick={() => url.set({ cursor: list.data?.nextCursor ?? "" })}>
              更早的消息
            </button>
          ) : null}
        </p>
      ) : null}
    </Sheet>
  );
}

function OneMessage({ message: m }: { message: Message }) {
  const open = (): void => void (m.readOn === null ? read([m.messageId]) : undefined);
  return (
    <li>
      <span className="row" style={{ alignItems: "center" }}>
        {m.readOn === null ? <strong>{m.title}</strong> : <span>{m.title}</span>}
        {m.dueOn && m.readOn === null && m.dueOn >= today() ? <TimeMark due={m.dueOn} near={30} /> : null}
        {m.dueOn && (m.readOn !== null || m.dueOn < today()) ? <span className="ink-2">期限 {dayText(m.dueOn)}</span> : null}
      </span>
      {m.body ? <span className="ink-2">{m.body}</span> : null}
      <span className="ink-3">
        {m.kindTitle}　{m.senderName}　{dayText(m.sentOn)}　{m.readOn === null ? "未读" : `${dayText(m.readOn)} 已读`}
      </span>
      <span className="row">
        {m.link ? (
          <span onClickCapture={open}>
            <Go href={m.link} {...(m.readOn === null ? { className: "main-link" } : {})}>
              去办理 ›
            </Go>
          </span>
        ) : null}
        {m.readOn === null ? (
          <button type="button" className="link" onClick={open}>
            标为已读
          </button>
        ) : null}
      </span>
    </li>
  );
}

const columns: Column<Sent>[] = [
  { key: "addressee", title: "发给", width: 240, name: (r) => r.addressee },
  {
    key: "mark",
    title: "回执",
    width: 150,
    render: (r) =>
      r.firstReadOn ? (
        <StateMark axis="data" level="met">
          {dayText(r.firstReadOn)} 已读
        </StateMark>
      ) : (
        <StateMark axis="data" level="missing">
          未读
        </StateMark>
      ),
  },
  { key: "title", title: "内容", width: 340, name: (r) => r.title },
  { key: "kindTitle", title: "类别", width: 100 },
  { key: "sentOn", title: "发出", width: 100, render: (r) => dayText(r.sentOn) },
  { key: "senderName", title: "由谁发出", width: 130 },
  { key: "firstReader", title: "谁先打开", width: 100, render: (r) => r.firstReader ?? "—" },
];

function SentBox() {
  const url = useUrlState();
  const area = useArea();
  const list = useList("/api/v1/sent-messages", {
    query: {
      areaCode: area,
      employerId: url.get("employer"),
      kind: url.get("kind"),
      read: url.get("read") === "true" ? "true" : url.get("read") === "false" ? "false" : undefined,
      cursor: url.get("cursor"),
    },
  });
  const kinds = useGet("/api/v1/messages/setting").data?.kinds ?? [];
  return (
    <Sheet flush>
      <FilterBar
        search={false}
        saved={[
          { label: "全部", query: {} },
          { label: "未读", query: { read: "false" } },
          { label: "已读", query: { read: "true" } },
        ]}
        filters={[{ key: "kind", label: "类别", options: kinds.map((k) => ({ value: k.kind, label: k.title })) }]}
        also={{ employer: () => list.data?.items[0]?.addressee ?? "一家单位" }}
        count={list.data?.count}
      />
      <DataTable
        list={list}
        columns={columns}
        rowKey={(r) => r.messageId}
        rowHref={(r) => (r.employerId ? `/employers/${r.employerId}` : "/messages?box=sent")}
        filtered={["read", "kind", "employer"].some((k) => url.get(k))}
        empty={<EmptyState why="none-yet">还没有向本辖区的单位和机构发过消息。</EmptyState>}
        caption="回执：收件单位第一次有人打开的日期"
      />
    </Sheet>
  );
}

function Settings() {
  const me = useMe();
  const setting = useGet("/api/v1/messages/setting");
  const [error, setError] = useState<unknown>();
  const kinds = setting.data?.kinds;
  if (!kinds) return <WaitingLines rows={4} />;
  const put = async (kind: string, counted: boolean): Promise<void> => {
    const quietKinds = kinds.filter((k) => (k.kind === kind ? !counted : k.quiet)).map((k) => k.kind);
    try {
      await api.put("/api/v1/messages/setting", { body: { quietKinds } });
      await refresh();
    } catch (e) {
      setError(e);
    }
  };
  return (
    <Sheet title="哪些计入未读" note={`只对账号 ${me.actor.name} 有效；不计入的仍在消息里`} flush>
      {error ? <ProblemNote error={error} /> : null}
      <ul className="row-list">
        {kinds.map((k) => (
          <li key={k.kind}>
            <Checkbox checked={!k.quiet} onChange={(e) => void put(k.kind, e.target.checked)}>
              {k.title}
            </Checkbox>
            <span className="ink-3">{k.says}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
