import { describe, expect, test } from "vitest";
import { day, type Day } from "#kernel";
import { countingRules, deadline, period, periods, reckon, sourceById } from "../index.ts";
import { dutyRow } from "../tables.ts";
import cases from "./periods.cases.json" with { type: "json" };

type Row = [id: string, from: Day, opensOn: Day | null, dueOn: Day | null];

describe("statutory terms", () => {
  test.each(cases as unknown as Row[])("%s from %s opens %s and ends %s", (id, from, opensOn, dueOn) => {
    const d = deadline(id, from);
    expect([d.opensOn ?? null, d.dueOn ?? null]).toEqual([opensOn, dueOn]);
    if (!opensOn && !dueOn) expect(d.says).toContain("未配置");
  });
  test("no term is left without a case, and each cites a text that is known", () => {
    const touched = new Set((cases as unknown as Row[]).map(([id]) => id));
    expect(periods().filter((p) => !touched.has(p.id))).toEqual([]);
    for (const { clause } of [...periods(), ...countingRules()])
      expect([sourceById(clause.sourceId)?.id, clause.clause !== ""]).toEqual([clause.sourceId, true]);
  });
  test("the short terms of the law on penalties count working days and its long ones do not", () => {
    expect(deadline("payment", day("2026-09-30")).dueOn).toBe("2026-10-15");
    expect(deadline("evidence-decision", day("2026-09-30")).dueOn).toBe("2026-10-15");
    expect(deadline("withdraw-published", day("2026-09-30")).dueOn).toBe("2026-10-10");
    expect(period("evidence-decision")!.countedBy).toContain("第85条");
  });
  test("the examples of the appraisal terms come out as printed", () => {
    expect([
      deadline("appraisal-first", day("2026-09-10")).dueOn,
      deadline("appraisal-second", day("2027-01-20")).dueOn,
      deadline("appraisal-decision", day("2026-10-15")).dueOn,
    ]).toEqual(["2026-10-10", "2027-02-04", "2026-11-24"]);
  });
  test("working days of a year without published holidays are provisional", () => {
    expect(deadline("report", day("2026-12-20")).provisional).toBe(true);
    expect(deadline("report", day("2026-03-02")).provisional).toBeUndefined();
    expect(deadline("payment", day("2026-12-20")).provisional).toBeUndefined();
  });
  test("a term nobody knows and a text that is no term are refused", () => {
    expect(() => deadline("nothing", day("2026-01-01"))).toThrow(RangeError);
    expect(() => reckon(day("2026-01-01"), "soon")).toThrow(RangeError);
  });
  test.each([
    ["arrange-diagnosis", "suspected-diagnosis"],
    ["injury-claim", "work-injury"],
    ["hand-over-materials", "diagnosis-materials"],
    ["dosimetry", "dosimeter"],
  ])("the duty %s has the term of %s", (duty, term) => {
    expect(dutyRow(duty)!.due).toBe(period(term)!.due);
  });
});
