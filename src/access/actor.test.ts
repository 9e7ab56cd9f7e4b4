import { describe, expect, test } from "vitest";
import { areaRange, coversArea, publicActor, scopeOf, systemActor, type Actor } from "./actor.ts";

describe("the range of codes below an area", () => {
  test.each([
    ["the country", "000000000000", "999999999999"],
    ["a province", "330000000000", "339999999999"],
    ["a city", "330400000000", "330499999999"],
    ["a county", "330499000000", "330499999999"],
    ["a county administered by the province", "419001000000", "419001999999"],
    ["a town", "330499101000", "330499101999"],
    ["a village", "330499101203", "330499101203"],
  ])("%s %s ends at %s", (_level, from, to) => {
    expect(areaRange(from)).toEqual({ from, to });
  });
  test("a code that is not twelve digits is refused", () => {
    for (const code of ["330499", "33049900000a", ""]) expect(() => areaRange(code)).toThrow(RangeError);
  });
  test("a county officer answers for its towns and not for the county beside", () => {
    const officer: Actor = { ...systemActor, kind: "commission", roles: ["commission-officer"], areaCode: "330499000000", via: "session" };
    expect(coversArea(officer, "330499101000")).toBe(true);
    expect(coversArea(officer, "330498101000")).toBe(false);
    expect(coversArea(officer, "330400000000")).toBe(false);
  });
});

describe("the scope of a transaction", () => {
  test("nobody signed in sets nothing, so that no row policy matches", () => {
    expect(scopeOf(publicActor)).toEqual({});
  });
  test("an employer's account carries its employer and no worker", () => {
    const firm: Actor = {
      ...systemActor,
      kind: "employer",
      roles: ["employer-manager"],
      areaCode: "330499101000",
      employerId: "e",
      via: "session",
    };
    expect(scopeOf(firm)).toMatchObject({
      kind: "employer",
      employer: "e",
      worker: "",
      area_from: "330499101000",
      area_to: "330499101999",
      roles: "employer-manager",
    });
  });
});
