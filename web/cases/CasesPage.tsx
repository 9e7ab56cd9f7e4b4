import { FilterBar } from "../kit/FilterBar.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { useArea } from "../frame/Scope.tsx";
import { useMe } from "../frame/session.tsx";
import { labelOf } from "../frame/navigation.ts";
import { CasesTable, useCases } from "./CasesTable.tsx";

/** One list for every programme. */
export function CasesPage() {
  const me = useMe();
  const area = useArea();
  const { get } = useUrlState();
  const title = labelOf(me, "/cases", "事项办理");
  useDocumentTitle(title);
  const programmes = useGet("/api/v1/programmes");
  const official = me.actor.kind !== "employer" && !me.actor.kind.endsWith("institution") && me.actor.kind !== "laboratory";
  const query = official ? { areaCode: area } : {};
  const list = useCases(query);
  const titles = new Map((programmes.data?.items ?? []).map((p) => [p.id, p.title]));
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "全部", query: {} },
            { label: "在办", query: { state: "open" } },
            { label: "超期", query: { state: "open", overdue: "true" } },
            { label: "已结", query: { state: "closed" } },
          ]}
          filters={[
            { key: "programme", label: "程序", options: [...titles].map(([value, label]) => ({ value, label })) },
            {
              key: "state",
              label: "状态",
              options: [
                { value: "open", label: "在办" },
                { value: "closed", label: "已结" },
              ],
            },
          ]}
          also={{ overdue: () => "已超期" }}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="件"
        />
        <CasesTable query={query} list={list} filtered={["programme", "state", "overdue"].some((k) => get(k))} />
      </Sheet>
    </>
  );
}
