import { monthsBetween, type Day } from "#kernel";
import * as data from "../generated/clinical.ts";
import { clean, num } from "../limits/findings.ts";
import { edition2025From } from "../surveillance/conclusions.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import { assessed, unanswered } from "../thresholds.ts";
import type { Clause, Evidence, Finding } from "../types.ts";

export const frequencies = [500, 1000, 2000, 3000, 4000, 6000] as const;
export type Frequency = (typeof frequencies)[number];
export const speechFrequencies = [500, 1000, 2000] as const;
export const highFrequencies = [3000, 4000, 6000] as const;
export type Sex = "M" | "F";
export type EarSide = "left" | "right";
export const earText: Record<EarSide, string> = { left: "左耳", right: "右耳" };

/** No response at the greatest output of the audiometer, in dBHL. */
export type NoResponse = { maximum: number };
/** Air-conduction thresholds of an ear in dBHL. */
export type Ear = Partial<Record<Frequency, number | NoResponse>>;
export type Audiogram = { left: Ear; right: Ear };
/** Whose audiogram: full years on the day of the test. */
export type Listener = { sex: Sex; age: number };

/** One value of the age correction: from `ageFrom` to `ageTo` full years, open above when `ageTo` is undefined. */
export type AgeCorrection = {
  edition: string;
  ageFrom: number;
  ageTo?: number;
  sex: Sex;
  frequency: Frequency;
  correction: number;
  sourceId: string;
  clause: string;
  evidence: Evidence;
};

/** The age correction as printed, 72 values (GBZ 49-2014 table A.1). */
export const ageCorrections = lazy((): readonly AgeCorrection[] =>
  readTable(data.ageCorrection).map((r) => {
    const ageTo = numberIn(r.age_to!);
    return {
      edition: r.edition!,
      ageFrom: Number(r.age_from),
      ...(ageTo !== undefined && { ageTo }),
      sex: r.sex as Sex,
      frequency: Number(r.frequency_hz) as Frequency,
      correction: Number(r.correction_db),
      sourceId: r.source!,
      clause: r.clause!,
      evidence: r.evidence as Evidence,
    };
  }),
);

const bandsOf = lazy(() => Map.groupBy(ageCorrections(), (r) => `${r.sex}${r.frequency}`));

/** Full years on a day; undefined when the birth lies after it. The standards read do not define the age; this is our reading. */
export const ageOn = (birthOn: Day, on: Day): number | undefined =>
  birthOn > on ? undefined : Math.floor(monthsBetween(birthOn, on) / 12);

/**
 * dB to take off a threshold for age and sex: the printed band, 0 below 20 years where the table has no row.
 * Undefined for an age that is none.
 */
export const ageCorrection = (sex: Sex, age: number, frequency: Frequency): number | undefined => {
  if (!Number.isFinite(age) || age < 0) return undefined;
  const years = Math.floor(age);
  const rows = bandsOf().get(`${sex}${frequency}`);
  if (!rows) return undefined;
  const row = rows.find((r) => r.ageFrom <= years && (r.ageTo === undefined || years <= r.ageTo));
  return row ? row.correction : years < Math.min(...rows.map((r) => r.ageFrom)) ? 0 : undefined;
};

/** Half up to a whole number, as GBZ 49 rounds the final mean: 39.5 is 40, 39.49 is 39. */
export const wholeDecibels = (x: number): number => Math.floor(clean(x) + 0.5);

const total = (values: readonly (number | undefined)[]): number | undefined => {
  let sum = 0;
  for (const v of values) {
    if (v === undefined) return undefined;
    sum += v;
  }
  return sum;
};
type Levels = Partial<Record<Frequency, number>>;

