import { useMay } from "../frame/session.tsx";
import { ExplainedMark } from "../kit/ExplainedMark.tsx";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { useGet } from "../kit/query.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { Sheet, Timeline } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import type { ResultLine } from "../exposure/types.ts";
import { useAgentNames } from "./useAgentNames.ts";
import { useTimeline } from "./useTimeline.ts";
import { fieldWords, sourceWords } from "./words.ts";
import type { EmployerFile } from "./types.ts";

const kinds: [string, string][] = [
  ["", "全部"],
  ["report", "检测"],
  ["card", "体检"],
  ["informing", "告知"],
  ["letter", "责任书"],
  ["self-check", "自查"],
  ["declaration", "申报"],
  ["case", "案件"],
  ["document", "文书"],
  ["visit", "走访"],
  ["message", "提醒"],
  ["project", "三同时"],
  ["training", "培训"],
  ["archive", "归档"],
  ["registry", "登记"],
];
const kindOf = (kind: string): string =>
  kind.startsWith("registry")
    ? "registry"
    : kind === "archive.project" || kind === "archive.training"
      ? kind.slice("archive.".length)
      : kind.startsWith("archive")
        ? "archive"
        : kind;

export function FileTimeline({ file }: { file: EmployerFile }) {
  const url = useUrlState();
  const kind = url.get("what");
  const { items: all, loading, error } = useTimeline(file);
  const items = all.filter((t) => !kind || kindOf(t.kind) === kind);
  return (
    <Sheet
      title="时间线"
      note={
        <span className="row">
          {kinds
            .filter(([key]) => key === "" || key === kind || all.some((t) => kindOf(t.kind) === key))
            .map(([key, label]) => (
              <button
                key={key}
                type="button"
                className="link"
                style={{ padding: 0, fontWeight: kind === key ? 600 : 400 }}
                aria-pressed={kind === key}
                onClick={() => url.set({ what: key }, { replace: true })}
              >
                {label}
              </button>
            ))}
        </span>
      }
    >
      {error ? (
        <ProblemNote error={error} />
      ) : loading ? (
        <WaitingLines />
      ) : items.length === 0 ? (
        <EmptyState why="none-yet">还没有记录。检测、体检、申报和案件按发生的日期排在这里。</EmptyState>
      ) : (
        <Timeline
          items={items.map((t) => ({
            key: `${t.kind}${t.key}`,
            on: t.on,
            kind: kinds.find(([k]) => k === kindOf(t.kind))?.[1] ?? "记录",
            text: t.title,
            href: t.link,
            source: t.text === t.title ? undefined : (sourceWords[t.text] ?? t.text),
          }))}
        />
      )}
    </Sheet>
  );
}

type Row = { code: string; name: string; declared: boolean; tested: ResultLine | undefined; examined: boolean };

