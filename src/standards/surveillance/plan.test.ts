import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, type Day } from "#kernel";
import { sourceById } from "../index.ts";
import {
  conclusionRules,
  conditionFacts,
  examPlan,
  followUpRules,
  surveillanceOf,
  surveillanceSections,
  type AgentPlan,
  type ExamFacts,
  type ExamPlan,
  type PlannedExam,
} from "../tables.ts";
import type { Phase } from "../codes/sets.ts";
import cycleCases from "./cycles.cases.json" with { type: "json" };
import { condition } from "./conditions.ts";
import phaseCases from "./phases.cases.json" with { type: "json" };
import planCases from "./plan.cases.json" with { type: "json" };

const settled = (a: AgentPlan): boolean => a.state === "done" || a.state === "exempt" || a.below === true;
const plan = (facts: object, on: string): ExamPlan => examPlan(facts as ExamFacts, day(on));
const cycleKey = (c: { edition: string; section: string; phase: string; appliesTo: string; condition: string }): string =>
  [c.edition, c.section, c.phase, c.appliesTo, c.condition].join("|");

const touchedCycles = new Set<string>();
const touchedPhases = new Set<string>();
const touch = (p: ExamPlan): void => {
  for (const exam of p.exams)
    for (const a of exam.agents) {
      touchedPhases.add(`${a.edition}|${a.section}|${exam.phase}`);
      if (a.cycle) touchedCycles.add(cycleKey(a.cycle));
      for (const check of a.interim) if (check.holds) touchedCycles.add(cycleKey(check.rule));
    }
};

describe("what the standards prescribe", () => {
  test.each(["GBZ 188-2025", "GBZ 188-2014", "GBZ 98-2020"])("every phase of every section of %s is planned whole", (edition) => {
    const cases = phaseCases.filter((c) => c.edition === edition);
    const planned = cases.map((c) => {
      const p = plan({ agents: [{ agent: c.agent, ...(c.named && { section: c.section }) }], phase: c.phase, exams: [] }, c.on);
      touch(p);
      const exam = p.exams[0]!;
      const own = exam.agents[0]!;
      return {
        edition: own.edition,
        on: p.on,
        agent: own.agent,
        section: own.section,
        named: own.relation === "named",
        phase: exam.phase,
        clause: own.clauses[0]!.clause,
        obligation: exam.obligation,
        required: exam.required.length,
        other: exam.conditional.length,
        diseases: exam.targetDiseases.length,
        contraindications: exam.contraindications.length,
      };
    });
    expect(planned).toEqual(cases);
  });
  test("every row on intervals decides on the day it gives", () => {
    const decided = cycleCases.map((c) => {
      const p = plan(c.facts, c.on);
      touch(p);
      const own = p.exams.find((e) => e.phase === c.phase)!.agents[0]!;
      const check = own.interim.find((i) => i.holds && cycleKey(i.rule) === cycleKey(c));
      // the interval after leaving is decided by the row on follow-up
      if (c.phase === "after") touchedCycles.add(cycleKey(c));
      const row = check?.rule ?? own.cycle;
      return [c.phase === "after" ? cycleKey(c) : row && cycleKey(row), check ? check.by : own.by];
    });
    expect(decided).toEqual(cycleCases.map((c) => [cycleKey(c), c.by]));
  });
});

/** A case names only what it is about; this reads the same things from the plan. */
const seen = (p: ExamPlan, expected: Record<string, unknown>): Record<string, unknown> => {
  const phase = (expected.phase ?? p.exams.find((e) => e.phase !== "before")?.phase ?? p.exams[0]?.phase) as Phase | undefined;
  const exam = p.exams.find((e) => e.phase === phase);
  const own = exam?.agents[0];
  const item = (name: string): string | undefined =>
    [...(exam?.required ?? []), ...(exam?.conditional ?? [])].find((i) => i.item === name)?.holds;
  const names = (list: unknown): string[] => (list as string[]).filter((n) => exam?.required.some((i) => i.item === n));
  const of: Record<string, (wanted: unknown) => unknown> = {
    phase: () => phase,
    state: () => exam?.state,
    by: () => exam?.by ?? null,
    from: () => exam?.from,
    term: () => exam?.term,
    obligation: () => exam?.obligation,
    decidedBy: () => exam?.decidedBy,
    months: () => own?.months,
    ungraded: () => own?.ungraded,
    atLatest: () => own?.atLatest,
    relation: () => own?.relation,
    followUp: () => own?.followUp,
    next: () => own?.nextEdition?.by,
    unless: () => own?.unless.map((u) => u.condition),
    interim: () => own?.interim.map((i) => [i.item, i.by ?? null]),
    missing: () => p.missing,
    none: () => p.none.map((n) => n.why),
    flags: () => p.flags.map((f) => f.kind),
    flagBy: () => p.flags[0]?.by,
    clauses: () => own?.clauses.map((c) => `${c.sourceId} ${c.clause}`),
    diseases: () => exam?.targetDiseases.map((d) => d.text),
    required: names,
    without: (list) => (list as string[]).filter((n) => !exam?.required.some((i) => i.item === n)),
    holds: (wanted) => Object.fromEntries(Object.keys(wanted as object).map((name) => [name, item(name)])),
    agents: () => Object.fromEntries((exam?.agents ?? []).map((a) => [a.agent, a.by])),
    before: () => {
      const first = p.exams.find((e) => e.phase === "before");
      return { state: first?.state, by: first?.by };
    },
  };
  return Object.fromEntries(Object.entries(expected).map(([name, wanted]) => [name, of[name]!(wanted)]));
};

