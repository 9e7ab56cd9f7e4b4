import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import { roundHalfUp } from "#kernel";
import { explain } from "../index.ts";
import {
  annualDose,
  cytogeneticItem,
  doseLimits,
  doubleDosimeterDose,
  judgeDoseYear,
  judgeFiveYears,
  judgeOrganDose,
  judgePeriod,
  monitoringDuty,
  periodInvestigationLevel,
  radiationExamDue,
  radiationWorkAge,
  standsForEffectiveDose,
  wearingPeriod,
  type DosePeriod,
} from "./index.ts";
import cases from "./dose.cases.json" with { type: "json" };

type Case = {
  id: string;
  call: string;
  periodsPerYear?: number;
  quarters?: number[];
  years?: number[];
  expected: unknown;
};
const all = cases as Case[];
const on = day("2026-09-10");
const from = day("2020-04-01");
const before = addDays(from, -1);
const quarters = (values: readonly (number | undefined)[]): DosePeriod[] =>
  values.map((mSv, i) => ({ label: `第 ${i + 1} 季度`, ...(mSv !== undefined && { mSv }) }));
const years = (values: readonly (number | undefined)[]) => values.map((mSv, i) => ({ year: 2022 + i, ...(mSv !== undefined && { mSv }) }));

describe("worked examples of individual doses", () => {
  test.each(all.map((c) => [c.id, c] as const))("%s: comes out as worked", (_id, c) => {
    if (c.call === "level") {
      const level = periodInvestigationLevel(c.periodsPerYear!, on)!;
      expect(roundHalfUp(level, 2).toFixed(2)).toBe(c.expected);
    } else if (c.call === "year") {
      const e = c.expected as { sum: number; investigated: boolean[]; codes: string[] };
      const periods = quarters(c.quarters!);
      expect(annualDose(periods, on).mSv).toBe(e.sum);
      expect(periods.map((p) => judgePeriod(p, 4, on).verdict === "over")).toEqual(e.investigated);
      const findings = judgeDoseYear(periods, on);
      expect(findings.map((f) => f.outcome?.code)).toEqual(e.codes);
      for (const f of findings) expect(explain(f).join("")).not.toContain("undefined");
    } else {
      const e = c.expected as { sum: number; mean: number; code: string };
      const f = judgeFiveYears(years(c.years!), on, "fixed");
      expect([f.used["sum"], f.value, f.outcome?.code]).toEqual([e.sum, e.mean, e.code]);
    }
  });
});

describe("a year's dose", () => {
  const codes = (mSv: number, category?: "adult" | "apprentice") =>
    judgeDoseYear([{ label: "全年", mSv }], on, category).map((f) => f.outcome?.code);
  test.each([
    [4.99, ["none", "none", "none"]],
    [5, ["none", "none", "none"]],
    [5.01, ["investigate", "none", "none"]],
    [20, ["investigate", "none", "none"]],
    [20.01, ["investigate", "alarm", "none"]],
    [50, ["investigate", "alarm", "none"]],
    [50.01, ["investigate", "alarm", "breach"]],
  ])("%f mSv passes what it passes", (mSv, expected) => {
    expect(codes(mSv)).toEqual(expected);
  });
  test.each([
    [5.99, "none"],
    [6, "none"],
    [6.01, "breach"],
  ])("%f mSv of an apprentice, from memory", (mSv, code) => {
    expect(codes(mSv, "apprentice")).toEqual([mSv > 5 ? "investigate" : "none", code]);
    expect(judgeDoseYear([{ label: "全年", mSv }], on, "apprentice").at(-1)?.unconfirmed).toBe(true);
  });
  test("a missing period is never 0: the year stays open unless what is known already passes", () => {
    const open = judgeDoseYear(quarters([1, undefined, 1, 1]), on);
    expect(open.map((f) => f.verdict)).toEqual(["undetermined", "undetermined", "undetermined"]);
    expect(open[0]?.missing).toEqual(["第 2 季度的剂量"]);
    const passed = judgeDoseYear(quarters([3, undefined, 3, 1]), on);
    expect([passed[0]?.verdict, passed[0]?.missing, passed[2]?.verdict]).toEqual(["over", ["第 2 季度的剂量"], "undetermined"]);
    expect(judgeDoseYear([], on).every((f) => f.verdict === "undetermined")).toBe(true);
    expect(annualDose(quarters([-1]), on).missing).toEqual(["第 1 季度的剂量"]);
  });
  test("a reading below the detection limit counts with half of it, from memory", () => {
    const sum = annualDose(
      [
        { label: "1 月", belowMdl: 0.04 },
        { label: "2 月", mSv: 0.1 },
      ],
      on,
    );
    expect([sum.mSv, sum.unconfirmed, sum.missing]).toEqual([0.12, true, []]);
    expect(annualDose([{ label: "1 月", belowMdl: 0.04 }], before).missing).toEqual(["1 月的剂量"]);
  });
  test("the investigation level holds from 2020-04-01 and is open the day before", () => {
    const p = { label: "1 季度", mSv: 2 };
    expect([judgePeriod(p, 4, before).verdict, judgePeriod(p, 4, from).verdict]).toEqual(["undetermined", "over"]);
    const [first, , limit] = judgeDoseYear([{ label: "全年", mSv: 60 }], before);
    expect([first?.verdict, limit?.verdict]).toEqual(["undetermined", "over"]);
  });
  test.each([
    [1.24, "within"],
    [1.25, "within"],
    [1.26, "over"],
  ])("%f mSv in a quarter is %s", (mSv, verdict) => {
    expect(judgePeriod({ label: "季度", mSv }, 4, on).verdict).toBe(verdict);
  });
  test("a period without a dose or a number of periods is open", () => {
    expect(judgePeriod({ label: "季度" }, 4, on).missing).toEqual(["季度的剂量"]);
    expect(judgePeriod({ label: "季度", mSv: 1 }, 0, on).missing).toEqual(["每年监测周期数"]);
  });
  test("the sum does not depend on the order of the periods", () => {
    const doses = fc.array(
      fc.integer({ min: 0, max: 3000 }).map((x) => x / 100),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(doses, (x) => {
        expect(annualDose(quarters([...x].reverse()), on).mSv).toBe(annualDose(quarters(x), on).mSv);
      }),
    );
  });
});

