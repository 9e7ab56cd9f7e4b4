import { describe, expect, test } from "vitest";
import { addDays, day, type Day, type Refusal } from "#kernel";
import {
  activeScheme,
  classText,
  classesText,
  classify,
  compareClasses,
  decreasingPair,
  inspectionPlan,
  rankClasses,
  reassessBy,
  reviewTask,
  riskRuleSets,
  schemesWith,
  scoreForm,
  scoreSelfCheck,
  searchClass,
  selfCheckForm,
  type InspectionPlan,
  type SchemeSetting,
} from "./index.ts";
import { bandsOf } from "./rule-sets.ts";
import { cases, failure } from "./testing.ts";

const on = day("2025-05-12");
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Refusal).code;
  }
  return "";
};
const caseOf = (name: string) => {
  const c = cases.find((x) => x.name.startsWith(name))!;
  return classify(c.ruleSet, c.facts, day(c.on), c.cells);
};
const changheOld = caseOf("S20 长河冶金：旧方案");
const changhe = caseOf("S20 长河冶金：严重");
const changheOver = caseOf("S20 长河冶金接触水平");
const anju = caseOf("S20 安居家具");

describe("classes of the rule sets", () => {
  test.each(cases.map((c) => [c.name, c] as const))("%s", (_name, c) => {
    expect(failure(c)).toBeUndefined();
  });

  test("every result names its rule set, version, day, clause and what it used", () => {
    for (const c of cases.filter((x) => x.ruleSet !== "DEMO-SYM")) {
      const r = classify(c.ruleSet, c.facts, day(c.on), c.cells);
      expect([r.ruleSetId, r.version !== "", r.on, r.used]).toEqual([
        c.ruleSet,
        true,
        c.on,
        c.cells ? { ...c.facts, cells: c.cells } : c.facts,
      ]);
      expect(r.clauses.length).toBe(1);
    }
  });

  test("the demonstration table says on every result that it is not the nation's", () => {
    const r = classify("DEMO-SYM", { groups: [{ nature: "严重", exposure: "符合", exposed: 30 }], score: 80 }, on);
    expect([classText(r), r.status, r.unconfirmed]).toEqual(["2022演示-乙（中）", "demo", true]);
    expect(r.steps[0]!.text).toContain("不是国家的表");
  });

  test("no table ever gives a lighter class to a heavier position", () => {
    for (const set of riskRuleSets()) expect([set.id, decreasingPair(set.id)]).toEqual([set.id, undefined]);
  });

  test("each scheme counts its classes from the lightest, whatever their letters", () => {
    expect(riskRuleSets().map((set) => [set.id, ...set.classes.map((k) => `${k.ordinal}${k.label}`)])).toEqual([
      ["NAT-2022", "1甲", "2乙", "3丙"],
      ["PILOT-OLD", "1丙", "2乙", "3甲"],
      ["LOCAL-QD", "1一级", "2二级", "3三级", "4四级"],
      ["DEMO-SYM", "1甲", "2乙", "3丙"],
    ]);
  });

  test("ranges of workers and scores follow each other, and none holds what another holds", () => {
    for (const [id, table] of [
      ["NAT-2022", "workers"],
      ["NAT-2022", "management"],
      ["LOCAL-QD", "management"],
    ] as const) {
      const bands = [...bandsOf(id, table)].sort((a, b) => a.min - b.min);
      expect(bands[0]!.min).toBe(0);
      for (const [i, band] of bands.entries())
        if (i + 1 < bands.length) expect([band.label, band.maxOpen ? band.max : band.max! + 1]).toEqual([band.label, bands[i + 1]!.min]);
    }
  });

  test("a loaded table that decreases is refused", () => {
    const facts = { groups: [{ nature: "严重", exposure: "符合", exposed: 30 }] as const, score: 80 };
    expect(
      refusal(() =>
        classify("NAT-2022", facts, on, [
          { a: "Ⅱ", b: "B", result: "丙" },
          { a: "Ⅲ", b: "B", result: "乙" },
        ]),
      ),
    ).toBe("ST-1005");
    expect(refusal(() => classify("没有", facts, on))).toBe("ST-1001");
  });
});

