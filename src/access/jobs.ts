import { job } from "#platform";
import { systemActor } from "./actor.ts";
import { audit, auditMany, verifyAudit } from "./audit/index.ts";
import { keepHeads } from "./audit/heads.ts";
import { forgetCounts } from "./limits/store.ts";
import { watchJob } from "./watch/commands.ts";
import { forgetExpired, stopUnused } from "./people/store.ts";

/** Days without a sign-in after which a staff account is stopped (ACC-07 of the security requirements; ours, T). */
const unusedDays = 90;

/** Every hour the ends of the audit chain leave the database. */
export const keepAuditHeads = job("access.keep-audit-heads", {
  cron: "7 * * * *",
  run: async ({ db }) => void (await db.asWorker((tx) => keepHeads(tx, new Date()))),
});

/** Every night the whole chain is walked; a break is an error of the job and an entry of its own. */
export const verifyAuditNightly = job("access.verify-audit", {
  cron: "40 2 * * *",
  run: async ({ db, clock, log }) => {
    const { sound, entries, brokenAt, reason } = await db.asWorker((tx) => verifyAudit(tx));
    await db.asWorker((tx) =>
      audit(
        { tx, clock, actor: systemActor },
        {
          action: "access.verify-audit",
          subjectKind: "audit",
          subjectId: "chain",
          result: sound ? "done" : "refused",
          details: { entries, brokenAt },
        },
      ),
    );
    if (!sound) log.error({ brokenAt, reason }, "audit chain broken");
  },
});

/** Every night expired sessions and counters are forgotten, and staff accounts nobody uses are stopped. */
export const tidyAccounts = job("access.tidy-accounts", {
  cron: "20 3 * * *",
  run: async ({ db, clock }) =>
    db.asWorker(async (tx) => {
      await forgetExpired(tx);
      await forgetCounts(tx, clock.today());
      const stopped = await stopUnused(tx, unusedDays);
      await auditMany(
        { tx, clock, actor: systemActor },
        stopped.map((accountId) => ({
          action: "access.stop-unused-account",
          subjectKind: "account",
          subjectId: accountId,
          details: { unusedDays },
        })),
      );
    }),
});

export const accessJobs = [keepAuditHeads, verifyAuditNightly, tidyAccounts, watchJob];
