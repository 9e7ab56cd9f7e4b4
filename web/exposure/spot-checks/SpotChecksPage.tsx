import { Button } from "antd";
import { useState } from "react";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import type { Item } from "../../kit/client.ts";
import { DataTable, type Column } from "../../kit/DataTable.tsx";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FilterBar } from "../../kit/FilterBar.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { count, dayText, percent, today } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet, useList } from "../../kit/query.ts";
import { Go, useUrlState, withQuery } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark, TimeMark } from "../../kit/StateMark.tsx";

type Task = Item<"/api/v1/spot-check-tasks">;
const columns: Column<Task>[] = [
  { key: "employerName", title: "单位", width: 220, name: (r) => r.employerName },
  {
    key: "dueOn",
    title: "状态",
    width: 110,
    render: (r) =>
      r.checkedOn ? (
        <StateMark axis={r.accurate ? "time" : "data"} level={r.accurate ? "met" : "missing"}>
          {r.accurate ? "三项一致" : "不一致"}
        </StateMark>
      ) : (
        <TimeMark due={r.dueOn} />
      ),
  },
  { key: "areaName", title: "乡镇（街道）", width: 110, name: (r) => r.areaName },
  { key: "assignedName", title: "核对人", width: 90, name: (r) => r.assignedName || "未分派" },
  { key: "checkedOn", title: "核对日期", width: 100, render: (r) => dayText(r.checkedOn) },
  { key: "differences", title: "差异", width: 260, name: (r) => r.differences.join("；") || "—" },
  { key: "address", title: "地址", width: 180, name: (r) => r.address, deskOnly: true },
];

