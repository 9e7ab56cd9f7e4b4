import type { Day } from "#kernel";
import type { Assessment, CoalFaceSample, Finding, PhysicalWorkSample } from "../types.ts";
import { assess, gradeText, num, sane } from "./findings.ts";
import { editionOf, incomplete, judgeMeasured } from "./measured.ts";
import { physicalClause, physicalLimit } from "./physical.ts";

/** Judges the physical load of a working day by the recommended values of GBZ 2.2-2007 15.2. */
export const judgePhysicalWork = (sample: PhysicalWorkSample, on: Day): Finding => {
  const [row, value, text, kind] =
    "heartRateMax" in sample
      ? (["work.heart-rate-max", sample.heartRateMax, "单项作业最大心率", "heart rate"] as const)
      : "heartRateMean" in sample
        ? (["work.heart-rate-mean", sample.heartRateMean, "单项作业平均心率", "heart rate"] as const)
        : (["work.energy", sample.energy, "8 h 总能量消耗", "energy"] as const);
  return sane(value)
    ? judgeMeasured({ ruleId: "R16", row, kind, value, text: `${text} ${num(value)}；为推荐性限值。`, sample, on })
    : incomplete("R16", sample, on, text);
};

/** Judges the air temperature at an underground coal face by the recommended upper bound of GBZ 2.2-2007 13. */
export const judgeCoalFace = (sample: CoalFaceSample, on: Day): Finding => {
  if (!Number.isFinite(sample.celsius)) return incomplete("R16", sample, on, "气温");
  const tooFast = sample.airSpeed !== undefined && sample.airSpeed > 1;
  if (tooFast) return incomplete("R16", sample, on, "风速 1.0 m/s 以上的气温限值");
  const f = judgeMeasured({
    ruleId: "R16",
    row: "coal-face.upper",
    kind: "t",
    value: sample.celsius,
    text: `采掘工作面气温 ${num(sample.celsius)} ℃${sample.airSpeed === undefined ? "" : `，风速 ${num(sample.airSpeed)} m/s`}；为推荐性限值。`,
    sample,
    on,
    difference: true,
    // one source names the upper bound for 0.5 to 1.0 m/s only
    unconfirmed: sample.airSpeed === undefined || sample.airSpeed < 0.5,
  });
  if (sample.airSpeed === undefined) f.missing.push("风速");
  return f;
};

/**
 * Work intensity by its index n (GBZ 2.2-2007 table 13): Ⅰ up to 15, Ⅱ up to 20, Ⅲ up to 25, Ⅳ above.
 * @example gradeIntensity(18, day("2025-05-12")).grade // → "II"
 */
export const gradeIntensity = (index: number, on: Day): Assessment => {
  const fits = (limit: string): boolean => {
    const above = /^n > (\d+)$/.exec(limit);
    return above ? index > Number(above[1]) : index <= Number(/n ≤ (\d+)$/.exec(limit)?.[1]);
  };
  const used = { index };
  for (const grade of ["I", "II", "III", "IV"] as const) {
    const row = physicalLimit(`intensity.${grade}`, on);
    if (!sane(index) || !row || !fits(row.limit)) continue;
    return assess("R13", "graded", [`体力劳动强度指数 n＝${num(index)}，${row.conditionText}。`, `体力劳动强度${gradeText(grade)}。`], {
      on,
      edition: editionOf(row.sourceId),
      clauses: [physicalClause(row)],
      used,
      value: index,
      valueText: String(index),
      grade,
    });
  }
  const missing = [sane(index) ? "当时施行的体力劳动强度分级" : "体力劳动强度指数"];
  return assess("R13", "undetermined", [`缺少${missing[0]!}，无法分级。`], { on, edition: "GBZ 2.2-2007", clauses: [], used, missing });
};
