import { useArea } from "../frame/Scope.tsx";
import { labelOf } from "../frame/navigation.ts";
import { useMe } from "../frame/session.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { conclusionWords, optionsOf, phaseWords } from "../kit/words.ts";
import { CardsTable, useCards } from "./CardsTable.tsx";

export function CardsPage() {
  const me = useMe();
  const area = useArea();
  const { get } = useUrlState();
  const title = labelOf(me, "/exam-cards", "体检个案卡");
  useDocumentTitle(title);
  const query = me.actor.kind === "employer" || me.actor.kind === "exam-institution" ? {} : { areaCode: area };
  const list = useCards(query);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "全部", query: {} },
            { label: "疑似职业病", query: { conclusion: "suspected" } },
            { label: "职业禁忌证", query: { conclusion: "contraindication" } },
            { label: "复查", query: { conclusion: "recheck" } },
          ]}
          filters={[
            { key: "conclusion", label: "结论", options: optionsOf(conclusionWords) },
            { key: "phase", label: "类别", options: optionsOf(phaseWords) },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="张"
        />
        <CardsTable query={query} list={list} filtered={["conclusion", "phase"].some((k) => get(k))} />
      </Sheet>
    </>
  );
}
