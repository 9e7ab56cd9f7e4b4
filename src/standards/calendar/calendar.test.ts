import { expect, test } from "vitest";
import { day } from "#kernel";
import { addWorkingDays, calendarCovers, due, isCovered, isWorkingDay, workingDaysBetween } from "../index.ts";

test("the National Day week of 2026 is no working time and the Saturday after it is", () => {
  expect(["2026-10-01", "2026-10-07", "2026-10-08", "2026-10-10"].map((d) => isWorkingDay(day(d)))).toEqual([false, false, true, true]);
});

test("a term in working days skips the holiday and counts the shifted day", () => {
  expect(addWorkingDays(day("2026-09-30"), 1)).toBe("2026-10-08");
  expect(addWorkingDays(day("2026-09-30"), 3)).toBe("2026-10-10");
  expect(addWorkingDays(day("2026-10-08"), -1)).toBe("2026-09-30");
});

test("working days between two days undo the addition", () => {
  for (const n of [1, 5, 15, 30]) expect(workingDaysBetween(day("2026-01-05"), addWorkingDays(day("2026-01-05"), n))).toBe(n);
  expect(workingDaysBetween(day("2026-10-08"), day("2026-09-30"))).toBe(-1);
});

test("terms in calendar days and months end on the printed days", () => {
  expect(due(day("2026-09-10"), { n: 30, unit: "day" })).toBe("2026-10-10");
  expect(due(day("2027-01-20"), { n: 15, unit: "day" })).toBe("2027-02-04");
  expect(due(day("2026-10-15"), { n: 40, unit: "day" })).toBe("2026-11-24");
  expect(due(day("2026-01-31"), { n: 1, unit: "month" })).toBe("2026-02-28");
});

test("days outside the published years are marked as not covered", () => {
  expect([isCovered(day("2026-12-31")), isCovered(day("2027-01-01")), calendarCovers().from]).toEqual([true, false, "2004-01-01"]);
});
