import { describe, expect, test } from "vitest";
import { day, type Day } from "#kernel";
import { sourceById } from "../index.ts";
import { dayText, circumstanceText, dutiesOf, dutyRow, dutyRows, violation, type EmployerFacts } from "../tables.ts";
import cases from "./duties.cases.json" with { type: "json" };

type Case = { id: string; says: string; facts: EmployerFacts; on: Day; state: string; dueOn?: Day; opensOn?: Day };
const all = cases as unknown as Case[];
const one = (facts: EmployerFacts, on: string, id: string) => dutiesOf(facts, day(on)).find((d) => d.id === id);

describe("every duty, the days around its term", () => {
  test.each(all.map((c) => [c.id, c.says, c] as const))("%s: %s", (id, _, c) => {
    const found = one(c.facts, c.on, id);
    expect({ state: found?.state, dueOn: found?.dueOn, opensOn: found?.opensOn }).toEqual({
      state: c.state,
      dueOn: c.dueOn,
      opensOn: c.opensOn,
    });
    if (c.state === "undetermined") expect(found!.missing.length).toBeGreaterThan(0);
    expect(found!.clauses.length).toBeGreaterThan(0);
  });
  test("no duty is left without a case", () => {
    const touched = new Set(all.map((c) => c.id));
    expect(
      dutyRows()
        .filter((r) => !touched.has(r.id))
        .map((r) => r.id),
    ).toEqual([]);
  });
});

describe("the table of duties", () => {
  test("every row asks for facts that have a name, and cites texts that are known", () => {
    for (const r of dutyRows()) {
      for (const word of r.applies.replaceAll("!", "").split(/[ /]/)) expect(circumstanceText, r.id).toHaveProperty(word);
      for (const d of [r.clock, r.doneBy]) if (d) expect(dayText, r.id).toHaveProperty(d);
      for (const c of r.clauses) expect([sourceById(c.sourceId)?.id, c.clause !== ""], r.id).toEqual([c.sourceId, true]);
      for (const p of r.penalties) expect(violation(p), `${r.id} ${p}`).toBeDefined();
    }
  });
  test("every fact a row can be counted from belongs to some row", () => {
    const used = new Set(dutyRows().flatMap((r) => [r.clock, r.doneBy]));
    expect(Object.keys(dayText).filter((d) => !used.has(d as "ended"))).toEqual([]);
  });
});

describe("what concerns an employer", () => {
  test("without any fact nothing is supposed and every missing fact is named", () => {
    const found = dutiesOf({}, day("2026-11-22"));
    expect(new Set(found.map((d) => d.state))).toEqual(new Set(["undetermined"]));
    expect(found.find((d) => d.id === "test-severe")!.missing).toEqual(["是否存在职业病危害因素", "职业病危害是否严重"]);
  });
  test("an employer without hazards has no duties of the hazard rows", () => {
    const found = dutiesOf({ is: { hazard: false } }, day("2026-11-22"));
    expect(found.filter((d) => dutyRow(d.id)!.applies.split(" ").includes("hazard"))).toEqual([]);
  });
  test("a foundry with benzene is severe by its industry and highly toxic by the catalogue of 2003", () => {
    const found = dutiesOf(
      { agents: ["2013"], industries: ["3391", "0111"], workers: 101, days: { lastTest: day("2025-11-22") } },
      day("2026-11-22"),
    );
    const state = (id: string) => found.find((d) => d.id === id)?.state;
    expect([state("test-severe"), state("test-general"), state("test-toxic"), state("organisation-full"), state("toxic-signs")]).toEqual([
      "due",
      undefined,
      "undetermined",
      "standing",
      "standing",
    ]);
  });
  test("of one hundred workers a part-time person is enough, of one hundred and one it is not", () => {
    const facts = (workers: number): EmployerFacts => ({ is: { hazard: true, severe: false }, workers });
    expect([one(facts(100), "2026-11-22", "organisation-part")?.state, one(facts(101), "2026-11-22", "organisation-part")?.state]).toEqual([
      "standing",
      undefined,
    ]);
  });
  test("an agent listed only in part as highly toxic is a question, not a yes", () => {
    expect(one({ agents: ["2120"] }, "2026-11-22", "toxic-rooms")?.state).toBe("undetermined");
  });
  test("noise of 85 dB(A) asks for a yearly exam, of 84.9 for one in two years, of 79.9 for none", () => {
    const at = (noiseLevel: number) =>
      dutiesOf({ is: { hazard: true }, noiseLevel }, day("2026-08-01"))
        .map((d) => d.id)
        .filter((id) => id.startsWith("exam-noise"));
    expect([at(85), at(84.9), at(80), at(79.9)]).toEqual([["exam-noise-85"], ["exam-noise-80"], ["exam-noise-80"], []]);
  });
  test("the most pressing duty comes first", () => {
    const found = dutiesOf(
      { is: { hazard: true, severe: false }, days: { lastTest: day("2020-01-01"), lastDeclaration: day("2025-12-01") } },
      day("2026-11-22"),
    );
    expect(found[0]!.id).toBe("test-general");
    expect(found[1]).toMatchObject({ id: "declare-update", state: "due", daysLeft: 39 });
  });
  test("what was done by hand counts only from its day", () => {
    const facts: EmployerFacts = {
      is: { hazard: true },
      days: { fileRequested: day("2026-11-01") },
      done: { "copy-file": day("2026-11-10") },
    };
    expect([one(facts, "2026-11-09", "copy-file")?.state, one(facts, "2026-11-10", "copy-file")?.state]).toEqual(["due", "done"]);
  });
});

describe("the days from which a text stands", () => {
  test.each([
    ["exam-noise-85", "2026-07-31", "2026-08-01"],
    ["arrange-diagnosis", "2026-07-31", "2026-08-01"],
    ["risk-assessment", "2022-10-31", "2022-11-01"],
    ["declare-cancel", "2012-05-31", "2012-06-01"],
  ])("%s is no duty on %s and is one on %s", (id, before, from) => {
    const facts: EmployerFacts = { is: { hazard: true, noise85: true, pilot: true } };
    expect([one(facts, before, id), one(facts, from, id)?.id]).toEqual([undefined, id]);
  });
  test("the regulation on toxic substances is cited in its old wording until 2025-01-19, and marked from the day it was revised", () => {
    const facts: EmployerFacts = { is: { hazard: true, highlyToxic: true } };
    expect(one(facts, "2025-01-19", "test-toxic")?.unconfirmed).toBeUndefined();
    expect(one(facts, "2025-01-20", "test-toxic")?.unconfirmed).toBe(true);
    expect(["2025-01-19", "2025-01-20"].map((on) => one(facts, on, "declare-toxic")!.clauses[0]!.sourceId)).toEqual([
      "有毒物品条例-2002",
      "有毒物品条例-2024",
    ]);
  });
  test("a term known from memory is marked", () => {
    expect(one({ is: { hazard: true } }, "2026-11-22", "hand-over-materials")?.unconfirmed).toBe(true);
  });
});
