import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import {
  allLimitEntries,
  judgeMany,
  judgeResult,
  judgeSample,
  standardVolume,
  type BiologicalSample,
  type Finding,
  type Sample,
} from "../index.ts";
import { biologicalIndices } from "../tables.ts";

const on = day("2025-05-12");
const verdict = (s: Sample, d = on): Finding["verdict"] => judgeSample(s, d).verdict;

describe("every limit of the tables", () => {
  const current = allLimitEntries().filter((e) => e.to === undefined);
  const at = (name: string, kind: "mac" | "twa-value" | "stel-value", limit: number, extra: object): Finding["verdict"][] =>
    [limit * 0.999, limit, limit * 1.001].map((c) => verdict({ kind, agent: name, c, ...extra } as Sample));
  test("is within at its value and over above it, wherever the name leads to one row", () => {
    let judged = 0;
    for (const e of current) {
      const altitude = e.no === "313.2" ? { altitude: 2500 } : e.no === "313.3" ? { altitude: 3500 } : {};
      const probe = judgeSample({ kind: "twa-value", agent: e.name, c: 0, ...altitude }, on);
      if (probe.steps[0]!.text.includes("等限值")) continue;
      const kept = ["within", "within", "over"];
      if (e.mac !== undefined) expect(at(e.name, "mac", e.mac, altitude), e.name).toEqual(kept);
      if (e.pcTwa !== undefined) expect(at(e.name, "twa-value", e.pcTwa, altitude), e.name).toEqual(kept);
      if (e.pcStel !== undefined) expect(at(e.name, "stel-value", e.pcStel, altitude), e.name).toEqual(kept);
      for (const [fraction, limit] of Object.entries(e.dust ?? {}))
        if (!e.no.startsWith("40")) expect(at(e.name, "twa-value", limit, { fraction }), e.name).toEqual(kept);
      judged++;
    }
    expect(judged).toBeGreaterThan(415);
  });
});

describe("the days of the editions", () => {
  const from = day("2020-04-01");
  test("nitric oxide had its own limit until 2020-03-31 and shares one since", () => {
    const of = (agent: string, c: number, d = addDays(from, -1)): Finding => judgeSample({ kind: "twa-value", agent, c }, d);
    expect(of("一氧化氮", 14)).toMatchObject({ verdict: "within", limit: 15, edition: "GBZ 2.1-2007", unconfirmed: true });
    expect(of("二氧化氮", 6)).toMatchObject({ verdict: "over", limit: 5, edition: "GBZ 2.1-2007" });
    expect(of("一氧化氮", 14, from)).toMatchObject({ verdict: "over", limit: 5, edition: "GBZ 2.1-2019" });
    expect(of("二氧化氮", 6).grade).toBeUndefined();
    expect(of("2099", 6).verdict).toBe("undetermined");
  });
  test("the edition of 2007 is not asked for peaks or reduced limits", () => {
    const d = addDays(from, -1);
    expect(judgeSample({ kind: "stel-value", agent: "一氧化氮", c: 20 }, d).missing).toEqual(["GBZ 2.1-2007 的超限倍数"]);
    const f = judgeSample({ kind: "twa-personal", agent: "二氧化氮", c: 3, hours: 12, shift: { hoursPerDay: 12, daysPerWeek: 5 } }, d);
    expect([f.value, f.limit, f.ruleId]).toEqual([4.5, 5, "R1"]);
  });
  test("before 2008 no edition is known, and what an amendment added had no limit before it", () => {
    expect(judgeSample({ kind: "twa-value", agent: "甲苯", c: 1 }, day("2007-12-31"))).toMatchObject({
      edition: "",
      missing: ["当时施行的限值"],
    });
    expect(judgeSample({ kind: "twa-value", agent: "甲苯", c: 1 }, day("2008-01-01")).edition).toBe("GBZ 2.1-2007");
    expect(verdict({ kind: "twa-value", agent: "乙草胺", c: 1 }, addDays(from, -1))).toBe("no-limit");
  });
});

describe("stretches between the two limits of an agent", () => {
  const of = (peaks: { c: number; minutes?: number; startHour?: number }[], ctwa?: number): Finding =>
    judgeSample({ kind: "peak", agent: "甲苯", ...(ctwa !== undefined && { ctwa }), peaks }, on);
  const many = (n: number, apart: number): { c: number; minutes: number; startHour: number }[] =>
    Array.from({ length: n }, (_, i) => ({ c: 80, minutes: 15, startHour: i * apart }));
  test("fifteen minutes, four times and an hour between are kept, one more of each is over", () => {
    expect([of(many(4, 1.25)), of(many(5, 1.25)), of(many(2, 1.2))].map((f) => f.verdict)).toEqual(["within", "over", "over"]);
    expect([15, 16].map((minutes) => of([{ c: 80, minutes }]).verdict)).toEqual(["within", "over"]);
    expect([100, 100.1].map((c) => of([{ c, minutes: 5 }]).verdict)).toEqual(["within", "over"]);
    expect(of([{ c: 80 }])).toMatchObject({ verdict: "undetermined", missing: ["峰接触持续时间"] });
    expect([of([{ c: 50 }], 50).verdict, of([{ c: 50 }], 50.1).verdict]).toEqual(["within", "over"]);
  });
});

