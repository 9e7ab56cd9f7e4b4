import { areaRange, audit, type Ctx } from "#access";
import { enqueue } from "#platform";
import { errors } from "../errors.ts";
import { verifyAgain } from "../verification/commands.ts";
import { screenJob } from "./jobs.ts";
import { candidateOf, setCandidate, type CandidateState } from "./store.ts";

/** Screens the actor's area again, in the background. */
export const startScreening = async (ctx: Ctx): Promise<{ state: "queued" }> => {
  await enqueue(ctx.tx, screenJob, areaRange(ctx.actor.areaCode));
  return { state: "queued" };
};

const decide = async (ctx: Ctx, employerId: string, from: CandidateState, to: CandidateState, reason: string): Promise<void> => {
  if (reason.trim() === "") throw errors.reasonMissing({}, "reason");
  const candidate = await candidateOf(ctx.tx, employerId);
  if (!candidate) throw errors.candidateNotFound();
  if (candidate.state !== from) throw errors.candidateDecided();
  await setCandidate(ctx.tx, employerId, {
    state: to,
    reason: reason.trim(),
    on: ctx.clock.today(),
    by: ctx.actor.name,
    accountId: ctx.actor.accountId,
  });
  await audit(ctx, { action: `screening.${to}`, subjectKind: "employer", subjectId: employerId, employerId, reason: reason.trim() });
};

/**
 * A candidate becomes a verification, due in a month.
 * @throws Refusal RG-1007, RG-1026, RG-1601, RG-1602
 */
export const verifyCandidate = async (ctx: Ctx, employerId: string, reason: string): Promise<{ verificationId: string; dueOn: string }> => {
  await decide(ctx, employerId, "open", "verifying", reason);
  return verifyAgain(ctx, employerId, { reason, source: "screening" });
};

/** A candidate is none, for a reason; later screenings leave it alone. @throws Refusal RG-1007, RG-1601, RG-1602 */
export const dismissCandidate = (ctx: Ctx, employerId: string, reason: string): Promise<void> =>
  decide(ctx, employerId, "open", "dismissed", reason);

/** Takes a dismissal back. @throws Refusal RG-1007, RG-1601, RG-1602 */
export const recallCandidate = (ctx: Ctx, employerId: string, reason: string): Promise<void> =>
  decide(ctx, employerId, "dismissed", "open", reason);
