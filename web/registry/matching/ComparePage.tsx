import { Button, Input } from "antd";
import { useState } from "react";
import { employerStateLabels, outcomeLabels, reasonLabels, type EmployerState } from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { api } from "../../kit/api.ts";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle, useIsPhone } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, useGo, usePathPart } from "../../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../../kit/small.tsx";
import { word } from "../../kit/words.ts";
import type { LineBeside } from "./types.ts";

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
type Candidate = LineBeside["candidates"][number];

/** A line of a list beside the employers it may be: what agrees, what does not, and what it adds up to. */
export function ComparePage() {
  const listId = usePathPart(1);
  const lineNo = Number(usePathPart(3));
  const line = useGet("/api/v1/source-lists/:listId/lines/:lineNo", { params: { listId, lineNo } });
  useDocumentTitle(line.data ? `比对：${line.data.name}` : "比对");
  if (line.error) return <ErrorPage kind="fault" error={line.error} />;
  if (!line.data) return <WaitingLines rows={8} />;
  return <Beside key={`${listId} ${lineNo} ${line.data.outcome}`} line={line.data} />;
}

function Beside({ line }: { line: LineBeside }) {
  const go = useGo();
  const [error, setError] = useState<unknown>();
  const [note, setNote] = useState("");
  const [code, setCode] = useState(line.creditCode);
  const may = line.abilities.includes("list.decide");
  const params = { listId: line.listId, lineNo: line.lineNo };
  const act = async (send: () => Promise<unknown>, onward: boolean): Promise<void> => {
    setError(undefined);
    try {
      await send();
      await refresh();
      if (onward)
        go(line.next === null ? `/source-lists/${line.listId}?outcome=question` : `/source-lists/${line.listId}/lines/${line.next}`);
    } catch (refused) {
      setError(refused);
    }
  };
  const decide = (
    body:
      | { as: "same"; employerId: string; note: string }
      | { as: "new"; creditCode: string; note: string }
      | { as: "dismissed"; note: string },
  ) => act(() => api.post("/api/v1/source-lists/:listId/lines/:lineNo/decision", { params, body }), true);
  return (
    <>
      <PageTitle
        note={`${line.list.sourceName}　${dayText(line.list.listedOn)}　第 ${line.lineNo} 行`}
        actions={
          <>
            {line.next === null ? null : <Go href={`/source-lists/${line.listId}/lines/${line.next}`}>下一个待判断 ›</Go>}
            <Go href={`/source-lists/${line.listId}`}>{line.list.title} ›</Go>
          </>
        }
      >
        {line.name || "（没有名称）"}
      </PageTitle>
      {error ? <ProblemNote error={error} /> : null}
      <p className="row" style={{ marginBottom: 12 }}>
        <span>结论：{outcomeLabels[line.outcome]}</span>
        <span className="ink-3">
          {line.decidedBy
            ? `${line.decidedBy} ${dayText(line.decidedOn)}判断${line.note ? `：${line.note}` : ""}`
            : reasonLabels[line.reason]}
        </span>
        {line.employerId ? <Go href={`/employers/${line.employerId}`}>{line.employerName ?? "打开单位"} ›</Go> : null}
      </p>
      <div className="columns">
        <Sheet title="名单上的这一行">
          <Facts rows={line.cells.map(({ title, text }) => [title, text])} />
          {line.codeProblem ? <p className="ink-3">信用代码：{line.codeProblem}</p> : null}
        </Sheet>
        <div>
          {line.candidates.map((c) => (
            <CandidateSheet
              key={c.employer.employerId}
              line={line}
              candidate={c}
              onSame={may ? () => void decide({ as: "same", employerId: c.employer.employerId!, note }) : undefined}
            />
          ))}
          {line.candidates.length === 0 ? (
            <Sheet>
              <p>没有相近的已知单位。{line.outcome === "question" ? "补全信用代码后可作为新单位进入待核实。" : ""}</p>
            </Sheet>
          ) : null}
        </div>
      </div>
      {may ? (
        <Sheet title="都不是上面的单位">
          <div style={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(260px, 1fr))", gap: "0 24px" }}>
            <div className="field">
              <label htmlFor="new-code">统一社会信用代码</label>
              <Input id="new-code" maxLength={18} value={code} onChange={(e) => setCode(e.target.value)} />
            </div>
            <div className="field">
              <label htmlFor="note">说明（不纳入时必填）</label>
              <Input id="note" maxLength={500} value={note} onChange={(e) => setNote(e.target.value)} />
            </div>
          </div>
          <p className="row">
            <Button onClick={() => void decide({ as: "new", creditCode: code, note })}>作为新单位，进入待核实</Button>
            <Button onClick={() => void decide({ as: "dismissed", note })}>不纳入</Button>
          </p>
        </Sheet>
      ) : null}
      {line.abilities.includes("list.reopen") ? (
        <Sheet title="改判">
          <div className="field" style={{ maxWidth: 480 }}>
            <label htmlFor="why">撤销结论的理由</label>
            <Input id="why" maxLength={500} value={note} onChange={(e) => setNote(e.target.value)} />
          </div>
          <Button
            onClick={() =>
              void act(() => api.post("/api/v1/source-lists/:listId/lines/:lineNo/reopening", { params, body: { reason: note } }), false)
            }
          >
            撤销结论，重新判断
          </Button>
        </Sheet>
      ) : null}
    </>
  );
}

