import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, type Day } from "#kernel";
import { explain, type Finding } from "../index.ts";
import {
  airflowObstruction,
  benzeneBeforePlacement,
  benzeneInService,
  benzenePoisoningSeries,
  bestBlow,
  bodyMassIndex,
  cadmiumFollowUp,
  cadmiumMicrogramsPerGram,
  cholinesterase,
  crossShiftFall,
  filmObservation,
  filmStage,
  frequencies,
  leadCycle,
  lungBands,
  lungFunction,
  lungFunctionGrade,
  lungZones,
  meanPressure,
  overallProfusion,
  pressureWork,
  profusionGrade,
  profusions,
  specialWorkPressure,
  type BloodCounts,
  type FilmFacts,
  type FilmZones,
  type LungMeasure,
  type PressureSensitiveWork,
  type PressureWorker,
} from "./index.ts";
import cases from "./clinical.cases.json" with { type: "json" };

type Case = { id: string; call: string; on: string; args: Record<string, unknown>; expected: Record<string, unknown> };
const all = cases as Case[];
const on2014 = day("2026-07-31");
const on = day("2026-08-01");

const zonesOf = (texts: readonly string[]): FilmZones => Object.fromEntries(lungZones.map((z, i) => [z, texts[i]]));
const level = (x: number) => Object.fromEntries(frequencies.map((f) => [f, x]));
const fit: PressureWorker = {
  sex: "M",
  age: 30,
  heightCm: 174,
  weightKg: 72,
  systolic: 110,
  diastolic: 70,
  audiogram: { left: level(20), right: level(20) },
};
const run: Record<string, (args: never, on: Day) => Finding> = {
  fvc: (a: object, d) => lungFunction(a, d)[0],
  fev1: (a: object, d) => lungFunction(a, d)[1],
  ratio: (a: object, d) => lungFunction(a, d)[2],
  grade: (a: { measure: LungMeasure; percent: number }, d) => lungFunctionGrade(a.measure, a.percent, d),
  cotton: (a: { before: number; after: number; symptoms: boolean }, d) => crossShiftFall(a.before, a.after, a.symptoms, d),
  observe: (a: { zones: string[] }, d) => filmObservation(zonesOf(a.zones), d),
  stage: (a: { zones: string[] }, d) => filmStage({ zones: zonesOf(a.zones) }, d),
  lead: (a: object, d) => leadCycle(a, d),
  benzene: (a: BloodCounts, d) => benzeneBeforePlacement(a, d),
  pressure: (a: object, d) => pressureWork({ ...fit, ...a }, d),
  special: (a: { work: PressureSensitiveWork; systolic: number; diastolic: number }, d) => specialWorkPressure(a.work, a, d),
};

describe("worked examples of health surveillance", () => {
  test.each(all.map((c) => [c.id, c] as const))("%s comes out as worked", (_id, c) => {
    const f = run[c.call]!(c.args as never, day(c.on));
    const e = c.expected;
    if (e["verdict"]) expect(f.verdict).toBe(e["verdict"]);
    if (e["outcome"]) expect(f.outcome?.code).toBe(e["outcome"]);
    if (e["valueText"]) expect(f.valueText).toBe(e["valueText"]);
    if (e["text"]) expect(f.outcome?.text).toBe(e["text"]);
    if (e["unconfirmed"]) expect(f.unconfirmed).toBe(true);
    if (e["bmi"]) expect(bodyMassIndex(c.args["weightKg"] as number, c.args["heightCm"] as number)).toBeCloseTo(e["bmi"] as number, 1);
    expect(f.steps.length).toBeGreaterThan(0);
    expect(explain(f).join("")).not.toContain("undefined");
  });
});

