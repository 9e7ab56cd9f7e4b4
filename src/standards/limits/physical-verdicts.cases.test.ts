import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import { judgeSample, type Sample } from "../index.ts";
import { gradeIntensity, physicalLimits } from "../tables.ts";
import cases from "./physical-verdicts.cases.json" with { type: "json" };

// Worked out from the printed tables: a sample for every row that can be judged, just below, at and just above its limit,
// on the first day of its text and the day before. `x` in a sample is the measured value, `by` the row that decides in its place.
type Case = {
  row: string;
  sample: unknown;
  below: number;
  at: number;
  above: number;
  first: string;
  before: string;
  by?: string;
  limit?: number;
  unconfirmed?: boolean;
};
const verdicts = cases.verdicts as Case[];
const others = cases.others as [row: string, sample: unknown, verdict: string][];

const filled = (value: unknown, x: number): unknown =>
  value === "x"
    ? x
    : Array.isArray(value)
      ? value.map((v) => filled(v, x))
      : typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, filled(v, x)]))
        : value;

describe("every limit of a physical agent, judged", () => {
  test.each(verdicts.map((c) => [c.row, JSON.stringify(c.sample), c] as const))("%s decides on %s", (_row, _sample, c) => {
    const first = day(c.first);
    const judged = (x: number, on = first) => judgeSample(filled(c.sample, x) as Sample, on);
    for (const on of [first, day("2026-11-22")]) {
      if (on !== first && c.sample !== null && "dominant" in (c.sample as object)) continue;
      expect([judged(c.below, on).verdict, judged(c.at, on).verdict, judged(c.above, on).verdict]).toEqual(["within", "within", "over"]);
    }
    const f = judged(c.at);
    expect(f.used["limitId"]).toBe(c.by ?? c.row);
    expect(f.limit).toBeCloseTo(c.limit ?? c.at, 9);
    if (c.unconfirmed !== undefined) expect(f.unconfirmed === true).toBe(c.unconfirmed);
    expect(judged(c.above, addDays(first, -1)).verdict).toBe(c.before);
  });
  test.each(others)("%s of %o has the verdict %s", (_row, sample, verdict) => {
    expect(judgeSample(sample as Sample, day("2026-11-22")).verdict).toBe(verdict);
  });
  test.each(cases.intensity as [number, string][])("an index of %s is work of intensity %s", (index, grade) => {
    expect(gradeIntensity(index, day("2008-01-01")).grade).toBe(grade);
    expect(gradeIntensity(index, day("2007-12-31")).verdict).toBe("undetermined");
  });
  test("no row stands in the table without a verdict, or without the reason why it gives none", () => {
    const covered = new Set([...verdicts.map((c) => c.row), ...cases.withoutVerdict.map(([row]) => row)]);
    expect(physicalLimits().filter((r) => !covered.has(r.id))).toEqual([]);
    const known = new Set(physicalLimits().map((r) => r.id));
    expect([...covered].filter((row) => !known.has(row!))).toEqual([]);
  });
});
