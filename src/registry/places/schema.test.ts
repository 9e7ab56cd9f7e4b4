import { describe, expect, it } from "vitest";
import { sectorOf } from "./schema.ts";

describe("the sector of an industry code", () => {
  it("tells industry from hospitals, pet hospitals, hotels, schools and services", () => {
    expect(["0610", "3391", "4690", "4710", "6110", "8030", "8222", "8310", "8411", "5211", ""].map(sectorOf)).toEqual([
      "industry",
      "industry",
      "industry",
      "construction",
      "lodging",
      "resident-service",
      "animal-hospital",
      "school",
      "health",
      "other",
      "other",
    ]);
  });
});
