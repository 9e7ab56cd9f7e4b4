import { expect, test } from "vitest";
import { changeDeadline, testMonths, updateWindow } from "#exposure";
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
