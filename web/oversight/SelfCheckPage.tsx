import { Button, Input, InputNumber } from "antd";
import { useEffect, useRef, useState } from "react";
import { answerNames, answers } from "#oversight/contract";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Answer } from "../kit/client.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { FileField } from "../kit/FileField.tsx";
import { dayText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { keep, refresh, useGet } from "../kit/query.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { documentHref, proofHref, sendProof } from "./sendProof.ts";
import "./oversight.css";

type View = Answer<"/api/v1/employers/:employerId/self-check">;
type Values = Record<string, unknown>;

/** The yearly self-check on the phone: each item with its answer, proof and reason; what failed is work below. */
export function SelfCheckPage() {
  const employerId = usePathPart(1);
  const may = useMay();
  const view = useGet("/api/v1/employers/:employerId/self-check", { params: { employerId } });
  useDocumentTitle("自查");
  if (view.error) return <ErrorPage kind="fault" error={view.error} />;
  if (!view.data) return <WaitingLines rows={10} />;
  const v = view.data;
  const last = v.submitted[0];
  return (
    <>
      <PageTitle note={v.employerName} actions={<Go href={`/employers/${employerId}/told`}>回告知和责任书 ›</Go>}>
        {v.year} 年自查
      </PageTitle>
      <p className="ink-2" style={{ marginBottom: 12 }}>
        {v.form.title}，共 {v.form.items.length} 项。{v.form.note}
        {v.round ? `${v.round.openedBy}布置${v.round.dueOn ? `，${dayText(v.round.dueOn)} 前交` : ""}。` : "县里还没有布置，可以自行自查。"}
      </p>
      {last ? <Submitted view={v} /> : null}
      {v.todos.length > 0 ? <Todos view={v} clears={may("self-check.fill")} /> : null}
      {may("self-check.fill") ? <Fill key={last?.version ?? 0} view={v} /> : null}
    </>
  );
}

function Submitted({ view }: { view: View }) {
  const [error, setError] = useState<unknown>();
  const last = view.submitted[0]!;
  const { counts, score, scoreMissing, className, classMissing } = last.result;
  const print = async (): Promise<void> => {
    try {
      const made = await api.post("/api/v1/employers/:employerId/papers", {
        params: { employerId: view.employerId },
        body: { paper: "self-check", subjectId: last.checkId },
      });
      window.open(documentHref(made.documentId), "_blank", "noopener");
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Sheet title={`已交第 ${last.version} 版`} note={<Button onClick={() => void print()}>打印</Button>}>
      <Facts
        rows={[
          ["提交", `${dayText(last.submittedOn)}，${last.by}`],
          ["结果", `符合 ${counts.yes} 项，不符合 ${counts.no} 项，不适用 ${counts.na} 项`],
          ["得分", score === null ? `没有得分：${scoreMissing.join("、")}` : score.toFixed(2)],
          ["分类", className || (classMissing.length > 0 ? `判不出，缺${classMissing.join("、")}` : "该清单没有分类办法")],
          ["各版", view.submitted.map((s) => `第 ${s.version} 版 ${dayText(s.submittedOn)}，不符合 ${s.failed} 项`).join("；")],
        ]}
      />
      {error ? <ProblemNote error={error} /> : null}
    </Sheet>
  );
}

function Todos({ view, clears }: { view: View; clears: boolean }) {
  return (
    <Sheet title={`不符合项整改 ${view.todos.filter((t) => t.clearedOn === null).length}`} note="附上证明才能销号" flush>
      <ul className="row-list">
        {view.todos.map((t) => (
          <Todo key={t.todoId} employerId={view.employerId} todo={t} clears={clears} />
        ))}
      </ul>
    </Sheet>
  );
}

function Todo({ employerId, todo, clears }: { employerId: string; todo: View["todos"][number]; clears: boolean }) {
  const [files, setFiles] = useState<string[]>([]);
  const [note, setNote] = useState("");
  const [error, setError] = useState<unknown>();
  const clear = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/employers/:employerId/self-check-todos/:todoId/clearing", {
        params: { employerId, todoId: todo.todoId },
        body: { fileIds: files, note },
      });
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <li>
      <span className="row" style={{ alignItems: "center" }}>
        <strong>
          第{todo.itemNo}项 {todo.item}
        </strong>
        {todo.clearedOn ? (
          <StateMark axis="time" level="met">{`${dayText(todo.clearedOn)} 销号`}</StateMark>
        ) : (
          <StateMark axis="data" level="missing">
            缺整改证明
          </StateMark>
        )}
      </span>
      <span className="ink-3">
        {dayText(todo.openedOn)} 自查：{todo.note || "不符合"}
        {todo.basis ? `；${todo.basis}` : ""}
      </span>
      {todo.clearedOn ? (
        <span className="row">
          {todo.clearedNote}
          {todo.fileIds.map((id, n) => (
            <a key={id} href={proofHref(employerId, id)} target="_blank" rel="noreferrer">
              证明 {n + 1}
            </a>
          ))}
        </span>
      ) : clears ? (
        <div className="check-more">
          <FileField id={`todo-${todo.todoId}`} value={files} onValue={setFiles} send={sendProof(employerId)} />
          <label htmlFor={`note-${todo.todoId}`}>整改情况（选填）</label>
          <Input id={`note-${todo.todoId}`} value={note} maxLength={500} onChange={(e) => setNote(e.target.value)} />
          <Button onClick={() => void clear()}>整改销号</Button>
          {error ? <ProblemNote error={error} /> : null}
        </div>
      ) : null}
    </li>
  );
}

