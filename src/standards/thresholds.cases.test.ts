import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { addDays, day, type Day } from "#kernel";
import { clinicalThreshold, clinicalThresholds, doseLimit, doseLimits, lungBands, type Threshold } from "./tables.ts";
import { meets } from "./thresholds.ts";

// Written from the printed numbers, not from the tables this room keeps: each threshold below, at and above itself,
// on its first day and the day before; an empty first day is not known to us.
type Row = Record<
  "id" | "unit" | "first_day" | "value_before" | "below" | "value" | "above" | "met_below" | "met_at" | "met_above",
  string
>;
const read = (file: string): Row[] => parse(readFileSync(join(import.meta.dirname, file), "utf8"), { columns: true }) as Row[];
type At = (id: string, on: Day, unit?: string) => Threshold | undefined;
const parts = [
  { name: "health surveillance", rows: read("diagnosis/thresholds.cases.csv"), all: clinicalThresholds, at: clinicalThreshold as At },
  { name: "doses", rows: read("radiation/dose-limits.cases.csv"), all: doseLimits, at: doseLimit as At },
];
const lived = (rows: readonly Row[]): number => rows.reduce((n, r) => n + (r.value_before === "" ? 1 : 2), 0);

describe.each(parts)("printed thresholds of $name", ({ rows, all, at }) => {
  test.each(rows.map((r) => [r.id, r.unit, r] as const))("%s in %s", (id, unit, r) => {
    const first = day(r.first_day || "2026-11-22");
    const row = at(id, first, unit) as Threshold;
    expect(row.value).toBe(Number(r.value));
    const met = [r.below, r.value, r.above].map((x) => (meets(row, Number(x)) ? "yes" : "no"));
    expect(met).toEqual([r.met_below, r.met_at, r.met_above]);
    if (r.first_day) expect(at(id, addDays(first, -1), unit)?.value).toBe(r.value_before === "" ? undefined : Number(r.value_before));
  });
  test("no threshold stands in the table without its case", () => {
    const covered = new Set(rows.map((r) => `${r.id} ${r.unit}`));
    expect(
      all()
        .map((t) => `${t.id} ${t.unit}`)
        .filter((t) => !covered.has(t)),
    ).toEqual([]);
    expect(all()).toHaveLength(lived(rows));
  });
});

test("no percentage of lung function belongs to two printed grades", () => {
  for (let x = 0; x <= 120; x += 0.5)
    for (const measure of new Set(lungBands().map((b) => b.measure))) {
      const of = lungBands().filter(
        (b) => b.measure === measure && x > (b.above ?? -1) && x >= (b.from ?? 0) && x <= (b.to ?? Infinity) && x < (b.below ?? Infinity),
      );
      expect(of.length, `${measure} ${x}`).toBeLessThan(2);
    }
});
