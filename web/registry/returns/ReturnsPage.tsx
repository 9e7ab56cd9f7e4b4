import { Button, InputNumber } from "antd";
import { useState } from "react";
import { returnFigureLabels, returnFigures, type ReturnFigure } from "#registry/contract";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import type { Item } from "../../kit/client.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { count, dayInWords, dayText, percent, today } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, useUrlState, withQuery } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark, TimeMark } from "../../kit/StateMark.tsx";

type Return = Item<"/api/v1/town-returns">;

function Sent({ row }: { row: Return }) {
  if (row.submittedOn === null) return <TimeMark due={row.dueOn} />;
  return (
    <StateMark axis="time" level={row.state === "on-time" ? "met" : "bad"}>
      {row.state === "on-time" ? "按期报送" : "逾期报送"}
    </StateMark>
  );
}

/** The list a live figure counts; a figure that was sent stands for its day and opens none. */
const listOf: Partial<Record<ReturnFigure, (area: string) => string>> = {
  units: (area) => withQuery("/indicators/I002/subjects", { area, side: "denominator" }),
  declared: (area) => withQuery("/indicators/I002/subjects", { area, side: "numerator" }),
  overdue: (area) => withQuery("/verifications", { area, show: "overdue" }),
};

/** Monthly and quarterly returns: a town sees its own and sends it; the county sees who sent and what the records say. */
export function ReturnsPage() {
  useDocumentTitle("镇街报送");
  const url = useUrlState();
  const may = useMay();
  const now = today();
  const month = now.slice(0, 7);
  const quarter = `${now.slice(0, 4)}-Q${Math.ceil(Number(now.slice(5, 7)) / 3)}`;
  const before = new Date(`${month}-01T00:00:00Z`);
  before.setUTCMonth(before.getUTCMonth() - 1);
  const last = before.toISOString().slice(0, 7);
  const period = url.get("period") || month;
  const list = useGet("/api/v1/town-returns", { query: { period } });
  const items = list.data?.items ?? [];
  const mine = may("town-return.submit") ? items[0] : undefined;
  const [done, setDone] = useState("");
  return (
    <>
      <PageTitle
        note={
          list.data && !mine
            ? `按期 ${list.data.onTime} / ${list.data.towns}（${percent(list.data.towns === 0 ? null : (list.data.onTime / list.data.towns) * 100, true)}），已报 ${list.data.submitted} / ${list.data.towns}`
            : undefined
        }
      >
        镇街报送
      </PageTitle>
      <nav className="tabs no-print" aria-label="期次">
        {[
          [month, "本月"],
          [last, "上月"],
          [quarter, "本季度调度"],
        ].map(([key, label]) => (
          <Go key={key} href={withQuery(url.path, { period: key! })} aria-current={period === key ? "page" : undefined}>
            {label} {key}
          </Go>
        ))}
        {may("dispatch.read") ? <Go href="/dispatch">调度表和提醒</Go> : null}
      </nav>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {list.error ? <ProblemNote error={list.error} /> : null}
      {!list.data ? (
        <WaitingLines rows={6} />
      ) : items.length === 0 ? (
        <EmptyState why="none-yet">范围内没有乡镇（街道）。</EmptyState>
      ) : (
        <Sheet flush>
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>乡镇（街道）</th>
                  <th>报送</th>
                  <th>报送日期</th>
                  {returnFigures.map((key) => (
                    <th className="num" key={key}>
                      {returnFigureLabels[key]}
                    </th>
                  ))}
                  <th>说明和异议</th>
                </tr>
              </thead>
              <tbody>
                {items.map((r) => (
                  <tr key={r.organisationId}>
                    <td>{r.organisationName}</td>
                    <td>
                      <Sent row={r} />
                    </td>
                    <td className="nowrap">{dayText(r.submittedOn)}</td>
                    {returnFigures.map((key) => (
                      <td className="num" key={key}>
                        {r.figures === null ? (
                          "—"
                        ) : r.submittedOn === null && listOf[key] && r.figures[key] > 0 ? (
                          <Go href={listOf[key](r.areaCode)}>{count(r.figures[key])}</Go>
                        ) : (
                          count(r.figures[key])
                        )}
                      </td>
                    ))}
                    <td>
                      {[
                        r.dispatchedOn ? `${dayText(r.dispatchedOn)} 调度` : "",
                        r.note,
                        r.nextSteps ? `下步：${r.nextSteps}` : "",
                        ...r.objections.map((o) => `${returnFigureLabels[o.figure]}认为是 ${o.value}：${o.reason}`),
                      ]
                        .filter(Boolean)
                        .join("；") || "—"}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="caption">
            数字由台账带入：未报送的{items.some((r) => r.figures === null) ? "不列数字" : "为此刻"}，已报送的为报送当日；
            {dayInWords(items[0]!.dueOn)}前报送，逾期的仍按逾期计
          </p>
        </Sheet>
      )}
      {mine?.figures && mine.submittedOn === null ? (
        <Send
          key={period}
          row={mine}
          figures={mine.figures}
          onDone={async (onTime) => {
            setDone(onTime ? "已报送，按期。" : "已报送，逾期；本期按逾期计。");
            await refresh();
          }}
        />
      ) : null}
    </>
  );
}

type SendProps = { row: Return; figures: NonNullable<Return["figures"]>; onDone: (onTime: boolean) => Promise<void> };
function Send({ row, figures, onDone }: SendProps) {
  const quarterly = row.period.includes("Q");
  const [said, setSaid] = useState<Partial<Record<ReturnFigure, number>>>({});
  const [objecting, setObjecting] = useState(false);
  return (
    <Sheet title={quarterly ? "报送本季度调度" : "报送本月信息"} note="数字不用填；与台账不一致的写明理由，台账数不会被覆盖">
      {objecting ? (
        <p className="row" style={{ alignItems: "center", marginBottom: 12 }}>
          {returnFigures.map((key) => (
            <label key={key}>
              {returnFigureLabels[key]}（台账 {figures[key]}）{" "}
              <InputNumber
                min={0}
                precision={0}
                value={said[key] ?? figures[key]}
                onChange={(value) => setSaid({ ...said, [key]: value ?? figures[key] })}
              />
            </label>
          ))}
        </p>
      ) : (
        <p style={{ marginBottom: 12 }}>
          <Button onClick={() => setObjecting(true)}>对数字有异议</Button>
        </p>
      )}
      <FormFromDeclaration
        form={{
          id: "town-return",
          title: "报送",
          fields: [
            ...(quarterly ? [{ id: "dispatchedOn", label: "调度日期", kind: "day" as const, required: true as const }] : []),
            ...(objecting ? [{ id: "reason", label: "与台账不一致的理由", kind: "text" as const, maxLength: 500 }] : []),
            { id: "note", label: "情况说明", kind: "text", maxLength: 2000 },
            { id: "nextSteps", label: "下步措施", kind: "text", maxLength: 2000 },
          ],
        }}
        act={quarterly ? "报送本季度调度" : "报送本月信息"}
        meaning="报送后不能改动。"
        onSend={async ({ reason, ...values }) => {
          const objections = returnFigures
            .filter((key) => said[key] !== undefined && said[key] !== figures[key])
            .map((figure) => ({ figure, value: said[figure]!, reason: String(reason ?? "") }));
          const answer = await api.post("/api/v1/town-returns", { body: { ...values, period: row.period, objections } });
          await onDone(answer.onTime);
        }}
      />
    </Sheet>
  );
}
