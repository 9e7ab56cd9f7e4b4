import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import {
  allLimitEntries,
  explain,
  judgeMany,
  judgeResult,
  judgeSample,
  limitFor,
  limitHistory,
  limitsFor,
  sourceById,
  type Finding,
  type Sample,
} from "../index.ts";

const on = day("2025-05-12");
const twa = (agent: string, c: number, extra: object = {}): Sample => ({ kind: "twa-value", agent, c, ...extra }) as Sample;
const verdict = (s: Sample, d = on): Finding["verdict"] => judgeSample(s, d).verdict;

describe("noise", () => {
  test.each([
    [84.9, "within", -0.1],
    [85, "within", 0],
    [85.1, "over", 0.1],
    [88.6, "over", 3.6],
  ])("a daily level of %s dB(A) is %s and differs by %s dB", (lex8h, expected, excess) => {
    const f = judgeSample({ kind: "noise", lex8h }, on);
    expect(f.verdict).toBe(expected);
    expect(f.excess).toBeCloseTo(excess, 6);
    expect(f.ratio).toBeUndefined();
    expect(f.unit).toBe("dB(A)");
    expect(f.limit).toBe(85);
  });

  test("five days are judged by the loudest day and six by the week", () => {
    const five = judgeSample({ kind: "noise", lex8hDays: [80, 80, 80, 80, 86] }, on);
    const six = judgeSample({ kind: "noise", lex8hDays: [84, 84, 84, 84, 84, 84] }, on);
    expect([five.verdict, five.limitKind]).toEqual(["over", "LEX,8h"]);
    expect([six.verdict, six.limitKind]).toEqual(["within", "LEX,W"]);
  });

  test("a level without hours is not judged but says what is missing", () => {
    const f = judgeSample({ kind: "noise", laeq: 90, hours: 0 }, on);
    expect(f.verdict).toBe("undetermined");
    expect(f.missing).toEqual(["等效声级与接触时间"]);
  });
});

