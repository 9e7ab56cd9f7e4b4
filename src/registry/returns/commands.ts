import type { z } from "zod";
import { isDay, type Day } from "#kernel";
import { areaRange, audit, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { errors } from "../errors.ts";
import { figuresOfTowns } from "./queries/returns.ts";
import { periodDays } from "./rules.ts";
import { returnFigureLabels, type ReturnInput } from "./schema.ts";
import { insertReturn } from "./store.ts";

/**
 * A town sends its return: figures as the records stand, its word to them, and for a quarter the day of its dispatch.
 * A number it counts otherwise needs a reason and stands beside the one of the records.
 *
 * @throws Refusal RG-1801 sent before, RG-1802 an objection without reason, RG-1803 the period has not begun, RG-1804 no dispatch in the quarter
 */
export const submitReturn = async (ctx: Ctx, input: z.output<typeof ReturnInput>): Promise<{ dueOn: Day; onTime: boolean }> => {
  const { actor } = ctx;
  const today = ctx.clock.today();
  const { from, to, dueOn } = periodDays(input.period);
  if (today < from) throw errors.periodToCome({ period: input.period, from }, "period");
  const figures = (await figuresOfTowns(ctx, areaRange(actor.areaCode), input.period)).get(actor.areaCode.slice(0, 9)) ?? {
    units: 0,
    declared: 0,
    named: 0,
    verified: 0,
    overdue: 0,
  };
  const objections = input.objections.filter((o) => o.value !== figures[o.figure]);
  const bare = objections.find((o) => o.reason.trim() === "");
  if (bare)
    throw errors.objectionReason(
      { figure: returnFigureLabels[bare.figure], recorded: figures[bare.figure], said: bare.value },
      "objections",
    );
  const dispatchedOn = input.dispatchedOn !== undefined && isDay(input.dispatchedOn) ? input.dispatchedOn : null;
  if (input.period.includes("Q") && (dispatchedOn === null || dispatchedOn < from || dispatchedOn > to || dispatchedOn > today))
    throw errors.dispatchMissing({ from, to }, "dispatchedOn");
  const sent = await insertReturn(ctx.tx, {
    organisationId: actor.organisationId,
    period: input.period,
    areaCode: actor.areaCode,
    dueOn,
    submittedOn: today,
    figures,
    objections,
    note: input.note.trim(),
    nextSteps: input.nextSteps.trim(),
    dispatchedOn,
    accountId: actor.accountId,
    actorName: actor.name,
  });
  if (!sent) throw errors.returnSent({ period: input.period });
  await markEmployers(ctx.tx, [actor.organisationId], "town-return");
  await audit(ctx, {
    action: "town-return.submit",
    subjectKind: "organisation",
    subjectId: actor.organisationId,
    details: { period: input.period, objections: objections.length },
  });
  return { dueOn, onTime: today <= dueOn };
};
