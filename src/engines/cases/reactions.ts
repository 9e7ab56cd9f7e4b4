import { type Ctx, systemActor } from "#access";
import { type EventKind, type Subscription, subscribe } from "#platform";

/**
 * What a programme does when something became true elsewhere. Runs as the platform itself, over all rows, in one
 * transaction; it may run more than once for one announcement.
 */
export const reaction = <P extends object>(heard: EventKind<P>, name: string, run: (ctx: Ctx, payload: P) => Promise<void>): Subscription =>
  subscribe(heard, name, (job, payload) => job.db.asWorker((tx) => run({ tx, clock: job.clock, actor: systemActor }, payload)));
