import { describe, expect, it } from "vitest";
import { partsOf, pointsOf, threshold, type ScreeningEvidence } from "./rules.ts";

const nothing: ScreeningEvidence = {
  risk: "unknown",
  word: "",
  neighbours: 0,
  persons: 0,
  seenOn: null,
  agents: 0,
  sources: 0,
  contradicts: false,
};

describe("what speaks for a lead", () => {
  it("nothing found gives no point and no sentence", () => {
    expect([partsOf(nothing), pointsOf(nothing)]).toEqual([[], 0]);
  });
  it("a serious class, examined persons, or agents seen suffice alone; a word alone does not", () => {
    for (const one of [{ risk: "serious" as const }, { persons: 1, seenOn: "2025-01-02" }, { agents: 1 }])
      expect(pointsOf({ ...nothing, ...one })).toBeGreaterThanOrEqual(threshold);
    expect(pointsOf({ ...nothing, word: "铸" })).toBeLessThan(threshold);
  });
  it("neighbours and sources count up to their limit only", () => {
    expect([1, 3, 40].map((neighbours) => pointsOf({ ...nothing, neighbours }))).toEqual([5, 15, 15]);
    expect([1, 2, 9].map((sources) => pointsOf({ ...nothing, sources }))).toEqual([5, 10, 10]);
  });
  it("somebody examined after the employer was looked at is said so", () => {
    expect(partsOf({ ...nothing, persons: 2, seenOn: "2025-02-03", contradicts: true })[0]!.says).toContain("在上次核实之后");
    expect(partsOf({ ...nothing, persons: 2, seenOn: "2025-02-03" })[0]!.says).toContain("有 2 名劳动者");
    expect(partsOf({ ...nothing, persons: 2, seenOn: "2025-02-03" }, false)[0]!.says).toBe("近 24 个月有劳动者的体检记录，最近 2025-02-03");
  });
});
