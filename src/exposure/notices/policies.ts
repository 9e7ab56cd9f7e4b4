import { policy } from "#access";

const officials = ["commission-officer", "commission-reviewer", "cdc-officer", "inspector", "township-officer"] as const;

policy("exposure.notices", {
  "notice.read": [...officials, "employer-manager", "employer-head", "employer-clerk", "employer-personnel", "employer-workshop"],
  "notice.print": ["employer-manager", "employer-head", "employer-clerk", "commission-officer", "township-officer"],
  "notice.write": ["employer-manager", "employer-head", "employer-clerk"],
  "notice.file": ["employer-manager", "employer-head", "employer-clerk"],
  "notice.name-workers": ["employer-manager", "employer-head", "employer-clerk", "employer-personnel"],
  "notice.acknowledge": ["worker"],
  "kept-file.read": [...officials, "employer-manager", "employer-head", "employer-clerk"],
  "kept-file.bring": ["employer-manager", "employer-head", "employer-clerk", "commission-officer", "township-officer", "inspector"],
});
