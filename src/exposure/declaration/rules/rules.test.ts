import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { buildCreditCode } from "../../../../test/factories/index.ts";
import { sampleValues } from "../../../../test/factories/declarations.ts";
import type { FieldValues } from "../fields.ts";
import type { DeclarationContent, Kind, KnownFacts } from "../schema.ts";
import { changeDeadline, checkDeclaration, roughSize, updateWindow } from "./index.ts";

const creditCode = buildCreditCode(1);
const today = day("2025-03-28");
const content = (values: FieldValues = {}, rest: Partial<DeclarationContent> = {}): DeclarationContent => ({
  values: { ...sampleValues(creditCode), ...values },
  products: [],
  hazardItems: [
    { agentName: "矽尘", workers: 10 },
    { agentName: "噪声", workers: 12 },
  ],
  places: [],
  ...rest,
});
const known = (rest: Partial<KnownFacts> = {}): KnownFacts => ({
  hazardClass: "general",
  lastTest: undefined,
  lastDeclaredOn: undefined,
  ...rest,
});
const check = (values: FieldValues = {}, facts: Partial<KnownFacts> = {}, rest: Partial<DeclarationContent> = {}, kind: Kind = "initial") =>
  checkDeclaration(kind, content(values, rest), known(facts), { creditCode }, today);
const errorCodes = (...args: Parameters<typeof check>) => check(...args).errors.map((e) => `${e.code} ${e.place}`);
const warningCodes = (...args: Parameters<typeof check>) => check(...args).warnings.map((w) => w.code);

describe("faults that stop a declaration", () => {
  test("a complete declaration has no fault", () => expect(errorCodes()).toEqual([]));
  test("every fault is named, not only the first", () => {
    expect(errorCodes({ employerName: "", legalRep: undefined, exposedTotal: 40 })).toEqual([
      "ED-1001 employerName",
      "ED-1001 legalRep",
      "ED-1302 exposedTotal",
    ]);
  });
  test("a class that is present needs exposed persons, one that is absent may have none (rule 1)", () => {
    expect(errorCodes({ hazChemPresent: true, hazChemLeadWorkers: 0, hazChemBenzeneWorkers: 0 })).toEqual(["ED-1102 hazChemWorkers"]);
    expect(errorCodes({ hazChemWorkers: 1 })).toEqual(["ED-1103 hazChemWorkers"]);
    expect(
      errorCodes({
        hazDustPresent: false,
        hazDustWorkers: 0,
        hazPhysPresent: false,
        hazPhysWorkers: 0,
        hazDustSilicaWorkers: 0,
        hazPhysNoiseWorkers: 0,
      }),
    ).toContain("ED-1101 hazDustPresent");
  });
  test("a part may equal its whole and not exceed it (rule 2)", () => {
    expect(errorCodes({ hazDustSilicaWorkers: 15 })).toEqual([]);
    expect(errorCodes({ hazDustSilicaWorkers: 16 })).toEqual(["ED-1201 hazDustSilicaWorkers"]);
  });
  test("exposed persons lie between the largest class and the sum of classes, and within the staff (rule 3)", () => {
    expect([14, 15, 27, 28].map((exposedTotal) => errorCodes({ exposedTotal }))).toEqual([
      ["ED-1301 exposedTotal"],
      [],
      [],
      ["ED-1302 exposedTotal"],
    ]);
    expect(errorCodes({ workersTotal: 19 })).toEqual(["ED-1303 exposedTotal"]);
    expect(errorCodes({ workersTotal: 19, workersOutsourced: 1 })).toEqual([]);
  });
  test("a test that was done names its laboratory and report, one that was not has no points (rule 4)", () => {
    expect(errorCodes({ testDone: "已检测" })).toEqual(expect.arrayContaining(["ED-1001 testOrg", "ED-1001 testReportNo"]));
    expect(errorCodes({ testDone: "已检测", testOrg: "/", testReportNo: "JC-1" })).toEqual(["ED-1401 testOrg"]);
    expect(errorCodes({ testDustPoints: 3 })).toEqual(["ED-1402 testDone"]);
    const tested = {
      testDone: "已检测",
      testOrg: "甲",
      testReportNo: "JC-1",
      testPhysPoints: 2,
      testPhysNoisePoints: 2,
      testPhysNoiseOver: 0,
    };
    expect(errorCodes({ ...tested, testPhysOver: 2 })).toEqual([]);
    expect(errorCodes({ ...tested, testPhysOver: 3 })).toEqual(["ED-1202 testPhysOver"]);
  });
  test("a credit code needs its check character and must be the employer's own (rule 5)", () => {
    expect(errorCodes({ creditCode: creditCode.slice(0, 17) })).toEqual(["ED-1501 creditCode"]);
    expect(errorCodes({ creditCode: buildCreditCode(2) })).toEqual(["ED-1502 creditCode"]);
  });
  test("a change needs a reason and a day that has come (rule 6)", () => {
    expect(errorCodes({ declarationType: "变更申报" }, {}, {}, "change")).toEqual(["ED-1001 changeReason", "ED-1601 changedOn"]);
    expect(errorCodes({ declarationType: "变更申报", changeReason: "新增喷漆" }, {}, { changedOn: "2025-03-29" }, "change")).toEqual([
      "ED-1602 changedOn",
    ]);
    expect([changeDeadline(day("2025-03-01")), changeDeadline(day("2025-03-01"), true)]).toEqual(["2025-03-16", "2025-03-31"]);
  });
  test("a factor outside the catalogue is refused with its place", () => {
    expect(errorCodes({}, {}, { hazardItems: [{ agentName: "怪味", workers: 1 }] })).toEqual(["ED-1701 hazardItems/0"]);
  });
});

