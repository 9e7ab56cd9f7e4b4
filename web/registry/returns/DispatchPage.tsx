import { useState } from "react";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import type { Answer } from "../../kit/client.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, useUrlState, withQuery } from "../../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";

type Dispatch = Answer<"/api/v1/dispatch">;
type Step = Dispatch["plan"]["steps"][number];
type DispatchSheet = Dispatch["sheets"][number];

const remindText = (days: number): string => (days < 0 ? `期限前 ${-days} 天` : days === 0 ? "期限当天" : `逾期第 ${days} 天`);
const everyText = (months: number): string => (months === 1 ? "每月" : months === 3 ? "每季" : `每 ${months} 个月`);
const stepText = (s: Step): string => `${s.fromMonth} 月到 ${s.toMonth} 月${everyText(s.everyMonths)}一次，月初第 1 天`;
const sheetTitle = (period: string): string =>
  period.length === 4 ? `${period} 年评估表` : `${period} ${period.includes("Q") ? "季度调度表" : "月报送调度表"}`;

/** What the platform draws up of the towns' returns, when it reminds them, and how often the county urges them. */
export function DispatchPage() {
  useDocumentTitle("调度表和提醒");
  const may = useMay();
  const url = useUrlState();
  const found = useGet("/api/v1/dispatch");
  const [setting, setSetting] = useState(false);
  const d = found.data;
  const sheet = d?.sheets.find((s) => s.period === url.get("period")) ?? d?.sheets[0];
  return (
    <>
      <PageTitle actions={<Go href="/town-returns">镇街报送 ›</Go>}>调度表和提醒</PageTitle>
      {found.error ? <ProblemNote error={found.error} /> : null}
      {!d ? (
        <WaitingLines rows={8} />
      ) : (
        <>
          {sheet ? (
            <>
              <nav className="tabs no-print" aria-label="调度表">
                {d.sheets.slice(0, 8).map((s) => (
                  <Go key={s.period} href={withQuery(url.path, { period: s.period })} aria-current={s === sheet ? "page" : undefined}>
                    {s.period}
                  </Go>
                ))}
              </nav>
              <OneSheet sheet={sheet} />
            </>
          ) : (
            <EmptyState why="none-yet">还没有调度表。月报送、季度调度到期的次日自动生成，年度评估表 1 月 1 日生成。</EmptyState>
          )}
          <Sheet title="报送提醒">
            <Facts
              rows={d.kinds.map((k) => [k.title, `${k.due}；没有报送的，${k.remind.map(remindText).join("、")}提醒`, k.source] as const)}
            />
          </Sheet>
          <Sheet
            title="督促提醒的频次"
            note={d.plan.setOn ? `${d.plan.by} ${dayText(d.plan.setOn)} 设定` : "本县没有另行设定，按上半年按季、下半年按月"}
          >
            {setting ? (
              <SetPlan steps={d.plan.steps} onDone={() => setSetting(false)} />
            ) : (
              <>
                {d.plan.steps.map((s) => (
                  <p key={`${s.fromMonth}-${s.toMonth}`}>{stepText(s)}</p>
                ))}
                {may("dispatch.set") ? (
                  <p>
                    <button type="button" className="link" onClick={() => setSetting(true)}>
                      改督促频次
                    </button>
                  </p>
                ) : null}
              </>
            )}
            <p className="ink-3">督促的内容：没有有效申报的家数和核实超期的家数，发到各乡镇（街道）的消息。</p>
          </Sheet>
        </>
      )}
    </>
  );
}

function OneSheet({ sheet }: { sheet: DispatchSheet }) {
  return (
    <Sheet flush title={sheetTitle(sheet.period)} note={`${dayText(sheet.madeOn)} 由平台生成，之后不再改动`}>
      <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>乡镇（街道）</th>
              <th>提示</th>
              <th className="num">应报</th>
              <th className="num">按期</th>
              <th className="num">逾期</th>
              <th>没有报送</th>
            </tr>
          </thead>
          <tbody>
            {sheet.towns.map((t) => (
              <tr key={t.areaCode}>
                <td>{t.name}</td>
                <td>
                  {t.yellowCard ? (
                    <StateMark axis="time" level="bad">
                      黄牌
                    </StateMark>
                  ) : (
                    "—"
                  )}
                </td>
                <td className="num">{t.due}</td>
                <td className="num">{t.onTime}</td>
                <td className="num">{t.late}</td>
                <td>
                  {t.missing.length === 0
                    ? "—"
                    : t.missing.map((period) => (
                        <Go key={period} href={withQuery("/town-returns", { period })}>
                          {period}{" "}
                        </Go>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="caption">生成当日没有报送的亮黄牌；逾期补报的不改本表，见镇街报送</p>
    </Sheet>
  );
}

function SetPlan({ steps, onDone }: { steps: readonly Step[]; onDone: () => void }) {
  return (
    <FormFromDeclaration
      form={{
        id: "plan",
        title: "督促频次",
        fields: [
          {
            id: "steps",
            label: "各时段的频次",
            kind: "list",
            required: true,
            of: [
              { id: "fromMonth", label: "从几月", kind: "number", required: true, decimals: 0 },
              { id: "toMonth", label: "到几月", kind: "number", required: true, decimals: 0 },
              { id: "everyMonths", label: "每几个月一次", kind: "number", required: true, decimals: 0 },
            ],
          },
        ],
      }}
      initial={{ steps: steps.map((s) => ({ ...s })) }}
      act="设定督促频次"
      meaning="从下一个督促日起按新频次；没有列入的月份不督促。"
      onCancel={onDone}
      onSend={async (values) => {
        await api.put("/api/v1/dispatch/reminder-plan", { body: values as never });
        await refresh();
        onDone();
      }}
    />
  );
}
