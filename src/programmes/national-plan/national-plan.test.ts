import { describe, expect, it } from "vitest";
import { overLimitRemediation } from "../over-limit-remediation/programme.ts";
import { suspectedDiseaseFollowUp } from "../suspected-disease-follow-up/programme.ts";
import { nationalPlanIndicators, postQualification, suspectedDiagnosed } from "./indicators.ts";

describe("the indicators of the national plan", () => {
  it("name only acts that the followed programme really has", () => {
    const entered = suspectedDiagnosed.settings?.["entered"] as Record<string, string>;
    for (const act of Object.keys(entered)) expect(Object.keys(suspectedDiseaseFollowUp.acts)).toContain(act);
    expect(Object.values(entered).toSorted()).toEqual(["accepted", "excluded", "waived"]);
  });
  it("match the subject under which a remediation case is kept: post and factor", () => {
    expect(postQualification.settings?.["programme"]).toBe(overLimitRemediation.id);
    expect(overLimitRemediation.opens.subject({ postId: "p", agentCode: "3001" })).toBe("p:3001");
  });
  it("say numerator and denominator in words, and name no target that no plan sets", () => {
    for (const one of nationalPlanIndicators) {
      expect(one.numerator.length).toBeGreaterThan(4);
      expect(one.denominator.length).toBeGreaterThan(4);
      for (const target of one.targets) expect(target.source).not.toBe("");
    }
    expect(nationalPlanIndicators.filter((i) => i.targets.length === 0).map((i) => i.id)).toEqual([
      "I004-1",
      "I004-M",
      "I017",
      "I047",
      "I053",
    ]);
  });
});
