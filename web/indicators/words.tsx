import type { ReactNode } from "react";
import { Go } from "../kit/routing.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import type { Figure, Tile } from "./types.ts";

/** Gap to the target in percentage points, compared unrounded: `高 2.00 个百分点`, `差 1.54 个百分点`. */
export const gapWords = (figure: Figure, target: number | undefined): string => {
  if (target === undefined || figure.percent === null) return "";
  const gap = figure.percent - target;
  const words = gap === 0 ? "持平" : `${gap > 0 ? "高" : "低"} ${Math.abs(gap).toFixed(2)} 个百分点`;
  return figure.gapText === null ? words : `${figure.gapText} 个百分点`;
};

/** How a figure stands to its target; without a target there is no judgement. */
export function TargetMark({ figure, tile }: { figure: Figure; tile: Pick<Tile, "target"> }) {
  if (!tile.target) return <span className="ink-3">未定目标</span>;
  if (figure.met === null) return <span className="ink-3">没有可比的数</span>;
  return figure.met ? (
    <StateMark axis="limit" level="met">
      达到目标
    </StateMark>
  ) : (
    <StateMark axis="limit" level="near">
      {gapWords(figure, tile.target.percent) || "未达目标"}
    </StateMark>
  );
}

/** Address of the list behind a figure, with its area, day and slice. */
export const listHref = (
  id: string,
  side: "numerator" | "denominator" | "missing",
  at: { area?: string; asOf?: string | undefined; slice?: string | undefined },
): string => {
  const parts = new URLSearchParams({ side });
  if (at.area) parts.set("area", at.area);
  if (at.asOf) parts.set("on", at.asOf);
  if (at.slice) parts.set("slice", at.slice);
  return `/indicators/${id}/subjects?${parts.toString()}`;
};

/** A number that opens the list behind it; only the number where the list is about persons and not for this reader. */
export function ListLink({ closed, href, children }: { closed: Tile["smallGroups"]; href: string; children: ReactNode }) {
  return closed ? <>{children}</> : <Go href={href}>{children}</Go>;
}
