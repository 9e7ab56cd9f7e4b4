import { useEffect, useRef, useState, type ReactNode } from "react";
import type { EChartsCoreOption } from "echarts/core";

/** A chart whose title states the finding, with the same rows as a table; ECharts loads when the chart scrolls near. */
export function ChartWithTable({
  title,
  subtitle,
  label,
  height = 240,
  option,
  onPick,
  table,
  empty,
}: {
  title: string;
  subtitle: string;
  /** One sentence for whoever cannot see the chart. */
  label: string;
  height?: number;
  option: EChartsCoreOption;
  onPick?: ((name: string) => void) | undefined;
  table: ReactNode;
  empty?: string | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    const place = box.current;
    if (!place || asTable || empty) return;
    let chart: { setOption: (o: EChartsCoreOption, notMerge: boolean) => void; resize: () => void; dispose: () => void } | undefined;
    let gone = false;
    const near = new IntersectionObserver(
      (seen) => {
        if (!seen.some((s) => s.isIntersecting)) return;
        near.disconnect();
        void import("./charts.ts").then(({ draw }) => {
          if (gone) return;
          chart = draw(place, option, label, (name) => pick.current?.(name));
        });
      },
      { rootMargin: "200px" },
    );
    near.observe(place);
    const size = new ResizeObserver(() => chart?.resize());
    size.observe(place);
    return () => {
      gone = true;
      near.disconnect();
      size.disconnect();
      chart?.dispose();
    };
  }, [option, label, asTable, empty]);
  return (
    <figure>
      <figcaption className="row">
        <span className="chart-title">{title}</span>
        <button
          type="button"
          className="link no-print"
          style={{ marginLeft: "auto" }}
          onClick={() => setAsTable(!asTable)}
          aria-pressed={asTable}
        >
          {asTable ? "看图" : "看数据表"}
        </button>
      </figcaption>
      <p className="chart-sub">{subtitle}</p>
      {asTable ? (
        table
      ) : empty ? (
        <div className="empty">{empty}</div>
      ) : (
        <div ref={box} className="chart" style={{ height }} role="img" aria-label={label} />
      )}
    </figure>
  );
}
