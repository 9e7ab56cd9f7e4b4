import { institutionKindLabels, verificationOriginLabels, verificationResultLabels } from "#registry/contract";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";
import { sourceWords } from "./words.ts";

/** Institutions an employer used, as reports and cards tell. */
export function InstitutionsTab({ employerId }: { employerId: string }) {
  const used = useGet("/api/v1/employers/:employerId/institutions", { params: { employerId } });
  if (used.error) return <ProblemNote error={used.error} />;
  if (!used.data) return <WaitingLines rows={4} />;
  return (
    <Sheet flush>
      {used.data.items.length === 0 ? (
        <EmptyState why="none-yet">还没有用过的机构。检测报告和个案卡到达后列在这里。</EmptyState>
      ) : (
        <div className="table-scroll" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>机构</th>
                <th>类别</th>
                <th className="num">报告或个案卡（份）</th>
                <th>最近一次</th>
                <th>当时资质</th>
              </tr>
            </thead>
            <tbody>
              {used.data.items.map((i) => (
                <tr key={i.institutionId}>
                  <td>{i.name}</td>
                  <td>{word(institutionKindLabels, i.kind) || "—"}</td>
                  <td className="num">{i.records}</td>
                  <td className="nowrap">{dayText(i.lastOn)}</td>
                  <td>
                    {i.licensed === true ? (
                      `在有效期内${i.validTo ? `，至 ${dayText(i.validTo)}` : ""}`
                    ) : (
                      <StateMark axis="data" level="missing">
                        {i.licensed === null ? "机构没有登记" : "不在有效期内"}
                      </StateMark>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="caption">
        <span>来源：检测报告、个案卡、机构登记</span>
      </div>
    </Sheet>
  );
}

/** Visits to an employer: each verification with who went, what came out, and what was done with the task. */
export function VisitsTab({ employerId }: { employerId: string }) {
  const visits = useGet("/api/v1/employers/:employerId/verifications", { params: { employerId } });
  if (visits.error) return <ProblemNote error={visits.error} />;
  if (!visits.data) return <WaitingLines rows={4} />;
  const { items, acts } = visits.data;
  return (
    <Sheet flush>
      {items.length === 0 ? (
        <EmptyState why="none-yet">还没有走访。名单或再次核实的任务填报后列在这里。</EmptyState>
      ) : (
        <ul className="row-list">
          {items.map((v) => (
            <li key={v.verificationId}>
              <span className="row" style={{ alignItems: "center" }}>
                <strong>{v.visitedOn ? `${dayText(v.visitedOn)} 走访` : "待走访"}</strong>
                <span>{v.result ? verificationResultLabels[v.result] : `${dayText(v.dueOn)} 前核实`}</span>
                {v.onTime === false ? <span className="ink-2">逾期填报</span> : null}
              </span>
              <span className="ink-2">
                {verificationOriginLabels[v.origin]}：{sourceWords[v.source] ?? v.source}，{dayText(v.namedOn)}
                {v.assignedName ? `；经办人 ${v.assignedName}` : ""}
              </span>
              {v.note ? <span>{v.note}</span> : null}
              {v.photos.length > 0 ? <span className="ink-3">照片 {v.photos.length} 张，在核实事项里</span> : null}
              {acts
                .filter((a) => a.verificationId === v.verificationId)
                .map((a) => (
                  <span key={`${a.on}${a.act}${a.says}`} className="ink-3">
                    {dayText(a.on)} {a.by} {a.says}
                  </span>
                ))}
            </li>
          ))}
        </ul>
      )}
      <div className="caption">
        <Go href={`/employers/${employerId}/verification`}>打开核实页 ›</Go>
      </div>
    </Sheet>
  );
}
