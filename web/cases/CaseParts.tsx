import { useMay } from "../frame/session.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FindingExplainer } from "../kit/FindingExplainer.tsx";
import { bytesText, dayText, momentText } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { NotScanned } from "../kit/NotScanned.tsx";
import { Sheet } from "../kit/small.tsx";
import type { ActLine, CaseFile } from "./types.ts";
import { factRows } from "./facts.ts";

/** What was done, newest first; a corrected line stays, struck through. */
export function ActList({ acts }: { acts: readonly ActLine[] }) {
  // What a person wrote is read before the next act; what the platform noted says itself in its line.
  const written = acts.filter((a) => a.actorKind !== "platform" && a.filled.length > 0);
  const newest = written.at(-1);
  return (
    <Sheet title="办理记录" note="只增不改，更正是新的一条">
      {acts.length === 0 ? (
        <EmptyState why="none-yet">还没有办理。</EmptyState>
      ) : (
        <ol className="timeline act-list">
          {[...acts].reverse().map((a) => (
            <li key={a.actNo} id={`act-${a.actNo}`}>
              <time dateTime={a.on} title={momentText(a.at)}>
                {dayText(a.on)}
              </time>
              <span className="timeline-kind">{a.actorName}</span>
              <span className="timeline-text">
                <span className={a.replacedBy ? "struck" : undefined}>{a.says || a.title}</span>
                {a.remark ? <span className="ink-2">　{a.remark}</span> : null}
                {a.note ? <span className="ink-2">　{a.note}</span> : null}
                {a.replaces ? <span className="ink-3">　更正第 {a.replaces} 条</span> : null}
                {a.replacedBy ? <span className="ink-3">　已由第 {a.replacedBy} 条更正</span> : null}
                {a.files.length > 0 ? <span className="ink-3">　附 {a.files.length} 件</span> : null}
                {written.includes(a) ? (
                  <details open={a === newest}>
                    <summary className="ink-2">填写的内容</summary>
                    <dl className="facts">
                      {a.filled.map((line) => (
                        <div key={line.label}>
                          <dt>{line.label}</dt>
                          <dd>{line.text}</dd>
                        </div>
                      ))}
                    </dl>
                  </details>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  );
}

export function Evidence({ file }: { file: CaseFile }) {
  return (
    <Sheet title={`证据 ${file.evidence.length}`} note={file.evidence.length > 0 ? <NotScanned /> : undefined}>
      {file.evidence.length === 0 ? (
        <p className="ink-2">还没有证据。办理时附上的照片和文件留在这里，带时间、来源和校验值。</p>
      ) : (
        <ul className="stack">
          {file.evidence.map((e) => (
            <li key={e.evidenceId}>
              <a href={`/api/v1/cases/${file.caseId}/files/${e.evidenceId}`} target="_blank" rel="noreferrer">
                {e.name}
              </a>{" "}
              <span className="ink-3">{bytesText(e.bytes)}</span>
              <br />
              <span className="ink-3">
                {e.actorName}，{dayText(e.on)}
                {e.takenAt ? `，拍摄于 ${momentText(e.takenAt)}` : ""}
                {e.offline ? "，断网时取得" : ""}，校验值 {e.sha256.slice(0, 12)}…
              </span>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

export function FactsOfCase({ file }: { file: CaseFile }) {
  const rows = factRows(file.facts);
  if (rows.length === 0) return null;
  return (
    <Sheet title="立案时的事实" note={`程序 ${file.programmeVersion} 年版`}>
      <dl className="facts">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <FindingOfCase file={file} />
    </Sheet>
  );
}

/** The finding that opened the case, with its reasons, for whoever may read the report. */
function FindingOfCase({ file }: { file: CaseFile }) {
  const { postId, resultId, agentCode } = file.facts;
  const named = typeof postId === "string" && typeof resultId === "string" && typeof agentCode === "string";
  const may = useMay()("report.read");
  const results = useGet(named && may ? "/api/v1/employers/:employerId/posts/:postId/results" : undefined, {
    params: { employerId: file.employerId, postId: String(postId) },
    query: { agentCode: String(agentCode) },
  });
  const result = results.data?.items.find((r) => r.resultId === resultId);
  if (!result) return null;
  return (
    <details>
      <summary>判定的理由</summary>
      <FindingExplainer
        plain
        level="h3"
        finding={result.finding}
        subject={
          <Go className="link-in-text" href={`/reports/${result.reportId}?result=${result.resultId}`}>
            {result.postName}，{result.agentName} {result.valueText} {result.unit}
          </Go>
        }
      />
    </details>
  );
}
