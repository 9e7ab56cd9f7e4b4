import { clockAt, type Clock, type Day } from "#kernel";
import { job, type Database } from "#platform";
import { sendMessages, systemActor, type Ctx } from "#access";
import { gatherDuties, type GatheredDuties } from "./gather.ts";
import { remindersFor } from "./reminders.ts";
import { employersWithDuties } from "./store.ts";

const page = 1_000;

/** Goes through every employer with duties, a page a transaction, as the platform itself. `cards`: with what exams tell. */
export async function walkEmployers(
  db: Database,
  clock: Clock,
  cards: boolean,
  handle: (ctx: Ctx, gathered: readonly GatheredDuties[]) => Promise<void>,
): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const seen: string | null = after;
    const ids: string[] = await db.asWorker(async (tx) => {
      const found = await employersWithDuties(tx, seen, page);
      await handle({ tx, clock, actor: systemActor }, await gatherDuties(tx, found, clock.today(), cards));
      return found;
    });
    if (ids.length < page) return;
    after = ids.at(-1)!;
  }
}

/**
 * Reminds employers of what falls due. A step already told is not told again, so that a run that was cut short goes on where it
 * stood. Answers how many reminders were new.
 */
export async function remindDuties(db: Database, today: Day): Promise<number> {
  let told = 0;
  await walkEmployers(db, clockAt(today), true, async (ctx, gathered) => {
    told += await sendMessages(
      ctx,
      gathered.flatMap((g) => remindersFor(g, today)),
    );
  });
  return told;
}

/** Before office hours, so that the employer knows before the authority looks. */
export const remind = job("exposure.remind-duties", {
  cron: "30 6 * * *",
  run: async ({ db, clock, log }) => log.info({ told: await remindDuties(db, clock.today()) }, "employers reminded of duties"),
});
export const dutyJobs = [remind];
