import type { DoseLimitId } from "../generated/ids.ts";
import { roundHalfUp, type Day } from "#kernel";
import * as data from "../generated/dose.ts";
import { clean, num } from "../limits/findings.ts";
import { assessed, compared, isAmount, meets, thresholdsOf, unanswered, type Threshold } from "../thresholds.ts";
import type { Finding } from "../types.ts";
import { held } from "./held.ts";

const table = thresholdsOf(data.doseLimits);
/** Every dose limit, level and interval for radiation workers, one row a printed number and its days. */
export const doseLimits = (): readonly Threshold[] => table.rows();
export const doseLimit = (id: DoseLimitId, on: Day): Threshold | undefined => table.at(id, on);

const basic = "GB 18871-2002";
const monitoring = "GBZ 128-2019";
const unit = "mSv";

/** One wearing period: Hp(10) in mSv, or the detection limit it stayed below; neither when the reading is missing. It is never taken as 0. */
export type DosePeriod = { label: string; mSv?: number; belowMdl?: number };
export type DoseCategory = "adult" | "apprentice";

/** The dose to record for a period: below the detection limit half of it (known from memory); undefined when there is no reading. */
export const recordedDose = (period: DosePeriod, on: Day): { mSv?: number; unconfirmed: boolean; step: string } => {
  if (isAmount(period.mSv)) return { mSv: period.mSv, unconfirmed: false, step: `${period.label} ${num(period.mSv)} mSv` };
  const share = doseLimit("recording.below-mdl", on);
  if (share && isAmount(period.belowMdl)) {
    const mSv = clean(period.belowMdl * share.value);
    return {
      mSv,
      unconfirmed: share.evidence === "recalled",
      step: `${period.label} 低于 MDL，记 ${num(period.belowMdl)}×${num(share.value)}＝${num(mSv)} mSv`,
    };
  }
  return { unconfirmed: false, step: `${period.label} 缺测` };
};

/** The investigation level of one period: the year's 5 mSv over the number of periods. Undefined before 2020-04-01 and for no count. */
export const periodInvestigationLevel = (periodsPerYear: number, on: Day): number | undefined => {
  const row = doseLimit("investigation.year", on);
  return row && Number.isFinite(periodsPerYear) && periodsPerYear > 0 ? row.value / periodsPerYear : undefined;
};

const notKnown = ["当时施行的调查水平（GBZ 128-2019 自 2020-04-01 起施行）"];

/**
 * One period against its investigation level; the unrounded level is compared.
 * @source GBZ 128-2019
 * @example 1.30 mSv in a quarter: above 5/4 = 1.25 → 调查
 */
export const judgePeriod = (period: DosePeriod, periodsPerYear: number, on: Day): Finding => {
  const ruleId = "dose.period-investigation";
  const used = { period, periodsPerYear };
  const row = doseLimit("investigation.year", on);
  const level = periodInvestigationLevel(periodsPerYear, on);
  if (!row) return unanswered(ruleId, on, monitoring, notKnown, used);
  if (level === undefined) return unanswered(ruleId, on, monitoring, ["每年监测周期数"], used, { rows: [row] });
  const { mSv, unconfirmed, step } = recordedDose(period, on);
  const levelText = `单周期调查水平＝${num(row.value)}/${num(periodsPerYear)}＝${num(level)}，即 ${roundHalfUp(level, 2).toFixed(2)} mSv。`;
  if (mSv === undefined) return unanswered(ruleId, on, monitoring, [`${period.label}的剂量`], used, { rows: [row], steps: [levelText] });
  const over = clean(mSv) > clean(level);
  return assessed({
    ruleId,
    on,
    edition: monitoring,
    verdict: over ? "over" : "within",
    outcome: over ? { code: "investigate", text: "超过单周期调查水平，应当调查" } : { code: "none", text: "未超过单周期调查水平" },
    value: mSv,
    unit,
    limit: level,
    rows: [row],
    steps: [`${step}。`, levelText, `${num(mSv)} ${over ? "＞" : "≤"} ${num(level)} mSv。`],
    used,
    unconfirmed,
  });
};

