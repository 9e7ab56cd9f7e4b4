import { policy } from "#access";

policy("exchange.documents", {
  "document.read": ["commission-officer", "commission-reviewer", "cdc-officer", "inspector", "township-officer", "employer-manager"],
  "document.void": ["commission-reviewer"],
});
