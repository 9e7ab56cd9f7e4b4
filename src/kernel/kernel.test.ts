import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  catalogue,
  day,
  dayOf,
  daysBetween,
  isDay,
  isId,
  monthsBetween,
  newId,
  percentText,
  readDay,
  Refusal,
  roundHalfEven,
  roundHalfUp,
} from "#kernel";

describe("calendar days", () => {
  it("know which days exist", () => {
    expect(["2024-02-29", "2025-02-28"].every(isDay)).toBe(true);
    expect(["2025-02-29", "2025-13-01", "2025-1-1", ""].some(isDay)).toBe(false);
  });
  it("are read from the forms that clinics send", () => {
    expect([readDay("20250512"), readDay("20250512101010"), readDay("2025/5/2"), readDay("2025年5月2日")]).toEqual([
      "2025-05-12",
      "2025-05-12",
      "2025-05-02",
      "2025-05-02",
    ]);
    expect(readDay("20250230")).toBeUndefined();
  });
  it("move by days and months and stay at the end of short months", () => {
    expect([addDays(day("2025-02-28"), 1), addMonths(day("2025-01-31"), 1), addMonths(day("2024-06-02"), 13)]).toEqual([
      "2025-03-01",
      "2025-02-28",
      "2025-07-02",
    ]);
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 20000 }), (n) => daysBetween(day("2020-01-01"), addDays(day("2020-01-01"), n)) === n),
    );
    expect([monthsBetween(day("2024-06-02"), day("2025-07-01")), monthsBetween(day("2024-06-02"), day("2025-07-02"))]).toEqual([12, 13]);
  });
  it("turn over at midnight in Shanghai", () => {
    expect([dayOf(new Date("2025-05-11T15:59:59Z")), dayOf(new Date("2025-05-11T16:00:00Z"))]).toEqual(["2025-05-11", "2025-05-12"]);
  });
});

describe("numbers of the law", () => {
  it("are rounded half to even on their decimal text", () => {
    expect([
      roundHalfEven(2.345, 2),
      roundHalfEven(2.355, 2),
      roundHalfEven(0.125, 2),
      roundHalfEven(-1.5, 0),
      roundHalfEven(28.125, 1),
    ]).toEqual([2.34, 2.36, 0.12, -2, 28.1]);
  });
  it("are shown as shares with two decimals rounded half up", () => {
    expect([percentText(184, 200), percentText(184, 201), percentText(611, 765), percentText(1, 0), roundHalfUp(1.005, 2)]).toEqual([
      "92.00 %",
      "91.54 %",
      "79.87 %",
      "—",
      1.01,
    ]);
  });
});

describe("ids and refusals", () => {
  it("ids of one process are ordered and all different", () => {
    const made = Array.from({ length: 20_000 }, newId);
    expect(new Set(made).size).toBe(made.length);
    expect([...made].sort()).toEqual(made);
    expect(made.every(isId)).toBe(true);
  });
  it("a refusal says what happened and what to do, with its values filled in", () => {
    const errors = catalogue("test", { gone: { code: "T-1", status: 404, says: "{name} 不在了。", remedy: "换一个。" } });
    const refusal = errors.gone({ name: "甲" }, "第 3 行");
    expect(refusal).toBeInstanceOf(Refusal);
    expect([refusal.says, refusal.remedy, refusal.code, refusal.place]).toEqual(["甲 不在了。", "换一个。", "T-1", "第 3 行"]);
  });
});
