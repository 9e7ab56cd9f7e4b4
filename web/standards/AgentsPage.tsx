import { useMemo, useState } from "react";
import { agents, limitsFor, type AgentGroup } from "#standards";
import { today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { holdsOn, unitOf } from "./LimitTable.tsx";
import { physicalRowsOf } from "./measures.ts";
import { agentHref } from "./addresses.ts";
import { agentGroupText } from "./words.ts";
import { otherNames } from "./names.ts";
import { ranked } from "./search/find.ts";

const groups = Object.keys(agentGroupText) as AgentGroup[];

const limitText = (code: string): string => {
  const on = today();
  const rows = limitsFor(code, on).filter((e) => holdsOn(e, on));
  if (rows.length === 0) return physicalRowsOf(code).length > 0 ? "见条目" : "—";
  if (rows.length > 1) return `${rows.length} 行，见条目`;
  const e = rows[0]!;
  const parts = [
    ["MAC", e.mac],
    ["PC-TWA", e.pcTwa],
    ["PC-STEL", e.pcStel],
    ["总尘", e.dust?.total],
    ["呼尘", e.dust?.respirable],
    ["纤维", e.dust?.fibre],
  ].filter(([, v]) => v !== undefined);
  return parts.length === 0 ? "—" : `${parts.map(([k, v]) => `${k} ${v}`).join("，")} ${e.dust ? "" : unitOf(e)}`.trim();
};

/** The hazards of a group with the limits of today. */
export function AgentsPage() {
  const url = useUrlState();
  const group = (groups.includes(url.get("group") as AgentGroup) ? url.get("group") : "chemical") as AgentGroup;
  useDocumentTitle(agentGroupText[group]);
  const [text, setText] = useState("");
  const all = useMemo(() => agents().filter((a) => a.group === group && !a.heading), [group]);
  const named = useMemo(
    () => all.map((a) => ({ agent: a, title: a.name, names: otherNames(a.code, a.name), codes: [a.code, ...a.cas] })),
    [all],
  );
  const list = text.trim() === "" ? all : ranked(named, text).map((n) => n.agent);
  return (
    <>
      <PageTitle note={`${all.length} 种，编码为 2021 年国家交换代码；限值按今天`}>{agentGroupText[group]}</PageTitle>
      <nav className="std-tabs no-print" aria-label="种类">
        {groups.map((g) => (
          <Go key={g} href={`/standards/agents?group=${g}`} aria-current={g === group ? "page" : undefined}>
            {agentGroupText[g]}
          </Go>
        ))}
      </nav>
      <Sheet flush>
        <div className="sheet-head no-print">
          <label className="std-day">
            在本表中查找
            <input className="std-input" type="search" autoComplete="off" value={text} onChange={(e) => setText(e.target.value)} />
          </label>
        </div>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={agentGroupText[group]}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>名称</th>
                <th>代码</th>
                <th>CAS 号</th>
                <th>限值</th>
              </tr>
            </thead>
            <tbody>
              {list.map((a) => (
                <tr key={a.code}>
                  <td>
                    <Go href={agentHref(a.code)}>{a.name}</Go>
                  </td>
                  <td className="code">{a.code}</td>
                  <td className="code">{a.cas.join("、") || "—"}</td>
                  <td>{limitText(a.code)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Sheet>
    </>
  );
}
