import type { ReactNode } from "react";
import { daysLeft } from "./format.ts";

export type MarkLevel = "met" | "near" | "bad" | "missing" | "ended";
type Axis = "time" | "limit" | "data";
const glyphs: Record<Axis, Partial<Record<MarkLevel, string>>> = {
  time: { met: "✓", near: "◔", bad: "!", missing: "┄" },
  limit: { met: "✓", near: "△", bad: "▲", missing: "┄" },
  data: { met: "✓", near: "┄", bad: "┄", missing: "┄" },
};

/** The only way to draw a state: a word with its number, a glyph and a fill, so that a grey print says the same. */
export function StateMark({
  axis,
  level,
  children,
  unverified,
}: {
  axis: Axis;
  level: MarkLevel;
  children: ReactNode;
  unverified?: boolean;
}) {
  const glyph = glyphs[axis][level];
  return (
    <span className={`mark mark-${axis} mark-${level}${unverified ? " mark-unverified" : ""}`}>
      {glyph ? <span aria-hidden="true">{glyph} </span> : null}
      {children}
      {unverified ? "〔依据待核实〕" : null}
    </span>
  );
}

/** Days left or overdue; close when at most `near` days are left. `unit` says how the clause counts them. */
export function TimeMark({
  due,
  done,
  near = 7,
  left,
  unit = "天",
}: {
  due?: string | null | undefined;
  done?: boolean | undefined;
  near?: number;
  left?: number | undefined;
  unit?: string;
}) {
  if (done)
    return (
      <StateMark axis="time" level="met">
        已完成
      </StateMark>
    );
  const rest = left ?? (due ? daysLeft(due) : undefined);
  if (rest === undefined) return <span className="ink-3">无期限</span>;
  if (rest < 0) return <StateMark axis="time" level="bad">{`超期 ${-rest} ${unit}`}</StateMark>;
  if (rest <= near)
    return (
      <StateMark axis="time" level="near">
        {rest === 0 ? "今天到期" : `剩 ${rest} ${unit}`}
      </StateMark>
    );
  return <span className="nowrap">{`剩 ${rest} ${unit}`}</span>;
}

export type Verdict = "within" | "over" | "undetermined" | "no-limit";

/** The verdict of one result. For dB(A) the difference is shown, never a ratio. */
export function LimitMark({
  verdict,
  value,
  limit,
  ratio,
  unit,
  unverified,
}: {
  verdict: Verdict | string;
  value?: number | null | undefined;
  limit?: number | null | undefined;
  ratio?: number | null | undefined;
  unit?: string | undefined;
  unverified?: boolean | undefined;
}) {
  const seal = unverified === true;
  if (verdict === "no-limit")
    return (
      <StateMark axis="data" level="missing">
        未设限值
      </StateMark>
    );
  if (verdict === "undetermined")
    return (
      <StateMark axis="data" level="missing">
        待核
      </StateMark>
    );
  const decibel = unit?.startsWith("dB") === true;
  if (verdict === "over") {
    const words =
      decibel && value !== null && value !== undefined && limit !== null && limit !== undefined
        ? `超 ${Number((value - limit).toFixed(1))} dB`
        : ratio
          ? `超标 ${Number(ratio.toFixed(2))} 倍`
          : "超标";
    return (
      <StateMark axis="limit" level="bad" unverified={seal}>
        {words}
      </StateMark>
    );
  }
  if (!decibel && ratio !== null && ratio !== undefined && ratio >= 0.5)
    return <StateMark axis="limit" level="near" unverified={seal}>{`${Number(ratio.toFixed(2))} 倍`}</StateMark>;
  return (
    <StateMark axis="limit" level="met" unverified={seal}>
      达标
    </StateMark>
  );
}
