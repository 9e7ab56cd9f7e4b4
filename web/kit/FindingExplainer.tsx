import type { ReactNode } from "react";
import { clauseText, gradeText, sourceById, type WorkGrade } from "#standards";
import { Go } from "./routing.tsx";
import { LimitMark, StateMark } from "./StateMark.tsx";

type Maybe<T> = T | null | undefined;
/** What a finding has, as the server sends it stored or as a rule answers it here; an assessment is graded, met or unmet. */
export type Told = {
  verdict: string;
  value?: Maybe<number>;
  valueText?: Maybe<string>;
  unit?: Maybe<string>;
  limit?: Maybe<number>;
  ratio?: Maybe<number>;
  grade?: Maybe<string>;
  aboveActionLevel?: Maybe<boolean>;
  outcome?: Maybe<{ text: string }>;
  clauses?: Maybe<readonly { sourceId: string; clause: string }[]>;
  steps?: Maybe<readonly { text: string }[]>;
  missing?: Maybe<readonly string[]>;
  on?: Maybe<string>;
  edition?: Maybe<string>;
  unconfirmed?: Maybe<boolean>;
};

const words: Record<string, string> = {
  within: "达标",
  over: "超标",
  undetermined: "无法判定",
  "no-limit": "没有限值",
  met: "符合",
  unmet: "不符合",
};

/** The verdict in words: what the law names (a grade, an interval, a contraindication), else within or over. */
const toldText = (f: Told): string =>
  f.outcome?.text ?? (f.verdict === "graded" && f.grade ? gradeText(f.grade as WorkGrade) : (words[f.verdict] ?? f.verdict));

/** Told by a word of its own: an outcome or a grade, neither within nor over. */
const isWord = (f: Told): boolean => f.verdict === "graded" || (Boolean(f.outcome) && f.verdict !== "undetermined");

/** The state of a finding drawn; an outcome or a grade is a word, since it is neither within nor over. */
export function FindingMark({ finding: f }: { finding: Told }) {
  const seal = f.unconfirmed === true;
  if (f.verdict === "undetermined" || (!f.outcome && ["within", "over", "no-limit"].includes(f.verdict)))
    return <LimitMark verdict={f.verdict} value={f.value} limit={f.limit} ratio={f.ratio} unit={f.unit ?? undefined} unverified={seal} />;
  if (f.verdict === "unmet")
    return (
      <StateMark axis="limit" level="near" unverified={seal}>
        不符合
      </StateMark>
    );
  if (f.verdict === "met")
    return (
      <StateMark axis="limit" level="met" unverified={seal}>
        符合
      </StateMark>
    );
  return <strong className={seal ? "mark-unverified" : undefined}>{`${toldText(f)}${seal ? "〔依据待核实〕" : ""}`}</strong>;
}

/** A clause as it is cited, opening what we hold of its text. */
export function ClauseLink({ sourceId, clause }: { sourceId: string; clause: string }) {
  const source = sourceById(sourceId);
  const cited = clauseText({ sourceId, clause });
  return source ? (
    <Go className="link-in-text" href={`/standards/sources/${encodeURIComponent(sourceId)}`}>
      {cited}
    </Go>
  ) : (
    <>{cited}</>
  );
}

const once = (clauses: readonly { sourceId: string; clause: string }[]): readonly { sourceId: string; clause: string }[] =>
  clauses.filter((c, i) => clauses.findIndex((d) => d.sourceId === c.sourceId && d.clause === c.clause) === i);

/** A finding of several shown together: steps that it shares with those before it are not written again. */
export const unrepeated = <T extends Told>(findings: readonly T[], at: number): T => {
  const finding = findings[at]!;
  const said = new Set(findings.slice(0, at).flatMap((f) => (f.steps ?? []).map((s) => s.text)));
  const steps = finding.steps ?? [];
  const left = steps.filter((s) => !said.has(s.text));
  const same = steps.length - left.length;
  return same < 2 ? finding : { ...finding, steps: [{ text: `前 ${same} 步同上。` }, ...left] };
};

/** Numbered steps of a finding: facts, rule with its clause and day, arithmetic with units, result. `plain` stands in the text instead of a panel. */
export function FindingExplainer({
  finding,
  subject,
  leadsTo,
  plain = false,
  level: Heading = "h2",
}: {
  finding: Told;
  subject?: ReactNode;
  leadsTo?: ReactNode;
  plain?: boolean;
  level?: "h2" | "h3";
}) {
  const clauses = once(finding.clauses ?? []);
  const Place = plain ? "section" : "aside";
  return (
    <Place className={plain ? "explainer-plain" : "explainer"} aria-label={plain ? undefined : "判定的理由"}>
      <Heading>为什么是“{toldText(finding)}”</Heading>
      {subject ? <p className="ink-2">{subject}</p> : null}
      {isWord(finding) && !finding.unconfirmed ? null : (
        <p>
          <FindingMark finding={finding} />
        </p>
      )}
      <ol className="explainer-steps">
        {(finding.steps ?? []).map((step, i) => (
          <li key={i}>
            <span>{step.text}</span>
          </li>
        ))}
        {clauses.length ? (
          <li>
            <span>
              依据：
              {clauses.map((c, i) => (
                <span key={i} style={{ display: "block" }}>
                  <ClauseLink {...c} />
                  {finding.on ? `，${finding.on} 有效` : ""}
                </span>
              ))}
            </span>
          </li>
        ) : null}
      </ol>
      {finding.verdict === "within" && finding.aboveActionLevel ? <p>未超标，已在限值的一半（行动水平）以上。</p> : null}
      {finding.missing?.length ? <p>缺的事实：{finding.missing.join("、")}</p> : <p className="ink-3">判定所需的事实齐全。</p>}
      {finding.unconfirmed ? <p className="ink-2">所用规则或数值的出处还没有第二来源，判定仅供参考，不能作为立案依据。</p> : null}
      <p className="ink-3">
        按 {finding.on ?? "—"} 的规则判定{finding.edition ? `，规则版本 ${finding.edition}` : ""}
      </p>
      {leadsTo ? <p>引出：{leadsTo}</p> : null}
      {plain ? null : (
        <p className="no-print">
          <button type="button" className="link" style={{ padding: 0 }} onClick={() => print()}>
            打印说明
          </button>
        </p>
      )}
    </Place>
  );
}
