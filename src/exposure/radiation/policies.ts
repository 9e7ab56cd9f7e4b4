import { policy } from "#access";

const readers = [
  "commission-officer",
  "commission-reviewer",
  "commission-admin",
  "cdc-officer",
  "township-officer",
  "employer-manager",
  "employer-head",
] as const;

policy("exposure.radiation", {
  "radiation.read": readers,
  "radiation.export": readers,
  "radiation.enter": ["employer-manager", "employer-head", "commission-officer", "cdc-officer"],
  "dose.read": [...readers, "laboratory-reporter"],
  "dose.submit": {
    roles: ["laboratory-reporter", "commission-officer", "cdc-officer"],
    keyScope: "doses:submit",
    says: "报送个人剂量",
  },
});
