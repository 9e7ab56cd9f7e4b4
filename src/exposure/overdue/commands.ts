import { daysBetween, type Day } from "#kernel";
import { publish } from "#platform";
import type { Ctx } from "#access";
import type { GatheredDuties } from "../duties/gather.ts";
import { OverdueCleared } from "./events.ts";
import { overdueOn } from "./rules.ts";
import { clearFiled, openOverdue } from "./store.ts";

/** Ends the leads of an employer that a declaration just accepted has answered; what is overdue in spite of it stays. */
export async function clearDeclared(
  ctx: Ctx,
  { employer, facts }: GatheredDuties,
  accepted: { declarationId: string; declaredOn: Day },
): Promise<void> {
  const today = ctx.clock.today();
  const open = await openOverdue(ctx.tx, [employer.employerId]);
  if (open.length === 0) return;
  const still = new Set(overdueOn({ ...facts, waitingSince: null }, today).map((o) => o.duty));
  const answered = open.filter((o) => !still.has(o.duty));
  if (answered.length === 0) return;
  await clearFiled(ctx.tx, answered, { on: today, declarationId: accepted.declarationId, declaredOn: accepted.declaredOn });
  await publish(ctx.tx, OverdueCleared, {
    cleared: answered.map((o) => ({
      employerId: o.employerId,
      overdueId: o.overdueId,
      how: "filed" as const,
      on: today,
      declaredOn: accepted.declaredOn,
      lateDays: Math.max(0, daysBetween(o.dueOn, accepted.declaredOn)),
    })),
  });
}
