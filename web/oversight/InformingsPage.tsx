import { Button, Checkbox, Input, Select } from "antd";
import { useState } from "react";
import { informingWayNames, type InformingWay } from "#oversight/contract";
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
import { refresh, useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { optionsOf, word } from "../kit/words.ts";
import { OversightTabs } from "./Tabs.tsx";
import "./oversight.css";

type Row = Item<"/api/v1/informings">;
const columns: Column<Row>[] = [
  { key: "name", title: "用人单位", width: 300, name: (r) => r.employerName },
  { key: "way", title: "方式", width: 120, render: (r) => word(informingWayNames, r.way) },
  { key: "on", title: "告知", width: 110, render: (r) => dayText(r.informedOn) },
  { key: "by", title: "经办", width: 240, name: (r) => `${r.organisationName} ${r.by}` },
  { key: "receipt", title: "签收", width: 200, render: (r) => (r.receivedOn ? `${dayText(r.receivedOn)} ${r.receiverName}` : "未签收") },
];

/** How employers were informed: one record a time and employer, all undeclared ones in one act. */
export function InformingsPage() {
  useDocumentTitle("告知动员");
  const url = useUrlState();
  const area = useArea();
  const may = useMay();
  const list = useList("/api/v1/informings", { query: { areaCode: area, received: url.get("received"), cursor: url.get("cursor") } });
  const [done, setDone] = useState("");
  return (
    <>
      <PageTitle>告知动员</PageTitle>
      <OversightTabs />
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {may("informing.record") ? <Record area={area} onDone={setDone} /> : null}
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "全部", query: {} },
            { label: "未签收", query: { received: "false" } },
            { label: "已签收", query: { received: "true" } },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="次"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.informingId}
          rowHref={(r) => `/employers/${r.employerId}/told`}
          empty={<EmptyState why="none-yet">还没有告知动员的记录。</EmptyState>}
        />
      </Sheet>
    </>
  );
}

function Record({ area, onDone }: { area: string; onDone: (words: string) => void }) {
  const [way, setWay] = useState<InformingWay>("sheet");
  const [informedOn, setInformedOn] = useState<string>(today());
  const [text, setText] = useState("");
  const [undeclared, setUndeclared] = useState(true);
  const [trial, setTrial] = useState<number>();
  const [error, setError] = useState<unknown>();
  const send = async (tryOnly: boolean): Promise<void> => {
    setError(undefined);
    try {
      const answer = await api.post("/api/v1/informings", {
        body: { way, informedOn, text, tryOnly, chosen: { undeclared, ...(area ? { areaCode: area } : {}) } },
      });
      if (tryOnly) return setTrial(answer.employers);
      onDone(`已登记 ${answer.recorded} 家。`);
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Sheet title="登记告知动员" note="在选定的地区内成批登记，逐家留痕">
      <div className="check-more">
        <label htmlFor="way">方式</label>
        <Select id="way" value={way} onChange={setWay} options={optionsOf(informingWayNames)} />
        <label htmlFor="informed-on">告知日期</label>
        <Input id="informed-on" type="date" max={today()} value={informedOn} onChange={(e) => setInformedOn(e.target.value)} />
        <label htmlFor="informed-text">内容（选填）</label>
        <Input.TextArea id="informed-text" maxLength={2000} value={text} onChange={(e) => setText(e.target.value)} />
        <Checkbox checked={undeclared} onChange={(e) => setUndeclared(e.target.checked)}>
          只登记没有有效申报的单位
        </Checkbox>
        <p className="row">
          <Button onClick={() => void send(true)}>看看有多少家</Button>
          <Button type="primary" onClick={() => void send(false)}>
            登记
          </Button>
        </p>
        {trial === undefined ? null : <p>选中 {trial} 家。</p>}
        {error ? <ProblemNote error={error} /> : null}
      </div>
    </Sheet>
  );
}
