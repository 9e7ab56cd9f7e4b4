import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import {
  agent,
  agents,
  codeSetNames,
  codesFor,
  diseases,
  findAgent,
  findDisease,
  industryRisk,
  mapCode,
  mappedLists,
  mappings,
  unmapped,
} from "../index.ts";
import {
  diseaseCatalogue,
  diseaseEdition,
  enterpriseSize,
  examIndicators,
  factorsOf,
  hazardFactors,
  industries,
  industry,
  inOtherEdition,
  provincialTerms,
  provincialUnit,
  workType,
  workTypeList,
} from "../tables.ts";

describe("agents", () => {
  test("the list of 2021 has 602 entries with its headings", () => {
    expect(agents().length).toBe(602);
    expect(agent("3008")).toMatchObject({ name: "噪声", group: "physical", examCategory: "physical" });
    expect(agent("6001")?.examCategory).toBe("special");
  });
  test.each([
    ["矽尘", "1038"],
    ["煤尘", "1021"],
    ["甲苯", "2145"],
    ["71-43-2", "2013"],
    ["噪声", "3008"],
    ["光气", "2124"],
    ["N,N-二甲基甲酰胺", "2077"],
    [" 3007 ", "3007"],
  ])("%s leads to the agent %s", (text, code) => {
    expect(findAgent(text)?.code).toBe(code);
  });
  test("a word that is no agent leads nowhere", () => {
    expect(findAgent("粉尘和噪声")).toBeUndefined();
  });
});

describe("codes of other editions", () => {
  test("conclusion 02 means different things in 2020 and 2021", () => {
    expect([
      mapCode("exam-conclusion", "national-2020", "02").canonical,
      mapCode("exam-conclusion", "national-2021", "02").canonical,
    ]).toEqual(["suspected", "recheck"]);
    expect(mapCode("exam-conclusion", "provincial", "12003").canonical).toBe("suspected");
    expect(mapCode("exam-conclusion", "reportcard", "2").canonical).toBe("recheck");
  });
  test("emergency and after leaving are the other way round in the old system", () => {
    expect([mapCode("exam-phase", "legacy", "4").canonical, mapCode("exam-phase", "national-2021", "04").canonical]).toEqual([
      "after",
      "emergency",
    ]);
  });
  test("noise has one canonical code whatever the list", () => {
    expect(
      ["3008", "3008", "130001", "13001"].map(
        (c, i) => mapCode("hazard", (["national-2020", "national-2021", "provincial-6", "provincial-5"] as const)[i]!, c).canonical,
      ),
    ).toEqual(Array(4).fill("3008"));
  });
  test("a withdrawn code leads to the entry that took it in, or says there is none", () => {
    expect(mapCode("hazard", "national-2020", "2246")).toMatchObject({ canonical: "2249", relation: "broader" });
    expect(mapCode("hazard", "national-2021", "2246").reason).toContain("没有 2246");
    expect(mapCode("hazard", "national-2020", "2387").reason).toContain("没有对应项");
  });
  test("a heading is not a hazard", () => {
    expect(mapCode("hazard", "national-2021", "3").canonical).toBeUndefined();
    expect(mapCode("hazard", "national-2020", "3").canonical).toBeUndefined();
  });
  test("every canonical code of a foreign list is an agent of 2021", () => {
    for (const a of agents()) if (!a.heading) expect(mapCode("hazard", "national-2021", a.code).canonical).toBe(a.code);
    expect(codeSetNames().length).toBeGreaterThanOrEqual(35);
  });
});

describe("industries and sizes", () => {
  test("the risk of a class is the one its row of the catalogue names", () => {
    const count = (risk: string): number => industries().filter((i) => i.risk === risk).length;
    expect([count("serious"), count("general")]).toEqual([630, 492]);
    expect(industry("339")?.name).toBe("铸造及其他金属制品制造");
  });
  test("foundries are serious, grain is general and an unlisted class is unknown", () => {
    expect([industryRisk("3391"), industryRisk("0111"), industryRisk("9999"), industries().length]).toEqual([
      "serious",
      "general",
      "unknown",
      1972,
    ]);
  });
  test("an industrial unit of 300 staff is medium only with the revenue for it", () => {
    expect([
      enterpriseSize("3391", { staff: 300, revenue: 2000 }),
      enterpriseSize("3391", { staff: 300, revenue: 1999 }),
      enterpriseSize("3391", { staff: 300 }),
    ]).toEqual(["medium", "small", undefined]);
  });
});

