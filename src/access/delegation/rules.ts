import { daysBetween, type Day } from "#kernel";
import { administratorRoles, type Role } from "../roles.ts";

/** Roles that may be lent: those of the field's work. The three administrators stand for themselves alone. */
export const lendable = (roles: readonly Role[]): Role[] => roles.filter((role) => role !== "worker" && !administratorRoles.includes(role));

/** Days a delegation lasts, both ends counted. */
export const lastsDays = (from: Day, until: Day): number => daysBetween(from, until) + 1;

export type DelegationState = "coming" | "holds" | "over" | "ended";
/** Ended before its time, not begun, past its last day, or in force. */
export const stateOf = (d: { fromDay: Day; untilDay: Day; endedAt: Date | null }, on: Day): DelegationState =>
  d.endedAt !== null ? "ended" : on < d.fromDay ? "coming" : on > d.untilDay ? "over" : "holds";
