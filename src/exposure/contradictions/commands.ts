import { audit, type Ctx } from "#access";
import { publish } from "#platform";
import { ContradictionsNamed } from "./events.ts";
import { threeWayOf } from "./queries.ts";

/**
 * Has every missing cell of an employer followed up: each without an open case gets one. Answers how many are missing.
 * @throws Refusal ED-1901
 */
export async function nameContradictions(ctx: Ctx, employerId: string): Promise<{ missing: number }> {
  const seen = await threeWayOf(ctx, employerId);
  if (seen.gaps.length === 0) return { missing: 0 };
  await publish(ctx.tx, ContradictionsNamed, {
    employerId,
    areaCode: seen.areaCode,
    employerName: seen.employerName,
    on: ctx.clock.today(),
    gaps: seen.gaps,
  });
  await audit(ctx, {
    action: "contradictions.named",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    details: { missing: seen.gaps.length },
  });
  return { missing: seen.gaps.length };
}
