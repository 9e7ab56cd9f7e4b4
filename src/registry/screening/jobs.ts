import { job } from "#platform";
import { industryRisks } from "#standards";
import { screenArea } from "./store.ts";

/** Screens an area; every night the whole country that is kept here. */
export const screenJob = job<{ from?: string; to?: string }>("registry.screen", {
  cron: "20 3 * * *",
  expireInSeconds: 3600,
  run: async ({ db, clock }, { from = "000000000000", to = "999999999999" }) =>
    void (await db.asWorker((tx) => screenArea(tx, { from, to }, clock.today(), Object.fromEntries(industryRisks())))),
});
