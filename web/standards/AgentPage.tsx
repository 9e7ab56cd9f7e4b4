import { lazy, Suspense, useMemo } from "react";
import { isDay, type Day } from "#kernel";
import { agent as agentOf, allLimitEntries, limitHistory, type Agent, type LimitEntry } from "#standards";
import { biologicalIndices, factorsOf, hazardFactors, type HazardFactor } from "#standards/tables";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go, usePathPart, useUrlState } from "../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { LimitChart } from "./LimitChart.tsx";
import { LimitTable } from "./LimitTable.tsx";
import { measuresOf, physicalRowsOf } from "./measures.ts";
import { PhysicalTable } from "./PhysicalTable.tsx";
import { calculatorHref } from "./addresses.ts";
import { otherNames } from "./names.ts";
import { agentGroupText } from "./words.ts";
import { SourceName } from "./SourceName.tsx";
import { carcinogenText, evidenceNote, notSet } from "./words.ts";

// The tables of examinations are the heaviest part of the law: the limits do not wait for them.
const Exams = lazy(async () => ({ default: (await import("./Exams.tsx")).Exams }));

type Shown = { name: string; agent?: Agent; entries: readonly LimitEntry[]; factors: readonly HazardFactor[] };

const shownBy = (key: string): Shown | undefined => {
  if (key.startsWith("no.")) {
    const entries = allLimitEntries().filter((e) => e.agentCodes.length === 0 && e.no === key.slice(3));
    return entries[0] && { name: entries[0].name, entries, factors: [] };
  }
  if (key.startsWith("factor.")) {
    const factors = hazardFactors().filter((f) => f.name === key.slice(7));
    return factors[0] && { name: factors[0].name, entries: [], factors };
  }
  const agent = agentOf(key);
  return agent && !agent.heading
    ? { name: agent.name, agent, entries: limitHistory(agent.code), factors: factorsOf(agent.code) }
    : undefined;
};

/** A hazard: its names and numbers, its limits through time, what it is measured and judged by, and the examinations it asks for. */
export function AgentPage() {
  const key = usePathPart(2);
  const shown = useMemo(() => shownBy(key), [key]);
  useDocumentTitle(shown ? shown.name : "危害因素");
  const url = useUrlState();
  const asked = url.get("on");
  const on: Day = isDay(asked) ? asked : today();
  if (!shown) return <ErrorPage kind="not-found" />;
  const { agent, entries, factors } = shown;
  const current = entries.filter((e) => e.from <= on && (e.to === undefined || on <= e.to));
  const rows = agent ? physicalRowsOf(agent.code) : [];
  const biological = biologicalIndices().filter((b) => b.agent === shown.name || entries.some((e) => e.name === b.agent));
  const measures = measuresOf(agent, current, biological.length > 0);
  const cas = [...new Set([...(agent?.cas ?? []), ...entries.flatMap((e) => e.cas)])];
  const others = agent ? otherNames(agent.code, agent.name) : [];
  return (
    <>
      <PageTitle
        note={<Go href={`/standards/agents${agent ? `?group=${agent.group}` : ""}`}>{agent ? agentGroupText[agent.group] : "危害因素"}</Go>}
        actions={
          <>
            <DayChoice on={on} onChange={(day) => url.set({ on: day }, { replace: true })} />
            <button type="button" className="std-button" onClick={() => print()}>
              打印
            </button>
          </>
        }
      >
        {shown.name}
      </PageTitle>
      <Sheet>
        <Facts
          columns={2}
          rows={[
            ["国家交换代码", agent ? agent.code : notSet],
            ["CAS 号", cas.length > 0 ? cas.join("、") : agent?.group === "chemical" ? notSet : "—"],
            ["别名", others.length > 0 ? others.join("；") : "—"],
            [
              "危害因素分类目录",
              factors.length > 0 ? factors.map((f) => `${f.clause.clause}${f.name === shown.name ? "" : `“${f.name}”`}`).join("；") : "—",
            ],
            ["标识", <Notations key="n" entries={current} factors={factors} agent={agent} />],
          ]}
        />
      </Sheet>
      {entries.length > 0 ? (
        <>
          <Sheet title="限值" note={`${on} 有效的在上`} flush>
            <LimitTable entries={entries} on={on} />
          </Sheet>
          <LimitChart name={shown.name} entries={entries} on={on} />
        </>
      ) : rows.length > 0 ? null : (
        <Sheet title="限值">
          <p>
            {agent && !["dust", "chemical", "physical", "biological"].includes(agent.group)
              ? "不以浓度或强度限值管理。"
              : `GBZ 2.1-2019 及修改单没有以这个名称列出限值：${notSet}。`}
          </p>
        </Sheet>
      )}
      {rows.length > 0 ? (
        <Sheet title="限值" flush>
          <PhysicalTable rows={rows} on={on} />
        </Sheet>
      ) : null}
      {biological.length > 0 ? (
        <Sheet title="生物监测指标" note={<SourceName id={biological[0]!.sourceId} />} flush>
          <div className="table-scroll" tabIndex={0} role="region" aria-label="生物监测指标">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>指标</th>
                  <th>限值</th>
                  <th>采样时间</th>
                  <th>核对</th>
                </tr>
              </thead>
              <tbody>
                {biological.map((b, i) => (
                  <tr key={i}>
                    <td>{b.indicator}</td>
                    <td>
                      {b.limit} {b.unit}
                      {b.alternative ? `（${b.alternative.limit} ${b.alternative.unit}）` : ""}
                    </td>
                    <td>{b.timeText}</td>
                    <td className="nowrap">{evidenceNote(b.evidence)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Sheet>
      ) : null}
      {measures.length > 0 ? (
        <Sheet title="判定与计算">
          <ul className="std-items">
            {measures.map((m) => (
              <li key={m.id}>
                <Go href={calculatorHref(m.id, m.query)}>{m.title} ›</Go>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
      {agent ? (
        <Suspense fallback={<WaitingLines />}>
          <Exams code={agent.code} name={agent.name} on={on} />
        </Suspense>
      ) : null}
    </>
  );
}

export function DayChoice({ on, onChange }: { on: Day; onChange: (day: Day) => void }) {
  return (
    <label className="std-day">
      按这一天看
      <input
        className="std-input"
        type="date"
        value={on}
        onChange={(e) => (isDay(e.target.value) ? onChange(e.target.value) : undefined)}
      />
    </label>
  );
}

function Notations({
  entries,
  factors,
  agent,
}: {
  entries: readonly LimitEntry[];
  factors: readonly HazardFactor[];
  agent: Agent | undefined;
}) {
  const carcinogen = entries.find((e) => e.carcinogen)?.carcinogen ?? factors.find((f) => f.carcinogen)?.carcinogen;
  const marks = [
    entries.some((e) => e.skin) ? "皮（可经皮肤吸收）" : "",
    entries.some((e) => e.sensitizer) ? "敏（致敏）" : "",
    carcinogen ? (carcinogenText[carcinogen] ?? carcinogen) : "",
    factors.some((f) => f.highlyToxic === "whole") ? "高毒物品" : factors.some((f) => f.highlyToxic) ? "高毒物品（其中一部分）" : "",
    agent?.severe === "whole" ? "列入严重职业病危害因素" : agent?.severe ? "部分情形列入严重职业病危害因素" : "",
  ].filter((m) => m !== "");
  return <span className="std-marks">{marks.length === 0 ? "—" : marks.map((m) => <span key={m}>{m}</span>)}</span>;
}
