import { policy } from "#access";

policy("exchange.documents", {
  "document.read": [
    "commission-officer",
    "commission-reviewer",
    "cdc-officer",
    "inspector",
    "township-officer",
    "employer-manager",
    "employer-head",
  ],
  "document.print": ["commission-officer", "cdc-officer", "inspector", "township-officer", "employer-manager", "employer-head"],
  "document.void": ["commission-reviewer"],
});
