import { Button, Select } from "antd";
import { useState } from "react";
import { gridTierLabels, gridTiers, patrolFindingLabels } from "#registry/contract";
import { staffingWords } from "../../access/accountFields.ts";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay, useMe } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import type { Answer } from "../../kit/client.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { count, dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { refresh, useGet } from "../../kit/query.ts";
import { Go } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { word } from "../../kit/words.ts";

type Grid = Answer<"/api/v1/grid">;

/** Who watches over whom: people of every town, what is missing, and the patrols. */
export function GridPage() {
  useDocumentTitle("网格与巡查");
  const me = useMe();
  const grid = useGet("/api/v1/grid");
  const [binding, setBinding] = useState(false);
  const [done, setDone] = useState("");
  if (grid.error) return <ErrorPage kind="fault" error={grid.error} />;
  if (!grid.data) return <WaitingLines rows={8} />;
  const { items, staff, withoutFullTime, mayBind } = grid.data;
  return (
    <>
      <PageTitle
        note={withoutFullTime > 0 ? `${withoutFullTime} 个镇街没有登记专职人员（要求每处至少 1 名专职）` : "各镇街都有专职人员"}
        actions={
          mayBind && !binding ? (
            <Button type="primary" onClick={() => setBinding(true)}>
              绑定包保人
            </Button>
          ) : null
        }
      >
        网格与巡查
      </PageTitle>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {binding ? (
        <Bind
          grid={grid.data}
          areaCode={me.actor.areaCode}
          onCancel={() => setBinding(false)}
          onDone={(words) => {
            setBinding(false);
            setDone(words);
          }}
        />
      ) : null}
      <Sheet title="人员与覆盖" note="单位为在产；巡查为近 12 个月" flush>
        <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>镇街</th>
                <th className="num">专职</th>
                <th className="num">兼职</th>
                <th className="num">未登记</th>
                <th className="num">协管员</th>
                <th>协管的村（社区）</th>
                {gridTiers.map((tier) => (
                  <th key={tier} className="num">
                    {gridTierLabels[tier]}包保
                  </th>
                ))}
                <th className="num">单位</th>
                <th className="num">已巡查</th>
                <th className="num">问题未改</th>
              </tr>
            </thead>
            <tbody>
              {items.map((i) => (
                <tr key={i.areaCode}>
                  <td className="nowrap">
                    {i.name}
                    {i.withoutFullTime ? (
                      <>
                        {" "}
                        <StateMark axis="data" level="missing">
                          缺专职
                        </StateMark>
                      </>
                    ) : null}
                  </td>
                  <td className="num">{i.fullTime}</td>
                  <td className="num">{i.partTime}</td>
                  <td className="num">{i.untold}</td>
                  <td className="num">{i.coManagers}</td>
                  <td className="nowrap">
                    {i.villagesHeld} / {i.villages}
                  </td>
                  {gridTiers.map((tier) => (
                    <td key={tier} className="num">
                      {count(i.bound[tier] ?? 0)}
                    </td>
                  ))}
                  <td className="num">{count(i.employers)}</td>
                  <td className="num">{count(i.patrolled)}</td>
                  <td className="num">{count(i.problems)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Sheet>
      <Sheet title="人员" flush>
        <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>姓名</th>
                <th>负责地区</th>
                <th>身份</th>
                <th>专兼职</th>
                <th className="num">包保单位</th>
                <th>机构</th>
              </tr>
            </thead>
            <tbody>
              {staff.map((s) => (
                <tr key={s.accountId}>
                  <td className="nowrap">{s.name}</td>
                  <td className="nowrap">{s.areaName}</td>
                  <td className="nowrap">{s.coManager ? "协管员" : "工作人员"}</td>
                  <td className="nowrap">{staffingWords[s.staffing]}</td>
                  <td className="num">{count(s.duties)}</td>
                  <td>{s.organisationName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Sheet>
      <Patrols />
    </>
  );
}

function Bind({
  grid,
  areaCode,
  onCancel,
  onDone,
}: {
  grid: Grid;
  areaCode: string;
  onCancel: () => void;
  onDone: (words: string) => void;
}) {
  return (
    <Sheet title="绑定包保人">
      <FormFromDeclaration
        form={{
          id: "bind",
          title: "绑定包保人",
          fields: [
            {
              id: "tier",
              label: "层级",
              kind: "choice",
              required: true,
              options: gridTiers.filter((t) => t !== "enterprise").map((t) => ({ value: t, label: gridTierLabels[t] })),
              hint: "企业一级在单位的“包保与巡查”页登记",
            },
            {
              id: "accountId",
              label: "包保人",
              kind: "choice",
              required: true,
              options: grid.staff.map((s) => ({ value: s.accountId, label: `${s.name}（${s.areaName}）` })),
            },
            {
              id: "areaCode",
              label: "哪里的单位",
              kind: "choice",
              required: true,
              options: [
                { value: areaCode, label: "本地区全部" },
                ...grid.items.filter((i) => i.areaCode !== areaCode).map((i) => ({ value: i.areaCode, label: i.name })),
              ],
            },
            { id: "reason", label: "说明", kind: "text", maxLength: 200 },
          ],
        }}
        initial={{ areaCode }}
        act="绑定"
        meaning="选中地区的在产和停产单位都归此人包保，原来的包保人到昨天为止。"
        onCancel={onCancel}
        onSend={async (values) => {
          const { bound, replaced } = await api.post("/api/v1/grid-duties", { body: values as never });
          await refresh();
          onDone(`已绑定 ${bound} 家，其中 ${replaced} 家换了人。`);
        }}
      />
    </Sheet>
  );
}

function Patrols() {
  const may = useMay();
  const [problems, setProblems] = useState("");
  const list = useGet("/api/v1/patrols", { query: problems ? { problems: "true" } : {} });
  if (!may("grid.list-patrols")) return null;
  return (
    <Sheet
      flush
      title="巡查记录"
      note={
        <Select
          size="small"
          value={problems}
          onChange={setProblems}
          aria-label="显示哪些巡查"
          options={[
            { value: "", label: "全部" },
            { value: "true", label: "问题未改" },
          ]}
        />
      }
    >
      {list.data && list.data.items.length > 0 ? (
        <ul className="row-list">
          {list.data.items.map((p) => (
            <li key={p.patrolId}>
              <span className="row" style={{ alignItems: "center" }}>
                <Go href={`/employers/${p.employerId}/grid`}>{p.employerName}</Go>
                <PatrolFinding finding={p.finding} />
              </span>
              {p.says ? <span>{p.says}</span> : null}
              <span className="ink-3">
                {dayText(p.patrolledOn)} {p.by} 巡查，{p.areaName}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState why="none-yet">还没有巡查记录。打开单位的“包保与巡查”登记。</EmptyState>
      )}
    </Sheet>
  );
}

function PatrolFinding({ finding }: { finding: keyof typeof patrolFindingLabels }) {
  const words = word(patrolFindingLabels, finding);
  // A mark is for what needs somebody; what was in order or put right is plain.
  return finding === "problem" ? (
    <StateMark axis="data" level="missing">
      {words}
    </StateMark>
  ) : (
    <span>{words}</span>
  );
}
