import { Button } from "antd";
import { useState } from "react";
import { informingWayNames, letterKindNames } from "#oversight/contract";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMay, useMe } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Item } from "../kit/client.ts";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";
import { documentHref } from "./sendProof.ts";

type Letter = Item<"/api/v1/employers/:employerId/letters">;

export function ToldPage() {
  return <Told employerId={usePathPart(1)} />;
}
/** The employer's own page, without a list before it. */
export function OwnToldPage() {
  return <Told employerId={useMe().actor.employerId ?? ""} />;
}

export function LetterState({ letter }: { letter: Pick<Letter, "signedOn" | "withdrawnOn" | "dueOn"> }) {
  if (letter.signedOn)
    return (
      <StateMark axis="time" level="met">
        {`${dayText(letter.signedOn)} 已签`}
      </StateMark>
    );
  if (letter.withdrawnOn)
    return (
      <StateMark axis="data" level="ended">
        {`${dayText(letter.withdrawnOn)} 收回`}
      </StateMark>
    );
  return letter.dueOn ? (
    <TimeMark due={letter.dueOn} />
  ) : (
    <StateMark axis="data" level="missing">
      未签
    </StateMark>
  );
}

/** Everything an employer was told, tells its workers, checks and signs. */
function Told({ employerId }: { employerId: string }) {
  useDocumentTitle("告知、自查和责任书");
  const may = useMay();
  const letters = useGet("/api/v1/employers/:employerId/letters", { params: { employerId } });
  const informings = useGet("/api/v1/employers/:employerId/informings", { params: { employerId } });
  const check = useGet("/api/v1/employers/:employerId/self-check", { params: { employerId } });
  if (check.error) return <ErrorPage kind="fault" error={check.error} />;
  if (!check.data || !letters.data || !informings.data) return <WaitingLines rows={8} />;
  const open = check.data.todos.filter((t) => t.clearedOn === null).length;
  const last = check.data.submitted[0];
  return (
    <>
      <PageTitle note={check.data.employerName}>告知、自查和责任书</PageTitle>
      <Sheet title="告知劳动者" note={<Go href={`/employers/${employerId}/notices`}>打开告知书、告知卡、警示标识 ›</Go>}>
        <p>按岗位打印职业病危害告知书、告知卡和警示标识，签字后存档，或由劳动者在本人页面确认。</p>
      </Sheet>
      <Sheet title={`${check.data.year} 年自查`} note={<Go href={`/employers/${employerId}/self-check`}>打开自查表 ›</Go>}>
        <p className="row" style={{ alignItems: "center" }}>
          <span>{check.data.form.title}</span>
          {last ? (
            <StateMark axis="time" level="met">{`${dayText(last.submittedOn)} 已交第 ${last.version} 版`}</StateMark>
          ) : check.data.round?.dueOn ? (
            <TimeMark due={check.data.round.dueOn} />
          ) : (
            <StateMark axis="data" level="missing">
              未交
            </StateMark>
          )}
          {open > 0 ? <span>待整改 {open} 项</span> : null}
        </p>
      </Sheet>
      <Sheet title={`责任书和承诺书 ${letters.data.items.length}`} flush>
        {letters.data.items.length === 0 ? (
          <EmptyState why="none-yet">还没有收到责任书。卫生健康部门下发后在这里签署。</EmptyState>
        ) : (
          <ul className="row-list">
            {letters.data.items.map((l) => (
              <li key={l.letterId}>
                <span className="row" style={{ alignItems: "center" }}>
                  <Go href={`/employers/${employerId}/letters/${l.letterId}`}>{l.title}</Go>
                  <LetterState letter={l} />
                </span>
                <span className="ink-3">
                  {word(letterKindNames, l.kind)}，{dayText(l.sentOn)} 下发
                  {l.remindedOn && !l.signedOn ? `，${dayText(l.remindedOn)} 催签` : ""}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
      <Sheet title={`告知动员 ${informings.data.items.length}`} flush>
        {informings.data.items.length === 0 ? (
          <EmptyState why="none-yet">还没有告知动员的记录。</EmptyState>
        ) : (
          <ul className="row-list">
            {informings.data.items.map((i) => (
              <Informing key={i.informingId} item={i} receives={may("informing.receive")} />
            ))}
          </ul>
        )}
      </Sheet>
    </>
  );
}

function Informing({ item, receives }: { item: Item<"/api/v1/employers/:employerId/informings">; receives: boolean }) {
  const me = useMe();
  const [error, setError] = useState<unknown>();
  const params = { employerId: item.employerId, informingId: item.informingId };
  const receive = async (): Promise<void> => {
    try {
      await api.post("/api/v1/employers/:employerId/informings/:informingId/receipt", {
        params,
        body: { receiverName: me.actor.name, receivedOn: today() },
      });
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  const print = async (): Promise<void> => {
    try {
      const made = await api.post("/api/v1/employers/:employerId/papers", {
        params: { employerId: item.employerId },
        body: { paper: "informing-sheet", subjectId: item.informingId },
      });
      window.open(documentHref(made.documentId), "_blank", "noopener");
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <li>
      <span className="row" style={{ alignItems: "center" }}>
        <strong>{word(informingWayNames, item.way)}</strong>
        <span>
          {dayText(item.informedOn)}，{item.organisationName} {item.by}
        </span>
        <span className="ink-3">{item.receivedOn ? `${item.receiverName} ${dayText(item.receivedOn)} 签收` : "未签收"}</span>
      </span>
      {item.text ? <p>{item.text}</p> : null}
      <span className="row">
        {item.receivedOn === null && receives ? <Button onClick={() => void receive()}>登记签收</Button> : null}
        <Button onClick={() => void print()}>打印告知单</Button>
      </span>
      {error ? <ProblemNote error={error} /> : null}
    </li>
  );
}
