import { Button, Drawer } from "antd";
import { organisationKindLabels } from "#access/contract";
import { api } from "../kit/api.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { refresh, useList } from "../kit/query.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { optionsOf } from "../kit/words.ts";
import type { Organisation } from "./types.ts";

const columns: Column<Organisation>[] = [
  { key: "name", title: "机构", width: 300, name: (r) => r.name },
  {
    key: "active",
    title: "状态",
    width: 90,
    render: (r) =>
      r.active ? (
        "在用"
      ) : (
        <StateMark axis="data" level="ended">
          停用
        </StateMark>
      ),
  },
  { key: "kind", title: "类别", width: 160, render: (r) => organisationKindLabels[r.kind] },
  { key: "areaCode", title: "地区代码", width: 130, render: (r) => <Code>{r.areaCode}</Code> },
  { key: "creditCode", title: "统一社会信用代码", width: 170, render: (r) => <Code>{r.creditCode ?? "—"}</Code> },
  { key: "accounts", title: "账号（个）", width: 90, num: true },
];

export function OrganisationsPage() {
  useDocumentTitle("机构");
  const url = useUrlState();
  const list = useList("/api/v1/organisations", { query: { text: url.get("q"), kind: url.get("kind"), cursor: url.get("cursor") } });
  const open = list.data?.items.find((o) => o.organisationId === url.get("open"));
  const close = (): void => url.set({ open: "" }, { replace: true });
  return (
    <>
      <PageTitle
        actions={
          <Button type="primary" onClick={() => url.set({ open: "new" })}>
            新建机构
          </Button>
        }
      >
        机构
      </PageTitle>
      <Sheet flush>
        <FilterBar
          search="机构名称"
          saved={[{ label: "全部", query: {} }]}
          filters={[{ key: "kind", label: "类别", options: optionsOf(organisationKindLabels) }]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="个"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.organisationId}
          rowHref={(r) => `/organisations?open=${r.organisationId}`}
          filtered={["q", "kind"].some((k) => url.get(k))}
        />
      </Sheet>
      {url.get("open") === "new" ? (
        <Drawer open title="新建机构" size={560} styles={{ body: { paddingBottom: 0 } }} onClose={close}>
          <FormFromDeclaration
            form={{
              id: "organisation",
              title: "新建机构",
              fields: [
                { id: "kind", label: "类别", kind: "choice", required: true, options: optionsOf(organisationKindLabels) },
                { id: "name", label: "名称", kind: "text", required: true, maxLength: 200 },
                { id: "areaCode", label: "地区代码", kind: "text", required: true, maxLength: 12, hint: "12 位数字" },
                { id: "creditCode", label: "统一社会信用代码", kind: "text", maxLength: 18 },
                {
                  id: "employerId",
                  label: "对应的单位登记编号",
                  kind: "text",
                  maxLength: 40,
                  required: { field: "kind", is: "employer" },
                  shownIf: { field: "kind", is: "employer" },
                },
              ],
            }}
            act="新建机构"
            onCancel={close}
            onSend={async (values) => {
              await api.post("/api/v1/organisations", { body: values });
              close();
              await refresh();
            }}
          />
        </Drawer>
      ) : open ? (
        <Drawer open title={open.name} size={560} styles={{ body: { paddingBottom: 0 } }} onClose={close}>
          <Facts
            rows={[
              ["类别", organisationKindLabels[open.kind]],
              ["地区代码", <Code key="a">{open.areaCode}</Code>],
              ["账号", `${open.accounts} 个`],
              ...(open.employerId
                ? [
                    [
                      "登记档案",
                      <Go key="e" href={`/employers/${open.employerId}`}>
                        一企一档 ›
                      </Go>,
                    ] as [string, React.ReactNode],
                  ]
                : []),
            ]}
          />
          <div style={{ marginTop: 16 }}>
            <FormFromDeclaration
              form={{
                id: "edit",
                title: "修改",
                fields: [
                  { id: "name", label: "名称", kind: "text", required: true, maxLength: 200 },
                  { id: "active", label: "在用", kind: "flag" },
                ],
              }}
              initial={{ name: open.name, active: open.active }}
              act="保存修改"
              onCancel={close}
              onSend={async (values) => {
                await api.patch("/api/v1/organisations/:organisationId", { params: { organisationId: open.organisationId }, body: values });
                await refresh();
                close();
              }}
            />
          </div>
        </Drawer>
      ) : null}
    </>
  );
}
