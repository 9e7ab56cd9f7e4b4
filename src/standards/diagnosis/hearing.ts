import { num } from "../limits/findings.ts";
import { surveillanceEdition } from "../surveillance/conclusions.ts";
import { assessed, compared, conditionText, isAmount, meets, unanswered, type Threshold } from "../thresholds.ts";
import type { Finding } from "../types.ts";
import {
  earText,
  frequencies,
  hearingUsed,
  highFrequencies,
  speechFrequencies,
  type EarSide,
  type Frequency,
  type Hearing,
} from "./audiometry.ts";
import { clinicalThreshold } from "./clinical.ts";

const sides = ["left", "right"] as const;
const standard = "GBZ 49-2014";
const at = clinicalThreshold;

/** A single frequency of one ear that fulfils a row, in words; the first found. */
const firstThat = (h: Hearing, of: readonly Frequency[], row: Threshold): string | undefined => {
  for (const side of sides)
    for (const f of of) {
      const level = h.corrected[side][f];
      if (level !== undefined && meets(row, level)) return `${earText[side]} ${f} Hz 修正后 ${num(level)} dB ${conditionText(row)}`;
    }
  return undefined;
};
const complete = (h: Hearing, of: readonly Frequency[]): boolean => sides.every((s) => of.every((f) => h.corrected[s][f] !== undefined));

/** What the physician knows of the loss; the numbers alone decide nothing. */
export type HearingFacts = {
  /** 永久性感音神经性听力损失 */
  permanentSensorineural?: boolean;
  /** ears with conductive loss 传导性听力损失; an empty list says there is none */
  conductive?: readonly EarSide[];
  /** the loss has another cause than noise */
  otherCause?: boolean;
  /** hearing before placement, for those sensitive to noise */
  before?: Hearing;
  /** months of noise work until the test */
  noiseMonths?: number;
};

type Reason = { met?: string; open?: string };

/** a): a speech frequency above 25 dB, permanent and sensorineural; in service of another cause than noise. */
const speechReason = (h: Hearing, facts: HearingFacts, row: Threshold, inService: boolean, steps: string[]): Reason => {
  const above = firstThat(h, speechFrequencies, row);
  if (above === undefined) {
    if (!complete(h, speechFrequencies)) return { open: "500、1000、2000 Hz 听阈" };
    steps.push(`500、1000、2000 Hz 听阈均不符合“${conditionText(row)}”。`);
    return {};
  }
  steps.push(`${above}。`);
  if (facts.permanentSensorineural === false) return {};
  if (inService && facts.otherCause === false) return {};
  if (facts.permanentSensorineural === undefined) return { open: "是否永久性感音神经性听力损失" };
  if (inService && facts.otherCause === undefined) return { open: "听力损失是否由噪声以外的原因引起" };
  return { met: inService ? "噪声以外原因的永久性感音神经性听力损失" : "永久性感音神经性听力损失" };
};

/** c): the ear with conductive loss has a speech mean of 41 dB or more. */
const conductiveReason = (h: Hearing, facts: HearingFacts, row: Threshold, steps: string[]): Reason => {
  if (facts.conductive !== undefined) {
    for (const ear of facts.conductive) {
      const mean = h.speechMean[ear];
      if (mean === undefined) return { open: `${earText[ear]}语频平均听阈` };
      steps.push(compared(row, mean, `${earText[ear]}（传导性听力损失）语频平均听阈`));
      if (meets(row, mean)) return { met: "传导性听力损失" };
    }
    return {};
  }
  const could = sides.some((s) => h.speechMean[s] !== undefined && meets(row, h.speechMean[s]));
  return could ? { open: "是否传导性听力损失" } : {};
};

const concluded = (ruleId: string, h: Hearing, rows: (Threshold | undefined)[], reasons: Reason[], steps: string[]): Finding => {
  const met = reasons.flatMap((r) => r.met ?? []);
  const open = reasons.flatMap((r) => r.open ?? []);
  const base = {
    ruleId,
    on: h.on,
    edition: surveillanceEdition(h.on),
    rows,
    clauses: h.clauses,
    steps: [...h.steps, ...steps],
    used: hearingUsed(h),
  };
  if (met.length > 0)
    return assessed({
      ...base,
      verdict: "over",
      outcome: { code: "contraindication", text: `符合职业禁忌证的条件（${met.join("；")}），由主检医师确认` },
      missing: open,
    });
  if (open.length > 0) return unanswered(ruleId, h.on, base.edition, [...open, ...h.missing], base.used, base);
  return assessed({ ...base, verdict: "within", outcome: { code: "none", text: "不符合噪声作业职业禁忌证的条件" }, missing: h.missing });
};

/**
 * 上岗前 contraindications of noise. The edition of the test's day decides: in 2014 a mean of the high frequencies of 40 dB was enough,
 * from 2026-08-01 the better ear's weighted threshold must reach 26 dB too.
 * @source GBZ 188-2014 7.1.1; GBZ 188-2025 7.1.1.1
 */
