import { Button } from "antd";
import { useState } from "react";
import { useMay, useMe } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Item } from "../kit/client.ts";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { freezeKinds, freezeTitle, isWhole, type Freeze } from "./freezeWords.ts";

const number = (n: number): string => n.toLocaleString("zh-CN");

/** Stops what must stop now, and lets it go again; both with a reason. Below, how much may be done in a day. */
export function FreezesPage() {
  useDocumentTitle("应急冻结");
  const may = useMay()("access.freeze");
  const list = useGet("/api/v1/freezes");
  const [freezing, setFreezing] = useState(false);
  const [thawing, setThawing] = useState("");
  const [done, setDone] = useState("");
  if (list.error) return <ProblemNote error={list.error} />;
  if (!list.data) return <WaitingLines rows={6} />;
  const held = list.data.items.filter((f) => f.thawedAt === null);
  const over = list.data.items.filter((f) => f.thawedAt !== null);
  const act = (words: string): void => {
    setFreezing(false);
    setThawing("");
    setDone(words);
  };
  return (
    <>
      <PageTitle
        actions={
          may && !freezing ? (
            <Button type="primary" danger onClick={() => setFreezing(true)}>
              冻结
            </Button>
          ) : null
        }
      >
        应急冻结
      </PageTitle>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {freezing ? <FreezeForm onDone={act} onCancel={() => setFreezing(false)} /> : null}
      <Sheet title={`正在冻结 ${held.length}`}>
        {held.length === 0 ? (
          <EmptyState why="none-yet">没有正在冻结的。</EmptyState>
        ) : (
          <ul className="row-list">
            {held.map((f) => (
              <li key={f.freezeId}>
                <span className="row">
                  <strong>{freezeTitle(f)}</strong>
                  {may && thawing !== f.freezeId ? (
                    <button type="button" className="link" onClick={() => setThawing(f.freezeId)}>
                      解冻
                    </button>
                  ) : null}
                </span>
                <span className="ink-2">{f.reason}</span>
                <span className="ink-3">
                  {momentText(f.frozenAt)}，{f.frozenBy}
                </span>
                {thawing === f.freezeId ? <ThawForm freeze={f} onDone={act} onCancel={() => setThawing("")} /> : null}
              </li>
            ))}
          </ul>
        )}
      </Sheet>
      {over.length > 0 ? (
        <Sheet title="已经解冻">
          <ul className="row-list">
            {over.map((f) => (
              <li key={f.freezeId}>
                <span>{freezeTitle(f)}</span>
                <span className="ink-3">
                  {momentText(f.frozenAt)} {f.frozenBy}冻结：{f.reason}
                </span>
                <span className="ink-3">
                  {momentText(f.thawedAt)} {f.thawedBy}解冻：{f.thawReason}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
      <Limits />
    </>
  );
}

const of = (kind: Freeze["kind"]) => ({ field: "kind", is: kind });

function FreezeForm({ onDone, onCancel }: { onDone: (words: string) => void; onCancel: () => void }) {
  const me = useMe();
  const whole = me.actor.roles.includes("platform-admin");
  return (
    <Sheet title="冻结">
      <FormFromDeclaration
        form={{
          id: "freeze",
          title: "冻结",
          fields: [
            {
              id: "kind",
              label: "冻结什么",
              kind: "choice",
              required: true,
              options: freezeKinds.filter((k) => whole || !isWhole(k.value)).map(({ value, label }) => ({ value, label })),
            },
            { id: "subject", label: "用户名", kind: "text", maxLength: 60, required: of("account"), shownIf: of("account") },
            {
              id: "organisation",
              label: "机构名称或统一社会信用代码",
              kind: "text",
              maxLength: 200,
              required: of("organisation"),
              shownIf: of("organisation"),
            },
            {
              id: "key",
              label: "密钥编号",
              kind: "text",
              maxLength: 200,
              required: of("key"),
              shownIf: of("key"),
              hint: "在“接口密钥”页的编号一列",
            },
            { id: "reason", label: "理由", kind: "text", required: true, maxLength: 500, hint: "发现了什么、谁的要求；记入审计" },
          ],
        }}
        initial={{}}
        act="冻结"
        meaning="从下一次请求起生效，已经存入的记录和审计不变；被冻结的一方会看到已冻结和找谁，看不到理由。"
        onCancel={onCancel}
        onSend={async (values) => {
          const text = (id: string): string => String(values[id] ?? "");
          const kind = text("kind") as Freeze["kind"];
          const subject = isWhole(kind) ? undefined : text(kind === "account" ? "subject" : kind);
          const made = await api.post("/api/v1/freezes", { body: { kind, subject, reason: text("reason") } });
          onDone(`已冻结${freezeTitle(made)}。`);
          await refresh();
        }}
      />
    </Sheet>
  );
}

function ThawForm({ freeze, onDone, onCancel }: { freeze: Freeze; onDone: (words: string) => void; onCancel: () => void }) {
  return (
    <FormFromDeclaration
      form={{
        id: `thaw-${freeze.freezeId}`,
        title: "解冻",
        fields: [{ id: "reason", label: "解冻的理由", kind: "text", required: true, maxLength: 500 }],
      }}
      initial={{}}
      act="解冻"
      meaning="从下一次请求起恢复；冻结的记录和两次理由都保留。"
      onCancel={onCancel}
      onSend={async (values) => {
        await api.post("/api/v1/freezes/:freezeId/thaw", {
          params: { freezeId: freeze.freezeId },
          body: { reason: String(values["reason"] ?? "") },
        });
        onDone(`已解冻${freezeTitle(freeze)}。`);
        await refresh();
      }}
    />
  );
}

function Limits() {
  const limits = useGet("/api/v1/limits");
  if (limits.error) return <ProblemNote error={limits.error} />;
  const rows: readonly Item<"/api/v1/limits">[] = limits.data?.items ?? [];
  return (
    <Sheet title="一天的限额" note="由平台运维设定" flush>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th>办什么</th>
              <th className="num">一个账号</th>
              <th className="num">一把接口密钥</th>
              <th className="num">一个机构</th>
              <th className="num">全平台</th>
              <th className="num">全平台今天已用</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((l) => (
              <tr key={l.act}>
                <td>
                  {l.what}（{l.unit}）
                </td>
                <td className="num">{number(l.account)}</td>
                <td className="num">{number(l.key)}</td>
                <td className="num">{number(l.organisation)}</td>
                <td className="num">{number(l.system)}</td>
                <td className="num">{number(l.used)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
