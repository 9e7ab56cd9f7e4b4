import type { Day } from "#kernel";
import type { LimitEntry } from "#standards";
import { ClauseLink } from "../kit/FindingExplainer.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { evidenceNote, isUnconfirmed } from "./words.ts";

export const unitOf = (e: LimitEntry): string => e.unit.replace("m3", "m³").replace("spores", "孢子");
const shown = (n: number | undefined): string => (n === undefined ? "—" : String(n));
export const holdsOn = (e: LimitEntry, on: Day): boolean => e.from <= on && (e.to === undefined || on <= e.to);

/** Every row of every edition known, those in force on the day first; dust by its fractions. */
export function LimitTable({ entries, on }: { entries: readonly LimitEntry[]; on: Day }) {
  const dust = entries.some((e) => e.dust);
  const several = new Set(entries.map((e) => e.name)).size > 1;
  const sorted = [...entries].sort(
    (a, b) => Number(holdsOn(b, on)) - Number(holdsOn(a, on)) || (a.from < b.from ? 1 : a.from > b.from ? -1 : 0),
  );
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="限值">
        <table className="plain-table">
          <thead>
            <tr>
              {several ? <th>物质</th> : null}
              <th>有效</th>
              {dust ? (
                <>
                  <th className="num">总尘 PC-TWA</th>
                  <th className="num">呼尘 PC-TWA</th>
                  <th className="num">纤维</th>
                </>
              ) : (
                <>
                  <th className="num">MAC</th>
                  <th className="num">PC-TWA</th>
                  <th className="num">PC-STEL</th>
                </>
              )}
              <th>单位</th>
              <th>出处</th>
              <th>核对</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((e) => (
              <tr key={e.no + e.from + e.sourceId} aria-selected={holdsOn(e, on)}>
                {several ? <td>{e.name}</td> : null}
                <td className="nowrap">
                  {e.from} 起{e.to ? `，至 ${e.to}` : ""}
                  {holdsOn(e, on) ? null : (
                    <>
                      {" "}
                      <StateMark axis="data" level="ended">
                        {e.from > on ? "未施行" : "已停用"}
                      </StateMark>
                    </>
                  )}
                </td>
                {dust ? (
                  <>
                    <td className="num">{shown(e.dust?.total)}</td>
                    <td className="num">{shown(e.dust?.respirable)}</td>
                    <td className="num">{shown(e.dust?.fibre)}</td>
                  </>
                ) : (
                  <>
                    <td className="num">{shown(e.mac)}</td>
                    <td className="num">{shown(e.pcTwa)}</td>
                    <td className="num">{shown(e.pcStel)}</td>
                  </>
                )}
                <td className="nowrap">
                  {dust ? (e.dust?.fibre !== undefined && e.dust.total === undefined ? "f/mL" : "mg/m³") : unitOf(e)}
                </td>
                <td>
                  <ClauseLink sourceId={e.sourceId} clause={e.clause} />
                </td>
                <td className={isUnconfirmed(e.evidence) ? "nowrap mark-unverified" : "nowrap"}>{evidenceNote(e.evidence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="caption">
        <span>— 表示该版本没有这一项；2020-04-01 前适用 GBZ 2.1-2007，未列出的即未配置</span>
      </div>
    </>
  );
}
