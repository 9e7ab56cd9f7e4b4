import type { Day } from "#kernel";
import { job, type Database } from "#platform";
import { reminderStep } from "./calendar.ts";
import { countdownOf, gatherDuties } from "./queries.ts";
import { employersWithDuties, insertReminders } from "./store.ts";

const page = 1_000;

/**
 * Reminds employers of what falls due, a page of employers a transaction. A step already told is not told again, so that a run
 * that was cut short goes on where it stood. Answers how many reminders were new.
 */
export async function remindDuties(db: Database, today: Day): Promise<number> {
  let after: string | null = null;
  let told = 0;
  for (;;) {
    const seen: string | null = after;
    const ids: string[] = await db.asWorker(async (tx) => {
      const found = await employersWithDuties(tx, seen, page);
      const gathered = await gatherDuties(tx, found, today, true);
      told += await insertReminders(
        tx,
        gathered.flatMap((g) =>
          countdownOf(g, today).flatMap((d) => {
            const ahead = d.dueOn === null || d.daysLeft === null || d.state === "waiting-authority" ? undefined : reminderStep(d.daysLeft);
            return ahead === undefined
              ? []
              : [
                  {
                    employer_id: g.employer.employerId,
                    duty: d.duty,
                    due_on: d.dueOn!,
                    ahead,
                    area_code: g.employer.areaCode,
                    name: d.name,
                    reminded_on: today,
                  },
                ];
          }),
        ),
      );
      return found;
    });
    if (ids.length < page) return told;
    after = ids.at(-1)!;
  }
}

/** Before office hours, so that the employer knows before the authority looks. */
export const remind = job("exposure.remind-duties", {
  cron: "30 6 * * *",
  run: async ({ db, clock, log }) => log.info({ told: await remindDuties(db, clock.today()) }, "employers reminded of duties"),
});
export const dutyJobs = [remind];
