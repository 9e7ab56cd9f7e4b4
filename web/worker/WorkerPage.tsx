import { useState } from "react";
import { signOut, useMe } from "../frame/session.tsx";
import type { CaseLine } from "../cases/types.ts";
import type { CardLine } from "../health/types.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { dayInWords } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { useGet } from "../kit/query.ts";
import { Go, useUrlState, withQuery } from "../kit/routing.tsx";
import { MyNotices } from "./MyNotices.tsx";
import { plainResult } from "./plain.ts";
import "./worker.css";

/** The worker's page: result in plain words, what to do and by when, whom to ask; the medical words stand behind. */
export function WorkerPage() {
  useDocumentTitle("我的职业健康");
  const me = useMe();
  const url = useUrlState();
  const [big, setBig] = useState(() => localStorage.getItem("big") === "on");
  const may = (act: string): boolean => me.abilities.includes(act);
  const cards = useGet(may("card.read") ? "/api/v1/exam-cards" : undefined, { query: { limit: 20 } });
  const cases = useGet(may("case.read") ? "/api/v1/cases" : undefined, { query: { state: "open" } });
  const notices = useGet(may("notice.acknowledge") ? "/api/v1/my-notices" : undefined);
  const told = notices.data?.items ?? [];
  const unconfirmed = told.filter((n) => n.acknowledgedOn === null).length;
  const current = (cards.data?.items ?? []).filter((c) => c.current);
  const newest = current[0];
  const part = url.get("part");
  const to = (name: string): string => withQuery("/", { part: name });
  return (
    <main className={big ? "worker worker-big" : "worker"}>
      <header>
        <h1>我的职业健康</h1>
        <button
          type="button"
          className="worker-size"
          aria-pressed={big}
          onClick={() => {
            localStorage.setItem("big", big ? "off" : "on");
            setBig(!big);
          }}
        >
          {big ? "标准字" : "大字"}
        </button>
      </header>
      {part ? (
        <p>
          <Go href="/" className="worker-back">
            ‹ 返回
          </Go>
        </p>
      ) : null}
      {cards.error ? (
        <ProblemNote error={cards.error} />
      ) : cards.isLoading ? (
        <WaitingLines />
      ) : part === "cards" ? (
        <Cards items={current} />
      ) : part === "contacts" ? (
        <Contacts items={current} />
      ) : part === "notices" ? (
        <MyNotices items={told} />
      ) : part === "cases" ? (
        <Cases items={cases.data?.items ?? []} />
      ) : (
        <>
          <section className="worker-result">
            {newest ? (
              <>
                <p className="worker-lead">{plainResult(newest.conclusion).says}</p>
                <p>{plainResult(newest.conclusion).next}</p>
                <p className="ink-2">
                  {dayInWords(newest.examOn)}在{newest.institutionName}做的{newest.phaseLabel}体检
                </p>
              </>
            ) : (
              <p className="worker-lead">还没有您的体检记录。单位安排体检后，结果会出现在这里。</p>
            )}
          </section>
          <nav className="worker-tiles" aria-label="可以看什么">
            {newest ? <Go href={to("cards")}>看体检结果</Go> : null}
            {newest ? <Go href={to("contacts")}>我接触什么</Go> : null}
            {(cases.data?.items ?? []).length > 0 ? <Go href={to("cases")}>正在办的事 {cases.data?.items.length}</Go> : null}
            {told.length > 0 ? <Go href={to("notices")}>岗位危害告知{unconfirmed > 0 ? `，待确认 ${unconfirmed}` : ""}</Go> : null}
            <a href="tel:12320">打卫生热线 12320</a>
          </nav>
          <section className="worker-rights">
            <h2>您的权利</h2>
            <p>体检费用由单位承担，体检时间算上班。</p>
            <p>有权知道工作场所有什么危害、检测结果是多少。</p>
            <p>诊断或医学观察期间，单位不能解除劳动合同。</p>
          </section>
        </>
      )}
      <footer>
        <span>{me.actor.name}</span>
        <button type="button" className="link" onClick={() => void signOut()}>
          退出登录
        </button>
      </footer>
    </main>
  );
}

function Cards({ items }: { items: CardLine[] }) {
  const [open, setOpen] = useState("");
  return (
    <>
      <h2>体检结果</h2>
      {items.map((c) => (
        <section key={c.cardId} className="worker-result">
          <p className="worker-lead">{plainResult(c.conclusion).says}</p>
          <p>
            {dayInWords(c.examOn)}，{c.institutionName}，{c.phaseLabel}
          </p>
          <button
            type="button"
            className="worker-button"
            aria-expanded={open === c.cardId}
            onClick={() => setOpen(open === c.cardId ? "" : c.cardId)}
          >
            {open === c.cardId ? "收起原文" : "看原文"}
          </button>
          {open === c.cardId ? <Original cardId={c.cardId} /> : null}
        </section>
      ))}
    </>
  );
}

function Original({ cardId }: { cardId: string }) {
  const card = useGet("/api/v1/exam-cards/:cardId", { params: { cardId } });
  if (card.error) return <ProblemNote error={card.error} />;
  if (!card.data) return <WaitingLines rows={3} />;
  return (
    <div>
      {card.data.conclusions.map((c) => (
        <p key={c.agent}>
          {c.agentName}：{c.conclusionLabel}
          {c.diseaseName ? `（${c.diseaseName}）` : ""}
          {c.contraindication ? `（${c.contraindication}）` : ""}
          {c.followUp ? `。${c.followUp}` : ""}
        </p>
      ))}
      {(card.data.items ?? [])
        .filter((i) => i.flag === 1)
        .map((i) => (
          <p key={i.code}>
            {i.name}：{i.result} {i.unit}（参考 {i.min}～{i.max}）
          </p>
        ))}
    </div>
  );
}

function Contacts({ items }: { items: CardLine[] }) {
  const agents = [...new Map(items.flatMap((c) => c.agents.map((a) => [a.code, a.name] as const)))];
  const employers = [...new Set(items.map((c) => c.employerName))];
  return (
    <>
      <h2>我接触什么</h2>
      <section className="worker-result">
        {agents.length === 0 ? (
          <p>体检记录里没有写接触的危害因素。可以向单位要职业病危害告知。</p>
        ) : (
          agents.map(([code, name]) => (
            <p key={code} className="worker-lead">
              {name}　
              <Go className="link-in-text" href={`/standards/agents/${code}`}>
                限值和要做的检查
              </Go>
            </p>
          ))
        )}
        <p className="ink-2">来自{employers.join("、")}安排的体检</p>
      </section>
    </>
  );
}

function Cases({ items }: { items: CaseLine[] }) {
  return (
    <>
      <h2>正在办的事</h2>
      {items.map((c) => (
        <section key={c.caseId} className="worker-result">
          <p className="worker-lead">{c.programmeTitle}</p>
          <p>
            现在到“{c.stageTitle}”{c.dueOn ? `，${dayInWords(c.dueOn)}前办` : ""}
          </p>
          <Go className="worker-button" href={`/cases/${c.caseId}`}>
            看办到哪一步
          </Go>
        </section>
      ))}
    </>
  );
}
