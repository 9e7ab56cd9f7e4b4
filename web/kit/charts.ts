import { BarChart, LineChart, ScatterChart, TreemapChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsCoreOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartColours } from "./theme.ts";

use([BarChart, LineChart, ScatterChart, TreemapChart, AriaComponent, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Draws without animation as SVG; a click on a mark gives its name. */
export const draw = (place: HTMLElement, option: EChartsCoreOption, label: string, pick: (name: string) => void) => {
  const chart = init(place, undefined, { renderer: "svg" });
  chart.setOption({
    animation: false,
    color: [...chartColours.series],
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: chartColours.ink2, fontSize: 12 },
    aria: { enabled: true, label: { description: label } },
    ...option,
  });
  chart.on("click", (event) => {
    const name = (event.data as { id?: string } | undefined)?.id ?? event.name;
    if (name) pick(name);
  });
  return chart;
};
