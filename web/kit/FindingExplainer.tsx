import type { ReactNode } from "react";
import { LimitMark } from "./StateMark.tsx";

/** A stored finding as the server sends it; every part beyond the verdict may be absent. */
export type FindingView = {
  ruleId?: string;
  verdict: string;
  value?: number | null;
  valueText?: string | null;
  unit?: string | null;
  limit?: number | null;
  limitKind?: string | null;
  ratio?: number | null;
  clauses?: { sourceId: string; clause: string; title?: string }[];
  steps?: { text: string }[];
  used?: Record<string, unknown>;
  missing?: string[];
  on?: string;
  edition?: string;
  unconfirmed?: boolean;
};

const words: Record<string, string> = { within: "达标", over: "超标", undetermined: "无法判定", "no-limit": "没有限值" };

/** Numbered steps of a finding: facts, rule with its clause and day, arithmetic with units, result. */
export function FindingExplainer({ finding, subject, leadsTo }: { finding: FindingView; subject?: ReactNode; leadsTo?: ReactNode }) {
  const verdict = words[finding.verdict] ?? finding.verdict;
  return (
    <aside className="explainer" aria-label="判定的理由">
      <h2>为什么是“{verdict}”</h2>
      {subject ? <p className="ink-2">{subject}</p> : null}
      <p>
        <LimitMark
          verdict={finding.verdict}
          value={finding.value}
          limit={finding.limit}
          ratio={finding.ratio}
          unit={finding.unit ?? undefined}
          unverified={finding.unconfirmed}
        />
      </p>
      <ol className="explainer-steps">
        {(finding.steps ?? []).map((step, i) => (
          <li key={i}>
            <span>{step.text}</span>
          </li>
        ))}
        {finding.clauses?.length ? (
          <li>
            <span>
              依据：
              {finding.clauses.map((c, i) => (
                <span key={i} style={{ display: "block" }}>
                  {c.title ?? c.sourceId} {c.clause}
                  {finding.on ? `，${finding.on} 有效` : ""}
                </span>
              ))}
            </span>
          </li>
        ) : null}
      </ol>
      {finding.missing?.length ? <p>缺的事实：{finding.missing.join("、")}</p> : <p className="ink-3">判定所需的事实齐全。</p>}
      {finding.unconfirmed ? <p className="ink-2">此限值的出处还没有第二来源，判定仅供参考，不能作为立案依据。</p> : null}
      <p className="ink-3">
        按 {finding.on ?? "—"} 的规则判定{finding.edition ? `，规则版本 ${finding.edition}` : ""}
      </p>
      {leadsTo ? <p>引出：{leadsTo}</p> : null}
      <p className="no-print">
        <button type="button" className="link" style={{ padding: 0 }} onClick={() => print()}>
          打印说明
        </button>
      </p>
    </aside>
  );
}