/** What a year's periods add up to. Missing periods stay named; the sum is then a lower bound. */
export type AnnualDose = { mSv: number; missing: string[]; unconfirmed: boolean; step: string };
export const annualDose = (periods: readonly DosePeriod[], on: Day): AnnualDose => {
  const read = periods.map((p) => ({ label: p.label, ...recordedDose(p, on) }));
  const missing = read.filter((r) => r.mSv === undefined).map((r) => `${r.label}的剂量`);
  const known = read.flatMap((r) => (r.mSv === undefined ? [] : [r.mSv]));
  const mSv = clean(known.reduce((a, b) => a + b, 0));
  return {
    mSv,
    missing: periods.length === 0 ? ["各监测周期的剂量"] : missing,
    unconfirmed: read.some((r) => r.unconfirmed),
    step: `${read.map((r) => r.step).join("；")}。合计 ${known.map(num).join("＋") || "0"}＝${num(mSv)} mSv${missing.length > 0 ? `（不完整，缺 ${missing.length} 个周期）` : ""}。`,
  };
};

type YearCheck = { ruleId: string; id: DoseLimitId; edition: string; over: { code: string; text: string }; within: string };
const yearChecks = (category: DoseCategory): YearCheck[] => [
  {
    ruleId: "dose.year-investigation",
    id: "investigation.year",
    edition: monitoring,
    over: { code: "investigate", text: "超过年调查水平，应当调查" },
    within: "未超过年调查水平",
  },
  ...(category === "adult"
    ? [
        {
          ruleId: "dose.year-alarm",
          id: "alarm.year" as const,
          edition: basic,
          over: { code: "alarm", text: "一年超过 20 mSv，管理警示，本身不是超限" },
          within: "未达管理警示",
        },
      ]
    : []),
  {
    ruleId: "dose.year-limit",
    id: `${category}.year` as const,
    edition: basic,
    over: { code: "breach", text: "超过年有效剂量限值" },
    within: "未超过年有效剂量限值",
  },
];

/**
 * A year's dose against the investigation level, the alarm and the limit, one finding each. An incomplete year is undetermined
 * unless what is known already passes the number.
 * @source GBZ 128-2019, GB 18871-2002
 * @example quarters 1.10, 1.30, 0.90, 2.00 → 5.30 mSv: investigation, no breach
 */
export const judgeDoseYear = (periods: readonly DosePeriod[], on: Day, category: DoseCategory = "adult"): Finding[] => {
  const sum = annualDose(periods, on);
  const used = { periods, category, complete: sum.missing.length === 0 };
  return yearChecks(category).map(({ ruleId, id, edition, over, within }) => {
    const row = doseLimit(id, on);
    if (!row) return unanswered(ruleId, on, edition, notKnown, used, { steps: [sum.step] });
    const met = meets(row, sum.mSv);
    const base = {
      ruleId,
      on,
      edition,
      value: sum.mSv,
      unit,
      limit: row.value,
      rows: [row],
      steps: [sum.step, compared(row, sum.mSv)],
      used,
    };
    if (!met && sum.missing.length > 0)
      return unanswered(ruleId, on, edition, sum.missing, used, { ...base, unconfirmed: sum.unconfirmed });
    return assessed({
      ...base,
      verdict: met ? "over" : "within",
      outcome: met ? over : { code: "none", text: within },
      missing: sum.missing,
      unconfirmed: sum.unconfirmed,
    });
  });
};

/**
 * Which five years are summed: those the authority fixed, or the last five as an early warning. That the window is fixed and
 * not averaged backwards is known from memory.
 */
export type DoseWindow = "fixed" | "rolling";
export type YearDose = { year: number; mSv?: number };

/**
 * Five consecutive years against 20 mSv a year in the mean, 100 in sum.
 * @source GB 18871-2002
 * @example 12, 18, 25, 22, 30 → 107, mean 21.4: over though no year passes 50
 */
