import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import type { DeclarationContent } from "../schema.ts";
import type { Basis } from "../views.ts";
import { correctionsOf, derivedValues, differenceOf, doubtsOf, filingTerm, type DoubtFacts } from "./index.ts";

const post = (name: string, agentName: string, workers: number, postWorkers?: number): DeclarationContent["places"][number] => ({
  place: "",
  post: name,
  agentName,
  workers,
  ...(postWorkers === undefined ? {} : { postWorkers }),
});
const content = (rest: Partial<DeclarationContent> = {}): DeclarationContent => ({
  values: {},
  products: [],
  hazardItems: [],
  places: [],
  ...rest,
});
const facts = (rest: Partial<DoubtFacts> = {}): DoubtFacts => ({
  onBehalf: false,
  inProduction: true,
  known: { hazardClass: "general", lastTest: undefined, lastDeclaredOn: undefined },
  before: undefined,
  basis: {},
  ...rest,
});

describe("figures that follow from posts", () => {
  test("a person of a post counts once a class, and once in all", () => {
    const derived = derivedValues(
      content({ places: [post("打磨", "矽尘", 4, 6), post("打磨", "噪声", 6, 6), post("焊接", "电焊烟尘", 3), post("焊接", "噪声", 2)] }),
    );
    expect(derived).toMatchObject({
      hazDustWorkers: 7,
      hazDustSilicaWorkers: 4,
      hazPhysWorkers: 8,
      hazPhysNoiseWorkers: 8,
      exposedTotal: 9,
      hazChemPresent: false,
      testChemDone: "/",
    });
  });
  test("what somebody wrote stays, with the parts of its class", () => {
    const derived = derivedValues(content({ values: { hazPhysPresent: true, hazPhysWorkers: 5 }, places: [post("打磨", "噪声", 6)] }));
    expect(derived).not.toHaveProperty("hazPhysWorkers");
    expect(derived).not.toHaveProperty("hazPhysNoiseWorkers");
    expect(derived).toMatchObject({ hazDustPresent: false, exposedTotal: 6 });
  });
});

describe("corrections of what is on file", () => {
  const basis: Record<string, Basis> = {
    testPhysPoints: { from: "report", text: "检测报告 JC-1", on: day("2025-04-01"), id: null, value: 2 },
    workersTotal: { from: "registry", text: "单位档案", on: null, id: null, value: 12 },
  };
  test("a figure of a report needs a reason, one of the registry does not", () => {
    const given = content({ values: { testPhysPoints: 3, workersTotal: 11 } });
    expect(correctionsOf(given, basis).faults.map((f) => [f.code, f.place])).toEqual([["ED-1606", "testPhysPoints"]]);
    const reasoned = correctionsOf({ ...given, reasons: { testPhysPoints: "清砂点漏列" } }, basis);
    expect(reasoned.faults).toEqual([]);
    expect(doubtsOf("annual", given, [], facts({ basis: reasoned.basis }))).toEqual([
      "“物理因素—检测点数”与检测报告 JC-1不一致（记录 2，申报 3）：清砂点漏列",
    ]);
  });
});

describe("what the rules leave to a person", () => {
  const before = content({ values: { exposedTotal: 20 }, hazardItems: [{ agentCode: "3008", agentName: "噪声", workers: 20 }] });
  test("exposed persons fewer than half, not exactly half", () => {
    const now = (exposedTotal: number): string[] => doubtsOf("annual", { ...before, values: { exposedTotal } }, [], facts({ before }));
    expect([now(10), now(9)]).toEqual([[], ["接害总人数由 20 人减为 9 人，减少过半。"]]);
  });
  test("a factor that is gone, a test nobody sent, a firm still in production that cancels", () => {
    expect(doubtsOf("annual", content({ values: { exposedTotal: 20 } }), [], facts({ before }))).toEqual([
      "上次申报的危害因素这次没有了：噪声。",
    ]);
    const noReport: Record<string, Basis> = { testDone: { from: "registry", text: "", on: null, id: null, value: "未检测" } };
    expect(doubtsOf("annual", content({ values: { testDone: "已检测" } }), [], facts({ basis: noReport }))).toEqual([
      "申报本年度已检测，平台没有收到本年度的检测报告。",
    ]);
    expect(doubtsOf("cancellation", content(), [], facts())).toHaveLength(1);
    expect(doubtsOf("cancellation", content(), [], facts({ inProduction: false }))).toEqual([]);
  });
});

describe("differences and terms", () => {
  test("the same content has no difference, whatever day it was filed", () => {
    const one = content({ values: { declaredOn: "2025-03-01", workersTotal: 12 }, places: [post("打磨", "噪声", 6)] });
    expect(differenceOf(one, { ...one, values: { ...one.values, declaredOn: "2026-03-01" } })).toEqual([]);
    expect(differenceOf(one, { ...one, places: [] })).toEqual([
      { section: "岗位与危害因素", label: "打磨 · 噪声", before: "接触 6 人", after: null, how: "removed" },
    ]);
  });
  test("a term ends 15 or 30 days after its day, and an occasion without days has none", () => {
    const late = (occasion: "process-changed" | "project-new" | "ended", filed: string): number =>
      filingTerm(occasion, day("2025-03-01"), day(filed))!.lateDays;
    expect([late("process-changed", "2025-03-16"), late("process-changed", "2025-03-17")]).toEqual([0, 1]);
    expect([late("project-new", "2025-03-31"), late("project-new", "2025-04-01")]).toEqual([0, 1]);
    expect([late("ended", "2025-03-15"), late("ended", "2025-03-18")]).toEqual([0, 2]);
    expect(filingTerm("never-declared", day("2025-03-01"), day("2025-04-01"))).toBeUndefined();
  });
});
