import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { fromPpm, gradeText, judgeResult, judgeSample, type RuleSettings, type Sample } from "../index.ts";
import { gradeIntensity, limitValue } from "../tables.ts";
import cases from "./variants.cases.json" with { type: "json" };

// Worked out by hand: every way a rule can go, with what the finding then says. Grades (R15, R17), units (R10) and sampling (R11) have cases of their own.
type Case = { rule: string; variant: string; on: string; sample: Sample; settings?: RuleSettings; expect: Record<string, unknown> };
const all = cases as unknown as Case[];

describe("every variant of the rules", () => {
  test.each(all.map((c) => [c.rule, c.variant, c] as const))("%s: %s", (_rule, _variant, c) => {
    const f = judgeSample(c.sample, day(c.on), c.settings ?? {}) as unknown as Record<string, unknown>;
    for (const [name, wanted] of Object.entries(c.expect)) {
      if (typeof wanted === "number") expect(f[name], name).toBeCloseTo(wanted, 9);
      else expect([name, f[name]]).toEqual([name, wanted]);
    }
    if (f["verdict"] === "undetermined") expect(f["missing"]).not.toEqual([]);
  });
  test("no rule of samples is left without variants", () => {
    const rules = ["R0", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R12", "R13", "R14", "R16", "R18"];
    expect(rules.filter((r) => all.filter((c) => c.rule === r).length < 3)).toEqual([]);
    expect([...new Set(all.map((c) => c.rule))].filter((r) => !rules.includes(r))).toEqual([]);
  });
});

describe("what stands beside the rules of samples", () => {
  const on = day("2025-05-12");
  const octave: Sample = { kind: "octave-noise", bands: [{ hz: 1000, level: 80 }], hours: 8 };
  test("a post without samples is undetermined and one unconfirmed sample leaves the whole to be confirmed", () => {
    expect(judgeResult([], on)).toMatchObject({ ruleId: "R0", verdict: "undetermined", missing: ["检测值"] });
    expect(judgeResult([{ kind: "noise", lex8h: 86 }, octave], on)).toMatchObject({ verdict: "over", value: 86, unconfirmed: true });
    expect(
      judgeResult(
        [
          { kind: "noise", lex8h: 86 },
          { kind: "noise", lex8h: 87 },
        ],
        on,
      ).value,
    ).toBe(87);
  });
  test("R10: fifty milligrams of toluene a cubic metre are thirteen ppm there and back", () => {
    expect(fromPpm(13.0507, 92.14)).toBeCloseTo(50, 3);
  });
  test("R13: an intensity index that is no number gives no grade", () => {
    expect(gradeIntensity(-1, on)).toMatchObject({ verdict: "undetermined", missing: ["体力劳动强度指数"] });
  });
  test("R16: a limit that depends on the time has no value without it", () => {
    expect([limitValue({ limit: "400/t" }, { t: 4 }), limitValue({ limit: "400/t" })]).toEqual([100, undefined]);
    expect(limitValue({ limit: "2.5e-3*t^(3/4)" })).toBeUndefined();
  });
  test("R15: what lies past the last grade is named so", () => {
    expect(gradeText("beyond")).toBe("超出分级范围");
  });
});
