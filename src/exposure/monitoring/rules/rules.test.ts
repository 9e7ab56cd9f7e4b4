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
    expect(judge("3010", { kind: "other", unit: "kPa", measure: "气压", value: "180" })).toMatchObject({
      verdict: "undetermined",
      value: 180,
      unit: "kPa",
      finding: { missing: ["判定规则"] },
    });
  });
  test("a reading is a number or a number with a less-than sign", () => {
    expect(readMeasured("＜0.3")).toEqual({ value: 0.3, below: true });
    expect(readMeasured("未检出")).toBeUndefined();
  });
});

describe("judging the other measures of a report", () => {
  const other = (agentCode: string, unit: string, measure: string, value: string, rest: object = {}, when = on) => {
    const { finding } = judgeLine(line(agentCode, { kind: "other", unit, measure, value, ...rest }), agent(agentCode)!, when);
    return { verdict: finding.verdict, missing: finding.missing, finding };
  };
  const verdicts = (values: string[], read: (value: string) => { verdict: string }) => values.map((v) => read(v).verdict);
  const threshold = ["within", "within", "over"];

  test("WBGT without the intensity says only what holds for every intensity", () => {
    const wbgt = (value: string, hours = {}) => other("3007", "℃", "WBGT", value, hours);
    expect(verdicts(["24.9", "28", "34.1"], (v) => wbgt(v, { hours: 8 }))).toEqual(["within", "undetermined", "over"]);
    expect(wbgt("28", { hours: 8 }).missing).toEqual(["体力劳动强度分级"]);
    expect(wbgt("28").missing).toEqual(["每日接触时间"]);
    expect(other("3007", "K", "WBGT", "301").missing).toEqual(["以 ℃ 计的 WBGT 指数", "每日接触时间"]);
  });
  test("hand-arm vibration goes by the dominant axis before 2026-02-01 and by the vector sum from then on", () => {
    const from = day("2026-02-01");
    expect(verdicts(["4.99", "5", "5.01"], (v) => other("3009", "m/s²", "ahw(4)", v))).toEqual(threshold);
    expect(verdicts(["5.31", "5.32"], (v) => other("3009", "m/s2", "A(8)", v, {}, from))).toEqual(["within", "over"]);
    expect(verdicts(["7.07", "7.08"], (v) => other("3009", "m/s2", "手传振动 ahw(T)", v, { hours: 2 }))).toEqual(["within", "over"]);
    expect(other("3009", "m/s²", "ahw(4)", "5.1", {}, from).verdict).toBe("undetermined");
    expect(other("3009", "m/s²", "", "5.1").missing).toEqual(["检测指标（手传振动 ahw(4)、ahw(T)、ahv 或 A(8)，全身振动 aw）"]);
  });
  test("whole-body vibration is held against the limit of its hours", () => {
    expect(other("3009", "m/s2", "aw", "0.3", { hours: 8 }).finding).toMatchObject({ limitKind: "aw", verdict: "within" });
    expect(other("3009", "m/s2", "aw", "9", { hours: 8 }).verdict).toBe("over");
  });
  test("fields below, at and above their limits are judged in the unit of the rule", () => {
    expect(verdicts(["4990", "5000", "5010"], (v) => other("3003", "V/m", "", v, { hours: 8 }))).toEqual(threshold);
    expect(other("3003", "mT", "", "1").verdict).toBe("no-limit");
    const wave = { hours: 8, conditions: { wave: "continuous" } };
    expect(verdicts(["0.049", "0.05", "0.051"], (v) => other("3001", "mW/cm²", "", v, wave))).toEqual(threshold);
    expect(verdicts(["49", "50", "51"], (v) => other("3005", "μW/cm²", "", v, wave))).toEqual(threshold);
    expect(verdicts(["24.9", "25", "25.1"], (v) => other("3002", "V/m", "", v, { hours: 8, conditions: { mhz: 13.56 } }))).toEqual(
      threshold,
    );
    expect(other("3002", "V/m", "", "20").missing).toEqual(["频率（MHz）", "每日接触时间"]);
    expect(other("3001", "V/m", "", "20", { hours: 4 }).missing).toEqual(["波形（连续波或脉冲波）"]);
  });
  test("ultraviolet goes by its band and a laser by part, wavelength and time", () => {
    expect(verdicts(["0.23", "0.24", "0.25"], (v) => other("3006", "µW/cm²", "电焊弧光", v))).toEqual(threshold);
    expect(other("3006", "µW/cm²", "", "0.2").missing).toEqual(["波段（中波、短波或电焊弧光）"]);
    const beam = { conditions: { target: "skin", nm: 1064, seconds: 20 } };
    expect(other("3004", "W/cm²", "", "0.1", beam).finding.limit).toBeGreaterThan(0);
    expect(other("3004", "W/cm²", "", "0.1").missing).toEqual(["部位（眼或皮肤）", "波长（nm）", "照射时间（s）"]);
  });
  test("a biological indicator is compared when specimen, unit and time fit", () => {
    const urine = (value: string, rest: object = {}) => other("2013", "µg/g Cr", "尿中苯巯基尿酸", value, rest);
    const after = { conditions: { samplingTime: "shift-after" } };
    expect(verdicts(["99", "100", "101"], (v) => urine(v, after))).toEqual(threshold);
    expect(urine("99").missing).toEqual(["符合限值的采样时间"]);
  });
  test("a value given as below something is not compared with a physical limit", () => {
    expect(other("3007", "℃", "WBGT", "<20", { hours: 8 })).toMatchObject({
      verdict: "undetermined",
      missing: [expect.stringContaining("低于")],
    });
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
