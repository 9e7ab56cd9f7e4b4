import { diseaseCatalogue, inOtherEdition, type CatalogueDisease, type DiseaseCounterpart, type DiseaseEdition } from "#standards/tables";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { diseaseHref, diseaseKey } from "./addresses.ts";

const relationText: Record<DiseaseCounterpart["relation"], string> = { same: "相同", moved: "改列类别", narrower: "拆分", broader: "合并" };

/** What stands in the other edition, in words; a disease it does not have is new or gone. */
export const counterpartText = (d: CatalogueDisease): string => {
  const others = inOtherEdition(d);
  if (others.length === 0) return d.edition === "2024" ? "2024 年新增" : "2024 年目录没有";
  if (others.length === 1 && others[0]!.relation === "same" && others[0]!.disease.name === d.name) return "相同";
  return others.map((o) => `${o.disease.edition} 年“${o.disease.name}”（${relationText[o.relation]}）`).join("；");
};

/** The list of occupational diseases of either edition, with what stands in the other. */
export function DiseasesPage() {
  useDocumentTitle("职业病分类和目录");
  const url = useUrlState();
  const edition: DiseaseEdition = url.get("edition") === "2013" ? "2013" : "2024";
  const list = diseaseCatalogue(edition);
  const categories = [...new Set(list.map((d) => d.category))];
  return (
    <>
      <PageTitle note={`${edition} 年版 ${list.length} 条`}>职业病分类和目录</PageTitle>
      <nav className="std-tabs no-print" aria-label="版本">
        {(["2024", "2013"] as const).map((e) => (
          <Go key={e} href={`/standards/diseases?edition=${e}`} aria-current={e === edition ? "page" : undefined}>
            {e === "2024" ? "2024 年版（2025-08-01 起）" : "2013 年版"}
          </Go>
        ))}
      </nav>
      {categories.map((category) => (
        <Sheet key={category} title={category} flush>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={category}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>名称</th>
                  <th>交换代码</th>
                  <th>与另一版对照</th>
                </tr>
              </thead>
              <tbody>
                {list
                  .filter((d) => d.category === category)
                  .map((d) => (
                    <tr key={d.no + d.name}>
                      <td>
                        {d.openEnded && !d.code ? (
                          d.name
                        ) : (
                          <Go href={diseaseHref(diseaseKey({ name: d.name, ...(d.code && { code: d.code }) }))}>{d.name}</Go>
                        )}
                      </td>
                      <td className="code">{d.code ?? "未配置"}</td>
                      <td>{counterpartText(d)}</td>
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
