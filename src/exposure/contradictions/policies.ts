import { policy } from "#access";

policy("exposure.contradictions", {
  "contradiction.read": [
    "commission-officer",
    "commission-reviewer",
    "commission-admin",
    "cdc-officer",
    "inspector",
    "township-officer",
    "employer-manager",
    "employer-head",
    "employer-clerk",
  ],
  "contradiction.assign": ["commission-officer", "commission-reviewer"],
});