describe("what a worker is due", () => {
  test.each(planCases)("$title", (c) => {
    const p = plan(c.facts, c.on);
    touch(p);
    expect(seen(p, c.expect)).toEqual(c.expect);
  });
  test("a plan is plain data that survives being stored", () => {
    for (const c of planCases) {
      const p = plan(c.facts, c.on);
      expect(JSON.parse(JSON.stringify(p))).toEqual(p);
    }
  });
  test("the same facts give the same plan", () => {
    for (const c of planCases) expect(plan(c.facts, c.on)).toEqual(plan(c.facts, c.on));
  });
  test("every step is a Chinese sentence and every plan has its clauses", () => {
    for (const c of planCases) {
      const p = plan(c.facts, c.on);
      for (const s of p.steps) expect(s.text).toMatch(/[\u4e00-\u9fff].*。$/);
      if (p.exams.length > 0) expect(p.clauses.length).toBeGreaterThan(0);
    }
  });
  test("every clause a plan or a conclusion cites belongs to a text that is listed", () => {
    const cited = [...planCases.flatMap((c) => plan(c.facts, c.on).clauses), ...conclusionRules(day("2026-11-22")).map((r) => r.clause)];
    expect([...new Set(cited.map((c) => c.sourceId))].filter((id) => !sourceById(id))).toEqual([]);
  });
  test("forty agents of every group stand in the cases", () => {
    const agents = new Set(planCases.flatMap((c) => c.facts.agents.map((a) => a.agent)));
    expect(agents.size).toBeGreaterThanOrEqual(40);
    expect(new Set([...agents].map((a) => a[0]))).toEqual(new Set(["1", "2", "3", "4", "5", "6", "9"]));
  });
});

describe("any worker, any post", () => {
  const someDay = fc.integer({ min: 0, max: 5000 }).map((n) => addDays(day("2016-01-01"), n));
  const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
  const codes = [
    "1038",
    "1022",
    "1023",
    "2013",
    "2018",
    "2158",
    "2237",
    "2267",
    "2223",
    "3008",
    "3010",
    "4007",
    "5001",
    "6006",
    "9001",
    "0",
  ];
  const exposure = fc.record({
    agent: fc.constantFrom(...codes),
    grade: maybe(fc.constantFrom(0, 1, 2, 3, 4)),
    noiseLevel: maybe(fc.double({ min: 60, max: 110, noNaN: true })),
    withinLimit: maybe(fc.boolean()),
    since: maybe(someDay),
  });
  const exam = fc.record({
    phase: fc.constantFrom("before", "during", "leaving", "emergency", "after"),
    on: someDay,
    conclusion: fc.constantFrom("normal", "suspected", "contraindication", "other", "none-yet", "recheck"),
  });
  const facts = fc.record({
    agents: fc.array(exposure, { maxLength: 5 }),
    phase: maybe(fc.constantFrom("before", "during", "leaving", "emergency", "after")),
    startOn: maybe(someDay),
    leaveOn: maybe(someDay),
    emergencyOn: maybe(someDay),
    exams: maybe(fc.array(exam, { maxLength: 4 })),
  });
  test("an open question names what is missing, and a day past is overdue", () => {
    fc.assert(
      fc.property(facts, someDay, (f, on) => {
        const p = plan(f, on);
        for (const e of p.exams) {
          if (e.state === "undetermined") expect(e.missing.length).toBeGreaterThan(0);
          if (e.state === "overdue") expect(e.by! < on).toBe(true);
          if (e.state === "due" && e.by) expect(e.by >= on).toBe(true);
          if (e.state === "due") expect(e.by ?? e.term).toBeDefined();
          for (const a of e.agents)
            if (e.obligation !== "recommended" && a.obligation !== "recommended" && a.by && !settled(a)) expect(e.by! <= a.by).toBe(true);
        }
        const agents = new Set(f.agents.map((a) => a.agent));
        const told = new Set([...p.none.map((n) => n.agent), ...p.exams.flatMap((e) => e.agents.map((a) => a.agent))]);
        if (p.exams.length + p.none.length > 0) expect(told).toEqual(agents);
      }),
      { numRuns: 500 },
    );
  });
});

