import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import rulesOfSamples from "./limits/variants.cases.json" with { type: "json" };
import grading from "./limits/grading.cases.json" with { type: "json" };
import sampling from "./limits/sampling.cases.json" with { type: "json" };
import worked from "./limits/rules.cases.json" with { type: "json" };

const tool = (...args: string[]): string[] =>
  spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    cwd: join(import.meta.dirname, "../../tools"),
    encoding: "utf8",
    maxBuffer: 1e8,
  }).stdout.split("\n");

describe("nothing of the law stands without a case", () => {
  test("every value of every table, changed, is noticed by a case", () => {
    const lines = tool("mutate-standards.ts", "--once", "--list");
    expect(lines.filter((l) => /^(alive|fails|not in)/.test(l))).toEqual([]);
    expect(lines.at(-2)).toMatch(/^(\d+) \/ \1 killed/);
  }, 600_000);
  test("every branch of the rules R0 to R18 is gone through by a case", () => {
    const lines = tool("untouched-standards.ts");
    expect(lines.filter((l) => /^(untouched|fails|no longer)/.test(l))).toEqual([]);
    expect(lines.at(-2)).toContain(" 0 untouched");
  });
  test("every rule from R0 to R18 has cases of its own", () => {
    const of = new Set([...rulesOfSamples, ...worked].map((c) => c.rule));
    if (grading.some((c) => c.call === "chemical")) of.add("R15");
    if (grading.some((c) => c.call === "coal-dust")) of.add("R17");
    if (sampling.checks.length > 0) of.add("R11");
    expect(Array.from({ length: 19 }, (_, n) => `R${n}`).filter((rule) => !of.has(rule))).toEqual([]);
  });
});
