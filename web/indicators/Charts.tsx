import { useMemo } from "react";
import { ChartWithTable } from "../kit/ChartWithTable.tsx";
import { countOrHidden, today } from "../kit/format.ts";
import { useIsPhone } from "../kit/hooks.ts";
import { chartColours } from "../kit/theme.ts";
import type { Figure, FigureView } from "./types.ts";

const axisStyle = {
  axisLine: { lineStyle: { color: chartColours.grey } },
  axisTick: { show: false },
  axisLabel: { color: chartColours.ink2 },
};

/** Twelve months with the target as a dashed line; the running month is hollow and says so. */
export function TrendChart({ view: v }: { view: FigureView }) {
  const phone = useIsPhone();
  const points = v.trend;
  const known = points.filter((p) => p.percent !== null);
  const first = known[0];
  const last = known.at(-1);
  const title =
    !first || !last
      ? `${v.shortName}还没有可画的数`
      : first === last
        ? `${v.shortName} ${last.text}`
        : first.text === last.text
          ? `${v.shortName}与 ${known.length} 个月前持平，${last.text}`
          : `${v.shortName}由 ${first.text} 到 ${last.text}，${difference(first.percent, last.percent)}`;
  const option = useMemo(() => {
    const values = points.map((p, i) => ({
      value: p.percent === null ? null : Number(p.percent.toFixed(4)),
      text: p.text,
      ...(i === points.length - 1
        ? { symbolSize: 8, itemStyle: { color: chartColours.sheet, borderColor: chartColours.series[0], borderWidth: 2 } }
        : {}),
    }));
    const numbers = [...points.map((p) => p.percent ?? NaN), v.target?.percent ?? NaN].filter((n) => !Number.isNaN(n));
    const low = Math.max(0, Math.floor((Math.min(100, ...numbers) - 5) / 10) * 10);
    return {
      grid: { left: 44, right: 72, top: 16, bottom: 40 },
      xAxis: {
        type: "category",
        data: points.map((p, i) => (i === points.length - 1 ? `${Number(p.day.slice(5, 7))}月\n未完` : `${Number(p.day.slice(5, 7))}月`)),
        ...axisStyle,
        axisLabel: { ...axisStyle.axisLabel, interval: (i: number) => !phone || (points.length - 1 - i) % 3 === 0, fontSize: 11 },
      },
      yAxis: {
        type: "value",
        min: low,
        max: 100,
        axisLabel: { formatter: "{value} %", color: chartColours.ink2 },
        splitLine: { lineStyle: { color: chartColours.line } },
      },
      tooltip: { trigger: "axis", valueFormatter: (n: unknown) => (typeof n === "number" ? `${n.toFixed(2)} %` : "—") },
      series: [
        {
          type: "line",
          symbol: "circle",
          name: v.shortName,
          data: values,
          symbolSize: 5,
          showAllSymbol: true,
          endLabel: { show: true, formatter: () => last?.text ?? "", color: chartColours.ink },
          ...(v.target
            ? {
                markLine: {
                  symbol: "none",
                  silent: true,
                  lineStyle: { type: "dashed", color: chartColours.ink },
                  label: { formatter: `目标 ${v.target.text}`, position: "insideStartTop", color: chartColours.ink },
                  data: [{ yAxis: v.target.percent }],
                },
              }
            : {}),
        },
      ],
    };
  }, [points, v.shortName, v.target, last, phone]);
  const low = (option.yAxis as { min: number }).min;
  return (
    <ChartWithTable
      title={title}
      subtitle={`${v.name}，%，各月末${low > 0 ? `；纵轴从 ${low} % 开始` : ""}`}
      label={`${title}。${points.map((p) => `${p.day} ${p.text}`).join("，")}`}
      option={option}
      empty={known.length === 0 ? "还没有应统计的对象。单位核实或申报受理后开始计数。" : undefined}
      table={
        <table className="plain-table">
          <thead>
            <tr>
              <th>截至</th>
              <th className="num">分子</th>
              <th className="num">分母</th>
              <th className="num">数值</th>
            </tr>
          </thead>
          <tbody>
            {points.map((p) => (
              <tr key={p.day}>
                <td>
                  {p.day}
                  {p.day === today() ? "（未完）" : ""}
                </td>
                <td className="num">{countOrHidden(p.numerator)}</td>
                <td className="num">{countOrHidden(p.denominator)}</td>
                <td className="num">{p.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

const difference = (from: number | null, to: number | null): string => {
  if (from === null || to === null) return "";
  const d = to - from;
  return Math.abs(d) < 0.005 ? "持平" : `${d > 0 ? "升" : "降"} ${Math.abs(d).toFixed(2)} 个百分点`;
};

/** Areas below as a treemap: size is the denominator, colour the gap to the target; a click goes one level down. */
export function GapChart({ view: v, areas, onPick }: { view: FigureView; areas: Figure[]; onPick: (areaCode: string) => void }) {
  const worst = areas[0];
  const target = v.target?.percent;
  const { direction } = v;
  const gapOf = (f: Figure): number | undefined => gapTo(target, direction, f);
  const short = worst && v.target && (gapOf(worst) ?? 0) < 0;
  const title = !worst
    ? "没有下级地区的数"
    : short
      ? `${worst.areaName} ${worst.text}，${v.direction === "lower" ? "高于" : "低于"}目标 ${Math.abs(gapOf(worst) ?? 0).toFixed(2)} 个百分点`
      : v.target
        ? "各地都达到目标"
        : `${worst.areaName}最${v.direction === "lower" ? "高" : "低"}，${worst.text}`;
  const option = useMemo(() => {
    const colour = (f: Figure): string => {
      const gap = gapTo(target, direction, f);
      const { gap: c } = chartColours;
      return gap === undefined ? c.at : gap >= 5 ? c.met : gap >= 0 ? c.near : gap > -5 ? c.short : c.far;
    };
    return {
      tooltip: { formatter: (p: { data: { words: string } }) => p.data.words },
      series: [
        {
          type: "treemap",
          roam: false,
          nodeClick: false,
          breadcrumb: { show: false },
          left: 0,
          right: 0,
          top: 0,
          bottom: 0,
          itemStyle: { borderColor: chartColours.sheet, borderWidth: 2, gapWidth: 2 },
          label: { formatter: "{b}", fontSize: 12, lineHeight: 18, overflow: "truncate" },
          data: areas.map((f) => {
            const dark = [chartColours.gap.met, chartColours.gap.far].includes(colour(f) as never);
            return {
              name: `${f.areaName}\n${f.text}\n${countOrHidden(f.numerator)} / ${countOrHidden(f.denominator)}`,
              id: f.areaCode,
              value: f.denominator ?? 0,
              words: `${f.areaName} ${f.text}，${countOrHidden(f.numerator)} / ${countOrHidden(f.denominator)}`,
              itemStyle: { color: colour(f) },
              label: { color: dark ? chartColours.sheet : chartColours.ink },
            };
          }),
        },
      ],
    };
  }, [areas, target, direction]);
  return (
    <ChartWithTable
      title={title}
      subtitle={`大小是分母，颜色是与目标的差距（蓝为达到，橙为未达到）；点一块看下一级`}
      label={`${title}。${areas.map((f) => `${f.areaName} ${f.text}`).join("，")}`}
      option={option}
      onPick={onPick}
      empty={areas.length === 0 ? "这一级以下没有应统计的对象。" : undefined}
      table={
        <table className="plain-table">
          <thead>
            <tr>
              <th>地区</th>
              <th className="num">分子</th>
              <th className="num">分母</th>
              <th className="num">数值</th>
            </tr>
          </thead>
          <tbody>
            {areas.map((f) => (
              <tr key={f.areaCode}>
                <td>{f.areaName}</td>
                <td className="num">{countOrHidden(f.numerator)}</td>
                <td className="num">{countOrHidden(f.denominator)}</td>
                <td className="num">{f.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

/** Percentage points on the good side of the target, negative when short of it. */
const gapTo = (target: number | undefined, direction: FigureView["direction"], f: Figure): number | undefined =>
  target === undefined || f.percent === null ? undefined : direction === "lower" ? target - f.percent : f.percent - target;
