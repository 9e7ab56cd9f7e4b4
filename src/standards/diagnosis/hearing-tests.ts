import { daysBetween, type Day } from "#kernel";
import { num } from "../limits/findings.ts";
import { surveillanceEdition } from "../surveillance/conclusions.ts";
import { assessed, compared, isAmount, meets, unanswered, type Threshold } from "../thresholds.ts";
import type { Finding } from "../types.ts";
import { earText, frequencies, type Audiogram, type EarSide, type Frequency } from "./audiometry.ts";
import { clinicalThreshold as at } from "./clinical.ts";

const sides = ["left", "right"] as const;
const standard = "GBZ 49-2014";

/** Whether the time away from noise allows the test: 14 h for the first and 48 h for the retest from 2026-08-01, 48 h before. */
export const restBeforeTest = (hours: number | undefined, test: "first" | "retest", on: Day): Finding => {
  const row = at(test === "first" ? "hearing.rest-first" : "hearing.rest-retest", on)!;
  const used = { hours, test };
  const edition = surveillanceEdition(on);
  if (!isAmount(hours)) return unanswered("hearing.rest", on, edition, ["脱离噪声的时间和测听时间"], used, { rows: [row] });
  const ok = meets(row, hours);
  return assessed({
    ruleId: "hearing.rest",
    on,
    edition,
    verdict: ok ? "within" : "over",
    outcome: { code: ok ? "rested" : "too-early", text: ok ? "脱离噪声时间足够" : "脱离噪声时间不足，测听结果不可用" },
    value: hours,
    unit: "h",
    limit: row.value,
    rows: [row],
    steps: [compared(row, hours)],
    used,
  });
};

const only2025 = (ruleId: string, on: Day, used: Record<string, unknown>): Finding =>
  unanswered(ruleId, on, surveillanceEdition(on), ["GBZ 188-2014 的相应要求（未收录）"], used);

/** Whether the repeated 1000 Hz threshold of an ear agrees with the first within 5 dB (GBZ 188-2025 B.2.7.9.2 h). */
export const repeatAgrees = (first: number | undefined, second: number | undefined, on: Day): Finding => {
  const row = at("hearing.repeat-1000", on);
  const used = { first, second };
  if (!row) return only2025("hearing.repeat", on, used);
  if (first === undefined || second === undefined || !Number.isFinite(first) || !Number.isFinite(second))
    return unanswered("hearing.repeat", on, surveillanceEdition(on), ["同耳 1000 Hz 的两次听阈"], used, { rows: [row] });
  const apart = Math.abs(first - second);
  const ok = meets(row, apart);
  return assessed({
    ruleId: "hearing.repeat",
    on,
    edition: surveillanceEdition(on),
    verdict: ok ? "within" : "over",
    outcome: { code: ok ? "agrees" : "differs", text: ok ? "两次测听一致" : "两次测听不一致，须重测" },
    value: apart,
    unit: "dB",
    limit: row.value,
    rows: [row],
    steps: [`|${num(first)}－${num(second)}|＝${num(apart)} dB。`, compared(row, apart)],
    used,
  });
};

/** Whether the better ear must be masked: the poorer ear's air threshold lies 40 dB or more above the better ear's bone threshold (B.2.7.9.2 i). */
export const maskingNeeded = (poorerAir: number | undefined, betterBone: number | undefined, on: Day): Finding => {
  const row = at("hearing.masking", on);
  const used = { poorerAir, betterBone };
  if (!row) return only2025("hearing.masking", on, used);
  if (poorerAir === undefined || betterBone === undefined || !Number.isFinite(poorerAir) || !Number.isFinite(betterBone))
    return unanswered("hearing.masking", on, surveillanceEdition(on), ["较差耳气导听阈和较好耳骨导听阈"], used, { rows: [row] });
  const above = poorerAir - betterBone;
  const needed = meets(row, above);
  return assessed({
    ruleId: "hearing.masking",
    on,
    edition: surveillanceEdition(on),
    verdict: needed ? "over" : "within",
    outcome: { code: needed ? "mask" : "none", text: needed ? "较好耳须掩蔽" : "不须掩蔽" },
    value: above,
    unit: "dB",
    limit: row.value,
    rows: [row],
    steps: [`${num(poorerAir)}－${num(betterBone)}＝${num(above)} dB。`, compared(row, above)],
    used,
  });
};

export type DiagnosticAudiogram = { on: Day; audiogram: Audiogram };

/**
 * The audiogram for diagnosis: at least three tests, at least three days apart, each frequency within 10 dB; the lowest threshold of each
 * frequency stands. The finding says what fails; the audiogram is there only when nothing does.
 * @source GBZ 49-2014 A.10
 */
export const audiogramForDiagnosis = (tests: readonly DiagnosticAudiogram[], on: Day): { finding: Finding; audiogram?: Audiogram } => {
  const [count, days, deviation] = (["audiograms", "days", "deviation"] as const).map((id) => at(`deafness.${id}`, on)!) as [
    Threshold,
    Threshold,
    Threshold,
  ];
  const ruleId = "hearing.diagnosis-tests";
  const rows = [count, days, deviation];
  const used = { tests };
  const steps = [compared(count, tests.length)];
  const fail = (text: string): { finding: Finding } => ({
    finding: assessed({ ruleId, on, edition: standard, verdict: "over", outcome: { code: "insufficient", text }, rows, steps, used }),
  });
  if (!meets(count, tests.length)) return fail("测听次数不足");
  const sorted = [...tests].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (let i = 1; i < sorted.length; i++) {
    const gap = daysBetween(sorted[i - 1]!.on, sorted[i]!.on);
    steps.push(compared(days, gap, `${sorted[i - 1]!.on} 与 ${sorted[i]!.on} 的间隔`));
    if (!meets(days, gap)) return fail("测听间隔不足");
  }
  const lowest: Record<EarSide, Partial<Record<Frequency, number>>> = { left: {}, right: {} };
  for (const side of sides)
    for (const f of frequencies) {
      const levels = tests.map((t) => t.audiogram[side][f]).map((v) => (typeof v === "object" ? v.maximum : v));
      if (levels.some((v) => v === undefined || !Number.isFinite(v)))
        return { finding: unanswered(ruleId, on, standard, [`${earText[side]} ${f} Hz 各次听阈`], used, { rows, steps }) };
      const known = levels as number[];
      const apart = Math.max(...known) - Math.min(...known);
      if (!meets(deviation, apart)) {
        steps.push(compared(deviation, apart, `${earText[side]} ${f} Hz 各次听阈之差`));
        return fail("各次听阈偏差过大");
      }
      lowest[side][f] = Math.min(...known);
    }
  steps.push(
    `各频率取最低听阈：左耳 ${frequencies.map((f) => lowest.left[f]).join("、")}，右耳 ${frequencies.map((f) => lowest.right[f]).join("、")} dB。`,
  );
  return {
    audiogram: lowest,
    finding: assessed({
      ruleId,
      on,
      edition: standard,
      verdict: "within",
      outcome: { code: "sufficient", text: "测听可用于诊断" },
      rows,
      steps,
      used,
    }),
  };
};
