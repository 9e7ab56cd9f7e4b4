import type { Day } from "#kernel";
import { job, type Database } from "#platform";
import { industryRisks } from "#standards";
import { screenArea, screenedCounties } from "./store.ts";

/**
 * Screens an area, each of its counties in a transaction of its own: pages wait for none, and a run that was cut short has
 * renewed the counties it came to. Answers how many candidates are open.
 */
export const screen = async (db: Database, range: { from: string; to: string }, today: Day): Promise<number> => {
  const risks = Object.fromEntries(industryRisks());
  let open = 0;
  for (const county of await db.asWorker((tx) => screenedCounties(tx, range))) {
    const [from, to] = [`${county}000000`, `${county}999999`];
    const part = { from: from > range.from ? from : range.from, to: to < range.to ? to : range.to };
    open += await db.asWorker((tx) => screenArea(tx, part, today, risks));
  }
  return open;
};

/** Screens an area; every night the whole country that is kept here. */
export const screenJob = job<{ from?: string; to?: string }>("registry.screen", {
  cron: "20 3 * * *",
  expireInSeconds: 3600,
  run: async ({ db, clock, log }, { from = "000000000000", to = "999999999999" }) =>
    log.info({ from, to, open: await screen(db, { from, to }, clock.today()) }, "area screened"),
});
