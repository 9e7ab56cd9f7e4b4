import { agent, phaseText } from "#standards";
import { examIndicator, examIndicators, indicatorConcepts, surveillanceSections } from "#standards/tables";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { ClauseLink } from "../kit/FindingExplainer.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { agentHref, itemHref } from "./addresses.ts";
import { notSet } from "./words.ts";

const requirementText = { required: "必检", supplementary: "补充", optional: "选检" } as const;

/** An item of an examination, by its wording in the standard or by the code of an indicator: who asks for it, and what it is reported as. */
export function ItemPage() {
  const key = usePathPart(2);
  const indicator = examIndicator(key);
  const concepts = new Set(indicator ? indicatorConcepts(key) : []);
  const uses = surveillanceSections().flatMap((s) =>
    s.rules.flatMap((r) =>
      [...r.required, ...r.optional]
        .filter((i) => (indicator ? (i.needs ?? []).some((g) => g.some((c) => concepts.has(c))) : i.item === key))
        .map((item) => ({ s, r, item })),
    ),
  );
  const title = indicator?.name ?? key;
  useDocumentTitle(title);
  if (!indicator && uses.length === 0) return <ErrorPage kind="not-found" />;
  const asked = new Set(uses.flatMap((u) => (u.item.needs ?? []).flat()));
  const reported = indicator ? [] : examIndicators().filter((i) => indicatorConcepts(i.code)?.some((c) => asked.has(c)));
  const editions = [...new Set(uses.map((u) => u.s.edition))].sort().reverse();
  return (
    <>
      <PageTitle note={indicator ? "检查指标" : "检查项目"}>{title}</PageTitle>
      <Sheet>
        <Facts
          columns={2}
          rows={
            indicator
              ? [
                  ["指标代码", indicator.code],
                  ["2020 年版", indicator.in2020 ? "有" : "没有"],
                  ["2021 年版", indicator.withdrawn ? "已撤销" : "有"],
                  ["标准中的要求", uses.length > 0 ? `${uses.length} 处，按项目名称对应` : `${notSet}（没有按名称对上的项目）`],
                ]
              : [
                  ["标准中的要求", `${uses.length} 处`],
                  ["上报指标", reported.length === 0 ? `${notSet}（措辞未对应到指标）` : `${reported.length} 项`],
                ]
          }
        />
        {reported.length > 0 ? (
          <ul className="std-items" style={{ marginTop: 8 }}>
            {reported.slice(0, 40).map((i) => (
              <li key={i.code}>
                <Go href={itemHref(i.code)}>
                  {i.name} <span className="ink-3">{i.code}</span>
                </Go>
              </li>
            ))}
          </ul>
        ) : null}
      </Sheet>
      {editions.map((edition) => {
        const here = uses.filter((u) => u.s.edition === edition);
        return (
          <Sheet key={edition} title={`${edition}：${here.length} 处`} flush>
            <div className="table-scroll" tabIndex={0} role="region" aria-label={edition}>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th>危害因素</th>
                    <th>检查</th>
                    <th>要求</th>
                    {indicator ? <th>项目</th> : null}
                    <th>条件</th>
                    <th>出处</th>
                  </tr>
                </thead>
                <tbody>
                  {here.map(({ s, r, item }, i) => (
                    <tr key={i}>
                      <td>
                        {s.agents.length === 1 ? <Go href={agentHref(s.agents[0]!)}>{agent(s.agents[0]!)?.name ?? s.hazard}</Go> : s.hazard}
                      </td>
                      <td className="nowrap">{phaseText[r.phase]}</td>
                      <td className="nowrap">{requirementText[item.requirement]}</td>
                      {indicator ? <td>{item.item}</td> : null}
                      <td>{item.condition || "—"}</td>
                      <td className="nowrap">
                        <ClauseLink sourceId={r.sourceId} clause={r.clause} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Sheet>
        );
      })}
    </>
  );
}
