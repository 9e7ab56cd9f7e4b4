import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "#kernel";
import { compare, correctionTerm, drawSample, leftDifferent, poolSha256, yearState, type Pooled } from "./rules.ts";
import type { DeclaredSide, Found } from "./schema.ts";

const pool = (count: number): Pooled[] =>
  Array.from({ length: count }, (_, i) => ({
    employerId: `e${i}`,
    creditCode: `91330499${String(i).padStart(10, "0")}`,
    stratum: `town${i % 3}|0${1 + (i % 2)}|general`,
  }));
const names = { industry: () => "", agent: (code: string) => (code === "3008" ? "噪声" : code) };
const declared: DeclaredSide = {
  declarationId: "d1",
  version: 2,
  declaredOn: day("2025-01-10"),
  industry: "3391",
  industryName: "黑色金属铸造",
  size: "小",
  workersTotal: 30,
  agents: [
    { agentCode: "3008", agentName: "噪声" },
    { agentCode: "1038", agentName: "矽尘" },
  ],
};
const found = (rest: Partial<Found>): Found => ({
  visitedOn: day("2025-06-01"),
  industry: "3391",
  industryNote: "",
  size: "小",
  sizeNote: "",
  agents: [
    { agentCode: "3008", found: true, note: "" },
    { agentCode: "1038", found: true, note: "" },
  ],
  note: "",
  photos: [],
  ...rest,
});

describe("the sample of a spot check", () => {
  it("is the same for the same seed in whatever order the pool comes, and another for another seed", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool(60), { minLength: 60, maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (mixed, wanted) => {
        const codes = (p: Pooled[]): string[] => drawSample(p, "seed-1", wanted).drawn.map((x) => x.creditCode);
        expect(codes(mixed)).toEqual(codes(pool(60)));
        expect(codes(mixed)).toHaveLength(Math.min(wanted, 60));
        expect(poolSha256(mixed)).toBe(poolSha256(pool(60)));
      }),
    );
    expect(drawSample(pool(60), "seed-1", 12).drawn).not.toEqual(drawSample(pool(60), "seed-2", 12).drawn);
  });
  it("gives each stratum its share, what is left over going to the largest fractions", () => {
    const rows = [...pool(10).map((p) => ({ ...p, stratum: "a" })), ...pool(5).map((p) => ({ ...p, stratum: "b" }))];
    expect(drawSample(rows, "seed-1", 4).strata).toEqual([
      { key: "a", pool: 10, drawn: 3 },
      { key: "b", pool: 5, drawn: 1 },
    ]);
    expect(drawSample(rows, "seed-1", 15).strata.map((s) => s.drawn)).toEqual([10, 5]);
  });
});

describe("declared beside found", () => {
  it("agrees where industry, size and every factor are the same", () => {
    expect(compare(declared, found({}), names).map((l) => l.verdict)).toEqual(["same", "same", "same", "same"]);
  });
  it("tells a factor that was left out from one that is declared and not there", () => {
    const lines = compare(
      declared,
      found({
        size: "微",
        agents: [
          { agentCode: "3008", found: false, note: "" },
          { agentCode: "1038", found: true, note: "" },
          { agentCode: "2013", found: true, note: "" },
          { agentCode: "2145", found: false, note: "" },
        ],
      }),
      names,
    );
    expect(lines.map((l) => [l.key, l.verdict])).toEqual([
      ["3391", "same"],
      ["微", "different"],
      ["3008", "surplus"],
      ["1038", "same"],
      ["2013", "missing"],
    ]);
    const corrected: DeclaredSide = { ...declared, size: "微", agents: [{ agentCode: "2013", agentName: "苯" }] };
    expect(leftDifferent(lines, declared).map((l) => l.key)).toEqual(["微", "3008", "2013"]);
    expect(leftDifferent(lines, corrected)).toEqual([]);
  });
  it("asks for the change within fifteen days of telling, whatever differs", () => {
    const size = compare(declared, found({ size: "微" }), names);
    expect(correctionTerm(size, day("2025-06-01"))?.dueOn).toBe("2025-06-16");
    expect(correctionTerm(compare(declared, found({}), names), day("2025-06-01"))).toBeUndefined();
  });
});

describe("a spot check a year", () => {
  it("is overdue the day after the year in which none was finished", () => {
    expect(yearState({ year: 2024, campaigns: 0, open: 0 }, day("2024-12-31")).state).toBe("to-draw");
    expect(yearState({ year: 2024, campaigns: 0, open: 0 }, day("2025-01-01")).state).toBe("overdue");
    expect(yearState({ year: 2024, campaigns: 1, open: 3 }, day("2025-01-01"))).toMatchObject({
      state: "overdue",
      says: "2024 年抽查还有 3 家没有核对",
    });
    expect(yearState({ year: 2024, campaigns: 1, open: 0 }, day("2025-01-01")).state).toBe("done");
  });
});
