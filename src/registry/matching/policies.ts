import { policy } from "#access";

const readers = ["commission-officer", "commission-reviewer", "cdc-officer", "township-officer"] as const;

policy("registry", {
  "list.read": [...readers],
  "list.match": ["commission-officer", "cdc-officer", "township-officer"],
  "list.decide": ["commission-officer", "township-officer"],
  "employer.merge": ["commission-officer", "township-officer"],
});