describe("limits of the air", () => {
  test.each([
    ["甲苯", "twa-value", 50],
    ["甲苯", "stel-value", 100],
    ["苯", "twa-value", 3],
    ["苯", "stel-value", 6],
    ["甲醛", "mac", 0.5],
    ["锰及其无机化合物（按MnO2计）", "twa-value", 0.15],
    ["电焊烟尘", "twa-value", 4],
  ] as const)("%s by %s: below and at %s is within, above is over", (agent, kind, limit) => {
    const at = (c: number): Finding["verdict"] => verdict({ kind, agent, c } as Sample);
    expect([at(limit * 0.99), at(limit), at(limit * 1.001)]).toEqual(["within", "within", "over"]);
  });

  test("benzene was judged at 6 the day before amendment 1 and at 3 from its day", () => {
    const from = day("2022-11-28");
    expect([verdict(twa("苯", 5), addDays(from, -1)), verdict(twa("苯", 5), from)]).toEqual(["within", "over"]);
    expect(limitHistory("苯").map((e) => [e.pcTwa, e.pcStel, e.from, e.to])).toEqual([
      [6, 10, "2020-04-01", "2022-11-27"],
      [3, 6, "2022-11-28", undefined],
    ]);
  });

  test("acetochlor has no limit the day before amendment 2 and 0.12 from its day", () => {
    const from = day("2025-05-01");
    expect([verdict(twa("乙草胺", 1), addDays(from, -1)), verdict(twa("乙草胺", 1), from), limitFor("乙草胺", from)?.pcTwa]).toEqual([
      "no-limit",
      "over",
      0.12,
    ]);
  });

  test("before GBZ 2.1-2019 nothing is judged by its values", () => {
    const from = day("2020-04-01");
    const before = judgeSample(twa("甲苯", 60), addDays(from, -1));
    expect([before.verdict, before.edition, before.missing]).toEqual(["undetermined", "GBZ 2.1-2007", ["GBZ 2.1-2007 的限值"]]);
    expect(verdict(twa("甲苯", 60), from)).toBe("over");
  });

  test("below detection is within when the detection limit is under the limit and open when it is not", () => {
    const under = judgeSample({ kind: "mac", agent: "甲醛", belowDetection: 0.1 }, on);
    const above = judgeSample({ kind: "mac", agent: "甲醛", belowDetection: 0.6 }, on);
    expect([under.verdict, under.valueText]).toEqual(["within", "<0.10"]);
    expect([above.verdict, above.missing]).toEqual(["undetermined", ["定量下限低于限值的检测结果"]]);
  });

  test("values are reported with one decimal more than the limit has", () => {
    expect(judgeSample({ kind: "twa-personal", agent: "苯", c: 2.4, hours: 6 }, on).valueText).toBe("1.8");
    expect(judgeSample({ kind: "mac", agent: "甲醛", c: 0.625 }, on).valueText).toBe("0.62");
    expect(judgeSample(twa("安妥", 0.245), on).valueText).toBe("0.24");
  });

  test("an hour of exposure a day is not judged by the shift mean", () => {
    const f = judgeSample({ kind: "twa-personal", agent: "甲苯", c: 300, hours: 1 }, on);
    expect([f.verdict, f.missing]).toEqual(["undetermined", ["短时间接触浓度（PC-STEL）"]]);
  });

  test("a ceiling substance is not judged by a shift mean", () => {
    expect(judgeSample(twa("甲醛", 0.1), on).missing).toEqual(["最高浓度（MAC）"]);
  });

  test("an unknown substance is undetermined and one without a limit says so", () => {
    expect(verdict(twa("不存在的物质", 1))).toBe("undetermined");
    expect(verdict(twa("2451", 1))).toBe("no-limit");
  });

  test("several short samples in one quarter of an hour are judged by a rule still to be confirmed", () => {
    const f = judgeSample(
      {
        kind: "stel",
        agent: "二甲苯",
        segments: [
          { c: 120, minutes: 10 },
          { c: 30, minutes: 5 },
        ],
      },
      on,
    );
    expect([f.verdict, f.unconfirmed]).toEqual(["within", true]);
    expect(explain(f).at(-1)).toContain("待核");
  });
});

describe("dust", () => {
  test("free silica of ten per cent makes coal dust silica dust", () => {
    const f = judgeSample(twa("煤尘", 0.9, { fraction: "respirable", freeSilica: 12 }), on);
    expect([f.verdict, f.limit]).toEqual(["over", 0.7]);
    expect(verdict(twa("煤尘", 0.9, { fraction: "respirable", freeSilica: 8 }))).toBe("within");
  });

  test("silica dust of unknown content is judged only where every content agrees", () => {
    expect([0.15, 0.5, 0.8].map((c) => verdict(twa("矽尘", c, { fraction: "respirable" })))).toEqual(["within", "undetermined", "over"]);
  });

  test("a dust with two limits asks for the fraction", () => {
    expect(judgeSample(twa("水泥粉尘", 1), on).missing).toEqual(["粉尘类别（总粉尘或呼吸性粉尘）"]);
  });

  test("one code for several cyanides asks for the substance", () => {
    expect(limitsFor("2249", on).length).toBeGreaterThan(1);
    expect(judgeSample({ kind: "mac", agent: "2249", c: 0.5 }, on).missing).toEqual(["具体物质名称"]);
    expect(verdict({ kind: "mac", agent: "氰化氢", c: 0.5 })).toBe("within");
  });
});

