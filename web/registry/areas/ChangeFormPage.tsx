import { useRef, useState } from "react";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { api } from "../../kit/api.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { today } from "../../kit/format.ts";
import { useGet } from "../../kit/query.ts";
import { usePathPart, useUrlState } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { ChangeFields, type Draft } from "./ChangeFields.tsx";
import { bodyOf, ConfirmChange, type Trial } from "./ConfirmChange.tsx";
import { changeText, parentOf } from "./parts.tsx";

const empty: Draft = {
  kind: "merge",
  from: "",
  successorCode: "",
  successorName: "",
  codes: {},
  employers: {},
  othersStay: false,
  reason: "",
  decreeNumber: "",
  decreeAuthority: "",
};

/** A new change of the area that the address names. */
export function NewChangePage() {
  const areaCode = useUrlState().get("of");
  return <ChangeForm areaCode={areaCode} initial={{ ...empty, from: today() }} />;
}

/** A plan written anew before its day. */
export function CorrectChangePage() {
  const changeId = usePathPart(1);
  const found = useGet("/api/v1/area-changes/:changeId", { params: { changeId } });
  if (found.error) return <ErrorPage kind="fault" error={found.error} />;
  if (!found.data) return <WaitingLines rows={8} />;
  const { change: c, villages, employers, othersStay } = found.data;
  return (
    <ChangeForm
      areaCode={c.areaCode}
      correcting={{ changeId, version: c.version, title: changeText(c) }}
      initial={{
        kind: c.kind,
        from: c.effectiveOn,
        successorCode: c.successorCode,
        successorName: c.kind === "merge" ? "" : c.successorName,
        codes: Object.fromEntries(villages.map((v) => [v.areaCode, v.successorCode])),
        employers: Object.fromEntries(employers.map((e) => [e.employerId, e.name])),
        othersStay,
        reason: c.reason,
        decreeNumber: c.decreeNumber,
        decreeAuthority: c.decreeAuthority,
      }}
    />
  );
}

export type Correcting = { changeId: string; version: number; title: string };

/** First what is decreed, then what it would move, then the confirmation: nothing is sent before it was looked at. */
function ChangeForm({ areaCode, initial, correcting }: { areaCode: string; initial: Draft; correcting?: Correcting }) {
  const here = useGet("/api/v1/area-register", { query: { parent: areaCode } });
  const siblings = useGet(/^\d{12}$/.test(areaCode) ? "/api/v1/area-register" : undefined, { query: { parent: parentOf(areaCode) } });
  const [draft, setDraft] = useState(initial);
  const [trial, setTrial] = useState<Trial>();
  const turn = useRef(0);
  const name = here.data?.area.name ?? "";
  const title = correcting ? `更正：${correcting.title}` : `调整${name}`;
  useDocumentTitle(title);
  if (here.error) return <ErrorPage kind="fault" error={here.error} />;
  if (!here.data || !siblings.data) return <WaitingLines rows={10} />;
  const villages = here.data.items.filter((v) => v.validTo === null);
  const others = siblings.data.items.filter((a) => a.validTo === null && a.areaCode !== areaCode);
  const codes = villages.map((v) => v.areaCode);
  // An answer to what has been written over since is not shown.
  const put = (next: Draft): void => {
    turn.current += 1;
    setDraft(next);
    setTrial(undefined);
  };
  const look = async (): Promise<void> => {
    const mine = ++turn.current;
    setTrial({});
    const answer = await api
      .post("/api/v1/areas/:areaCode/changes/preview", {
        params: { areaCode },
        body: { ...bodyOf(draft, codes), ...(correcting ? { correcting: correcting.changeId } : {}) },
      })
      .then(
        (preview): Trial => ({ preview }),
        (fault: unknown): Trial => ({ fault }),
      );
    if (mine === turn.current) setTrial(answer);
  };
  return (
    <>
      <PageTitle note={areaCode}>{title}</PageTitle>
      <Sheet title="批准的内容">
        <ChangeFields
          areaCode={areaCode}
          name={name}
          villages={villages}
          others={others}
          draft={draft}
          onDraft={put}
          onLook={() => void look()}
        />
      </Sheet>
      {trial ? (
        <ConfirmChange
          areaCode={areaCode}
          name={name}
          draft={draft}
          onDraft={setDraft}
          villages={codes}
          correcting={correcting}
          trial={trial}
        />
      ) : null}
    </>
  );
}
