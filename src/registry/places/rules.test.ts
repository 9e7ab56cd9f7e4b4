import { describe, expect, it } from "vitest";
import { doubtOf, positionProblem } from "./rules.ts";

describe("a position on the map", () => {
  it("in the country is taken, the wrong way round is told apart from elsewhere", () => {
    expect(positionProblem(120.7, 30.6)).toBeUndefined();
    expect(positionProblem(73, 54)).toBeUndefined();
    expect(positionProblem(30.6, 120.7)).toBe("swapped");
    expect(positionProblem(10, 50)).toBe("outside");
    expect(positionProblem(136.1, 30)).toBe("outside");
  });
  it("far from every other of its town is worth a second look, if there are three others", () => {
    expect(doubtOf(31, 3)).toContain("31 公里");
    expect(doubtOf(30, 3)).toBe("");
    expect(doubtOf(31, 2)).toBe("");
    expect(doubtOf(null, 0)).toBe("");
  });
});
