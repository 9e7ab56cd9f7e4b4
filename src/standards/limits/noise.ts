import { roundHalfEven, type Day } from "#kernel";
import type { Clause, Finding, NoiseSample } from "../types.ts";
import { clean, num, open } from "./findings.ts";

export const noiseAgent = "3008";
const limit = 85;
const edition = "GBZ 2.2-2007";
// the text is of 2007 and its first day is not known to us: what was sampled before 2008 is left open
const from = "2008-01-01" as Day;
const day: Clause = { sourceId: "GBZ2.2-2007", clause: "11.2.1 表9" };
const formula: Clause = { sourceId: "GBZ/T189.8-2007", clause: "" };

const energy = (level: number): number => 10 ** (level / 10);
const level = (e: number): number => 10 * Math.log10(e);

/** 8 h equivalent of a level over some hours: LAeq,Te + 10 lg(Te/8). @example dayLevel(90, 2) // → 83.98 (rounded) */
export const dayLevel = (laeq: number, hours: number): number => laeq + level(hours / 8);
/** Equivalent level over the sum of the segments' hours (3 dB rule). */
export const equivalentLevel = (segments: readonly { laeq: number; hours: number }[]): { laeq: number; hours: number } => {
  let total = 0;
  let hours = 0;
  for (const s of segments) {
    total += s.hours * energy(s.laeq);
    hours += s.hours;
  }
  return { laeq: level(total / hours), hours };
};
/** Week's level normalised to five days: 10 lg[(1/5) Σ 10^(0.1·LEX,8h)]. */
export const weekLevel = (days: readonly number[]): number => level(days.reduce((sum, d) => sum + energy(d), 0) / 5);

const compareLevel = (value: number, kind: "LEX,8h" | "LEX,W", text: string, sample: NoiseSample, on: Day, clauses: Clause[]): Finding => {
  const v = clean(value);
  const over = v > limit;
  const excess = clean(v - limit);
  const valueText = roundHalfEven(v, 1).toFixed(1);
  return {
    ruleId: "R12",
    verdict: over ? "over" : "within",
    value: v,
    valueText,
    unit: "dB(A)",
    limit,
    limitKind: kind,
    excess,
    clauses,
    steps: [
      { text },
      {
        text: over
          ? `超过限值 ${limit} dB(A)，超出 ${roundHalfEven(excess, 1)} dB，超标。`
          : v === limit
            ? `等于限值 ${limit} dB(A)，合格。`
            : `低于限值 ${limit} dB(A) ${roundHalfEven(-excess, 1)} dB，合格。`,
      },
    ],
    used: { sample },
    missing: [],
    on,
    edition,
  };
};

const sane = (x: number): boolean => Number.isFinite(x);
const bad = (sample: NoiseSample, on: Day, what: string): Finding =>
  open("R12", "undetermined", `噪声样品缺少${what}，无法判定。`, {
    on,
    edition,
    missing: [what],
    clauses: [day],
    used: { sample },
    unit: "dB(A)",
  });

/** Judges a noise sample by GBZ 2.2-2007 11.2.1: 85 dB(A) by day, or by week when the week has not five days (R12). Impulse noise is not judged here. */
export const judgeNoise = (sample: NoiseSample, on: Day): Finding => {
  if (on < from)
    return open("R12", "undetermined", "2008年以前的样品不判定：GBZ 2.2-2007 的施行日期未配置。", {
      on,
      edition,
      missing: ["当时施行的噪声限值"],
      used: { sample },
      unit: "dB(A)",
    });
  if ("lex8h" in sample)
    return sane(sample.lex8h)
      ? compareLevel(sample.lex8h, "LEX,8h", `报告给出的 LEX,8h＝${num(sample.lex8h)} dB(A)。`, sample, on, [day])
      : bad(sample, on, "LEX,8h");
  if ("lexWeek" in sample)
    return sane(sample.lexWeek)
      ? compareLevel(sample.lexWeek, "LEX,W", `报告给出的 LEX,W＝${num(sample.lexWeek)} dB(A)。`, sample, on, [day])
      : bad(sample, on, "LEX,W");
  if ("lex8hDays" in sample) {
    const days = sample.lex8hDays;
    if (days.length === 0 || !days.every(sane)) return bad(sample, on, "各日 LEX,8h");
    if (days.length === 5) {
      const highest = Math.max(...days);
      return compareLevel(highest, "LEX,8h", `每周 5 天，以最高一日为准：LEX,8h＝${num(highest)} dB(A)。`, sample, on, [day]);
    }
    const value = weekLevel(days);
    return compareLevel(
      value,
      "LEX,W",
      `每周 ${days.length} 天：LEX,W＝10lg[(1/5)Σ10^(0.1·LEX,8h)]＝${num(clean(value))} dB(A)。`,
      sample,
      on,
      [day, formula],
    );
  }
  const whole = "segments" in sample ? (sample.segments.length > 0 ? equivalentLevel(sample.segments) : undefined) : sample;
  if (!whole || !sane(whole.laeq) || !sane(whole.hours) || whole.hours <= 0) return bad(sample, on, "等效声级与接触时间");
  const value = dayLevel(whole.laeq, whole.hours);
  const equal =
    "segments" in sample ? `LAeq,T＝10lg[(1/T)ΣTi·10^(0.1·LAeq,Ti)]＝${num(clean(whole.laeq))} dB(A)，T＝${num(whole.hours)} h；` : "";
  return compareLevel(
    value,
    "LEX,8h",
    `${equal}LEX,8h＝${num(clean(whole.laeq))}＋10lg(${num(whole.hours)}/8)＝${num(clean(value))} dB(A)。`,
    sample,
    on,
    [day, formula],
  );
};
