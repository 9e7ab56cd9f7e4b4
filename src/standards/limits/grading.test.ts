import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import { gradeText, sourceById, type WorkGrade } from "../index.ts";
import {
  checkSampling,
  gradeChemicalWork,
  gradeCoalDust,
  gradeDustWork,
  gradeHeatWork,
  gradeNoiseWork,
  gradeToxicity,
  gradingRows,
  heatGradingRows,
  limitValue,
  physicalLimit,
  samplesNeeded,
  samplingRows,
} from "../tables.ts";

const from = day("2026-02-01");
const before = addDays(from, -1);
const order: readonly (WorkGrade | undefined)[] = ["0", "I", "II", "III", "IV", "V", "beyond"];

describe("grading of work with chemicals", () => {
  test("a ratio between a half and one counts from the first day of the edition of 2025", () => {
    const at = (ratio: number, on = from): unknown[] => {
      const a = gradeChemicalWork({ toxicity: "high", ratios: [ratio], intensity: "I" }, on);
      return [a.grade, a.value, a.edition, a.unconfirmed === true];
    };
    expect(at(0.7, before)).toEqual(["0", 0, "GBZ/T 229.2-2010", true]);
    expect(at(0.7)).toEqual(["I", 2.8, "GBZ/T 229.2-2025", false]);
    expect(at(0.5)).toEqual(["0", 0, "GBZ/T 229.2-2025", false]);
    expect([at(1, before)[0], at(1.01, before)[0]]).toEqual(["0", "I"]);
  });
  test.each([
    [6, "I"],
    [6.01, "II"],
    [24, "II"],
    [24.01, "III"],
  ])("G %s is grade %s", (g, grade) => {
    expect(gradeChemicalWork({ wd: 8, ratios: [1], wl: g / 8 }, from).grade).toBe(grade);
  });
  test("above the limit the grade is at least the second, and at the limit the table decides", () => {
    const at = (ratio: number, on = from): WorkGrade | undefined => gradeChemicalWork({ wd: 1, ratios: [ratio], wl: 1 }, on).grade;
    expect([at(1), at(1.001), at(1.001, before)]).toEqual(["I", "II", "I"]);
  });
  test("the highest of several ratios counts and has to be confirmed", () => {
    const a = gradeChemicalWork({ wd: 8, ratios: [0.2, 0.7, 0.3], wl: 1.5 }, from);
    expect([a.value, a.unconfirmed]).toEqual([8.4, true]);
  });
  test("what is missing is named and the years before the edition of 2010 are open", () => {
    expect(gradeChemicalWork({ ratios: [1], intensity: "I" }, from).missing).toEqual(["毒物危害程度"]);
    expect(gradeChemicalWork({ wd: 1, ratios: [], intensity: "I" }, from).missing).toEqual(["浓度与限值的比值"]);
    expect(gradeChemicalWork({ wd: 1, ratios: [1], intensity: "I" }, day("2010-12-31")).verdict).toBe("undetermined");
  });
  test("a higher ratio is never graded milder and the order of ratios does not matter", () => {
    const ratio = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, fc.constantFrom(1, 2, 4, 8), (a, b, wd) => {
        const grade = (ratios: number[]): number => order.indexOf(gradeChemicalWork({ wd, ratios, intensity: "II" }, from).grade);
        expect(grade([Math.max(a, b)])).toBeGreaterThanOrEqual(grade([Math.min(a, b)]));
        expect(grade([a, b])).toBe(grade([b, a]));
      }),
    );
  });
});

describe("grading of work with dust", () => {
  test("the edition of 2010 grades until its last day and that of 2025 says what is missing", () => {
    const work = { freeSilica: 12, ratio: 1.6, intensity: "III" } as const;
    expect(gradeDustWork(work, before)).toMatchObject({ grade: "I", value: 4, unconfirmed: true });
    expect(gradeDustWork(work, from)).toMatchObject({ verdict: "undetermined", missing: ["GBZ/T 229.1-2025 表4的分级界限（未配置）"] });
  });
  test.each([
    [9.9, 1],
    [10, 2],
    [50, 2],
    [50.1, 4],
    [80, 4],
    [80.1, 6],
  ])("free silica of %s per cent weighs %s in 2010", (freeSilica, wm) => {
    expect(gradeDustWork({ freeSilica, ratio: 1, wl: 1 }, before).value).toBe(wm);
  });
  test("the ratio weighs nothing below one, one up to two, itself above", () => {
    expect([0.99, 1, 2, 2.01].map((ratio) => gradeDustWork({ wm: 1, ratio, wl: 1 }, before).value)).toEqual([0, 1, 1, 2.01]);
    expect([6, 6.01, 16, 16.01].map((wl) => gradeDustWork({ wm: 1, ratio: 1, wl }, before).grade)).toEqual(["I", "II", "II", "III"]);
  });
});

