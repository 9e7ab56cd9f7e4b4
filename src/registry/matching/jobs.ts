import { job } from "#platform";
import { sweepMerged } from "./commands/identity.ts";
import { runMatch } from "./commands/run.ts";
import { setList } from "./store/lists.ts";

/** Matches a list in the background; its page shows how far it is. */
export const matchJob = job<{ listId: string }>("registry.match-list", {
  expireInSeconds: 3600,
  async run(ctx, { listId }) {
    try {
      await runMatch(ctx, listId);
    } catch (error) {
      await ctx.db.asWorker((tx) => setList(tx, listId, { state: "failed", step: "比对没有完成，可以再次开始；已有结果保留" }));
      ctx.log.error({ err: error, listId }, "list not matched");
    }
  },
});

/** A record that was on its way to an employer while it was merged is brought after it. */
const sweep = job("registry.sweep-merged", {
  cron: "*/10 * * * *",
  run: async ({ db, clock }) => void (await sweepMerged({ db, clock })),
});

export const matchingJobs = [matchJob, sweep] as const;
