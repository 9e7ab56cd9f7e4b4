import type { Day } from "#kernel";
import { event } from "#platform";
import type { OverdueKind } from "./rules.ts";

/** Declarations that were not filed in time, found on a day; each is told once. */
export const DeclarationsOverdue = event<{
  overdue: {
    employerId: string;
    overdueId: string;
    areaCode: string;
    employerName: string;
    kind: OverdueKind;
    duty: string;
    dueOn: Day;
    clause: string;
    violation: string;
    says: string;
    reminded: string;
    foundOn: Day;
  }[];
}>("exposure.declarations-overdue");

/** Leads that ended: the declaration was accepted, or nobody is left who would have to declare. */
export const OverdueCleared = event<{
  cleared: { employerId: string; overdueId: string; how: "filed" | "lapsed"; on: Day; declaredOn: Day | null; lateDays: number | null }[];
}>("exposure.overdue-cleared");