describe("lung function", () => {
  test("a result without its prediction or its equation says what is missing", () => {
    const [fvc, fev1, ratio] = lungFunction({ fvc: 3, fvcPredicted: 4 }, on);
    expect([fvc.missing, fev1.missing, ratio.missing]).toEqual([["预计值公式的名称"], ["FEV1 实测值", "FEV1 预计值"], ["FEV1 实测值"]]);
    expect(lungFunction({ fvc: 3, fvcPredicted: 0 }, on)[0].verdict).toBe("undetermined");
    expect(lungFunction({ fvc: -3, fvcPredicted: 4 }, on)[0].verdict).toBe("undetermined");
  });
  test.each([
    ["FVC%", [100, 81, 80, 79, 60, 59, 40, 39], ["normal", "normal", "normal", "mild", "mild", "moderate", "moderate", "severe"]],
    ["FEV1%", [81, 80, 79, 60, 59, 40, 39], ["normal", "normal", "mild", "mild", "moderate", "moderate", "severe"]],
    ["MVV%", [81, 80, 79, 60, 59, 40, 39], ["normal", "normal", "mild", "mild", "moderate", "moderate", "severe"]],
    ["FEV1/FVC", [71, 70, 69, 55, 54, 35, 34], ["normal", "normal", "mild", "mild", "moderate", "moderate", "severe"]],
    ["DLco%", [81, 80, 79, 60, 59, 45, 44], ["normal", "normal", "mild", "mild", "moderate", "moderate", "severe"]],
    ["RV/TLC", [34, 36, 45, 46, 55, 56], ["normal", "mild", "mild", "moderate", "moderate", "severe"]],
  ] as const)("%s is graded at each printed end", (measure, values, grades) => {
    expect(values.map((x) => lungFunctionGrade(measure, x, on).outcome?.code)).toEqual(grades);
  });
  test("the printed bands leave 80, 70 and 35 open and the step names the reading taken", () => {
    const open = (measure: LungMeasure, x: number, reading?: "printed" | "proposed") => lungFunctionGrade(measure, x, on, reading);
    expect([open("FVC%", 80, "printed"), open("FEV1/FVC", 70, "printed"), open("RV/TLC", 35)].map((f) => f.verdict)).toEqual([
      "undetermined",
      "undetermined",
      "undetermined",
    ]);
    expect(open("FVC%", 80).steps[0]?.text).toContain("本平台取法");
    expect(open("FVC%", 79, "printed").outcome?.code).toBe("mild");
  });
  test.each([
    [
      "FVC%",
      [80.1, 80, 79.1, 79, 60, 59.9, 59, 40, 39.9],
      ["normal", undefined, undefined, "mild", "mild", undefined, "moderate", "moderate", "severe"],
    ],
    [
      "FEV1%",
      [80.1, 80, 79.1, 79, 60, 59.9, 59, 40, 39.9],
      ["normal", undefined, undefined, "mild", "mild", undefined, "moderate", "moderate", "severe"],
    ],
    [
      "MVV%",
      [80.1, 80, 79.1, 79, 60, 59.9, 59, 40, 39.9],
      ["normal", undefined, undefined, "mild", "mild", undefined, "moderate", "moderate", "severe"],
    ],
    [
      "FEV1/FVC",
      [70.1, 70, 69.1, 69, 55, 54.9, 54, 35, 34.9],
      ["normal", undefined, undefined, "mild", "mild", undefined, "moderate", "moderate", "severe"],
    ],
    [
      "DLco%",
      [80.1, 80, 79.1, 79, 60, 59.9, 59, 45, 44.9],
      ["normal", undefined, undefined, "mild", "mild", undefined, "moderate", "moderate", "severe"],
    ],
    ["RV/TLC", [34.9, 35, 36, 45, 45.1, 46, 55, 55.1], ["normal", undefined, "mild", "mild", undefined, "moderate", "moderate", "severe"]],
  ] as [LungMeasure, number[], (string | undefined)[]][])("%s read as printed has its gaps", (measure, values, grades) => {
    expect(values.map((x) => lungFunctionGrade(measure, x, on, "printed").outcome?.code)).toEqual([...grades]);
  });
  test("every grade of lung function is known from memory and says so", () => {
    expect(lungBands().length).toBe(24);
    for (const b of lungBands()) expect(b.evidence).toBe("recalled");
    expect(lungFunctionGrade("FVC%", undefined, on).unconfirmed).toBe(true);
  });
  test.each([
    [69.9, 80, "gold-1"],
    [69.9, 79, "gold-2"],
    [60, 50, "gold-2"],
    [60, 49, "gold-3"],
    [60, 30, "gold-3"],
    [60, 29, "gold-4"],
    [70, 50, "gold-0"],
  ])("a ratio of %f %% after a bronchodilator with FEV1 of %i %% is %s", (ratio, fev1, code) => {
    expect(airflowObstruction(ratio, fev1, true, on).outcome?.code).toBe(code);
  });
  test("a low ratio without a bronchodilator shows no obstruction yet", () => {
    expect(airflowObstruction(60, 50, undefined, on).missing).toEqual(["支气管舒张试验后的 FEV1/FVC"]);
    expect(airflowObstruction(60, undefined, true, on).verdict).toBe("undetermined");
    expect(airflowObstruction(undefined, 50, true, on).verdict).toBe("undetermined");
  });
  test("the best of at least three blows is the result", () => {
    expect([bestBlow([3, 3.2, 3.1], on).value, bestBlow([3, 3.2, 3.1], on).verdict]).toEqual([3.2, "within"]);
    expect([bestBlow([3, 3.2], on).verdict, bestBlow([], on).verdict, bestBlow([3, 3, 3], on2014).verdict]).toEqual([
      "over",
      "undetermined",
      "undetermined",
    ]);
  });
  test.each([
    [85.1, "within"],
    [85, "within"],
    [84.9, "over"],
  ])("a fall to %f per cent over the shift is %s", (after, verdict) => {
    expect(crossShiftFall(100, after, true, on).verdict).toBe(verdict);
  });
  test("a fall over the shift needs both values, the symptoms and the edition of 2025", () => {
    expect(crossShiftFall(0, 3, true, on).missing).toEqual(["FEV1 班前值"]);
    expect(crossShiftFall(3, undefined, true, on).missing).toEqual(["FEV1 班后值"]);
    expect(crossShiftFall(3.4, 3.06, undefined, on).verdict).toBe("undetermined");
    expect(crossShiftFall(3.4, 3.06, false, on).outcome?.code).toBe("none");
    expect(crossShiftFall(3.4, 3.06, true, on2014).verdict).toBe("undetermined");
  });
});