describe("five years and the organs", () => {
  test.each([
    [19.99, "none"],
    [20, "none"],
    [20.01, "breach"],
  ])("a mean of %f mSv over the fixed years: %s", (mean, code) => {
    expect(judgeFiveYears(years([mean, mean, mean, mean, mean]), on, "fixed").outcome?.code).toBe(code);
  });
  test("a rolling window only warns and says so", () => {
    const f = judgeFiveYears(years([12, 18, 25, 22, 30]), on, "rolling");
    expect([f.outcome?.code, f.steps[0]?.text]).toEqual(["warning", "时段为最近 5 年，只作预警；法定时段由主管部门指定。"]);
  });
  test("a year missing keeps the mean open unless the others already pass 100", () => {
    const open = judgeFiveYears(years([12, undefined, 25, 22, 30]), on, "fixed");
    expect([open.verdict, open.missing]).toEqual(["undetermined", ["2023 年有效剂量"]]);
    expect(judgeFiveYears(years([45, undefined, 25, 22, 30]), on, "fixed").verdict).toBe("over");
    expect(judgeFiveYears([], on, "fixed").verdict).toBe("undetermined");
    expect(judgeFiveYears([{ year: 2026, mSv: 10 }], on, "fixed").missing.length).toBe(4);
  });
  test.each([
    ["lens", "adult", 150],
    ["skin", "adult", 500],
    ["lens", "apprentice", 50],
    ["skin", "apprentice", 150],
  ] as const)("the %s of an %s may receive %i mSv a year", (organ, category, limit) => {
    expect([limit - 1, limit, limit + 1].map((x) => judgeOrganDose(organ, x, on, category).verdict)).toEqual(["within", "within", "over"]);
    expect(judgeOrganDose(organ, undefined, on, category).verdict).toBe("undetermined");
  });
  test("Hp(10) below 20 mSv stands for the effective dose from 2020-04-01", () => {
    expect([19.99, 20, 20.01].map((x) => standsForEffectiveDose(x, on).outcome?.code)).toEqual(["stands", "estimate", "estimate"]);
    expect([standsForEffectiveDose(1, before).verdict, standsForEffectiveDose(1, from).verdict]).toEqual(["undetermined", "within"]);
    expect(standsForEffectiveDose(undefined, on).verdict).toBe("undetermined");
  });
  test("two dosimeters make no dose, because the formula is not known", () => {
    expect(doubleDosimeterDose(1, 0.1, on).missing).toEqual(["双剂量计估算公式（未配置）"]);
  });
});

describe("radiation workers", () => {
  test.each([
    [{ controlledArea: true }, "must"],
    [{ controlledArea: false, expectedMSv: 5.1 }, "must"],
    [{ controlledArea: false, expectedMSv: 5 }, "possible"],
    [{ controlledArea: false, expectedMSv: 1 }, "possible"],
    [{ controlledArea: false, expectedMSv: 0.9 }, "unusual"],
    [{ expectedMSv: 6 }, "must"],
    [{ expectedMSv: 3 }, undefined],
    [{ controlledArea: false }, undefined],
  ])("monitoring of %j: %s", (facts, code) => {
    expect(monitoringDuty(facts, on).outcome?.code).toBe(code);
  });
  test.each([
    [30, "normal"],
    [31, "long"],
    [90, "long"],
    [91, "too-long"],
  ])("a wearing period of %i days is %s", (days, code) => {
    const start = day("2026-01-01");
    expect(wearingPeriod(start, addDays(start, days - 1), on).outcome?.code).toBe(code);
  });
  test("a wearing period that ends before it begins is open", () => {
    expect(wearingPeriod(on, addDays(on, -1), on).verdict).toBe("undetermined");
  });
  test("radiation work begins on the eighteenth birthday", () => {
    const born = day("2008-09-10");
    expect([addDays(on, -1), on, addDays(on, 1)].map((d) => radiationWorkAge(born, d).verdict)).toEqual(["over", "within", "within"]);
    expect(radiationWorkAge(undefined, on).verdict).toBe("undetermined");
  });
  test("the next examination is due two years after the last", () => {
    const last = day("2024-09-10");
    expect([addDays(on, -1), on, addDays(on, 1)].map((d) => radiationExamDue(last, d).verdict)).toEqual(["within", "within", "over"]);
    expect([radiationExamDue(last, on).valueText, radiationExamDue(undefined, on).verdict]).toEqual(["2026-09-10", "undetermined"]);
  });
  test("chromosomes are looked at before and at leaving, micronuclei in service, from 2021-05-01", () => {
    const d = day("2021-05-01");
    expect((["before", "during", "leaving", "emergency"] as const).map((p) => cytogeneticItem(p, d))).toEqual([
      "外周血淋巴细胞染色体畸变",
      "外周血淋巴细胞微核",
      "外周血淋巴细胞染色体畸变",
      undefined,
    ]);
    expect(cytogeneticItem("before", addDays(d, -1))).toBeUndefined();
  });
  test("each number of the dose table has a source that is known", () => {
    expect(doseLimits().length).toBe(17);
    for (const row of doseLimits()) expect([row.id, row.sourceId !== "", Number.isFinite(row.value)]).toEqual([row.id, true, true]);
  });
});
