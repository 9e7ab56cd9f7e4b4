import type { Day } from "#kernel";
import type { Clause, Finding, ImpulseSample, NoiseSample, OctaveSample, RoomNoiseSample } from "../types.ts";
import { clean, num, open, sane } from "./findings.ts";
import { incomplete, judgeMeasured } from "./measured.ts";
import { yearAfter } from "./physical.ts";

export const noiseAgent = "3008";
const edition = "GBZ 2.2-2007";
const from = yearAfter("GBZ2.2-2007");
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

const compareLevel = (
  value: number,
  kind: "LEX,8h" | "LEX,W",
  text: string,
  sample: NoiseSample | OctaveSample,
  on: Day,
  clauses: Clause[] = [],
): Finding =>
  judgeMeasured({
    ruleId: "R12",
    row: kind === "LEX,8h" ? "noise.lex-8h" : "noise.lex-w",
    kind,
    value,
    text,
    sample,
    on,
    clauses,
    difference: true,
  });

const bad = (sample: NoiseSample | OctaveSample, on: Day, what: string): Finding =>
  open("R12", "undetermined", `噪声样品缺少${what}，无法判定。`, {
    on,
    edition,
    missing: [what],
    clauses: [day],
    used: { sample },
    unit: "dB(A)",
  });

/** Judges a noise sample by GBZ 2.2-2007 11.2.1: 85 dB(A) by day, or by week when the week has not five days (R12). */
export const judgeNoise = (sample: NoiseSample, on: Day): Finding => {
  if (on < from)
    return open("R12", "undetermined", `${from.slice(0, 4)}年以前的样品不判定：GBZ 2.2-2007 的施行日期未配置。`, {
      on,
      edition,
      missing: ["当时施行的噪声限值"],
      used: { sample },
      unit: "dB(A)",
    });
  if ("lex8h" in sample)
    return sane(sample.lex8h)
      ? compareLevel(sample.lex8h, "LEX,8h", `报告给出的 LEX,8h＝${num(sample.lex8h)} dB(A)。`, sample, on)
      : bad(sample, on, "LEX,8h");
  if ("lexWeek" in sample)
    return sane(sample.lexWeek)
      ? compareLevel(sample.lexWeek, "LEX,W", `报告给出的 LEX,W＝${num(sample.lexWeek)} dB(A)。`, sample, on)
      : bad(sample, on, "LEX,W");
  if ("lex8hDays" in sample) {
    const days = sample.lex8hDays;
    if (days.length === 0 || !sane(...days)) return bad(sample, on, "各日 LEX,8h");
    if (days.length === 5) {
      const highest = Math.max(...days);
      return compareLevel(highest, "LEX,8h", `每周 5 天，以最高一日为准：LEX,8h＝${num(highest)} dB(A)。`, sample, on);
    }
    const value = weekLevel(days);
    return compareLevel(
      value,
      "LEX,W",
      `每周 ${days.length} 天：LEX,W＝10lg[(1/5)Σ10^(0.1·LEX,8h)]＝${num(clean(value))} dB(A)。`,
      sample,
      on,
      [formula],
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
    [formula],
  );
};

/** Impulses above this number a working day have no limit in the table. */
const impulseRows = [100, 1000, 10000] as const;
/** The row for a number of impulses a day; undefined beyond the table. */
export const impulseRow = (impulses: number): string | undefined => {
  const upTo = impulseRows.find((n) => impulses <= n);
  return upTo === undefined ? undefined : `impulse.${upTo}`;
};

/** Judges impulse noise by its peak and the number of impulses a working day (GBZ 2.2-2007 11.2.2 table 10); steady noise is judged besides. */
export const judgeImpulses = (sample: ImpulseSample, on: Day): Finding => {
  if (!sane(sample.peak, sample.impulses) || sample.impulses === 0)
    return incomplete("R12", sample, on, "脉冲噪声的声压级峰值和每日脉冲次数");
  const row = impulseRow(sample.impulses);
  if (row === undefined)
    return open("R12", "undetermined", `每工作日脉冲 ${num(sample.impulses)} 次，多于 10000 次，表10没有限值。`, {
      on,
      edition,
      missing: ["每工作日 10000 次以上脉冲噪声的限值"],
      clauses: [{ sourceId: "GBZ2.2-2007", clause: "11.2.2 表10" }],
      used: { sample },
    });
  return judgeMeasured({
    ruleId: "R12",
    row,
    kind: "Lp",
    value: sample.peak,
    text: `脉冲噪声声压级峰值 ${num(sample.peak)} dB(A)，每工作日 ${num(sample.impulses)} 次；同时存在稳态噪声时，两者均应合格。`,
    sample,
    on,
    difference: true,
  });
};

/** A weighting of the octave bands in dB (IEC 61672-1), known from memory: what rests on it is unconfirmed. */
export const aWeights: Readonly<Record<number, number>> = {
  31.5: -39.4,
  63: -26.2,
  125: -16.1,
  250: -8.6,
  500: -3.2,
  1000: 0,
  2000: 1.2,
  4000: 1,
  8000: -1.1,
  16000: -6.6,
};

/** A-weighted level of octave band levels: 10 lg Σ 10^(0.1·(L+A)). Undefined for a band that is no octave band or without bands. */
export const weightedLevel = (bands: readonly { hz: number; level: number }[]): number | undefined => {
  let sum = 0;
  for (const band of bands) {
    const weight = aWeights[band.hz];
    if (weight === undefined || !Number.isFinite(band.level)) return undefined;
    sum += energy(band.level + weight);
  }
  return sum > 0 ? level(sum) : undefined;
};

/** Judges octave band levels by the daily level they make; always unconfirmed, because the weighting is known from memory. */
export const judgeOctaves = (sample: OctaveSample, on: Day): Finding => {
  const laeq = weightedLevel(sample.bands);
  if (laeq === undefined || !sane(sample.hours) || sample.hours === 0) return bad(sample, on, "倍频带声压级与接触时间");
  const value = dayLevel(laeq, sample.hours);
  const f = compareLevel(
    value,
    "LEX,8h",
    `${sample.bands.length} 个倍频带按 A 计权合成 LA＝${num(clean(laeq))} dB(A)；LEX,8h＝${num(clean(laeq))}＋10lg(${num(sample.hours)}/8)＝${num(clean(value))} dB(A)。`,
    sample,
    on,
    [formula],
  );
  return { ...f, unconfirmed: true };
};

/** Judges the level in a room that is no noisy work site (GBZ 1-2010 table 5). */
export const judgeRoomNoise = (sample: RoomNoiseSample, on: Day): Finding =>
  sane(sample.level)
    ? judgeMeasured({
        ruleId: "R12",
        row: sample.ergonomic ? "room-noise.ergonomic" : `room-noise.${sample.room}`,
        kind: "L",
        value: sample.level,
        text: `非噪声作业地点的声级 ${num(sample.level)} dB(A)。`,
        sample,
        on,
        difference: true,
      })
    : incomplete("R12", sample, on, "声级", "GBZ 1-2010");
