import type { TrendPoint } from "./types.ts";
import { chartColours } from "../kit/theme.ts";

/** Twelve months in one line of text height; the table beside it holds the numbers. */
export function Spark({ points }: { points: TrendPoint[] }) {
  const values = points.map((p) => p.percent).filter((v): v is number => v !== null);
  if (values.length < 2) return <span className="ink-3">—</span>;
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const height = (percent: number): number => (span === 0 ? 10 : 17 - ((percent - low) / span) * 14);
  const step = 76 / (points.length - 1 || 1);
  const path = points
    .flatMap((p, i) => (p.percent === null ? [] : [`${(2 + i * step).toFixed(1)},${height(p.percent).toFixed(1)}`]))
    .join(" ");
  const last = points.at(-1);
  return (
    <svg
      width="80"
      height="20"
      role="img"
      aria-label={`12 个月：${points.map((p) => p.text).join("，")}`}
      style={{ verticalAlign: "middle" }}
    >
      <polyline points={path} fill="none" stroke={chartColours.series[0]} strokeWidth="1.5" />
      {last?.percent === null || last === undefined ? null : (
        <circle cx={78} cy={height(last.percent)} r="2" fill={chartColours.sheet} stroke={chartColours.series[0]} />
      )}
    </svg>
  );
}
