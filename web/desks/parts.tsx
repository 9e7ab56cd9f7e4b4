import { useState } from "react";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { count, dayInWords, today, weekdayText } from "../kit/format.ts";
import { useIsPhone, usePageKeys } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { useGet } from "../kit/query.ts";
import { Go, useGo, useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { TimeMark } from "../kit/StateMark.tsx";
import { aboutCase, partyWords, type DeskLine } from "../cases/types.ts";

export function DeskTitle({ who }: { who: string }) {
  const d = today();
  return (
    <PageTitle note={who}>
      今日 · {dayInWords(d)} {weekdayText(d)}
    </PageTitle>
  );
}

/** What waits for me, the nearest day first; the last column is the one next act. */
export function Workqueue({ title = "等我办" }: { title?: string }) {
  const desk = useGet("/api/v1/desk", { every: 60_000 });
  const url = useUrlState();
  const go = useGo();
  const phone = useIsPhone();
  const [at, setAt] = useState(-1);
  const all = desk.data?.items ?? [];
  const kinds = [...new Map(all.map((i) => [i.programme, i.programmeTitle]))];
  const kind = url.get("programme");
  const items = kind ? all.filter((i) => i.programme === kind) : all;
  usePageKeys({
    j: () => setAt((n) => Math.min(items.length - 1, n + 1)),
    k: () => setAt((n) => Math.max(0, n - 1)),
    Enter: () => (items[at] ? go(items[at].next?.elsewhere ?? `/cases/${items[at].caseId}`) : undefined),
  });
  const shown = desk.data ? `${count(desk.data.count.value)}${desk.data.count.capped ? "+" : ""}` : "";
  return (
    <Sheet
      flush
      title={`${title} ${shown}`}
      note={
        kinds.length > 1 ? (
          <span className="row">
            <button
              type="button"
              className="link"
              style={{ padding: 0, fontWeight: kind ? 400 : 600 }}
              aria-pressed={!kind}
              onClick={() => url.set({ programme: "" }, { replace: true })}
            >
              全部 {all.length}
            </button>
            {kinds.map(([id, label]) => (
              <button
                type="button"
                key={id}
                className="link"
                style={{ padding: 0, fontWeight: kind === id ? 600 : 400 }}
                aria-pressed={kind === id}
                onClick={() => url.set({ programme: id }, { replace: true })}
              >
                {label} {all.filter((i) => i.programme === id).length}
              </button>
            ))}
          </span>
        ) : (
          "按到期日"
        )
      }
    >
      {desk.error ? (
        <div style={{ padding: 12 }}>
          <ProblemNote error={desk.error} retry={() => void desk.refetch()} />
        </div>
      ) : !desk.data ? (
        <WaitingLines rows={8} />
      ) : items.length === 0 ? (
        <EmptyState why="none-yet">今天没有要你办的事。</EmptyState>
      ) : phone ? (
        <ul className="row-list">
          {items.map((i) => (
            <li key={i.caseId}>
              <span>
                <TimeMark due={i.dueOn} />　<span className="ink-2">{i.programmeTitle}</span>
              </span>
              <span>{contentOf(i)}</span>
              <Go href={i.next?.elsewhere ?? `/cases/${i.caseId}`}>{i.next?.title ?? "查看"} ›</Go>
            </li>
          ))}
        </ul>
      ) : (
        <div className="table-scroll">
          <table className="plain-table desk-table">
            <thead>
              <tr>
                <th style={{ width: 120 }}>还剩</th>
                <th style={{ width: 150 }}>事项</th>
                <th>内容</th>
                <th style={{ width: 120 }}>到哪一步</th>
                <th style={{ width: 120 }}>期限</th>
                <th style={{ width: 130 }}>下一步</th>
              </tr>
            </thead>
            <tbody>
              {items.map((i, n) => (
                <tr key={i.caseId} aria-selected={n === at}>
                  <td>
                    <TimeMark due={i.dueOn} />
                  </td>
                  <td>{i.programmeTitle}</td>
                  <td className="one-line" title={aboutCase(i)}>
                    {aboutCase(i)}
                  </td>
                  <td className="nowrap">{i.stageTitle}</td>
                  <td className="nowrap">{i.dueOn ? `${dayInWords(i.dueOn)}前` : "—"}</td>
                  <td className="nowrap">
                    <Go href={i.next?.elsewhere ?? `/cases/${i.caseId}`}>{i.next?.title ?? "查看"} ›</Go>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}

/** What others owe: the longest wait first. */
export function Waiting() {
  const list = useGet("/api/v1/desk/waiting", { every: 60_000 });
  const items = list.data?.items ?? [];
  const total = items.reduce((sum, w) => sum + w.cases, 0);
  return (
    <Sheet title={`等别人 ${list.data ? count(total) : ""}`} note={list.data?.urged ? `催过 ${list.data.urged}` : undefined}>
      {list.error ? (
        <ProblemNote error={list.error} small />
      ) : items.length === 0 ? (
        <p className="ink-2">没有在等别人办的事。</p>
      ) : (
        <ul>
          {items.map((w) => (
            <li key={`${w.programme}${w.stage}`} className="row waiting-line">
              <Go href={`/cases?state=open&programme=${w.programme}`}>
                {w.programmeTitle}：{w.stageTitle} {count(w.cases)}
              </Go>
              <span className="ink-3">
                最久 {w.longestDays} 天，等{partyWords[w.waitsFor] ?? w.waitsFor}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

const contentOf = (i: DeskLine): string =>
  i.employerName && !i.title.includes(i.employerName) ? `${i.employerName}　${i.title}` : i.title;
