import { useArea } from "../frame/Scope.tsx";
import { labelOf } from "../frame/navigation.ts";
import { useMe } from "../frame/session.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { optionsOf } from "../kit/words.ts";
import { ReportsTable, useReports } from "./ReportsTable.tsx";
import { purposeWords } from "./words.ts";

export function ReportsPage() {
  const me = useMe();
  const area = useArea();
  const { get } = useUrlState();
  const title = labelOf(me, "/reports", "检测报告");
  useDocumentTitle(title);
  const query = me.actor.kind === "employer" || me.actor.kind === "laboratory" ? {} : { areaCode: area };
  const list = useReports(query);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Sheet flush>
        <FilterBar
          search="报告编号（完整）"
          saved={[
            { label: "全部", query: {} },
            { label: "有超标", query: { over: "true" } },
            { label: "复测", query: { purpose: "retest" } },
          ]}
          filters={[
            { key: "purpose", label: "类别", options: optionsOf(purposeWords) },
            {
              key: "over",
              label: "超标",
              options: [
                { value: "true", label: "有超标" },
                { value: "false", label: "不限" },
              ],
            },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="份"
        />
        <ReportsTable query={query} list={list} filtered={["q", "purpose", "over"].some((k) => get(k))} />
      </Sheet>
    </>
  );
}
