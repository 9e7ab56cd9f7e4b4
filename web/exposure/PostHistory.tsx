import { useMay, useMe } from "../frame/session.tsx";
import { ExplainedMark } from "../kit/ExplainedMark.tsx";
import { dayText } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";
import { limitWords } from "./limitWords.ts";
import type { ResultLine } from "./types.ts";
import { purposeWords } from "./words.ts";

/** Every result of one post for one factor in the order sampled, also those that no longer count. */
export function PostHistory({ of }: { of: ResultLine }) {
  const kind = useMe().actor.kind;
  const asked = { params: { employerId: of.employerId, postId: of.postId }, query: { agentCode: of.agentCode } };
  const list = useGet(kind === "laboratory" ? undefined : "/api/v1/employers/:employerId/posts/:postId/results", asked);
  const may = useMay();
  const items = list.data?.items ?? [];
  const unused = useGet(
    items.length < 2 || !may("case.read") ? undefined : "/api/v1/employers/:employerId/posts/:postId/unused-retests",
    asked,
  );
  const noteOn = (reportId: string) => unused.data?.items.find((n) => n.reportId === reportId);
  if (items.length < 2) return null;
  return (
    <Sheet title={`${of.postName} ${of.agentName}：历次结果`} note={items.map((i) => i.valueText).join(" → ")} flush>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th>采样</th>
              <th>类别</th>
              <th>结果</th>
              <th>限值</th>
              <th>判定</th>
              <th>报告</th>
              <th>是否计入</th>
            </tr>
          </thead>
          <tbody>
            {items.map((i) => (
              <tr key={i.resultId} aria-selected={i.resultId === of.resultId}>
                <td className="nowrap">{dayText(i.sampledOn)}</td>
                <td className="nowrap">{word(purposeWords, i.purpose)}</td>
                <td className="nowrap">
                  {i.valueText} {i.unit}
                </td>
                <td className="nowrap">{limitWords(i)}</td>
                <td>
                  <ExplainedMark
                    finding={i.finding}
                    subject={`${i.postName}，${i.agentName} ${i.valueText} ${i.unit}，${dayText(i.sampledOn)} 采样`}
                    href={`/reports/${i.reportId}?result=${i.resultId}`}
                  />
                </td>
                <td className="nowrap">
                  <Go href={`/reports/${i.reportId}?result=${i.resultId}`}>{i.reportNo}</Go>
                </td>
                <td>
                  {i.current ? (
                    i.recognised ? (
                      <UsedOrNot note={noteOn(i.reportId)} />
                    ) : (
                      "超出资质，不计"
                    )
                  ) : (
                    <StateMark axis="data" level="ended">
                      已被更正或作废
                    </StateMark>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

/** A retest that the case on the post does not use is no proof, though the report is valid. */
function UsedOrNot({ note }: { note: { caseId: string; caseNo: string; remark: string } | undefined }) {
  if (!note) return <>计入</>;
  return (
    <>
      {note.remark.replace(/^不采用/, "未采用")}{" "}
      <Go className="link-in-text" href={`/cases/${note.caseId}`}>
        {note.caseNo}
      </Go>
    </>
  );
}
