import { policy } from "#access";

const officials = [
  "commission-officer",
  "commission-reviewer",
  "commission-admin",
  "cdc-officer",
  "inspector",
  "township-officer",
] as const;

policy("registry", {
  "employer.read": [
    ...officials,
    "co-manager",
    "employer-manager",
    "employer-head",
    "employer-clerk",
    "employer-personnel",
    "employer-workshop",
  ],
  "employer.register": ["commission-officer", "township-officer"],
  "employer.edit": ["commission-officer", "township-officer", "employer-manager", "employer-head"],
  "employer.verify": ["commission-officer", "township-officer", "co-manager"],
  "employer.name": ["commission-officer", "cdc-officer", "inspector", "township-officer"],
  "employer.import": ["commission-officer", "township-officer"],
  "employer.export": [...officials],
  "worker.read": [
    "commission-officer",
    "commission-reviewer",
    "cdc-officer",
    "employer-manager",
    "employer-head",
    "employer-clerk",
    "employer-personnel",
    "employer-workshop",
  ],
  "institution.read": [
    ...officials,
    "laboratory-reporter",
    "exam-reporter",
    "diagnosis-officer",
    "employer-manager",
    "employer-head",
    "employer-clerk",
  ],
  "institution.edit": ["commission-officer"],
});
