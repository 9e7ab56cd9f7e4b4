import { expect, test, describe } from "vitest";
import { day } from "#kernel";
import {
  arcIrradiance,
  judgeSample,
  limitFor,
  meanWbgt,
  powerDensity,
  reductionByDay,
  reductionByWeek,
  standardVolume,
  toPpm,
  vectorSum,
  wbgtOf,
  type Axes,
  type Intensity,
  type Peak,
  type Sample,
  type WbgtReading,
} from "../index.ts";
import { gradeChemicalWork, gradeDustWork, gradeToxicity } from "../tables.ts";
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
    case "wbgt-time":
      return {
        kind: "heat",
        intensity: input["intensity"] as Intensity,
        places: pairs(input["segments"]).map(([wbgt, h]) => ({ wbgt, hours: h })),
      };
    case "vib-single":
      return { kind: "hand-arm-vibration", tasks: [{ ahv: input["ahv"] as number, hours: input["t_h"] as number }] };
    case "vib-multi":
      return { kind: "hand-arm-vibration", tasks: pairs(input["tasks"]).map(([ahv, h]) => ({ ahv, hours: h })) };
    case "vib-old":
      return { kind: "hand-arm-vibration", dominant: input["ahw_t"] as number, hours: input["t_h"] as number };
    case "e8":
      return { kind: "power-frequency-field", places: pairs(input["segments_kv_m_h"]).map(([e, h]) => ({ e, hours: h })) };
    case "arc":
      return { kind: "ultraviolet", band: "arc", ea: input["ea"] as number, eb: input["eb"] as number, ec: input["ec"] as number };
    default:
      throw new Error(`no sample for ${id}`);
  }
};

/** Examples of a formula or a grade, which are no samples; each has its own test below. */
const apart = new Set(
  "rf-day rf-week rf-conflict ppm std-volume wbgt-in wbgt-out wbgt-height vib-vector pd pd2 pd3 grade-chem-1 grade-chem-2 grade-chem-3 grade-chem-old grade-dust-old thi".split(
    " ",
  ),
);
const judged = all.filter((c) => !apart.has(c.id));
/** The day an example is judged on: that of the edition it belongs to. */
const dayOf = (id: string): typeof on => (id === "vib-single" || id === "vib-multi" ? day("2026-03-01") : on);

