import type { Route } from "#access";

/** Every route of the platform. Each room exports its table; this is the only list. */
export const routes: readonly Route[] = [];