export const judgeFiveYears = (years: readonly YearDose[], on: Day, window: DoseWindow): Finding => {
  const ruleId = "dose.five-years";
  const row = doseLimit("adult.mean", on)!;
  const used = { years, window };
  const last = years.length === 0 ? undefined : Math.max(...years.map((y) => y.year));
  if (last === undefined) return unanswered(ruleId, on, basic, ["各年有效剂量"], used, { rows: [row] });
  const span = Array.from({ length: 5 }, (_, i) => last - 4 + i);
  const doses = span.map((year) => ({ year, mSv: years.find((y) => y.year === year)?.mSv }));
  const missing = doses.filter((d) => !isAmount(d.mSv)).map((d) => `${d.year} 年有效剂量`);
  const known = doses.flatMap((d) => (isAmount(d.mSv) ? [d.mSv] : []));
  const sum = clean(known.reduce((a, b) => a + b, 0));
  const mean = clean(sum / 5);
  const steps = [
    window === "fixed" ? "时段为主管部门指定的 5 年。" : "时段为最近 5 年，只作预警；法定时段由主管部门指定。",
    `${span[0]}～${last}：${known.map(num).join("＋") || "0"}＝${num(sum)} mSv，年平均 ${num(sum)}/5＝${num(mean)} mSv。`,
    compared(row, mean),
  ];
  const over = meets(row, mean);
  const base = { ruleId, on, edition: basic, value: mean, unit, limit: row.value, rows: [row], steps, used: { ...used, sum } };
  if (!over && missing.length > 0) return unanswered(ruleId, on, basic, missing, base.used, base);
  const text = window === "fixed" ? "5 年年平均有效剂量超过限值" : "最近 5 年年平均已超过 20 mSv，预警";
  return assessed({
    ...base,
    verdict: over ? "over" : "within",
    outcome: over ? { code: window === "fixed" ? "breach" : "warning", text } : { code: "none", text: "5 年年平均有效剂量未超过限值" },
    missing,
  });
};

/** Equivalent dose of the lens of the eye or of hands, feet and skin in a year (GB 18871-2002). */
export const judgeOrganDose = (organ: "lens" | "skin", mSv: number | undefined, on: Day, category: DoseCategory = "adult"): Finding => {
  const ruleId = `dose.${organ}`;
  const row = doseLimit(`${category}.${organ}`, on)!;
  const used = { organ, mSv, category };
  if (!isAmount(mSv)) return unanswered(ruleId, on, basic, [row.quantity], used, { rows: [row] });
  return held({
    ruleId,
    on,
    edition: basic,
    row,
    value: mSv,
    unit,
    breaks: true,
    met: { code: "breach", text: "超过年当量剂量限值" },
    unmet: { code: "none", text: "未超过年当量剂量限值" },
    steps: [
      compared(row, mSv),
      ...(organ === "lens" && category === "adult" ? ["眼晶状体 20 mSv 未见国内现行标准采用，仍按 150 mSv。"] : []),
    ],
    used,
  });
};

/** Whether a year's Hp(10) may stand for the effective dose: below 20 mSv (GBZ 128-2019). */
export const standsForEffectiveDose = (hp10: number | undefined, on: Day): Finding => {
  const ruleId = "dose.effective";
  const row = doseLimit("hp10.effective", on);
  const used = { hp10 };
  if (!row) return unanswered(ruleId, on, monitoring, ["当时施行的要求（GBZ 128-2019 自 2020-04-01 起施行）"], used);
  if (!isAmount(hp10)) return unanswered(ruleId, on, monitoring, ["全年 Hp(10)"], used, { rows: [row] });
  return held({
    ruleId,
    on,
    edition: monitoring,
    row,
    value: hp10,
    unit,
    met: { code: "stands", text: "全年 Hp(10) 可视为有效剂量" },
    unmet: { code: "estimate", text: "须估算有效剂量" },
    used,
  });
};

/** Interventional staff wear two dosimeters; how the two make one dose was not found, so the dose stays open. */
export const doubleDosimeterDose = (outside: number | undefined, inside: number | undefined, on: Day): Finding =>
  unanswered(
    "dose.double",
    on,
    monitoring,
    ["双剂量计估算公式（未配置）"],
    { outside, inside },
    {
      steps: ["介入操作人员佩戴两个剂量计：铅衣外领部、铅衣内腰部。"],
    },
  );
