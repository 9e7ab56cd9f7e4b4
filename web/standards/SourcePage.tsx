import { allLimitEntries, isInForce, periods, sourceById } from "#standards";
import {
  biologicalIndices,
  clinicalThresholds,
  diseaseCatalogue,
  doseLimits,
  dutyRows,
  physicalLimits,
  surveillanceSections,
  violations,
} from "#standards/tables";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { agentHref, calculatorHref, limitHref } from "./addresses.ts";
import { SourceName } from "./SourceName.tsx";
import { evidenceNote, kindText, notSet } from "./words.ts";

type Held = { clause: string; what: string; value: string; evidence: string; href?: string };
type Part = { title: string; rows: readonly Held[] };

/** What rests on a text, table by table. */
const heldOf = (id: string): Part[] => {
  const limits = allLimitEntries().filter((e) => e.sourceId === id);
  const parts: Part[] = [
    {
      title: "职业接触限值",
      rows: limits.map((e) => ({
        clause: e.clause,
        what: e.name,
        value:
          [
            ["MAC", e.mac],
            ["PC-TWA", e.pcTwa],
            ["PC-STEL", e.pcStel],
            ["总尘", e.dust?.total],
            ["呼尘", e.dust?.respirable],
            ["纤维", e.dust?.fibre],
          ]
            .filter(([, v]) => v !== undefined)
            .map(([k, v]) => `${k} ${v}`)
            .join("，") || "—",
        evidence: e.evidence,
        href: limitHref(e),
      })),
    },
    {
      title: "物理因素",
      rows: physicalLimits()
        .filter((r) => r.sourceId === id)
        .map((r) => ({
          clause: r.clause,
          what: r.conditionText,
          value: r.limit === "" ? notSet : `${r.limit} ${r.unit}`,
          evidence: r.evidence,
        })),
    },
    {
      title: "生物监测指标",
      rows: biologicalIndices()
        .filter((b) => b.sourceId === id)
        .map((b) => ({
          clause: b.clause,
          what: `${b.agent} ${b.indicator}`,
          value: `${b.limit} ${b.unit}`,
          evidence: b.evidence,
          href: calculatorHref("biological", { agent: b.agent, indicator: b.indicator }),
        })),
    },
    {
      title: "职业健康检查",
      rows: surveillanceSections()
        .filter((s) => s.rules[0]?.sourceId === id)
        .map((s) => ({
          clause: s.section,
          what: s.hazard,
          value: `${s.rules.length} 种检查，${s.rules.reduce((n, r) => n + r.required.length, 0)} 项必检`,
          evidence: s.rules[0]!.evidence,
          ...(s.agents[0] && { href: agentHref(s.agents[0]) }),
        })),
    },
    {
      title: "数值与界限",
      rows: [...clinicalThresholds(), ...doseLimits()]
        .filter((t) => t.sourceId === id)
        .map((t) => ({ clause: t.clause, what: t.quantity, value: `${t.value} ${t.unit}`, evidence: t.evidence })),
    },
    {
      title: "职业病目录",
      rows: (["2013", "2024"] as const)
        .flatMap((e) => diseaseCatalogue(e))
        .filter((d) => d.clause.sourceId === id)
        .map((d) => ({ clause: d.clause.clause, what: d.name, value: d.category, evidence: "" })),
    },
    {
      title: "用人单位的职责",
      rows: dutyRows()
        .filter((d) => d.clauses.some((c) => c.sourceId === id))
        .map((d) => ({
          clause: d.clauses
            .filter((c) => c.sourceId === id)
            .map((c) => c.clause)
            .join("、"),
          what: d.name,
          value: d.todo,
          evidence: d.evidence,
        })),
    },
    {
      title: "法定期限",
      rows: periods()
        .filter((p) => p.clause.sourceId === id)
        .map((p) => ({
          clause: p.clause.clause,
          what: p.name,
          value: p.due || p.opens ? `从${p.from}起` : notSet,
          evidence: p.evidence,
          href: calculatorHref("deadline", { period: p.id }),
        })),
    },
    {
      title: "违法行为",
      rows: violations()
        .filter((v) => v.penalty.sourceId === id || v.duty.sourceId === id)
        .map((v) => ({
          clause: (v.penalty.sourceId === id ? v.penalty : v.duty).clause,
          what: v.name,
          value: v.steps.join("、"),
          evidence: v.evidence,
          href: calculatorHref("first-steps", { violation: v.id }),
        })),
    },
  ];
  return parts.filter((p) => p.rows.length > 0);
};

/** One text: its days, what it replaced, and every value that rests on it. */
export function SourcePage() {
  const source = sourceById(usePathPart(2));
  useDocumentTitle(source?.number || source?.title || "法律与标准");
  if (!source) return <ErrorPage kind="not-found" />;
  const held = heldOf(source.id);
  return (
    <>
      <PageTitle note={<Go href="/standards/sources">{kindText[source.kind]}</Go>}>{source.title}</PageTitle>
      <Sheet>
        <Facts
          columns={2}
          rows={[
            ["编号", source.number || "—"],
            ["发布机关", source.issuer ?? notSet],
            ["施行", `${source.from ?? notSet}${source.from && source.fromEvidence ? `（${evidenceNote(source.fromEvidence)}）` : ""}`],
            ["停止施行", source.to ?? (isInForce(source, today()) ? "现行" : "—")],
            ["代替", source.replaces.length > 0 ? <Names key="r" ids={source.replaces} /> : "—"],
            ["被代替", source.replacedBy ? <SourceName key="b" id={source.replacedBy} /> : "—"],
            ["修改", source.amendments.length > 0 ? <Names key="a" ids={source.amendments} /> : "—"],
            ["正文核对", evidenceNote(source.evidence)],
            ["备注", source.note || "—"],
          ]}
        />
      </Sheet>
      {held.length === 0 ? (
        <Sheet title="收录的内容">
          <p>没有单独的数值取自这部文本。</p>
        </Sheet>
      ) : null}
      {held.map((p) => (
        <Sheet key={p.title} title={`${p.title} ${p.rows.length}`} flush>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={p.title}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>条款</th>
                  <th>内容</th>
                  <th>值</th>
                  <th>核对</th>
                </tr>
              </thead>
              <tbody>
                {p.rows.map((r, i) => (
                  <tr key={i}>
                    <td>{r.clause || "—"}</td>
                    <td>{r.href ? <Go href={r.href}>{r.what}</Go> : r.what}</td>
                    <td>{r.value}</td>
                    <td className="nowrap">{r.evidence ? evidenceNote(r.evidence) : "—"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Sheet>
      ))}
    </>
  );
}

function Names({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 ? "、" : ""}
          <SourceName id={id} />
        </span>
      ))}
    </>
  );
}
