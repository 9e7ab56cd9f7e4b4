import { describe, expect, it } from "vitest";
import { addDays, day } from "#kernel";
import { periodsOfSheet, remindersOn, sheetsOn, urgesOn, urgeSteps } from "./clocks.ts";

describe("clocks of the towns' returns", () => {
  it("five days before, on the day and the day after, whoever has not sent is reminded", () => {
    const on = (d: string): string[] => remindersOn(day(d)).map((r) => `${r.kind.id} ${r.period} ${r.days}`);
    expect([on("2025-06-20"), on("2025-06-25"), on("2025-06-26"), on("2025-06-24")]).toEqual([
      ["monthly 2025-06 -5", "quarterly 2025-Q2 -10"],
      ["monthly 2025-06 0"],
      ["monthly 2025-06 1"],
      [],
    ]);
    expect([on("2025-06-30"), on("2025-07-01")]).toEqual([["quarterly 2025-Q2 0"], ["quarterly 2025-Q2 1"]]);
  });
  it("urges by the quarter in the first half of the year and by the month in the second", () => {
    const days = Array.from({ length: 365 }, (_, i) => addDays(day("2025-01-01"), i)).filter((d) => urgesOn(urgeSteps, d));
    expect(days.map((d) => d.slice(5))).toEqual(["01-01", "04-01", "07-01", "08-01", "09-01", "10-01", "11-01", "12-01"]);
  });
  it("draws up the month on the 26th, the quarter and the year on the day after their end", () => {
    expect([sheetsOn(day("2025-06-26")), sheetsOn(day("2025-07-01")), sheetsOn(day("2025-06-27"))]).toEqual([["2025-06"], ["2025-Q2"], []]);
    expect(sheetsOn(day("2026-01-01"))).toEqual(["2025-Q4", "2025"]);
    expect(periodsOfSheet("2025")).toHaveLength(16);
    expect(periodsOfSheet("2025-06")).toEqual(["2025-06"]);
  });
});
