import type { Day } from "#kernel";
import { job, publish } from "#platform";
import { systemActor } from "#access";
import { CaseOverdue } from "./events.ts";
import { allProgrammes } from "./programme.ts";
import { noteDue } from "./store.ts";

const batch = 1000;

/**
 * Each morning: notes in a case that 80 % of its time is over (`remind`), and that it is overdue (`overdue`, which also
 * escalates to the authority of the area). Each is noted once a due day, so a second run writes nothing.
 */
export const watchDeadlines = job("cases.watch-deadlines", {
  cron: "20 6 * * *",
  run: async (ctx) => {
    const today: Day = ctx.clock.today();
    const escalates = Object.fromEntries(
      allProgrammes().flatMap((p) => (p.escalatesTo ? [[p.id, p.roles[p.escalatesTo]?.kinds[0] ?? ""]] : [])),
    );
    for (const kind of ["overdue", "remind"] as const)
      for (let found = batch; found === batch;)
        found = await ctx.db.asWorker(async (tx) => {
          const noted = await noteDue(tx, kind, today, systemActor, batch, escalates);
          if (kind === "overdue" && noted.length > 0) await publish(tx, CaseOverdue, { cases: noted });
          return noted.length;
        });
  },
});
export const caseJobs = [watchDeadlines] as const;