describe("items together", () => {
  const exam = (agents: readonly string[], phase: Phase): PlannedExam =>
    plan({ agents: agents.map((agent) => ({ agent })), phase, exams: [] }, "2026-11-22").exams[0]!;
  test("an item two agents ask for stands once and names both sections", () => {
    const both = exam(["3008", "2013"], "before").required.filter((i) => i.item === "症状询问");
    expect(both.map((i) => i.sections)).toEqual([["7.1", "5.19"]]);
  });
  test("no item is lost and none comes from elsewhere", () => {
    const agents = ["1038", "2013", "2237", "3008", "6002"];
    const single = new Set(agents.flatMap((a) => exam([a], "before").required.map((i) => i.item)));
    expect(new Set(exam(agents, "before").required.map((i) => i.item))).toEqual(single);
  });
});

describe("conditions", () => {
  const items = surveillanceSections()
    .flatMap((s) => s.rules)
    .flatMap((r) => [...r.required, ...r.optional])
    .map((i) => i.condition)
    .filter((c) => c !== "");
  test("every condition of an item is open without facts, holds with them and fails without any of them", () => {
    for (const text of new Set(items)) {
      const { facts, holds } = condition(text);
      const all = (value: number | boolean): Record<string, number | boolean> => Object.fromEntries(facts.map((f) => [f, value]));
      expect([text, holds({}), holds(all(text.includes("血铅") ? 900 : true)), holds(all(false))]).toEqual([text, undefined, true, false]);
    }
  });
  test("every fact a condition asks for has a label", () => {
    const known = new Set(conditionFacts().map((f) => f.fact));
    const asked = [...items, ...surveillanceSections().flatMap((s) => s.cycles.map((c) => c.condition))].flatMap((t) => condition(t).facts);
    expect(asked.filter((f) => !known.has(f))).toEqual([]);
  });
});

describe("the standards whole, for a page that shows them", () => {
  test("a section opens with its phases, items and cycles", () => {
    const noise = surveillanceOf("3008", day("2026-11-22"))!;
    expect([noise.hazard, noise.relation, noise.rules.map((r) => r.phase), noise.cycles.length]).toEqual([
      "噪声",
      "same",
      ["before", "during", "leaving", "emergency"],
      2,
    ]);
    expect(surveillanceOf("3012", "2026-07-31" as Day)).toBeUndefined();
  });
  test("every follow-up after leaving that is printed has its row", () => {
    const open = surveillanceSections()
      .filter((s) => s.rules.some((r) => r.phase === "after"))
      .filter((s) => followUpRules(s.edition, s.section).length === 0);
    expect(open.map((s) => `${s.edition} ${s.section}`)).toEqual([]);
  });
  test("the counts are those of the standards", () => {
    const count = (edition: string): number[] => {
      const of = surveillanceSections().filter((s) => s.edition === edition);
      const rules = of.flatMap((s) => s.rules);
      return [rules.length, rules.reduce((n, r) => n + r.required.length + r.optional.length, 0)];
    };
    expect([count("GBZ 188-2025"), count("GBZ 188-2014"), count("GBZ 98-2020")]).toEqual([
      [339, 3255],
      [267, 2641],
      [4, 60],
    ]);
  });
});

describe("conclusions and their terms", () => {
  const terms = (on: string, conclusion: "suspected" | "recheck" | "contraindication" | "normal"): string[] =>
    conclusionRules(day(on), conclusion).map((r) => r.id);
  test("a suspected disease gives the employer thirty days to arrange the diagnosis from 2026-08-01", () => {
    expect([
      terms("2026-07-31", "suspected").includes("suspected-diagnosis"),
      terms("2026-08-01", "suspected").includes("suspected-diagnosis"),
    ]).toEqual([false, true]);
    const rule = conclusionRules(day("2026-08-01"), "suspected").find((r) => r.id === "suspected-diagnosis")!;
    expect([rule.party, rule.term, rule.clause]).toEqual([
      "employer",
      { n: 30, unit: "day" },
      { sourceId: "GBZ188-2025", clause: "附录G" },
    ]);
  });
  test("what the law calls 及时 has no invented number", () => {
    for (const r of conclusionRules(day("2026-11-22"))) if (r.promptly) expect(r.term).toBeUndefined();
  });
  test("every conclusion asks the institution for a report within thirty working days", () => {
    for (const c of ["normal", "suspected", "contraindication"] as const) expect(terms("2026-11-22", c)).toContain("report");
  });
});

describe("nothing of the standards is left untried", () => {
  const cycles = surveillanceSections().flatMap((s) => s.cycles);
  test("every row on intervals decides in a case", () => {
    expect(cycles.map(cycleKey).filter((k) => !touchedCycles.has(k))).toEqual([]);
  });
  test("every phase of every section stands in a case", () => {
    const all = surveillanceSections().flatMap((s) => s.rules.map((r) => `${r.edition}|${r.section}|${r.phase}`));
    expect(all.filter((k) => !touchedPhases.has(k))).toEqual([]);
  });
  test("no row on intervals stands without a plan that could reach it", () => {
    const reached = (a: AgentPlan): boolean => a.cycle !== undefined || a.interim.length > 0;
    const open = cycleCases.filter((c) => c.phase === "during" && !plan(c.facts, c.on).exams.some((e) => e.agents.some(reached)));
    expect(open.map(cycleKey)).toEqual([]);
  });
});
