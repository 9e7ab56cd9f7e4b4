// Compliance of a group by EN 689, and how many more results would decide.
import { toleranceFactor } from "./distributions.ts";
import { num } from "../limits/findings.ts";
import { fitByOrder } from "./censored.ts";
import { scaled, type Observation } from "./observations.ts";
import { momentsOf, percentileLimit, z95, type Moments } from "./uncensored.ts";

/** EN 689: compliant 符合 · not-compliant 不符合 · undetermined 无法判定 (see `missing`). */
export type GroupTest = {
  verdict: "compliant" | "not-compliant" | "undetermined";
  /** Which step decided: one result above the limit, the preliminary test of three to five results, or the statistical test. */
  stage?: "single" | "preliminary" | "statistical";
  /** (ln L − m)/s, compared with the tolerance factor for coverage 95 % and confidence 70 %. */
  ur?: number;
  ut?: number;
  steps: string[];
  missing: string[];
};

/** Shares of the limit that all of three, four or five results must stay below. */
const preliminaryShares: Record<number, number> = { 3: 0.1, 4: 0.15, 5: 0.2 };

const lowest = (o: Observation): number => ("value" in o ? o.value : "above" in o ? o.above : "from" in o ? o.from : 0);
const highest = (o: Observation): number => ("value" in o ? o.value : "below" in o ? o.below : "to" in o ? o.to : Infinity);
const isAbove = (o: Observation, limit: number): boolean => ("above" in o ? o.above >= limit : lowest(o) > limit);

/** Test of a group by EN 689:2018. Observations are without fault (`faultOf`). */
export const groupTest = (observations: readonly Observation[], limit: number, model: "lognormal" | "normal" = "lognormal"): GroupTest => {
  const n = observations.length;
  const of = model === "lognormal" ? Math.log : (x: number): number => x;
  const open = (text: string, missing: string): GroupTest => ({ verdict: "undetermined", steps: [text], missing: [missing] });
  const over = observations.filter((o) => isAbove(o, limit)).length;
  if (over > 0)
    return { verdict: "not-compliant", stage: "single", steps: [`${over} 个结果超过限值 ${num(limit)}，不符合。`], missing: [] };
  if (n < 3) return open(`只有 ${n} 个结果，不足 3 个，不作检验。`, `至少 3 个检测结果（还需 ${3 - n} 个）`);
  const share = preliminaryShares[n];
  if (share !== undefined) {
    const bound = share * limit;
    if (model === "lognormal" && observations.every((o) => ("below" in o ? o.below <= bound : highest(o) < bound)))
      return {
        verdict: "compliant",
        stage: "preliminary",
        steps: [`${n} 个结果都低于限值的 ${num(share * 100)} %（${num(bound)}），初步检验符合。`],
        missing: [],
      };
    return open(`${n} 个结果没有都低于限值的 ${num(share * 100)} %，初步检验不能判定。`, `至少 6 个检测结果（还需 ${6 - n} 个）`);
  }
  const data = scaled(observations, of);
  const order = data.known.length < n ? fitByOrder(data) : undefined;
  if (data.known.length < n && !order)
    return open("低于检出限或超出量程的结果太多，不能作统计检验。", "至少 3 个检出的结果，且没有超出量程或只知区间的结果");
  const m = momentsOf(order?.completed ?? data.known);
  if (m.sd === 0) return open("结果全部相等，离散程度无从估计，不作统计检验。", "有差异的检测结果");
  const ur = (of(limit) - m.mean) / m.sd;
  const ut = toleranceFactor(n, 0.95, 0.7);
  const compliant = ur >= ut;
  return {
    verdict: compliant ? "compliant" : "not-compliant",
    stage: "statistical",
    ur,
    ut,
    steps: [
      ...(order ? [`${data.below.length} 个低于检出限的结果按次序统计量回归补入。`] : []),
      `U_R＝(${model === "lognormal" ? "ln L" : "L"}−m)/s＝${num(ur)}，${n} 个结果、覆盖 95 %、置信度 70 % 的 U_T＝${num(ut)}；U_R${compliant ? "≥" : "＜"}U_T，${compliant ? "符合" : "不符合"}。`,
    ],
    missing: [],
  };
};

/** How many more results would decide whether the 95th percentile is below the limit, if mean and spread stayed as they are. */
export type SamplesToDecide = {
  confidence: number;
  /** The side on which the point estimate lies, and to which the data would decide. */
  towards: "within" | "over";
  /** 0: already decided. Absent: more than `reach` results in all. */
  more?: number;
  reach: number;
};

const reachOfPlans = 200;

/**
 * Within: the smallest number whose upper confidence limit of the 95th percentile is at most the limit; over: whose lower one is above it.
 * @param limit  on the scale of the moments
 */
export const samplesToDecide = (moments: Moments, limit: number, confidence: number): SamplesToDecide => {
  const ur = (limit - moments.mean) / moments.sd;
  const towards = ur >= z95 ? "within" : "over";
  const decides = (n: number): boolean => {
    const bound = percentileLimit({ ...moments, n }, towards === "within" ? confidence : 1 - confidence);
    return towards === "within" ? bound <= limit : bound > limit;
  };
  if (decides(moments.n)) return { confidence, towards, more: 0, reach: reachOfPlans };
  if (moments.n >= reachOfPlans || !decides(reachOfPlans)) return { confidence, towards, reach: reachOfPlans };
  let [no, yes] = [moments.n, reachOfPlans];
  while (yes - no > 1) {
    const middle = (no + yes) >> 1;
    if (decides(middle)) yes = middle;
    else no = middle;
  }
  return { confidence, towards, more: yes - moments.n, reach: reachOfPlans };
};
