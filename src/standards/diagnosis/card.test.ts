import type { ClinicalThresholdId } from "../generated/ids.ts";
import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { sourceById } from "../index.ts";
import { examIndicator } from "../codes/exam-indicators.ts";
import {
  ageCorrections,
  audiogramIndicators,
  calculationIndicators,
  cardAudiogram,
  cardCalculations,
  clinicalThreshold,
  clinicalThresholds,
  frequencies,
  labUnit,
  lungBands,
  type CardFacts,
  type CardItem,
} from "./index.ts";

const item = (code: string, result: number | string, unit: string): CardItem => ({ code, result: String(result), unit });
const ears = (left: number[], right: number[], unit = "dB"): CardItem[] => [
  ...frequencies.map((f, i) => item(audiogramIndicators.left[f], left[i]!, unit)),
  ...frequencies.map((f, i) => item(audiogramIndicators.right[f], right[i]!, unit)),
];
const noise: CardFacts = {
  examOn: day("2026-09-10"),
  phase: "during",
  agents: ["3008"],
  sex: "M",
  birthOn: day("1980-01-01"),
  exposedMonths: 144,
};
const example1 = [
  [25, 30, 40, 55, 65, 60],
  [20, 25, 35, 50, 60, 60],
] as const;
const ids = (items: readonly CardItem[], facts: CardFacts): string[] => cardCalculations(items, facts).map((f) => f.ruleId);
const c = calculationIndicators;