export const noiseBeforePlacement = (h: Hearing, facts: HearingFacts = {}): Finding => {
  const speech = at("hearing.speech-any", h.on)!;
  const mean = at("hearing.high-mean", h.on)!;
  const weighted = at("hearing.better-weighted", h.on);
  const conductive = at("hearing.conductive-speech", h.on)!;
  const steps: string[] = [];
  const a = speechReason(h, facts, speech, false, steps);
  const b: Reason = {};
  if (h.highMean === undefined) b.open = "双耳高频平均听阈";
  else {
    steps.push(compared(mean, h.highMean));
    if (meets(mean, h.highMean)) {
      if (!weighted) b.met = "双耳高频平均听阈";
      else if (h.betterWeighted === undefined) b.open = "较好耳听阈加权值";
      else {
        steps.push(compared(weighted, h.betterWeighted));
        if (meets(weighted, h.betterWeighted)) b.met = "双耳高频平均听阈和较好耳听阈加权值";
      }
    }
  }
  const c = conductiveReason(h, facts, conductive, steps);
  return concluded("hearing.before", h, [speech, mean, weighted, conductive], [a, b, c], steps);
};

/**
 * 在岗期间 contraindications of noise: a loss by other causes, a conductive loss, a person sensitive to noise.
 * @source GBZ 188-2014 7.1.2; GBZ 188-2025 7.1.2.1
 */
export const noiseInService = (h: Hearing, facts: HearingFacts = {}): Finding => {
  const speech = at("hearing.speech-any", h.on)!;
  const conductive = at("hearing.conductive-speech", h.on)!;
  const before = at("hearing.sensitive-before", h.on)!;
  const months = at("hearing.sensitive-months", h.on)!;
  const after = at("hearing.sensitive-after", h.on)!;
  const steps: string[] = [];
  const one = speechReason(h, facts, speech, true, steps);
  const two = conductiveReason(h, facts, conductive, steps);
  const three: Reason = {};
  const high = firstThat(h, highFrequencies, after);
  if (high !== undefined) {
    steps.push(`${high}。`);
    const past = facts.before;
    const late = isAmount(facts.noiseMonths) && !meets(months, facts.noiseMonths);
    const clear = past && complete(past, frequencies);
    const good =
      past && sides.every((s) => frequencies.every((f) => past.corrected[s][f] === undefined || meets(before, past.corrected[s][f])));
    if (late) steps.push(`噪声作业 ${num(facts.noiseMonths!)} 个月，已过 1 年，不按噪声敏感者判断。`);
    else if (past && !good) steps.push(`上岗前有频率不符合“${conditionText(before)}”，不按噪声敏感者判断。`);
    else if (!clear) three.open = "上岗前各频率听阈";
    else if (!isAmount(facts.noiseMonths)) three.open = "从事噪声作业的时间";
    else {
      steps.push(`上岗前各频率听阈均 ${conditionText(before)}，噪声作业 ${num(facts.noiseMonths)} 个月。`);
      three.met = "噪声敏感者";
    }
  } else if (!complete(h, highFrequencies)) three.open = "3000、4000、6000 Hz 听阈";
  return concluded("hearing.during", h, [speech, conductive, before, months, after], [one, two, three], steps);
};

export type DeafnessFacts = { noiseYears?: number; sensorineural?: boolean; otherCausesExcluded?: boolean; retested?: boolean };
export type DeafnessGrade = "none" | "high-frequency" | "mild" | "moderate" | "severe";
const gradeText: Record<DeafnessGrade, string> = {
  none: "未达噪声聋的听阈条件",
  "high-frequency": "高频听力损失，未达诊断起点",
  mild: "听阈达轻度噪声聋",
  moderate: "听阈达中度噪声聋",
  severe: "听阈达重度噪声聋",
};

/**
 * The grade that corrected means come to. It is a reading for the diagnosis institution, no diagnosis: preconditions not known stand in
 * `missing`, one that fails leaves the verdict `within` and says so.
 * @source GBZ 49-2014 clause 5, cautions A.6–A.9
 * @example better ear 43 dB at a high-frequency mean of 56 dB → 中度
 */