describe("long shifts", () => {
  const shift = { hoursPerDay: 10, daysPerWeek: 6 };
  test("a reported mean over a long week is held against the limit reduced for the week", () => {
    const at = (c: number): Finding => judgeSample({ kind: "twa-value", agent: "甲苯", c, shift }, on);
    expect([at(28.1), at(28.2)].map((f) => [f.verdict, f.limit, f.ruleId])).toEqual([
      ["within", 28.1, "R6"],
      ["over", 28.1, "R6"],
    ]);
    expect(judgeSample({ kind: "twa-value", agent: "甲苯", c: 40, shift: { ...shift, adjust: false } }, on)).toMatchObject({
      verdict: "within",
      limit: 50,
    });
  });
  test("the basis of the mean is a setting of the rule set that a shift can override", () => {
    const sample: Sample = { kind: "twa-personal", agent: "甲苯", c: 24, hours: 12, shift: { hoursPerDay: 12, daysPerWeek: 5 } };
    expect([judgeSample(sample, on).value, judgeSample(sample, on, { longShifts: "commentary" }).value]).toEqual([24, 36]);
    expect(judgeMany([sample], on, { longShifts: "commentary" })[0]!.verdict).toBe("over");
    const week: Sample = { kind: "week", agent: "甲苯", days: Array.from({ length: 6 }, () => ({ c: 26, hours: 10 })) };
    expect(judgeSample(week, on, { longShifts: "commentary" })).toMatchObject({ value: 39, verdict: "over", unconfirmed: true });
  });
});

