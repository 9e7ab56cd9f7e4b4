import { policy } from "#access";

policy("registry", {
  "verification.assign": ["commission-officer", "township-officer"],
  "verification.hand-over": ["commission-officer", "township-officer"],
  "verification.report": ["commission-officer"],
});
