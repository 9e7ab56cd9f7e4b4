import { describe, expect, it } from "vitest";
import { likePoints, placePattern, scoreOf, thresholds, verdictOf, weights } from "./rules.ts";
import { suggestMapping, type Evidence } from "./schema.ts";

const nothing: Evidence = {
  name: "different",
  likeness: 0,
  code: "absent",
  address: "different",
  phone: false,
  legal: false,
  area: "different",
};

describe("the score of a candidate", () => {
  it("says what each part is worth and why", () => {
    const { points, parts } = scoreOf({ ...nothing, name: "core", likeness: 1, address: "same", area: "town" });
    expect(points).toBe(75);
    expect(parts.filter((p) => p.points > 0).map((p) => `${p.evidence} +${p.points}`)).toEqual([
      "名称去除地名和公司后缀后相同 +40",
      "地址相同 +25",
      "同一乡镇（街道） +10",
    ]);
  });
  it("makes two the same by no single agreement but the code", () => {
    const single: Partial<Evidence>[] = [
      { name: "full", likeness: 1 },
      { address: "same" },
      { phone: true },
      { legal: true },
      { area: "town" },
      { code: "organisation" },
    ];
    for (const part of single) expect(verdictOf({ ...nothing, ...part }, undefined)).not.toBe("same");
    expect(verdictOf({ ...nothing, code: "same" }, undefined)).toBe("same");
  });
  it("asks a person when two valid codes differ, however much else agrees", () => {
    const all: Evidence = { name: "full", likeness: 1, code: "differs", address: "same", phone: true, legal: true, area: "town" };
    expect(scoreOf(all).points).toBeGreaterThan(thresholds.same);
    expect(verdictOf(all, undefined)).toBe("question");
  });
  it("asks a person when the next candidate comes close", () => {
    const best: Evidence = { ...nothing, name: "full", likeness: 1, area: "town" };
    expect(verdictOf(best, undefined)).toBe("same");
    expect(verdictOf(best, { ...best, area: "county" })).toBe("question");
  });
  it("is nothing for names that share half their letters and rises to the weight of all", () => {
    expect([likePoints(0.5), likePoints(0.75), likePoints(1)]).toEqual([0, 20, weights.name.like]);
  });
});

describe("places and columns", () => {
  it("takes a place off a name with or without its last word", () => {
    const pattern = new RegExp(placePattern(["浙江省", "嘉兴市", "嘉善县"]));
    expect(["浙江嘉善鑫达", "嘉善县鑫达", "嘉兴市鑫达", "鑫达"].map((name) => name.replace(pattern, ""))).toEqual([
      "鑫达",
      "鑫达",
      "鑫达",
      "鑫达",
    ]);
  });
  it("finds columns by the source's own mapping, then its kind's titles, then the usual ones", () => {
    expect(suggestMapping(["纳税人识别号", "纳税人名称", "电话"], "tax")).toEqual({
      creditCode: "纳税人识别号",
      name: "纳税人名称",
      phone: "电话",
    });
    expect(suggestMapping(["甲列", "企业名称*"], "tax", { name: "甲列" })).toEqual({ name: "甲列" });
    expect(suggestMapping(["备注"], "")).toEqual({});
  });
});
