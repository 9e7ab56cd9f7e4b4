import { Button } from "antd";
import { useState } from "react";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { dayInWords, dayText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { Go, usePathPart, useUrlState } from "../kit/routing.tsx";
import { ReceiptView } from "../kit/ReceiptView.tsx";
import { Code, PageTitle, Sheet } from "../kit/small.tsx";
import { TimeMark } from "../kit/StateMark.tsx";
import { declarationKindWords, declarationStateWords, word } from "../kit/words.ts";
import { ContentFacts } from "./CheckStep.tsx";
import { DifferenceSheet, SourcesSheet } from "./DifferenceSheet.tsx";
import { partsOf } from "./formParts.ts";

/** A declaration as filed, with its receipt; officials accept or return it here. */
export function DeclarationPage() {
  const id = usePathPart(1);
  const may = useMay();
  const fresh = useUrlState().get("submitted") === "true";
  const declaration = useGet("/api/v1/declarations/:declarationId", { params: { declarationId: id } });
  const fields = useGet("/api/v1/declaration-fields");
  const [returning, setReturning] = useState(false);
  const [error, setError] = useState<unknown>();
  useDocumentTitle(declaration.data ? word(declarationKindWords, declaration.data.kind) : "申报");
  if (declaration.error) return <ErrorPage kind="fault" error={declaration.error} />;
  if (!declaration.data || !fields.data) return <WaitingLines rows={10} />;
  const d = declaration.data;
  const decide = may("declaration.decide") && d.acts.length > 0;
  const accept = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/declarations/:declarationId/acceptance", { params: { declarationId: id } });
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <PageTitle
        note={
          <>
            <Go href={`/employers/${d.employerId}`}>{d.employerName}</Go>　<Code>{d.creditCode}</Code>　第 {d.version} 版
          </>
        }
      >
        {word(declarationKindWords, d.kind)}
      </PageTitle>
      {error ? <ProblemNote error={error} /> : null}
      {d.state === "returned" ? (
        <div className="refusal">
          <p className="refusal-says">
            {dayInWords(d.decidedOn)}退回：{d.reason}
          </p>
          <p>补正后重新提交，原来的内容都保留着。退回不改变申报的法定期限。</p>
        </div>
      ) : null}
      <ReceiptView
        number={d.receiptNo ?? "受理后出具"}
        rows={[
          ["申报单位", d.employerName],
          ["申报日期", dayText(d.declaredOn)],
          ["状态", word(declarationStateWords, d.state)],
          ...(d.changedOn ? [["变更日期", dayText(d.changedOn)] as [string, string]] : []),
          ...(d.filing
            ? ([
                ["申报事由", d.filing.title],
                [
                  "应在哪天前申报",
                  `${dayText(d.filing.dueOn)}${d.filing.lateDays > 0 ? `，超期 ${d.filing.lateDays} 天` : ""}（${d.filing.from} ${dayText(d.filing.on)}；${d.filing.clause}）`,
                ],
              ] as [string, string][])
            : []),
          ["受理日期", d.state === "accepted" ? `${dayText(d.decidedOn)}${d.decidedHow === "rules" ? "，规则核对无疑义" : ""}` : "—"],
          ["来源", d.source === "form" ? "网页填报" : d.source],
        ]}
        next={
          d.state === "submitted" ? (
            <>
              {fresh ? "已提交。" : ""}县级卫生健康行政部门 5 个工作日内答复{d.decideBy ? `，${dayInWords(d.decideBy)}前` : ""}。
              {d.decideBy ? (
                <>
                  　<TimeMark due={d.decideBy} near={2} />
                </>
              ) : null}
            </>
          ) : d.state === "returned" ? (
            "补正后重新提交。"
          ) : d.updateWindow ? (
            <>
              下一次年度更新 {dayInWords(d.updateWindow.opensOn)}后可办，{dayInWords(d.updateWindow.validUntil)}前办完。
              <span className="ink-3">　{d.updateWindow.clause}</span>
            </>
          ) : (
            "已注销申报，没有后续期限。"
          )
        }
        acts={d.state === "returned" && may("declaration.draft") ? <Go href={`/declarations/quick/${d.kind}`}>补正并重新提交 ›</Go> : null}
      />
      {decide ? (
        <Sheet title="受理">
          <div className="row no-print">
            <Button type="primary" onClick={() => void accept()}>
              受理申报，出具回执
            </Button>
            <Button aria-expanded={returning} onClick={() => setReturning(!returning)}>
              退回补正
            </Button>
          </div>
          {returning ? (
            <div style={{ marginTop: 16 }}>
              <FormFromDeclaration
                form={{
                  id: "return",
                  title: "退回补正",
                  fields: [
                    {
                      id: "reason",
                      label: "要补正什么",
                      kind: "text",
                      required: true,
                      maxLength: 1000,
                      hint: "逐项写明缺什么、怎么补，单位会原样看到",
                    },
                  ],
                }}
                act="退回补正"
                onCancel={() => setReturning(false)}
                onSend={async (values) => {
                  await api.post("/api/v1/declarations/:declarationId/return", { params: { declarationId: id }, body: values });
                  setReturning(false);
                  await refresh();
                }}
              />
            </div>
          ) : null}
        </Sheet>
      ) : null}
      {d.doubts.length > 0 ? (
        <Sheet title={d.state === "submitted" ? "规则不能直接受理的原因" : "受理时核对过的疑点"}>
          <ul>
            {d.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Sheet>
      ) : null}
      <DifferenceSheet declarationId={id} versions={d.versions} own={d.version} />
      {d.findings.length > 0 ? (
        <Sheet title={`核对时的提醒 ${d.findings.length}`}>
          <ul>
            {d.findings.map((f) => (
              <li key={f.code + (f.place ?? "")}>
                {f.sentence}
                {f.remedy} <span className="ink-3">{f.code}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
      <SourcesSheet basis={d.basis} fields={fields.data.items} />
      {partsOf(fields.data.items, d.kind).map((p) => (
        <Sheet key={p.id} title={p.title}>
          <ContentFacts part={p} content={d.content} />
        </Sheet>
      ))}
      {d.versions.length > 1 ? (
        <Sheet title="历次申报">
          <ul>
            {d.versions.map((v) => (
              <li key={v.declarationId} className="row">
                <Go href={`/declarations/${v.declarationId}`}>
                  第 {v.version} 版　{word(declarationKindWords, v.kind)}
                </Go>
                <span>{dayText(v.declaredOn)}</span>
                <span className="ink-2">{word(declarationStateWords, v.state)}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
    </>
  );
}
