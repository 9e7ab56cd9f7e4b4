import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMe } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { dayInWords, dayText } from "../kit/format.ts";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { keep, refresh, useGet } from "../kit/query.ts";
import { Go, useGo, usePathPart } from "../kit/routing.tsx";
import { CaseStageBar, Code, PageTitle, Sheet } from "../kit/small.tsx";
import { TimeMark } from "../kit/StateMark.tsx";
import { CaseMark } from "./CasesTable.tsx";
import { ActList, Evidence, FactsOfCase } from "./CaseParts.tsx";
import { aboutCase, deadlineKindWords, partyWords, type AllowedAct } from "./types.ts";

/** A case: where it stands, what may be done now, why not the rest, what was done, on which evidence. */
export function CasePage() {
  const caseId = usePathPart(1);
  const file = useGet("/api/v1/cases/:caseId", { params: { caseId } });
  const [act, setAct] = useState<AllowedAct>();
  const [done, setDone] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const go = useGo();
  useDocumentTitle(file.data?.caseNo ?? "事项");
  useEffect(() => {
    if (act) place.current?.scrollIntoView({ block: "start", behavior: "auto" });
  }, [act]);
  if (file.error) return <ErrorPage kind="fault" error={file.error} />;
  if (!file.data) return <WaitingLines rows={10} />;
  const c = file.data;
  const stageNo = c.stages.findIndex((s) => s.now) + 1;
  const perform = async (chosen: AllowedAct, input: Record<string, unknown>): Promise<void> => {
    const { note, ...rest } = input;
    const next = await api.post("/api/v1/cases/:caseId/acts", {
      params: { caseId },
      body: {
        act: chosen.act,
        input: chosen.form?.fields.some((f) => f.id === "note") ? input : rest,
        note: typeof note === "string" ? note : "",
        revision: c.revision,
        ...(chosen.corrects ? { replacesActNo: chosen.corrects.at(-1) } : {}),
      },
    });
    keep("/api/v1/cases/:caseId", { params: { caseId } }, next);
    setAct(undefined);
    setDone(`已办：${titleOf(chosen)}。${next.state === "closed" ? "事项已结。" : `现在到“${next.stageTitle}”。`}`);
    void refresh();
  };
  const main = c.abilities.allowed.filter((a) => !a.beside).sort((a, b) => Number(!!a.corrects) - Number(!!b.corrects));
  const beside = c.abilities.allowed.filter((a) => a.beside);
  return (
    <>
      <PageTitle
        note={
          <>
            {stageNo > 0 ? `第 ${stageNo} 步，共 ${c.stages.length} 步　` : ""}
            {c.programmeTitle}
          </>
        }
      >
        <Code>{c.caseNo}</Code> {aboutCase(c)}
      </PageTitle>
      <p className="row" style={{ marginBottom: 8 }}>
        <CaseMark row={c} />
        <EmployerLink employerId={c.employerId} name={c.employerName} />
        {c.closedOn ? <span>结案 {dayText(c.closedOn)}</span> : null}
      </p>
      <Sheet>
        <CaseStageBar
          stages={c.stages.map((s) => ({
            key: s.id,
            label: s.title,
            state: s.now ? "current" : s.reachedOn || c.state === "closed" ? "done" : "todo",
            note: s.now ? (
              <>
                {c.dueOn ? (
                  <>
                    <TimeMark due={c.dueOn} />（{dayInWords(c.dueOn)}前）
                  </>
                ) : null}
              </>
            ) : s.reachedOn ? (
              s.reachedOn.slice(5)
            ) : null,
          }))}
        />
        {done ? (
          <div className="done-note" role="status">
            {done}
          </div>
        ) : null}
        {c.state === "open" ? (
          <div className="no-print">
            <div className="row case-acts" style={{ alignItems: "center", marginTop: 8 }}>
              <span className="ink-2">现在可以：</span>
              {[...main, ...beside].map((a, i) => (
                <Button
                  key={`${a.act}${a.corrects ? "-again" : ""}`}
                  type={i === 0 && !act && !a.beside && !a.corrects ? "primary" : "default"}
                  aria-expanded={act === a}
                  onClick={() => {
                    if (a.elsewhere) return go(a.elsewhere);
                    setDone("");
                    setAct(a);
                  }}
                >
                  {titleOf(a)}
                </Button>
              ))}
              {c.abilities.allowed.length === 0 ? (
                <span>这一步由别人办{c.waitsFor ? `，等${partyWords[c.waitsFor] ?? c.waitsFor}` : ""}。</span>
              ) : null}
            </div>
            {c.abilities.refused.map((r) => (
              <p key={r.act} className="ink-2" style={{ marginTop: 4 }}>
                {/^还?不能/.test(r.because) ? r.because : `不能${r.title}：${r.because}`}
                {r.clause ? `（${r.clause}）` : ""} <span className="ink-3">{r.code}</span>
              </p>
            ))}
          </div>
        ) : null}
      </Sheet>
      {act ? (
        <div ref={place} style={{ scrollMarginTop: 56 }}>
          <Sheet title={titleOf(act)} note={act.document ? `签发后生成文书：${act.document}` : undefined}>
            <FormFromDeclaration
              key={titleOf(act)}
              form={act.form ?? { id: act.act, title: act.title, fields: [{ id: "note", label: "说明", kind: "text" }] }}
              initial={act.prefill}
              act={titleOf(act)}
              onCancel={() => setAct(undefined)}
              onSend={(values) => perform(act, values)}
              sendFile={async (chosen) => {
                const body = new FormData();
                body.set("file", chosen, chosen.name);
                const sent = await api.post("/api/v1/cases/:caseId/files", { params: { caseId }, body });
                return { id: sent.evidenceId, name: chosen.name };
              }}
            />
          </Sheet>
        </div>
      ) : null}
      <div className="columns columns-wide">
        <ActList acts={c.acts} />
        <div>
          <Evidence file={c} />
          <Sheet title="时钟">
            {c.deadlines.length === 0 ? (
              <p className="ink-2">这一步没有期限。</p>
            ) : (
              <ul className="stack">
                {c.deadlines.map((d) => (
                  <li key={d.id}>
                    <strong>{d.title}</strong> <TimeMark due={d.dueOn} />
                    <br />
                    <span className="ink-2">
                      {deadlineKindWords[d.kind] ?? ""}，{dayInWords(d.dueOn)}前{d.startOn ? `，起点 ${dayText(d.startOn)}` : ""}，
                      {d.counts === "working-days"
                        ? "按工作日计"
                        : d.counts === "months"
                          ? "按月计"
                          : d.counts === "calendar-days"
                            ? "按日历日计"
                            : "按约定日期"}
                      {d.pausedDays > 0 ? `，暂停 ${d.pausedDays} 天` : "，没有暂停"}
                    </span>
                    {d.clause ? (
                      <>
                        <br />
                        <span className="ink-3">{d.clause}</span>
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
          </Sheet>
          <FactsOfCase file={c} />
        </div>
      </div>
    </>
  );
}

/** A correction says so: it is a new act that names the old. */
const titleOf = (a: AllowedAct): string => (a.corrects ? `更正已办的“${a.title}”` : a.title);

/** Whose case it is; the file opens for those who may read it. */
function EmployerLink({ employerId, name }: { employerId: string; name: string | undefined }) {
  const me = useMe();
  const may = me.abilities.includes("employer.read");
  const file = useGet(may && !name ? "/api/v1/employers/:employerId" : undefined, { params: { employerId } });
  const words = name ?? file.data?.employer.name;
  if (!may) return words ? <span>{words}</span> : null;
  return <Go href={me.actor.kind === "employer" ? "/my-file" : `/employers/${employerId}`}>{words ?? "一企一档"} ›</Go>;
}