describe("the chest film", () => {
  test("twelve steps make four grades of three", () => {
    expect(profusions.map(profusionGrade)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect([profusionGrade("2/0"), profusionGrade("")]).toEqual([undefined, undefined]);
  });
  test("the highest zone stands for the film", () => {
    expect(overallProfusion(zonesOf(["0/0", "0/0", "2/1", "1/0", "0/0", "0/0"]))).toBe(2);
    expect(overallProfusion(zonesOf(["0/0"]))).toBeUndefined();
  });
  test("an unread zone leaves the observation open unless the others already show it", () => {
    expect(filmObservation(zonesOf(["0/0", "0/0"]), on).missing).toEqual([
      "右下肺区密集度",
      "左上肺区密集度",
      "左中肺区密集度",
      "左下肺区密集度",
    ]);
    expect(filmObservation(zonesOf(["1/0", "9/9"]), on).verdict).toBe("over");
    expect(filmObservation(zonesOf(["1/0", "0/0", "0/0", "0/0", "0/0", "0/0"]), on2014).verdict).toBe("undetermined");
  });
  const z = (n: number, profusion: string, rest = "0/0"): FilmZones => zonesOf(lungZones.map((_, i) => (i < n ? profusion : rest)));
  const stages: [string, FilmFacts, string][] = [
    ["grade 1 in one zone", { zones: z(1, "1/1") }, "none"],
    ["grade 1 in two zones", { zones: z(2, "1/1") }, "I"],
    ["grade 1 in one zone with asbestos and plaques", { zones: z(1, "1/1"), asbestos: true, plaques: true }, "I"],
    ["0/1 in one zone with asbestos and plaques", { zones: z(1, "0/1"), asbestos: true, plaques: true }, "none"],
    ["0/1 in two zones with asbestos and plaques", { zones: z(2, "0/1"), asbestos: true, plaques: true }, "I"],
    ["0/1 in two zones with plaques but no asbestos", { zones: z(2, "0/1"), plaques: true }, "none"],
    ["grade 2 in four zones", { zones: z(4, "2/2") }, "I"],
    ["grade 2 in five zones", { zones: z(5, "2/2") }, "II"],
    ["grade 3 in three zones", { zones: z(3, "3/3") }, "I"],
    ["grade 3 in four zones", { zones: z(4, "3/3") }, "II"],
    ["grade 3 in five zones", { zones: z(5, "3/3") }, "II"],
    ["grade 3 in five zones with aggregation", { zones: z(5, "3/3"), aggregation: true }, "III"],
    ["grade 3 in five zones with a small large opacity", { zones: z(5, "3/3"), largeOpacity: { long: 15, short: 8 } }, "III"],
    ["grade 3 in five zones, asbestos, extensive plaques", { zones: z(5, "3/3"), asbestos: true, plaquesExtensive: true }, "III"],
    ["grade 1 in five zones, asbestos, heart border", { zones: z(5, "1/1"), asbestos: true, plaquesOnHeartOrDiaphragm: true }, "II"],
    ["grade 1 in four zones, asbestos, heart border", { zones: z(4, "1/1"), asbestos: true, plaquesOnHeartOrDiaphragm: true }, "I"],
    ["grade 2 in four zones, asbestos, heart border", { zones: z(4, "2/2"), asbestos: true, plaquesOnHeartOrDiaphragm: true }, "II"],
    ["a large opacity of 20 by 11 mm", { zones: z(1, "0/0"), largeOpacity: { long: 20, short: 11 } }, "III"],
    ["a large opacity of 19 by 11 mm", { zones: z(1, "0/0"), largeOpacity: { long: 19, short: 11 } }, "none"],
  ];
  test.each(stages)("%s agrees with the stage as known from memory", (_name, film, stage) => {
    const f = filmStage(film, on);
    expect([f.outcome?.code, f.unconfirmed]).toEqual([stage, true]);
    expect(f.steps.at(-1)?.text).toContain("不作诊断");
  });
  test("a short diameter of exactly 10 mm is stage III in the text of 2009 and not in 2015", () => {
    const film = { zones: z(1, "0/0"), largeOpacity: { long: 25, short: 10 } };
    expect([filmStage(film, on, "GBZ 70-2009").outcome?.code, filmStage(film, on, "GBZ 70-2015").outcome?.code]).toEqual(["III", "none"]);
    expect(filmStage(film, on).steps[1]?.text).toContain("GBZ 70-2015");
  });
  test("a film with unread zones has no stage", () => {
    expect(filmStage({ zones: z(2, "1/1", "?") }, on).verdict).toBe("undetermined");
  });
});

describe("lead, cadmium, cholinesterase", () => {
  test.each([
    ["blood", "µg/L", [399, 400, 401, 599, 600, 601]],
    ["urine", "µg/L", [69, 70, 71, 119, 120, 121]],
    ["blood", "µmol/L", [1.89, 1.9, 1.91, 2.89, 2.9, 2.91]],
    ["urine", "µmol/L", [0.33, 0.34, 0.35, 0.57, 0.58, 0.59]],
  ] as const)("%s lead in %s turns at both ends of the interval", (kind, unit, values) => {
    const found = values.map((value) => leadCycle({ [kind]: { value, unit } }, on));
    expect(found.map((f) => f.outcome?.code)).toEqual(["yearly", "three-months", "three-months", "three-months", "three-months", "above"]);
    expect(found.map((f) => f.outcome?.text.includes("δ-ALA"))).toEqual([false, false, false, false, true, true]);
  });
  test("a day earlier the edition of 2014 knows µg/L and no supplementary tests", () => {
    const of = (value: number, unit: string) => leadCycle({ blood: { value, unit } }, on2014);
    expect([of(399, "µg/L"), of(400, "µg/L"), of(600, "µg/L"), of(601, "µg/L")].map((f) => f.outcome?.code)).toEqual([
      "yearly",
      "three-months",
      "three-months",
      "above",
    ]);
    expect(of(600, "µg/L").outcome?.text).toBe("每 3 个月复查 1 次");
    const urine = [69, 70, 71, 119, 120, 121].map((value) => leadCycle({ urine: { value, unit: "µg/L" } }, on2014).outcome?.code);
    expect(urine).toEqual(["yearly", "three-months", "three-months", "three-months", "three-months", "above"]);
    expect(of(2, "µmol/L").verdict).toBe("undetermined");
  });
  test("lead without a value, a known unit or a sense is open", () => {
    expect(leadCycle({}, on).missing).toEqual(["血铅或尿铅"]);
    expect(leadCycle({ blood: { value: -1, unit: "µg/L" } }, on).missing).toEqual(["血铅结果"]);
    expect(leadCycle({ blood: { value: 400, unit: "" } }, on).missing[0]).toContain("未填单位");
    const half = leadCycle({ blood: { value: 400, unit: "mg/dL" }, urine: { value: 50, unit: "µg/L" } }, on);
    expect([half.outcome?.code, half.missing.length]).toEqual(["yearly", 1]);
  });
  test("the worse of blood and urine decides whatever the order", () => {
    const unit = "µg/L";
    const rank = { yearly: 0, "three-months": 1, above: 2 } as Record<string, number>;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }), (b, u) => {
        const both = rank[leadCycle({ blood: { value: b, unit }, urine: { value: u, unit } }, on).outcome!.code]!;
        const alone = [{ blood: { value: b, unit } }, { urine: { value: u, unit } }].map((m) => rank[leadCycle(m, on).outcome!.code]!);
        expect(both).toBe(Math.max(...alone));
      }),
    );
  });
  test("cadmium converts by the two masses", () => {
    expect([cadmiumMicrogramsPerGram(5).toFixed(2), cadmiumMicrogramsPerGram(10).toFixed(2)]).toEqual(["4.97", "9.94"]);
  });
  test.each([
    [4.9, "none"],
    [5, "none"],
    [5.1, "years-3"],
    [10, "years-3"],
    [10.1, "years-6"],
  ])("urine cadmium of %f µmol/mol creatinine at leaving: %s", (value, code) => {
    expect(cadmiumFollowUp({ value, unit: "µmol/mol Cr" }, on).outcome?.code).toBe(code);
    expect(cadmiumFollowUp({ value: cadmiumMicrogramsPerGram(value), unit: "µg/g Cr" }, on).outcome?.code).toBe(code);
  });
  test("cadmium in another unit, without a value or before 2026-08-01 is open", () => {
    expect(cadmiumFollowUp({ value: 6, unit: "µg/L" }, on).missing).toEqual(["以 µmol/mol 肌酐表示的尿镉"]);
    expect([cadmiumFollowUp(undefined, on).verdict, cadmiumFollowUp({ value: 6, unit: "µmol/mol Cr" }, on2014).verdict]).toEqual([
      "undetermined",
      "undetermined",
    ]);
  });
  test.each(["before", "during"] as const)("cholinesterase below 70 per cent is a contraindication %s placement", (phase) => {
    expect([69, 70, 71].map((x) => cholinesterase(x, phase, on).verdict)).toEqual(["over", "within", "within"]);
    expect([cholinesterase(undefined, phase, on).verdict, cholinesterase(50, phase, on2014).verdict]).toEqual([
      "undetermined",
      "undetermined",
    ]);
  });
});

