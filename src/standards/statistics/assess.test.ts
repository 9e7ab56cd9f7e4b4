import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { sourceById } from "../sources/sources.ts";
import { assessExposure, assessExposures, readObservation, type ExposureGroup, type Observation } from "./index.ts";
import cases from "./statistics.cases.json" with { type: "json" };

const read = (texts: string): Observation[] => texts.split(" ").map((t) => readObservation(t)!);
const group = (texts: string, limit = 100, more: Partial<ExposureGroup> = {}): ExposureGroup => ({
  observations: read(texts),
  limit,
  unit: "mg/m³",
  ...more,
});
const set = (name: keyof typeof cases.sets): ExposureGroup => group(cases.sets[name].values.join(" "), cases.sets[name].limit);

describe("reading what laboratories write", () => {
  test.each([
    ["0.3", { value: 0.3 }],
    ["<0.3", { below: 0.3 }],
    ["＜ 0.3", { below: 0.3 }],
    ["未检出(<0.3)", { below: 0.3 }],
    [">250", { above: 250 }],
    ["[40.1–90.2]", { from: 40.1, to: 90.2 }],
    ["未检出", undefined],
    ["-1", undefined],
    ["", undefined],
  ])("%s is understood or refused as it stands", (text, expected) => {
    expect(readObservation(text)).toEqual(expected);
  });
});

