import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import { agent, allowedConclusions, gravest, surveillanceEdition } from "../index.ts";
import { cycleFor, itemCoverage, requiredItems, surveillanceGap, surveillanceSection } from "../tables.ts";

const from = day("2026-08-01");
const before = addDays(from, -1);

describe("the edition of the day", () => {
  test("an examination belongs to GBZ 188-2025 from 2026-08-01 and to 2014 the day before", () => {
    expect([surveillanceEdition(before), surveillanceEdition(from)]).toEqual(["GBZ 188-2014", "GBZ 188-2025"]);
    expect([requiredItems("3008", "during", before)?.edition, requiredItems("3008", "during", from)?.edition]).toEqual([
      "GBZ 188-2014",
      "GBZ 188-2025",
    ]);
  });
  test("复查 stops being a conclusion on 2026-08-01", () => {
    expect([allowedConclusions(before).includes("recheck"), allowedConclusions(from).includes("recheck")]).toEqual([true, false]);
  });
  test("toluene follows benzene in 2014 and has its own section in 2025", () => {
    expect([surveillanceSection("2145", before)?.section, surveillanceSection("2145", from)?.section]).toEqual(["5.19", "5.58"]);
  });
  test("low temperature has no section in 2014 and one in 2025", () => {
    expect([requiredItems("3012", "before", before), requiredItems("3012", "before", from)?.section]).toEqual([undefined, "7.7"]);
    expect(surveillanceGap("3012", "before", before)).toContain("没有该因素的章节");
  });
  test("radiation follows GBZ 98-2020 from its day", () => {
    expect([requiredItems("5001", "during", day("2021-04-30")), requiredItems("5001", "during", day("2021-05-01"))?.edition]).toEqual([
      undefined,
      "GBZ 98-2020",
    ]);
  });
});

test("the gravest conclusion stands for the card", () => {
  expect(gravest(["normal", "recheck", "contraindication"])).toBe("contraindication");
  expect(gravest(["other", "recheck"])).toBe("recheck");
  expect(gravest(["contraindication", "suspected", "recheck"])).toBe("suspected");
});

describe("items of an examination", () => {
  const noise = requiredItems("3008", "during", from)!;
  const whole = ["1010000", "2030100", "2020901", "3040100", "3060101"];

  test("noise in service asks for audiometry and names its target disease", () => {
    expect(noise.required.map((i) => i.item)).toEqual(["症状询问", "内科常规检查", "耳科常规检查", "纯音听阈测试", "心电图"]);
    expect(noise.targetDiseases.join()).toContain("噪声聋");
    expect(noise.clause).toBe("7.1.2");
  });
  test("a card with every item leaves nothing open", () => {
    expect(itemCoverage(noise, whole)).toEqual({ missing: [], undetermined: [] });
  });
  test("a card without audiometry is missing it", () => {
    expect(
      itemCoverage(
        noise,
        whole.filter((c) => c !== "3040100"),
      ).missing.map((i) => i.item),
    ).toEqual(["纯音听阈测试"]);
  });
  test("an indicator nobody knows turns missing into undetermined", () => {
    const c = itemCoverage(noise, [...whole.filter((x) => x !== "3040100"), "805009"]);
    expect([c.missing.length, c.undetermined.map((i) => i.item)]).toEqual([0, ["纯音听阈测试"]]);
  });
  test("gynaecology at high pressure is for women, so a card without it misses nothing for certain", () => {
    const c = itemCoverage(requiredItems("3010", "during", from)!, []);
    expect([c.missing, c.undetermined].map((l) => l.some((i) => i.item === "妇科常规检查（女性）"))).toEqual([false, true]);
  });
  test("nine in ten required items are tied to indicator codes", () => {
    let tied = 0;
    let all = 0;
    for (const code of ["1038", "1021", "2013", "2145", "2237", "3008", "3007", "3009", "6001", "5001"])
      for (const item of requiredItems(code, "before", from)?.required ?? []) {
        all++;
        if (item.needs) tied++;
      }
    expect(tied / all).toBeGreaterThan(0.9);
  });
});

describe("how often to examine", () => {
  test("noise of 85 dB is examined yearly and of 80 dB every two years", () => {
    expect([79.9, 80, 84.9, 85].map((noiseLevel) => cycleFor("3008", from, { noiseLevel }).months)).toEqual([undefined, 24, 24, 12]);
    expect(cycleFor("3008", from).missing).toEqual(["噪声等效声级"]);
  });
  test("an ungraded silica workplace has the interval of grade two under 2025 and is open under 2014", () => {
    expect([cycleFor("1038", from).months, cycleFor("1038", from, { grade: 1 }).months, cycleFor("1038", before).missing]).toEqual([
      12,
      24,
      ["作业分级"],
    ]);
  });
});

test("every agent with a section is in the list of agents", () => {
  for (let i = 1000; i < 10000; i++)
    if (surveillanceSection(String(i), from) || surveillanceSection(String(i), before)) expect(agent(String(i))).toBeDefined();
});