describe("甲 means two different things", () => {
  test("both classes of one plant stand beside each other with scheme and level", () => {
    expect(classesText([changheOld, changhe])).toBe("2020-甲（高）/ 2022-乙（中）");
    expect(classText(anju)).toBe("2022-甲（低）");
    expect([changheOld.ordinal, changheOld.classes, anju.ordinal, anju.classes]).toEqual([3, 3, 1, 3]);
  });

  test("classes of two schemes are neither compared nor ranked together", () => {
    expect(refusal(() => compareClasses(changheOld, changhe))).toBe("ST-1002");
    expect(refusal(() => rankClasses([changhe, anju, changheOld]))).toBe("ST-1002");
    expect(refusal(() => rankClasses([changheOver, anju]))).toBe("ST-1004");
    expect(rankClasses([anju, changhe])).toEqual([changhe, anju]);
  });

  test("a search for 甲 asks for the scheme", () => {
    expect(refusal(() => searchClass([changheOld, changhe, anju], "甲"))).toBe("ST-1003");
    expect(searchClass([changheOld, changhe, anju], "甲", "NAT-2022")).toEqual([anju]);
    expect(searchClass([changheOld, changhe, anju], "甲", "PILOT-OLD")).toEqual([changheOld]);
    expect(schemesWith("甲").map((s) => [s.ruleSet.scheme, s.word])).toEqual([
      ["2022", "低"],
      ["2020", "高"],
      ["2022演示", "低"],
    ]);
    expect(schemesWith("三级").map((s) => s.ruleSet.id)).toEqual(["LOCAL-QD"]);
  });

  test("exposure over the limit lifts Ⅱ to Ⅲ and asks for a review", () => {
    expect([changhe.hazardLevel, changheOver.hazardLevel]).toEqual(["Ⅱ", "Ⅲ"]);
    expect(reviewTask(changhe, changheOver)?.reason).toContain("由Ⅱ级升为Ⅲ级");
    expect(reviewTask(changhe, changhe)).toBeUndefined();
    expect(refusal(() => reviewTask(changheOld, changhe))).toBe("ST-1002");
  });
});

describe("how often a class is inspected", () => {
  const area = "330499101000";
  const settings: SchemeSetting[] = [
    { area: "330000000000", ruleSetId: "PILOT-OLD", from: day("2020-01-01"), to: day("2022-10-31") },
    { area: "330000000000", ruleSetId: "NAT-2022", from: day("2022-11-01") },
  ];
  const plans: InspectionPlan[] = [
    { area: "330000000000", ruleSetId: "PILOT-OLD", label: "甲", modes: ["on-site"], intervalMonths: 6 },
    { area: "330499000000", ruleSetId: "NAT-2022", label: "甲", modes: ["on-site"] },
    { area: "330499000000", ruleSetId: "NAT-2022", label: "乙", modes: ["on-site", "online"], intervalMonths: 12 },
  ];

  test("only the active scheme decides, the other's letter changes nothing", () => {
    const found = inspectionPlan([changheOld, changhe], plans, settings, area, on);
    expect([found.plan?.ruleSetId, found.plan?.modes, found.nextBy]).toEqual(["NAT-2022", ["on-site", "online"], "2026-05-12"]);
    expect(found.text).toBe("2022-乙（中）：现场加线上检查，每 12 个月一次。");
    expect(inspectionPlan([changheOld], plans, settings, area, on).text).toContain("尚无类别");
    expect(inspectionPlan([changheOld], plans, settings, area, day("2021-05-12")).plan?.intervalMonths).toBe(6);
  });

  test("the scheme changes on the day it is set to and a county may set its own", () => {
    const first = day("2022-11-01");
    expect([activeScheme(settings, area, addDays(first, -1))?.id, activeScheme(settings, area, first)?.id]).toEqual([
      "PILOT-OLD",
      "NAT-2022",
    ]);
    const own: SchemeSetting = { area: "330499000000", ruleSetId: "LOCAL-QD", from: day("2024-01-01") as Day };
    expect([activeScheme([...settings, own], area, on)?.id, activeScheme([...settings, own], "330482000000", on)?.id]).toEqual([
      "LOCAL-QD",
      "NAT-2022",
    ]);
    expect(activeScheme(settings, "440000000000", on)).toBeUndefined();
  });

  test("a frequency nobody set is not configured, and three years is the term of a class", () => {
    expect(inspectionPlan([changhe], [], settings, area, on).text).toBe("2022-乙（中） 的检查频次规则未配置。");
    expect(inspectionPlan([changhe], plans, [], area, on).text).toContain("规则未配置");
    expect([reassessBy(changhe), reassessBy(changheOld)]).toEqual(["2028-05-12", undefined]);
  });
});

