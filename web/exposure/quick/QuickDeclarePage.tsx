import { Button } from "antd";
import { useState } from "react";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay, useMe } from "../../frame/session.tsx";
import { api, asFilled } from "../../kit/api.ts";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, useGo, usePathPart, useUrlState } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { declarationKindWords, word } from "../../kit/words.ts";
import { OccasionFields } from "../OccasionFields.tsx";
import type { Check } from "../types.ts";
import { useDraft } from "../useDraft.ts";
import { PostRows } from "./PostRows.tsx";
import { QuickCheck } from "./QuickCheck.tsx";
import { StepFields } from "./StepFields.tsx";
import { sent, stepsOf } from "./steps.ts";
import "./quick.css";

/** The declaration of a small workshop on a phone: four steps and a check; the draft is kept at every one. */
export function QuickDeclarePage() {
  const kind = usePathPart(2);
  const employerId = useMe().actor.employerId ?? "";
  const files = useMay()("declaration.file");
  const title = word(declarationKindWords, kind);
  useDocumentTitle(title);
  const url = useUrlState();
  const go = useGo();
  const fields = useGet("/api/v1/declaration-fields");
  const draft = useDraft(employerId, kind);
  const [check, setCheck] = useState<Check>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  if (draft.error && !draft.state) return <ErrorPage kind="fault" error={draft.error} />;
  if (!draft.state || !fields.data) return <WaitingLines rows={10} />;
  const { content, basis, suggestions } = draft.state;
  const steps = stepsOf(kind);
  const asked = url.get("step");
  const at =
    asked === "check" && files
      ? steps.length
      : Math.max(
          0,
          steps.findIndex((s) => s.id === asked),
        );
  const step = steps[at];
  const body = asFilled({ employerId, kind, content: sent(content, basis, kind) });
  const act = async (run: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await draft.save();
      await run();
      scrollTo(0, 0);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const open = (id: string): Promise<void> =>
    act(async () => {
      if (id === "check") setCheck(await api.post("/api/v1/declaration-checks", { body }));
      url.set({ step: id });
    });
  const submit = (): Promise<void> =>
    act(async () => {
      const filed = await api.post("/api/v1/declarations", { body });
      await refresh();
      go(filed.declarationId ? `/declarations/${filed.declarationId}?submitted=true` : "/declarations", { replace: true });
    });
  return (
    <>
      <PageTitle note={<span aria-live="polite">{draft.saved || "已知的内容带入好了，核对即可"}</span>}>{title}</PageTitle>
      {draft.error ? <ProblemNote error={draft.error} /> : null}
      {error ? <ProblemNote error={error} /> : null}
      <div className="row quick-head">
        <span className="ink-2" aria-live="polite">
          第 {at + 1} 步，共 {steps.length + 1} 步
        </span>
        <Go href={`/declarations/new/${kind}`}>改用完整表格</Go>
      </div>
      {step ? (
        <Sheet title={step.title}>
          <form
            className="form-page quick"
            noValidate
            onSubmit={(e) => {
              e.preventDefault();
              const next = steps[at + 1]?.id;
              void (next || files ? open(next ?? "check") : act(async () => go("/")));
            }}
          >
            {step.occasion ? <OccasionFields kind={kind} content={content} onContent={(c) => draft.change({ content: c })} /> : null}
            {step.posts ? (
              <>
                <p className="ink-2">一个岗位有几种危害，就写几行。各类人数和合计由平台推算。</p>
                <PostRows
                  rows={content.places}
                  suggestions={suggestions}
                  onRows={(places) => draft.change({ content: { ...content, places } })}
                />
              </>
            ) : null}
            <StepFields
              key={step.id}
              step={step}
              fields={fields.data.items}
              content={content}
              basis={basis}
              faults={check?.errors ?? []}
              onContent={(c) => draft.change({ content: c })}
            />
            <div className="form-foot">
              <Button type="primary" htmlType="submit" loading={busy}>
                {steps[at + 1] ? `下一步：${steps[at + 1]?.title}` : files ? "下一步：核对提交" : "存为草稿，交负责人提交"}
              </Button>
              {at > 0 ? (
                <Button type="text" onClick={() => void open(steps[at - 1]?.id ?? "")}>
                  上一步
                </Button>
              ) : null}
            </div>
          </form>
        </Sheet>
      ) : (
        <QuickCheck
          kind={kind}
          steps={steps}
          fields={fields.data.items}
          content={content}
          check={check}
          busy={busy}
          onCheck={() => open("check")}
          onOpen={(id) => void open(id)}
          onSubmit={() => void submit()}
        />
      )}
    </>
  );
}