describe("grading of work in heat", () => {
  test("the worked example is the fourth grade and the day before the edition is open", () => {
    const work = { wbgt: 32, rate: 60, intensity: "II" } as const;
    expect([gradeHeatWork(work, from).grade, gradeHeatWork(work, before).verdict]).toEqual(["IV", "undetermined"]);
  });
  test("the first grade begins exactly at the limit of GBZ 2.2 wherever that is 28 or more", () => {
    let rows = 0;
    for (const { intensity, rate } of heatGradingRows()) {
      const limit = limitValue(physicalLimit(`heat.${rate}.${intensity}`, from)!)!;
      if (limit < 28) continue;
      rows++;
      expect([limit - 0.1, limit, limit + 0.9].map((wbgt) => gradeHeatWork({ wbgt, rate, intensity }, from).grade)).toEqual([
        "0",
        "I",
        "I",
      ]);
    }
    expect(rows).toBe(13);
  });
  test("below 28 degrees the rows that begin beyond the grades say nothing", () => {
    expect(gradeHeatWork({ wbgt: 27, rate: 100, intensity: "III" }, from).verdict).toBe("undetermined");
    expect(gradeHeatWork({ wbgt: 28, rate: 100, intensity: "III" }, from).grade).toBe("beyond");
    expect(gradeHeatWork({ wbgt: 37, rate: 25, intensity: "I" }, from).verdict).toBe("undetermined");
    expect(gradeHeatWork({ wbgt: 37, rate: 25, intensity: "II" }, from).grade).toBe("beyond");
  });
});

describe("grading of work in noise", () => {
  test.each([
    [84.9, "0"],
    [85, "I"],
    [89.9, "I"],
    [90, "II"],
    [94.5, "II"],
    [95, "III"],
    [100, "IV"],
  ])("a level of %s dB(A) is grade %s", (level, grade) => {
    expect(gradeNoiseWork({ level }, from)).toMatchObject({ grade, unconfirmed: true });
  });
  test("impulses rise by a grade each two and a half decibels", () => {
    expect([139.9, 140, 142.4, 142.5, 145, 147.5, 160].map((peak) => gradeNoiseWork({ peak, impulses: 100 }, from).grade)).toEqual([
      "0",
      "I",
      "I",
      "II",
      "III",
      "IV",
      "IV",
    ]);
  });
});

describe("toxicity and coal dust", () => {
  const zero = {
    inhalation: 0,
    dermal: 0,
    irritation: 0,
    sensitisation: 0,
    reproduction: 0,
    carcinogenicity: 0,
    dispersal: 0,
    accumulation: 0,
  };
  test("the classes begin at 35, 50 and 65", () => {
    const at = (scores: Partial<typeof zero>): unknown => gradeToxicity({ scores: { ...zero, ...scores } }, from).used["toxicity"];
    expect(at({ inhalation: 4, irritation: 4, dermal: 1 })).toBe("slight");
    expect(at({ inhalation: 4, irritation: 4, sensitisation: 1 })).toBe("moderate");
    expect(at({ inhalation: 4, carcinogenicity: 4, dermal: 4, accumulation: 1 })).toBe("moderate");
    expect(at({ inhalation: 4, carcinogenicity: 4, dermal: 4, accumulation: 2 })).toBe("high");
    expect(at({ inhalation: 4, carcinogenicity: 4, dermal: 4, irritation: 4, accumulation: 4, sensitisation: 0 })).toBe("high");
    expect(at({ inhalation: 4, carcinogenicity: 4, irritation: 4, sensitisation: 4, accumulation: 1 })).toBe("extreme");
  });
  test("missing cancer data count as the gravest and missing inhalation data leave it open", () => {
    const { carcinogenicity: _c, ...noCancer } = zero;
    const { inhalation: _i, ...noInhalation } = zero;
    expect(gradeToxicity({ scores: noCancer }, from)).toMatchObject({ value: 20, verdict: "graded" });
    expect(gradeToxicity({ scores: noInhalation }, from)).toMatchObject({ verdict: "undetermined", missing: ["急性吸入 LC50"] });
  });
  test("restricted substances are at least high, banned ones are not graded, and earlier days are open", () => {
    expect(gradeToxicity({ scores: zero, restricted: true }, from).used["toxicity"]).toBe("high");
    expect(gradeToxicity({ scores: zero, banned: true }, from).verdict).toBe("undetermined");
    expect(gradeToxicity({ scores: zero }, before).verdict).toBe("undetermined");
  });
  test("each bound of the coal dust grades belongs to the lower grade", () => {
    expect([1.25, 1.26, 2.5, 2.6, 6, 6.1, 16, 16.1].map((c) => gradeCoalDust(c, from).grade)).toEqual([
      "I",
      "II",
      "II",
      "III",
      "III",
      "IV",
      "IV",
      "V",
    ]);
    expect([gradeCoalDust(2.6, before).verdict, gradeCoalDust(-1, from).verdict, gradeCoalDust(2.6, from).ruleId]).toEqual([
      "undetermined",
      "undetermined",
      "R17",
    ]);
  });
});

