import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { verificationOriginLabels, verificationResultLabels } from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import type { FormView } from "../../kit/form.ts";
import { dayText, today } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart } from "../../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../../kit/small.tsx";
import { TimeMark } from "../../kit/StateMark.tsx";
import { optionsOf, word } from "../../kit/words.ts";
import { sourceWords } from "../words.ts";

const form: FormView = {
  id: "verification",
  title: "核实结果",
  fields: [
    { id: "photos", label: "现场照片（厂门、招牌、车间）", kind: "files" },
    { id: "result", label: "核实结果", kind: "choice", required: true, options: optionsOf(verificationResultLabels) },
    {
      id: "hazardConfirmed",
      label: "是否存在职业病危害",
      kind: "choice",
      required: { field: "result", is: "exists" },
      shownIf: { field: "result", is: "exists" },
      options: [
        { value: "true", label: "存在" },
        { value: "false", label: "不存在" },
      ],
    },
    {
      id: "stoppedOn",
      label: "停产日期",
      hint: "停产 6 个月以内、没有注销的仍计入应申报单位",
      kind: "day",
      required: { field: "result", is: "stopped" },
      shownIf: { field: "result", is: "stopped" },
    },
    { id: "movedTo", label: "迁往哪里", kind: "text", shownIf: { field: "result", is: "moved-out" }, maxLength: 200 },
    { id: "visitedOn", label: "走访日期", kind: "day", required: true },
    { id: "note", label: "情况说明（没有照片的写明依据）", kind: "text", maxLength: 2000 },
  ],
};

type Point = { longitude: number; latitude: number };
const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

/** The visit of one employer, on the phone: place, photo, result. */
export function VisitPage() {
  const employerId = usePathPart(1);
  const may = useMay();
  const file = useGet("/api/v1/employers/:employerId", { params: { employerId } });
  const cases = useGet("/api/v1/cases", { query: { programme: "employer-verification", employerId, state: "open" } });
  const [point, setPoint] = useState<Point>();
  const [place, setPlace] = useState("");
  const [done, setDone] = useState<{ result: string; onTime: boolean | null }>();
  useDocumentTitle("核实单位");
  if (file.error) return <ErrorPage kind="fault" error={file.error} />;
  if (!file.data || cases.isLoading) return <WaitingLines rows={8} />;
  const { employer: e, verification: task, standing } = file.data;
  const caseId = cases.data?.items[0]?.caseId;
  const locate = (): void => {
    setPlace("正在定位…");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPoint({ longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) });
        setPlace("");
      },
      () => setPlace("没有取得位置，可以不填位置直接填报。"),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  const sendFile = async (chosen: File): Promise<{ id: string; name: string }> => {
    const body = new FormData();
    body.set("takenAt", new Date(chosen.lastModified).toISOString());
    body.set("file", chosen, chosen.name);
    const sent = await api.post("/api/v1/cases/:caseId/files", { params: { caseId: caseId! }, body });
    return { id: sent.sha256, name: chosen.name };
  };
  return (
    <>
      <PageTitle
        note={<Code>{e.creditCode}</Code>}
        actions={
          <>
            {may("accuracy.check") ? <Go href={`/employers/${employerId}/accuracy`}>核对申报 ›</Go> : null}
            <Go href={`/employers/${employerId}`}>打开档案 ›</Go>
          </>
        }
      >
        核实：{e.name}
      </PageTitle>
      <Sheet>
        <Facts
          rows={[
            ["地址", e.workplaceAddress || null],
            ["注册地址", e.registeredAddress || null],
            ...(task
              ? ([
                  [
                    "从哪里知道",
                    `${sourceWords[task.source] ?? task.source}（${verificationOriginLabels[task.origin]}），${dayText(task.namedOn)}`,
                  ],
                  ["核实期限", task.enteredOn ? dayText(task.dueOn) : <TimeMark key="t" due={task.dueOn} />],
                  ["经办人", task.assignedName || "未分派"],
                ] as [string, ReactNode][])
              : []),
            ["是否计入", standing.says, standing.source],
          ]}
        />
      </Sheet>
      {done ? (
        <div className="done-note" role="status">
          <p>
            已填报：{word(verificationResultLabels, done.result)}
            {done.onTime === null ? "" : done.onTime ? "，按期" : "，逾期，及时率按逾期计"}。
          </p>
          <p>
            <Go href="/verifications">回到名单 ›</Go>
          </p>
        </div>
      ) : !task ? (
        may("employer.verify") ? (
          <Again employerId={employerId} />
        ) : (
          <EmptyState why="none-yet">这家单位没有待核实的任务。</EmptyState>
        )
      ) : !may("employer.verify") ? (
        <EmptyState why="none-yet">核实结果由所在乡镇（街道）或县级卫生健康部门填报。</EmptyState>
      ) : (
        <Sheet title="走访">
          <p className="row" style={{ alignItems: "center", marginBottom: 12 }}>
            <Button onClick={locate}>{point ? "重新定位" : "记录当前位置"}</Button>
            {point ? (
              <Code>
                东经 {point.longitude}　北纬 {point.latitude}
              </Code>
            ) : (
              <span className="ink-3">{place || "只在点按时取一次位置，可以不填。"}</span>
            )}
          </p>
          <FormFromDeclaration
            form={form}
            initial={{ visitedOn: today() }}
            act="填报核实结果"
            meaning="核实为存在的，挂起的报告和个案卡随即自动续办。"
            sendFile={caseId ? sendFile : undefined}
            onSend={async (values) => {
              const { hazardConfirmed, ...rest } = values;
              const answer = await api.post("/api/v1/employers/:employerId/verification", {
                params: { employerId },
                body: {
                  ...rest,
                  ...point,
                  ...(hazardConfirmed === undefined ? {} : { hazardConfirmed: hazardConfirmed === "true" }),
                } as never,
              });
              setDone({ result: String(values["result"]), onTime: answer.onTime });
              await refresh();
            }}
          />
        </Sheet>
      )}
    </>
  );
}

/** A known employer is to be looked at again: it may have stopped, moved, or begun to have hazards. */
function Again({ employerId }: { employerId: string }) {
  return (
    <Sheet title="要求再次核实" note="登记状态在填报结果之前不变">
      <FormFromDeclaration
        form={{
          id: "again",
          title: "要求再次核实",
          fields: [{ id: "reason", label: "要核实什么", kind: "text", required: true, maxLength: 500, hint: "例如接举报称已停产、搬迁" }],
        }}
        act="要求再次核实"
        meaning="进入所在乡镇（街道）的待核实名单，1 个月内核实。"
        onSend={async ({ reason }) => {
          await api.post("/api/v1/employers/:employerId/verifications", { params: { employerId }, body: { reason: String(reason ?? "") } });
          await refresh();
        }}
      />
    </Sheet>
  );
}
