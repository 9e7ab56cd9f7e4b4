import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import { conclusionRules } from "../tables.ts";

// Written from the texts on conclusions, diagnosis and appraisal: each term, and the first day of those that began with GBZ 188-2025.
type Row = Record<"id" | "term" | "unit" | "first_day", string>;
const rows = parse(readFileSync(join(import.meta.dirname, "conclusion-rules.cases.csv"), "utf8"), { columns: true }) as Row[];

describe("what follows a conclusion", () => {
  test.each(rows.map((r) => [r.id, r] as const))("%s", (id, r) => {
    const on = (d: string): string[] => conclusionRules(day(d)).map((rule) => rule.id);
    const first = r.first_day || "2021-01-01";
    const rule = conclusionRules(day(first)).find((c) => c.id === id)!;
    expect([rule.term, rule.promptly]).toEqual([r.term ? { n: Number(r.term), unit: r.unit } : undefined, r.unit === "promptly"]);
    if (r.first_day) expect(on(addDays(day(r.first_day), -1))).not.toContain(id);
  });
  test("no rule stands in the table without its case", () => {
    const covered = new Set(rows.map((r) => r.id));
    expect(conclusionRules(day("2026-11-22")).filter((r) => !covered.has(r.id))).toEqual([]);
  });
});
