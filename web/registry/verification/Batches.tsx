import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { count, dayText, percent } from "../../kit/format.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { useGet } from "../../kit/query.ts";
import { Go, withQuery } from "../../kit/routing.tsx";
import { Sheet } from "../../kit/small.tsx";
import { sourceWords } from "../words.ts";

/** What one source named on one day, and how far it is. */
export function Batches({ area }: { area: string | undefined }) {
  const batches = useGet("/api/v1/verification-batches", { query: { areaCode: area } });
  if (batches.error) return <ProblemNote error={batches.error} />;
  if (!batches.data) return <WaitingLines rows={6} />;
  if (batches.data.items.length === 0) return <EmptyState why="none-yet">近 13 个月没有名单列入单位。</EmptyState>;
  return (
    <Sheet flush>
      <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>批次</th>
              <th>列入</th>
              <th>期限</th>
              <th className="num">单位</th>
              <th className="num">按期反馈</th>
              <th className="num">及时率</th>
              <th className="num">逾期反馈</th>
              <th className="num">未反馈</th>
              <th className="num">其中超期</th>
              <th className="num">未分派</th>
            </tr>
          </thead>
          <tbody>
            {batches.data.items.map((b) => {
              const to = (more: Record<string, string>): string =>
                withQuery("/verifications", { source: b.source, namedOn: b.namedOn, ...(area ? { area } : {}), ...more });
              return (
                <tr key={`${b.source}${b.namedOn}`}>
                  <td>
                    <Go href={to({})}>{sourceWords[b.source] ?? b.source}</Go>
                  </td>
                  <td className="nowrap">{dayText(b.namedOn)}</td>
                  <td className="nowrap">{dayText(b.dueOn)}</td>
                  <td className="num">{count(b.total)}</td>
                  <td className="num">{count(b.onTime)}</td>
                  <td className="num">{percent(b.total === 0 ? null : (b.onTime / b.total) * 100, true)}</td>
                  <td className="num">{count(b.late)}</td>
                  <td className="num">{b.open > 0 ? <Go href={to({})}>{count(b.open)}</Go> : "0"}</td>
                  <td className="num">{b.overdue > 0 ? <Go href={to({ show: "overdue" })}>{count(b.overdue)}</Go> : "0"}</td>
                  <td className="num">{b.unassigned > 0 ? <Go href={to({ assignedTo: "none" })}>{count(b.unassigned)}</Go> : "0"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="caption">及时率：列入之日起 1 个月内填报核实结果的单位占全批单位，按填报日计（指标 I028 的口径）</p>
    </Sheet>
  );
}
