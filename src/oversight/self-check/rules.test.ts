import { describe, expect, it } from "vitest";
import { readForm } from "#engines";
import { day } from "#kernel";
import { engineForm, failedItems, formById, mendedItems, resultOf, selfCheckForms, workingList } from "./rules.ts";

const on = day("2026-03-20");
const nothing = { exposed: null, groups: [] };
const allOf = (id: string, word: string): Record<string, unknown> => Object.fromEntries(formById(id)!.items.map((i) => [i.no, word]));

describe("the forms of the tables", () => {
  it("every form can be declared on the engine and read back whole", () => {
    for (const form of selfCheckForms()) expect(readForm(engineForm(form), allOf(form.id, "yes")).ok, form.id).toBe(true);
  });
  it("an item that fails asks for a reason, and for points where the form has scores", () => {
    const reading = readForm(engineForm(formById("LOCAL-QD")!), { ...allOf("LOCAL-QD", "yes"), "16": "no" });
    expect(reading).toMatchObject({ ok: false, faults: [{ field: "16:points" }, { field: "16:note" }] });
    const unscored = readForm(engineForm(formById(workingList)!), { ...allOf(workingList, "yes"), "S-01": "no" });
    expect(unscored).toMatchObject({ ok: false, faults: [{ field: "S-01:note" }] });
  });
});

describe("what a self-check comes to", () => {
  it("a form without scores gives counts and says that its scores are not configured", () => {
    const result = resultOf(formById("NAT-2022")!, allOf("NAT-2022", "yes"), nothing, on);
    expect(result).toMatchObject({ counts: { yes: 8, no: 0, na: 0 }, score: null, className: "" });
    expect(result.scoreMissing).toContain("自查表各项分值");
    expect(resultOf(formById(workingList)!, allOf(workingList, "na"), nothing, on)).toMatchObject({
      score: null,
      classOutcome: "no-scheme",
    });
  });
  it("a scored form takes the points of what fails, and an item that does not apply is not deducted", () => {
    const values = { ...allOf("LOCAL-QD", "yes"), "16": "no", "16:points": 7, "8": "na" };
    expect(resultOf(formById("LOCAL-QD")!, values, nothing, on).score).toBe(97);
  });
  it("what fails is work with its reason, and only 符合 with a file is mended", () => {
    const form = formById("NAT-2022")!;
    const values = { ...allOf("NAT-2022", "yes"), "1-001": "no", "1-001:note": "没有机构", "1-002:files": ["f"] };
    expect(failedItems(form, values)).toMatchObject([{ no: "1-001", note: "没有机构" }]);
    expect(mendedItems(form, values)).toEqual([{ no: "1-002", files: ["f"] }]);
  });
});
