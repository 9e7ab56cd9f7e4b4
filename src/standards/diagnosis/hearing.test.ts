import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import {
  ageCorrection,
  ageCorrections,
  ageOn,
  audiogramForDiagnosis,
  frequencies,
  hearingAdvice,
  hearingMeans,
  maskingNeeded,
  noiseBeforePlacement,
  noiseDeafnessGrade,
  noiseInService,
  readAudiogram,
  repeatAgrees,
  restBeforeTest,
  type Audiogram,
  type DeafnessFacts,
  type Ear,
  type Hearing,
  type Sex,
} from "./index.ts";
import cases from "./hearing.cases.json" with { type: "json" };

type Case = {
  id: string;
  says: string;
  on: string;
  sex: Sex;
  age: number;
  left: number[];
  right: number[];
  corrected: { left: number[]; right: number[] };
  highMean: number;
  weighted: { left: number; right: number };
  grade: string;
  facts?: DeafnessFacts;
  advice?: { first: string; retested: string };
  before?: { sensorineural: string; other: string; unknown: string };
};
const all = cases as Case[];
const before = day("2026-07-31");
const from = day("2026-08-01");

const ear = (levels: readonly number[]): Ear => Object.fromEntries(frequencies.map((f, i) => [f, levels[i]]));
const flat = (speech: number, high: number, at4000 = high): number[] => [speech, speech, speech, high, at4000, high];
const young = (left: number[], right = left, on = from): Hearing =>
  readAudiogram({ left: ear(left), right: ear(right) }, { sex: "M", age: 25 }, on);

describe("worked examples of audiometry", () => {
  test.each(all.map((c) => [c.says, c] as const))("%s", (_says, c) => {
    const h = readAudiogram({ left: ear(c.left), right: ear(c.right) }, { sex: c.sex, age: c.age }, day(c.on));
    expect([frequencies.map((f) => h.corrected.left[f]), frequencies.map((f) => h.corrected.right[f])]).toEqual([
      c.corrected.left,
      c.corrected.right,
    ]);
    expect([h.highMean, h.weighted, h.betterWeighted]).toEqual([c.highMean, c.weighted, Math.min(c.weighted.left, c.weighted.right)]);
    const grade = noiseDeafnessGrade(h, c.facts ?? {});
    expect(grade.outcome?.code).toBe(c.grade);
    expect(grade.steps.length).toBeGreaterThan(0);
    expect(grade.clauses).toContainEqual({ sourceId: "GBZ49-2014", clause: "5" });
    if (c.advice) {
      expect(hearingAdvice(h, c.facts).outcome?.code).toBe(c.advice.first);
      expect(hearingAdvice(h, { ...c.facts, retested: true, permanentSensorineural: true, otherCause: false }).outcome?.code).toBe(
        c.advice.retested,
      );
    }
    if (c.before) {
      expect(noiseBeforePlacement(h, { permanentSensorineural: true }).verdict).toBe(c.before.sensorineural);
      expect(noiseBeforePlacement(h, { permanentSensorineural: false }).verdict).toBe(c.before.other);
      expect(noiseBeforePlacement(h).verdict).toBe(c.before.unknown);
    }
  });
});

describe("age correction", () => {
  const alpha: Record<Sex, number[]> = {
    M: [0.0035, 0.004, 0.007, 0.0115, 0.016, 0.018],
    F: [0.0035, 0.004, 0.006, 0.0075, 0.009, 0.012],
  };
  test("the printed table has 72 values and each comes from the formula of the band's first year", () => {
    expect(ageCorrections().length).toBe(72);
    for (const r of ageCorrections()) {
      const a = alpha[r.sex][frequencies.indexOf(r.frequency)]!;
      expect([r, r.correction]).toEqual([r, Math.floor(Number((a * (r.ageFrom - 18) ** 2).toFixed(9)) + 0.5)]);
    }
  });
  test.each([
    [19, 0],
    [20, 0],
    [29, 0],
    [30, 2],
    [39, 2],
    [40, 8],
    [49, 8],
    [50, 16],
    [59, 16],
    [60, 28],
    [69, 28],
    [70, 43],
    [101, 43],
  ])("a man of %i years has %i dB taken off at 4000 Hz", (age, less) => {
    expect(ageCorrection("M", age, 4000)).toBe(less);
  });
  test("an age that is none has no correction", () => {
    expect([ageCorrection("M", -1, 4000), ageCorrection("M", Number.NaN, 4000)]).toEqual([undefined, undefined]);
    const h = readAudiogram({ left: ear(flat(20, 20)), right: ear(flat(20, 20)) }, { sex: "M", age: -3 }, from);
    expect([h.highMean, h.missing]).toEqual([undefined, ["测听当日的年龄"]]);
    expect(noiseBeforePlacement(h).verdict).toBe("undetermined");
  });
  test("age counts full years on the day of the test", () => {
    const born = day("1986-09-10");
    expect([ageOn(born, day("2026-09-09")), ageOn(born, day("2026-09-10")), ageOn(born, day("1980-01-01"))]).toEqual([39, 40, undefined]);
  });
  test("correction never falls with age and never makes hearing worse", () => {
    fc.assert(
      fc.property(fc.constantFrom<Sex>("M", "F"), fc.integer({ min: 0, max: 99 }), fc.constantFrom(...frequencies), (sex, age, f) => {
        expect(ageCorrection(sex, age + 1, f)!).toBeGreaterThanOrEqual(ageCorrection(sex, age, f)!);
      }),
    );
  });
  test("without correction the measured levels are compared and the step says so", () => {
    const h = readAudiogram({ left: ear(flat(20, 45)), right: ear(flat(20, 45)) }, { sex: "M", age: 55 }, from, "none");
    expect([h.highMean, h.steps[0]]).toEqual([45, "取实测听阈，不作年龄、性别修正。"]);
  });
});

