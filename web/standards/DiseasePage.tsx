import { agent, disease, phaseText } from "#standards";
import { diseaseCatalogue } from "#standards/tables";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { ClauseLink } from "../kit/FindingExplainer.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { counterpartText } from "./DiseasesPage.tsx";
import { headingsOf, sectionsFor } from "./relations.ts";
import { agentHref } from "./addresses.ts";
import { notSet } from "./words.ts";

/** A disease: where it stands in the lists, and which examinations look for it. */
export function DiseasePage() {
  const key = usePathPart(2);
  const listed = disease(key);
  const entries = (["2013", "2024"] as const).flatMap((e) => diseaseCatalogue(e).filter((d) => (listed ? d.code === key : d.name === key)));
  const name = listed?.name ?? entries[0]?.name;
  useDocumentTitle(name ?? "职业病");
  if (name === undefined) return <ErrorPage kind="not-found" />;
  const names = [...new Set([name, ...entries.map((e) => e.name)])];
  return (
    <>
      <PageTitle
        note={<Go href="/standards/diseases">职业病分类和目录</Go>}
        actions={
          <button type="button" className="std-button" onClick={() => print()}>
            打印
          </button>
        }
      >
        {name}
      </PageTitle>
      <Sheet>
        <Facts
          columns={2}
          rows={[
            ["国家交换代码", listed ? listed.code : notSet],
            [
              "交换代码类别",
              listed
                ? headingsOf(listed)
                    .map((h) => h.name)
                    .join(" › ") || "—"
                : notSet,
            ],
          ]}
        />
      </Sheet>
      <Sheet title="在目录中" flush>
        <div className="table-scroll" tabIndex={0} role="region" aria-label="在目录中">
          <table className="plain-table">
            <thead>
              <tr>
                <th>版本</th>
                <th>类别</th>
                <th>名称</th>
                <th>与另一版对照</th>
                <th>出处</th>
              </tr>
            </thead>
            <tbody>
              {entries.length === 0 ? (
                <tr>
                  <td colSpan={5}>目录中没有以这个代码对应的条目：{notSet}。</td>
                </tr>
              ) : (
                entries.map((e) => (
                  <tr key={e.edition + e.name}>
                    <td className="nowrap">{e.edition} 年版</td>
                    <td>
                      {e.category}
                      {e.subcategory ? ` › ${e.subcategory}` : ""}
                    </td>
                    <td>{e.name}</td>
                    <td>{counterpartText(e)}</td>
                    <td>
                      <ClauseLink {...e.clause} />
                    </td>
                  </tr>
                ))
              )}
            </tbody>
          </table>
        </div>
      </Sheet>
      {["GBZ 188-2025", "GBZ 188-2014"].map((edition) => {
        const sections = [...new Map(names.flatMap((n) => sectionsFor(n, edition)).map((s) => [s.section, s])).values()];
        return (
          <Sheet key={edition} title={`${edition} 以它为目标疾病的检查`} flush>
            {sections.length === 0 ? (
              <p style={{ padding: "8px 12px" }}>没有按名称对上的章节；标准措辞不同的不作推定。</p>
            ) : (
              <div className="table-scroll" tabIndex={0} role="region" aria-label={edition}>
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th>章节</th>
                      <th>危害因素</th>
                      <th>检查</th>
                    </tr>
                  </thead>
                  <tbody>
                    {sections.map((s) => (
                      <tr key={s.section}>
                        <td className="nowrap">
                          {s.section} {s.hazard}
                        </td>
                        <td>
                          {s.agents.slice(0, 8).map((code, i) => (
                            <span key={code}>
                              {i > 0 ? "、" : ""}
                              <Go href={agentHref(code)}>{agent(code)?.name ?? code}</Go>
                            </span>
                          ))}
                          {s.agents.length > 8 ? ` 等 ${s.agents.length} 种` : s.agents.length === 0 ? notSet : ""}
                        </td>
                        <td>{s.rules.map((r) => phaseText[r.phase]).join("、")}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </Sheet>
        );
      })}
    </>
  );
}