export const noiseDeafnessGrade = (h: Hearing, facts: DeafnessFacts = {}): Finding => {
  const ruleId = "hearing.grade";
  const rows = (["high-mean", "mild", "moderate", "severe", "years"] as const).map((id) => at(`deafness.${id}`, h.on)!);
  const [mean, mild, moderate, severe, years] = rows as [Threshold, Threshold, Threshold, Threshold, Threshold];
  const used = { ...hearingUsed(h), ...facts };
  const clauses = h.clauses;
  if (h.highMean === undefined) return unanswered(ruleId, h.on, standard, h.missing, used, { clauses, steps: h.steps });
  const steps = [...h.steps, compared(mean, h.highMean)];
  const say = (grade: DeafnessGrade, verdict: "over" | "within", why = "", missing: string[] = []): Finding =>
    assessed({
      ruleId,
      on: h.on,
      edition: standard,
      verdict,
      outcome: { code: grade, text: gradeText[grade] + why },
      ...(h.betterWeighted !== undefined && { value: h.betterWeighted, unit: "dB" }),
      rows,
      clauses,
      steps,
      used,
      missing,
    });
  if (!meets(mean, h.highMean)) return say("none", "within");
  const better = h.betterWeighted;
  if (better === undefined) return unanswered(ruleId, h.on, standard, h.missing, used, { clauses, steps });
  const grade = meets(severe, better) ? "severe" : meets(moderate, better) ? "moderate" : meets(mild, better) ? "mild" : "high-frequency";
  steps.push(compared(grade === "high-frequency" ? mild : grade === "mild" ? mild : grade === "moderate" ? moderate : severe, better));
  if (grade === "high-frequency") return say(grade, "within");
  const speech = sides.map((s) => h.speechMean[s]!);
  if (speech.every((s) => s >= h.highMean!)) {
    steps.push(`双耳语频平均听阈 ${speech.join("、")} dB 不低于高频平均听阈，不符合噪声聋的曲线，不诊断为职业性噪声聋。`);
    return say(grade, "within", "，但语频损失不低于高频");
  }
  const open: string[] = [];
  if (facts.noiseYears === undefined) open.push("连续噪声作业工龄");
  else {
    steps.push(compared(years, facts.noiseYears));
    if (!meets(years, facts.noiseYears)) return say(grade, "within", "，但噪声作业工龄不足");
  }
  if (facts.sensorineural === false) return say(grade, "within", "，但不是感音神经性听力损失");
  if (facts.sensorineural === undefined) open.push("是否感音神经性听力损失");
  if (facts.otherCausesExcluded === false) return say(grade, "within", "，但未排除其他原因");
  if (facts.otherCausesExcluded === undefined) open.push("是否排除其他致聋原因");
  return say(grade, "over", "", open);
};

export type HearingAdvice = "retest" | "consider-suspected" | "contraindication" | "other" | "normal";

/**
 * What an in-service audiogram leads to. The order is ours where no clause prints it, and the chief physician decides: a suspected disease
 * is only put to her, never concluded.
 * @source GBZ 188-2025 A.3 (written notice of the retest), 7.1.2.1; GBZ 49-2014 clause 5
 */
export const hearingAdvice = (h: Hearing, facts: HearingFacts & DeafnessFacts = {}): Finding => {
  const ruleId = "hearing.advice";
  const edition = surveillanceEdition(h.on);
  const speech = at("hearing.speech-any", h.on)!;
  const mean = at("deafness.high-mean", h.on)!;
  const used = { ...hearingUsed(h), retested: facts.retested };
  if (h.missing.length > 0) return unanswered(ruleId, h.on, edition, h.missing, used, { clauses: h.clauses, steps: h.steps });
  const grade = noiseDeafnessGrade(h, facts);
  const contra = noiseInService(h, facts);
  const lowAbove = firstThat(h, speechFrequencies, speech);
  const highAbove = meets(mean, h.highMean!);
  const steps = [...h.steps, "处理顺序为本平台取法，结论由主检医师作出。"];
  const say = (code: HearingAdvice, text: string, missing: readonly string[] = []): Finding =>
    assessed({
      ruleId,
      on: h.on,
      edition,
      verdict: code === "normal" ? "within" : "over",
      outcome: { code, text },
      rows: [speech, mean],
      clauses: [
        ...h.clauses,
        ...(edition === "GBZ 188-2025" && code === "retest" ? [{ sourceId: "GBZ188-2025", clause: "A.3" }] : []),
        ...(code === "consider-suspected" ? grade.clauses : code === "contraindication" ? contra.clauses : []),
      ],
      steps,
      used,
      missing,
    });
  if (!facts.retested && (lowAbove !== undefined || highAbove)) {
    steps.push(lowAbove !== undefined ? `${lowAbove}。` : compared(mean, h.highMean!));
    return say("retest", "书面通知复查，脱离噪声至少 48 小时后测听");
  }
  if (grade.verdict === "over") {
    steps.push(`${grade.outcome!.text}。`);
    return say("consider-suspected", "提请主检医师考虑疑似职业性噪声聋", grade.missing);
  }
  if (contra.verdict === "over") return say("contraindication", contra.outcome!.text, contra.missing);
  const any = firstThat(h, frequencies, speech);
  if (any !== undefined || highAbove) {
    steps.push(any !== undefined ? `${any}。` : compared(mean, h.highMean!));
    return say("other", "其他疾病或异常", contra.missing);
  }
  return say("normal", "目前未见异常");
};
