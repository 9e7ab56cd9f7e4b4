import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { addDays, day, type Day } from "#kernel";
import { allLimitEntries, judgeSample, limitsFor, type Finding, type Fraction, type Sample } from "../index.ts";

// Written once from the printed tables, not from the tables this room keeps: each limit one step below, at and above itself,
// on the first and the last day it holds, with the verdict of the day before and the day after.
type Row = Record<
  | "table"
  | "no"
  | "agent"
  | "fraction"
  | "free_silica"
  | "altitude"
  | "kind"
  | "below"
  | "limit"
  | "above"
  | "first_day"
  | "before"
  | "last_day"
  | "after",
  string
>;
const rows = parse(readFileSync(join(import.meta.dirname, "limits.cases.csv"), "utf8"), { columns: true }) as Row[];

const judged = (r: Row, c: string, on: Day): Finding =>
  judgeSample(
    {
      kind: r.kind,
      agent: r.agent,
      c: Number(c),
      ...(r.fraction ? { fraction: r.fraction as Fraction } : {}),
      ...(r.free_silica ? { freeSilica: Number(r.free_silica) } : {}),
      ...(r.altitude ? { altitude: Number(r.altitude) } : {}),
    } as Sample,
    on,
  );

describe("every printed limit of the air", () => {
  test.each(rows.map((r) => [`${r.table} ${r.no} ${r.agent} ${r.kind} ${r.fraction} ${r.limit}`, r] as const))("%s", (_name, r) => {
    const first = day(r.first_day);
    const days = r.last_day ? [first, day(r.last_day)] : [first, day("2025-05-12")];
    for (const on of days) {
      const at = judged(r, r.limit, on);
      expect([judged(r, r.below, on).verdict, at.verdict, judged(r, r.above, on).verdict]).toEqual(["within", "within", "over"]);
      expect(at.limit).toBe(Number(r.limit));
    }
    expect(judged(r, r.above, addDays(first, -1)).verdict).toBe(r.before);
    if (!r.last_day) return;
    const [last, next] = [day(r.last_day), addDays(day(r.last_day), 1)];
    expect(judged(r, r.limit, next).verdict).toBe(r.after);
    const holds = (on: Day): boolean => limitsFor(r.agent, on).some((e) => e.no === r.no && e.from === first);
    expect([holds(last), holds(next)]).toEqual([true, false]);
  });

  test("no limit stands in the tables without its cases", () => {
    const covered = new Set(rows.map((r) => `${r.table} ${r.no} ${r.kind} ${r.fraction} ${Number(r.limit)} ${r.first_day}`));
    const wanted = allLimitEntries().flatMap((e) => {
      const of = (kind: string, limit: number | undefined, fraction = ""): string[] =>
        limit === undefined ? [] : [`${e.kind} ${e.no} ${kind} ${fraction} ${limit} ${e.from}`];
      return [
        ...of("mac", e.mac),
        ...of("twa-value", e.pcTwa),
        ...of("stel-value", e.pcStel),
        ...Object.entries(e.dust ?? {}).flatMap(([fraction, limit]) => of("twa-value", limit, fraction)),
      ];
    });
    expect(wanted.filter((w) => !covered.has(w))).toEqual([]);
    expect(covered.size).toBe(wanted.length);
  });
});
