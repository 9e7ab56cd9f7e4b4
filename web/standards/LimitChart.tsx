import { useMemo } from "react";
import { addDays, type Day } from "#kernel";
import { sourceById, type LimitEntry } from "#standards";
import { ChartWithTable } from "../kit/ChartWithTable.tsx";
import { chartColours } from "../kit/theme.ts";
import { Sheet } from "../kit/small.tsx";
import { unitOf } from "./LimitTable.tsx";

type Line = { name: string; points: { from: Day; to?: Day; value: number; sourceId: string }[] };
const parts: [string, (e: LimitEntry) => number | undefined][] = [
  ["MAC", (e) => e.mac],
  ["PC-TWA", (e) => e.pcTwa],
  ["PC-STEL", (e) => e.pcStel],
  ["总尘 PC-TWA", (e) => e.dust?.total],
  ["呼尘 PC-TWA", (e) => e.dust?.respirable],
  ["纤维 PC-TWA", (e) => e.dust?.fibre],
];

const linesOf = (entries: readonly LimitEntry[]): Line[] => {
  const names = new Set(entries.map((e) => e.name));
  return [...names].flatMap((substance) =>
    parts.flatMap(([kind, of]) => {
      const points = entries
        .filter((e) => e.name === substance)
        .flatMap((e) => {
          const value = of(e);
          return value === undefined ? [] : [{ from: e.from, ...(e.to && { to: e.to }), value, sourceId: e.sourceId }];
        })
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      return points.length === 0 ? [] : [{ name: names.size > 1 ? `${substance} ${kind}` : kind, points }];
    }),
  );
};

/** How the limits went from edition to edition: steps at the days a text came into force. Up to four lines; the table beside it has them all. */
export function LimitChart({ name, entries, on }: { name: string; entries: readonly LimitEntry[]; on: Day }) {
  const lines = useMemo(() => linesOf(entries), [entries]);
  const unit = entries[0]!.dust ? "mg/m³" : unitOf(entries[0]!);
  const changes = useMemo(() => [...new Set(entries.map((e) => e.from))].sort(), [entries]);
  const drawn = useMemo(() => lines.slice(0, 4), [lines]);
  const changed = drawn.find((l) => new Set(l.points.map((p) => p.value)).size > 1);
  const title = changed
    ? `${name}：${changed.name} 由 ${changed.points.map((p) => p.value).join(" → ")} ${unit}，${changed.points.at(-1)!.from} 起`
    : `${name}：已知的限值自 ${changes[0]} 起没有变过`;
  const option = useMemo(() => {
    const end = on > changes.at(-1)! ? on : addDays(changes.at(-1)! as Day, 365);
    return {
      grid: { left: 48, right: 104, top: 24, bottom: 28 },
      xAxis: {
        type: "time",
        min: changes[0],
        max: end,
        axisLabel: { color: chartColours.ink2, hideOverlap: true, formatter: "{yyyy}" },
        minInterval: 365 * 24 * 3600 * 1000,
        axisTick: { show: false },
      },
      yAxis: { type: "value", min: 0, axisLabel: { color: chartColours.ink2 }, splitLine: { lineStyle: { color: chartColours.line } } },
      tooltip: { trigger: "axis" },
      series: drawn.map((l, i) => ({
        type: "line",
        name: l.name,
        step: "end",
        symbolSize: 6,
        data: [...l.points.flatMap((p) => [[p.from, p.value]]), [l.points.at(-1)!.to ?? end, l.points.at(-1)!.value]],
        endLabel: { show: true, formatter: `${l.name} ${l.points.at(-1)!.value}`, color: chartColours.ink },
        ...(i === 0
          ? {
              markLine: {
                symbol: "none",
                silent: true,
                lineStyle: { color: chartColours.grey, width: 1, type: "solid" },
                label: { color: chartColours.ink2, formatter: "{b}", fontSize: 11 },
                data: changes.slice(1).map((d) => ({ name: d, xAxis: d })),
              },
            }
          : {}),
      })),
    };
  }, [drawn, on, changes]);
  if (drawn.length === 0) return null;
  return (
    <Sheet>
      <ChartWithTable
        title={title}
        subtitle={`限值，${unit}；竖线为新规定施行日${lines.length > drawn.length ? `；只画前 ${drawn.length} 条，其余见数据表` : ""}`}
        label={`${title}。${lines.map((l) => `${l.name}：${l.points.map((p) => `${p.from} 起 ${p.value}`).join("，")}`).join("；")}`}
        height={200}
        option={option}
        table={
          <table className="plain-table">
            <thead>
              <tr>
                <th>限值</th>
                <th>有效</th>
                <th className="num">{unit}</th>
                <th>出处</th>
              </tr>
            </thead>
            <tbody>
              {lines.flatMap((l) =>
                l.points.map((p) => (
                  <tr key={l.name + p.from}>
                    <td>{l.name}</td>
                    <td className="nowrap">
                      {p.from} 起{p.to ? `，至 ${p.to}` : ""}
                    </td>
                    <td className="num">{p.value}</td>
                    <td>{sourceById(p.sourceId)?.number ?? p.sourceId}</td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        }
      />
    </Sheet>
  );
}
