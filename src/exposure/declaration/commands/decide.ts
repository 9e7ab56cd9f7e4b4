import type { Day } from "#kernel";
import { publish } from "#platform";
import { audit, withActor, type Ctx, type RawTools } from "#access";
import { markEmployers } from "#engines";
import { errors } from "../errors.ts";
import { DeclarationAccepted, DeclarationReturned } from "../events.ts";
import { prefillDeclaration } from "../queries/prefill.ts";
import { derivedValues, updateWindow } from "../rules/index.ts";
import { stateNames, type DeclarationContent, type Kind } from "../schema.ts";
import type { Accepted, CheckAnswer } from "../views.ts";
import { contentsInForce, decide, draftOf, employerFacts, lockDeclaration, putDraft as storeDraft, receiptNumbers } from "../store.ts";
import { judge } from "./judge.ts";
import { knownFacts, receiptText, settle } from "./receive-declarations.ts";

/**
 * Checks a declaration without filing it: what would stop it, what would warn, the figures that follow from its posts, and whether
 * a person would have to look at it.
 * @throws Refusal ED-1901
 */
export async function tryDeclaration(
  ctx: Ctx,
  input: { employerId: string; kind: Kind; content: DeclarationContent },
): Promise<CheckAnswer> {
  const employer = await employerFacts(ctx.tx, input.employerId);
  if (!employer) throw errors.employerUnknown();
  const { known } = (await knownFacts(ctx, [employer])).get(employer.employerId)!;
  const own = ctx.actor.kind === "employer";
  const judged = judge(
    ctx,
    { kind: input.kind, content: input.content, known, employer },
    {
      onBehalf: !own,
      basis: own ? (await prefillDeclaration(ctx, employer.employerId, input.kind)).basis : {},
      before: (await contentsInForce(ctx.tx, [employer.employerId])).get(employer.employerId),
    },
  );
  return {
    errors: judged.check.errors,
    warnings: judged.check.warnings,
    derived: derivedValues(input.content) as Record<string, unknown>,
    doubts: judged.doubts,
  };
}

const waiting = async (ctx: Ctx, declarationId: string, act: string) => {
  const found = await lockDeclaration(ctx.tx, declarationId);
  if (!found) throw errors.declarationUnknown();
  if (found.state !== "submitted") throw errors.notWaiting({ state: stateNames[found.state], act });
  return found;
};

/**
 * Accepts a declaration and issues its receipt.
 * @throws Refusal ED-1902 unknown, ED-1803 not waiting
 */
export async function acceptDeclaration(ctx: Ctx, declarationId: string): Promise<Accepted> {
  const { tx, clock, actor } = ctx;
  const d = await waiting(ctx, declarationId, "受理");
  const acceptedOn = clock.today();
  const validUntil = d.kind === "cancellation" ? null : updateWindow(d.declaredOn, acceptedOn).validUntil;
  const receiptNo = receiptText(d.areaCode, acceptedOn, (await receiptNumbers(tx, 1))[0]!);
  await decide(tx, {
    employerId: d.employerId,
    declarationId,
    state: "accepted",
    decidedOn: acceptedOn,
    decidedBy: actor.accountId,
    validUntil,
    receiptNo,
    reason: "",
  });
  await settle(ctx, [
    {
      employer_id: d.employerId,
      area_code: d.areaCode,
      kind: d.kind,
      declared_on: d.declaredOn,
      decided_on: acceptedOn,
      valid_until: validUntil,
      content: d.content,
    },
  ]);
  const onTime = d.decideBy === null || acceptedOn <= d.decideBy;
  await publish(tx, DeclarationAccepted, {
    employerId: d.employerId,
    areaCode: d.areaCode,
    declarationId,
    kind: d.kind,
    version: d.version,
    declaredOn: d.declaredOn,
    acceptedOn,
    receiptNo,
    validUntil,
    onTime,
  });
  await markEmployers(tx, [d.employerId], "declaration");
  await audit(ctx, {
    action: "declaration.accepted",
    subjectKind: "declaration",
    subjectId: declarationId,
    employerId: d.employerId,
    details: { receiptNo, onTime },
  });
  return { receiptNo, acceptedOn, validUntil, onTime };
}

/**
 * Returns a declaration with a reason. The statutory clock of the employer does not stop.
 * @throws Refusal ED-1902 unknown, ED-1803 not waiting, ED-1804 reason missing
 */
export async function returnDeclaration(ctx: Ctx, declarationId: string, input: { reason: string }): Promise<{ returnedOn: Day }> {
  const reason = input.reason.trim();
  if (reason === "") throw errors.reasonMissing();
  const d = await waiting(ctx, declarationId, "退回");
  const returnedOn = ctx.clock.today();
  await decide(ctx.tx, {
    employerId: d.employerId,
    declarationId,
    state: "returned",
    decidedOn: returnedOn,
    decidedBy: ctx.actor.accountId,
    validUntil: null,
    receiptNo: null,
    reason,
  });
  await publish(ctx.tx, DeclarationReturned, {
    employerId: d.employerId,
    areaCode: d.areaCode,
    declarationId,
    kind: d.kind,
    reason,
    returnedOn,
  });
  await markEmployers(ctx.tx, [d.employerId], "declaration");
  await audit(ctx, {
    action: "declaration.returned",
    subjectKind: "declaration",
    subjectId: declarationId,
    employerId: d.employerId,
    reason,
  });
  return { returnedOn };
}

/**
 * Keeps what has been typed so far. `seen` is the revision the editor started from, 0 for none.
 * @throws Refusal ED-1903 when somebody saved in between
 */
export async function saveDraft(ctx: Ctx, employerId: string, content: unknown, seen: number): Promise<{ revision: number }> {
  const employer = await employerFacts(ctx.tx, employerId);
  if (!employer) throw errors.employerUnknown();
  const saved = await storeDraft(ctx.tx, { employerId, areaCode: employer.areaCode, accountId: ctx.actor.accountId, content, seen });
  if (saved) return saved;
  throw errors.draftChanged({ revision: (await draftOf(ctx.tx, employerId))?.revision ?? 0 });
}

/**
 * Saves the signed-in employer's draft. `ifMatch` is the ETag of the draft that was loaded; none for a first save.
 * @throws Refusal ED-1903 when somebody saved in between, ED-1901 when the account acts for no employer
 */
export async function putDraft(tools: RawTools, ifMatch: string | undefined, body: unknown): Promise<{ revision: number }> {
  const { db, clock, actor } = tools;
  const employerId = actor.employerId;
  if (!employerId) throw errors.employerUnknown();
  const seen = Number((ifMatch ?? "0").replace(/^W\//, "").replace(/"/g, ""));
  return withActor(db, clock, actor, (ctx) => saveDraft(ctx, employerId, body ?? {}, Number.isInteger(seen) ? seen : 0));
}
