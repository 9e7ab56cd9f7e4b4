import { hazardWords } from "../registry/hazardWords.ts";
import type { Item } from "../kit/client.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar, type SavedFilter } from "../kit/FilterBar.tsx";
import { cappedCount, dayText } from "../kit/format.ts";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";

type Line = Item<"/api/v1/undeclared-employers">;
const riskWords: Record<Line["industryRisk"], string> = { serious: "严重", general: "一般", unknown: "目录未列" };
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
  { key: "industryRisk", title: "行业风险", width: 90, render: (r) => word(riskWords, r.industryRisk) },
  { key: "workersTotal", title: "在册（人）", width: 100, num: true },
  { key: "since", title: "从", width: 110, render: (r) => dayText(r.since) },
];

const filters = [
  { key: "risk", label: "行业风险", options: Object.entries(riskWords).map(([value, label]) => ({ value, label })) },
  { key: "min", label: "在册人数", options: [10, 30, 100].map((n) => ({ value: String(n), label: `${n} 人及以上` })) },
];

/** Who has to declare and has none in force, by risk of the industry and number of workers. */
export function UndeclaredList({ area, saved }: { area: string; saved: SavedFilter[] }) {
  const { get, all } = useUrlState();
  const list = useList("/api/v1/undeclared-employers", {
    query: {
      areaCode: area,
      risk: (all["risk"] || undefined) as Line["industryRisk"] | undefined,
      minWorkers: all["min"] ? Number(all["min"]) : undefined,
      cursor: all["cursor"],
    },
  });
  const due = list.data?.mustDeclare;
  return (
    <>
      <FilterBar
        search={false}
        saved={saved}
        filters={filters}
        also={{ undeclared: () => "应报未报和超期" }}
        count={list.data?.count}
        unit="家"
      />
      <DataTable
        list={list}
        columns={columns}
        rowKey={(r) => r.employerId}
        rowHref={(r) => `/employers/${r.employerId}?tab=declarations`}
        filtered={["risk", "min"].some((k) => get(k))}
        empty={<EmptyState why="none-yet">在产、已核实存在危害的单位都有有效的申报。</EmptyState>}
        caption={`在产且已核实存在职业病危害的单位${due ? `，同样条件下应申报 ${cappedCount(due)} 家` : ""}。行业风险按 2021 年风险分类管理目录；没有填报人数的不在按人数筛选的清单里`}
      />
    </>
  );
}
