import type { Clause } from "../types.ts";
import { bayesianEstimate, type BayesianEstimate } from "./bayes.ts";
import { exceedanceLimitByLikelihood, fitByLikelihood, percentileLimitByLikelihood, type LikelihoodFit } from "./censored.ts";
import { groupTest, samplesToDecide, type SamplesToDecide } from "./decisions.ts";
import { faultOf, observationText, scaled, type Observation } from "./observations.ts";
import { shapiroWilk } from "./shapiro.ts";
import type { ConfidenceLimits, ExposureAssessment, ExposureGroup, ExposureVerdict, RiskBand } from "./types.ts";
import {
  exceedance,
  exceedanceLimit,
  meanUpperLimit,
  momentsOf,
  percentile95,
  percentileLimit,
  plugInMean,
  unbiasedMean,
  type Moments,
} from "./uncensored.ts";
import { individualOverexposure, workerVariance } from "./workers.ts";

/** Stored with every assessment; changes when a figure could change. */
export const statisticsMethod = "exposure-statistics/1";

const cited = (...ids: string[]): Clause[] => ids.map((sourceId) => ({ sourceId, clause: "" }));

/** Above this multiple of the point estimate an upper limit is withheld: it says only that there are too few values. */
const uselessMultiple = 10;

export const exposureVerdictText: Record<ExposureVerdict, string> = {
  acceptable: "接触可接受",
  uncertain: "不能确定",
  unacceptable: "接触不可接受",
  undetermined: "无法判定",
};

export const riskBandText: Record<RiskBand, string> = {
  0: "低于限值的 1 %",
  1: "限值的 1 %–10 %",
  2: "限值的 10 %–50 %",
  3: "限值的 50 %–100 %",
  4: "超过限值",
};

/** Verdict by the probability that the 95th percentile is above the limit: below 5 %, below 30 %, or more (Expostats). */
export const verdictOfRisk = (risk: number): ExposureVerdict => (risk < 0.05 ? "acceptable" : risk < 0.3 ? "uncertain" : "unacceptable");

const short = (x: number): string => (x !== 0 && Math.abs(x) < 1e-4 ? x.toExponential(2) : String(Number(x.toPrecision(4))));
const percent = (x: number): string => `${x > 0 && x < 1e-4 ? "＜0.01" : String(Math.round(x * 1e4) / 100)} %`;

/** Ten digits, so that the order of a sum shows in none of them. */
const settled = <T>(x: T): T => {
  if (typeof x === "number") return Number(x.toPrecision(10)) as T;
  if (Array.isArray(x)) return x.map(settled) as T;
  if (x === null || typeof x !== "object") return x;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(x)) if (value !== undefined) copy[key] = settled(value);
  return copy as T;
};

type Parts = Pick<ExposureAssessment, "steps" | "missing"> & Partial<ExposureAssessment>;

const faults = (g: ExposureGroup): string[] => {
  const model = g.model ?? "lognormal";
  const found = g.observations.flatMap((o, i) => {
    const fault = faultOf(o, model);
    return fault === undefined ? [] : [`第 ${i + 1} 个结果（${observationText(o)}）${fault}`];
  });
  if (!Number.isFinite(g.limit) || (model === "lognormal" && g.limit <= 0)) found.push("限值不是大于 0 的数");
  if (g.workers && g.workers.length !== g.observations.length) found.push("劳动者与检测结果的个数不同");
  if (g.past && !(g.past.n >= 1 && g.past.gm > 0 && g.past.gsd >= 1)) found.push("以往数据的例数、几何均数或几何标准差不合要求");
  return found;
};

const known = (o: Observation): number | undefined => ("value" in o ? o.value : undefined);

