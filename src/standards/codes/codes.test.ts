import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { agent, agents, codeSetNames, findAgent, findDisease, industryRisk, mapCode, sourceById } from "../index.ts";
import { enterpriseSize, examIndicators, industries, industry, workType, workTypeList } from "../tables.ts";

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

test("the long lists are whole", () => {
  expect([workTypeList().length, examIndicators().length]).toEqual([4684, 1444]);
  expect(workType("00-11")).toBe("选煤工");
  expect(findDisease("矽肺")?.code).toBe("1101");
});

test("every row of every table names sources that are known", () => {
  const room = join(import.meta.dirname, "..");
  for (const part of ["limits", "codes"])
    for (const file of readdirSync(join(room, part)).filter((f) => f.endsWith(".csv")))
      for (const row of parse(readFileSync(join(room, part, file)), { columns: true }) as Record<string, string>[])
        for (const source of (row["source"] ?? "").split(";").filter((s) => s !== ""))
          expect(sourceById(source), `${file}: ${source}`).toBeDefined();
});