describe("benzene", () => {
  const good = { wbc: 9, neutrophils: 5, platelets: 300 };
  test.each([
    ["wbc", 4, 3.5],
    ["neutrophils", 2, 1.8],
    ["platelets", 80, 125],
  ] as const)("%s turns below its number of the edition", (count, of2014, of2025) => {
    const verdicts = (limit: number, d: Day) =>
      [limit - 0.1, limit, limit + 0.1].map((x) => benzeneBeforePlacement({ ...good, [count]: x }, d).verdict);
    expect(verdicts(of2014, on2014)).toEqual(["over", "within", "within"]);
    expect(verdicts(of2025, on)).toEqual(["over", "within", "within"]);
  });
  test("one low count is enough and without one all three are needed", () => {
    expect(benzeneBeforePlacement({ wbc: 3 }, on).verdict).toBe("over");
    expect(benzeneBeforePlacement({ wbc: 5 }, on).missing).toEqual(["中性粒细胞计数", "血小板计数"]);
    expect(benzeneBeforePlacement({ ...good, platelets: -1 }, on).verdict).toBe("undetermined");
  });
  test("in service abnormal counts call for a weekly check and are no contraindication", () => {
    expect([true, false, undefined].map((x) => benzeneInService(x, on).outcome?.code)).toEqual(["weekly", "none", undefined]);
    expect(benzeneInService(true, on2014).verdict).toBe("undetermined");
  });
  const series = (bad: number, of: number, every = 14) =>
    Array.from({ length: of }, (_, i) => ({ on: addDays(day("2026-06-01"), i * every), ...good, wbc: i < bad ? 3.4 : 3.5 }));
  test.each([
    [3, 6, "within"],
    [4, 6, "over"],
    [5, 6, "over"],
    [4, 7, "over"],
    [5, 5, "undetermined"],
  ])("%i abnormal of %i tests is %s, from memory", (bad, of, verdict) => {
    const f = benzenePoisoningSeries(series(bad, of), on);
    expect([f.verdict, f.unconfirmed]).toEqual([verdict, true]);
  });
  test.each([
    ["wbc", 3.5],
    ["neutrophils", 1.8],
    ["platelets", 80],
  ] as const)("%s makes a test of the series abnormal only below its number", (count, limit) => {
    const at = (x: number) =>
      benzenePoisoningSeries(
        series(0, 6).map((t) => ({ ...t, [count]: x })),
        on,
      ).verdict;
    expect([at(limit - 0.1), at(limit), at(limit + 0.1)]).toEqual(["over", "within", "within"]);
  });
  test("tests spread over more than three months do not add up", () => {
    expect(benzenePoisoningSeries(series(6, 6, 30), on).verdict).toBe("undetermined");
    expect(benzenePoisoningSeries(series(6, 6, 20), on).verdict).toBe("undetermined");
    expect(benzenePoisoningSeries(series(6, 6, 18), on).verdict).toBe("over");
    expect(benzenePoisoningSeries([], on).verdict).toBe("undetermined");
  });
});

