import { job } from "#platform";
import { linkContracts } from "./store.ts";

/** Finds the employer a contract names by its code, when it is entered and every night. */
export const linkContractsJob = job("registry.link-contracts", {
  cron: "40 2 * * *",
  run: async ({ db }) => db.asWorker((tx) => linkContracts(tx)),
});