describe("worked examples of the rules", () => {
  test.each(judged.map((c) => [c.rule, c.id, c] as const))("%s: the example %s comes out to its printed figures", (_rule, _id, c) => {
    const f = judgeSample(sampleOf(c), dayOf(c.id));
    const e = c.expected;
    const value =
      e["ctwa_8h"] ??
      e["ctwa_40h"] ??
      e["cste"] ??
      e["ctwa_d"] ??
      e["ctwa_w"] ??
      e["lex_w"] ??
      e["lex_8h"] ??
      e["wbgt"] ??
      e["ahw4"] ??
      e["e8"] ??
      e["eeff"];
    if (value !== undefined) expect(f.value).toBeCloseTo(value as number, 2);
    if (e["ratio"] !== undefined) expect(f.ratio).toBeCloseTo(e["ratio"] as number, 4);
    if (e["level"] !== undefined) expect(f.grade).toBe(e["level"]);
    if (e["limit"] !== undefined) expect(f.limit).toBe(e["limit"]);
    if (e["a8"] !== undefined) expect(f.used["a8"]).toBeCloseTo(e["a8"] as number, 2);
    if (e["rate_pct"] !== undefined) expect(f.used["rate"]).toBe(e["rate_pct"]);
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

  test("R10: a concentration in ppm and a standard volume are the printed ones", () => {
    const ppm = byId("ppm");
    expect(toPpm(ppm.input["mg_m3"] as number, ppm.input["mw"] as number)).toBeCloseTo(ppm.expected["ppm"] as number, 2);
    const { input, expected } = byId("std-volume");
    const v = standardVolume({ litres: input["v_l"] as number, celsius: input["t_c"] as number, kilopascal: input["p_kpa"] as number });
    expect([Number(v.litres.toFixed(1)), v.converted, v.unconfirmed]).toEqual([expected["v0_l"], true, true]);
  });

  test("R13: the three ways to a WBGT give the printed figures", () => {
    const reading: Record<string, (x: Record<string, unknown>) => WbgtReading> = {
      "wbgt-in": (x) => x as WbgtReading,
      "wbgt-out": (x) => ({ ...x, sun: true }) as WbgtReading,
      "wbgt-height": (x) => x as WbgtReading,
    };
    for (const [id, of] of Object.entries(reading)) expect(wbgtOf(of(byId(id).input)), id).toBe(byId(id).expected["wbgt"]);
    expect(meanWbgt([{ wbgt: 30, hours: 4 }])?.rate).toBe(50);
  });

  test("R14: the vector sum of the three axes is the printed one", () => {
    expect(vectorSum(byId("vib-vector").input as Axes)).toBeCloseTo(byId("vib-vector").expected["ahv"] as number, 2);
  });

  test("R15: work with chemicals and dust gets the printed grades of its edition", () => {
    for (const id of ["grade-chem-1", "grade-chem-2", "grade-chem-3", "grade-chem-old"]) {
      const { input, expected } = byId(id);
      const work = { wd: input["wd"] as number, ratios: [input["b"] as number], wl: input["wl"] as number };
      const a = gradeChemicalWork(work, day(id.endsWith("old") ? "2025-05-12" : "2026-03-01"));
      expect([a.value, a.grade, a.unconfirmed === true], id).toEqual([
        expected["g"],
        (expected["level"] as string).split(" ")[0],
        id.endsWith("old"),
      ]);
    }
    const { input, expected } = byId("grade-dust-old");
    const dust = gradeDustWork({ wm: input["wm"] as number, ratio: input["b"] as number, wl: input["wl"] as number }, on);
    expect([dust.value, dust.grade, dust.used["wb"], dust.unconfirmed]).toEqual([expected["g"], expected["level"], input["wb"], true]);
  });

  test("R15: the toxicity index is the printed one and means high", () => {
    const s = byId("thi").input["scores"] as Record<string, number>;
    const scores = {
      inhalation: s["inhal"]!,
      dermal: s["dermal"]!,
      irritation: s["irrit"]!,
      sensitisation: s["sens"]!,
      reproduction: s["repro"]!,
      carcinogenicity: s["carc"]!,
      dispersal: s["diffusion"]!,
      accumulation: s["accumulation"]!,
    };
    const a = gradeToxicity({ scores }, day("2026-03-01"));
    expect([a.value, a.used["toxicity"], a.grade]).toEqual([byId("thi").expected["thi"], "high", "III"]);
  });

  test("R16: power densities of fields and the effective irradiance of an arc are the printed ones", () => {
    for (const id of ["pd", "pd2", "pd3"])
      expect(powerDensity(byId(id).input["e_v_m"] as number), id).toBeCloseTo(byId(id).expected["mw_cm2"] as number, 3);
    const arc = byId("arc").input as Record<string, number>;
    expect(arcIrradiance(arc["ea"]!, arc["eb"]!, arc["ec"]!)).toBe(byId("arc").expected["eeff"]);
  });

  test("no worked example of any rule has been left out", () => {
    const counts: Record<string, number> = {};
    for (const c of all) counts[c.rule] = (counts[c.rule] ?? 0) + 1;
    expect(counts).toEqual({ R1: 5, R2: 1, R3: 1, R4: 2, R5: 2, R6: 5, R10: 2, R12: 4, R13: 4, R14: 4, R15: 6, R16: 5 });
    expect(judged.length + apart.size).toBe(41);
    expect(limitFor("N,N-二甲基甲酰胺", on)?.pcTwa).toBe(20);
  });
});
