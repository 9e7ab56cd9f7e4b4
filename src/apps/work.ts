import type { JobKind, Subscription } from "#platform";

/** Who hears which event. Each room exports what it declares; this is the only list. */
export const subscriptions: readonly Subscription[] = [];

/** Jobs that run at a time or when enqueued. */
export const jobs: readonly JobKind<never>[] = [];