function Fill({ view }: { view: View }) {
  const { employerId, year, form } = view;
  const [values, setValues] = useState<Values>(view.draft ?? {});
  const unsaved = useRef<Values>(undefined);
  const [error, setError] = useState<unknown>();
  const [saved, setSaved] = useState("");
  const put = (key: string, value: unknown): void => setValues((now) => (unsaved.current = { ...now, [key]: value }));
  const save = useRef(async (): Promise<void> => {
    const answers = unsaved.current;
    if (!answers) return;
    unsaved.current = undefined;
    // The next visit of this page starts from these, however soon it comes.
    keep(
      "/api/v1/employers/:employerId/self-check",
      { params: { employerId } },
      (before) => before && { ...before, draft: answers as View["draft"] },
    );
    try {
      await api.put("/api/v1/employers/:employerId/self-checks/:year/draft", { params: { employerId, year }, body: { answers } });
      setSaved("草稿已存");
    } catch (refused) {
      setError(refused);
    }
  }).current;
  useEffect(() => {
    const timer = setTimeout(() => void save(), 1500);
    return () => clearTimeout(timer);
  }, [values, save]);
  useEffect(() => () => void save(), [save]);
  const answered = form.items.filter((i) => values[i.no]).length;
  const submit = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/employers/:employerId/self-checks/:year", { params: { employerId, year }, body: { answers: values } });
      unsaved.current = undefined;
      await refresh();
      window.scrollTo(0, 0);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Sheet title={view.submitted.length > 0 ? "填写新的一版" : "填写自查表"} flush>
      {form.items.map((i) => (
        <div key={i.no} className="check-item">
          <fieldset>
            <legend>
              第{i.no}项 {i.item}
              {i.max === null ? "" : `（${i.max} 分）`}
            </legend>
            <span className="ink-3">{[i.category, i.method, i.scoring, i.basis].filter(Boolean).join("；")}</span>
            <div className="check-answers">
              {answers.map((a) => (
                <label key={a}>
                  <input type="radio" name={`item-${i.no}`} checked={values[i.no] === a} onChange={() => put(i.no, a)} />
                  {answerNames[a]}
                </label>
              ))}
            </div>
          </fieldset>
          {values[i.no] === "no" || values[i.no] === "yes" ? (
            <div className="check-more">
              {values[i.no] === "no" && i.max !== null ? (
                <label>
                  第{i.no}项得分{" "}
                  <InputNumber
                    min={0}
                    max={i.max}
                    value={(values[`${i.no}:points`] as number | undefined) ?? null}
                    onChange={(n) => put(`${i.no}:points`, n ?? undefined)}
                  />
                </label>
              ) : null}
              {values[i.no] === "no" ? (
                <label>
                  第{i.no}项情况说明
                  <Input
                    maxLength={500}
                    value={(values[`${i.no}:note`] as string | undefined) ?? ""}
                    onChange={(e) => put(`${i.no}:note`, e.target.value)}
                  />
                </label>
              ) : null}
              <FileField
                id={`files-${i.no}`}
                value={(values[`${i.no}:files`] as string[] | undefined) ?? []}
                onValue={(ids) => put(`${i.no}:files`, ids)}
                send={sendProof(employerId)}
              />
            </div>
          ) : null}
        </div>
      ))}
      {error ? <ProblemNote error={error} /> : null}
      <div className="check-foot">
        <Button type="primary" size="large" onClick={() => void submit()}>
          提交自查
        </Button>
        <span className="ink-3" role="status">
          已答 {answered} / {form.items.length} 项。{saved}提交后不再改动，可以交新的一版。
        </span>
      </div>
    </Sheet>
  );
}
