import { Button } from "antd";
import { useState } from "react";
import { roleLabels } from "#access/contract";
import { useMe } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Answer } from "../kit/client.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";

type Delegation = Answer<"/api/v1/delegations">["items"][number];
const states = { coming: "未开始", holds: "有效", over: "已到期", ended: "已收回" } as const;
const sides = { given: "我委托的", received: "委托给我的", managed: "本范围人员的" } as const;

/** What I lent, what was lent to me, and lending. */
export function DelegationsPage() {
  useDocumentTitle("委托");
  const me = useMe();
  const page = useGet("/api/v1/delegations");
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState("");
  const [lending, setLending] = useState(false);
  const acting = me.actor.onBehalf;
  const run = async (act: () => Promise<unknown>, words: string, whole = false): Promise<void> => {
    setError(undefined);
    try {
      await act();
      // Rights change with the identity: every page is read anew.
      if (whole) return location.assign("/");
      setDone(words);
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  if (page.error) return <ProblemNote error={page.error} />;
  if (!page.data) return <WaitingLines rows={6} />;
  const { items, most, lendable, colleagues, setsLimit } = page.data;
  const limit = most ? `最长 ${most.days} 天（${most.basis}）` : "最长天数：未配置";
  return (
    <>
      <PageTitle
        actions={
          acting ? (
            <Button type="primary" onClick={() => void run(() => api.delete("/api/v1/session/delegation"), "", true)}>
              恢复为本人身份
            </Button>
          ) : lendable.length > 0 && colleagues.length > 0 && !lending ? (
            <Button type="primary" onClick={() => setLending(true)}>
              委托他人
            </Button>
          ) : null
        }
      >
        委托
      </PageTitle>
      {error ? <ProblemNote error={error} /> : null}
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {acting ? (
        <p>
          正在代{acting.name}办理，到{dayText(acting.untilDay)}。办理和留痕都写明两人的姓名，不能再委托他人。
        </p>
      ) : null}
      {lending ? (
        <Sheet title="委托他人">
          <FormFromDeclaration
            form={{
              id: "delegation",
              title: "委托他人",
              fields: [
                {
                  id: "toAccountId",
                  label: "受托人",
                  kind: "choice",
                  required: true,
                  options: colleagues.map((c) => ({ value: c.accountId, label: c.name })),
                },
                {
                  id: "roles",
                  label: "岗位",
                  kind: "choices",
                  required: true,
                  options: lendable.map((r) => ({ value: r, label: roleLabels[r] })),
                },
                { id: "from", label: "开始日期", kind: "day", required: true },
                { id: "until", label: "结束日期", kind: "day", required: true, hint: `含当日；${limit}` },
                { id: "reason", label: "事由", kind: "text", required: true, maxLength: 200 },
              ],
            }}
            initial={{ from: today() }}
            act="委托"
            meaning="期限内受托人可以代你办理，你本人仍可办理；谁起草的，两人都不能再审批。随时可以收回。"
            onCancel={() => setLending(false)}
            onSend={async (values) => {
              await api.post("/api/v1/delegations", { body: values });
              setLending(false);
              setDone("已经委托，受托人在“委托”页开始代办。");
              await refresh();
            }}
          />
        </Sheet>
      ) : null}
      {setsLimit ? (
        <Sheet title="最长天数" note={limit}>
          <FormFromDeclaration
            key={limit}
            form={{
              id: "limit",
              title: "最长天数",
              fields: [
                { id: "mostDays", label: "一次委托最长天数（1 至 366）", kind: "number", required: true },
                { id: "basis", label: "依据（制度或文件名称）", kind: "text", required: true, maxLength: 200 },
              ],
            }}
            initial={most ? { mostDays: most.days, basis: most.basis } : {}}
            act="设定"
            meaning="本地区和下级都按此执行，已经办好的委托不变。"
            onSend={async ({ mostDays, basis }) => {
              await api.put("/api/v1/delegation-limits/:areaCode", {
                params: { areaCode: me.actor.areaCode },
                body: { mostDays: Number(mostDays), basis: String(basis ?? "") },
              });
              setDone("已设定。");
              await refresh();
            }}
          />
        </Sheet>
      ) : null}
      <Sheet title="委托记录" note={limit} flush>
        {items.length === 0 ? (
          <p className="caption">还没有委托。外出、休假时可以把岗位委托给本机构的同事，到期自动收回。</p>
        ) : (
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>委托人</th>
                  <th>受托人</th>
                  <th>状态</th>
                  <th>岗位</th>
                  <th>期限</th>
                  <th>事由</th>
                  <th>办理</th>
                </tr>
              </thead>
              <tbody>
                {items.map((d) => (
                  <Line key={d.delegationId} d={d} acting={acting !== undefined} run={run} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Sheet>
    </>
  );
}

function Line({
  d,
  acting,
  run,
}: {
  d: Delegation;
  acting: boolean;
  run: (act: () => Promise<unknown>, words: string, whole?: boolean) => Promise<void>;
}) {
  const params = { delegationId: d.delegationId };
  const open = d.state === "holds" || d.state === "coming";
  return (
    <tr>
      <td className="nowrap">{d.fromName}</td>
      <td className="nowrap">{d.toName}</td>
      <td className="nowrap">
        {d.state === "holds" ? states.holds : <StateMark axis="data" level="ended">{`${states[d.state]}`}</StateMark>}
        {`（${sides[d.mine]}）`}
      </td>
      <td>{d.roles.map((r) => roleLabels[r]).join("、")}</td>
      <td className="nowrap">
        {dayText(d.from)} 至 {dayText(d.until)}
      </td>
      <td>{d.endedReason === "" ? d.reason : `${d.reason}；${d.endedName}：${d.endedReason}`}</td>
      <td className="nowrap">
        {open && !acting ? (
          <>
            {d.mine === "received" && d.state === "holds" ? (
              <Button size="small" onClick={() => void run(() => api.post("/api/v1/session/delegation", { body: params }), "", true)}>
                代其办理
              </Button>
            ) : null}{" "}
            <Button
              size="small"
              onClick={() =>
                void run(
                  () =>
                    api.post("/api/v1/delegations/:delegationId/revocation", {
                      params,
                      body: { reason: d.mine === "received" ? "受托人退回" : "提前收回" },
                    }),
                  "委托已经结束。",
                )
              }
            >
              {d.mine === "received" ? "退回" : "收回"}
            </Button>
          </>
        ) : (
          "—"
        )}
      </td>
    </tr>
  );
}
