import { policy } from "#access";

const senders = [
  "exam-reporter",
  "laboratory-reporter",
  "employer-manager",
  "employer-head",
  "commission-officer",
  "cdc-officer",
  "township-officer",
] as const;
policy("exchange", {
  "submission.submit": { roles: senders, keyScope: "submissions:submit", says: "上报文件与查看本单位回执" },
  "submission.read": { roles: [...senders, "commission-reviewer"], keyScope: "submissions:submit" },
  "submission.edition": { roles: ["exam-reporter", "laboratory-reporter"], keyScope: "submissions:submit" },
});
