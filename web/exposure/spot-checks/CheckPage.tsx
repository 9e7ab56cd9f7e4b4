import { NotScanned } from "../../kit/NotScanned.tsx";
import { Button } from "antd";
import { useState } from "react";
import { checkItemLabels, lineVerdictLabels, type CheckLine } from "#exposure/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import type { Answer } from "../../kit/client.ts";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { dayText, today } from "../../kit/format.ts";
import { useDocumentTitle, useIsPhone } from "../../kit/hooks.ts";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart } from "../../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark, TimeMark } from "../../kit/StateMark.tsx";
import { checkBody, checkForm } from "./checkForm.ts";

type Accuracy = Answer<"/api/v1/employers/:employerId/accuracy">;
type Task = Answer<"/api/v1/spot-check-tasks/:taskId">["task"];

function Verdict({ line: l }: { line: CheckLine }) {
  return l.verdict === "same" ? (
    <span>{lineVerdictLabels.same}</span>
  ) : (
    <StateMark axis="data" level="missing">
      {lineVerdictLabels[l.verdict]}
    </StateMark>
  );
}
const itemOf = (l: CheckLine): string => (l.item === "hazard" ? l.label : checkItemLabels[l.item]);

function Lines({ lines }: { lines: readonly CheckLine[] }) {
  if (useIsPhone())
    return (
      <ul className="row-list">
        {lines.map((l) => (
          <li key={`${l.item}${l.key}`}>
            <span className="row" style={{ alignItems: "center" }}>
              <span>{itemOf(l)}</span>
              <Verdict line={l} />
            </span>
            <span className="ink-2">
              申报 {l.declared ?? "—"}，现场 {l.found ?? "—"}
              {l.note ? `；依据：${l.note}` : ""}
            </span>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>项目</th>
            <th>申报</th>
            <th>现场</th>
            <th>判定</th>
            <th>依据</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((l) => (
            <tr key={`${l.item}${l.key}`}>
              <td>{itemOf(l)}</td>
              <td>{l.declared ?? "—"}</td>
              <td>{l.found ?? "—"}</td>
              <td>
                <Verdict line={l} />
              </td>
              <td>{l.note || "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Check({ view, task }: { view: Accuracy; task?: Task }) {
  const may = useMay();
  const [done, setDone] = useState("");
  const [open, setOpen] = useState(!task?.checkedOn);
  const { employerId, declared } = view;
  const again = !!task?.checkedOn;
  const sendFile = async (chosen: File): Promise<{ id: string; name: string }> => {
    const body = new FormData();
    body.set("takenAt", new Date(chosen.lastModified).toISOString());
    body.set("file", chosen, chosen.name);
    const sent = await api.post("/api/v1/employers/:employerId/accuracy-photos", { params: { employerId }, body });
    return { id: sent.photoId, name: chosen.name };
  };
  return (
    <>
      <PageTitle actions={<Go href={`/employers/${employerId}`}>打开档案 ›</Go>}>核对申报：{view.employerName}</PageTitle>
      <Sheet>
        <Facts
          rows={[
            ["地址", view.address || null],
            ...(task
              ? ([
                  ["抽查", task.title],
                  ["期限", task.checkedOn ? dayText(task.dueOn) : <TimeMark key="t" due={task.dueOn} />],
                  ["核对人", task.assignedName || "未分派"],
                ] as [string, React.ReactNode][])
              : []),
            ["申报", declared.declaredOn ? `${dayText(declared.declaredOn)} 第 ${declared.version} 版` : "没有有效申报"],
          ]}
        />
      </Sheet>
      {done ? (
        <div className="done-note" role="status">
          <p>{done}</p>
          {task ? (
            <p>
              <Go href="/spot-checks">回到名单 ›</Go>
            </p>
          ) : null}
        </div>
      ) : may("accuracy.check") && !open ? (
        <p>
          <Button onClick={() => setOpen(true)}>再次核对</Button>
        </p>
      ) : may("accuracy.check") ? (
        <Sheet title={again ? "再次核对" : "核对"} note="申报的内容写在每一项里，填现场看到的；不一致的拍照或写依据">
          <FormFromDeclaration
            form={checkForm(declared, task !== undefined, again)}
            initial={{ visitedOn: today() }}
            act="提交核对结果"
            meaning="不一致的，单位要在 15 日内办变更申报；更正后的申报受理才结束。"
            sendFile={sendFile}
            onSend={async (values) => {
              const body = checkBody(declared, values) as never;
              const answer = task
                ? await api.post("/api/v1/spot-check-tasks/:taskId/check", { params: { taskId: task.taskId }, body })
                : await api.post("/api/v1/employers/:employerId/accuracy-checks", { params: { employerId }, body });
              setDone(
                answer.accurate
                  ? "已提交：核对的各项一致。"
                  : `已提交：有 ${answer.lines.filter((l) => l.verdict !== "same").length} 处不一致，单位应在 ${dayText(answer.dueOn)} 前变更申报。`,
              );
              await refresh();
            }}
          />
        </Sheet>
      ) : null}
      {view.checks.map((c) => (
        <Sheet
          key={c.checkId}
          title={`${dayText(c.enteredOn)} ${c.origin === "spot-check" ? "抽查" : c.occasion}：${c.accurate ? "一致" : "不一致"}`}
          note={[c.by, c.replaced ? "已由后一次核对替代" : "", c.reason ? `再次核对：${c.reason}` : "", c.note].filter(Boolean).join("；")}
        >
          <Lines lines={c.lines} />
          <p className="row">
            {c.photos.map((p) => (
              <a key={p.photoId} href={`/api/v1/accuracy-photos/${p.photoId}`} target="_blank" rel="noreferrer">
                {p.name}
              </a>
            ))}
            {c.photos.length > 0 ? <NotScanned /> : null}
            {c.caseId ? <Go href={`/cases/${c.caseId}`}>更正事项 {c.caseNo} ›</Go> : null}
          </p>
        </Sheet>
      ))}
    </>
  );
}

/** A drawn employer: declared beside found, on the phone at the workplace. */
export function TaskPage() {
  useDocumentTitle("核对申报");
  const taskId = usePathPart(1);
  const found = useGet("/api/v1/spot-check-tasks/:taskId", { params: { taskId } });
  if (found.error) return <ErrorPage kind="fault" error={found.error} />;
  return found.data ? <Check view={found.data} task={found.data.task} /> : <WaitingLines rows={8} />;
}

/** Any other visit: what differs from the declaration is noted the same way. */
export function AccuracyPage() {
  useDocumentTitle("核对申报");
  const employerId = usePathPart(1);
  const found = useGet("/api/v1/employers/:employerId/accuracy", { params: { employerId } });
  if (found.error) return <ErrorPage kind="fault" error={found.error} />;
  return found.data ? <Check view={found.data} /> : <WaitingLines rows={8} />;
}

/** One sample: seed, pool, strata, towns, and whether drawing again gives the same. */
export function SpotCheckPage() {
  useDocumentTitle("申报抽查");
  const spotCheckId = usePathPart(1);
  const found = useGet("/api/v1/spot-checks/:spotCheckId", { params: { spotCheckId } });
  const again = useGet("/api/v1/spot-checks/:spotCheckId/redraw", { params: { spotCheckId } });
  if (found.error) return <ErrorPage kind="fault" error={found.error} />;
  const c = found.data;
  if (!c) return <WaitingLines rows={8} />;
  return (
    <>
      <PageTitle note={`${c.areaName}，${dayText(c.drawnOn)} 由 ${c.by} 抽取`}>{c.title}</PageTitle>
      <Sheet>
        <Facts
          rows={[
            ["种子", c.seed],
            ["池", `${c.pool} 家申报有效的单位`],
            ["抽取", `${c.drawn} 家`],
            ["规则", c.rule],
            [
              "重抽",
              again.data
                ? again.data.agrees
                  ? `用留存的池和种子重抽，是同一批 ${again.data.drawn} 家`
                  : "重抽与抽取的单位不一致"
                : "正在重抽",
            ],
            ["池的校验", again.data ? `SHA-256 ${again.data.poolSha256}` : null],
          ]}
        />
      </Sheet>
      <Sheet flush title="各乡镇（街道）">
        <Table
          head={["乡镇（街道）", "抽取", "已核对", "三项一致", "超期"]}
          rows={c.towns.map((t) => [t.areaName, t.drawn, t.checked, t.accurate, t.overdue])}
        />
      </Sheet>
      <Sheet flush title="各层名额">
        <Table
          head={["乡镇（街道）", "规模", "行业风险", "池中", "抽取"]}
          rows={c.strata.map((s) => [s.townName, s.size, s.risk, s.pool, s.drawn])}
        />
      </Sheet>
    </>
  );
}

function Table({ head, rows }: { head: string[]; rows: (string | number)[][] }) {
  return (
    <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            {head.map((h, i) => (
              <th key={h} className={typeof rows[0]?.[i] === "number" ? "num" : undefined}>
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join("|")}>
              {row.map((cell, i) => (
                <td key={head[i]} className={typeof cell === "number" ? "num" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