describe("calculations of an exam card", () => {
  test("the codes are those of the national list, left ear and right ear by frequency", () => {
    for (const side of ["left", "right"] as const)
      for (const f of frequencies)
        expect(examIndicator(audiogramIndicators[side][f])?.name).toBe(`${side === "left" ? "左" : "右"}耳${f}Hz（气导）`);
    expect(Object.values(c).map((code) => examIndicator(code)?.name)).toEqual([
      "用力肺活量FVC（%）",
      "第一秒时间肺活量FEV1（%）",
      "FEV1/FVC",
      "血铅",
      "尿铅",
      "尿镉",
      "全血或红细胞胆碱酯酶活性测定",
      "白细胞总数（WBC）",
      "嗜中性细胞计数(N)",
      "血小板计数(PLT)",
      "身高",
      "体重",
      "收缩压",
      "舒张压",
    ]);
  });
  test("a noise card in service gets its means and what they lead to", () => {
    const items = ears([...example1[0]], [...example1[1]]);
    const found = cardCalculations(items, noise);
    expect(found.map((f) => [f.ruleId, f.value ?? f.outcome?.code])).toEqual([
      ["hearing.high-mean", 51],
      ["hearing.better-weighted", 27],
      ["hearing.advice", "retest"],
    ]);
    expect(cardCalculations(items, { ...noise, recheck: true }).at(-1)?.outcome?.code).toBe("consider-suspected");
    expect(ids(items, { ...noise, phase: "before" }).at(-1)).toBe("hearing.before");
    expect(ids(items, { ...noise, phase: "leaving" }).at(-1)).toBe("hearing.grade");
  });
  test("an audiogram of somebody not exposed to noise has its means only", () => {
    expect(ids(ears([...example1[0]], [...example1[1]]), { ...noise, agents: ["2013"] })).toEqual([
      "hearing.high-mean",
      "hearing.better-weighted",
    ]);
  });
  test("without sex or birth there is no correction and no calculation", () => {
    const items = ears([...example1[0]], [...example1[1]]);
    const { sex: _sex, ...withoutSex } = noise;
    const { birthOn: _birth, ...withoutBirth } = noise;
    expect([ids(items, withoutSex), ids(items, withoutBirth)]).toEqual([[], []]);
  });
  test("levels in another unit, as words, twice or not examined do not count", () => {
    expect(cardAudiogram(ears([...example1[0]], [...example1[1]], "kPa"))).toBeUndefined();
    expect(cardAudiogram(ears([...example1[0]], [...example1[1]], ""))?.left[500]).toBe(25);
    expect(cardAudiogram([item("3040100", "正常", "dB")])).toBeUndefined();
    expect(cardAudiogram([item("3040100", 20, "dB"), item("3040100", 30, "dB")])).toBeUndefined();
    expect(cardAudiogram([{ ...item("3040100", 20, "dB"), notExamined: true }])).toBeUndefined();
  });
  test("blood lead counts where lead is examined, in the reported unit", () => {
    const lead: CardFacts = { examOn: day("2026-09-10"), phase: "during", agents: ["2237"] };
    expect(cardCalculations([item(c.bloodLead, 450, "μg/L")], lead)[0]?.outcome?.code).toBe("three-months");
    expect(cardCalculations([item(c.bloodLead, 2, "umol/L")], lead)[0]?.outcome?.code).toBe("three-months");
    expect(cardCalculations([item(c.bloodLead, 450, "")], lead)[0]?.verdict).toBe("undetermined");
    expect(ids([item(c.bloodLead, 450, "μg/L")], { ...lead, agents: ["3008"] })).toEqual([]);
  });
  test("benzene counts are compared before placement by the edition of the day", () => {
    const items = [item(c.wbc, 3.8, "10^9/L"), item(c.neutrophils, 1.9, "×10^9/L"), item(c.platelets, 200, "10*9/L")];
    const benzene: CardFacts = { examOn: day("2026-08-01"), phase: "before", agents: ["2013"] };
    expect(cardCalculations(items, benzene)[0]?.verdict).toBe("within");
    expect(cardCalculations(items, { ...benzene, examOn: day("2026-07-31") })[0]?.verdict).toBe("over");
    expect(ids(items, { ...benzene, phase: "during" })).toEqual([]);
  });
  test("cadmium is followed at leaving, cholinesterase judged in per cent, pressure work by its measures", () => {
    const facts: CardFacts = { examOn: day("2026-09-10"), phase: "leaving", agents: ["2119"] };
    expect(cardCalculations([item(c.urineCadmium, 6, "μmol/mol Cr")], facts)[0]?.outcome?.code).toBe("years-3");
    expect(ids([item(c.urineCadmium, 6, "μmol/mol Cr")], { ...facts, phase: "during" })).toEqual([]);
    expect(cardCalculations([item(c.cholinesterase, 60, "%")], { ...facts, phase: "before", agents: ["2385"] })[0]?.verdict).toBe("over");
    const diver: CardFacts = { ...facts, phase: "before", agents: ["3010"], sex: "M", birthOn: day("1996-01-01") };
    expect(cardCalculations([item(c.height, 150, "cm"), item(c.weight, 50, "kg")], diver)[0]?.verdict).toBe("over");
  });
  test("percentages of lung function are graded from memory; a ratio without a unit is not read", () => {
    const found = cardCalculations([item(c.fvcPercent, 73.8, "%"), item(c.fev1Fvc, 0.629, "")], noise);
    expect(found.map((f) => [f.ruleId, f.outcome?.code, f.unconfirmed])).toEqual([["lung.grade", "mild", true]]);
  });
  test("units are read in the spellings laboratories use", () => {
    expect(["dBHL", "dB(HL)", "ug/L", "μg/L", "µg/l", "μmol/mol肌酐", "×10^9/L", "10^9/L", "mmHg", "ng/mL"].map(labUnit)).toEqual([
      "dB",
      "dB",
      "µg/L",
      "µg/L",
      "µg/L",
      "µmol/mol Cr",
      "×10⁹/L",
      "×10⁹/L",
      "mmHg",
      undefined,
    ]);
  });
  test("an empty card has nothing to calculate", () => {
    expect(cardCalculations([], noise)).toEqual([]);
  });
});

describe("the tables of diagnosis", () => {
  test("every number has a source of the list, except where none was found", () => {
    for (const r of [...clinicalThresholds(), ...ageCorrections(), ...lungBands()])
      if (r.sourceId !== "") expect([r.sourceId, sourceById(r.sourceId) !== undefined]).toEqual([r.sourceId, true]);
      else expect(r).toMatchObject({ evidence: "one-source", note: "GOLD 分级" });
  });
  test("for one id, unit and day there is one number", () => {
    for (const r of clinicalThresholds()) {
      const days = [r.from, r.to].filter((d) => d !== undefined);
      for (const d of days) expect(clinicalThreshold(r.id as ClinicalThresholdId, d, r.unit)).toEqual(r);
    }
  });
});
