import { day, isDay } from "#kernel";
import { describe, expect, it } from "vitest";
import { queryOf, textsOf } from "./address.ts";
import { answer } from "./calculator.ts";
import { heads } from "./heads.ts";
import { loadCalculators } from "./registry.ts";

const calculators = await loadCalculators();

const on = (c: (typeof calculators)[number]): ReturnType<typeof day> =>
  day(isDay(String(c.example["on"] ?? "")) ? String(c.example["on"]) : "2026-03-02");
const filled = (c: (typeof calculators)[number]) => ({ ...textsOf(c, {}), ...c.example });

it("every calculator of the list is declared once, with a title nobody else has", () => {
  expect(calculators.map((c) => c.id).sort()).toEqual(heads.map((h) => h.id).sort());
  expect(new Set(calculators.map((c) => c.id)).size).toBe(calculators.length);
  expect(new Set(calculators.map((c) => c.title)).size).toBe(calculators.length);
});

describe.each(calculators.map((c) => [c.id, c] as const))("%s", (_id, c) => {
  it("answers its own example with something decided", () => {
    const said = answer(c, filled(c), on(c));
    expect(said).toHaveProperty("result");
    if (!("result" in said)) return;
    const { findings = [], figures = [], tables = [] } = said.result;
    expect(findings.length + figures.length + tables.length).toBeGreaterThan(0);
    if (findings.length > 0)
      expect(
        findings.some((f) => f.finding.verdict !== "undetermined"),
        JSON.stringify(findings),
      ).toBe(true);
  });
  it("gives the same answer to the address of what is typed", () => {
    const again = textsOf(c, queryOf(c, filled(c)));
    expect(answer(c, again, on(c))).toEqual(answer(c, filled(c), on(c)));
  });
  it("says what to fill in when nothing is, and never throws", () => {
    const said = answer(c, textsOf(c, {}), on(c));
    if ("faults" in said) expect(Object.keys(said.faults).length + (said.refusal ? 1 : 0)).toBeGreaterThan(0);
  });
});

it("a comma, a semicolon and a percent sign in a cell survive the address", () => {
  const c = calculators.find((x) => x.id === "mixture")!;
  const texts = { ...textsOf(c, {}), twa: [{ agent: "1,2-二氯乙烷;50%", c: "3" }] };
  expect(textsOf(c, queryOf(c, texts))["twa"]).toEqual(texts.twa);
});

it("a wrong number is a sentence at its field", () => {
  const c = calculators.find((x) => x.id === "twa-area")!;
  const said = answer(c, { ...filled(c), segments: [{ c: "abc", hours: "30" }] }, on(c));
  expect(said).toEqual({ faults: { "segments.0.c": "浓度应为数字，现为“abc”。", "segments.0.hours": "时间不能大于 24。" } });
});
