import { subscribe } from "#platform";
import { systemActor } from "#access";
import { EmployerConfirmed } from "#registry";
import { releaseHeldReports } from "./commands/index.ts";

export const subscriptions = [
  subscribe(EmployerConfirmed, "exposure.release-held-reports", async ({ db, clock }, { employers }) => {
    await db.asWorker((tx) =>
      releaseHeldReports(
        { tx, clock, actor: systemActor },
        employers.map((e) => e.creditCode),
      ),
    );
  }),
];
