import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { dutiesOn, type DutyFacts } from "./rules.ts";

const facts = (rest: Partial<DutyFacts> = {}): DutyFacts => ({
  hazardConfirmed: true,
  hazardClass: "serious",
  confirmedOn: day("2025-03-20"),
  declaration: { declaredOn: day("2025-03-28"), cancelled: false },
  waitingSince: null,
  lastTest: { sampledOn: day("2025-05-12"), reportNo: "JC-0512" },
  undeclared: null,
  ...rest,
});
const testDuty = (rest: Partial<DutyFacts>, today: string) => dutiesOn(facts(rest), day(today)).find((d) => d.duty === "periodic-test");

describe("the periodic test", () => {
  test("is due 12 months after the sampling day where hazards are serious, 36 where they are general", () => {
    expect(testDuty({}, "2025-06-01")).toMatchObject({
      dueOn: "2026-05-12",
      countedFrom: { what: "检测报告 JC-0512 采样日", on: "2025-05-12" },
    });
    expect(testDuty({ hazardClass: "general" }, "2025-06-01")).toMatchObject({ dueOn: "2028-05-12" });
  });
  test("turns due 30 days before, and overdue the day after", () => {
    expect(["2026-04-11", "2026-04-12", "2026-05-12", "2026-05-13"].map((d) => testDuty({}, d)!.state)).toEqual([
      "not-yet",
      "due",
      "due",
      "overdue",
    ]);
  });
  test("cannot be reckoned while the class of hazard is unknown", () => {
    expect(testDuty({ hazardClass: "unknown" }, "2025-06-01")).toMatchObject({ dueOn: null, state: "undetermined" });
  });
  test("is overdue when nothing was ever tested", () => {
    expect(testDuty({ lastTest: null }, "2025-06-01")).toMatchObject({ dueOn: null, state: "overdue" });
  });
});

describe("declaring", () => {
  test("a factor found and not declared asks for a change within 15 days of the result", () => {
    const undeclared = { agents: ["苯"], receivedOn: day("2025-05-20") };
    const duty = dutiesOn(facts({ undeclared }), day("2025-06-01")).find((d) => d.duty === "change-declaration");
    expect(duty).toMatchObject({ dueOn: "2025-06-04", state: "due", daysLeft: 3 });
  });
  test("an employer without hazards and without a declaration has no duty here", () => {
    expect(dutiesOn(facts({ hazardConfirmed: false, declaration: null }), day("2025-06-01"))).toEqual([]);
  });
  test("what was filed waits for the authority and not for the employer", () => {
    const [duty] = dutiesOn(facts({ declaration: null, waitingSince: day("2025-03-28"), lastTest: null }), day("2025-03-29")).filter(
      (d) => d.duty === "declaration",
    );
    expect(duty!.state).toBe("waiting-authority");
  });
});
