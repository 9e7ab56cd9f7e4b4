import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { useDocumentTitle, useSettled } from "../kit/hooks.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { heads } from "./calculators/heads.ts";
import type { Entry, EntryKind } from "./search/entries.ts";

const kinds: readonly EntryKind[] = ["agent", "disease", "item", "calculator", "source"];
const shown = 8;

// The tables load behind the first sight of the page; a question typed meanwhile waits for them.
type Tables = typeof import("./search/entries.ts") & typeof import("./search/find.ts");
const loadTables = async (): Promise<Tables> => {
  const [entries, find] = await Promise.all([import("./search/entries.ts"), import("./search/find.ts")]);
  return { ...entries, ...find };
};

/** Looks up anything the law as data holds: by name, pinyin, CAS number or code; without a question it lists what there is. */
export function SearchPage() {
  useDocumentTitle("标准查询");
  const url = useUrlState();
  const [text, setText] = useState(url.get("q"));
  const settled = useSettled(text, 250);
  const written = useRef(url.get("q"));
  const latest = useRef(url);
  latest.current = url;
  useEffect(() => {
    if (settled === written.current) return;
    written.current = settled;
    latest.current.set({ q: settled, all: null }, { replace: true });
  }, [settled]);
  const asked = url.get("q");
  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    setText(asked);
  }, [asked]);
  const wanted = useDeferredValue(text.trim());
  const [tables, setTables] = useState<Tables>();
  useEffect(() => void loadTables().then(setTables), []);
  const found = useMemo(
    () => (tables ? kinds.map((kind) => ({ kind, list: wanted === "" ? [] : tables.ranked(tables.entries[kind](), wanted) })) : []),
    [wanted, tables],
  );
  const sum = found.reduce((n, f) => n + f.list.length, 0);
  const whole = url.get("all") as EntryKind | "";
  return (
    <>
      <PageTitle note="限值、体检、职业病、法律依据，均在浏览器内查询，不用登录">标准查询</PageTitle>
      <search className="std-search">
        <label htmlFor="std-q">名称、拼音、CAS 号或代码</label>
        <input
          id="std-q"
          className="std-input std-q"
          type="search"
          autoComplete="off"
          autoFocus
          placeholder="苯　ben　71-43-2　2013　噪声聋　GBZ 188"
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
      </search>
      <p className="visually-hidden" role="status">
        {wanted === "" ? "" : `找到 ${sum} 条`}
      </p>
      {wanted === "" ? (
        <Overview />
      ) : !tables ? (
        <WaitingLines rows={6} />
      ) : sum === 0 ? (
        <Sheet>
          <p>没有找到“{wanted}”。</p>
          <p className="ink-2">
            查的是危害因素 {tables.entries.agent().length} 种、职业病 {tables.entries.disease().length}{" "}
            种、检查项目、计算和法律标准的名称、拼音、CAS 号和代码。换一个名称，或少打几个字。
          </p>
        </Sheet>
      ) : (
        found
          .filter((f) => f.list.length > 0 && (whole === "" || whole === f.kind))
          .map(({ kind, list }) => (
            <Sheet
              key={kind}
              title={`${tables.kindWords[kind]} ${list.length}`}
              note={
                whole === kind ? (
                  <Go href={`/standards?q=${encodeURIComponent(asked)}`}>看全部种类</Go>
                ) : list.length > shown ? (
                  <Go href={`/standards?q=${encodeURIComponent(asked)}&all=${kind}`}>全部 {list.length} 条 ›</Go>
                ) : undefined
              }
            >
              <Entries list={whole === kind ? list : list.slice(0, shown)} wanted={wanted} />
            </Sheet>
          ))
      )}
    </>
  );
}

function Entries({ list, wanted }: { list: readonly Entry[]; wanted: string }) {
  return (
    <ul className="std-list">
      {list.map((e) => {
        const other = e.kind === "calculator" || e.title.includes(wanted) ? undefined : e.names.find((n) => n.includes(wanted));
        return (
          <li key={e.href}>
            <Go href={e.href}>{e.title}</Go>
            <span className="ink-3">
              {other ? `又名 ${other}，` : ""}
              {e.detail}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const doors: [title: string, href: string, about: string][] = [
  ["粉尘", "/standards/agents?group=dust", "总粉尘、呼吸性粉尘与纤维的限值"],
  ["化学因素", "/standards/agents?group=chemical", "MAC、PC-TWA、PC-STEL，皮、敏、致癌标识"],
  ["物理因素", "/standards/agents?group=physical", "噪声、高温、振动、辐射与场"],
  ["生物因素", "/standards/agents?group=biological", ""],
  ["放射因素", "/standards/agents?group=radiation", "个人剂量限值与体检"],
  ["特殊作业", "/standards/agents?group=special-work", "上岗条件与体检"],
  ["职业病", "/standards/diseases", "2013 与 2024 年目录对照"],
  ["法律与标准", "/standards/sources", "施行日期、替代关系、收录情况"],
];

function Overview() {
  return (
    <div className="columns">
      <Sheet title="目录">
        <ul className="std-list">
          {doors.map(([title, href, about]) => (
            <li key={href}>
              <Go href={href}>{title}</Go>
              <span className="ink-3">{about}</span>
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={`计算 ${heads.length}`} note={<Go href="/standards/calculators">全部 ›</Go>}>
        <ul className="std-list">
          {["twa-area", "noise-day", "mixture", "exam-plan", "hearing", "statistics", "deadline", "risk"].map((id) => {
            const c = heads.find((x) => x.id === id);
            return c ? (
              <li key={id}>
                <Go href={`/standards/calculators/${id}`}>{c.title}</Go>
              </li>
            ) : null;
          })}
        </ul>
      </Sheet>
    </div>
  );
}
