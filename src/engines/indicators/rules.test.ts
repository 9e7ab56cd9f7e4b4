import { describe, expect, it } from "vitest";
import { day } from "#kernel";
import type { Target } from "./indicator.ts";
import { ancestorsOf, changeText, gapText, meets, owed, targetFor, trendDays } from "./rules.ts";

describe("a share and its target", () => {
  it("is compared unrounded, so that 79.87 is not 80 and 611 of 765 fails", () => {
    expect(meets({ numerator: 611, denominator: 765 }, 80, "higher")).toBe(false);
    expect(meets({ numerator: 612, denominator: 765 }, 80, "higher")).toBe(true);
    expect(meets({ numerator: 159_999, denominator: 200_000 }, 80, "higher")).toBe(false);
  });
  it("owes as many units as would close the gap and none when it is met", () => {
    expect(owed({ numerator: 23, denominator: 26 }, 90, "higher")).toBe(1);
    expect(owed({ numerator: 296, denominator: 640 }, 50, "higher")).toBe(24);
    expect(owed({ numerator: 184, denominator: 200 }, 90, "higher")).toBe(0);
    expect(owed({ numerator: 7, denominator: 100 }, 5, "lower")).toBe(2);
  });
  it("has no answer when there is nothing to divide by", () => {
    expect(meets({ numerator: 0, denominator: 0 }, 90, "higher")).toBeUndefined();
    expect(gapText({ numerator: 0, denominator: 0 }, 90)).toBeNull();
    expect(changeText({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 })).toBeNull();
  });
  it("says how many points it lies above or below", () => {
    expect(gapText({ numerator: 23, denominator: 26 }, 90)).toBe("差 1.54");
    expect(gapText({ numerator: 184, denominator: 200 }, 90)).toBe("高 2.00");
    expect(changeText({ numerator: 184, denominator: 200 }, { numerator: 183, denominator: 200 })).toBe("+0.50");
  });
  it("takes the target of the nearest area that set one for the year", () => {
    const target = (areaCode: string, percent: number, from = 2025, to = 2025): Target => ({
      plan: "",
      areaCode,
      from,
      to,
      percent,
      source: "",
    });
    const all = [target("000000000000", 85), target("330000000000", 88), target("330499000000", 80)];
    expect(targetFor(all, "higher", "330499101000", 2025)?.percent).toBe(80);
    expect(targetFor(all, "higher", "330600000000", 2025)?.percent).toBe(88);
    expect(targetFor(all, "higher", "110000000000", 2025)?.percent).toBe(85);
    expect(targetFor(all, "higher", "330499101000", 2026)).toBeUndefined();
  });
});

describe("days and areas of a figure", () => {
  it("of a town lead up to the country without a level named twice", () => {
    expect(ancestorsOf("330499101000")).toEqual(["330499101000", "330499000000", "330400000000", "330000000000", "000000000000"]);
  });
  it("of twelve months are eleven ends of months and the day itself", () => {
    const days = trendDays(day("2025-03-31"), 12);
    expect(days).toHaveLength(12);
    expect(days.slice(-3)).toEqual(["2025-01-31", "2025-02-28", "2025-03-31"]);
  });
});
