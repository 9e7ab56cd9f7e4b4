import { Button, Input } from "antd";
import { useRef, useState } from "react";
import { areaMovedLabels } from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { count, dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet, useList } from "../../kit/query.ts";
import { Go, useGo, usePathPart, useUrlState, withQuery } from "../../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../../kit/small.tsx";
import { PreviewSheet } from "./ConfirmChange.tsx";
import { ChangeMark, changeText, type Change } from "./parts.tsx";

/** One change of an area: what was decreed, how far it is, and what it moves or moved. */
export function ChangePage() {
  const changeId = usePathPart(1);
  const go = useGo();
  const found = useGet("/api/v1/area-changes/:changeId", { params: { changeId } });
  const [cancelling, setCancelling] = useState(false);
  useDocumentTitle(found.data ? changeText(found.data.change) : "行政区划调整");
  if (found.error) return <ErrorPage kind="fault" error={found.error} />;
  if (!found.data) return <WaitingLines rows={8} />;
  const { change: c, villages, employers, othersStay } = found.data;
  const may = found.data.abilities.includes("area.change");
  const planned = c.state === "planned";
  return (
    <>
      <PageTitle
        note={<ChangeMark change={c} />}
        actions={
          <>
            <Button onClick={() => print()}>打印</Button>
            {may && planned && !cancelling ? (
              <>
                <Button onClick={() => setCancelling(true)}>取消计划</Button>
                <Button type="primary" onClick={() => go(`/area-changes/${changeId}/edit`)}>
                  更正
                </Button>
              </>
            ) : null}
          </>
        }
      >
        {changeText(c)}
      </PageTitle>
      {c.state === "failed" ? (
        <div className="refusal" role="alert">
          <p className="refusal-says">
            {dayText(c.settledOn)} 没有执行：{c.settledReason}
          </p>
          <p>没有改动任何数据。核对后另办一项调整。</p>
        </div>
      ) : null}
      {cancelling ? <CancelSheet changeId={changeId} onDone={() => setCancelling(false)} /> : null}
      <Sheet title="批准的内容">
        <Facts
          columns={2}
          rows={[
            ["原区划", <Go key="old" href={`/areas/${c.areaCode}`}>{`${c.areaName}　${c.areaCode}`}</Go>],
            [
              c.kind === "merge" ? "并入" : c.kind === "rename" ? "更名为" : "分设",
              c.state === "done" ? (
                <Go key="new" href={`/areas/${c.successorCode}`}>{`${c.successorName}　${c.successorCode}`}</Go>
              ) : (
                `${c.successorName}　${c.successorCode}`
              ),
            ],
            ["生效日", dayText(c.effectiveOn)],
            ...(c.state === "done"
              ? [
                  [
                    "执行",
                    c.settledOn && c.settledOn > c.effectiveOn ? `${dayText(c.settledOn)}（生效日平台没有运行）` : dayText(c.settledOn),
                  ] as [string, string],
                ]
              : []),
            ["文号", c.decreeNumber],
            ["批准机关", c.decreeAuthority],
            ["批准的事项", c.reason],
            ["批准文件", <Decree key="decree" change={c} may={may} />],
            ["办理", `${c.actorName}，${dayText(c.plannedOn)}${c.version > 1 ? `，更正到第 ${c.version} 版` : ""}`],
            ...(c.state === "cancelled"
              ? [["取消", `${c.settledBy}，${dayText(c.settledOn)}：${c.settledReason}`] as [string, string]]
              : []),
          ]}
        />
      </Sheet>
      {planned ? (
        <>
          {c.kind === "split" && employers.length > 0 ? (
            <Sheet title={`逐家指定随转的单位 ${count(employers.length)} 家`} note={othersStay ? "其他没有登记到村的留下" : undefined}>
              <p>
                {employers
                  .slice(0, 200)
                  .map((e) => e.name)
                  .join("、")}
                {employers.length > 200 ? "等" : ""}
              </p>
            </Sheet>
          ) : null}
          {may ? (
            <Foreseen changeId={changeId} split={c.kind === "split"} />
          ) : villages.length > 0 ? (
            <Sheet title="村（社区）的新代码">
              <p>{villages.map((v) => `${v.name} ${v.areaCode} → ${v.successorCode}`).join("；")}</p>
            </Sheet>
          ) : null}
        </>
      ) : null}
      {c.moved ? <Moved change={c} /> : null}
    </>
  );
}

function CancelSheet({ changeId, onDone }: { changeId: string; onDone: () => void }) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<unknown>();
  const cancel = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/area-changes/:changeId/cancel", { params: { changeId }, body: { reason } });
      await refresh();
      onDone();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Sheet title="取消计划">
      {error ? <ProblemNote error={error} /> : null}
      <div className="field">
        <label htmlFor="cancel-reason">取消的理由</label>
        <Input.TextArea id="cancel-reason" rows={2} maxLength={500} value={reason} onChange={(e) => setReason(e.target.value)} />
      </div>
      <p className="row" style={{ alignItems: "center" }}>
        <Button danger onClick={() => void cancel()}>
          确认取消
        </Button>
        <button type="button" className="link" onClick={onDone}>
          不取消了
        </button>
        <span className="ink-3">计划和理由留存，到生效日不再执行。</span>
      </p>
    </Sheet>
  );
}

