import { expect, test, describe } from "vitest";
import { day } from "#kernel";
import { judgeSample, limitFor, reductionByDay, reductionByWeek, type Peak, type Sample } from "../index.ts";
import cases from "./rules.cases.json" with { type: "json" };

type Case = { id: string; rule: string; agents?: unknown; input: Record<string, unknown>; expected: Record<string, unknown> };
const all = cases as unknown as Case[];
const on = day("2025-05-12");
const byId = (id: string): Case => all.find((c) => c.id === id)!;
const pairs = (x: unknown): [number, number][] => x as [number, number][];

/** How each worked example is put to the judge. */
const sampleOf = ({ id, input, agents }: Case): Sample => {
  const agent = input["agent"] as string;
  const hours = (x: unknown): { c: number; hours: number }[] => pairs(x).map(([c, h]) => ({ c, hours: h }));
  const named = agents as { twa?: string[]; stel?: string[] } | undefined;
  switch (id) {
    case "twa-area":
    case "twa-std-1":
    case "twa-std-2":
      return { kind: "twa-area", agent, segments: hours(input["segments_mg_m3_h"]) };
    case "twa-personal":
      return { kind: "twa-personal", agent, c: input["c"] as number, hours: input["td_h"] as number };
    case "twa-week":
      return { kind: "week", agent, days: hours(input["days"]) };
    case "stel-combine":
      return { kind: "stel", agent, segments: pairs(input["segments_mg_m3_min"]).map(([c, minutes]) => ({ c, minutes })) };
    case "mac":
      return { kind: "mac", agent, c: input["cme"] as number };
    case "pe-ok":
    case "pe-5x":
      return {
        kind: "peak",
        agent,
        ctwa: input["ctwa"] as number,
        peaks: (input["peaks"] as { c: number; min: number; start_h: number }[]).map((p): Peak => ({
          c: p.c,
          minutes: p.min,
          startHour: p.start_h,
        })),
      };
    case "mix-std":
    case "mix-btex":
      return {
        kind: "mixture",
        twa: pairs(input["twa"]).map(([c], i) => ({ agent: named!.twa![i]!, c })),
        ...(input["stel"] ? { stel: pairs(input["stel"]).map(([c], i) => ({ agent: named!.stel![i]!, c })) } : {}),
      };
    case "rf-apply-day":
      return { kind: "twa-area", agent, segments: hours(input["segments"]) };
    case "rf-apply-week":
      return {
        kind: "week",
        agent,
        days: Array.from({ length: 6 }, () => ({ c: input["ctwa_d"] as number, hours: input["td_h"] as number })),
      };
    case "noise-8h":
      return { kind: "noise", segments: pairs(input["segments_db_h"]).map(([laeq, h]) => ({ laeq, hours: h })) };
    case "noise-short":
    case "noise-12h":
      return { kind: "noise", laeq: input["laeq"] as number, hours: input["te_h"] as number };
    case "noise-week":
      return { kind: "noise", lex8hDays: input["lex_8h"] as number[] };
    default:
      throw new Error(`no sample for ${id}`);
  }
};

const judged = all.filter((c) => !["rf-day", "rf-week", "rf-conflict"].includes(c.id));

describe("worked examples of the rules", () => {
  test.each(judged.map((c) => [c.rule, c.id, c] as const))("%s: the example %s comes out to its printed figures", (_rule, _id, c) => {
    const f = judgeSample(sampleOf(c), on);
    const e = c.expected;
    const value = e["ctwa_8h"] ?? e["ctwa_40h"] ?? e["cste"] ?? e["ctwa_d"] ?? e["ctwa_w"] ?? e["lex_w"] ?? e["lex_8h"];
    if (value !== undefined) expect(f.value).toBeCloseTo(value as number, 2);
    if (e["ratio"] !== undefined) expect(f.ratio).toBeCloseTo(e["ratio"] as number, 4);
    if (e["level"] !== undefined) expect(f.grade).toBe(e["level"]);
    if (e["pc_twa_a"] !== undefined) expect(f.limit).toBe(e["pc_twa_a"]);
    if (e["five_times"] !== undefined) expect(f.limit).toBe(e["five_times"]);
    if (e["i_twa"] !== undefined) expect(f.used["iTwa"]).toBeCloseTo(e["i_twa"] as number, 4);
    if (e["i_ste"] !== undefined) expect(f.used["iSte"]).toBeCloseTo(e["i_ste"] as number, 4);
    const compliant = e["compliant"] ?? (e["twa_ok"] === true && e["ste_ok"] !== false);
    expect(f.verdict).toBe(compliant ? "within" : "over");
    if (c.input["limit"] !== undefined && typeof c.input["agent"] === "string") expect(f.limit).toBe(c.input["limit"]);
    if (c.rule === "R12") expect(f.ratio).toBeUndefined();
    expect(f.steps.length).toBeGreaterThan(0);
    expect(f.clauses.length).toBeGreaterThan(0);
  });

  test("R6: reduction factors for long days and weeks are the printed ones", () => {
    for (const [id, rf] of [
      ["rf-day", reductionByDay],
      ["rf-week", reductionByWeek],
    ] as const) {
      const c = byId(id);
      const hours = c.input["hours"] as number[];
      expect(hours.map((h) => Number(rf(h).toFixed(4)))).toEqual(c.expected["rf"]);
    }
  });

  test("R6: the mean over the actual hours is the rule and the commentary's eight hours a setting", () => {
    const e = byId("rf-conflict").expected;
    const sample = (method: "GBZ331" | "commentary"): Sample => ({
      kind: "twa-personal",
      agent: "甲苯",
      c: 24,
      hours: 12,
      shift: { hoursPerDay: 12, daysPerWeek: 5, method },
    });
    const gbz331 = judgeSample(sample("GBZ331"), on);
    const commentary = judgeSample(sample("commentary"), on);
    expect([gbz331.value, gbz331.limit, gbz331.verdict, gbz331.used["method"]]).toEqual([e["gbz331"], e["limit"], "within", "GBZ331"]);
    expect([commentary.value, commentary.limit, commentary.verdict, commentary.used["method"]]).toEqual([
      e["interpretation_8h"],
      e["limit"],
      "over",
      "commentary",
    ]);
  });

  test("every rule of the air and noise group has an example that was judged", () => {
    expect([...new Set(all.map((c) => c.rule))].sort()).toEqual(["R1", "R12", "R2", "R3", "R4", "R5", "R6"]);
    expect(limitFor("N,N-二甲基甲酰胺", on)?.pcTwa).toBe(20);
  });
});