describe("means of an audiogram", () => {
  test("an audiogram with a frequency missing says which and has no mean of it", () => {
    const left = ear(flat(20, 40));
    delete left[4000];
    const h = readAudiogram({ left, right: ear(flat(20, 40)) }, { sex: "F", age: 25 }, from);
    expect([h.highMean, h.betterWeighted, h.speechMean.left, h.weighted.right]).toEqual([undefined, undefined, 20, 22]);
    expect(h.missing).toEqual(["左耳 4000 Hz 听阈"]);
    expect(hearingMeans(h).map((f) => f.verdict)).toEqual(["undetermined", "undetermined"]);
    expect(noiseDeafnessGrade(h).missing).toEqual(["左耳 4000 Hz 听阈"]);
  });
  test("an ear without response counts with the greatest output, and its output must be known", () => {
    const dead = { ...ear(flat(20, 40)), 6000: { maximum: 100 } };
    const h = readAudiogram({ left: dead, right: ear(flat(20, 40)) }, { sex: "M", age: 25 }, from);
    expect([h.corrected.left[6000], h.highMean]).toEqual([100, 50]);
    expect(h.clauses).toContainEqual({ sourceId: "GBZ49-2014", clause: "A.4" });
    const unknown = readAudiogram(
      { left: { ...dead, 6000: { maximum: Number.NaN } }, right: ear(flat(20, 40)) },
      { sex: "M", age: 25 },
      from,
    );
    expect(unknown.missing).toEqual(["左耳 6000 Hz 最大输出值"]);
  });
  test("a mean of 39.5 is 40 and one just below it is 39", () => {
    expect(young([20, 20, 20, 40, 40, 40], [20, 20, 20, 40, 40, 37]).highMean).toBe(40);
    expect(young([20, 20, 20, 40, 40, 40], [20, 20, 20, 40, 40, 36]).highMean).toBe(39);
  });
  test("hearing better than 0 dB is read as it is", () => {
    const h = young(flat(-10, -5), flat(-10, -10, -5));
    expect([h.highMean, h.weighted.left]).toEqual([-7, -9]);
  });
  test("one ear louder by a decibel never lowers a mean", () => {
    const levels = fc.array(fc.integer({ min: -10, max: 110 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 0, max: 11 }), (x, at) => {
        const y = x.map((v, i) => (i === at ? v + 1 : v));
        const [a, b] = [young(x.slice(0, 6), x.slice(6)), young(y.slice(0, 6), y.slice(6))];
        expect(b.highMean!).toBeGreaterThanOrEqual(a.highMean!);
        expect(b.betterWeighted!).toBeGreaterThanOrEqual(a.betterWeighted!);
        expect(a.betterWeighted).toBe(young(x.slice(6), x.slice(0, 6)).betterWeighted);
      }),
    );
  });
});

