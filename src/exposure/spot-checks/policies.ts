import { policy } from "#access";

policy("exposure.spot-checks", {
  "spot-check.read": ["commission-officer", "commission-reviewer", "cdc-officer", "inspector", "township-officer"],
  "spot-check.draw": ["commission-officer"],
  "spot-check.assign": ["commission-officer", "township-officer"],
  "accuracy.read": [
    "commission-officer",
    "commission-reviewer",
    "cdc-officer",
    "inspector",
    "township-officer",
    "employer-manager",
    "employer-head",
  ],
  "accuracy.check": ["commission-officer", "cdc-officer", "inspector", "township-officer"],
});
