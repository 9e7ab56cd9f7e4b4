import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import { classify, explain, explanation, judgeSample, whatIf, limitFor, type Sample } from "./index.ts";

const on = day("2025-05-12");
const twa = (agent: string, c: number): Sample => ({ kind: "twa-value", agent, c });
const headings = (s: Sample): string[] => explanation(judgeSample(s, on)).map((p) => p.heading);

describe("explaining", () => {
  test("a concentration over its limit is explained by clause, limit, arithmetic and conclusion", () => {
    const f = judgeSample(
      {
        kind: "twa-area",
        agent: "苯",
        segments: [
          { c: 6, hours: 4 },
          { c: 2, hours: 4 },
        ],
      },
      on,
    );
    expect(explain(f)).toEqual([
      expect.stringMatching(/^依据：.*GBZ 2\.1-2019 6\.3\.1.*《工作场所有害因素职业接触限值/) as string,
      "限值：苯 的 PC-TWA 为 3 mg/m³。",
      "计算：C_TWA,8h＝(6×4＋2×4)/8＝4 mg/m³。与 PC-TWA 3 mg/m³ 比较：4.0 ＞ 3，超标；比值 1.3333。",
      "结论：2025-05-12，按 GBZ 2.1-2019 判定：超标，检测值 4.0 mg/m³，为限值的 1.3333 倍，接触等级 Ⅳ 级。",
    ]);
  });

  test("noise is explained in decibels and never by a ratio", () => {
    const text = explain(judgeSample({ kind: "noise", lex8h: 88.6 }, on)).join("");
    expect(text).toContain("超出限值 3.6 dB");
    expect(text).not.toContain("倍");
  });

  test("a value above half its limit is said to be above the action level", () => {
    expect(explain(judgeSample(twa("甲苯", 26), on)).join("")).toContain("行动水平");
    expect(explain(judgeSample(twa("甲苯", 25), on)).join("")).not.toContain("行动水平");
  });

  test("what is missing, what has no limit and what is unknown each say so", () => {
    expect(headings({ kind: "twa-value", agent: "矽尘", c: 1 })).toEqual(["依据", "计算", "结论", "尚缺"]);
    expect(explain(judgeSample(twa("乙草胺", 1), day("2025-04-30"))).join("")).toContain("判定：无限值");
    expect(explain(judgeSample(twa("不存在的物质", 1), on)).at(-1)).toBe("尚缺：危害因素。");
  });

  test("agents together and long shifts give their own limit and arithmetic", () => {
    const mixed = explain(
      judgeSample(
        {
          kind: "mixture",
          twa: [
            { agent: "甲苯", c: 30 },
            { agent: "二甲苯（全部异构体）", c: 30 },
          ],
        },
        on,
      ),
    );
    expect(mixed.join("")).toContain("30/50＋30/50＝1.2");
    const long = judgeSample({ kind: "twa-personal", agent: "甲苯", c: 20, hours: 12, shift: { hoursPerDay: 12, daysPerWeek: 3 } }, on);
    expect(explain(long)[1]).toContain("折减因子 0.5");
  });

  test("a class is explained with its scheme, and a blank cell by what is not configured", () => {
    const facts = { groups: [{ nature: "严重", exposure: "符合", exposed: 30 }] as const };
    expect(explain(classify("NAT-2022", { ...facts, score: 80 }, on)).at(-1)).toContain("规则未配置");
    expect(explain(classify("NAT-2022", facts, on)).at(-1)).toBe("尚缺：自查得分。");
    expect(explain(classify("DEMO-SYM", { ...facts, score: 80 }, on)).slice(-2)).toEqual([
      "结论：2025-05-12，按 “2022演示”规则 1 版：类别 2022演示-乙（中），由轻到重共 3 级，为第 2 级。",
      "注意：所用规则或数值待核，不得单独作为认定依据。",
    ]);
  });
});

describe("what would differ", () => {
  const from = day("2022-11-28");
  const before = addDays(from, -1);
  const samples = [twa("苯", 2), twa("苯", 5), twa("苯", 7), twa("甲苯", 40)];
  const records = samples.map((sample, i) => ({ id: i, sample, finding: judgeSample(sample, before) }));

  test("the amendment of benzene turns the one value between the old limit and the new", () => {
    const stored = JSON.stringify(records);
    const found = whatIf(records, { on: from });
    expect(found.map((d) => [d.record.id, d.was.verdict, d.would.verdict, d.was.limit, d.would.limit])).toEqual([
      [1, "within", "over", 6, 3],
    ]);
    expect(JSON.stringify(records)).toBe(stored);
  });

  test("a changed limit turns verdicts on their own day and leaves the law as it is", () => {
    const found = whatIf(records, {
      limits: [
        { agent: "苯", pcTwa: 1 },
        { agent: "甲苯", pcTwa: 39 },
      ],
    });
    expect(found.map((d) => [d.record.id, d.would.verdict, d.would.on])).toEqual([
      [0, "over", before],
      [1, "over", before],
      [3, "over", before],
    ]);
    expect([limitFor("苯", on)?.pcTwa, judgeSample(twa("甲苯", 40), before).verdict]).toEqual([3, "within"]);
  });

  test("a physical or a biological limit can be supposed as well, and only that one", () => {
    const noise = (laeq: number): Sample => ({ kind: "noise", laeq, hours: 8 });
    const lead = (value: number): Sample => ({
      kind: "biological",
      agent: "铅及其化合物",
      indicator: "血中铅",
      value,
      unit: "µmol/L",
      exposedMonths: 6,
    });
    const stored = [noise(84), noise(82.9), lead(1.9), lead(1.4)].map((sample, id) => ({ id, sample, finding: judgeSample(sample, on) }));
    expect(stored.map((r) => r.finding.verdict)).toEqual(["within", "within", "within", "within"]);
    expect(whatIf(stored, { limits: [{ physical: "noise.lex-8h", limit: 83 }] }).map((d) => [d.record.id, d.would.limit])).toEqual([
      [0, 83],
    ]);
    expect(whatIf(stored, { limits: [{ index: "18", limit: 1.5 }] }).map((d) => [d.record.id, d.would.limit])).toEqual([[2, 1.5]]);
    expect(() => whatIf(stored, { limits: [{ index: "999", limit: 1 }] })).toThrow(RangeError);
    expect(judgeSample(noise(84), on).verdict).toBe("within");
  });

  test("a limit taken away or given to an agent that has none is seen too", () => {
    expect(whatIf(records, { limits: [{ agent: "甲苯", pcTwa: null }] }).map((d) => d.would.verdict)).toEqual(["undetermined"]);
    const acetochlor = [{ sample: twa("乙草胺", 1), finding: judgeSample(twa("乙草胺", 1), before) }];
    expect(acetochlor[0]!.finding.verdict).toBe("no-limit");
    expect(whatIf(acetochlor, { on }).map((d) => d.would.verdict)).toEqual(["over"]);
  });

  test("ten thousand stored findings are looked through under other limits within one call", () => {
    const many = Array.from({ length: 10_000 }, (_, i) => records[i % records.length]!);
    expect(whatIf(many, { on: from }).length).toBe(2500);
  });
});
