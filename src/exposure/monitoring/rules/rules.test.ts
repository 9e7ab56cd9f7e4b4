import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { agent } from "#standards";
import { ResultLine } from "../schema.ts";
import { judgeLine, recognise, readMeasured, type LaboratoryLicence } from "./index.ts";

const on = day("2025-05-12");
const line = (agentCode: string, sample: object, rest: object = {}) =>
  ResultLine.parse({ postName: "打磨-3", agent: { code: agentCode }, sample, ...rest });
const judge = (agentCode: string, sample: object, rest: object = {}) => judgeLine(line(agentCode, sample, rest), agent(agentCode)!, on);
const noise = (value: string, rest: object = {}) => judge("3008", { kind: "noise", measure: "LEX,8h", segments: [{ value }] }, rest);

describe("judging a line of a report", () => {
  test("noise below, at and above 85 dB(A) is within, within and over", () => {
    expect(["84.9", "85", "85.1"].map((v) => noise(v).verdict)).toEqual(["within", "within", "over"]);
    expect(noise("88.6")).toMatchObject({ value: 88.6, valueText: "88.6", unit: "dB(A)", limit: 85 });
  });
  test("six days of 84.5 dB(A) a week are over although each day is within", () => {
    expect(noise("84.5").verdict).toBe("within");
    expect(noise("84.5", { daysPerWeek: 6 }).verdict).toBe("over");
  });
  test("two hours at 90 dB(A) are 84.0 over eight hours", () => {
    expect(judge("3008", { kind: "noise", measure: "LAeq", segments: [{ value: "90", hours: 2 }] })).toMatchObject({
      verdict: "within",
      valueText: "84.0",
    });
  });
  test("segments of a shift are weighted by their hours", () => {
    const segments = [
      { value: "60", hours: 2 },
      { value: "30", hours: 4 },
    ];
    expect(judge("2145", { kind: "twa-area", segments })).toMatchObject({ verdict: "within", value: 30, limit: 50, ratio: 0.6 });
  });
  test("a value below detection stays what the laboratory wrote", () => {
    const judged = judge("2013", { kind: "twa", value: "<0.3" });
    expect(judged.verdict).toBe("within");
    expect(judged.valueText).toMatch(/^[<＜]\s?0\.3/);
  });
  test("a measure without a rule is kept and left undetermined", () => {
    expect(judge("3007", { kind: "other", unit: "℃", measure: "WBGT", value: "28.9" })).toMatchObject({
      verdict: "undetermined",
      value: 28.9,
      unit: "℃",
    });
  });
  test("a reading is a number or a number with a less-than sign", () => {
    expect(readMeasured("＜0.3")).toEqual({ value: 0.3, below: true });
    expect(readMeasured("未检出")).toBeUndefined();
  });
});

describe("recognising a laboratory of another province (S07)", () => {
  const laboratory = (areaCode: string, rest: Partial<LaboratoryLicence> = {}): LaboratoryLicence => ({
    institutionId: "x",
    name: "检测机构",
    areaCode,
    licenceNo: "1",
    validFrom: day("2021-03-01"),
    validTo: day("2026-02-28"),
    scopes: ["dust", "physical"].map((category) => ({ category, validFrom: day("2021-03-01"), validTo: day("2026-02-28") })),
    ...rest,
  });
  const facts = { employerArea: "310115000000", sampledOn: day("2025-02-06"), groups: ["dust", "physical-noise"] };

  test("a Jiangsu laboratory whose scope covers dust and noise counts in Shanghai", () => {
    expect(recognise(laboratory("320500000000"), facts)).toMatchObject({
      recognised: true,
      origin: "other-province",
      basis: "长三角检测评价报告互认",
      review: "",
    });
  });
  test("a Hunan laboratory counts only with a quality-control number", () => {
    expect(recognise(laboratory("430100000000"), facts)).toMatchObject({ recognised: false, review: "qc-number" });
    expect(recognise(laboratory("430100000000"), { ...facts, qcNumber: "QC-1" })).toMatchObject({ recognised: true, basis: "质控号 QC-1" });
  });
  test("a licence counts on its last day and not on the day after", () => {
    const anhui = laboratory("340100000000", { validTo: day("2025-02-06") });
    expect(recognise(anhui, facts).recognised).toBe(true);
    expect(recognise(anhui, { ...facts, sampledOn: day("2025-02-07") })).toMatchObject({ recognised: false, review: "transfer" });
  });
  test("a factor outside the scope does not count while the others do", () => {
    const r = recognise(laboratory("320500000000"), { ...facts, groups: ["dust", "chemical"] });
    expect(r).toMatchObject({ recognised: false, review: "scope", groups: { dust: true, chemical: false } });
  });
});
