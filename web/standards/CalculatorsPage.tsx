import { useDocumentTitle } from "../kit/hooks.ts";
import { Go } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { groupText, heads, type Group } from "./calculators/heads.ts";
import { calculatorHref } from "./addresses.ts";

/** Every calculator by what it is about. */
export function CalculatorsPage() {
  useDocumentTitle("计算");
  return (
    <>
      <PageTitle note="填写即算，给出步骤和条款；网址可保存、可转发">计算</PageTitle>
      <div className="std-groups">
        {(Object.keys(groupText) as Group[]).map((group) => (
          <Sheet key={group} title={groupText[group]}>
            <ul className="std-list">
              {heads
                .filter((c) => c.group === group)
                .map((c) => (
                  <li key={c.id}>
                    <Go href={calculatorHref(c.id)}>{c.title}</Go>
                    <span className="ink-3">{c.about}</span>
                  </li>
                ))}
            </ul>
          </Sheet>
        ))}
      </div>
    </>
  );
}
