import { describe, expect, it } from "vitest";
import { ranked } from "./rules.ts";

const share = (numerator: number, denominator: number) => ({ numerator, denominator, text: "" });
const order = (towns: Record<string, [number, number]>) =>
  ranked(
    Object.entries(towns).map(([areaCode, [n, d]]) => ({ areaCode, share: share(n, d) })),
    (t) => t.share,
  ).map((t) => [t.areaCode, t.rank, t.tied]);

describe("the order of towns", () => {
  it("puts the greater share first and gives equal shares one place, whatever their denominators", () => {
    expect(order({ a: [10, 12], b: [17, 18], c: [5, 6], d: [1, 2] })).toEqual([
      ["b", 1, false],
      ["a", 2, true],
      ["c", 2, true],
      ["d", 4, false],
    ]);
  });
  it("tells shares apart that round to the same percentage", () => {
    expect(order({ a: [66_666, 99_999], b: [66_667, 100_000] }).map(([code]) => code)).toEqual(["b", "a"]);
  });
  it("ranks nobody who has nothing to count", () => {
    expect(order({ a: [0, 0], b: [0, 3] })).toEqual([
      ["b", 1, false],
      ["a", null, false],
    ]);
  });
});
