import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { sourceById } from "../index.ts";
import { firstSteps, violations, type ViolationFacts } from "../tables.ts";
import cases from "./violations.cases.json" with { type: "json" };

type Case = { id: string; says: string; facts: ViolationFacts; state: string; min?: number; max?: number; first?: string };
const all = cases as unknown as Case[];
const on = day("2026-11-22");
const exemption = (id: string, facts: ViolationFacts, which: string, at = on) =>
  firstSteps(id, facts, at).exemptions.find((e) => e.id === which);

describe("every violation, its first step and its fine", () => {
  test.each(all.map((c) => [c.id, c.says, c] as const))("%s: %s", (id, _, c) => {
    const s = firstSteps(id, c.facts, on);
    expect({ state: s.fine.state, min: s.fine.min, max: s.fine.max }).toEqual({ state: c.state, min: c.min, max: c.max });
    if (c.first) expect(s.steps[0]).toBe(c.first);
    expect(s.clauses.length).toBeGreaterThan(0);
    expect(s.fine.says).not.toBe("");
  });
  test("no violation is left without a case", () => {
    const touched = new Set(all.map((c) => c.id));
    expect(
      violations()
        .filter((v) => !touched.has(v.id))
        .map((v) => v.id),
    ).toEqual([]);
    expect(violations().length).toBe(125);
  });
  test("every violation cites a text that is known, and every other statute for the same act cites it back", () => {
    for (const v of violations()) {
      expect([sourceById(v.duty.sourceId)?.id, v.penalty.clause !== ""], v.id).toEqual([v.duty.sourceId, true]);
      for (const other of v.alsoPunishedBy) expect(violations().find((o) => o.id === other)!.alsoPunishedBy, v.id).toContain(v.id);
    }
  });
});

describe("fines", () => {
  test("a fine that needs an expired order names the order when nothing is known of it", () => {
    const s = firstSteps("law-72-4", {}, on);
    expect([s.fine.state, s.missing]).toEqual(["after-expiry", ["责令限期改正是否已送达并逾期"]]);
    expect(s.fine.says).toBe("先责令限期改正；逾期不改正的，并处 50000 元至 200000 元");
  });
  test("a fine without a lower end says so", () => {
    expect(firstSteps("law-70-1", { orderExpired: true }, on).fine.says).toBe("逾期不改正，并处 100000 元以下，法律未定下限");
  });
  test("below five thousand yuan of gains the other row of the same article applies", () => {
    const at = (gains: number) => ["law-79-1", "law-79-2"].map((id) => firstSteps(id, { gains }, on).fine);
    expect(at(499_999).map((f) => f.state)).toEqual(["none", "now"]);
    expect(at(500_000).map((f) => f.state)).toEqual(["now", "none"]);
    expect(at(500_000)[0]).toMatchObject({ min: 1_000_000, max: 5_000_000 });
    expect(firstSteps("law-79-1", {}, on).missing).toEqual(["违法所得"]);
  });
  test("a rule known from memory or revised since must not carry a proposal", () => {
    expect(firstSteps("order90-1", {}, on).unconfirmed).toBe(true);
    expect(firstSteps("toxic-59-3", {}, day("2025-01-19")).unconfirmed).toBeUndefined();
    expect(firstSteps("toxic-59-3", {}, day("2025-01-20")).unconfirmed).toBe(true);
    expect(firstSteps("law-72-4", {}, on).unconfirmed).toBeUndefined();
  });
  test("an act that two statutes punish names both", () => {
    expect(firstSteps("law-71-1", {}, on).alsoPunishedBy).toEqual(["order48-14", "toxic-67-1"]);
  });
});

describe("going unpunished", () => {
  const light: ViolationFacts = { minor: true, corrected: true, harm: "none" };
  test("a minor act corrected without harm is not punished, and each open condition is named", () => {
    expect(exemption("law-71-1", light, "national-minor")).toMatchObject({ outcome: "none", met: true, missing: [] });
    expect(exemption("law-71-1", { minor: true }, "national-minor")!.missing).toEqual(["及时改正", "没有造成危害后果"]);
    expect(exemption("law-71-1", { ...light, harm: "slight" }, "national-minor")).toMatchObject({ met: false, missing: [] });
  });
  test("a first act of slight harm that was corrected may go unpunished", () => {
    const e = exemption("law-71-1", { first: true, harm: "slight", corrected: true }, "national-first");
    expect([e!.outcome, e!.met]).toEqual(["may-none", true]);
    expect(exemption("law-71-1", { first: false, harm: "slight", corrected: true }, "national-first")!.met).toBe(false);
  });
  test("the revised law on penalties is no ground before it came into force", () => {
    expect(exemption("law-71-1", light, "national-minor", day("2021-07-14"))).toBeUndefined();
    expect(exemption("law-71-1", light, "national-minor", day("2021-07-15"))).toBeDefined();
  });
  test("the list of one region is never used in another", () => {
    const facts: ViolationFacts = { first: true, corrected: true };
    expect(exemption("law-71-5", { ...facts, region: "330499000000" }, "zhongshan-copy")).toBeUndefined();
    expect(exemption("law-71-5", { ...facts, region: "442000000000", foundByRandomCheck: false }, "zhongshan-copy")!.met).toBe(true);
    expect(exemption("law-71-5", { ...facts, region: "442000000000", foundByRandomCheck: true }, "zhongshan-copy")!.met).toBe(false);
    expect(exemption("law-71-4", { ...facts, region: "442000000000" }, "zhongshan-copy")).toBeUndefined();
  });
  test("a list whose first day is not known cannot decide in its own year, nor one whose items were not read", () => {
    const facts: ViolationFacts = { first: true, corrected: true, harm: "none", region: "510525000000" };
    expect(exemption("law-70-1", facts, "gulin-publish", day("2024-12-31"))).toBeUndefined();
    expect(exemption("law-70-1", facts, "gulin-publish", day("2025-12-31"))!.missing).toEqual(["清单施行日未配置"]);
    expect(exemption("law-70-1", facts, "gulin-publish", day("2026-01-01"))!.met).toBe(true);
    expect(exemption("law-71-1", { region: "500106000000" }, "chongqing")!.missing).toEqual(["条目未配置"]);
    expect(exemption("law-70-4", { region: "421200000000" }, "xianning-training")!.missing).toEqual(["条件未配置"]);
  });
});

test("an act is out of time after two years, with harm to life or health after five", () => {
  const bar = (harm: "none" | "serious", at: string) =>
    firstSteps("law-71-1", { endedOn: day("2024-02-29"), harm }, day(at)).timeBar!.passed;
  expect([bar("none", "2026-02-28"), bar("none", "2026-03-01"), bar("serious", "2029-02-28"), bar("serious", "2029-03-01")]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
