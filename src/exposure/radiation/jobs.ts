import { addDays, type Day } from "#kernel";
import { job, type Database } from "#platform";
import { markEmployers } from "#engines";
import { beganBetween } from "./store.ts";

/** Who was entered ahead of the first day of work counts from that day on; a day without the job is made good within the week. */
export const markBeginnings = (db: Database, today: Day): Promise<number> =>
  db.asWorker(async (tx) => {
    const ids = await beganBetween(tx, addDays(today, -7), today);
    await markEmployers(tx, ids, "radiation-worker");
    return ids.length;
  });

export const radiationJobs = [
  job("exposure.radiation-work-begins", {
    cron: "5 0 * * *",
    run: async ({ db, clock }) => void (await markBeginnings(db, clock.today())),
  }),
];
