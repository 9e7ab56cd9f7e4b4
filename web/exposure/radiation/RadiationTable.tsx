import { radiationKindLabels } from "#exposure/contract";
import type { QueryOf } from "../../kit/client.ts";
import { DataTable, type Column } from "../../kit/DataTable.tsx";
import { EmptyState } from "../../kit/EmptyState.tsx";
import { dayText } from "../../kit/format.ts";
import { useList } from "../../kit/query.ts";
import { Go, useUrlState } from "../../kit/routing.tsx";
import { MaskedText } from "../../kit/small.tsx";
import { word } from "../../kit/words.ts";
import { DutyDay, MonitoringMark, NextBadge, Reading, YearDose } from "./parts.tsx";
import type { RadiationWorker } from "./types.ts";

const fileOf = (r: RadiationWorker): string => `/employers/${r.employerId}/radiation-workers/${r.workerId}`;
const person: Column<RadiationWorker> = {
  key: "name",
  title: "姓名",
  width: 90,
  render: (r) => <Go href={fileOf(r)}>{r.name ? <MaskedText>{r.name}</MaskedText> : "查看"}</Go>,
};
const rest: Column<RadiationWorker>[] = [
  { key: "state", title: "个人剂量", width: 120, render: (r) => <MonitoringMark worker={r} /> },
  { key: "category", title: "职业类别", width: 120, name: (r) => `${r.category} ${r.categoryName}`.trim() || "—" },
  {
    key: "last",
    title: "最近读数（mSv）",
    width: 150,
    render: (r) => (r.lastDose ? <Reading dose={r.lastDose} /> : <span className="ink-3">—</span>),
  },
  { key: "lastTo", title: "最近周期末", width: 100, render: (r) => dayText(r.lastDose?.periodTo) },
  { key: "year", title: "本年累计（mSv）", width: 130, render: (r) => <YearDose worker={r} /> },
  { key: "next", title: "剂量计更换", width: 160, render: (r) => <NextBadge worker={r} /> },
  { key: "exam", title: "体检期限", width: 160, render: (r) => <DutyDay worker={r} duty="radiation-exam" /> },
  { key: "training", title: "培训期限", width: 160, render: (r) => <DutyDay worker={r} duty="radiation-training" /> },
];
const employer: Column<RadiationWorker> = { key: "employerName", title: "用人单位", width: 210, name: (r) => r.employerName };
const kind: Column<RadiationWorker> = { key: "kind", title: "机构类别", width: 100, render: (r) => word(radiationKindLabels, r.kind) };

export const useRadiationWorkers = (query: QueryOf<"/api/v1/radiation-workers">) => {
  const { all } = useUrlState();
  return useList("/api/v1/radiation-workers", {
    query: { kind: all["kind"], show: all["show"], text: all["q"], cursor: all["cursor"], ...query },
  });
};

/** Radiation workers with their doses; inside an employer's file without the employer. */
export function RadiationTable({
  list,
  inside,
  filtered,
}: {
  list: ReturnType<typeof useRadiationWorkers>;
  inside?: boolean;
  filtered?: boolean;
}) {
  return (
    <DataTable
      list={list}
      columns={inside ? [person, ...rest] : [person, employer, ...rest.slice(0, 1), kind, ...rest.slice(1)]}
      rowKey={(r) => `${r.employerId}${r.workerId}`}
      rowHref={fileOf}
      filtered={filtered}
      empty={<EmptyState why="none-yet">还没有登记放射工作人员。由用人单位登记，或用 Excel 模板一次报送。</EmptyState>}
      caption="来源：登记与个人剂量检测机构的报告；缺周期按佩戴起的全部应监测周期算（一般 30 天，最长 90 天），周期结束后等报告 30 天"
      unit="人"
    />
  );
}
