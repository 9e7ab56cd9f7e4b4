import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { deviceWords } from "../access/device.ts";
import { factRows } from "../cases/facts.ts";
import { drawn, openFields, partsOf } from "../exposure/formParts.ts";
import type { Content, TableField } from "../exposure/types.ts";
import { address } from "./api.ts";
import { bytesText, cappedCount, dayInWords, daysLeft, shortCode } from "./format.ts";
import { withQuery } from "./routing.tsx";

describe("words and figures on the screen", () => {
  test("a day is written without its year in the running year and with it otherwise", () => {
    expect(dayInWords("2025-05-12", day("2025-11-01"))).toBe("5 月 12 日");
    expect(dayInWords("2024-05-12", day("2025-11-01"))).toBe("2024 年 5 月 12 日");
  });
  test("an instant late in the evening of Greenwich is the next day in Shanghai", () => {
    expect(dayInWords("2025-05-12T17:00:00Z", day("2025-11-01"))).toBe("5 月 13 日");
  });
  test("the due day itself has nought days left and the day after is one day late", () => {
    expect(daysLeft("2025-05-12", day("2025-05-12"))).toBe(0);
    expect(daysLeft("2025-05-12", day("2025-05-13"))).toBe(-1);
  });
  test("a capped count never passes for an exact one", () => {
    expect(cappedCount({ value: 10_000, capped: true })).toBe("10,000+");
    expect(cappedCount({ value: 1204, capped: false })).toBe("1,204");
  });
  test("sizes and codes are shortened where there is little room", () => {
    expect(bytesText(1_288_102)).toBe("1.2 MB");
    expect(shortCode("91330499MA0000015R")).toBe("9133…015R");
  });
  test("a browser is named in two words instead of its whole description", () => {
    expect(deviceWords("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0")).toContain("Windows");
    expect(deviceWords(null)).toBe("没有说明");
  });
});

describe("addresses", () => {
  test("empty parts are left out and codes keep every digit", () => {
    expect(address("/api/v1/employers", { query: { areaCode: "330499000000", search: "", state: undefined } })).toBe(
      "/api/v1/employers?areaCode=330499000000",
    );
    expect(withQuery("/employers?state=open&cursor=x", { cursor: "", area: "330499101000" })).toBe(
      "/employers?state=open&area=330499101000",
    );
    expect(withQuery("/employers?cursor=x", { cursor: null })).toBe("/employers");
  });
});

describe("the facts of a case", () => {
  test("stand in a steady order with their unit, and what is for machines stays unseen", () => {
    const facts = {
      unit: "dB(A)",
      limit: 85,
      valueText: "88.6",
      agentCode: "3008",
      agentName: "噪声",
      postName: "打磨-3",
      postId: "01a2005c-c086-7000-9766-1c5e2858f37c",
    };
    expect(factRows(facts)).toEqual([
      ["岗位", "打磨-3"],
      ["危害因素", "噪声"],
      ["结果", "88.6 dB(A)"],
      ["限值", "85 dB(A)"],
    ]);
  });
});

describe("the declaration form in parts", () => {
  const field = (key: string, type: TableField["type"], need: TableField["need"], when: TableField["when"] = []): TableField => ({
    key,
    section: "职业病危害因素种类",
    label: key,
    type,
    need,
    when,
    form: "online",
    evidence: "two-sources",
    ...(type === "enum" ? { values: ["已检测", "未检测"] } : {}),
  });
  const fields = [
    field("hazDustPresent", "bool", "yes"),
    field("hazDustSilicaWorkers", "int", "when", [{ key: "hazDustPresent", value: "有" }]),
  ];
  const content = (values: Content["values"]): Content => ({ values, products: [], hazardItems: [], places: [] });
  test("a question that depends on another is asked only where it applies", () => {
    const [part] = partsOf(fields, "initial");
    expect(openFields(part!, content({})).map((f) => f.id)).toEqual(["hazDustPresent"]);
    expect(openFields(part!, content({ hazDustPresent: true })).map((f) => f.id)).toEqual(["hazDustSilicaWorkers"]);
    expect(openFields(part!, content({ hazDustPresent: false }))).toEqual([]);
  });
  test("yes and no of the statutory table are the two words 有 and 无", () => {
    expect(drawn(fields[0]!).options?.map((o) => o.label)).toEqual(["有", "无"]);
  });
});