describe("mixtures and sampling times", () => {
  test("the sum of the ratios is kept at one and over above it", () => {
    const of = (c: number): Finding["verdict"] =>
      verdict({
        kind: "mixture",
        twa: [
          { agent: "甲苯", c: 25 },
          { agent: "二甲苯", c },
        ],
      });
    expect([24.9, 25, 25.1].map(of)).toEqual(["within", "within", "over"]);
  });
  test("known synergism has no formula and unknown action takes each agent alone", () => {
    const twa = [
      { agent: "甲苯", c: 40 },
      { agent: "二甲苯", c: 40 },
    ];
    expect(verdict({ kind: "mixture", twa, additive: false })).toBe("within");
    expect(verdict({ kind: "mixture", twa: [{ agent: "甲苯", c: 1 }], synergistic: true })).toBe("undetermined");
    expect(verdict({ kind: "mixture" })).toBe("undetermined");
  });
  test("a ceiling is not judged by more than fifteen minutes", () => {
    expect([15, 16].map((minutes) => verdict({ kind: "mac", agent: "甲醛", c: 0.4, minutes }))).toEqual(["within", "undetermined"]);
  });
  test("a sample without a number is not judged", () => {
    const bad: Sample[] = [
      { kind: "mac", agent: "甲醛" },
      { kind: "mac", agent: "甲醛", c: -1 },
      { kind: "twa-area", agent: "甲苯", segments: [] },
      { kind: "twa-area", agent: "甲苯", segments: [{ c: Number.NaN, hours: 2 }] },
    ];
    expect(bad.map((s) => verdict(s))).toEqual(["undetermined", "undetermined", "undetermined", "undetermined"]);
  });
  test("volumes sampled within the usual conditions stay as they are", () => {
    const at = (celsius: number, kilopascal: number): boolean => standardVolume({ litres: 10, celsius, kilopascal }).converted;
    expect([at(5, 98.8), at(35, 103.4), at(4.9, 101), at(35.1, 101), at(20, 98.7), at(20, 103.5)]).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe("biological limits", () => {
  const lead = (value: number, rest: Partial<BiologicalSample> = {}): BiologicalSample => ({
    kind: "biological",
    agent: "铅及其化合物",
    indicator: "血中铅",
    value,
    unit: "µg/L",
    exposedMonths: 6,
    ...rest,
  });
  const enzyme = (value: number, exposedMonths: number): Finding["verdict"] =>
    verdict({
      kind: "biological",
      agent: "有机磷酸酯类农药",
      indicator: "全血胆碱酯酶活性",
      value,
      unit: "% of baseline or reference",
      exposedMonths,
    });
  test("blood lead is compared in both units and 430 is above 400", () => {
    expect([399, 400, 401, 430].map((v) => verdict(lead(v)))).toEqual(["within", "within", "over", "over"]);
    expect([2, 2.01].map((v) => verdict(lead(v, { unit: "μmol/L" })))).toEqual(["within", "over"]);
    expect(judgeSample(lead(430), on).steps.at(-1)!.text).toContain("不能作为诊断依据");
  });
  test("a value whose specimen, unit or time does not fit is not comparable", () => {
    expect(judgeSample(lead(1, { specimen: "urine" }), on).missing).toEqual(["符合限值的生物材料"]);
    expect(judgeSample(lead(1, { unit: "mg/L" }), on).missing).toEqual(["符合限值的单位"]);
    expect(judgeSample(lead(1, { exposedMonths: 0.5 }), on).missing).toEqual(["符合限值的采样时间"]);
    const benzene: BiologicalSample = {
      kind: "biological",
      agent: "苯",
      indicator: "苯巯基尿酸",
      value: 90,
      unit: "µg/g Cr",
      time: "shift-after",
    };
    expect([verdict(benzene), verdict({ ...benzene, time: "shift-before" })]).toEqual(["within", "undetermined"]);
  });
  test("cholinesterase has to reach 70 per cent in the first three months and 50 later", () => {
    expect([enzyme(65, 2), enzyme(70, 2), enzyme(70, 3), enzyme(69.9, 3), enzyme(50, 3.1), enzyme(49.9, 4)]).toEqual([
      "over",
      "within",
      "within",
      "over",
      "within",
      "over",
    ]);
  });
  test("trimethyltin chloride has a limit from amendment 1, and table 4 begins with the edition of 2019", () => {
    const from = day("2022-11-28");
    const tin: Sample = { kind: "biological", agent: "三甲基氯化锡", indicator: "尿中三甲基氯化锡", value: 600, unit: "µg/g Cr" };
    expect([verdict(tin, addDays(from, -1)), verdict(tin, from)]).toEqual(["no-limit", "over"]);
    expect([verdict(lead(430), day("2020-03-31")), verdict(lead(430), day("2020-04-01"))]).toEqual(["undetermined", "over"]);
    expect(verdict({ ...lead(1), indicator: "尿中铅" })).toBe("no-limit");
  });
  test("every row of table 4 is judged below, at and beyond its value in each unit", () => {
    for (const row of biologicalIndices()) {
      const months = row.untilMonths ?? (row.afterMonths ?? 1) + 1;
      for (const { limit, unit } of [row, ...(row.alternative ? [row.alternative] : [])]) {
        const at = (value: number): Finding["verdict"] =>
          verdict({
            kind: "biological",
            agent: row.agent,
            indicator: row.indicator,
            specimen: row.specimen,
            value,
            unit,
            time: row.times[0]!,
            exposedMonths: months,
          });
        const expected = row.least ? ["over", "within", "within"] : ["within", "within", "over"];
        expect([limit * 0.999, limit, limit * 1.001].map(at), `${row.indicator} ${unit} ${row.timeText}`).toEqual(expected);
      }
    }
    expect(biologicalIndices()).toHaveLength(38);
  });
});

describe("what holds for any sample of the air", () => {
  const severity = { "no-limit": -1, within: 0, undetermined: 1, over: 2 } as const;
  const names = allLimitEntries()
    .filter((e) => e.pcTwa !== undefined && e.to === undefined && e.kind === "chemical")
    .map((e) => e.name);
  const c = fc.double({ min: 0, max: 500, noNaN: true });
  const hours = fc.double({ min: 0.5, max: 4, noNaN: true });
  test("a higher concentration is never judged milder", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), c, c, (agent, a, b) => {
        const of = (x: number): number => severity[verdict({ kind: "twa-value", agent, c: x })];
        expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
      }),
    );
  });
  test("the order of segments and of samples does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ c, hours }), { minLength: 1, maxLength: 4 }), (segments) => {
        const of = (list: typeof segments): Finding => judgeSample({ kind: "twa-area", agent: "甲苯", segments: list }, on);
        expect(of(segments.toReversed()).verdict).toBe(of(segments).verdict);
        const samples = segments.map((s): Sample => ({ kind: "twa-value", agent: "甲苯", c: s.c }));
        expect(judgeResult(samples.toReversed(), on).verdict).toBe(judgeResult(samples, on).verdict);
      }),
    );
  });
  test("one segment cut in two gives the same mean", () => {
    fc.assert(
      fc.property(c, hours, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (x, h, cut) => {
        const of = (segments: { c: number; hours: number }[]): number | undefined =>
          judgeSample({ kind: "twa-area", agent: "甲苯", segments }, on).value;
        const halves = [
          { c: x, hours: h * 2 * cut },
          { c: x, hours: h * 2 * (1 - cut) },
        ];
        // No instrument reads less; near the least number there is, products round to nothing.
        fc.pre(x >= 1e-6 && h * 2 > 1);
        expect(of(halves)).toBeCloseTo(of([{ c: x, hours: h * 2 }])!, 6);
      }),
    );
  });
});
