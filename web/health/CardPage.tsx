import { Button } from "antd";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { FindingExplainer, unrepeated } from "../kit/FindingExplainer.tsx";
import { dayText, momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { ConclusionMark } from "./CardsTable.tsx";
import { PersonFacts } from "./Unmask.tsx";

const months = (n: number | null | undefined): string =>
  n === null || n === undefined ? "—" : n >= 12 ? `${Math.floor(n / 12)} 年 ${n % 12} 个月` : `${n} 个月`;

/** An exam card: conclusions with what the employer has to do, what the items calculate to with its steps, the items. */
export function CardPage() {
  const cardId = usePathPart(1);
  const card = useGet("/api/v1/exam-cards/:cardId", { params: { cardId } });
  useDocumentTitle(card.data ? `个案卡 ${card.data.cardCode}` : "个案卡");
  if (card.error) return <ErrorPage kind="fault" error={card.error} />;
  if (!card.data) return <WaitingLines rows={10} />;
  const c = card.data;
  return (
    <>
      <PageTitle
        note={
          <>
            {c.institutionName}　体检 {dayText(c.examOn)}　第 {c.version} 版
          </>
        }
        actions={<Button onClick={() => print()}>打印</Button>}
      >
        个案卡 {c.cardCode}
      </PageTitle>
      <p className="row" style={{ marginBottom: 12, alignItems: "center" }}>
        <Go href={`/employers/${c.employerId}`}>{c.employerName}</Go>
        <span>
          {c.phaseLabel}
          {c.recheck ? "，复查" : ""}
        </span>
        <ConclusionMark kind={c.conclusion} label={c.conclusionLabel} />
        {c.current ? null : (
          <StateMark axis="data" level="ended">
            已有新版，这一版不再计入
          </StateMark>
        )}
      </p>
      <div className="columns columns-panel">
        <div>
          <Sheet title="逐项结论" flush>
            <div className="table-scroll" tabIndex={0} role="region" aria-label="逐项结论">
              <table className="plain-table">
                <thead>
                  <tr>
                    <th>危害因素</th>
                    <th>结论</th>
                    <th>疾病或禁忌证</th>
                    <th>接触</th>
                    <th>用人单位应办</th>
                  </tr>
                </thead>
                <tbody>
                  {c.conclusions.map((x) => (
                    <tr key={x.agent}>
                      <td>{x.agentName}</td>
                      <td>
                        <ConclusionMark kind={x.conclusion} label={x.conclusionLabel} />
                      </td>
                      <td>{x.diseaseName ?? x.contraindication ?? x.other ?? "—"}</td>
                      <td className="nowrap">
                        {x.exposedFrom ? `${dayText(x.exposedFrom)} 起，` : ""}
                        {months(x.exposedMonths)}
                      </td>
                      <td>{x.followUp || "—"}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Sheet>
          {c.calculations?.length ? (
            <Sheet title="由检查项目计算">
              <p className="ink-2">按体检日期施行的规则由卡上的项目计算，不代替主检医师的结论。</p>
              {c.calculations.map((f, i, all) => (
                <FindingExplainer key={i} finding={unrepeated(all, i)} subject={f.subject} plain level="h3" />
              ))}
            </Sheet>
          ) : null}
          {c.items ? (
            <Sheet title={`检查项目 ${c.items.length}`} flush>
              <div className="table-scroll" tabIndex={0} role="region" aria-label="检查项目">
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th>项目</th>
                      <th>结果</th>
                      <th>单位</th>
                      <th>参考</th>
                      <th>提示</th>
                    </tr>
                  </thead>
                  <tbody>
                    {c.items.map((i) => (
                      <tr key={i.code + i.name}>
                        <td>{i.name}</td>
                        <td>{i.result}</td>
                        <td>{i.unit || "—"}</td>
                        <td className="nowrap">
                          {i.min && i.max ? `${i.min} ～ ${i.max}` : i.max ? `≤ ${i.max}` : i.min ? `≥ ${i.min}` : "—"}
                        </td>
                        <td>{i.flag === 1 ? <strong>异常</strong> : i.flag === 3 ? <span className="ink-3">未查</span> : "正常"}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </Sheet>
          ) : (
            <Sheet title="检查项目">
              <p className="ink-2">检查项目属于个人健康信息，只给本人、体检机构和监管部门看。</p>
            </Sheet>
          )}
        </div>
        <aside className="explainer" aria-label="当日规则的判定">
          <h2>当日规则的判定</h2>
          {c.findings.length === 0 ? (
            <p>按 {dayText(c.examOn)} 的规则核对，没有要说明的地方。</p>
          ) : (
            <ol className="explainer-steps">
              {c.findings.map((f) => (
                <li key={f.code + f.sentence}>
                  <span>
                    {f.sentence}
                    <span className="ink-3" style={{ display: "block" }}>
                      {f.clause ? `${f.clause}，` : ""}
                      {f.code}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          )}
          <PersonFacts
            card={c}
            rest={[
              ["性别", c.worker.sex || "—"],
              ["出生年", c.worker.birthYear],
              ["工种", c.workType],
              ["接害工龄", months(c.exposedMonths)],
              ["签发", dayText(c.issuedOn)],
              ["报告", dayText(c.reportedOn)],
            ]}
          />
          {c.receipt ? (
            <p style={{ marginTop: 8 }}>
              来自{" "}
              <Go className="link-in-text" href={`/submissions/${c.receipt.submissionId}`}>
                回执
              </Go>
              第 {c.receipt.lineNo} 张
            </p>
          ) : null}
          {c.versions.length > 1 ? (
            <>
              <h3 style={{ marginTop: 12 }}>版本</h3>
              <ul>
                {c.versions.map((v) => (
                  <li key={v.cardId}>
                    <Go href={`/exam-cards/${v.cardId}`}>第 {v.version} 版</Go>　{v.conclusion}　
                    <span className="ink-3">
                      {momentText(v.receivedAt)}
                      {v.current ? "，现行" : ""}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </aside>
      </div>
    </>
  );
}
