import { useArea } from "../frame/Scope.tsx";
import { useMay, useMe } from "../frame/session.tsx";
import type { QueryOf } from "../kit/client.ts";
import { FilterBar, type SavedFilter } from "../kit/FilterBar.tsx";
import { dayInWords } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { TimeMark } from "../kit/StateMark.tsx";
import { declarationKindWords, declarationStateWords, optionsOf } from "../kit/words.ts";
import { DeclarationsTable, useDeclarations } from "./DeclarationsTable.tsx";
import { UndeclaredList } from "./UndeclaredList.tsx";

const saved: SavedFilter[] = [
  { label: "全部", query: {} },
  { label: "待受理", query: { state: "submitted" } },
  { label: "已退回", query: { state: "returned" } },
  { label: "应报未报和超期", query: { undeclared: "true" } },
];

export function DeclarationsPage() {
  useDocumentTitle("申报");
  const me = useMe();
  const may = useMay();
  const area = useArea();
  const { get } = useUrlState();
  const own = me.actor.kind === "employer";
  return (
    <>
      <PageTitle>申报</PageTitle>
      {own && may("declaration.draft") ? <StartSheet employerId={me.actor.employerId ?? ""} /> : null}
      <Sheet flush>
        {get("undeclared") === "true" && !own ? (
          <UndeclaredList area={area} saved={saved} />
        ) : (
          <Filed own={own} query={own ? { employerId: me.actor.employerId } : { areaCode: area }} />
        )}
      </Sheet>
    </>
  );
}

function Filed({ own, query }: { own: boolean; query: QueryOf<"/api/v1/declarations"> }) {
  const { get } = useUrlState();
  const list = useDeclarations(query);
  return (
    <>
      <FilterBar
        search={own ? false : "回执编号（完整）"}
        saved={own ? saved.slice(0, 1) : saved}
        filters={
          own
            ? []
            : [
                { key: "state", label: "状态", options: optionsOf(declarationStateWords) },
                { key: "kind", label: "类别", options: optionsOf(declarationKindWords) },
              ]
        }
        count={list.data?.count}
        unit="份"
      />
      <DeclarationsTable query={query} list={list} filtered={["q", "state", "kind"].some((k) => get(k))} />
    </>
  );
}

/** Which declaration the law allows now, with its day. */
function StartSheet({ employerId }: { employerId: string }) {
  const duties = useGet("/api/v1/employers/:employerId/duties", { params: { employerId } }).data?.items;
  if (!duties) return null;
  const update = duties.find((d) => d.duty === "declaration-update");
  const change = duties.find((d) => d.duty === "change-declaration");
  const first = duties.find((d) => d.duty === "declaration");
  const waiting = [update, change, first].some((d) => d?.state === "waiting-authority");
  return (
    <Sheet title="现在可以办" note={<Go href={`/employers/${employerId}/three-way`}>申报、检测、体检对照 ›</Go>}>
      {waiting ? (
        <p className="ink-2">已提交的申报正在等受理，受理或退回后可以再办。</p>
      ) : (
        <ul className="task-list">
          {update ? (
            <>
              <li>
                <Go href="/declarations/quick/change">
                  <span>1</span>
                  <span>变更申报</span>
                  {change ? (
                    <span>
                      <TimeMark due={change.dueOn} near={30} /> {change.says}
                    </span>
                  ) : (
                    <span className="ink-2">工艺、场所、名称等变更后 15 日内；建设项目竣工验收后 30 日内</span>
                  )}
                </Go>
              </li>
              <li>
                {update.state === "not-yet" ? (
                  <span className="task-later">
                    <span>2</span>
                    <span>年度更新</span>
                    <span>
                      {dayInWords(update.opensOn)}起可办，{dayInWords(update.dueOn)}前办完
                    </span>
                  </span>
                ) : (
                  <Go href="/declarations/quick/annual">
                    <span>2</span>
                    <span>年度更新</span>
                    <span>
                      <TimeMark due={update.dueOn} near={60} /> {dayInWords(update.dueOn)}前办完
                    </span>
                  </Go>
                )}
              </li>
              <li>
                <Go href="/declarations/quick/cancellation">
                  <span>3</span>
                  <span>注销申报</span>
                  <span className="ink-2">终止生产经营活动后 15 日内</span>
                </Go>
              </li>
            </>
          ) : (
            <li>
              <Go href="/declarations/quick/initial">
                <span>1</span>
                <span>初次申报</span>
                <span className="ink-2">已知的内容会自动带入，只需核对</span>
              </Go>
            </li>
          )}
        </ul>
      )}
    </Sheet>
  );
}
