import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { phases, phaseText } from "../index.ts";
import { surveillanceSections } from "../tables.ts";
import { sectionCycles } from "./catalogue.ts";

// Written once from a list of the printed intervals of the three standards. Where that list lacks a row, it was read by hand
// from the printed wording that stands beside it.
type Row = Record<"edition" | "section" | "phase" | "applies_to" | "condition" | "min_months" | "max_months", string>;
const rows = parse(readFileSync(join(import.meta.dirname, "intervals.cases.csv"), "utf8"), { columns: true }) as Row[];
const months = (cell: string): number | undefined => (cell === "" ? undefined : Number(cell));

describe("printed intervals of examinations", () => {
  test.each(rows.map((r) => [`${r.edition} ${r.section} ${r.phase} ${r.applies_to} ${r.condition}`, r] as const))("%s", (_name, r) => {
    const phase = phases.find((p) => phaseText[p] === r.phase)!;
    const found = sectionCycles(r.edition, r.section, phase).filter((c) => c.appliesTo === r.applies_to && c.condition === r.condition);
    expect(found.map((c) => [c.min, c.max])).toContainEqual([months(r.min_months), months(r.max_months)]);
  });

  test("every section that has intervals has its cases", () => {
    const covered = new Set(rows.map((r) => `${r.edition} ${r.section}`));
    const wanted = surveillanceSections().filter((s) => phases.some((p) => sectionCycles(s.edition, s.section, p).length > 0));
    expect(wanted.map((s) => `${s.edition} ${s.section}`).filter((s) => !covered.has(s))).toEqual([]);
  });
});
