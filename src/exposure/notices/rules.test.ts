import { describe, expect, it } from "vitest";
import { day } from "#kernel";
import { agentFacts } from "./agents.ts";
import { contentOf, signedOf, staleSays } from "./rules.ts";

describe("what a notice says of an agent", () => {
  it("benzene has the limits of the amendment from its day, and those of the table the day before", () => {
    expect(agentFacts("2013", "苯", day("2022-11-28")).limits.map((l) => l.text)).toEqual(["PC-TWA 3 mg/m³", "PC-STEL 6 mg/m³"]);
    expect(agentFacts("2013", "苯", day("2022-11-27")).limits.map((l) => l.text)).toEqual(["PC-TWA 6 mg/m³", "PC-STEL 10 mg/m³"]);
  });
  it("noise has its two limits of GBZ 2.2, no CAS number and no critical effect", () => {
    const noise = agentFacts("3008", "噪声", day("2026-03-01"));
    expect(noise.limits.map((l) => l.clause)).toEqual(["GBZ 2.2-2007 11.2.1 表9", "GBZ 2.2-2007 11.2.1 表9"]);
    expect(noise).toMatchObject({ cas: [], effects: [], severe: "no", highlyToxic: "no" });
  });
  it("the surveillance standard of the day gives diseases and interval with its clause", () => {
    expect(agentFacts("2013", "苯", day("2026-07-31")).examClause).toMatch(/^GBZ 188-2014/);
    expect(agentFacts("2013", "苯", day("2026-08-01")).examClause).toMatch(/^GBZ 188-2025/);
  });
  it("an agent of no table is named, and everything else of it left empty", () => {
    expect(agentFacts("999999", "某种因素", day("2026-03-01"))).toMatchObject({ name: "某种因素", limits: [], diseases: [], effects: [] });
  });
});

describe("the notice of a post", () => {
  it("names every agent once, whether declared, measured or only registered", () => {
    const post = { name: "喷漆", workshop: "", registered: ["2013", "3008"], declared: ["2013"], results: [] };
    expect(contentOf(post, new Map(), day("2026-03-01")).agents.map((a) => [a.code, a.origin])).toEqual([
      ["2013", ["declared"]],
      ["3008", ["registered"]],
    ]);
  });
  it("tells why a print is out of date: the test before the declaration before the words", () => {
    const printed = { contentKey: "a", sampledOn: day("2026-01-10"), declaredOn: day("2026-01-05"), printedOn: day("2026-01-20") };
    const now = { contentKey: "b", sampledOn: day("2026-03-01"), declaredOn: day("2026-02-01") };
    expect(staleSays(printed, { ...now, contentKey: "a" }, null)).toBeNull();
    expect(staleSays(printed, now, null)).toBe("该岗位 2026-03-01 检测后需更新");
    expect(staleSays(printed, { ...now, sampledOn: printed.sampledOn }, null)).toBe("该岗位 2026-02-01 申报后需更新");
    const same = { contentKey: "b", sampledOn: printed.sampledOn, declaredOn: printed.declaredOn };
    expect(staleSays(printed, same, day("2026-01-20"))).toBe("2026-01-20 修改了填写内容，需更新");
    expect(staleSays(printed, same, null)).toBe("岗位信息或标准有变化，需更新");
  });
  it("never counts more people told than work at the post", () => {
    expect([signedOf(5, 1, 2), signedOf(5, 3, 9), signedOf(0, 1, 0)]).toEqual([3, 5, 1]);
  });
});