describe("the assessment of a group", () => {
  test("A is unacceptable, with both confidences on their limits and the steps in words", () => {
    const a = assessExposure(set("A"));
    expect([a.verdict, a.verdictText, a.fit, a.riskBand]).toEqual(["unacceptable", "接触不可接受", "moments", 4]);
    expect(a.percentile95!.limits.map((l) => [l.confidence, Number(l.upper!.toPrecision(6))])).toEqual([
      [0.7, 155.244],
      [0.95, 325.317],
    ]);
    expect(a.arithmeticMean!.limits[1]!.upper).toBeCloseTo(76.4578, 3);
    expect(a.missing).toEqual([]);
    expect(a.steps.map((s) => s.text)).toEqual([
      "9 个结果，检出 9 个；限值 100 mg/m³。",
      "几何均数 GM＝34.28 mg/m³，几何标准差 GSD＝2.101（全部检出）。",
      "第 95 百分位数 116.2 mg/m³；置信度 70 % 的上限 155.2 mg/m³；置信度 95 % 的上限 325.3 mg/m³。",
      "超标概率 7.46 %；置信度 70 % 的上限 12.79 %；置信度 95 % 的上限 27.02 %。",
      "置信度 70 %：再测 1 个可判定第 95 百分位数超过限值；置信度 95 %：再测 124 个可判定第 95 百分位数超过限值（按现有均数与离散程度推算）。",
      "Expostats 模型（离散程度用有信息的先验）：第 95 百分位数 122.7 mg/m³（90 % 区间 72.5–299.6），超过限值的概率 71.11 %。最可能的风险带：超过限值（71.11 %）。",
      "超过限值的概率不小于 30 %：接触不可接受。",
      "EN 689：1 个结果超过限值 100，不符合。",
      "本评估说明全组的接触，不代替对单个工作日检测结果的判定。",
    ]);
    for (const c of a.clauses) expect(sourceById(c.sourceId)).toBeDefined();
  });
  test("D passes at 70 % and not at 95 %, and says so with each confidence", () => {
    const d = assessExposure(set("D"));
    expect([d.verdict, d.groupTest.verdict]).toEqual(["uncertain", "compliant"]);
    expect(d.percentile95!.limits.map((l) => [l.confidence, l.upper! <= d.limit])).toEqual([
      [0.7, true],
      [0.95, false],
    ]);
    expect(d.samplesToDecide!.map((s) => s.more)).toEqual([0, 10]);
  });
  test("three values have a Bayesian interval and no classical percentile", () => {
    const e = assessExposure(set("E"));
    expect([e.percentile95, e.exceedance, e.verdict]).toEqual([undefined, undefined, "uncertain"]);
    expect(e.bayes!.percentile95.p95).toBeCloseTo(2.339, 3);
    expect(e.groupTest.missing).toEqual(["至少 6 个检测结果（还需 3 个）"]);
  });
  test("one value and two are not assessed and say how many are missing", () => {
    for (const texts of ["5", "5 6"]) {
      const a = assessExposure(group(texts));
      const n = texts.split(" ").length;
      expect([a.verdict, a.bayes, a.percentile95, a.gm]).toEqual(["undetermined", undefined, undefined, undefined]);
      expect(a.missing).toEqual([`至少 3 个检测结果（现有 ${n} 个）`]);
    }
    expect(assessExposure({ observations: [], limit: 1, unit: "mg/m³" }).verdict).toBe("undetermined");
  });
  test("with nothing detected there is no geometric mean, only a risk and upper limits", () => {
    const g = assessExposure(set("G"));
    expect([g.gm, g.bayes!.gm, g.percentile95, g.verdict, g.riskBand]).toEqual([undefined, undefined, undefined, "acceptable", 0]);
    expect(g.steps.some((s) => s.text.startsWith("全部低于检出限"))).toBe(true);
  });
  test("equal values have no classical spread and are missing differences", () => {
    const a = assessExposure(group("5 5 5 5 5 5"));
    expect([a.gm, a.percentile95, a.groupTest.verdict]).toEqual([undefined, undefined, "undetermined"]);
    expect(a.missing).toContain("有差异的检测结果");
    expect(Number.isFinite(a.bayes!.percentile95.p95)).toBe(true);
    const u = assessExposure(group("5 5 5 5 5 5", 100, { prior: "uninformed" }));
    expect([u.bayes, u.verdict]).toEqual([undefined, "undetermined"]);
  });
  test.each([
    ["a zero", [{ value: 0 }, { value: 1 }, { value: 2 }], "第 1 个结果（0）不大于 0；低于检出限的结果应写作“<检出限”"],
    ["a negative", [{ value: 3 }, { value: -1 }, { value: 2 }], "第 2 个结果（-1）不大于 0；低于检出限的结果应写作“<检出限”"],
    ["no number", [{ value: Number.NaN }, { value: 1 }, { value: 2 }], "第 1 个结果（NaN）不是数值"],
    ["a turned interval", [{ from: 3, to: 2 }, { value: 1 }, { value: 2 }], "第 1 个结果（[3–2]）区间的下限不小于上限"],
  ])("%s is refused by place and reason", (_what, observations, reason) => {
    const a = assessExposure({ observations, limit: 10, unit: "mg/m³" });
    expect([a.verdict, a.missing, a.bayes]).toEqual(["undetermined", [reason], undefined]);
  });
  test("a limit of zero and a missing worker are refused", () => {
    expect(assessExposure(group("1 2 3", 0)).missing).toEqual(["限值不是大于 0 的数"]);
    expect(assessExposure(group("1 2 3", 9, { workers: ["甲"] })).missing).toEqual(["劳动者与检测结果的个数不同"]);
  });
  test("an upper limit of more than ten times its estimate is withheld with the reason", () => {
    const a = assessExposure(group("0.01 50 0.3 12 0.02 3"));
    const [at70, at95] = a.percentile95!.limits;
    expect([at70!.withheld, at95!.upper]).toEqual([undefined, undefined]);
    expect(at95!.withheld).toContain("没有参考价值");
    expect(a.withheld).toContain("没有参考价值");
    expect(assessExposure(set("A")).withheld).toBeUndefined();
  });
  test("results that are all above a range bound nothing and are not judged by the prior", () => {
    const a = assessExposure(group(">1 >2 <3"));
    expect([a.verdict, a.bayes]).toEqual(["undetermined", undefined]);
    expect(a.missing).toContain("至少 1 个检出的结果");
  });
  test("levels in decibels have statistics and no verdict of risk", () => {
    const n = assessExposure({ ...set("N"), unit: "dB(A)", model: "normal" });
    expect([n.verdict, n.bayes, n.gm, n.arithmeticMean]).toEqual(["undetermined", undefined, undefined, undefined]);
    expect([n.mean, n.sd, n.percentile95!.estimate].map((x) => Number(x!.toFixed(5)))).toEqual([78.63333, 2.6884, 83.05536]);
    expect(n.missing).toEqual(["正态模型的先验分布：只列统计量，不作风险判定"]);
  });
  test("workers measured several times have their components of variance beside the group", () => {
    const u = cases.workers.U;
    const a = assessExposure({
      observations: u.flatMap((w) => w.values.map((value) => ({ value }))),
      workers: u.flatMap((w) => w.values.map(() => w.worker)),
      limit: 50,
      unit: "mg/m³",
    });
    expect(a.workers!.variance.rho).toBeCloseTo(0.85795, 5);
    expect(a.workers!.overexposed.byPercentile).toBeCloseTo(0.045886, 5);
    expect(a.clauses.map((c) => c.sourceId)).toContain("BOHS-NVVA-2011");
    const censored = assessExposure(group("1 2 <3", 9, { workers: ["甲", "甲", "乙"] }));
    expect(censored.missing).toContain("全部检出的结果（劳动者之间与之内的方差）");
  });
});

