import { Button } from "antd";
import { useState } from "react";
import { staffPositionLabels } from "#registry/contract";
import { OnceSecret } from "../access/OnceSecret.tsx";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { api } from "../kit/api.ts";
import type { Answer } from "../kit/client.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { useDocumentTitle, useIsPhone } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { optionsOf, word } from "../kit/words.ts";

type Staff = Answer<"/api/v1/employer-accounts">;
const workersWords = { all: "全部", "own-posts": "所管岗位", none: "—" } as const;
const yes = (b: boolean): string => (b ? "可以" : "—");

/** Accounts of one employer: the real person, her rights, giving and taking them. */
export function StaffPage() {
  useDocumentTitle("账号与权限");
  const list = useGet("/api/v1/employer-accounts");
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState("");
  const [secret, setSecret] = useState<{ username: string; password: string }>();
  const [error, setError] = useState<unknown>();
  const phone = useIsPhone();
  if (list.error) return <ErrorPage kind="fault" error={list.error} />;
  if (!list.data) return <WaitingLines rows={6} />;
  const { items, choices, posts } = list.data;
  const act = async (accountId: string, body: object): Promise<void> => {
    setError(undefined);
    try {
      await api.patch("/api/v1/employer-accounts/:accountId", { params: { accountId }, body: body as never });
      setChanging("");
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  const actsOf = (p: Staff["items"][number]) =>
    p.self ? (
      "本人"
    ) : (
      <>
        <Button size={phone ? "middle" : "small"} onClick={() => setChanging(p.accountId)}>
          变更权限
        </Button>
        <Button size={phone ? "middle" : "small"} onClick={() => void act(p.accountId, { active: !p.active })}>
          {p.active ? "停用" : "启用"}
        </Button>
      </>
    );
  return (
    <>
      <PageTitle
        note="一人一号，办理和留痕都记本人姓名"
        actions={
          adding ? null : (
            <Button type="primary" onClick={() => setAdding(true)}>
              新开账号
            </Button>
          )
        }
      >
        账号与权限
      </PageTitle>
      {error ? <ProblemNote error={error} /> : null}
      {secret ? (
        <OnceSecret
          title={`${secret.username} 的初始口令`}
          secret={secret.password}
          note="只显示这一次，请当面交给本人，首次登录要修改。"
          onClose={() => setSecret(undefined)}
        />
      ) : null}
      {adding ? (
        <Sheet title="新开账号">
          <FormFromDeclaration
            form={{
              id: "staff",
              title: "新开账号",
              fields: [
                { id: "name", label: "姓名", kind: "text", required: true, maxLength: 60 },
                { id: "position", label: "职务", kind: "choice", required: true, options: optionsOf(staffPositionLabels) },
                { id: "phone", label: "手机号", kind: "text", required: true, maxLength: 11 },
                { id: "identity", label: "身份证号", kind: "text", maxLength: 18, hint: "加密保存，只显示遮盖后的号码" },
                { id: "username", label: "用户名", kind: "text", required: true, maxLength: 40 },
                {
                  id: "role",
                  label: "权限",
                  kind: "choice",
                  required: true,
                  options: choices.map((c) => ({ value: c.role, label: c.label })),
                },
                ...postField(posts),
              ],
            }}
            act="新开账号"
            meaning="初始口令只显示一次。"
            onCancel={() => setAdding(false)}
            onSend={async (values) => {
              const made = await api.post("/api/v1/employer-accounts", { body: { posts: [], ...values } as never });
              setSecret(made);
              setAdding(false);
              await refresh();
            }}
          />
        </Sheet>
      ) : null}
      <Sheet title="人员" flush>
        {phone ? (
          <ul className="row-list">
            {items.map((p) => (
              <li key={p.accountId}>
                <span className="row" style={{ alignItems: "center" }}>
                  <strong>{p.name}</strong>
                  <Stopped active={p.active} />
                  <span className="ink-2">{p.roleLabels.join("、")}</span>
                </span>
                {pairsOf(p).map(([label, value]) => (
                  <span className="row-pair" key={label}>
                    <span className="ink-2">{label}</span>
                    <span>{value}</span>
                  </span>
                ))}
                <span className="row">{actsOf(p)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>姓名</th>
                  <th>职务</th>
                  <th>权限</th>
                  <th>所管岗位</th>
                  <th>手机号</th>
                  <th>身份证号</th>
                  <th>用户名</th>
                  <th>办理</th>
                </tr>
              </thead>
              <tbody>
                {items.map((p) => (
                  <tr key={p.accountId}>
                    <td className="nowrap">
                      {p.name} <Stopped active={p.active} />
                    </td>
                    <td className="nowrap">{p.position ? word(staffPositionLabels, p.position) : "没有实名"}</td>
                    <td>{p.roleLabels.join("、")}</td>
                    <td>{p.posts.map((x) => x.name).join("、") || "—"}</td>
                    <td className="nowrap">{p.phone || "—"}</td>
                    <td className="nowrap">{p.identity || "—"}</td>
                    <td className="nowrap">{p.username}</td>
                    <td className="nowrap">
                      <span className="row">{actsOf(p)}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Sheet>
      {items
        .filter((p) => p.accountId === changing)
        .map((p) => (
          <Sheet key={p.accountId} title={`变更权限：${p.name}`}>
            <FormFromDeclaration
              form={{
                id: "change",
                title: "变更权限",
                fields: [
                  {
                    id: "role",
                    label: "权限",
                    kind: "choice",
                    required: true,
                    options: choices.map((c) => ({ value: c.role, label: c.label })),
                  },
                  { id: "position", label: "职务", kind: "choice", required: true, options: optionsOf(staffPositionLabels) },
                  { id: "phone", label: "手机号（重新填写）", kind: "text", required: true, maxLength: 11 },
                  ...postField(posts),
                ],
              }}
              initial={{ role: p.roles[0] ?? "", ...(p.position ? { position: p.position } : {}), posts: p.posts.map((x) => x.postId) }}
              act="变更"
              meaning="立即生效，此人要重新登录。"
              onCancel={() => setChanging("")}
              onSend={({ role, ...person }) => act(p.accountId, { role, person: { posts: [], ...person } })}
            />
          </Sheet>
        ))}
      <Sheet title="各种权限能办什么" flush>
        <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>权限</th>
                <th>签字、提交申报</th>
                <th>查看体检结论</th>
                <th>查看劳动者</th>
                <th>管理账号</th>
              </tr>
            </thead>
            <tbody>
              {choices.map((c) => (
                <tr key={c.role}>
                  <td>{c.label}</td>
                  <td>{yes(c.rights.signs)}</td>
                  <td>{yes(c.rights.exams)}</td>
                  <td>{workersWords[c.rights.workers]}</td>
                  <td>{yes(c.rights.accounts)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Sheet>
    </>
  );
}

const pairsOf = (p: Staff["items"][number]): [string, string][] => [
  ["职务", p.position ? word(staffPositionLabels, p.position) : "没有实名"],
  ...(p.posts.length > 0 ? [["所管岗位", p.posts.map((x) => x.name).join("、")] as [string, string]] : []),
  ["手机号", p.phone || "—"],
  ["身份证号", p.identity || "—"],
  ["用户名", p.username],
];

function Stopped({ active }: { active: boolean }) {
  return active ? null : (
    <StateMark axis="data" level="ended">
      已停用
    </StateMark>
  );
}

const postField = (posts: Staff["posts"]) =>
  posts.length === 0
    ? []
    : [
        {
          id: "posts",
          label: "所管岗位",
          kind: "choices" as const,
          shownIf: { field: "role", is: "employer-workshop" },
          options: posts.map((p) => ({ value: p.postId, label: p.name })),
        },
      ];
