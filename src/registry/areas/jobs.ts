import { job } from "#platform";
import { runDueChanges } from "./plans.ts";

/** Every hour, so that a worker that was off over midnight still does the day's changes on their day. */
export const areaChangesJob = job("registry.area-changes", {
  cron: "2 * * * *",
  expireInSeconds: 3600,
  run: async ({ db, clock, log }) => {
    const { done, failed } = await runDueChanges(db, clock, log);
    if (done + failed > 0) log.info({ done, failed }, "planned changes of areas");
  },
});
