import { Button, Drawer } from "antd";
import { useState } from "react";
import { organisationKindLabels, roleLabels, rolesOfKind } from "#access/contract";
import { api } from "../kit/api.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { dayText, momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet, useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { OnceSecret } from "./OnceSecret.tsx";
import type { Account, FirstPassword } from "./types.ts";

const rolesText = (roles: readonly string[]): string => roles.map((r) => roleLabels[r as keyof typeof roleLabels] ?? r).join("、");
const columns: Column<Account>[] = [
  { key: "displayName", title: "姓名", width: 120, name: (r) => r.displayName },
  {
    key: "state",
    title: "状态",
    width: 110,
    render: (r) =>
      r.active ? (
        r.mustChangePassword ? (
          <StateMark axis="data" level="missing">
            未改初始口令
          </StateMark>
        ) : (
          "在用"
        )
      ) : (
        <StateMark axis="data" level="ended">
          停用
        </StateMark>
      ),
  },
  { key: "username", title: "用户名", width: 150, render: (r) => <Code>{r.username}</Code> },
  { key: "organisationName", title: "机构", width: 240, name: (r) => r.organisationName },
  { key: "roles", title: "岗位", width: 200, name: (r) => rolesText(r.roles) },
  { key: "twoFactor", title: "动态码", width: 90, render: (r) => (r.twoFactor ? "已设置" : "未设置") },
  { key: "lastSignedInAt", title: "上次登录", width: 140, render: (r) => momentText(r.lastSignedInAt) },
  { key: "createdAt", title: "建立", width: 100, render: (r) => dayText(r.createdAt) },
];

export function AccountsPage() {
  useDocumentTitle("用户");
  const url = useUrlState();
  const list = useList("/api/v1/accounts", {
    query: {
      text: url.get("q"),
      role: url.get("role"),
      active: url.get("active"),
      cursor: url.get("cursor"),
    },
  });
  const organisations = useGet("/api/v1/organisations", { query: { limit: 200 } });
  const [secret, setSecret] = useState<FirstPassword>();
  const [chosen, setChosen] = useState("");
  const kind = organisations.data?.items.find((o) => o.organisationId === chosen)?.kind;
  const open = list.data?.items.find((a) => a.accountId === url.get("open"));
  const adding = url.get("open") === "new";
  const close = (): void => url.set({ open: "" }, { replace: true });
  return (
    <>
      <PageTitle
        actions={
          <Button type="primary" onClick={() => url.set({ open: "new" })}>
            新建账号
          </Button>
        }
      >
        用户
      </PageTitle>
      {secret ? (
        <OnceSecret
          title={`${secret.username} 的初始口令`}
          secret={secret.password}
          note="只显示这一次。当面或另行交给本人，首次登录须修改。"
          onClose={() => setSecret(undefined)}
        />
      ) : null}
      <Sheet flush>
        <FilterBar
          search="姓名、用户名"
          saved={[
            { label: "全部", query: {} },
            { label: "在用", query: { active: "true" } },
            { label: "停用", query: { active: "false" } },
          ]}
          filters={[{ key: "role", label: "岗位", options: Object.entries(roleLabels).map(([value, label]) => ({ value, label })) }]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="个"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.accountId}
          rowHref={(r) => `/accounts?open=${r.accountId}`}
          filtered={["q", "role", "active"].some((k) => url.get(k))}
        />
      </Sheet>
      {adding ? (
        <Drawer open title="新建账号" size={560} styles={{ body: { paddingBottom: 0 } }} onClose={close}>
          <FormFromDeclaration
            form={{
              id: "account",
              title: "新建账号",
              fields: [
                {
                  id: "organisationId",
                  label: "机构",
                  kind: "choice",
                  required: true,
                  options: (organisations.data?.items ?? []).map((o) => ({
                    value: o.organisationId,
                    label: `${o.name}（${organisationKindLabels[o.kind]}）`,
                  })),
                },
                { id: "displayName", label: "姓名", kind: "text", required: true, maxLength: 60 },
                {
                  id: "username",
                  label: "用户名",
                  kind: "text",
                  required: true,
                  maxLength: 40,
                  hint: "3 到 40 个小写字母、数字、点、短横或下划线",
                },
                {
                  id: "roles",
                  label: "岗位",
                  kind: "choices",
                  required: true,
                  options: (kind ? rolesOfKind[kind] : []).map((r) => ({ value: r, label: roleLabels[r] })),
                  ...(kind ? {} : { hint: "先选机构，再选岗位" }),
                },
              ],
            }}
            act="新建账号"
            onChange={(values) => setChosen(String(values["organisationId"] ?? ""))}
            onCancel={close}
            onSend={async (values) => {
              setSecret(await api.post("/api/v1/accounts", { body: values }));
              close();
              await refresh("/api/v1/accounts");
            }}
          />
        </Drawer>
      ) : open ? (
        <OneAccount account={open} onClose={close} onSecret={setSecret} />
      ) : null}
    </>
  );
}