describe("contraindications of noise", () => {
  test.each([
    [24, "within"],
    [25, "within"],
    [26, "over"],
  ])("%i dB at 2000 Hz is %s before placement", (level, verdict) => {
    expect(noiseBeforePlacement(young([20, 20, level, 20, 20, 20]), { permanentSensorineural: true }).verdict).toBe(verdict);
    expect(noiseBeforePlacement(young([20, 20, level, 20, 20, 20], undefined, before), { permanentSensorineural: true }).verdict).toBe(
      verdict,
    );
  });
  test.each([
    [39, "within", "within"],
    [40, "over", "within"],
    [41, "over", "within"],
  ])("a high-frequency mean of %i dB with good speech hearing is %s in 2014 and %s in 2025", (high, of2014, of2025) => {
    expect([
      noiseBeforePlacement(young(flat(20, high), undefined, before)).verdict,
      noiseBeforePlacement(young(flat(20, high))).verdict,
    ]).toEqual([of2014, of2025]);
  });
  // speech 20 dB and 4000 Hz a weigh to 18 + a/10
  test.each([
    [74, 25, "within"],
    [75, 26, "over"],
    [85, 27, "over"],
  ])("%i dB at 4000 Hz makes a better ear of %i dB, which beside a high mean is %s", (at4000, weighted, verdict) => {
    const h = young([20, 20, 20, 60, at4000, 60]);
    expect([h.betterWeighted, noiseBeforePlacement(h).verdict]).toEqual([weighted, verdict]);
  });
  test.each([
    [40, "within"],
    [41, "over"],
    [42, "over"],
  ])("a speech mean of %i dB in an ear with conductive loss is %s in either edition", (speech, verdict) => {
    for (const on of [before, from]) {
      const h = young(flat(speech, 20), flat(20, 20), on);
      for (const judge of [noiseBeforePlacement, noiseInService])
        expect(judge(h, { permanentSensorineural: false, conductive: ["left"] }).verdict).toBe(verdict);
      expect(noiseBeforePlacement(h, { permanentSensorineural: false, conductive: ["right"] }).verdict).toBe("within");
    }
  });
  test.each([
    [37, 39, "within"],
    [40, 40, "over"],
    [43, 41, "over"],
  ])("beside a heavy better ear a mean with %i dB at 6000 Hz, %i dB, is %s from 2026-08-01", (at6000, mean, verdict) => {
    const h = young([25, 25, 25, 40, 40, at6000]);
    expect([h.highMean, noiseBeforePlacement(h).verdict]).toEqual([mean, verdict]);
  });
  test("a speech mean of 41 dB stays open until the kind of loss is known", () => {
    const f = noiseBeforePlacement(young(flat(41, 20)), { permanentSensorineural: false });
    expect([f.verdict, f.missing]).toEqual(["undetermined", ["是否传导性听力损失"]]);
  });
  test("in service a loss by noise is no contraindication and one by another cause is", () => {
    const h = young([30, 20, 20, 20, 20, 20]);
    expect(noiseInService(h, { permanentSensorineural: true, otherCause: false }).verdict).toBe("within");
    expect(noiseInService(h, { permanentSensorineural: true, otherCause: true }).verdict).toBe("over");
    expect(noiseInService(h, { permanentSensorineural: true }).missing).toEqual(["听力损失是否由噪声以外的原因引起"]);
  });
  test.each([
    [64, 12, 25, "within"],
    [65, 12, 25, "over"],
    [66, 12, 25, "over"],
    [65, 13, 25, "within"],
    [65, 12, 26, "within"],
  ])("%i dB at 4000 Hz after %i months of noise and %i dB before it is %s", (after, noiseMonths, past, verdict) => {
    for (const on of [before, from]) {
      const h = young([20, 20, 20, 20, after, 20], flat(20, 20), on);
      expect(noiseInService(h, { before: young(flat(past, 20)), noiseMonths }).verdict).toBe(verdict);
    }
  });
  test("somebody with a high loss and no audiogram before placement stays open", () => {
    expect(noiseInService(young([20, 20, 20, 20, 70, 20])).missing).toContain("上岗前各频率听阈");
    expect(noiseInService(young([20, 20, 20, 20, 70, 20]), { before: young(flat(20, 20)) }).missing).toEqual(["从事噪声作业的时间"]);
  });
});

