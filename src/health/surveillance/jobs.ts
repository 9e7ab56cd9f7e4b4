import { subscribe, type JobContext } from "#platform";
import { systemActor } from "#access";
import { EmployerConfirmed } from "#registry";
import { releaseHeldCards } from "./commands/index.ts";

/** Cards of employers that became known go in by themselves, a chunk a transaction, until none waits that can go. */
export const releaseOnConfirmed = subscribe(
  EmployerConfirmed,
  "health.release-held-cards",
  async ({ db, clock }: JobContext, { employers }) => {
    const codes = employers.map((e) => e.creditCode);
    for (;;) {
      const { seen, answered } = await db.asWorker((tx) => releaseHeldCards({ tx, clock, actor: systemActor }, codes));
      if (seen === 0 || answered === 0) break;
    }
  },
);

export const surveillanceSubscriptions = [releaseOnConfirmed];
