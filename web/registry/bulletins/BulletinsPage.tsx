import { Button } from "antd";
import { useState } from "react";
import { bulletinStateLabels } from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart, withQuery } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { word } from "../../kit/words.ts";

type Share = { numerator: number; denominator: number; text: string };
const shareText = (s: Share | undefined): string => (s && s.denominator > 0 ? `${s.text}（${s.numerator}/${s.denominator}）` : "—");

const gapOf = (gap: string | null): string => (gap === null ? "未达标" : `${gap} 个百分点`);

/** Quarterly bulletins and the table towns are appraised by; a town reads what was published and its own line. */
export function BulletinsPage() {
  useDocumentTitle("通报与考核");
  const may = useMay();
  const list = useGet("/api/v1/bulletins");
  const appraisal = useGet("/api/v1/town-appraisals");
  const [drafting, setDrafting] = useState(false);
  const a = appraisal.data;
  return (
    <>
      <PageTitle actions={may("bulletin.draft") && !drafting ? <Button onClick={() => setDrafting(true)}>起草季度通报</Button> : undefined}>
        通报与考核
      </PageTitle>
      {drafting ? (
        <Sheet title="起草季度通报" note="数字取季末当天，由台账带入；更正已发布的要写理由">
          <FormFromDeclaration
            form={{
              id: "bulletin",
              title: "起草",
              fields: [
                { id: "period", label: "季度", kind: "text", required: true, maxLength: 7, hint: "写成 2025-Q2" },
                { id: "reason", label: "更正的理由", kind: "text", maxLength: 500, hint: "第一版不用填" },
              ],
            }}
            act="起草通报"
            meaning="起草人不能审核；审核后发布到各乡镇（街道）。"
            onSend={async (values) => {
              await api.post("/api/v1/bulletins", { body: values as never });
              await refresh();
              setDrafting(false);
            }}
          />
        </Sheet>
      ) : null}
      {list.error ? <ProblemNote error={list.error} /> : null}
      {!list.data ? (
        <WaitingLines rows={3} />
      ) : list.data.items.length === 0 ? (
        <EmptyState why="none-yet">还没有{may("bulletin.draft") ? "" : "发布的"}通报。季末起草，审核后发布到各乡镇（街道）。</EmptyState>
      ) : (
        <Sheet flush title="季度通报">
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>通报</th>
                  <th>状态</th>
                  <th>数据截至</th>
                  <th>起草</th>
                  <th>审核</th>
                  <th>更正理由</th>
                </tr>
              </thead>
              <tbody>
                {list.data.items.map((b) => (
                  <tr key={b.bulletinId}>
                    <td className="nowrap">
                      <Go href={`/bulletins/${b.bulletinId}`}>{`${b.period} 第 ${b.version} 版`}</Go>
                    </td>
                    <td>{b.superseded ? "已由新版更正" : word(bulletinStateLabels, b.state)}</td>
                    <td className="nowrap">{dayText(b.dataDay)}</td>
                    <td>{b.draftedName}</td>
                    <td>{b.decidedName || "—"}</td>
                    <td>{b.reason || b.decision || "—"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Sheet>
      )}
      {appraisal.error ? <ProblemNote error={appraisal.error} /> : null}
      {a ? (
        <Sheet flush title={`${a.year} 年考核依据`} note={`截至 ${dayText(a.asOf)}`}>
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>乡镇（街道）</th>
                  {a.columns.map((c) => (
                    <th className="num" key={c.indicatorId} title={c.definition}>
                      {c.label}
                    </th>
                  ))}
                  <th className="num">月报送按期／应报</th>
                  <th className="num">季度调度按期／应报</th>
                </tr>
              </thead>
              <tbody>
                {a.towns.map((t) => (
                  <tr key={t.areaCode}>
                    <td>{t.areaName}</td>
                    {a.columns.map((c) => (
                      <td className="num" key={c.indicatorId}>
                        {(t.figures[c.indicatorId]?.denominator ?? 0) > 0 ? (
                          <Go href={withQuery(`/indicators/${c.indicatorId}`, { area: t.areaCode, asOf: a.asOf })}>
                            {shareText(t.figures[c.indicatorId])}
                          </Go>
                        ) : (
                          "—"
                        )}
                        {t.targets[c.indicatorId]?.met === false ? `，${gapOf(t.targets[c.indicatorId]!.gap)}` : ""}
                      </td>
                    ))}
                    <td className="num">{`${t.monthly.onTime}／${t.monthly.due}`}</td>
                    <td className="num">{`${t.quarterly.onTime}／${t.quarterly.due}`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Definitions lines={a.columns} />
        </Sheet>
      ) : null}
    </>
  );
}

/** What each figure counts, one a line; a reader who knows it leaves it folded. */
function Definitions({ lines }: { lines: readonly { label: string; definition: string; target: string | null }[] }) {
  return (
    <details className="caption-more">
      <summary>各项口径和目标</summary>
      <ul>
        {lines.map((l) => (
          <li key={l.label}>
            {l.label}：{l.definition}，目标 {l.target ?? "未定"}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One bulletin as it was frozen: order, figures with their source, who reported late, and the paper. */
export function BulletinPage() {
  useDocumentTitle("季度通报");
  const may = useMay();
  const bulletinId = usePathPart(1);
  const found = useGet("/api/v1/bulletins/:bulletinId", { params: { bulletinId } });
  const papers = useGet("/api/v1/documents", { query: { subjectId: bulletinId } });
  const [fault, setFault] = useState<unknown>();
  const [returning, setReturning] = useState(false);
  if (found.error) return <ErrorPage kind="fault" error={found.error} />;
  const b = found.data;
  if (!b) return <WaitingLines rows={8} />;
  const act = async (run: () => Promise<unknown>): Promise<void> => {
    setFault(undefined);
    try {
      await run();
      await refresh();
    } catch (error) {
      setFault(error);
    }
  };
  const paper = papers.data?.items[0];
  const params = { bulletinId };
  return (
    <>
      <PageTitle
        note={`${b.areaName}，数据截至 ${dayText(b.dataDay)}，${b.superseded ? "已由新版更正" : word(bulletinStateLabels, b.state)}`}
        actions={
          b.state === "draft" && may("bulletin.decide") ? (
            <>
              <Button type="primary" onClick={() => void act(() => api.post("/api/v1/bulletins/:bulletinId/approval", { params }))}>
                审核通过
              </Button>
              {returning ? null : <Button onClick={() => setReturning(true)}>退回起草人</Button>}
            </>
          ) : b.state === "approved" && may("bulletin.publish") ? (
            <Button type="primary" onClick={() => void act(() => api.post("/api/v1/bulletins/:bulletinId/publication", { params }))}>
              发布到乡镇（街道）
            </Button>
          ) : paper ? (
            <a href={`/api/v1/documents/${paper.documentId}/file`} target="_blank" rel="noreferrer">
              {paper.documentNo}（PDF）
            </a>
          ) : undefined
        }
      >
        {b.period} 通报第 {b.version} 版
      </PageTitle>
      {fault ? <ProblemNote error={fault as Error} /> : null}
      {returning && b.state === "draft" ? (
        <Sheet title="退回通报">
          <FormFromDeclaration
            form={{
              id: "return",
              title: "退回通报",
              fields: [{ id: "reason", label: "退回的理由", kind: "text", required: true, maxLength: 500 }],
            }}
            act="退回起草人"
            meaning="退回的一版留存，起草人改后另起一版。"
            onCancel={() => setReturning(false)}
            onSend={async ({ reason }) => {
              await api.post("/api/v1/bulletins/:bulletinId/return", { params, body: { reason: String(reason ?? "") } });
              await refresh();
              setReturning(false);
            }}
          />
        </Sheet>
      ) : null}
      {b.reason ? <p className="ink-2">更正理由：{b.reason}</p> : null}
      {b.state === "returned" ? (
        <p className="ink-2">
          {b.decidedName} {dayText(b.decidedOn)} 退回：{b.decision}
        </p>
      ) : null}
      <Sheet flush title={`按${b.content.rankedBy}排序，相同的并列`}>
        <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th className="num">名次</th>
                <th>乡镇（街道）</th>
                {b.content.sources.map((s) => (
                  <th className="num" key={s.indicatorId}>
                    {s.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {b.content.towns.map((t) => (
                <tr key={t.areaCode}>
                  <td className="num">{t.rank === null ? "—" : `${t.rank}${t.tied ? " 并列" : ""}`}</td>
                  <td>{t.areaName}</td>
                  {b.content.sources.map((s) => (
                    <td className="num" key={s.indicatorId}>
                      {shareText(t.figures[s.indicatorId])}
                    </td>
                  ))}
                </tr>
              ))}
              <tr>
                <td />
                <td>{b.areaName}合计</td>
                {b.content.sources.map((s) => (
                  <td className="num" key={s.indicatorId}>
                    {shareText(b.content.county[s.indicatorId])}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
        <Definitions lines={b.content.sources.map((s) => ({ ...s, label: `${s.indicatorId} ${s.label}` }))} />
      </Sheet>
      <Sheet title="报送逾期">
        {b.content.late.length === 0 ? (
          <p>本季度各乡镇（街道）均按期报送。</p>
        ) : (
          b.content.late.map((l) => (
            <p key={`${l.areaCode}${l.period}`}>
              {l.name} {l.period}：应于 {dayText(l.dueOn)} 前报送，{l.submittedOn ? `${dayText(l.submittedOn)} 报送` : "没有报送"}，逾期{" "}
              {l.lateDays} 天
            </p>
          ))
        )}
      </Sheet>
    </>
  );
}