/** Agent by agent: at a post, tested, examined; a missing cell says who owes it. */
export function CoverageTable({ file, results }: { file: EmployerFile; results: ResultLine[] }) {
  const may = useMay();
  const exams = may("card.read");
  const cards = useGet(exams ? "/api/v1/exam-cards" : undefined, {
    query: { employerId: file.employer.employerId, limit: 200 },
  });
  const rows = new Map<string, Row>();
  const rowOf = (code: string, name: string): Row => {
    const row = rows.get(code) ?? { code, name, declared: false, tested: undefined, examined: false };
    if (name !== code) row.name = name;
    rows.set(code, row);
    return row;
  };
  for (const post of file.posts) for (const code of post.agents) rowOf(code, code).declared = true;
  for (const r of results) {
    const row = rowOf(r.agentCode, r.agentName);
    if (!row.tested || r.verdict === "over") row.tested = r;
  }
  for (const card of cards.data?.items ?? []) for (const a of card.agents) rowOf(a.code, a.name).examined = true;
  const items = [...rows.values()];
  const nameOf = useAgentNames(items.filter((c) => c.name === c.code).map((c) => c.code));
  return (
    <Sheet
      title={exams ? "对照：岗位、检测、体检" : "对照：岗位、检测"}
      note={
        may("contradiction.read") ? <Go href={`/employers/${file.employer.employerId}/three-way`}>逐岗位看，缺的由谁办 ›</Go> : undefined
      }
      flush
    >
      {items.length === 0 ? (
        <EmptyState why="none-yet">还没有登记的危害因素。申报、检测或体检后对照出来。</EmptyState>
      ) : (
        <div className="table-scroll" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>危害因素</th>
                <th>岗位</th>
                <th>检测</th>
                {exams ? <th>体检</th> : null}
                <th>谁欠</th>
              </tr>
            </thead>
            <tbody>
              {items.map((c) => (
                <tr key={c.code}>
                  <td>{c.name === c.code ? nameOf(c.code) : c.name}</td>
                  <td>
                    {c.declared ? (
                      "✓ 有岗位"
                    ) : (
                      <StateMark axis="data" level="missing">
                        缺岗位
                      </StateMark>
                    )}
                  </td>
                  <td>
                    {c.tested ? (
                      <ExplainedMark
                        finding={c.tested.finding}
                        subject={`${c.tested.postName}，${c.tested.agentName} ${c.tested.valueText} ${c.tested.unit}`}
                        href={`/reports/${c.tested.reportId}?result=${c.tested.resultId}`}
                      />
                    ) : may("report.read") ? (
                      <StateMark axis="data" level="missing">
                        缺检测
                      </StateMark>
                    ) : (
                      "—"
                    )}
                  </td>
                  {exams ? (
                    <td>
                      {c.examined ? (
                        "✓ 有体检"
                      ) : (
                        <StateMark axis="data" level="missing">
                          缺体检
                        </StateMark>
                      )}
                    </td>
                  ) : null}
                  <td>{!c.declared || !c.tested || (exams && !c.examined) ? "用人单位" : "—"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="caption">
        <span>来源：岗位登记、最近一次有效检测{exams ? "、个案卡" : ""}</span>
      </div>
    </Sheet>
  );
}

export function PostsTab({ file, results }: { file: EmployerFile; results: ResultLine[] }) {
  const names = new Map(results.map((r) => [r.agentCode, r.agentName]));
  const nameOf = useAgentNames([...new Set(file.posts.flatMap((p) => p.agents))].filter((a) => !names.has(a)));
  if (file.posts.length === 0)
    return (
      <Sheet>
        <EmptyState why="none-yet">还没有岗位。申报或第一份检测报告到达后建立。</EmptyState>
      </Sheet>
    );
  return (
    <Sheet flush>
      <div className="table-scroll" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>岗位（检测点）</th>
              <th>车间</th>
              <th>危害因素</th>
              <th>最近一次检测</th>
              <th className="num">接触（人）</th>
              <th className="num">每天（小时）</th>
              <th className="num">每周（天）</th>
            </tr>
          </thead>
          <tbody>
            {file.posts.map((p) => (
              <tr key={p.postId}>
                <td className="nowrap">
                  {p.name}
                  {p.active ? (
                    ""
                  ) : (
                    <StateMark axis="data" level="ended">
                      　停用
                    </StateMark>
                  )}
                </td>
                <td>{p.workshop || "—"}</td>
                <td>{p.agents.map((a) => names.get(a) ?? nameOf(a)).join("、") || "—"}</td>
                <td>
                  {results.some((r) => r.postId === p.postId) ? null : <span className="ink-3">没有检测</span>}
                  {results
                    .filter((r) => r.postId === p.postId)
                    .map((r) => (
                      <div key={r.resultId} className="nowrap">
                        <Go href={`/reports/${r.reportId}?result=${r.resultId}`}>
                          {r.agentName} {r.valueText} {r.unit}
                        </Go>{" "}
                        <ExplainedMark
                          finding={r.finding}
                          subject={`${p.name}，${r.agentName} ${r.valueText} ${r.unit}`}
                          href={`/reports/${r.reportId}?result=${r.resultId}`}
                        />{" "}
                        <span className="ink-3">{dayText(r.sampledOn)}</span>
                      </div>
                    ))}
                </td>
                <td className="num">{p.workers || "—"}</td>
                <td className="num">{p.hoursPerDay}</td>
                <td className="num">{p.daysPerWeek}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="caption">
        <span>来源：申报与检测报告</span>
      </div>
    </Sheet>
  );
}

export function VersionsTab({ file }: { file: EmployerFile }) {
  if (file.versions.length === 0)
    return (
      <Sheet>
        <EmptyState why="none-yet">登记以后还没有变更。</EmptyState>
      </Sheet>
    );
  return (
    <Sheet flush>
      <div className="table-scroll" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>版本</th>
              <th>日期</th>
              <th>改了什么</th>
              <th>来源</th>
              <th>办理人</th>
            </tr>
          </thead>
          <tbody>
            {file.versions.map((v) => (
              <tr key={v.version}>
                <td className="nowrap">第 {v.version} 版</td>
                <td className="nowrap">{dayText(v.businessDay)}</td>
                <td>
                  {Object.entries(v.changed).map(([key, c]) => (
                    <div key={key}>
                      {fieldWords(key)}：<span className="struck">{shown(key, c.from)}</span> → {shown(key, c.to)}
                    </div>
                  ))}
                </td>
                <td>{sourceWords[v.source] ?? v.source}</td>
                <td>{v.by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

const shown = (_key: string, value: unknown): string =>
  value === null || value === undefined || value === ""
    ? "（空）"
    : value === true
      ? "是"
      : value === false
        ? "否"
        : Array.isArray(value)
          ? value.join("、")
          : String(value);
