import { hazardWords } from "../registry/hazardWords.ts";
import type { Item } from "../kit/client.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";

type Line = Item<"/api/v1/undeclared-employers">;
const columns: Column<Line>[] = [
  { key: "name", title: "用人单位", width: 280, name: (r) => r.name },
  {
    key: "why",
    title: "状态",
    width: 130,
    render: (r) =>
      r.why === "none" ? (
        <StateMark axis="data" level="missing">
          缺申报
        </StateMark>
      ) : (
        <TimeMark due={r.since} />
      ),
  },
  { key: "creditCode", title: "统一社会信用代码", width: 170, render: (r) => <Code>{r.creditCode}</Code> },
  { key: "hazardClass", title: "危害程度", width: 90, render: (r) => word(hazardWords, r.hazardClass) },
  { key: "workersTotal", title: "在册（人）", width: 100, num: true },
  { key: "since", title: "从", width: 110, render: (r) => dayText(r.since) },
];

/** Who has to declare and has none in force. */
export function UndeclaredList({ area }: { area: string }) {
  const { all } = useUrlState();
  const list = useList("/api/v1/undeclared-employers", { query: { areaCode: area, cursor: all["cursor"] } });
  return (
    <DataTable
      list={list}
      columns={columns}
      rowKey={(r) => r.employerId}
      rowHref={(r) => `/employers/${r.employerId}?tab=declarations`}
      empty={<EmptyState why="none-yet">在产、已核实存在危害的单位都有有效的申报。</EmptyState>}
      caption="范围：在产且已核实存在职业病危害的单位"
    />
  );
}
