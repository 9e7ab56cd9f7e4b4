import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { addDays, day, type Day } from "#kernel";
import { judgeSample, type BiologicalSample, type Finding } from "../index.ts";
import { biologicalIndices } from "../tables.ts";

// Written once from the printed table: each limit one step within, at and beyond itself, at the first month it is meant for,
// and on its first day and the day before.
type Row = Record<
  | "no"
  | "agent"
  | "indicator"
  | "specimen"
  | "time"
  | "months"
  | "too_early"
  | "unit"
  | "within"
  | "limit"
  | "over"
  | "first_day"
  | "before",
  string
>;
const rows = parse(readFileSync(join(import.meta.dirname, "biological-exposure-indices.cases.csv"), "utf8"), { columns: true }) as Row[];

const judged = (r: Row, value: string, on: Day, months = r.months): Finding =>
  judgeSample(
    {
      kind: "biological",
      agent: r.agent,
      indicator: r.indicator,
      specimen: r.specimen,
      value: Number(value),
      unit: r.unit,
      ...(r.time ? { time: r.time } : {}),
      ...(months ? { exposedMonths: Number(months) } : {}),
    } as BiologicalSample,
    on,
  );

describe("every printed biological limit", () => {
  test.each(rows.map((r) => [`${r.no} ${r.agent} ${r.indicator} ${r.specimen} ${r.limit} ${r.unit} ${r.time}`, r] as const))(
    "%s",
    (_name, r) => {
      const first = day(r.first_day);
      for (const on of [first, day("2025-05-12")]) {
        const at = judged(r, r.limit, on);
        expect([judged(r, r.within, on).verdict, at.verdict, judged(r, r.over, on).verdict]).toEqual(["within", "within", "over"]);
        expect(at.limit).toBe(Number(r.limit));
      }
      expect(judged(r, r.over, addDays(first, -1)).verdict).toBe(r.before);
      if (r.too_early) expect(judged(r, r.over, first, r.too_early).verdict).toBe("undetermined");
    },
  );

  test("no biological limit stands in the table without its case", () => {
    const covered = rows.map((r) => `${r.no} ${r.specimen} ${Number(r.limit)} ${r.unit}`).sort();
    const wanted = biologicalIndices()
      .flatMap((i) =>
        [{ limit: i.limit, unit: i.unit }, ...(i.alternative ? [i.alternative] : [])].map(
          (l) => `${i.no} ${i.specimen} ${l.limit} ${l.unit}`,
        ),
      )
      .sort();
    expect(covered).toEqual(wanted);
  });
});
