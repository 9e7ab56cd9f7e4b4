import { policy, type Role } from "#access";

const everybody: readonly Role[] = [
  "commission-officer",
  "commission-reviewer",
  "cdc-officer",
  "inspector",
  "township-officer",
  "co-manager",
  "laboratory-reporter",
  "exam-reporter",
  "diagnosis-officer",
  "employer-manager",
  "employer-head",
  "worker",
];
// Which cases and which acts is the matter of row security and of the programme's own table.
policy("engines.cases", { "case.read": everybody, "case.act": everybody, "desk.read": everybody });
