import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { ageCorrection, ageCorrections, type Frequency, type Sex } from "./audiometry.ts";

// Written once from the printed table of GBZ 49-2014.
type Row = Record<"age_from" | "age_to" | "sex" | "frequency_hz" | "correction_db", string>;
const rows = parse(readFileSync(join(import.meta.dirname, "age-correction.cases.csv"), "utf8"), { columns: true }) as Row[];
const of = (r: Row, age: number): number | undefined => ageCorrection(r.sex as Sex, age, Number(r.frequency_hz) as Frequency);

describe("age correction of hearing", () => {
  test.each(rows.map((r) => [`${r.sex} ${r.age_from}–${r.age_to} ${r.frequency_hz} Hz`, r] as const))("%s", (_name, r) => {
    const [from, to] = [Number(r.age_from), r.age_to ? Number(r.age_to) : 120];
    expect([of(r, from), of(r, to)]).toEqual([Number(r.correction_db), Number(r.correction_db)]);
  });

  test("nobody younger than the table is corrected, and its bands follow each other", () => {
    for (const r of rows) expect(of(r, 19)).toBe(0);
    for (const band of ageCorrections()) {
      const printed = rows.filter((r) => r.sex === band.sex && Number(r.frequency_hz) === band.frequency);
      expect(printed.map((r) => `${r.age_from}–${r.age_to}`)).toContain(`${band.ageFrom}–${band.ageTo ?? ""}`);
    }
    expect(ageCorrections().length).toBe(rows.length);
  });
});
