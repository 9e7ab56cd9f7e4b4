import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { physicalLimits } from "../tables.ts";

// Written once from the printed tables of GBZ 2.2-2007 and GBZ 1-2010: formulas as printed, empty where sources disagree.
type Row = Record<"agent" | "metric" | "condition" | "limit" | "unit", string>;
const rows = parse(readFileSync(join(import.meta.dirname, "physical.cases.csv"), "utf8"), { columns: true }) as Row[];
const place = (r: { agent: string; metric: string; condition: string }): string => `${r.agent} ${r.metric} ${r.condition}`;

describe("printed limits of physical agents", () => {
  test.each(rows.map((r) => [place(r), r] as const))("%s", (_name, r) => {
    const found = physicalLimits().filter((p) => place(p) === place(r));
    expect(found.map((p) => `${p.limit} ${p.unit}`)).toEqual([`${r.limit} ${r.unit}`]);
  });

  test("no physical limit stands in the table without its case", () => {
    const covered = new Set(rows.map(place));
    expect(physicalLimits().filter((p) => !covered.has(place(p)))).toEqual([]);
  });
});
