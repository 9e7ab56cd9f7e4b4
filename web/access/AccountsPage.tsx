import { Button, Drawer } from "antd";
import { useState } from "react";
import { organisationKindLabels, roleLabels } from "#access/contract";
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
import { asSent, changedOf, filledFrom, staffingWords, useAccountFields } from "./accountFields.ts";
import type { Account, FirstPassword } from "./types.ts";

const rolesText = (roles: readonly string[]): string => roles.map((r) => roleLabels[r as keyof typeof roleLabels] ?? r).join("、");
const columns: Column<Account>[] = [
  { key: "displayName", title: "姓名", width: 100, name: (r) => r.displayName },
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
  { key: "username", title: "用户名", width: 120, render: (r) => <Code>{r.username}</Code> },
  { key: "organisationName", title: "机构", width: 210, name: (r) => r.organisationName },
  { key: "roles", title: "岗位", width: 160, name: (r) => rolesText(r.roles) },
  { key: "village", title: "村（社区）", width: 110, name: (r) => (r.kind === "township" ? (r.village?.name ?? "全镇（街道）") : "—") },
  { key: "staffing", title: "专兼职", width: 70, render: (r) => (r.kind === "township" ? staffingWords[r.staffing] : "—") },
  { key: "twoFactor", title: "动态码", width: 80, render: (r) => (r.twoFactor ? "已设置" : "未设置") },
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
      staffing: url.get("staffing"),
      villages: url.get("villages"),
      cursor: url.get("cursor"),
    },
  });
  const organisations = useGet("/api/v1/organisations", { query: { limit: 200 } });
  const [secret, setSecret] = useState<FirstPassword>();
  const [chosen, setChosen] = useState("");
  const home = organisations.data?.items.find((o) => o.organisationId === chosen);
  const fields = useAccountFields(home?.kind, home?.areaCode);
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
          search="姓名、用户名、村（社区）"
          saved={[
            { label: "全部", query: {} },
            { label: "在用", query: { active: "true" } },
            { label: "停用", query: { active: "false" } },
          ]}
          filters={[
            { key: "role", label: "岗位", options: Object.entries(roleLabels).map(([value, label]) => ({ value, label })) },
            {
              key: "staffing",
              label: "专兼职",
              options: [
                { value: "full-time", label: "专职" },
                { value: "part-time", label: "兼职" },
                { value: "untold", label: "未登记" },
              ],
            },
            {
              key: "villages",
              label: "范围",
              options: [
                { value: "true", label: "限定到村（社区）" },
                { value: "false", label: "全镇（街道）" },
              ],
            },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="个"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.accountId}
          rowHref={(r) => `/accounts?open=${r.accountId}`}
          filtered={["q", "role", "active", "staffing", "villages"].some((k) => url.get(k))}
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
                {
                  id: "username",
                  label: "用户名",
                  kind: "text",
                  required: true,
                  maxLength: 40,
                  hint: "3 到 40 个小写字母、数字、点、短横或下划线",
                },
                ...fields,
              ],
            }}
            act="新建账号"
            onChange={(values) => setChosen(String(values["organisationId"] ?? ""))}
            onCancel={close}
            onSend={async (values) => {
              const body = withoutNull(asSent(values)) as never;
              setSecret(await api.post("/api/v1/accounts", { body }));
              close();
              await refresh();
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
  const [done, setDone] = useState("");
  // The account's own area is its village's; the town is the organisation's.
  const fields = useAccountFields(a.kind, a.village ? `${a.village.areaCode.slice(0, 9)}000` : a.areaCode);
  const run = async (act: () => Promise<unknown>): Promise<void> => {
    setError(undefined);
    try {
      await act();
      await refresh();
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
          ...(a.kind === "township"
            ? ([
                ["负责的村（社区）", a.village?.name ?? "全镇（街道）"],
                ["专兼职", staffingWords[a.staffing]],
              ] as [string, string][])
            : []),
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
      <h3>{a.kind === "township" ? "改姓名、岗位和范围" : "改姓名和岗位"}</h3>
      <FormFromDeclaration
        key={JSON.stringify(filledFrom(a))}
        form={{ id: "edit", title: "修改", fields }}
        initial={filledFrom(a)}
        act="保存修改"
        meaning="岗位或范围改了，此人要重新登录。"
        onSend={async (values) => {
          const body = changedOf(a, values);
          if (Object.keys(body).length > 0)
            await api.patch("/api/v1/accounts/:accountId", { params: { accountId: a.accountId }, body: body as never });
          await refresh();
          setDone(Object.keys(body).length > 0 ? "已保存。" : "没有改动。");
        }}
      />
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
    </Drawer>
  );
}

const withoutNull = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, v]) => v !== null));