describe("grades of noise deafness", () => {
  const facts = { noiseYears: 10, sensorineural: true, otherCausesExcluded: true };
  // speech s and 4000 Hz a weigh to 0.9 s + 0.1 a
  test.each([
    [20, 74, 25, "high-frequency"],
    [20, 75, 26, "mild"],
    [20, 85, 27, "mild"],
    [36, 70, 39, "mild"],
    [36, 80, 40, "mild"],
    [36, 81, 41, "moderate"],
    [36, 91, 42, "moderate"],
    [50, 94, 54, "moderate"],
    [50, 104, 55, "moderate"],
    [50, 105, 56, "severe"],
    [50, 115, 57, "severe"],
  ])("speech of %i dB and %i dB at 4000 Hz make a better ear of %i dB: %s", (speech, at4000, weighted, grade) => {
    const h = young([speech, speech, speech, 90, at4000, 90]);
    expect([h.betterWeighted, noiseDeafnessGrade(h, facts).outcome?.code]).toEqual([weighted, grade]);
  });
  test("a mean of 39 dB is no noise deafness and one of 40 is graded", () => {
    expect(noiseDeafnessGrade(young(flat(30, 39)), facts).outcome?.code).toBe("none");
    expect(noiseDeafnessGrade(young(flat(30, 40)), facts).outcome?.code).toBe("mild");
  });
  test.each([
    [2.9, "within"],
    [3, "over"],
    [3.1, "over"],
  ])("%f years of noise make the grade %s", (noiseYears, verdict) => {
    expect(noiseDeafnessGrade(young(flat(30, 60)), { ...facts, noiseYears }).verdict).toBe(verdict);
  });
  test("preconditions that are not known are named and ones that fail deny the grade", () => {
    const h = young(flat(30, 60));
    expect(noiseDeafnessGrade(h).missing).toEqual(["连续噪声作业工龄", "是否感音神经性听力损失", "是否排除其他致聋原因"]);
    expect(noiseDeafnessGrade(h, { ...facts, sensorineural: false }).verdict).toBe("within");
    expect(noiseDeafnessGrade(h, { ...facts, otherCausesExcluded: false }).verdict).toBe("within");
  });
  test("speech hearing lost as much as high frequencies is not the curve of noise", () => {
    const f = noiseDeafnessGrade(young(flat(60, 60)), facts);
    expect([f.verdict, f.outcome?.text]).toEqual(["within", "听阈达重度噪声聋，但语频损失不低于高频"]);
  });
  test("hearing in range asks for nothing", () => {
    expect(hearingAdvice(young(flat(20, 20))).outcome?.code).toBe("normal");
  });
});

describe("the quality of a hearing test", () => {
  test.each([
    ["first", before, 47, "over"],
    ["first", before, 48, "within"],
    ["first", from, 13, "over"],
    ["first", from, 14, "within"],
    ["retest", from, 47, "over"],
    ["retest", from, 48, "within"],
    ["retest", before, 47, "over"],
    ["retest", before, 48, "within"],
  ] as const)("the %s test of %s after %i hours away from noise is %s", (test, on, hours, verdict) => {
    expect(restBeforeTest(hours, test, on).verdict).toBe(verdict);
  });
  test("without the hour of leaving noise the rest stays open", () => {
    expect(restBeforeTest(undefined, "first", from).verdict).toBe("undetermined");
    expect(restBeforeTest(-1, "first", from).verdict).toBe("undetermined");
  });
  test("two levels at 1000 Hz may differ by 5 dB", () => {
    expect([30, 35, 36].map((x) => repeatAgrees(30, x, from).verdict)).toEqual(["within", "within", "over"]);
    expect([repeatAgrees(30, undefined, from).verdict, repeatAgrees(30, 30, before).verdict]).toEqual(["undetermined", "undetermined"]);
  });
  test("the better ear is masked from 40 dB above its bone level", () => {
    expect([49, 50, 51].map((x) => maskingNeeded(x, 10, from).verdict)).toEqual(["within", "over", "over"]);
    expect([maskingNeeded(50, undefined, from).verdict, maskingNeeded(50, 10, before).verdict]).toEqual(["undetermined", "undetermined"]);
  });
  const tests = (days: string[], change = 0): { on: ReturnType<typeof day>; audiogram: Audiogram }[] =>
    days.map((d, i) => ({ on: day(d), audiogram: { left: ear(flat(30, 60 + (i === 0 ? change : 0))), right: ear(flat(30, 60)) } }));
  test.each([
    [["2026-09-01", "2026-09-04"], 0, "over"],
    [["2026-09-01", "2026-09-04", "2026-09-06"], 0, "over"],
    [["2026-09-01", "2026-09-04", "2026-09-07"], 0, "within"],
    [["2026-09-07", "2026-09-04", "2026-09-01"], 10, "within"],
    [["2026-09-01", "2026-09-04", "2026-09-07"], 11, "over"],
  ])("audiograms of %j with %i dB between them are %s for diagnosis", (days, change, verdict) => {
    const { finding, audiogram } = audiogramForDiagnosis(tests(days, change), from);
    expect(finding.verdict).toBe(verdict);
    expect(audiogram?.left[4000]).toBe(verdict === "within" ? 60 : undefined);
  });
  test("a frequency missing in one audiogram leaves the diagnosis tests open", () => {
    const three = tests(["2026-09-01", "2026-09-04", "2026-09-07"]);
    delete three[1]!.audiogram.right[500];
    expect(audiogramForDiagnosis(three, from).finding.missing).toEqual(["右耳 500 Hz 各次听阈"]);
  });
});