describe("the distribution over posts", () => {
  const row = (post: string, workers: number, postWorkers: number) => ({ place: "", post, agentName: "噪声", workers, postWorkers });
  test("persons of a post lie between its largest factor and their sum, and the total is the sum of posts", () => {
    const places = [row("打磨", 6, 6), row("浇铸", 6, 6)];
    expect(errorCodes({ placeTotal: 12 }, {}, { places })).toEqual([]);
    expect(errorCodes({ placeTotal: 13 }, {}, { places })).toEqual(["ED-1703 placeTotal"]);
    expect(errorCodes({}, {}, { places: [row("打磨", 6, 7)] })).toEqual(["ED-1702 places/0"]);
  });
});

describe("findings that only warn", () => {
  test("a change is in time on the 15th day and late on the 16th", () => {
    const late = (changedOn: string) =>
      warningCodes({ declarationType: "变更申报", changeReason: "新增喷漆" }, {}, { changedOn }, "change").includes("ED-2006");
    expect([late("2025-03-13"), late("2025-03-12")]).toEqual([false, true]);
  });
  test("a serious industry without a test this year is warned, a general one is not (rule 7)", () => {
    expect(warningCodes({}, { hazardClass: "serious" })).toContain("ED-2007");
    expect(warningCodes()).not.toContain("ED-2007");
  });
  test("a general industry is warned the day after 36 months (rule 8)", () => {
    const lastTest = (sampledOn: string) => ({ lastTest: { sampledOn: day(sampledOn), agents: [] } });
    expect(warningCodes({}, lastTest("2022-03-28"))).not.toContain("ED-2008");
    expect(warningCodes({}, lastTest("2022-03-27"))).toContain("ED-2008");
  });
  test("exposed workers without exams, and more exams than exposed, are warned (rule 9)", () => {
    expect(warningCodes({ examDone: false })).toContain("ED-2091");
    expect(warningCodes({ examDustWorkers: 15 })).not.toContain("ED-2092");
    expect(warningCodes({ examDustWorkers: 16 })).toContain("ED-2092");
  });
  test("above 100 workers a department and a full-time manager are asked for (rule 10)", () => {
    expect(warningCodes({ workersTotal: 100, ohStaffFull: 0 })).not.toContain("ED-2010");
    expect(warningCodes({ workersTotal: 101, ohStaffFull: 0 })).toContain("ED-2010");
    expect(warningCodes({ ohDepartment: false }, { hazardClass: "serious" })).toContain("ED-2010");
  });
  test("a factor of the last report that is not declared is named (rule 11)", () => {
    const warnings = check(
      {},
      {
        lastTest: {
          sampledOn: day("2025-02-01"),
          agents: [
            { code: "3008", name: "噪声" },
            { code: "2013", name: "苯" },
          ],
        },
      },
    ).warnings;
    expect(warnings.find((w) => w.code === "ED-2011")?.sentence).toContain("“苯”");
  });
  test("size and number of staff that do not fit are only warned (rule 13)", () => {
    expect([19, 20, 299, 300, 999, 1000].map(roughSize)).toEqual(["微", "小", "小", "中", "中", "大"]);
    expect(warningCodes({ enterpriseSize: "大" })).toContain("ED-2013");
  });
});

describe("the window of the yearly update (rule 12)", () => {
  const declaredOn = day("2025-03-28");
  test("it runs from the day after 11 months to the day before 13 months", () => {
    expect(updateWindow(declaredOn, today)).toMatchObject({ opensOn: "2026-03-01", closesOn: "2026-04-27", validUntil: "2026-04-28" });
  });
  test("it is early, open and overdue on the days around its edges", () => {
    const states = ["2026-02-28", "2026-03-01", "2026-04-28", "2026-04-29"].map((d) => updateWindow(declaredOn, day(d)).state);
    expect(states).toEqual(["early", "open", "open", "overdue"]);
  });
  test("a declaration of 31 January is reckoned with the last day of a shorter month", () => {
    expect(updateWindow(day("2025-01-31"), today)).toMatchObject({ opensOn: "2026-01-01", validUntil: "2026-02-28" });
  });
});
