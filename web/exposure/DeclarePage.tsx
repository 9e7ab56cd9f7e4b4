import { useState } from "react";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMay, useMe } from "../frame/session.tsx";
import { api, asFilled } from "../kit/api.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { Go, useGo, usePathPart, useUrlState, withQuery } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { declarationKindWords, word } from "../kit/words.ts";
import { CheckStep } from "./CheckStep.tsx";
import { PartStep } from "./PartStep.tsx";
import { openFields, filledFields, partOf, partsOf, type Part } from "./formParts.ts";
import { useDraft, type DraftState } from "./useDraft.ts";
import type { Check } from "./types.ts";

/** A declaration as a task list: parts in any order, then the check, then the receipt page. */
export function DeclarePage() {
  const kind = usePathPart(2);
  const employerId = useMe().actor.employerId ?? "";
  const files = useMay()("declaration.file");
  const title = word(declarationKindWords, kind);
  useDocumentTitle(title);
  const quick = `/declarations/quick/${kind}`;
  const url = useUrlState();
  const go = useGo();
  const step = url.get("part");
  const fields = useGet("/api/v1/declaration-fields");
  const draft = useDraft(employerId, kind);
  const [check, setCheck] = useState<Check>();
  if (draft.error && !draft.state) return <ErrorPage kind="fault" error={draft.error} />;
  if (!draft.state || !fields.data) return <WaitingLines rows={10} />;
  const state = draft.state;
  const parts = partsOf(fields.data.items, kind);
  const body = asFilled({ employerId, kind, content: cleaned(state.content) });
  const goPart = async (id: string): Promise<void> => {
    await draft.save();
    url.set({ part: id });
    scrollTo(0, 0);
  };
  const toCheck = async (): Promise<void> => {
    await draft.save();
    setCheck(await api.post("/api/v1/declaration-checks", { body }));
    url.set({ part: "check" });
    scrollTo(0, 0);
  };
  const submit = async (): Promise<void> => {
    await draft.save();
    const sent = await api.post("/api/v1/declarations", { body });
    await refresh();
    go(sent.declarationId ? `/declarations/${sent.declarationId}?submitted=true` : "/declarations", { replace: true });
  };
  const at = parts.findIndex((p) => p.id === step);
  const part = parts[at];
  return (
    <>
      <PageTitle note={<span aria-live="polite">{draft.saved || "自动带入已知的内容，改动会自动保存"}</span>}>{title}</PageTitle>
      {draft.error ? <ProblemNote error={draft.error} /> : null}
      {part ? (
        <PartStep
          key={part.id}
          kind={kind}
          part={part}
          state={state}
          findings={(check?.errors ?? []).filter((f) => partOf(parts, f)?.id === part.id)}
          onChange={draft.change}
          onBack={() => void goPart("")}
          onNext={() => {
            draft.change({ seen: [...new Set([...state.seen, part.id])] });
            const next = parts[at + 1];
            void (next ? goPart(next.id) : goPart(""));
          }}
          nextLabel={parts[at + 1] ? `保存，接着办“${parts[at + 1]?.title}”` : "保存，回到清单"}
        />
      ) : step === "check" ? (
        <CheckStep
          kind={kind}
          parts={parts}
          state={state}
          check={check}
          onCheck={toCheck}
          onSubmit={submit}
          onOpen={(id) => void goPart(id)}
        />
      ) : (
        <Sheet title="逐项填报" note={<Go href={quick}>改用简易填报</Go>}>
          <ol className="task-list">
            {parts.map((p, i) => (
              <li key={p.id}>
                <Go href={withQuery(url.path, { part: p.id })}>
                  <span>{i + 1}</span>
                  <span>{p.title}</span>
                  <span className={problemsOf(p, parts, check) ? "limit-text" : "ink-2"}>{stateOf(p, parts, state, check)}</span>
                </Go>
              </li>
            ))}
            <li>
              {!files ? (
                <span className="task-later">
                  <span>{parts.length + 1}</span>
                  <span>提交前核对</span>
                  <span>由职业卫生管理人员或法定代表人核对、提交</span>
                </span>
              ) : parts.some((p) => openFields(p, state.content).length > 0) ? (
                <span className="task-later">
                  <span>{parts.length + 1}</span>
                  <span>提交前核对</span>
                  <span>前面各部分填完后可办</span>
                </span>
              ) : (
                <Go
                  href={withQuery(url.path, { part: "check" })}
                  onClick={(e) => {
                    e.preventDefault();
                    void toCheck();
                  }}
                >
                  <span>{parts.length + 1}</span>
                  <span>提交前核对</span>
                  <span>可以办了</span>
                </Go>
              )}
            </li>
          </ol>
        </Sheet>
      )}
    </>
  );
}

const problemsOf = (part: Part, parts: Part[], check: Check | undefined): number =>
  (check?.errors ?? []).filter((f) => partOf(parts, f)?.id === part.id).length;

const stateOf = (part: Part, parts: Part[], state: DraftState, check: Check | undefined): string => {
  const problems = problemsOf(part, parts, check);
  if (problems > 0) return `有 ${problems} 处要改`;
  const open = openFields(part, state.content).length;
  if (open === 0) return state.seen.includes(part.id) ? "已完成" : "已自动带入，待核对";
  return filledFields(part, state.content) === 0 ? "未开始" : `进行中，还差 ${open} 项`;
};

/** Empty rows and cells do not travel. */
const cleaned = (content: DraftState["content"]): DraftState["content"] => {
  const rows = (list: Record<string, unknown>[]): Record<string, unknown>[] =>
    list
      .map((row) => Object.fromEntries(Object.entries(row).filter(([, v]) => v !== undefined && v !== null && v !== "")))
      .filter((row) => Object.keys(row).length > 0);
  return {
    ...content,
    values: Object.fromEntries(Object.entries(content.values).filter(([, v]) => v !== undefined && v !== null && v !== "")),
    products: rows(content.products),
    hazardItems: rows(content.hazardItems),
    places: rows(content.places),
  };
};
