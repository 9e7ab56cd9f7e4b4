import { allowed, type Ctx } from "#access";
import type { Declared } from "./indicator.ts";

/** Whether the actor may open the records of the persons a figure counts, so that their list is hers too. */
export const mayOpen = (ctx: Ctx, { source }: Declared): boolean => source.persons === null || allowed(ctx.actor, source.persons);

/**
 * Whether the actor sees every number of a figure. Beside those who may open the records a town's officer does: the persons of her own
 * town are her duty, and of them she is told how many, never who.
 */
export const mayCount = (ctx: Ctx, declared: Declared): boolean => mayOpen(ctx, declared) || allowed(ctx.actor, "indicator.small-groups");