/** 双耳高频平均听阈, unrounded: the mean of 3000, 4000 and 6000 Hz of both ears (GBZ 49-2014 formula 1). */
export const highFrequencyMean = (left: Levels, right: Levels): number | undefined => {
  const sum = total([left, right].flatMap((ear) => highFrequencies.map((f) => ear[f])));
  return sum === undefined ? undefined : clean(sum / 6);
};
/** 单耳听阈加权值, unrounded: (500+1000+2000)/3 × 0.9 + 4000 × 0.1 (GBZ 49-2014 formula 2); computed from whole sums, so that x.5 stays x.5. */
export const weightedThreshold = (ear: Levels): number | undefined => {
  const speech = total(speechFrequencies.map((f) => ear[f]));
  const high = ear[4000];
  return speech === undefined || high === undefined ? undefined : clean((speech * 3 + high) / 10);
};
/** 语频平均听阈 of an ear, unrounded. */
export const speechMean = (ear: Levels): number | undefined => {
  const sum = total(speechFrequencies.map((f) => ear[f]));
  return sum === undefined ? undefined : clean(sum / 3);
};

/** Which table corrects for age; `none` compares the measured values, where a jurist reads the edition so. */
export type AgeCorrectionChoice = "GBZ 49-2014" | "none";

/** What an audiogram comes to. Means are rounded half up to whole dB; a mean that lacks a frequency is undefined. */
export type Hearing = {
  on: Day;
  listener: Listener;
  correction: AgeCorrectionChoice;
  measured: { left: Levels; right: Levels };
  corrected: { left: Levels; right: Levels };
  highMean?: number;
  weighted: Partial<Record<EarSide, number>>;
  /** the smaller weighted value; needs both ears */
  betterWeighted?: number;
  speechMean: Partial<Record<EarSide, number>>;
  steps: readonly string[];
  missing: readonly string[];
  clauses: readonly Clause[];
};

const source = "GBZ49-2014";
const sides = ["left", "right"] as const;
const row = (ear: Levels): string => frequencies.map((f) => (ear[f] === undefined ? "缺" : num(ear[f]))).join("、");

/**
 * Corrects an audiogram for age and sex and takes its means. Only the final means are rounded.
 * @source GBZ 49-2014 A.4 (no response: the greatest output stands), table A.1, formulas (1) and (2); GBZ 188-2025 B.2.7.9.3
 */
