import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useGet, useList } from "../kit/query.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { ProblemNote } from "../kit/Problem.tsx";
import { Sheet, Timeline } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { CasesTable } from "../cases/CasesTable.tsx";
import { CardsTable } from "../health/CardsTable.tsx";
import { ReportsTable } from "../exposure/ReportsTable.tsx";
import { DeclarationsTable } from "../exposure/DeclarationsTable.tsx";
import { DocumentsTable } from "../exchange/DocumentsTable.tsx";
import type { Coverage, Duty, FileEntry } from "./types.ts";

/** Each duty: what is left, the day, the clause, what it is counted from. */
export function Countdown({ employerId }: { employerId: string }) {
  const duties = useGet<{ items: Duty[] }>(`employers/${employerId}/duties`);
  if (duties.error || !duties.data || duties.data.items.length === 0) return null;
  return (
    <Sheet title="责任倒计时" flush>
      <div className="table-scroll">
        <table className="plain-table">
          <thead><tr><th>事项</th><th>还剩</th><th>期限</th><th>依据</th><th>起算</th><th>怎么办</th></tr></thead>
          <tbody>
            {duties.data.items.map((d, i) => (
              <tr key={d.key ?? i}>
                <td className="nowrap">{d.duty}</td>
                <td>{d.missing ? <StateMark axis="data" level="missing">{d.missing}</StateMark> : <TimeMark due={d.dueOn} left={d.left ?? undefined} near={30} done={d.done} {...(d.unit ? { unit: d.unit } : {})} />}</td>
                <td className="nowrap">{dayText(d.dueOn)}</td>
                <td>{d.clause ?? "—"}</td>
                <td>{d.basis ?? "—"}</td>
                <td className="nowrap">{d.href && d.act ? <Go href={d.href}>{d.act} ›</Go> : "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

const kinds: [string, string][] = [["", "全部"], ["report", "检测"], ["exam", "体检"], ["declaration", "申报"], ["case", "案件"]];
const kindWords: Record<string, string> = { report: "检测", exam: "体检", declaration: "申报", case: "案件", verification: "核实", registered: "登记", document: "文书", registry: "登记" };

export function FileTimeline({ employerId }: { employerId: string }) {
  const url = useUrlState();
  const kind = url.get("what");
  const list = useGet<{ items: FileEntry[] }>(`employers/${employerId}/timeline`, { kind });
  return (
    <Sheet title="时间线" note={
      <span className="row">
        {kinds.map(([key, label]) => (
          <button key={key} type="button" className="link" style={{ padding: 0, fontWeight: kind === key ? 600 : 400 }} aria-pressed={kind === key} onClick={() => url.set({ what: key }, { replace: true })}>{label}</button>
        ))}
      </span>
    }>
      {list.error ? <ProblemNote error={list.error} small /> : !list.data ? <WaitingLines /> : list.data.items.length === 0 ? <EmptyState why="none-yet">还没有记录。检测、体检、申报和案件按发生的日期排在这里。</EmptyState> : (
        <Timeline items={list.data.items.map((t, i) => ({
          key: t.key ?? t.id ?? String(i),
          on: t.on,
          kind: kindWords[t.kind] ?? t.kind,
          text: t.text,
          href: t.href,
          mark: t.over ? <StateMark axis="limit" level="bad">{`${t.over} 点超标`}</StateMark> : null,
          source: t.source,
        }))} />
      )}
    </Sheet>
  );
}

/** Agent by agent: declared, tested, examined; a missing cell says who owes it. */
export function CoverageTable({ employerId }: { employerId: string }) {
  const list = useGet<{ items: Coverage[] }>(`employers/${employerId}/coverage`);
  return (
    <Sheet title="对照：申报了、测了、体检了" flush>
      {list.error ? <ProblemNote error={list.error} small /> : !list.data ? <WaitingLines /> : list.data.items.length === 0 ? <EmptyState why="none-yet">还没有登记的危害因素。申报或检测后对照出来。</EmptyState> : (
        <div className="table-scroll">
          <table className="plain-table">
            <thead><tr><th>危害因素</th><th>申报</th><th>检测</th><th>体检</th><th>谁欠</th></tr></thead>
            <tbody>
              {list.data.items.map((c) => (
                <tr key={c.agentCode}>
                  <td>{c.agentName}</td>
                  <td>{c.declared ? "✓ 已报" : <StateMark axis="data" level="missing">缺申报</StateMark>}</td>
                  <td>{c.tested === "within" ? <StateMark axis="limit" level="met">达标</StateMark> : c.tested === "over" ? <StateMark axis="limit" level="bad">超标</StateMark> : <StateMark axis="data" level="missing">缺检测</StateMark>}</td>
                  <td>{c.examined ? "✓ 已检" : <StateMark axis="data" level="missing">缺体检</StateMark>}</td>
                  <td>{c.owes ?? (c.declared && c.tested && c.examined ? "—" : "用人单位")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}

export type Post = { postId: string; name: string; workshop: string; siteName?: string; workers: number; hoursPerDay: number; daysPerWeek: number; agents: { agentCode: string; agentName?: string }[] };
const postColumns: Column<Post>[] = [
  { key: "name", title: "岗位（检测点）", width: 200, name: (r) => r.name },
  { key: "workshop", title: "车间", width: 140, name: (r) => r.workshop || "—" },
  { key: "agents", title: "接触的危害因素", width: 320, name: (r) => r.agents.map((a) => a.agentName ?? a.agentCode).join("、") },
  { key: "workers", title: "接触（人）", width: 90, num: true },
  { key: "hoursPerDay", title: "每天（小时）", width: 100, num: true },
  { key: "daysPerWeek", title: "每周（天）", width: 90, num: true },
];
export function PostsTab({ employerId }: { employerId: string }) {
  const list = useList<Post>(`employers/${employerId}/posts`, {});
  return <Sheet flush><DataTable list={list} columns={postColumns} rowKey={(r) => r.postId} caption="来源：申报与检测报告" empty={<EmptyState why="none-yet">还没有岗位。申报或第一份检测报告到达后建立。</EmptyState>} /></Sheet>;
}

export const ReportsTab = ({ employerId }: { employerId: string }) => <Sheet flush><ReportsTable query={{ employerId }} /></Sheet>;
export const ExamsTab = ({ employerId }: { employerId: string }) => <Sheet flush><CardsTable query={{ employerId }} /></Sheet>;
export const DeclarationsTab = ({ employerId }: { employerId: string }) => <Sheet flush><DeclarationsTable query={{ employerId }} /></Sheet>;
export const CasesTab = ({ employerId }: { employerId: string }) => <Sheet flush><CasesTable query={{ employerId }} /></Sheet>;
export const DocumentsTab = ({ employerId }: { employerId: string }) => <Sheet flush><DocumentsTable query={{ employerId }} /></Sheet>;

type Version = { version: number; businessDay: string; source: string; changed: Record<string, unknown>; byName?: string };
const versionColumns: Column<Version>[] = [
  { key: "version", title: "版本", width: 80, render: (r) => `第 ${r.version} 版` },
  { key: "businessDay", title: "日期", width: 110, render: (r) => dayText(r.businessDay) },
  { key: "source", title: "来源", width: 160, name: (r) => r.source },
  { key: "changed", title: "改了什么", width: 420, name: (r) => Object.keys(r.changed).join("、") },
];
export function VersionsTab({ employerId }: { employerId: string }) {
  const list = useList<Version>(`employers/${employerId}/versions`, {});
  return <Sheet flush><DataTable list={list} columns={versionColumns} rowKey={(r) => String(r.version)} /></Sheet>;
}