/** Centre, spread, percentile and exceedance with their limits: the classical half, for six values and more. */
const classical = (g: ExposureGroup, confidences: readonly number[], out: Parts): void => {
  const lognormal = (g.model ?? "lognormal") === "lognormal";
  const to = lognormal ? Math.log : (x: number): number => x;
  const back = lognormal ? Math.exp : (x: number): number => x;
  const limit = to(g.limit);
  const data = scaled(g.observations, to);
  const complete = data.known.length === data.n;
  let moments: Moments;
  let fit: LikelihoodFit | undefined;
  if (complete) {
    moments = momentsOf(data.known);
    if (data.known[0] === data.known[data.n - 1]) {
      out.missing.push("有差异的检测结果");
      out.steps.push({ text: "结果全部相等，离散程度无从估计。" });
      return;
    }
    const values = g.observations.map((o) => known(o)!);
    const onValues = shapiroWilk(values);
    const onLogs = lognormal ? shapiroWilk(data.known) : undefined;
    if (onValues) out.normality = { ...(onLogs && { logarithms: onLogs }), values: onValues };
  } else {
    fit = fitByLikelihood(data);
    if (!fit) {
      const none = data.known.length === 0 && data.above.length + data.between.length === 0;
      out.missing.push("至少 2 个数值不同的检出结果");
      out.steps.push({ text: none ? "全部低于检出限，几何均数无从估计，只给出上限和风险。" : "检出的结果太少，离散程度无从估计。" });
      return;
    }
    moments = { n: data.n, mean: fit.mu, sd: fit.sigma };
  }
  const [centre, spread] = [back(moments.mean), back(moments.sd)];
  out.fit = fit ? "likelihood" : "moments";
  const by = fit ? "最大似然估计" : "全部检出";
  if (lognormal) {
    Object.assign(out, { gm: centre, gsd: spread });
    out.steps.push({ text: `几何均数 GM＝${short(centre)} ${g.unit}，几何标准差 GSD＝${short(spread)}（${by}）。` });
  } else {
    Object.assign(out, { mean: centre, sd: moments.sd });
    out.steps.push({ text: `均数 ${short(centre)} ${g.unit}，标准差 ${short(moments.sd)} ${g.unit}（${by}）。` });
  }
  if (data.n < 6) {
    out.steps.push({ text: `只有 ${data.n} 个结果，不足 6 个，不列百分位数的经典置信限。` });
    return;
  }
  if (lognormal)
    out.arithmeticMean = {
      estimate: fit ? plugInMean(moments) : unbiasedMean(moments),
      limits: fit ? [] : confidences.map((confidence) => ({ confidence, upper: meanUpperLimit(moments, confidence, "student") })),
    };
  const estimate = back(percentile95(moments));
  const limitOf = (confidence: number): number =>
    back(fit ? percentileLimitByLikelihood(fit, confidence) : percentileLimit(moments, confidence));
  const limits = confidences.map((confidence): ConfidenceLimits => {
    const [lower, upper] = [limitOf(1 - confidence), limitOf(confidence)];
    const multiple = upper / estimate;
    return lognormal && multiple > uselessMultiple
      ? {
          confidence,
          lower,
          withheld: `结果太少：置信度 ${percent(confidence)} 的上限是点估计的 ${short(multiple)} 倍，没有参考价值，不列出`,
        }
      : { confidence, lower, upper };
  });
  out.percentile95 = { estimate, limits };
  const shareOf = (confidence: number): number =>
    fit ? exceedanceLimitByLikelihood(fit, limit, confidence) : exceedanceLimit(moments, limit, confidence);
  const share = exceedance(moments, limit);
  out.exceedance = {
    estimate: share,
    limits: confidences.map((confidence) => ({ confidence, lower: shareOf(1 - confidence), upper: shareOf(confidence) })),
  };
  out.steps.push({
    text: `第 95 百分位数 ${short(estimate)} ${g.unit}；${limits
      .map((l) => l.withheld ?? `置信度 ${percent(l.confidence)} 的上限 ${short(l.upper!)} ${g.unit}`)
      .join("；")}。`,
  });
  out.steps.push({
    text: `超标概率 ${percent(share)}；${out.exceedance.limits.map((l) => `置信度 ${percent(l.confidence)} 的上限 ${percent(l.upper!)}`).join("；")}。`,
  });
  out.samplesToDecide = confidences.map((confidence) => samplesToDecide(moments, limit, confidence));
  out.steps.push({ text: `${out.samplesToDecide.map(planText).join("；")}（按现有均数与离散程度推算）。` });
};

const planText = (p: SamplesToDecide): string => {
  const at = `置信度 ${percent(p.confidence)}`;
  const what = p.towards === "within" ? "不超过限值" : "超过限值";
  if (p.more === 0) return `${at}：已能判定第 95 百分位数${what}`;
  return p.more === undefined ? `${at}：总数 ${p.reach} 个以内仍不能判定` : `${at}：再测 ${p.more} 个可判定第 95 百分位数${what}`;
};

const bayesian = (g: ExposureGroup, out: Parts): void => {
  const prior = g.prior ?? "informed";
  const values = g.observations.map(known);
  if (prior === "uninformed" && !g.past && values.length > 1 && values.every((v) => v !== undefined && v === values[0])) {
    out.missing.push("有差异的检测结果，或改用有信息的先验");
    return;
  }
  // With no value measured and some above the range, little but the prior would bound the concentrations from above.
  if (!g.past && g.observations.every((o) => "above" in o || "below" in o) && g.observations.some((o) => "above" in o)) {
    out.missing.push("至少 1 个检出的结果");
    return;
  }
  const b: BayesianEstimate = bayesianEstimate(g.observations, g.limit, prior, g.past);
  out.bayes = b;
  out.riskBand = b.bands.indexOf(Math.max(...b.bands)) as RiskBand;
  out.verdict = verdictOfRisk(b.risk);
  const p = b.percentile95;
  const multiple = p.p95 / p.p50;
  if (b.gm && multiple > uselessMultiple)
    out.withheld = `结果太少：第 95 百分位数的上限是中位数的 ${short(multiple)} 倍，没有参考价值，不列出`;
  const model = `Expostats 模型（${prior === "informed" ? "离散程度用有信息的先验" : "无信息先验"}${g.past ? "，计入以往数据" : ""}）`;
  const value = !b.gm
    ? `第 95 百分位数以 95 % 的概率不超过 ${short(p.p95)} ${g.unit}`
    : `第 95 百分位数 ${short(p.p50)} ${g.unit}（${out.withheld ?? `90 % 区间 ${short(p.p5)}–${short(p.p95)}`}）`;
  out.steps.push({
    text: `${model}：${value}，超过限值的概率 ${percent(b.risk)}。最可能的风险带：${riskBandText[out.riskBand]}（${percent(b.bands[out.riskBand])}）。`,
  });
  out.steps.push({
    text: `超过限值的概率${b.risk < 0.05 ? "小于 5 %" : b.risk < 0.3 ? "在 5 %–30 % 之间" : "不小于 30 %"}：${exposureVerdictText[out.verdict]}。`,
  });
};

