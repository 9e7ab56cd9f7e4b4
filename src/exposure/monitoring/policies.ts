import { policy } from "#access";

const officials = [
  "commission-officer",
  "commission-reviewer",
  "commission-admin",
  "cdc-officer",
  "inspector",
  "township-officer",
] as const;

policy("exposure.monitoring", {
  "report.read": [...officials, "laboratory-reporter", "employer-manager", "employer-head", "employer-clerk"],
  "report.submit": {
    roles: ["laboratory-reporter", "commission-officer", "cdc-officer"],
    keyScope: "reports:submit",
    says: "报送检测报告",
  },
  "report.invalidate": ["commission-officer", "inspector"],
});