describe("enterprise sizes, at each threshold and below it", () => {
  const rows = parse(readFileSync(join(import.meta.dirname, "enterprise-size.csv")), { columns: true }) as Record<string, string>[];
  const figure = { 从业人员: "staff", 营业收入: "revenue", 资产总额: "assets" } as const;
  const industriesOfRule = [...new Set(rows.map((r) => r.industry_zh!))];
  test.each(industriesOfRule)("%s needs every lower limit of a class", (name) => {
    const own = rows.filter((r) => r.industry_zh === name);
    const code = own[0]!.gbt4754_scope!.split(";")[0]!;
    const at = (column: string): Record<string, number> =>
      Object.fromEntries(own.map((r) => [figure[r.indicator_zh as "从业人员"], Number(r[column] || 0)]));
    const first = figure[own[0]!.indicator_zh as "从业人员"];
    const sizes = (["large", "medium", "small"] as const).map((size) => {
      const limits = at(`${size}_min`);
      return [enterpriseSize(code, limits), enterpriseSize(code, { ...limits, [first]: limits[first]! - 1 })];
    });
    expect(sizes).toEqual([
      ["large", "medium"],
      ["medium", "small"],
      ["small", "micro"],
    ]);
  });
  test("what the rule does not cover has no size", () => {
    expect([enterpriseSize("J", { staff: 10, revenue: 10, assets: 10 }), enterpriseSize("P", { staff: 10, revenue: 10 })]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test("the long lists are whole", () => {
  expect([workTypeList().length, examIndicators().length]).toEqual([4684, 1444]);
  expect(workType("00-11")).toBe("选煤工");
  expect(findDisease("矽肺")?.code).toBe("1101");
});

describe("both ways between the lists", () => {
  test("every code that leads somewhere is found again from where it leads", () => {
    for (const { list, editions } of mappedLists())
      for (const edition of editions)
        for (const { code, mapped } of mappings(list, edition).filter((_, i) => i % 7 === 0))
          if (mapped.canonical !== undefined)
            expect(
              codesFor(list, edition, mapped.canonical).map((c) => c.code),
              `${list} ${edition} ${code}`,
            ).toContain(code);
  });
  test("what leads nowhere says why, and is counted with what does", () => {
    for (const { list, editions } of mappedLists())
      for (const edition of editions) {
        const found = mappings(list, edition).filter((m) => m.mapped.canonical !== undefined).length;
        expect(found + unmapped(list, edition).length, `${list} ${edition}`).toBe(mappings(list, edition).length);
        expect(found, `${list} ${edition}`).toBeGreaterThan(0);
        for (const u of unmapped(list, edition)) expect(u.reason).not.toBe("");
      }
  });
  test("the same code comes before the narrower ones on the way out", () => {
    expect(codesFor("hazard", "provincial-6", "3008")[0]).toMatchObject({ code: "130001", relation: "same" });
    const lead = codesFor("disease", "provincial", "5001");
    expect(lead.map((c) => [c.name, c.relation])).toEqual([["职业性慢性铅中毒", "narrower"]]);
    expect(codesFor("hazard", "provincial-6", "0000")).toEqual([]);
  });
  test("the provincial platform's words lead to the national ones", () => {
    expect(mapCode("disease", "provincial", "10009")).toMatchObject({ canonical: "5001", relation: "broader" });
    expect(mapCode("exam-indicator", "provincial", "13116")).toMatchObject({ canonical: "2030700", name: "心律" });
    expect(mapCode("exam-indicator", "provincial", "10002").reason).toContain("脾 没有对应的国家检查指标代码");
    expect(mapCode("economic-type", "provincial", "110")).toMatchObject({ canonical: "110", relation: "same" });
    expect(mapCode("disease", "provincial", "0").reason).toContain("没有 0");
  });
  test("the 24 hazard codes and 46 indicator codes withdrawn in 2021 are known as withdrawn", () => {
    const gone = mappings("hazard", "national-2020").filter((m) => !agent(m.code));
    expect(gone.length).toBe(24);
    expect(unmapped("exam-indicator", "national-2020").length).toBe(46);
    expect(mapCode("exam-indicator", "national-2021", unmapped("exam-indicator", "national-2020")[0]!.code).reason).toContain("已取消");
  });
});

describe("the catalogues of hazards and diseases", () => {
  test("the catalogue of 2015 has 459 entries in six groups", () => {
    const count = (group: string): number => hazardFactors().filter((f) => f.group === group).length;
    expect(["dust", "chemical", "physical", "radiation", "biological", "other"].map(count)).toEqual([52, 375, 15, 8, 6, 3]);
    expect(
      hazardFactors()
        .filter((f) => f.agents.length === 0)
        .map((f) => f.group),
    ).toEqual(["radiation", "radiation", "radiation"]);
  });
  test("every agent an entry names is one of the exchange, and an entry may be split over several", () => {
    for (const f of hazardFactors()) for (const code of f.agents) expect(agent(code)?.heading, `${f.name} ${code}`).toBe(false);
    expect(factorsOf("2120")[0]).toMatchObject({ name: "汞及其化合物", match: "split", highlyToxic: "part" });
    expect(factorsOf("2013")[0]).toMatchObject({ highlyToxic: "whole", carcinogen: "G1" });
    expect(factorsOf("0000")).toEqual([]);
  });
  test("the catalogue of diseases has 132 entries in 2013 and 135 in 2024, four of them open in each", () => {
    const open = (e: "2013" | "2024"): number => diseaseCatalogue(e).filter((d) => d.openEnded).length;
    expect([diseaseCatalogue("2013").length, diseaseCatalogue("2024").length, open("2013"), open("2024")]).toEqual([132, 135, 4, 4]);
    expect([diseaseEdition(day("2025-07-31")), diseaseEdition(day("2025-08-01"))]).toEqual(["2013", "2024"]);
  });
  test("every disease of 2013 is found in 2024, and only the two new ones have nothing before them", () => {
    expect(diseaseCatalogue("2013").filter((d) => inOtherEdition(d).length === 0)).toEqual([]);
    expect(
      diseaseCatalogue("2024")
        .filter((d) => inOtherEdition(d).length === 0)
        .map((d) => d.name.slice(0, 5)),
    ).toEqual(["腕管综合征", "创伤后应激"]);
  });
  test("the cataract was split, uranium and bursitis moved", () => {
    const relation = (edition: "2013" | "2024", name: string) =>
      inOtherEdition(diseaseCatalogue(edition).find((d) => d.name.startsWith(name))!).map((c) => c.relation);
    expect(relation("2013", "白内障")).toEqual(["narrower", "narrower"]);
    expect(relation("2024", "放射性白内障")).toEqual(["broader"]);
    expect([relation("2013", "铀"), relation("2024", "滑囊炎"), relation("2013", "矽肺")]).toEqual([["moved"], ["moved"], ["same"]]);
  });
  test("every disease code of the catalogue is one of the exchange", () => {
    const codes = new Set(diseases().map((d) => d.code));
    for (const d of [...diseaseCatalogue("2013"), ...diseaseCatalogue("2024")]) if (d.code) expect(codes.has(d.code), d.name).toBe(true);
  });
});

test("a unit of the provincial platform has one spelling", () => {
  const pulse = provincialTerms("exam-item").find((t) => t.name === "脉搏")!;
  expect(provincialUnit(pulse.code)).toEqual({ code: "1025", asPrinted: "次/分", unit: "次/分" });
  expect(provincialUnit("11158")).toMatchObject({ asPrinted: "无", unit: "" });
  expect(["contraindication", "symptom", "exam-item", "suspected-disease"].map((s) => provincialTerms(s as "symptom").length)).toEqual([
    159, 88, 425, 145,
  ]);
});