/** One candidate: both sides of every field, and the part of the score it is worth. */
function CandidateSheet({ line, candidate, onSame }: { line: LineBeside; candidate: Candidate; onSame?: (() => void) | undefined }) {
  const phone = useIsPhone();
  const e = candidate.employer;
  const fields: Record<string, [string, string]> = {
    信用代码: [line.creditCode, e.creditCode],
    名称: [line.name, [e.name, ...e.formerNames.map((name) => `曾用名 ${name}`)].join("；")],
    地址: [line.address, e.address],
    电话: [line.phone, e.phone],
    法定代表人: [line.legalRepresentative, e.legalRepresentative],
    地区: [line.areaName, e.areaName],
  };
  return (
    <Sheet
      title={<Go href={`/employers/${e.employerId}`}>{e.name}</Go>}
      note={`${word(employerStateLabels, e.state as EmployerState)}　合计 ${candidate.points} 分`}
    >
      {phone ? (
        <ul className="row-list">
          {candidate.parts.map((part) => {
            const [left, right] = fields[part.label] ?? ["", ""];
            return (
              <li key={part.label}>
                <strong>
                  {part.label}　{signed(part.points)}
                </strong>
                <span className={part.points === 0 ? "ink-3" : ""}>{part.evidence}</span>
                <span className="row-pair">
                  <span>名单</span>
                  <span>{left || "—"}</span>
                </span>
                <span className="row-pair">
                  <span>已知单位</span>
                  <span>{right || "—"}</span>
                </span>
              </li>
            );
          })}
        </ul>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">比什么</th>
              <th scope="col">名单</th>
              <th scope="col">已知单位</th>
              <th scope="col">依据</th>
              <th scope="col" className="num">
                分
              </th>
            </tr>
          </thead>
          <tbody>
            {candidate.parts.map((part) => {
              const [left, right] = fields[part.label] ?? ["", ""];
              return (
                <tr key={part.label}>
                  <th scope="row">{part.label}</th>
                  <td>{part.label === "信用代码" ? <Code>{left || "—"}</Code> : left || "—"}</td>
                  <td>{part.label === "信用代码" ? <Code>{right}</Code> : right || "—"}</td>
                  <td className={part.points === 0 ? "ink-3" : ""}>{part.evidence}</td>
                  <td className="num">{signed(part.points)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {onSame ? (
        <Button type="primary" onClick={onSame} style={{ marginTop: 8 }}>
          就是这一家，记一条来源
        </Button>
      ) : null}
    </Sheet>
  );
}