function Decree({ change: c, may }: { change: Change; may: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<unknown>();
  const send = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setError(undefined);
    const body = new FormData();
    body.set("file", file, file.name);
    try {
      await api.post("/api/v1/area-changes/:changeId/file", { params: { changeId: c.changeId }, body });
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      {c.fileName ? (
        <a href={`/api/v1/area-changes/${c.changeId}/file`} target="_blank" rel="noreferrer">
          {c.fileName}
        </a>
      ) : (
        <span className="ink-3">没有附</span>
      )}{" "}
      {may ? (
        <span className="no-print">
          <button type="button" className="link" onClick={() => input.current?.click()}>
            {c.fileName ? "换一份" : "附上文件"}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="选择批准文件"
            onChange={(e) => {
              void send(e.target.files?.[0]);
              e.target.value = "";
            }}
          />
        </span>
      ) : null}
      {error ? <ProblemNote error={error} small /> : null}
    </>
  );
}

/** What a plan would move as things stand today, or why it could not be carried out. */
function Foreseen({ changeId, split }: { changeId: string; split: boolean }) {
  const preview = useGet("/api/v1/area-changes/:changeId/preview", { params: { changeId } });
  return (
    <Sheet title="按今天的情况会转移" note="到生效日再按当天的情况执行">
      {preview.error ? <ProblemNote error={preview.error} /> : null}
      {preview.data ? <PreviewSheet preview={preview.data} split={split} /> : preview.error ? null : <WaitingLines rows={4} />}
    </Sheet>
  );
}

const kinds = ["employer", "case", "organisation", "account", "village"] as const;
const countOf: Record<(typeof kinds)[number], keyof NonNullable<Change["moved"]>> = {
  employer: "employers",
  case: "cases",
  organisation: "organisations",
  account: "officers",
  village: "villages",
};

/** The hand-over: everything that came under the new code, by kind, each with where it was. */
function Moved({ change: c }: { change: Change }) {
  const url = useUrlState();
  const may = useMay();
  const kind = kinds.find((k) => k === url.get("list")) ?? "employer";
  const list = useList("/api/v1/area-changes/:changeId/moved", {
    params: { changeId: c.changeId },
    query: { kind, cursor: url.get("cursor") },
  });
  const opens: Partial<Record<(typeof kinds)[number], string>> = {
    ...(may("employer.read") ? { employer: "/employers/" } : {}),
    village: "/areas/",
  };
  return (
    <>
      <nav className="tabs" aria-label="转移的明细">
        {kinds.map((k) => (
          <Go key={k} href={withQuery(url.path, { list: k === "employer" ? "" : k })} aria-current={k === kind ? "page" : undefined}>
            {areaMovedLabels[k]} {count(c.moved?.[countOf[k]])}
          </Go>
        ))}
      </nav>
      <Sheet flush title={`交接：${areaMovedLabels[kind]}`} note={`${dayText(c.settledOn)} 转到${c.successorName}`}>
        {list.error ? <ProblemNote error={list.error} /> : null}
        {!list.data ? (
          <WaitingLines rows={6} />
        ) : list.data.items.length === 0 ? (
          <EmptyState why="none-yet">没有转移{areaMovedLabels[kind]}。</EmptyState>
        ) : (
          <div className="table-scroll" role="region" aria-label="交接明细，可左右滚动" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{areaMovedLabels[kind]}</th>
                  {kind === "case" ? <th>事项编号</th> : null}
                  <th>原代码</th>
                  <th>新代码</th>
                </tr>
              </thead>
              <tbody>
                {list.data.items.map((m) => (
                  <tr key={m.subject}>
                    <td>{opens[kind] ? <Go href={`${opens[kind]}${m.subject}`}>{m.label}</Go> : m.label}</td>
                    {kind === "case" ? (
                      <td className="nowrap">{m.caseNo ? <Go href={`/cases/${m.subject}`}>{m.caseNo}</Go> : "—"}</td>
                    ) : null}
                    <td className="code">{m.fromCode}</td>
                    <td className="code">{m.areaCode}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {list.data?.nextCursor ? (
          <p className="caption no-print">
            <button type="button" className="link" onClick={() => url.set({ cursor: list.data.nextCursor })}>
              下一页
            </button>
          </p>
        ) : null}
        <p className="caption">生效当天随转的；申报、报告、个案卡和以前的数字留在{c.areaName}的原代码</p>
      </Sheet>
    </>
  );
}
