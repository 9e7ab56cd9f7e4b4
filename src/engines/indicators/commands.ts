import { audit, type Ctx } from "#access";
import { type Day, newId } from "#kernel";
import { declaredIndicator } from "./indicator.ts";
import { errors } from "./errors.ts";
import { frozenById, insertFrozen, upsertTarget } from "./store/index.ts";
import { readFigure, settle } from "./queries.ts";

/**
 * Sets the target of an area for a year, beside those the plans declare; the nearest area wins.
 * @throws Refusal IN-0405 outside the actor's area, IN-1006 for a value that is no percentage
 */
export const setTarget = async (
  ctx: Ctx,
  id: string,
  input: { areaCode: string; year: number; percent: number; plan: string; source: string },
): Promise<void> => {
  declaredIndicator(id);
  if (!(input.percent >= 0 && input.percent <= 100)) throw errors.badTarget();
  settle(ctx, { area: input.areaCode });
  await upsertTarget(ctx.tx, id, input, ctx.actor.accountId, ctx.clock.now());
  await audit(ctx, { action: "indicator.set-target", subjectKind: "indicator", subjectId: id, details: { ...input } });
};

export type FreezeRequest = {
  readonly indicator: string;
  readonly area: string;
  readonly asOf: Day;
  readonly title: string;
  /** the frozen figure this one corrects */
  readonly replaces?: string | undefined;
  readonly reason?: string;
};
/**
 * Keeps a figure and its list as they were at the end of a day, for a brief or an evaluation. It never moves; a correction is a new
 * frozen figure that names the old one and says why.
 * @returns id of the frozen figure
 */
export const freeze = async (ctx: Ctx, request: FreezeRequest): Promise<string> => {
  if (request.replaces !== undefined) {
    if (!request.reason) throw errors.reasonNeeded();
    const old = await frozenById(ctx.tx, request.replaces);
    if (!old || old.indicator_id !== request.indicator) throw errors.frozenUnknown();
  }
  const figure = await readFigure(ctx, request.indicator, { area: request.area, asOf: request.asOf });
  const id = newId();
  await insertFrozen(ctx.tx, id, request, figure, ctx.actor.accountId, ctx.clock.now());
  await audit(ctx, {
    action: "indicator.freeze",
    subjectKind: "indicator",
    subjectId: request.indicator,
    details: { frozenId: id, areaCode: request.area, asOf: request.asOf, title: request.title },
  });
  return id;
};