describe("self-check", () => {
  const form = selfCheckForm("LOCAL-QD");
  const full = form.map((i) => ({ no: i.no, points: i.max! }));

  test("the Qingdao form has 24 items in 7 groups and 100 points", () => {
    expect([form.length, new Set(form.map((i) => i.category)).size, form.reduce((n, i) => n + i.max!, 0)]).toEqual([24, 7, 100]);
    expect(form.every((i) => i.key === false)).toBe(true);
    expect(scoreSelfCheck("LOCAL-QD", full).score).toBe(100);
    expect(selfCheckForm("STATUTE-LIST").length).toBe(50);
  });

  test("a year without construction project costs nothing, an unanswered item leaves no score", () => {
    const answers = full.map((a) => (a.no === "8" ? { no: "8", notApplicable: true as const } : a));
    expect(scoreSelfCheck("LOCAL-QD", answers).score).toBe(100);
    const short = scoreSelfCheck("LOCAL-QD", full.slice(1));
    expect([short.score, short.missing]).toEqual([undefined, ["第1项（职业病防治责任制）"]]);
    const r = classify("LOCAL-QD", { listedFactor: false, exposed: 3, item17: 5, selfCheck: short }, on);
    expect([r.outcome, r.missing]).toEqual(["missing", ["第1项（职业病防治责任制）"]]);
  });

  test("the national form has no scores, so it gives none", () => {
    const answers = selfCheckForm("NAT-2022").map((i) => ({ no: i.no, points: 1 }));
    const scored = scoreSelfCheck("NAT-2022", answers);
    expect([scored.score, scored.missing]).toEqual([undefined, ["自查表各项分值"]]);
  });

  test("each way with items that do not apply gives its own score", () => {
    const item = (no: string, max: number, key = false) => ({
      no,
      category: "",
      item: no,
      method: "",
      max,
      key,
      fullWhenNotApplicable: false,
      scoring: "",
      basis: "",
    });
    const three = [item("1", 50, true), item("2", 30), item("3", 20)];
    const answers = [
      { no: "1", points: 40 },
      { no: "2", points: 24 },
      { no: "3", notApplicable: true as const },
    ];
    expect(scoreForm(three, answers, "standardise").score).toBe(80);
    expect(scoreForm(three, answers, "full-score").score).toBe(84);
    expect(scoreForm(three, answers, "none").missing).toEqual(["第3项（3）"]);
    expect(scoreForm(three, answers, "standardise").keyFailed).toEqual(["1"]);
    expect(refusal(() => scoreForm(three, [{ no: "2", points: 31 }], "none"))).toBe("ST-1007");
    expect(refusal(() => scoreForm(three, [{ no: "9", points: 1 }], "none"))).toBe("ST-1006");
  });
});