describe("work under raised pressure", () => {
  const verdict = (change: Partial<PressureWorker>) => pressureWork({ ...fit, ...change }, on).verdict;
  test.each([
    [
      "height of a man",
      [
        { heightCm: 159, weightKg: 60 },
        { heightCm: 160, weightKg: 60 },
        { heightCm: 161, weightKg: 60 },
      ],
      ["over", "within", "within"],
    ],
    ["height of a woman", [157, 158, 159].map((heightCm) => ({ sex: "F" as const, heightCm, weightKg: 52 })), ["over", "within", "within"]],
    ["age from below", [{ age: 17 }, { age: 18 }, { age: 19 }], ["over", "within", "within"]],
    ["age from above", [{ age: 59 }, { age: 60 }, { age: 61 }], ["within", "within", "over"]],
    ["systolic pressure from below", [{ systolic: 89 }, { systolic: 90 }, { systolic: 91 }], ["over", "within", "within"]],
    ["systolic pressure from above", [{ systolic: 118 }, { systolic: 119 }, { systolic: 120 }], ["within", "within", "over"]],
    ["diastolic pressure from below", [{ diastolic: 59 }, { diastolic: 60 }, { diastolic: 61 }], ["over", "within", "within"]],
    ["diastolic pressure from above", [{ diastolic: 78 }, { diastolic: 79 }, { diastolic: 80 }], ["within", "within", "over"]],
    ["body mass of a man from below", [49.9, 50, 50.1].map((w) => ({ heightCm: 200, weightKg: w + 30 })), ["over", "within", "within"]],
    ["body mass of a man from above", [99.9, 100, 100.1].map((weightKg) => ({ heightCm: 200, weightKg })), ["within", "within", "over"]],
    [
      "body mass of a woman from below",
      [75.9, 76, 76.1].map((weightKg) => ({ sex: "F" as const, heightCm: 200, weightKg })),
      ["over", "within", "within"],
    ],
    [
      "body mass of a woman from above",
      [95.9, 96, 96.1].map((weightKg) => ({ sex: "F" as const, heightCm: 200, weightKg })),
      ["within", "within", "over"],
    ],
  ] as [string, Partial<PressureWorker>[], string[]][])("%s turns at its printed end", (_name, changes, verdicts) => {
    expect(changes.map(verdict)).toEqual(verdicts);
  });
  const ears = (at4000: number, others = 20) => ({ left: { ...level(others), 4000: at4000 }, right: level(20) });
  test.each([
    [35, 30, "within"],
    [35, 31, "over"],
    [36, 31, "within"],
    [36, 40, "within"],
    [36, 41, "over"],
    [37, 41, "over"],
  ])("at %i years %i dB at 4000 Hz is %s", (age, at4000, expected) => {
    expect(verdict({ age, audiogram: ears(at4000) })).toBe(expected);
  });
  test.each([29, 30, 31])("%i dB at the lower frequencies is judged by 30 dB at any age", (db) => {
    for (const age of [30, 40]) expect(verdict({ age, audiogram: ears(20, db) })).toBe(db > 30 ? "over" : "within");
  });
  test("what is not measured is named, and the edition of 2014 is not loaded", () => {
    const f = pressureWork({ sex: "M", age: 30, heightCm: 174, weightKg: 72 }, on);
    expect([f.verdict, f.missing.includes("收缩压"), f.missing.includes("左耳 4000 Hz 听阈")]).toEqual(["undetermined", true, true]);
    expect(pressureWork({ ...fit, systolic: -1 }, on).missing).toEqual(["收缩压"]);
    expect(pressureWork(fit, on2014).verdict).toBe("undetermined");
    expect([bodyMassIndex(70, 0), bodyMassIndex(undefined, 170)]).toEqual([undefined, undefined]);
  });
});