const betweenWorkers = (g: ExposureGroup, out: Parts): void => {
  if (!g.workers) return;
  const of = new Map<string, number[]>();
  for (const [i, o] of g.observations.entries()) {
    const v = known(o);
    if (v === undefined) return void out.missing.push("全部检出的结果（劳动者之间与之内的方差）");
    of.set(g.workers[i]!, [...(of.get(g.workers[i]!) ?? []), v]);
  }
  const variance = workerVariance([...of].map(([worker, values]) => ({ worker, values })));
  if (!variance) return void out.missing.push("至少 2 名劳动者，且有人重复检测");
  out.workers = { variance, overexposed: individualOverexposure(variance, g.limit) };
  const { overexposed } = out.workers;
  out.steps.push({
    text: `${variance.workers} 名劳动者 ${variance.values} 个结果：劳动者之间的方差占 ${percent(variance.rho)}。${
      variance.rho > 0.2
        ? `大于 20 %，应看个体：第 95 百分位数超过限值的劳动者占 ${percent(overexposed.byPercentile)}，${overexposed.byPercentile < 0.2 ? "小于" : "不小于"} 20 %。`
        : "不大于 20 %，按全组看，不分个体。"
    }`,
  });
};

/**
 * What the results of a group say about all its shifts: centre, spread, 95th percentile, exceedance, risk, and what more would decide.
 * Never throws on data: a value of zero or below, or too few values, give `undetermined` and what is missing.
 * Fewer than three values: no percentile; three to five: only the Bayesian one with its interval; six and more: both.
 * @example assessExposure({ observations: ["24.7", "64.1", "<13.8"].map((t) => readObservation(t)!), limit: 100, unit: "mg/m³" })
 */
export const assessExposure = (g: ExposureGroup): ExposureAssessment => {
  const model = g.model ?? "lognormal";
  const confidences = g.confidences ?? [0.7, 0.95];
  const counted = (key: string): number => g.observations.filter((o) => key in o).length;
  const count = {
    all: g.observations.length,
    detected: counted("value"),
    below: counted("below"),
    above: counted("above"),
    between: counted("from"),
  };
  const wrong = faults(g);
  const out: Parts = { steps: [], missing: wrong };
  const finish = (): ExposureAssessment => {
    const verdict = out.verdict ?? "undetermined";
    const { steps, missing, ...rest } = out;
    return settled({
      ...rest,
      method: statisticsMethod,
      verdict,
      verdictText: exposureVerdictText[verdict],
      model,
      unit: g.unit,
      limit: g.limit,
      count,
      groupTest: out.groupTest ?? { verdict: "undetermined" as const, steps: [], missing },
      clauses: cited("LAVOUE-2019", "IRSST-R1065", "EN689-2018", ...(out.workers ? ["BOHS-NVVA-2011"] : [])),
      steps: [...steps, { text: "本评估说明全组的接触，不代替对单个工作日检测结果的判定。" }],
      missing: [...new Set(missing)],
      unconfirmed: true,
    });
  };
  if (wrong.length > 0) {
    out.steps.push({ text: `数据不能使用：${wrong.join("；")}。` });
    return finish();
  }
  const censoring = [
    count.below && `低于检出限 ${count.below} 个`,
    count.above && `超出量程 ${count.above} 个`,
    count.between && `只知区间 ${count.between} 个`,
  ].filter(Boolean);
  out.steps.push({
    text: `${count.all} 个结果，检出 ${count.detected} 个${censoring.map((t) => `，${t}`).join("")}；限值 ${short(g.limit)} ${g.unit}。`,
  });
  const test = groupTest(g.observations, g.limit, model);
  out.groupTest = test;
  if (count.all < 3) {
    out.missing.push(`至少 3 个检测结果（现有 ${count.all} 个）`);
    out.steps.push({ text: `只有 ${count.all} 个结果，不足 3 个，不估计百分位数。` });
    return finish();
  }
  classical(g, confidences, out);
  if (model === "lognormal") bayesian(g, out);
  else out.missing.push("正态模型的先验分布：只列统计量，不作风险判定");
  for (const text of test.steps) out.steps.push({ text: `EN 689：${text}` });
  if (model === "lognormal") betweenWorkers(g, out);
  return finish();
};

/** Many groups, in their order. */
export const assessExposures = (groups: readonly ExposureGroup[]): ExposureAssessment[] => groups.map(assessExposure);
