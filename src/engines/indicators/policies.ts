import { policy } from "#access";

const officials = [
  "commission-officer",
  "commission-reviewer",
  "commission-admin",
  "cdc-officer",
  "inspector",
  "township-officer",
] as const;

policy("engines.indicators", {
  "indicator.read": officials,
  "indicator.export": officials,
  "indicator.small-groups": ["township-officer"],
  "indicator.set-target": ["commission-reviewer", "commission-admin"],
  "indicator.freeze": ["commission-officer", "commission-reviewer"],
});
