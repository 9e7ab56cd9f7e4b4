import type { Day } from "#kernel";
import { sourceById } from "../sources/sources.ts";
import type { Axes, Clause, Finding, HandArmSample, VibrationTask, WholeBodySample } from "../types.ts";
import { clean, num, sane } from "./findings.ts";
import { incomplete, judgeMeasured } from "./measured.ts";

// from the first day of GBZ/T 189.9-2025 the vector sum is measured, before it the dominant axis
const byVectorSum = (on: Day): boolean => on >= sourceById("GBZ/T189.9-2025")!.from!;

/** Vector sum of the three axes in m/s². @example vectorSum({ x: 3, y: 2, z: 4 }) // → 5.39 (rounded) */
export const vectorSum = ({ x, y, z }: Axes): number => Math.sqrt(x * x + y * y + z * z);
/** A(8) of several tasks: √[(1/8) Σ ahv²·T]. @example dailyVibration([{ ahv: 3.8, hours: 2.5 }]) // → 2.12 (rounded) */
export const dailyVibration = (tasks: readonly { ahv: number; hours: number }[]): number =>
  Math.sqrt(tasks.reduce((sum, t) => sum + t.ahv * t.ahv * t.hours, 0) / 8);
/** ahw(4) = 0.94 × A(8): from the vector sum to the dominant axis and from 8 h to 4 h (GBZ/T 189.9-2025 7.4). */
export const fourHourVibration = (a8: number): number => 0.94 * a8;

const measured: Clause[] = [{ sourceId: "GBZ/T189.9-2025", clause: "7.2～7.4" }];
const older: Clause[] = [{ sourceId: "GBZ/T189.9-2007", clause: "" }];

const sumOfTask = (task: VibrationTask): { ahv: number; few: boolean } => {
  if ("ahv" in task) return { ahv: task.ahv, few: false };
  if ("readings" in task)
    return { ahv: task.readings.reduce((sum, r) => sum + vectorSum(r), 0) / task.readings.length, few: task.readings.length < 3 };
  return { ahv: vectorSum(task), few: false };
};

const byVector = (sample: HandArmSample & { tasks: readonly VibrationTask[] }, on: Day): Finding => {
  const hands = new Map<string, { ahv: number; hours: number; few: boolean }[]>();
  for (const task of sample.tasks) {
    const one = { ...sumOfTask(task), hours: task.hours };
    if (!sane(one.ahv, one.hours)) return incomplete("R14", sample, on, "频率计权振动总值与接振时间");
    // a task without a hand counts for both
    for (const hand of task.hand ? [task.hand] : ["left", "right"]) hands.set(hand, [...(hands.get(hand) ?? []), one]);
  }
  const worst = [...hands.values()].sort((a, b) => dailyVibration(b) - dailyVibration(a))[0];
  if (!worst || dailyVibration(worst) === 0) return incomplete("R14", sample, on, "频率计权振动总值与接振时间");
  const a8 = dailyVibration(worst);
  const terms = worst.map((t) => `${num(clean(t.ahv))}²×${num(t.hours)}`).join("＋");
  const f = judgeMeasured({
    ruleId: "R14",
    row: "hand-arm.ahw4",
    kind: "ahw(4)",
    value: fourHourVibration(a8),
    text: `A(8)＝√[(${terms})/8]＝${num(clean(a8))} m/s²；ahw(4)＝0.94×A(8)＝${num(clean(fourHourVibration(a8)))} m/s²${hands.size > 1 && sample.tasks.some((t) => t.hand) ? "，取较重的一手" : ""}。`,
    sample,
    on,
    clauses: measured,
    used: { a8: clean(a8) },
  });
  if (worst.some((t) => t.few)) f.missing.push("每测点至少 3 次读数");
  return f;
};

const byDominantAxis = (sample: HandArmSample, dominant: number, hours: number, on: Day): Finding => {
  if (!sane(dominant, hours) || hours === 0) return incomplete("R14", sample, on, "主频率轴计权加速度与接振时间");
  const value = Math.sqrt(hours / 4) * dominant;
  return judgeMeasured({
    ruleId: "R14",
    row: "hand-arm.ahw4",
    kind: "ahw(4)",
    value,
    text: `ahw(4)＝√(T/4)×ahw(T)＝√(${num(hours)}/4)×${num(clean(dominant))}＝${num(clean(value))} m/s²。`,
    sample,
    on,
    clauses: older,
  });
};

/**
 * Judges hand-arm vibration against 5 m/s² (R14). From 2026-02-01 by the vector sum (GBZ/T 189.9-2025), before by the dominant axis
 * (edition of 2007); a measure of the other edition is left open, for 0.94 already leads from one to the other.
 * Axes of one task give the dominant axis too.
 */
export const judgeHandArm = (sample: HandArmSample, on: Day): Finding => {
  if (byVectorSum(on))
    return "tasks" in sample
      ? byVector(sample, on)
      : incomplete("R14", sample, on, "三轴振动总值（GBZ/T 189.9-2025 不再采用主频率轴）", "GBZ 2.2-2007", measured);
  if ("dominant" in sample) return byDominantAxis(sample, sample.dominant, sample.hours, on);
  const only = sample.tasks.length === 1 ? sample.tasks[0]! : undefined;
  if (only && "x" in only) return byDominantAxis(sample, Math.max(only.x, only.y, only.z), only.hours, on);
  return incomplete("R14", sample, on, "主频率轴计权加速度（2026-02-01 以前按 GBZ/T 189.9-2007）", "GBZ 2.2-2007", older);
};

const spans = [0.5, 1, 2.5, 4, 8] as const;

/** Judges whole-body vibration by the hours of contact a day (GBZ 1-2010 tables 6 and 7). More than 8 h has no limit and stays open. */
export const judgeWholeBody = (sample: WholeBodySample, on: Day): Finding => {
  if (!sane(sample.acceleration, sample.hours) || sample.hours === 0)
    return incomplete("R14", sample, on, "振动加速度与接振时间", "GBZ 1-2010");
  const span = spans.find((h) => sample.hours <= h);
  if (span === undefined) return incomplete("R14", sample, on, "8 h 以上接振的限值", "GBZ 1-2010");
  const place = sample.place === "auxiliary" ? (sample.ergonomic ? "auxiliary.ergonomic" : "auxiliary.hygienic") : "whole-body";
  return judgeMeasured({
    ruleId: "R14",
    row: `${place}.${span}h`,
    kind: "aw",
    value: sample.acceleration,
    text: `全身振动计权加速度 ${num(sample.acceleration)} m/s²，每天接触 ${num(sample.hours)} h。`,
    sample,
    on,
  });
};
