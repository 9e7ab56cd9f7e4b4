import { policy } from "#access";

const readers = ["commission-officer", "commission-reviewer", "cdc-officer", "inspector", "township-officer"] as const;

policy("oversight.self-check", {
  "self-check.read": [...readers, "employer-manager", "employer-head", "employer-clerk"],
  "self-check.list": [...readers],
  "self-check.open": ["commission-officer"],
  "self-check.fill": ["employer-manager", "employer-head", "employer-clerk"],
});
policy("oversight.letters", {
  "letter.read": [...readers, "employer-manager", "employer-head", "employer-clerk"],
  "letter.list": [...readers],
  "letter.publish": ["commission-officer"],
  "letter.send": ["commission-officer"],
  "letter.remind": ["commission-officer", "township-officer"],
  "letter.sign": ["employer-manager", "employer-head"],
});
policy("oversight.informing", {
  "informing.read": [...readers, "employer-manager", "employer-head", "employer-clerk"],
  "informing.list": [...readers],
  "informing.record": ["commission-officer", "township-officer", "inspector"],
  "informing.receive": ["employer-manager", "employer-head", "commission-officer", "township-officer", "inspector"],
});
