import type { Day } from "#kernel";
import type { PhysicalLimit } from "#standards/tables";
import { ClauseLink } from "../kit/FindingExplainer.tsx";
import { evidenceNote, isUnconfirmed, notSet } from "./words.ts";

const unit = (text: string): string =>
  text
    .replace(/([a-z])2\b/g, "$1²")
    .replace(/([a-z])3\b/g, "$1³")
    .replace("°C", "℃");

// The tables name most measures in English words; a symbol is understood by everybody, a word is told by the condition beside it.
const symbol = (metric: string): string => (/[a-z]{3,}/.test(metric) ? "—" : metric);

/** The rows of a physical agent as printed; a limit that sources disagree on is not configured. */
export function PhysicalTable({ rows, on }: { rows: readonly PhysicalLimit[]; on: Day }) {
  const held = rows.filter((r) => (r.from ?? on) <= on && (r.to === undefined || on <= r.to));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="物理因素限值">
      <table className="plain-table">
        <thead>
          <tr>
            <th>条件</th>
            <th>量</th>
            <th className="num">限值</th>
            <th>单位</th>
            <th>出处</th>
            <th>核对</th>
          </tr>
        </thead>
        <tbody>
          {held.map((r) => (
            <tr key={r.id + (r.from ?? "")}>
              <td>{r.conditionText}</td>
              <td className="nowrap">{symbol(r.metric)}</td>
              <td className="num">{r.limit === "" ? notSet : r.limit}</td>
              <td className="nowrap">{unit(r.unit)}</td>
              <td>
                <ClauseLink sourceId={r.sourceId} clause={r.clause} />
              </td>
              <td className={isUnconfirmed(r.evidence) ? "nowrap mark-unverified" : "nowrap"}>{evidenceNote(r.evidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
