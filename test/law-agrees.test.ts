import { expect, test } from "vitest";
import { changeDeadline, filingTerm, occasions, testMonths, updateWindow, type Occasion } from "#exposure";
import { day } from "#kernel";
import { reckon } from "#standards";
import { dutyRow } from "#standards/tables";

// The desk of an employer counts with its own constants, so that the web needs no table: they have to be those of the law.
test("the desk counts the months between tests as the table of duties does", () => {
  expect([`${testMonths.serious.value}m`, `${testMonths.general.value}m`]).toEqual([
    dutyRow("test-severe")!.due,
    dutyRow("test-general")!.due,
  ]);
});

test("the desk opens and closes the yearly update of a declaration on the days of the table", () => {
  const { opens, due } = dutyRow("declare-update")!;
  for (const declaredOn of ["2025-03-28", "2024-01-31", "2024-02-29"].map(day)) {
    const w = updateWindow(declaredOn, declaredOn);
    expect([w.opensOn, w.closesOn]).toEqual([reckon(declaredOn, opens!), reckon(declaredOn, due!)]);
  }
});

test("a change is declared within the days of the table", () => {
  const on = day("2025-03-01");
  expect([changeDeadline(on), changeDeadline(on, true)]).toEqual([
    reckon(on, dutyRow("declare-change-result")!.due!),
    reckon(on, dutyRow("declare-first")!.due!),
  ]);
});

test("every occasion to declare has the term of its duty in the table, 未配置 where the table has none", () => {
  const on = day("2025-03-01");
  const duties: Record<Occasion, string> = {
    "never-declared": "",
    "project-new": "declare-first",
    "project-accepted": "declare-first",
    "process-changed": "declare-change-process",
    "particulars-changed": "declare-change-particulars",
    "result-received": "declare-change-result",
    "size-changed": "declare-change-online",
    ended: "declare-cancel",
  };
  for (const occasion of Object.keys(occasions) as Occasion[]) {
    const due = dutyRow(duties[occasion])?.due;
    expect([occasion, filingTerm(occasion, on, on)?.dueOn]).toEqual([occasion, due && reckon(on, due)]);
  }
});