describe("what holds for any group", () => {
  const concentration = fc.integer({ min: 1, max: 9999 }).map((x) => x / 100);
  const observation = fc.oneof(
    { weight: 5, arbitrary: concentration.map((value): Observation => ({ value })) },
    { weight: 2, arbitrary: concentration.map((below): Observation => ({ below })) },
    { weight: 1, arbitrary: concentration.map((above): Observation => ({ above })) },
    {
      weight: 1,
      arbitrary: fc.tuple(concentration, concentration).map(([a, b]): Observation => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 })),
    },
  );
  const some = fc.array(observation, { minLength: 3, maxLength: 12 });
  const assess = (observations: readonly Observation[], limit = 50) => assessExposure({ observations, limit, unit: "mg/m³" });

  test("the order of entry changes no digit", () => {
    fc.assert(
      fc.property(some, fc.nat(), (observations, turn) => {
        const k = turn % observations.length;
        const turned = [...observations.slice(k), ...observations.slice(0, k)].reverse();
        expect(assess(turned)).toEqual(assess(observations));
      }),
      { numRuns: 60, seed: 11 },
    );
  });
  test("another unit for values and limit leaves every share as it is", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(0.001, 0.37, 8, 1000), (observations, factor) => {
        const times = observations.map((o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, v * factor])) as Observation);
        const [a, b] = [assess(observations), assess(times, 50 * factor)];
        expect(b.verdict).toBe(a.verdict);
        expect(b.bayes === undefined).toBe(a.bayes === undefined);
        if (!a.bayes) return;
        expect(b.bayes!.risk).toBeCloseTo(a.bayes.risk, 7);
        expect(b.bayes!.gsd.p50).toBeCloseTo(a.bayes.gsd.p50, 6);
        expect(b.bayes!.percentile95.p95 / factor / a.bayes.percentile95.p95).toBeCloseTo(1, 6);
        expect(b.exceedance === undefined).toBe(a.exceedance === undefined);
        if (a.exceedance) {
          expect(b.exceedance!.estimate).toBeCloseTo(a.exceedance.estimate, 8);
          a.exceedance.limits.forEach((l, i) => expect(b.exceedance!.limits[i]!.upper).toBeCloseTo(l.upper!, 6));
        }
      }),
      { numRuns: 40, seed: 12 },
    );
  });
  test("figures are finite, ordered and add up", () => {
    fc.assert(
      fc.property(some, (observations) => {
        const a = assess(observations);
        const b = a.bayes;
        if (!b) {
          expect(a.missing).toContain("至少 1 个检出的结果");
          return;
        }
        expect(b.bands.reduce((s, p) => s + p, 0)).toBeCloseTo(1, 8);
        for (const q of [b.gm, b.gsd, b.percentile95, b.arithmeticMean, b.exceedance]) {
          if (!q) continue;
          expect([q.p5, q.p50, q.p95].every(Number.isFinite)).toBe(true);
          expect(q.p5 <= q.p50 && q.p50 <= q.p95).toBe(true);
        }
        expect(b.risk).toBeGreaterThanOrEqual(0);
        expect(b.risk).toBeLessThanOrEqual(1);
        expect(a.verdict).not.toBe("undetermined");
        expect(JSON.stringify(a)).not.toMatch(/null|NaN/);
      }),
      { numRuns: 60, seed: 13 },
    );
  });
  test("a lower limit to compare with never lowers the risk, nor does a higher result", () => {
    fc.assert(
      fc.property(fc.array(concentration, { minLength: 6, maxLength: 12 }), fc.nat(), (values, at) => {
        const risk = (v: number[], limit: number): number =>
          assess(
            v.map((value) => ({ value })),
            limit,
          ).bayes!.risk;
        expect(risk(values, 40)).toBeGreaterThanOrEqual(risk(values, 50) - 1e-9);
        const mean = values.reduce((s, v) => s + Math.log(v), 0) / values.length;
        const i = at % values.length;
        // Raising a value above the geometric mean raises both the centre and the spread.
        if (Math.log(values[i]!) > mean) expect(risk(values.with(i, values[i]! * 2), 50)).toBeGreaterThanOrEqual(risk(values, 50) - 1e-9);
      }),
      { numRuns: 40, seed: 14 },
    );
  });
  test("a group alone and among others comes to the same digits", () => {
    const groups = [set("A"), set("B"), set("C"), set("D"), set("A")];
    const all = assessExposures(groups);
    expect(all[4]).toEqual(all[0]);
    expect(all).toEqual(groups.map(assessExposure));
  });
});
