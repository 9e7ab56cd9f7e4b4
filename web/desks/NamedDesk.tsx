import { declarationKindWords, word } from "../kit/words.ts";
import { useMay, useMe } from "../frame/session.tsx";
import { deskOf } from "../frame/navigation.ts";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { count, dayInWords, momentText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { Facts, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { ToSign } from "../oversight/ToSign.tsx";
import { Deadlines } from "./EmployerDesk.tsx";
import { contractTodos, inOrder, noticeTodos, trainingTodos, type Todo } from "./namedWork.ts";
import { DeskTitle } from "./parts.tsx";

/** The day of a person of an employer who neither manages nor heads it: what is hers to do, what she waits for, whom she answers for. */
export function NamedDesk() {
  useDocumentTitle("今日");
  const me = useMe();
  const may = useMay();
  const employerId = me.actor.employerId ?? "";
  const hers = deskOf(me.actor);
  return (
    <>
      <DeskTitle who={`${me.actor.organisationName} · ${me.actor.name}（${me.actor.roleLabels.join("、")}）`} />
      <Work employerId={employerId} contracts={hers !== "workshop"} />
      {may("declaration.read") ? <Deadlines employerId={employerId} /> : null}
      {may("letter.read") ? (
        <Sheet title="告知、自查和责任书" note={<Go href="/told">填自查表、打印告知书 ›</Go>}>
          <ToSign employerId={employerId} />
        </Sheet>
      ) : null}
      {hers === "workshop" ? <Posts employerId={employerId} /> : null}
      <Workers employerId={employerId} ownPosts={hers === "workshop"} />
    </>
  );
}

function Work({ employerId, contracts: withContracts }: { employerId: string; contracts: boolean }) {
  const may = useMay();
  const at = { params: { employerId } };
  const notices = useGet(may("notice.read") ? "/api/v1/employers/:employerId/notices" : undefined, at);
  const contracts = useGet(withContracts ? "/api/v1/employers/:employerId/contracts" : undefined, at);
  const kept = useGet("/api/v1/employers/:employerId/archive-items", at);
  const draft = useGet(may("declaration.draft") ? "/api/v1/declarations/draft" : undefined);
  const all = [notices, contracts, kept, draft];
  const error = all.find((q) => q.error)?.error;
  if (all.some((q) => q.isLoading)) return <WaitingLines rows={6} />;
  const training = trainingTodos(kept.data?.items ?? [], today(), !withContracts);
  const begun = draft.data?.content?.kind;
  const lines = inOrder([
    ...(begun
      ? [
          {
            key: "draft",
            says: `${word(declarationKindWords, begun)}草稿`,
            why: `${draft.data?.savedAt ? `${momentText(draft.data.savedAt)} 保存，` : ""}填好后由职业卫生管理人员或法定代表人提交`,
            due: null,
            href: `/declarations/quick/${begun}`,
            act: "接着填",
          },
        ]
      : []),
    ...noticeTodos(notices.data?.posts ?? [], may).map((l) =>
      may("letter.read") ? { ...l, href: `/employers/${employerId}/notices` } : l,
    ),
    ...contractTodos(contracts.data?.items ?? [], today()),
    ...training.lines,
  ]);
  const own = lines.filter((l) => !l.waits);
  const others = lines.filter((l) => l.waits);
  return (
    <>
      {error ? <ProblemNote error={error} /> : null}
      <Sheet title={`等我办 ${count(own.length)}`} flush>
        {own.length === 0 ? (
          <EmptyState why="none-yet">
            今天没有要你办的事。{training.next ? `下一件：${dayInWords(training.next.on)} ${training.next.says}。` : ""}
          </EmptyState>
        ) : (
          <Lines lines={own} />
        )}
      </Sheet>
      {others.length > 0 ? (
        <Sheet title={`等别人 ${count(others.length)}`} flush>
          <Lines lines={others} />
        </Sheet>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: readonly Todo[] }) {
  return (
    <ul className="row-list">
      {lines.map((l) => (
        <li key={l.key}>
          <span className="row" style={{ alignItems: "center" }}>
            <strong>{l.says}</strong>
            {l.due ? (
              <>
                <TimeMark due={l.due} near={30} />
                <span>{dayInWords(l.due)}前</span>
              </>
            ) : null}
          </span>
          <span className="ink-2">{l.why}</span>
          <span>
            <Go href={l.href}>{l.act} ›</Go>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The posts the head of a workshop answers for: what is there, and how many were told of it. */
function Posts({ employerId }: { employerId: string }) {
  const posts = useGet("/api/v1/employers/:employerId/notices", { params: { employerId } }).data?.posts;
  if (!posts) return null;
  return (
    <Sheet title={`所管岗位 ${posts.length}`} note={<Go href="/notices">岗位告知 ›</Go>} flush>
      {posts.length === 0 ? (
        <EmptyState why="none-yet">还没有有危害因素的岗位。由职业卫生管理人员在“账号与权限”里指定你所管的岗位。</EmptyState>
      ) : (
        <ul className="row-list">
          {posts.map((p) => (
            <li key={p.postId}>
              <span className="row" style={{ alignItems: "center" }}>
                <strong>{[p.workshop, p.post].filter(Boolean).join(" ")}</strong>
                <span>
                  {count(p.workers)} 人，告知书签收 {count(p.signed)} 人
                </span>
              </span>
              <span className="row" style={{ alignItems: "center" }}>
                {p.agents.map((a) => (
                  <span key={a.code}>
                    {a.name}{" "}
                    {a.measured?.verdict === "over" ? (
                      <StateMark axis="limit" level="bad">{`超标 ${a.measured.valueText}`}</StateMark>
                    ) : (
                      <span className="ink-3">{a.measured ? a.measured.valueText : "没有检测结果"}</span>
                    )}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function Workers({ employerId, ownPosts }: { employerId: string; ownPosts: boolean }) {
  const list = useGet("/api/v1/employers/:employerId/workers", { params: { employerId }, query: { limit: 1 } });
  const labour = useGet(ownPosts ? undefined : "/api/v1/employers/:employerId/labour", { params: { employerId } });
  if (!list.data) return null;
  const n = `${count(list.data.count.value)}${list.data.count.capped ? "+" : ""}`;
  const named = (side: { employerId: string; name: string; workers: number }[]): string =>
    side.map((s) => `${s.name} ${s.workers} 人`).join("，") || "没有";
  return (
    <Sheet title={ownPosts ? "所管岗位劳动者" : "劳动者"} note={<Go href="/workers">看名单 ›</Go>}>
      {ownPosts && list.data.count.value === 0 ? (
        <p className="ink-2">还没有人登记在你所管的岗位。由职业卫生管理人员或人事人员在岗位告知里指定。</p>
      ) : (
        <Facts
          rows={[
            ["在册", <Go key="n" href="/workers">{`${n} 人`}</Go>],
            ...(labour.data
              ? ([
                  ["派出到", named(labour.data.sent)],
                  ["从别处用工", named(labour.data.taken)],
                ] as [string, string][])
              : []),
          ]}
        />
      )}
    </Sheet>
  );
}
