import { describe, expect, it } from "vitest";
import { day } from "#kernel";
import { periodDays, periodsOf } from "./rules.ts";

describe("periods of returns", () => {
  it("a month ends on its last day and its return is due on the 25th", () => {
    expect(periodDays("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29", dueOn: "2024-02-25" });
    expect(periodDays("2025-12")).toEqual({ from: "2025-12-01", to: "2025-12-31", dueOn: "2025-12-25" });
  });
  it("a quarter is due on its last day", () => {
    expect(periodDays("2025-Q4")).toEqual({ from: "2025-10-01", to: "2025-12-31", dueOn: "2025-12-31" });
    expect(periodDays("2025-Q2").dueOn).toBe("2025-06-30");
  });
  it("30 June lies in the second quarter and 1 July in the third", () => {
    expect([periodsOf(day("2025-06-30")), periodsOf(day("2025-07-01"))]).toEqual([
      ["2025-06", "2025-Q2"],
      ["2025-07", "2025-Q3"],
    ]);
  });
});
