import { describe, expect, test } from "vitest";
import { day, type Day } from "#kernel";
import type { Assessment, Intensity } from "../index.ts";
import {
  checkSampling,
  gradeChemicalWork,
  gradeCoalDust,
  gradeDustWork,
  gradeHeatWork,
  gradeNoiseWork,
  gradeToxicity,
  gradingRows,
  heatGradingRows,
  samplingNeed,
  samplingRows,
  type ChemicalWork,
  type DustWork,
  type SamplingFacts,
  type ToxicityFacts,
} from "../tables.ts";
import grading from "./grading.cases.json" with { type: "json" };
import sampling from "./sampling.cases.json" with { type: "json" };

// Worked out from the printed weights and cut-offs, not by this room: each bound below, at and above itself, on the first day and the day before.
type Case = { call: string; on: string; args: object; expect: Record<string, unknown> };
const cases = grading as unknown as Case[];
const needs = sampling.needs as [id: string, on: string, count: number, need: number | "all"][];
const checks = sampling.checks as { on: string; facts: SamplingFacts; verdict: string }[];

const run: Record<string, (args: never, on: Day) => Assessment> = {
  chemical: (a: ChemicalWork, on) => gradeChemicalWork(a, on),
  dust: (a: DustWork, on) => gradeDustWork(a, on),
  heat: (a: { wbgt: number; rate: number; intensity: Intensity }, on) => gradeHeatWork(a, on),
  noise: (a: { level: number }, on) => gradeNoiseWork(a, on),
  toxicity: (a: ToxicityFacts, on) => gradeToxicity(a, on),
  "coal-dust": (a: { c: number }, on) => gradeCoalDust(a.c, on),
};

describe("grades of hazardous work", () => {
  test.each(cases.map((c) => [c.call, c.on, JSON.stringify(c.args), c] as const))("%s on %s: %s", (call, on, _args, c) => {
    const a = run[call]!(c.args as never, day(on));
    const { value, grade, verdict, unconfirmed, missing, ...used } = c.expect;
    expect(a.verdict).toBe(verdict ?? "graded");
    if (grade !== undefined) expect(a.grade).toBe(grade);
    if (value !== undefined) expect(a.value).toBeCloseTo(value as number, 9);
    if (unconfirmed !== undefined) expect(a.unconfirmed === true).toBe(unconfirmed);
    if (missing !== undefined) expect(a.missing).toEqual(missing);
    for (const [name, wanted] of Object.entries(used)) expect([name, a.used[name]]).toEqual([name, wanted]);
  });

  test("every part and every row of the table of heat has its cases", () => {
    const covered = new Set(cases.map((c) => c.call));
    expect([...new Set(gradingRows().map((r) => r.part))].filter((part) => !covered.has(part))).toEqual([]);
    const heat = new Set(
      cases.map((c) => c.args as { intensity?: string; rate?: number }).map(({ intensity, rate }) => `${intensity} ${rate}`),
    );
    expect(heatGradingRows().filter((r) => !heat.has(`${r.intensity} ${r.rate}`))).toEqual([]);
  });
});

describe("requirements on sampling as printed", () => {
  test.each(needs)("%s on %s: of %s so many", (id, on, count, need) => {
    expect(samplingNeed(id, day(on), count)?.need).toBe(need);
  });
  test.each(checks.map((c) => [c.on, JSON.stringify(c.facts), c] as const))("on %s %s is met or not", (on, _facts, c) => {
    expect(checkSampling(c.facts, day(on)).map((a) => a.verdict)).toEqual([c.verdict]);
  });
  test("no requirement stands in the table without its case", () => {
    const covered = new Set(needs.map(([id]) => id));
    expect(samplingRows().filter((r) => !covered.has(r.id))).toEqual([]);
  });
});