describe("entries with several rows", () => {
  test("lead of unknown form is judged only where dust and fume agree", () => {
    expect([0.02, 0.04, 0.06].map((c) => verdict(twa("2237", c)))).toEqual(["within", "undetermined", "over"]);
    expect(verdict(twa("铅烟", 0.04))).toBe("over");
  });
  test("asbestos asks whether mass or fibres were counted", () => {
    expect(judgeSample(twa("1032", 0.5), on).missing).toEqual(["粉尘类别（质量浓度或纤维浓度）"]);
    expect(judgeSample(twa("1032", 0.9, { fraction: "fibre" }), on)).toMatchObject({ verdict: "over", limit: 0.8, unit: "f/mL" });
  });
  test("carbon monoxide is judged by the altitude of the site", () => {
    const mac = (altitude: number): Finding["verdict"] => verdict({ kind: "mac", agent: "一氧化碳", c: 18, altitude });
    expect([mac(1999), mac(2000), mac(3000), mac(3001)]).toEqual(["undetermined", "within", "within", "over"]);
    expect(judgeSample(twa("一氧化碳", 10), on)).toMatchObject({ verdict: "within", missing: ["作业地点海拔"] });
  });
});

describe("peak exposure", () => {
  const peaks = (list: { c: number; minutes?: number; startHour?: number }[], ctwa: number | undefined = 12): Finding =>
    judgeSample({ kind: "peak", agent: "二甲基甲酰胺", ...(ctwa !== undefined && { ctwa }), peaks: list }, on);

  test("sixteen minutes above three times the limit is over", () => {
    expect([15, 16].map((minutes) => peaks([{ c: 70, minutes }]).verdict)).toEqual(["within", "over"]);
  });
  test("five peaks in a day are one too many", () => {
    const n = (k: number): Finding["verdict"] =>
      peaks(Array.from({ length: k }, (_, i) => ({ c: 70, minutes: 5, startHour: i * 1.5 }))).verdict;
    expect([n(4), n(5)]).toEqual(["within", "over"]);
  });
  test("less than an hour between two peaks is over", () => {
    const gap = (start: number): Finding["verdict"] =>
      peaks([
        { c: 70, minutes: 15, startHour: 1 },
        { c: 70, minutes: 15, startHour: start },
      ]).verdict;
    expect([gap(2.25), gap(2.2)]).toEqual(["within", "over"]);
  });
  test("a peak without its length is not called within", () => {
    expect(peaks([{ c: 70 }])).toMatchObject({ verdict: "undetermined", missing: ["峰接触持续时间"] });
  });
});

describe("one post and one factor", () => {
  test("the highest sample decides", () => {
    const f = judgeResult(
      [
        { kind: "noise", lex8h: 83.9 },
        { kind: "noise", lex8h: 88.6 },
        { kind: "noise", lex8h: 86 },
      ],
      on,
    );
    expect([f.verdict, f.value]).toEqual(["over", 88.6]);
    expect(f.steps.at(-1)!.text).toContain("共 3 个样品");
  });
  test("a sample that cannot be judged keeps the whole from being within", () => {
    expect(judgeResult([twa("二甲基甲酰胺", 5), { kind: "stel-value", agent: "二甲基甲酰胺", c: 70 }], on).verdict).toBe("undetermined");
  });
  test("many samples keep their order", () => {
    expect(judgeMany([twa("甲苯", 60), twa("甲苯", 6)], on).map((f) => f.verdict)).toEqual(["over", "within"]);
  });
  test("a finding is plain data that survives being stored", () => {
    const f = judgeSample(twa("甲苯", 60), on);
    expect(JSON.parse(JSON.stringify(f))).toEqual(f);
  });
});

test("every limit names a text that is known, and only one row of 2007 is from memory", () => {
  const entries = allLimitEntries();
  for (const e of entries) expect(sourceById(e.sourceId), `${e.no} ${e.name}`).toBeDefined();
  expect(entries.filter((e) => e.evidence === "recalled").map((e) => [e.name, e.sourceId])).toEqual([["一氧化氮", "GBZ2.1-2007"]]);
  const inForce = entries.filter((e) => e.sourceId !== "GBZ2.1-2007" && e.to === undefined);
  const kinds = inForce.reduce<Record<string, number>>((n, e) => ({ ...n, [e.kind]: (n[e.kind] ?? 0) + 1 }), {});
  expect(kinds).toEqual({ chemical: 368, dust: 56, biological: 3 });
});
