import { describe, expect, it } from "vitest";
import { day } from "#kernel";
import { kilometres, standingOf, visitOrder } from "./rules.ts";

describe("who counts among those that must declare", () => {
  const stopped = { state: "stopped" as const, hazardConfirmed: true, stoppedOn: day("2025-01-15") };
  it("a stop of 15 January keeps an employer in on 15 July and not on 16 July", () => {
    expect(standingOf(stopped, day("2025-07-15"))).toMatchObject({ counted: true, until: "2025-07-15" });
    expect(standingOf(stopped, day("2025-07-16"))).toMatchObject({ counted: false, until: null });
  });
  it("a stop on the last day of August runs to the last day of February", () => {
    expect(standingOf({ ...stopped, stoppedOn: day("2025-08-31") }, day("2026-02-28")).until).toBe("2026-02-28");
  });
  it("a stopped employer without confirmed hazards or without its day is out, and the words say which", () => {
    expect(standingOf({ ...stopped, hazardConfirmed: false }, day("2025-02-01")).says).toContain("没有核实为存在职业病危害");
    expect(standingOf({ ...stopped, stoppedOn: null }, day("2025-02-01")).says).toContain("没有填停产日期");
  });
  it("an employer to be verified, absent, deregistered or moved away never counts", () => {
    for (const state of ["to-verify", "absent", "deregistered", "moved-away"] as const)
      expect(standingOf({ state, hazardConfirmed: true, stoppedOn: null }, day("2025-02-01")).counted).toBe(false);
  });
});

describe("the order of visits", () => {
  const stop = (key: string, longitude: number | null, latitude: number | null, address = "") => ({
    key,
    areaCode: "330499101001",
    address,
    longitude,
    latitude,
  });
  it("a degree of latitude is about 111 kilometres", () => {
    expect(kilometres({ longitude: 120, latitude: 30 }, { longitude: 120, latitude: 31 })).toBeCloseTo(111.2, 1);
  });
  it("goes always on to the nearest, and leaves those without a position to the end by address", () => {
    const stops = [
      stop("far", 121.2, 30.7),
      stop("b", null, null, "二路"),
      stop("near", 120.91, 30.7),
      stop("a", null, null, "一路"),
      stop("mid", 121, 30.7),
    ];
    const order = visitOrder(stops, { longitude: 120.9, latitude: 30.7 });
    expect(order.map((o) => o.key)).toEqual(["near", "mid", "far", "a", "b"]);
    expect(order.map((o) => o.kilometres === null)).toEqual([false, false, false, true, true]);
  });
  it("without a start the first has no way before it", () => {
    expect(visitOrder([stop("x", 121, 30)])).toEqual([{ key: "x", kilometres: null }]);
  });
});
