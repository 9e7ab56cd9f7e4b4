import type { Day } from "#kernel";
import { findAgent } from "../codes/agents.ts";
import type { AirSample, Finding, Fraction, RuleSettings, Sample } from "../types.ts";
import { judgeAir } from "./air.ts";
import { num, open } from "./findings.ts";
import { airLimitsFrom, candidates, limitHistory, type LimitEntry } from "./limits.ts";
import { judgeMixture } from "./mixture.ts";
import { noiseAgent } from "./noise.ts";
import { yearAfter } from "./physical.ts";
import { isPhysical, judgePhysical } from "./judge-physical.ts";
import { judgeBiological } from "./biological-indices.ts";

const edition = "GBZ 2.1-2019";

const pcTwaOf = (entry: LimitEntry, fraction: Fraction | undefined): { pcTwa?: number; fraction?: Fraction } | "choose" => {
  if (!entry.dust) return entry.pcTwa === undefined ? {} : { pcTwa: entry.pcTwa };
  if (fraction) return entry.dust[fraction] === undefined ? {} : { pcTwa: entry.dust[fraction], fraction };
  const known = Object.keys(entry.dust) as Fraction[];
  return known.length === 1 ? { pcTwa: entry.dust[known[0]!]!, fraction: known[0]! } : "choose";
};

const withoutLimit = (sample: AirSample, on: Day): Finding => {
  const used = { sample };
  const history = limitHistory(sample.agent);
  // what an amendment of the edition of 2019 added had no limit before it
  const added = history.length > 0 && history.every((e) => e.from > airLimitsFrom);
  if (on < airLimitsFrom && !added) {
    const before = on < yearAfter("GBZ2.1-2007");
    return open("R0", "undetermined", before ? `${on} 施行的限值标准未收录。` : `${on} 适用 GBZ 2.1-2007，其限值未收录。`, {
      on,
      edition: before ? "" : "GBZ 2.1-2007",
      missing: [before ? "当时施行的限值" : "GBZ 2.1-2007 的限值"],
      used,
    });
  }
  if (history.length > 0 && sample.freeSilica !== undefined && sample.freeSilica < 10)
    return open("R9", "undetermined", `游离SiO₂含量 ${num(sample.freeSilica)} %，低于 10 %，不适用矽尘限值。`, {
      on,
      edition,
      missing: ["粉尘种类"],
      used,
    });
  if (history.length === 0 && !findAgent(sample.agent))
    return open("R0", "undetermined", `不认识的危害因素“${sample.agent}”。`, { on, edition, missing: ["危害因素"], used });
  const later = history[0];
  return open(
    "R0",
    "no-limit",
    later ? `${later.name} 的限值自 ${later.from} 起施行，此前没有限值。` : "GBZ 2.1-2019 没有该因素的限值，由用人单位参考其他资料自定。",
    {
      on,
      edition,
      clauses: [{ sourceId: "GBZ2.1-2019", clause: "6.3.4" }],
      used,
    },
  );
};

const entryNumber = (e: LimitEntry): string => `${e.kind} ${e.no.split(".")[0]}`;

const judgeOne = (sample: AirSample, on: Day, settings: RuleSettings): Finding => {
  const rows = candidates(sample, on);
  if (rows.length === 0) return withoutLimit(sample, on);
  const cases: { entry: LimitEntry; finding: Finding }[] = [];
  for (const entry of rows) {
    const twa = pcTwaOf(entry, sample.fraction);
    if (twa === "choose")
      return open("R9", "undetermined", `${entry.name} 分总粉尘和呼吸性粉尘两个限值，应先测呼吸性粉尘。`, {
        on,
        edition,
        missing: ["粉尘类别（总粉尘或呼吸性粉尘）"],
        clauses: [{ sourceId: "GBZ2.1-2019", clause: "5.3" }],
        used: { sample },
      });
    if (entry.dust && twa.pcTwa === undefined)
      return open("R9", "no-limit", `${entry.name} 没有这一类粉尘的限值。`, {
        on,
        edition,
        clauses: [{ sourceId: entry.sourceId, clause: entry.clause }],
        used: { sample },
      });
    cases.push({
      entry,
      finding: judgeAir({ sample, entry, pcTwa: twa.pcTwa, ...(twa.fraction && { fraction: twa.fraction }), on, settings }),
    });
  }
  const first = cases[0]!;
  if (first.entry.no.startsWith("40.") && sample.freeSilica !== undefined)
    first.finding.steps.unshift({ text: `游离SiO₂含量 ${num(sample.freeSilica)} %，适用“${first.entry.name}”的限值。` });
  if (cases.length === 1) {
    if (first.entry.no === "313.1" && sample.altitude === undefined) {
      first.finding.missing = [...first.finding.missing, "作业地点海拔"];
      first.finding.steps.push({ text: "未注明作业地点海拔，按非高原判定。" });
    }
    return first.finding;
  }
  const sameEntry = cases.every((c) => entryNumber(c.entry) === entryNumber(first.entry));
  // form, kind or silica content unknown: only what holds against every row of the entry is said
  if (
    sameEntry &&
    first.finding.verdict !== "undetermined" &&
    cases.every((c) => c.finding.verdict === first.finding.verdict && c.finding.unit === first.finding.unit)
  ) {
    const byLimit = cases.map((c) => c.finding).sort((a, b) => (a.limit ?? 0) - (b.limit ?? 0));
    const said = first.finding.verdict === "over" ? byLimit.at(-1)! : byLimit[0]!;
    said.steps.push({ text: `未注明具体类别，按${first.finding.verdict === "over" ? "最宽" : "最严"}的限值判定，结论对各类别均成立。` });
    return said;
  }
  const what = first.entry.no.startsWith("40.")
    ? "游离SiO₂含量"
    : new Set(cases.map((c) => Object.keys(c.entry.dust ?? {}).join())).size > 1
      ? "粉尘类别（质量浓度或纤维浓度）"
      : "具体物质名称";
  return open("R0", "undetermined", `该因素对应 ${cases.map((c) => c.entry.name).join("、")} 等限值，需要${what}。`, {
    on,
    edition,
    missing: [what],
    clauses: cases.map((c) => ({ sourceId: c.entry.sourceId, clause: c.entry.clause })),
    used: { sample },
    ...(first.finding.value !== undefined && {
      value: first.finding.value,
      valueText: first.finding.valueText!,
      unit: first.finding.unit!,
    }),
  });
};

