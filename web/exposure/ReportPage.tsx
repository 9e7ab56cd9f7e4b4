import { Button } from "antd";
import { useState } from "react";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { FindingExplainer } from "../kit/FindingExplainer.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { dayText, momentText } from "../kit/format.ts";
import { useDocumentTitle, usePageKeys } from "../kit/hooks.ts";
import { refresh, useGet } from "../kit/query.ts";
import { Go, usePathPart, useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { LimitMark, StateMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";
import { PostHistory } from "./PostHistory.tsx";
import { ReportMark } from "./ReportsTable.tsx";
import { limitWords } from "./limitWords.ts";
import { purposeWords } from "./words.ts";

/** A report with the judgement of every result; the right panel says why. */
export function ReportPage() {
  const reportId = usePathPart(1);
  const url = useUrlState();
  const may = useMay();
  const report = useGet("/api/v1/reports/:reportId", { params: { reportId } });
  const [voiding, setVoiding] = useState(false);
  const rows = report.data?.results ?? [];
  const chosen = rows.find((r) => r.resultId === url.get("result")) ?? rows.find((r) => r.verdict === "over") ?? rows[0];
  const at = rows.findIndex((r) => r.resultId === chosen?.resultId);
  const choose = (n: number): void => {
    const row = rows[n];
    if (row) url.set({ result: row.resultId }, { replace: true });
  };
  usePageKeys({ j: () => choose(at + 1), k: () => choose(at - 1) });
  useDocumentTitle(report.data ? `检测报告 ${report.data.reportNo}` : "检测报告");
  if (report.error) return <ErrorPage kind="fault" error={report.error} />;
  if (!report.data) return <WaitingLines rows={10} />;
  const r = report.data;
  const versions = r.versions.filter((v) => v.reportId !== r.reportId);
  return (
    <>
      <PageTitle
        note={
          <>
            {r.institutionName}　采样 {dayText(r.sampledOn)}　报告 {dayText(r.reportedOn)}　第 {r.version} 版
          </>
        }
        actions={
          <>
            <Button onClick={() => print()}>打印</Button>
            {may("report.invalidate") && r.current ? <Button onClick={() => setVoiding(!voiding)}>作废这份报告</Button> : null}
          </>
        }
      >
        检测报告 {r.reportNo}
      </PageTitle>
      <p className="row" style={{ marginBottom: 12, alignItems: "center" }}>
        <Go href={`/employers/${r.employerId}`}>{r.employerName || "用人单位"}</Go>
        <span>{word(purposeWords, r.purpose)}</span>
        <ReportMark row={{ ...r, results: rows.length }} />
        {r.licenceNo ? <span className="ink-2">资质 {r.licenceNo}</span> : null}
        <span className="ink-3">收到 {momentText(r.receivedAt)}</span>
        {r.supersededReason ? <span className="ink-2">不再计入：{r.supersededReason}</span> : null}
      </p>
      {voiding ? (
        <Sheet title="作废这份报告">
          <FormFromDeclaration
            form={{
              id: "void",
              title: "作废",
              fields: [
                {
                  id: "reason",
                  label: "理由",
                  kind: "text",
                  required: true,
                  maxLength: 1000,
                  hint: "写明核查发现了什么；理由进入留痕，检测机构可以看到",
                },
              ],
            }}
            act="作废这份报告"
            meaning="作废后这份报告不再计入判定和指标，原件和判定仍然保留。"
            onCancel={() => setVoiding(false)}
            onSend={async (values) => {
              await api.post("/api/v1/reports/:reportId/invalidations", { params: { reportId }, body: values });
              setVoiding(false);
              await refresh();
            }}
          />
        </Sheet>
      ) : null}
      <div className="columns columns-panel">
        <div>
          <Sheet flush>
            <div className="table-scroll">
              <table className="plain-table">
                <thead>
                  <tr>
                    <th>点位（岗位）</th>
                    <th>危害因素</th>
                    <th>结果</th>
                    <th>限值</th>
                    <th>判定</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr
                      key={row.resultId}
                      className="pick"
                      aria-selected={row.resultId === chosen?.resultId}
                      onClick={() => url.set({ result: row.resultId }, { replace: true })}
                    >
                      <td>
                        <button type="button" className="link" style={{ padding: 0, textAlign: "left" }}>
                          {row.postName}
                        </button>
                      </td>
                      <td>{row.agentName}</td>
                      <td className="nowrap">
                        {row.valueText} {row.unit}
                      </td>
                      <td className="nowrap">{limitWords(row)}</td>
                      <td>
                        <LimitMark
                          verdict={row.verdict}
                          value={row.value}
                          limit={row.limit}
                          ratio={row.ratio}
                          unit={row.unit}
                          unverified={row.finding.unconfirmed}
                        />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <div className="caption">
              <span>结果按报告原样显示；按采样日 {dayText(r.sampledOn)} 有效的限值判定，规则以后变了也不改这里</span>
            </div>
          </Sheet>
          {chosen ? <PostHistory key={chosen.resultId} of={chosen} /> : null}
        </div>
        {chosen ? (
          <FindingExplainer
            finding={chosen.finding}
            subject={`${chosen.postName}，${chosen.agentName} ${chosen.valueText} ${chosen.unit}`}
            leadsTo={chosen.verdict === "over" ? <Go href={`/employers/${r.employerId}?tab=cases`}>这家单位的案件 ›</Go> : undefined}
          />
        ) : null}
      </div>
      {versions.length > 0 ? (
        <Sheet title="其他版本">
          <ul>
            {versions.map((v) => (
              <li key={v.reportId} className="row">
                <Go href={`/reports/${v.reportId}`}>第 {v.version} 版</Go>
                <span>报告 {dayText(v.reportedOn)}</span>
                {v.current ? (
                  <span>现行</span>
                ) : (
                  <StateMark axis="data" level="ended">
                    已被更正
                  </StateMark>
                )}
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
    </>
  );
}