describe("blood pressure of special work", () => {
  const driver = (systolic: number, diastolic: number, d = on) => specialWorkPressure("large-vehicle", { systolic, diastolic }, d).verdict;
  test("from 2026-08-01 one of 140 and 90 is enough for a large vehicle, before it took both", () => {
    expect([driver(139, 89), driver(140, 89), driver(141, 89), driver(139, 90), driver(139, 91)]).toEqual([
      "within",
      "over",
      "over",
      "over",
      "over",
    ]);
    expect([driver(140, 89, on2014), driver(139, 90, on2014), driver(140, 90, on2014)]).toEqual(["within", "within", "over"]);
  });
  test("one reading alone decides where it can", () => {
    expect(specialWorkPressure("large-vehicle", { systolic: 150 }, on).verdict).toBe("over");
    expect(specialWorkPressure("large-vehicle", { systolic: 130 }, on).missing).toEqual(["舒张压"]);
    expect(specialWorkPressure("large-vehicle", { systolic: 130 }, on2014).verdict).toBe("within");
  });
  test.each(["small-vehicle", "electrician", "height", "pressure-vessel"] as const)(
    "%s asks for uncontrolled hypertension of grade 2",
    (work) => {
      const high = { systolic: 170, diastolic: 105 };
      expect([undefined, false, true].map((known) => specialWorkPressure(work, high, on, known).verdict)).toEqual([
        "undetermined",
        "within",
        "over",
      ]);
    },
  );
  test("two readings are averaged, and three when they lie more than 10 mmHg apart", () => {
    const of = (...systolic: number[]) =>
      meanPressure(
        systolic.map((s) => ({ systolic: s, diastolic: 80 })),
        on,
      );
    expect([of(130, 140).pressure?.systolic, of(130, 141).missing, of(130, 142, 148).pressure?.systolic]).toEqual([
      135,
      ["第三次血压读数"],
      140,
    ]);
    expect([of(130).missing, meanPressure([], on2014).pressure]).toEqual([["两次血压读数"], undefined]);
  });
});