/** Numbers of a sample of the air that cannot be concentrations or times. */
const unusable = (sample: AirSample): boolean => {
  const wrong = (x: number | undefined): boolean => x !== undefined && !(x >= 0 && x < Infinity);
  const parts = "segments" in sample ? sample.segments : "days" in sample ? sample.days : undefined;
  if (parts) {
    for (const p of parts) if (wrong(p.c) || wrong(p.belowDetection) || wrong("hours" in p ? p.hours : p.minutes)) return true;
    return parts.length === 0;
  }
  if (sample.kind === "peak") return false;
  if (!("c" in sample || "belowDetection" in sample)) return true;
  return wrong(sample.c) || wrong(sample.belowDetection) || ("hours" in sample && wrong(sample.hours));
};

/**
 * Judges one sample by the limits in force on a day (R0–R9, R12–R14, R16, R18).
 * Concentrations are in the unit of the limit (mg/m³ unless the agent's row says otherwise), levels in dB(A); what a kind of sample holds
 * says its type. Nothing is thrown: what cannot be judged is undetermined and names what is missing.
 * @example judgeSample({ kind: "mac", agent: "甲醛", c: 0.62 }, day("2025-05-12")).ratio // → 1.24
 */
export const judgeSample = (sample: Sample, on: Day, settings: RuleSettings = {}): Finding => {
  if (isPhysical(sample)) return judgePhysical(sample, on);
  if (sample.kind === "mixture") return judgeMixture(sample, on);
  if (sample.kind === "biological") return judgeBiological(sample, on);
  if (sample.agent === noiseAgent || unusable(sample))
    return open("R0", "undetermined", "样品的数值或类型不能用于判定。", { on, edition, missing: ["有效的检测值"], used: { sample } });
  return judgeOne(sample, on, settings);
};

const rank = { over: 3, undetermined: 2, within: 1, "no-limit": 0 } as const;
const heavier = (a: Finding, b: Finding): boolean => {
  if (rank[a.verdict] !== rank[b.verdict]) return rank[a.verdict] > rank[b.verdict];
  return (a.ratio ?? a.excess ?? -Infinity) > (b.ratio ?? b.excess ?? -Infinity);
};

/**
 * Judges all samples of one post and one agent: the highest decides (GBZ 331-2024 G.1.2), one sample over the limit is enough,
 * and what could not be determined keeps the whole from being called within.
 */
export const judgeResult = (samples: readonly Sample[], on: Day, settings: RuleSettings = {}): Finding => {
  let deciding: Finding | undefined;
  const missing = new Set<string>();
  let unconfirmed = false;
  for (const sample of samples) {
    const f = judgeSample(sample, on, settings);
    for (const m of f.missing) missing.add(m);
    unconfirmed ||= f.unconfirmed === true;
    if (!deciding || heavier(f, deciding)) deciding = f;
  }
  if (!deciding) return open("R0", "undetermined", "没有样品。", { on, edition, missing: ["检测值"] });
  if (samples.length === 1) return deciding;
  const whole: Finding = {
    ...deciding,
    clauses: [...deciding.clauses, { sourceId: "GBZ331-2024", clause: "G.1.2" }],
    steps: [...deciding.steps, { text: `该岗位该因素共 ${samples.length} 个样品，以最高者为准。` }],
    missing: [...missing],
  };
  if (unconfirmed) whole.unconfirmed = true;
  return whole;
};

/** Judges many samples of one day, in order. */
export const judgeMany = (samples: readonly Sample[], on: Day, settings: RuleSettings = {}): Finding[] =>
  samples.map((s) => judgeSample(s, on, settings));
