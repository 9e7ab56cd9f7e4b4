import { Button } from "antd";
import { useState } from "react";
import { siteGroupLabels } from "#registry/contract";
import { useArea } from "../../frame/Scope.tsx";
import { useMay, useMe } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { count } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, useGo, useUrlState } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { optionsOf, word } from "../../kit/words.ts";

/** Parks and buildings with many employers: who manages them, how many are there, how many declared. */
export function SiteGroupsPage() {
  useDocumentTitle("园区和楼宇");
  const may = useMay();
  const me = useMe();
  const go = useGo();
  const url = useUrlState();
  const area = useArea();
  const list = useGet("/api/v1/site-groups", { query: { areaCode: area } });
  const towns = useGet("/api/v1/areas", { query: { parent: me.actor.areaCode } });
  const [adding, setAdding] = useState(url.get("add") === "true");
  const own = { value: me.actor.areaCode, label: me.actor.organisationName };
  return (
    <>
      <PageTitle
        actions={
          may("site-group.edit") && !adding ? (
            <Button type="primary" onClick={() => setAdding(true)}>
              登记园区或楼宇
            </Button>
          ) : null
        }
      >
        园区和楼宇
      </PageTitle>
      {adding ? (
        <Sheet title="登记园区或楼宇">
          <FormFromDeclaration
            form={{
              id: "site-group",
              title: "登记园区或楼宇",
              fields: [
                { id: "kind", label: "类别", kind: "choice", required: true, options: optionsOf(siteGroupLabels) },
                { id: "name", label: "名称", kind: "text", required: true, maxLength: 100 },
                {
                  id: "areaCode",
                  label: "所在乡镇（街道）",
                  kind: "choice",
                  required: true,
                  options:
                    me.actor.kind === "township" ? [own] : (towns.data?.items ?? []).map((a) => ({ value: a.areaCode, label: a.name })),
                },
                { id: "address", label: "地址", kind: "text", maxLength: 300 },
                { id: "manager", label: "管理单位", kind: "text", maxLength: 100 },
                { id: "managerPhone", label: "联系电话", kind: "text", maxLength: 40 },
              ],
            }}
            initial={{ kind: "park", areaCode: me.actor.kind === "township" ? me.actor.areaCode : "" }}
            act="登记园区或楼宇"
            onCancel={() => setAdding(false)}
            onSend={async (values) => {
              const made = await api.post("/api/v1/site-groups", { body: values });
              await refresh();
              go(`/site-groups/${made.groupId}`);
            }}
          />
        </Sheet>
      ) : null}
      <Sheet flush>
        {list.error ? <ProblemNote error={list.error} /> : null}
        {!list.data ? (
          <WaitingLines rows={6} />
        ) : list.data.items.length === 0 ? (
          <EmptyState why="none-yet">还没有登记园区和楼宇。登记后，地址里写有它的单位会列为建议的入驻单位。</EmptyState>
        ) : (
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>名称</th>
                  <th>类别</th>
                  <th>地区</th>
                  <th>管理单位</th>
                  <th className="num">入驻单位</th>
                  <th className="num">存在危害</th>
                  <th className="num">申报有效</th>
                  <th className="num">接害人数</th>
                </tr>
              </thead>
              <tbody>
                {list.data.items.map((g) => (
                  <tr key={g.groupId}>
                    <td>
                      <Go href={`/site-groups/${g.groupId}`}>{g.name}</Go>
                    </td>
                    <td>{word(siteGroupLabels, g.kind)}</td>
                    <td>{g.areaName.split(" ").at(-1)}</td>
                    <td>{g.manager || "—"}</td>
                    <td className="num">{count(g.members)}</td>
                    <td className="num">{count(g.hazardous)}</td>
                    <td className="num">{count(g.declared)}</td>
                    <td className="num">{count(g.workersExposed)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className="caption">存在危害：在产并经核实存在职业病危害的入驻单位；来源：一企一档</p>
      </Sheet>
    </>
  );
}
