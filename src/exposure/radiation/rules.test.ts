import { describe, expect, it } from "vitest";
import { day, type Day } from "#kernel";
import {
  changeDue,
  dutiesOfWorker,
  gatherDuties,
  judgeRecord,
  judgeYear,
  periodsPerYear,
  readingOf,
  uncovered,
  type WorkerFacts,
} from "./rules.ts";

const none = { before: null, during: null, leaving: null };
const worker = (rest: Partial<WorkerFacts> = {}): WorkerFacts => ({
  workFrom: day("2025-06-20"),
  workTo: null,
  badgeFrom: null,
  badgeTo: null,
  cycleDays: 30,
  trainedOn: null,
  lastPeriodTo: null,
  exams: none,
  ...rest,
});
const due = (f: WorkerFacts, on: string) => dutiesOfWorker(f, on as Day).map((d) => [d.duty, d.dueOn, d.state]);

describe("duties towards a radiation worker", () => {
  it("stand from the first day of work: badge, exam before work, training before work", () => {
    expect(due(worker(), "2025-06-20")).toEqual([
      ["radiation-badge-first", "2025-06-20", "due"],
      ["radiation-exam-before", "2025-06-20", "due"],
      ["radiation-training-before", "2025-06-20", "due"],
    ]);
    expect(due(worker(), "2025-06-21").every(([, , state]) => state === "overdue")).toBe(true);
  });
  it("an examined and trained worker is examined again within two years and trained within one", () => {
    const f = worker({ exams: { ...none, before: day("2025-06-10") }, trainedOn: day("2025-06-12"), badgeFrom: day("2025-07-01") });
    expect(due(f, "2025-07-01")).toEqual([
      ["radiation-badge", "2025-07-30", "due"],
      ["radiation-training", "2026-06-12", "not-yet"],
      ["radiation-exam-during", "2027-06-10", "not-yet"],
    ]);
    const says = dutiesOfWorker(f, day("2025-07-01")).find((d) => d.duty === "radiation-exam-during")!;
    expect(says.clause).toContain("第十九条");
  });
  it("who may not see exams gets no line that rests on them", () => {
    expect(due(worker({ exams: undefined }), "2025-06-20").map(([duty]) => duty)).toEqual([
      "radiation-badge-first",
      "radiation-training-before",
    ]);
  });
  it("who leaves is examined by the last day; an exam in service of the ninety days before stands for it", () => {
    const leaving = (during: string | null) => worker({ workTo: day("2025-12-31"), exams: { ...none, during: during as Day | null } });
    const has = (during: string | null) => due(leaving(during), "2026-01-05").map(([duty]) => duty);
    expect([has(null), has("2025-10-01"), has("2025-10-02"), has("2025-10-03")]).toEqual([
      ["radiation-exam-leaving"],
      ["radiation-exam-leaving"],
      [],
      [],
    ]);
  });
  it("the next change follows the last record, and none is due without a badge", () => {
    const f = worker({ badgeFrom: day("2025-07-01"), lastPeriodTo: day("2025-08-29") });
    expect(changeDue(f, day("2025-09-01"))).toEqual({ wornSince: "2025-08-30", dueOn: "2025-09-28" });
    expect(changeDue(worker(), day("2025-09-01"))).toBeNull();
    expect(changeDue({ ...f, badgeTo: day("2025-08-31") }, day("2025-09-01"))).toBeNull();
  });
  it("an employer's calendar says how many persons a line concerns and when the first is due", () => {
    const all = [worker(), worker({ workFrom: day("2025-06-01") })].flatMap((f) => dutiesOfWorker(f, day("2025-06-20")));
    const [first] = gatherDuties(all);
    expect([first!.dueOn, first!.persons]).toEqual(["2025-06-01", 2]);
    expect(first!.says).toMatch(/^2 人，最早的 2025-06-01，逾期 1 人/);
  });
});

describe("the dose of a period and of a year", () => {
  it("a reading below the detection limit stays below, and half of it is judged", () => {
    expect([readingOf("<0.04"), readingOf("＜ 0.04"), readingOf("0.12"), readingOf(undefined)]).toEqual([
      { belowMdl: 0.04 },
      { belowMdl: 0.04 },
      { mSv: 0.12 },
      {},
    ]);
  });
  it("a month of thirty days has a level of 5/12, a quarter 5/4", () => {
    expect([30, 31, 60, 90].map(periodsPerYear)).toEqual([12, 12, 6, 4]);
    const at = (hp10: string) =>
      judgeRecord({ periodFrom: day("2025-07-01"), periodTo: day("2025-07-30"), state: "measured", hp10 }, 30).dose.verdict;
    expect([at("0.41"), at("0.42"), at("<0.04")]).toEqual(["within", "over", "within"]);
  });
  it("a lost dosimeter is judged by its nominal dose, and without one stays open", () => {
    const lost = (nominal?: number) =>
      judgeRecord({ periodFrom: day("2025-07-01"), periodTo: day("2025-07-30"), state: "lost", nominal }, 30).dose.verdict;
    expect([lost(), lost(0.1), lost(0.5)]).toEqual(["undetermined", "within", "over"]);
  });
  it("a period of more than ninety days is too long", () => {
    const wearing = (to: string) =>
      judgeRecord({ periodFrom: day("2025-01-01"), periodTo: to as Day, state: "measured", hp10: "0.1" }, 90).wearing.verdict;
    expect([wearing("2025-03-31"), wearing("2025-04-01")]).toEqual(["within", "over"]);
  });
  it("a stretch of work that no period covers is named; a few days between two dosimeters are none", () => {
    const period = (from: string, to: string) => ({ from: from as Day, to: to as Day });
    const year = period("2025-01-01", "2025-03-31");
    expect(uncovered([period("2025-02-03", "2025-03-01"), period("2025-01-01", "2025-01-30")], year, 30)).toEqual([
      period("2025-03-02", "2025-03-31"),
    ]);
    expect(uncovered([], year, 30)).toEqual([year]);
    expect(uncovered([period("2024-12-15", "2025-04-15")], year, 30)).toEqual([]);
    expect(uncovered([period("2025-01-16", "2025-03-31")], year, 30)).toEqual([period("2025-01-01", "2025-01-15")]);
    expect(uncovered([period("2025-01-15", "2025-03-31")], year, 30)).toEqual([]);
  });
  it("a year with a gap is open until what is known passes the number, and names the gap", () => {
    const year = (mSv: number, on: string) =>
      judgeYear({ year: 2025, recorded: [{ label: "1", mSv }], gaps: [{ from: day("2025-10-01"), to: day("2025-10-30") }] }, on as Day);
    const [level] = year(1, "2026-02-01");
    expect([level!.verdict, level!.missing]).toEqual(["undetermined", ["2025-10-01 至 2025-10-30的剂量"]]);
    expect(year(5.1, "2026-02-01").map((f) => f.verdict)).toEqual(["over", "undetermined", "undetermined"]);
    expect(judgeYear({ year: 2025, recorded: [{ label: "1", mSv: 1 }], gaps: [] }, day("2025-06-01"))[0]!.missing).toEqual([
      "本年还没有过完的周期的剂量",
    ]);
  });
});