/** Spot checks of declarations: the samples of the area, whether there was one this year, and the drawn employers. */
export function SpotChecksPage() {
  useDocumentTitle("申报抽查");
  const url = useUrlState();
  const may = useMay();
  const all = useGet("/api/v1/spot-checks");
  const show = (url.get("show") || "open") as "open" | "overdue" | "checked" | "different";
  const spotCheckId = url.get("spotCheckId");
  const list = useList("/api/v1/spot-check-tasks", {
    query: { show, spotCheckId, assignedTo: url.get("assignedTo") as "me" | undefined, cursor: url.get("cursor") },
  });
  const [drawing, setDrawing] = useState(false);
  const [selected, setSelected] = useState<string[]>([]);
  const [done, setDone] = useState("");
  const assigns = may("spot-check.assign") && show === "open";
  return (
    <>
      <PageTitle
        note={all.data?.years
          .map((y) => (y.state === "overdue" ? `${y.says}，已超期` : `${y.says}${y.state === "done" ? "" : `，${dayText(y.dueOn)} 前`}`))
          .join("；")}
        actions={may("spot-check.draw") && !drawing ? <Button onClick={() => setDrawing(true)}>抽取一批单位</Button> : undefined}
      >
        申报抽查
      </PageTitle>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {drawing ? <Draw minimum={all.data?.minimum ?? ""} onDone={(said) => (setDone(said), setDrawing(false))} /> : null}
      {all.error ? <ProblemNote error={all.error} /> : null}
      {!all.data ? (
        <WaitingLines rows={3} />
      ) : all.data.items.length === 0 ? null : (
        <Sheet flush title="历次抽查">
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>抽查</th>
                  <th>种子</th>
                  <th className="num">池中</th>
                  <th className="num">抽取</th>
                  <th className="num">已核对</th>
                  <th className="num">三项一致</th>
                  <th className="num">准确率</th>
                  <th className="num">超期</th>
                  <th>期限</th>
                </tr>
              </thead>
              <tbody>
                {all.data.items.map((c) => (
                  <tr key={c.spotCheckId}>
                    <td className="nowrap">
                      <Go href={`/spot-checks/${c.spotCheckId}`}>{c.title}</Go>
                    </td>
                    <td className="nowrap">{c.seed}</td>
                    <td className="num">{count(c.pool)}</td>
                    <td className="num">{count(c.drawn)}</td>
                    <td className="num">
                      <Go href={withQuery(url.path, { spotCheckId: c.spotCheckId, show: "checked" })}>{count(c.checked)}</Go>
                    </td>
                    <td className="num">{count(c.accurate)}</td>
                    <td className="num">{percent(c.checked === 0 ? null : (c.accurate / c.checked) * 100, true)}</td>
                    <td className="num">
                      <Go href={withQuery(url.path, { spotCheckId: c.spotCheckId, show: "overdue" })}>{count(c.overdue)}</Go>
                    </td>
                    <td className="nowrap">{dayText(c.dueOn)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Sheet>
      )}
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "待核对", query: {} },
            { label: "我核对", query: { assignedTo: "me" } },
            { label: "未分派", query: { assignedTo: "none" } },
            { label: "超期", query: { show: "overdue" } },
            { label: "已核对", query: { show: "checked" } },
            { label: "不一致", query: { show: "different" } },
          ]}
        />
        {assigns && selected.length > 0 ? (
          <Assign taskIds={selected} onDone={(n) => (setDone(`已分派 ${n} 家。`), setSelected([]))} />
        ) : null}
        <DataTable
          columns={columns}
          list={list}
          rowKey={(r) => r.taskId}
          rowHref={(r) => `/spot-check-tasks/${r.taskId}`}
          {...(assigns ? { selected, onSelect: setSelected } : {})}
          empty={<EmptyState why="none-yet">没有{show === "overdue" ? "超期的" : ""}抽查核对任务。</EmptyState>}
        />
      </Sheet>
    </>
  );
}

function Draw({ minimum, onDone }: { minimum: string; onDone: (said: string) => void }) {
  return (
    <Sheet title="抽取一批单位" note={`最少户数：${minimum}`}>
      <FormFromDeclaration
        form={{
          id: "draw",
          title: "抽取一批单位",
          fields: [
            { id: "wanted", label: "抽取户数", kind: "number", required: true, min: 1, max: 5000, decimals: 0, unit: "家" },
            { id: "dueOn", label: "核对期限", kind: "day", required: true },
            { id: "title", label: "名称", kind: "text", maxLength: 100, hint: "不填为“年份 + 申报信息抽查”" },
            { id: "seed", label: "种子", kind: "text", maxLength: 64, hint: "4 到 64 个字母、数字；不填由平台给出并公开" },
          ],
        }}
        initial={{ dueOn: `${today().slice(0, 4)}-12-31` }}
        act="抽取单位"
        meaning="从申报有效的单位中按乡镇、规模、行业风险分层抽取；抽出后不能改，种子留存。"
        onSend={async (values) => {
          const made = await api.post("/api/v1/spot-checks", { body: values as never });
          await refresh();
          onDone(`已从 ${made.pool} 家中抽取 ${made.drawn} 家，种子 ${made.seed}。`);
        }}
      />
    </Sheet>
  );
}

function Assign({ taskIds, onDone }: { taskIds: string[]; onDone: (count: number) => void }) {
  const officers = useGet("/api/v1/spot-check-officers");
  return (
    <FormFromDeclaration
      form={{
        id: "assign",
        title: "分派",
        fields: [
          {
            id: "accountId",
            label: `把选中的 ${taskIds.length} 家分派给`,
            kind: "choice",
            required: true,
            options: (officers.data?.items ?? [{ accountId: "", name: "正在读取", organisationName: "", open: 0 }]).map((o) => ({
              value: o.accountId,
              label: `${o.name}（${o.organisationName}，手上 ${o.open} 家）`,
            })),
          },
        ],
      }}
      act="分派给核对人"
      meaning="核对人在自己的名单里看到。"
      onSend={async ({ accountId }) => {
        const { count: n } = await api.post("/api/v1/spot-check-assignments", { body: { taskIds, accountId: String(accountId) } });
        await refresh();
        onDone(n);
      }}
    />
  );
}
