import type { Day } from "#kernel";
import { findAgent } from "../codes/agents.ts";
import type { AirSample, Finding, Fraction, MixtureSample, Sample } from "../types.ts";
import { judgeAir } from "./air.ts";
import { clean, num, open } from "./findings.ts";
import { airLimitsFrom, candidates, limitHistory, limitFor, type LimitEntry } from "./limits.ts";
import { judgeNoise, noiseAgent } from "./noise.ts";

const edition = "GBZ 2.1-2019";

const pcTwaOf = (entry: LimitEntry, fraction: Fraction | undefined): { pcTwa?: number; fraction?: Fraction } | "choose" => {
  if (!entry.dust) return entry.pcTwa === undefined ? {} : { pcTwa: entry.pcTwa };
  if (fraction) return entry.dust[fraction] === undefined ? {} : { pcTwa: entry.dust[fraction], fraction };
  const known = Object.keys(entry.dust) as Fraction[];
  return known.length === 1 ? { pcTwa: entry.dust[known[0]!]!, fraction: known[0]! } : "choose";
};

const withoutLimit = (sample: AirSample, on: Day): Finding => {
  const used = { sample };
  if (on < airLimitsFrom)
    return open("R0", "undetermined", `${on} 适用 GBZ 2.1-2007，其限值未收录。`, {
      on,
      edition: "GBZ 2.1-2007",
      missing: ["GBZ 2.1-2007 的限值"],
      used,
    });
  const history = limitHistory(sample.agent);
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

const judgeOne = (sample: AirSample, on: Day): Finding => {
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
    cases.push({ entry, finding: judgeAir({ sample, entry, pcTwa: twa.pcTwa, ...(twa.fraction && { fraction: twa.fraction }), on }) });
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

const judgeMixture = (sample: MixtureSample, on: Day): Finding => {
  const sum = (
    parts: readonly { agent: string; c: number }[] | undefined,
    of: (e: LimitEntry) => number | undefined,
    needsLimit: boolean,
  ) => {
    let total = 0;
    const terms: string[] = [];
    const missing: string[] = [];
    let single = 0;
    for (const p of parts ?? []) {
      const entry = limitFor(p.agent, on);
      const limit = entry && of(entry);
      if (limit === undefined) {
        if (needsLimit || !entry) missing.push(`${p.agent} 的限值`);
        continue;
      }
      const ratio = p.c / limit;
      total += ratio;
      single = Math.max(single, ratio);
      terms.push(`${num(p.c)}/${num(limit)}`);
    }
    return { total: clean(total), single: clean(single), terms, missing };
  };
  const twa = sum(sample.twa, (e) => e.pcTwa, true);
  // an agent without a PC-STEL adds nothing to the short-term sum
  const ste = sum(sample.stel, (e) => e.pcStel, false);
  const additive = sample.additive !== false;
  const iTwa = additive ? twa.total : twa.single;
  const iSte = additive ? ste.total : ste.single;
  const missing = [...twa.missing, ...ste.missing];
  const governs = iSte > iTwa ? "I-STE" : "I-TWA";
  const value = Math.max(iTwa, iSte);
  const verdict = value > 1 ? "over" : missing.length > 0 || (!sample.twa && !sample.stel) ? "undetermined" : "within";
  const steps = [];
  const sign = additive ? "＋" : "、";
  if (sample.twa) steps.push({ text: `I_TWA＝${twa.terms.join(sign)}＝${num(iTwa)}，${iTwa > 1 ? "大于 1，超标" : "不大于 1，合格"}。` });
  if (sample.stel) steps.push({ text: `I_STE＝${ste.terms.join(sign)}＝${num(iSte)}，${iSte > 1 ? "大于 1，超标" : "不大于 1，合格"}。` });
  if (!additive) steps.push({ text: "联合作用不明，各物质分别与其限值比较。" });
  return {
    ruleId: "R5",
    verdict,
    value,
    valueText: value.toFixed(2),
    unit: "",
    limit: 1,
    limitKind: governs,
    ratio: value,
    clauses: [
      { sourceId: "GBZ2.1-2019", clause: "3.8" },
      { sourceId: "GBZ2.1-2019", clause: "A.3.2" },
    ],
    steps,
    used: { sample, ...(sample.twa && { iTwa }), ...(sample.stel && { iSte }) },
    missing,
    on,
    edition,
  };
};

/**
 * Judges one sample by the limits in force on a day (R0–R7, R9, R12).
 * Concentrations are in the unit of the limit (mg/m³ unless the agent's row says otherwise), levels in dB(A).
 * @example judgeSample({ kind: "mac", agent: "甲醛", c: 0.62 }, day("2025-05-12")).ratio // → 1.24
 */
export const judgeSample = (sample: Sample, on: Day): Finding => {
  switch (sample.kind) {
    case "noise":
      return judgeNoise(sample, on);
    case "mixture":
      return judgeMixture(sample, on);
    default: {
      const c = "c" in sample ? sample.c : undefined;
      if (sample.agent === noiseAgent || (c !== undefined && !(c >= 0)))
        return open("R0", "undetermined", "样品的数值或类型不能用于判定。", { on, edition, missing: ["有效的检测值"], used: { sample } });
      return judgeOne(sample, on);
    }
  }
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
export const judgeResult = (samples: readonly Sample[], on: Day): Finding => {
  let deciding: Finding | undefined;
  const missing = new Set<string>();
  let unconfirmed = false;
  for (const sample of samples) {
    const f = judgeSample(sample, on);
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
export const judgeMany = (samples: readonly Sample[], on: Day): Finding[] => samples.map((s) => judgeSample(s, on));
