import { addDays, addMonths, type Day } from "#kernel";
import type { UpdateWindow } from "../views.ts";
import { periods } from "./periods.ts";

/**
 * When the yearly update of a declaration is due, counted from the day it was declared.
 * @example updateWindow(day("2025-03-28"), day("2026-03-01")).closesOn // → "2026-04-27"
 */
export const updateWindow = (declaredOn: Day, today: Day): UpdateWindow => {
  const opensOn = addDays(addMonths(declaredOn, periods.updateOpensAfterMonths.value), 1);
  const validUntil = addMonths(declaredOn, periods.updateOverdueAfterMonths.value);
  const closesOn = addDays(validUntil, -1);
  return {
    declaredOn,
    opensOn,
    closesOn,
    validUntil,
    state: today < opensOn ? "early" : today <= validUntil ? "open" : "overdue",
    clause: `${periods.updateOpensAfterMonths.clause}（满11个月至未满13个月）`,
  };
};

/** Last day for a change declaration: 30 days after a project was accepted, 15 after any other change. Calendar days. */
export const changeDeadline = (changedOn: Day, project = false): Day =>
  addDays(changedOn, project ? periods.projectChangeDays.value : periods.changeDays.value);
