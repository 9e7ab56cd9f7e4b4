import { describe, expect, it } from "vitest";
import { changesOf, stepped, unlisted } from "./mutation/tables.ts";

describe("mutation of the law's numbers", () => {
  it("changes a number by one in its last place, a day by a day, a formula number by number", () => {
    expect([stepped("0.30", 1), stepped("20", -1), stepped("0.1", -1), stepped("0", -1)]).toEqual(["0.31", "19", "0.0", undefined]);
    expect(changesOf("2022-11-28", undefined)).toEqual(["2022-11-29", "2022-11-27"]);
    expect(changesOf("400/t", undefined)).toEqual(["401/t", "399/t"]);
    expect(changesOf("甲", ["甲", "乙"])).toEqual(["乙"]);
    expect(changesOf("", undefined)).toEqual([]);
  });

  it("every table of the room is known as one of numbers or one of wording", async () => {
    expect(await unlisted()).toEqual([]);
  });
});
