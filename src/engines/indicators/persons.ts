import { allowed, type Ctx } from "#access";
import type { Declared } from "./indicator.ts";

/** Whether the actor may open the records of the persons a figure counts, and so sees every number of it. */
export const mayOpen = (ctx: Ctx, { source }: Declared): boolean => source.persons === null || allowed(ctx.actor, source.persons);