describe("requirements on sampling", () => {
  const on = day("2025-05-01");
  test.each([
    ["points.fixed", [1, 3, 4, 10, 11], [1, 1, 2, 2, 3]],
    ["persons.air", [1, 2, 3, 5, 6, 10, 11], [1, 2, 2, 2, 3, 3, 4]],
    ["persons.noise", [2, 3, 6, 11], [2, 2, 3, 4]],
  ] as const)("%s: how many of so many", (id, counts, needs) => {
    expect(counts.map((n) => samplesNeeded(id, n, on))).toEqual([...needs]);
  });
  test("vibration counts persons by the edition of 2025", () => {
    expect([1, 2, 5, 6, 10, 11].map((n) => samplesNeeded("persons.vibration", n, from))).toEqual([1, 2, 2, 3, 3, 4]);
    expect(samplesNeeded("persons.vibration", 3, before)).toBeUndefined();
  });
  test("each requirement is met at its bound and not beside it", () => {
    const of = (facts: Parameters<typeof checkSampling>[0]): string =>
      checkSampling(facts, on)
        .map((a) => a.verdict)
        .join();
    expect([of({ technicians: 2 }), of({ technicians: 1 })]).toEqual(["met", "unmet"]);
    expect([of({ stations: 7, points: 2 }), of({ stations: 7, points: 1 })]).toEqual(["met", "unmet"]);
    const twa = { measure: "PC-TWA", exposureHours: 8 } as const;
    expect([of({ ...twa, sampledHours: 2 }), of({ ...twa, sampledHours: 1.9 })]).toEqual(["met", "unmet"]);
    expect([of({ ...twa, post: "mobile", sampledHours: 4 }), of({ ...twa, post: "mobile", sampledHours: 3.9 })]).toEqual(["met", "unmet"]);
    expect([of({ measure: "MAC", minutes: 15 }), of({ measure: "MAC", minutes: 16 })]).toEqual(["met", "unmet"]);
    expect([of({ blanks: 2 }), of({ blanks: 1 }), of({ noiseCalibrationDrift: 0.5 }), of({ noiseCalibrationDrift: 0.6 })]).toEqual([
      "met",
      "unmet",
      "met",
      "unmet",
    ]);
    expect(of({ absorber: true, periods: 2, gapHours: 0.5 })).toBe("met,unmet");
  });
  test("what is from memory is unconfirmed and before GBZ 331-2024 its requirements are open", () => {
    expect(checkSampling({ persons: 5, sampledPersons: 2 }, on)[0]).toMatchObject({ verdict: "met", unconfirmed: true });
    expect(checkSampling({ technicians: 2 }, addDays(on, -1))[0]!.verdict).toBe("undetermined");
  });
});

test("every weight, cut-off and requirement names a known text and its evidence", () => {
  for (const r of [...gradingRows(), ...heatGradingRows(), ...samplingRows()]) {
    expect(sourceById(r.sourceId), r.sourceId).toBeDefined();
    expect(["text", "two-sources", "one-source", "recalled"]).toContain(r.evidence);
  }
  expect(heatGradingRows()).toHaveLength(16);
  expect(gradeText("III")).toBe("Ⅲ级");
});