export const readAudiogram = (
  audiogram: Audiogram,
  listener: Listener,
  on: Day,
  correction: AgeCorrectionChoice = "GBZ 49-2014",
): Hearing => {
  const missing: string[] = [];
  const steps: string[] = [];
  const clauses: Clause[] = [];
  const measured: Record<EarSide, Levels> = { left: {}, right: {} };
  const corrected: Record<EarSide, Levels> = { left: {}, right: {} };
  const age = Number.isFinite(listener.age) && listener.age >= 0 ? Math.floor(listener.age) : undefined;
  if (correction !== "none" && age === undefined) missing.push("测听当日的年龄");
  for (const side of sides)
    for (const f of frequencies) {
      const heard = audiogram[side][f];
      const value = typeof heard === "object" ? heard.maximum : heard;
      if (value === undefined || !Number.isFinite(value)) {
        missing.push(`${earText[side]} ${f} Hz ${typeof heard === "object" ? "最大输出值" : "听阈"}`);
        continue;
      }
      measured[side][f] = value;
      if (typeof heard === "object") {
        steps.push(`${earText[side]} ${f} Hz 最大输出 ${num(value)} dB 无反应，按最大输出值计。`);
        clauses.push({ sourceId: source, clause: "A.4" });
      }
      const less = correction === "none" ? 0 : age === undefined ? undefined : ageCorrection(listener.sex, age, f);
      if (less !== undefined) corrected[side][f] = clean(value - less);
    }
  if (correction === "none") steps.push("取实测听阈，不作年龄、性别修正。");
  else if (age !== undefined) {
    const tableText = frequencies.map((f) => ageCorrection(listener.sex, age, f)).join("、");
    const from = Math.min(...ageCorrections().map((r) => r.ageFrom));
    steps.push(
      age < from
        ? `${age} 岁，${correction} 表A.1 自 ${from} 岁起列值，修正值取 0。`
        : `${listener.sex === "M" ? "男" : "女"} ${age} 岁，${correction} 表A.1 修正值（500～6000 Hz）${tableText} dB。`,
    );
    clauses.push({ sourceId: source, clause: "表A.1" });
    if (on >= edition2025From) clauses.push({ sourceId: "GBZ188-2025", clause: "B.2.7.9.3" });
    for (const side of sides) steps.push(`${earText[side]}实测 ${row(measured[side])}，修正后 ${row(corrected[side])} dB。`);
  }
  const hearing: Hearing = {
    on,
    listener,
    correction,
    measured,
    corrected,
    weighted: {},
    speechMean: {},
    steps,
    missing,
    clauses,
  };
  const high = highFrequencyMean(corrected.left, corrected.right);
  if (high !== undefined) {
    hearing.highMean = wholeDecibels(high);
    const sum = sides.map((s) => highFrequencies.map((f) => num(corrected[s][f]!)).join("＋")).join("＋");
    steps.push(`双耳高频平均听阈＝(${sum})/6＝${num(high)}，取整 ${hearing.highMean} dB。`);
    clauses.push({ sourceId: source, clause: "公式(1)" });
  }
  for (const side of sides) {
    const ear = corrected[side];
    const weighted = weightedThreshold(ear);
    const speech = speechMean(ear);
    const sum = speechFrequencies.map((f) => num(ear[f] ?? 0)).join("＋");
    if (speech !== undefined) {
      hearing.speechMean[side] = wholeDecibels(speech);
      steps.push(`${earText[side]}语频平均听阈＝(${sum})/3＝${num(speech)}，取整 ${hearing.speechMean[side]} dB。`);
    }
    if (weighted !== undefined) {
      hearing.weighted[side] = wholeDecibels(weighted);
      steps.push(
        `${earText[side]}听阈加权值＝(${sum})/3×0.9＋${num(ear[4000]!)}×0.1＝${num(weighted)}，取整 ${hearing.weighted[side]} dB。`,
      );
      clauses.push({ sourceId: source, clause: "公式(2)" });
    }
  }
  const { left, right } = hearing.weighted;
  if (left !== undefined && right !== undefined) {
    hearing.betterWeighted = Math.min(left, right);
    steps.push(
      `较好耳听阈加权值 ${hearing.betterWeighted} dB（${left === right ? "双耳相同" : earText[left < right ? "left" : "right"]}）。`,
    );
  }
  return hearing;
};

/** What goes into each finding on hearing, so that it can be followed without the audiogram. */
export const hearingUsed = (h: Hearing): Record<string, unknown> => ({
  measured: h.measured,
  corrected: h.corrected,
  sex: h.listener.sex,
  age: h.listener.age,
  correction: h.correction,
});

/** The means of an audiogram as findings without a limit: 双耳高频平均听阈, 较好耳听阈加权值. */
export const hearingMeans = (h: Hearing): Finding[] => {
  const one = (ruleId: string, name: string, value: number | undefined): Finding =>
    value === undefined
      ? unanswered(ruleId, h.on, "GBZ 49-2014", h.missing.length > 0 ? h.missing : [name], hearingUsed(h), { clauses: h.clauses })
      : assessed({
          ruleId,
          on: h.on,
          edition: "GBZ 49-2014",
          verdict: "no-limit",
          outcome: { code: "value", text: `${name} ${value} dB` },
          value,
          unit: "dB",
          clauses: h.clauses,
          steps: h.steps,
          used: hearingUsed(h),
          missing: h.missing,
        });
  return [one("hearing.high-mean", "双耳高频平均听阈", h.highMean), one("hearing.better-weighted", "较好耳听阈加权值", h.betterWeighted)];
};
