import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { surveillanceSections } from "../tables.ts";
import { followUpFor, followUpRules } from "./follow-up.ts";

// Read from the printed wording of both editions, not from the table this room keeps: each limit of years below, at and above itself.
type Row = Record<
  "edition" | "section" | "known" | "years" | "within_limit" | "exempt" | "follow_years" | "months" | "missing" | "clause" | "evidence",
  string
>;
const rows = parse(readFileSync(join(import.meta.dirname, "follow-up.cases.csv"), "utf8"), { columns: true }) as Row[];

const knownOf = (text: string): Record<string, number | boolean> => {
  const [fact, value] = text.replace("!", "").split("=");
  return fact === "" ? {} : { [fact!]: value === undefined ? !text.startsWith("!") : Number(value) };
};
const list = (text: string): string[] => text.split("、").filter((t) => t !== "");

describe("examinations after leaving", () => {
  test.each(rows.map((r) => [`${r.edition} ${r.section} ${r.known} ${r.years} ${r.within_limit}`, r] as const))("%s", (_name, r) => {
    const f = followUpFor(
      r.edition,
      r.section,
      knownOf(r.known),
      r.years === "" ? undefined : Number(r.years),
      r.within_limit === "" ? undefined : r.within_limit === "1",
    );
    const [from, to] = r.months.split("-");
    expect([f.exempt, f.applies === true, f.years, f.months, f.missing]).toEqual([
      r.exempt === "1",
      r.exempt !== "none" && r.exempt !== "open",
      r.follow_years === "" ? undefined : Number(r.follow_years),
      to === undefined ? (from === "" ? undefined : Number(from)) : Number(to),
      list(r.missing),
    ]);
    if (to !== undefined) expect(f.rule?.patientMonths).toEqual({ from: Number(from), to: Number(to) });
    if (f.rule) expect([f.rule.clause, f.rule.evidence]).toEqual([r.clause, r.evidence]);
  });

  test("no row on examinations after leaving stands without its cases", () => {
    const covered = new Set(rows.map((r) => `${r.edition} ${r.section} ${r.clause}`));
    const all = surveillanceSections().flatMap((s) => followUpRules(s.edition, s.section));
    expect(all.filter((r) => !covered.has(`${r.edition} ${r.section} ${r.clause}`))).toEqual([]);
  });
});
