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
  ],
  "declaration.file": {
    roles: ["employer-manager", "commission-officer", "township-officer"],
    keyScope: "declarations:submit",
    says: "提交申报",
  },
  "declaration.draft": ["employer-manager"],
  "declaration.decide": ["commission-officer"],
});
