import { policy } from "#access";

policy("exposure.declaration", {
  "declaration.read": [
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
  "declaration.file": {
    roles: ["employer-manager", "employer-head", "commission-officer", "township-officer"],
    keyScope: "declarations:submit",
    says: "提交申报",
  },
  "declaration.prefill": {
    roles: ["employer-manager", "employer-head", "employer-clerk", "commission-officer", "township-officer"],
    keyScope: "declarations:submit",
  },
  "declaration.draft": ["employer-manager", "employer-head", "employer-clerk"],
  "declaration.decide": ["commission-officer"],
});
