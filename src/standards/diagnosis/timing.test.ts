import { describe, expect, test } from "vitest";
import { addDays, addMonths, day, weekday, type Day } from "#kernel";
import { addWorkingDays, due } from "../index.ts";
import { conclusionRule, cycleFor, examPlan } from "../tables.ts";
import type { ExamFacts } from "../tables.ts";

/** Worked examples on the days of examinations: intervals, leaving, follow-up, retests. */
const on = day("2026-09-11");
const plan = (facts: ExamFacts, d: Day = on) => examPlan(facts, d).exams.flatMap((e) => e.agents)[0]!;
const silica = (grade?: 0 | 1 | 2): ExamFacts => ({
  agents: [{ agent: "1038", ...(grade !== undefined && { grade }) }],
  phase: "during",
  startOn: day("2020-01-06"),
  exams: [{ phase: "during", on: day("2026-09-10"), conclusion: "normal" }],
});

describe("days of the next examination", () => {
  test("silica last examined on 2026-09-10 is due by 2027-09-10 ungraded and by 2028-09-10 at grade one", () => {
    expect([plan(silica()).by, plan(silica(2)).by, plan(silica(1)).by]).toEqual(["2027-09-10", "2027-09-10", "2028-09-10"]);
  });
  test("an interval from the 31st ends with a shorter month", () => {
    expect(addMonths(day("2026-08-31"), 6)).toBe("2027-02-28");
  });
  test.each([
    ["1038", 12, 24],
    ["1021", 24, 36],
    ["1022", 36, 60],
  ] as const)("agent %s: %i months from grade two and %i up to grade one", (agent, two, one) => {
    expect([cycleFor(agent, on).months, cycleFor(agent, on, { grade: 2 }).months, cycleFor(agent, on, { grade: 1 }).months]).toEqual([
      two,
      two,
      one,
    ]);
  });
  test.each([
    [84.9, 24],
    [85, 12],
    [85.1, 12],
    [80, 24],
    [79.9, undefined],
  ])("noise of %f dB is examined every %s months", (noiseLevel, months) => {
    expect(cycleFor("3008", on, { noiseLevel }).months).toBe(months);
  });
});

describe("leaving and afterwards", () => {
  const leaving = (leaveOn: string): ExamFacts => ({ ...silica(), phase: "leaving", leaveOn: day(leaveOn), processUnchanged: true });
  test("an examination in service 86 days before leaving is accepted and one of 101 days is not", () => {
    expect([plan(leaving("2026-12-05")).state, plan(leaving("2026-12-20")).state]).toEqual(["done", "due"]);
  });
  test("silica of twelve years left on 2026-09-30 is followed to 2047-09-30 in seven examinations", () => {
    const p = plan({ agents: [{ agent: "1038", years: 12 }], phase: "after", leaveOn: day("2026-09-30"), exams: [] }, day("2026-10-01"));
    expect(p.followUp).toEqual({ years: 21, months: 36, until: "2047-09-30" });
    const exams = Array.from({ length: (21 * 12) / 36 }, (_, i) => addMonths(day("2026-09-30"), 36 * (i + 1)));
    expect([exams.length, exams[0], exams[1], exams.at(-1)]).toEqual([7, "2029-09-30", "2032-09-30", "2047-09-30"]);
  });
});

describe("the days of a retest", () => {
  const weekdaysOnly = (from: Day, n: number): Day => {
    let d = from;
    for (let left = n; left > 0;) {
      d = addDays(d, 1);
      if (weekday(d) <= 5) left--;
    }
    return d;
  };
  test.each([
    ["2026-09-01", "2026-10-13"],
    ["2026-11-02", "2026-12-14"],
  ])("thirty working days after %s end on %s by weekends alone, and no earlier by the real calendar", (first, last) => {
    const { term } = conclusionRule("recheck-soft");
    expect([term, weekdaysOnly(day(first), term!.n)]).toEqual([{ n: 30, unit: "working-day" }, last]);
    expect(addWorkingDays(day(first), term!.n) >= last).toBe(true);
  });
  test("three months after 2026-09-01 end on 2026-12-01", () => {
    expect(conclusionRule("recheck-hard").term).toEqual({ n: 3, unit: "month" });
    expect(due(day("2026-09-01"), { n: 3, unit: "month" })).toBe("2026-12-01");
  });
});
