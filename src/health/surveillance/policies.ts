import { policy } from "#access";

const officials = ["commission-officer", "commission-reviewer", "cdc-officer"] as const;

policy("health.surveillance", {
  "card.read": {
    roles: [...officials, "exam-reporter", "employer-manager", "employer-head", "worker"],
    keyScope: "submissions:submit",
    says: "查看个案卡",
  },
  "card.unmask": ["commission-officer", "cdc-officer", "exam-reporter"],
});
