import { useState } from "react";
import { useArea } from "../frame/Scope.tsx";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Item } from "../kit/client.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { refresh, useGet, useList } from "../kit/query.ts";
import { useUrlState, withQuery } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { OversightTabs, TownTable } from "./Tabs.tsx";

type Row = Item<"/api/v1/self-checks">;
const columns: Column<Row>[] = [
  { key: "name", title: "用人单位", width: 300, name: (r) => r.name },
  {
    key: "state",
    title: "自查",
    width: 170,
    render: (r) =>
      r.submittedOn ? (
        `${dayText(r.submittedOn)} 第 ${r.version} 版`
      ) : (
        <StateMark axis="data" level="missing">
          未交
        </StateMark>
      ),
  },
  { key: "failed", title: "不符合", width: 80, num: true, render: (r) => r.failed ?? "—" },
  { key: "todos", title: "待整改", width: 80, num: true, render: (r) => r.openTodos },
  { key: "score", title: "得分", width: 80, num: true, render: (r) => (r.score === null ? "—" : r.score.toFixed(2)) },
  { key: "class", title: "分类", width: 160, render: (r) => r.className || "—" },
];

/** Who has checked itself this year and who has not; the county names the form of the year here. */
export function SelfChecksPage() {
  useDocumentTitle("年度自查");
  const url = useUrlState();
  const area = useArea();
  const may = useMay();
  const year = url.get("year") || today().slice(0, 4);
  const list = useList("/api/v1/self-checks", {
    query: { year, areaCode: area, state: url.get("state"), cursor: url.get("cursor") },
  });
  const round = list.data?.rounds[0];
  return (
    <>
      <PageTitle
        note={
          round
            ? `${round.openedBy} ${dayText(round.openedOn)} 布置，${round.dueOn ? `${dayText(round.dueOn)} 前交` : "没有定期限"}`
            : undefined
        }
      >
        {year} 年自查
      </PageTitle>
      <OversightTabs />
      {list.data && !round && may("self-check.open") ? <OpenRound year={Number(year)} /> : null}
      <Sheet title="各乡镇" flush>
        <TownTable
          towns={list.data?.towns ?? []}
          head={["已交", "应交"]}
          hrefOf={(code) => withQuery(url.path, { ...url.all, area: code, cursor: "" })}
        />
      </Sheet>
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "全部", query: {} },
            { label: "未交", query: { state: "missing" } },
            { label: "已交", query: { state: "submitted" } },
            { label: "有待整改", query: { state: "todo" } },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="家"
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.employerId}
          rowHref={(r) => `/employers/${r.employerId}/self-check`}
          empty={<EmptyState why="none-yet">范围内没有在产且存在职业病危害的单位。</EmptyState>}
          caption="应交：在产且核实存在职业病危害的单位"
        />
      </Sheet>
    </>
  );
}

function OpenRound({ year }: { year: number }) {
  const forms = useGet("/api/v1/self-check-forms");
  const [open, setOpen] = useState(false);
  if (!forms.data) return null;
  return (
    <Sheet title="本年还没有布置">
      {open ? (
        <FormFromDeclaration
          form={{
            id: "self-check-round",
            title: "布置自查",
            fields: [
              {
                id: "form",
                label: "自查表",
                kind: "choice",
                required: true,
                options: forms.data.items.map((f) => ({
                  value: f.id,
                  label: `${f.title}，${f.itemCount} 项${f.scored ? "，有分值" : "，没有分值"}`,
                })),
              },
              { id: "dueOn", label: "何时前交", hint: "由本部门确定，法规没有规定期限", kind: "day" },
              { id: "note", label: "说明", kind: "text", maxLength: 500 },
            ],
          }}
          act="布置本年自查"
          meaning="布置后本县单位都能看到，一年一次，不能改动。"
          onSend={async (values) => {
            await api.post("/api/v1/self-check-rounds", { body: { dueOn: null, ...values, year } as never });
            await refresh();
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          布置 {year} 年自查
        </button>
      )}
    </Sheet>
  );
}