function OneAccount({ account: a, onClose, onSecret }: { account: Account; onClose: () => void; onSecret: (s: FirstPassword) => void }) {
  const [error, setError] = useState<unknown>();
  const run = async (act: () => Promise<unknown>): Promise<void> => {
    setError(undefined);
    try {
      await act();
      await refresh("/api/v1/accounts");
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Drawer open title={`${a.displayName}（${a.username}）`} size={560} styles={{ body: { paddingBottom: 0 } }} onClose={onClose}>
      {error ? <ProblemNote error={error} /> : null}
      <Facts
        rows={[
          ["机构", a.organisationName],
          ["类别", organisationKindLabels[a.kind]],
          ["岗位", rolesText(a.roles)],
          ["动态码", a.twoFactor ? "已设置" : "未设置"],
          ["上次登录", momentText(a.lastSignedInAt)],
        ]}
      />
      <div className="row" style={{ margin: "16px 0" }}>
        <Button
          onClick={() =>
            void run(async () => {
              onSecret(await api.post("/api/v1/accounts/:accountId/password-resets", { params: { accountId: a.accountId }, body: {} }));
              onClose();
            })
          }
        >
          重置口令
        </Button>
        <Button onClick={() => void run(() => api.delete("/api/v1/accounts/:accountId/sessions", { params: { accountId: a.accountId } }))}>
          结束全部登录
        </Button>
        <Button
          onClick={() =>
            void run(() => api.patch("/api/v1/accounts/:accountId", { params: { accountId: a.accountId }, body: { active: !a.active } }))
          }
        >
          {a.active ? "停用账号" : "启用账号"}
        </Button>
      </div>
      {a.twoFactor ? (
        <>
          <h3>动态码遗失</h3>
          <FormFromDeclaration
            form={{
              id: "factor",
              title: "解除",
              fields: [{ id: "proof", label: "怎样核实的身份", kind: "text", required: true, maxLength: 120 }],
            }}
            act="解除遗失的动态码"
            onSend={(values) =>
              run(() =>
                api.post("/api/v1/accounts/:accountId/second-factor-removals", { params: { accountId: a.accountId }, body: values }),
              )
            }
          />
        </>
      ) : null}
      <h3>改姓名和岗位</h3>
      <FormFromDeclaration
        form={{
          id: "edit",
          title: "修改",
          fields: [
            { id: "displayName", label: "姓名", kind: "text", required: true, maxLength: 60 },
            {
              id: "roles",
              label: "岗位",
              kind: "choices",
              required: true,
              options: rolesOfKind[a.kind].map((r) => ({ value: r, label: roleLabels[r] })),
            },
          ],
        }}
        initial={{ displayName: a.displayName, roles: a.roles }}
        act="保存修改"
        onSend={(values) => run(() => api.patch("/api/v1/accounts/:accountId", { params: { accountId: a.accountId }, body: values }))}
      />
    </Drawer>
  );
}
