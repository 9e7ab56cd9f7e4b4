import { newId, type Day } from "#kernel";
import { areaRange, audit, type Ctx } from "#access";
import type { z } from "zod";
import { errors } from "../errors.ts";
import { employerById } from "../store/employers.ts";
import { officers, type Officer } from "../verification/store.ts";
import type { Binding, PatrolInput } from "./schema.ts";
import { bind, countTargets, insertPatrol, insertPatrolPhoto, passDuties, patrolOf, type PhotoRow, type Target } from "./store.ts";

const within = (area: string, code: string | null): boolean => {
  const { from, to } = areaRange(area);
  return code === null || (code >= from && code <= to);
};

/**
 * Names who answers for employers at one tier. The former one's days end; nobody is named who does not see the employers.
 * @throws Refusal RG-1001, RG-1006, RG-2001 … RG-2003
 */
export const bindGrid = async (ctx: Ctx, input: z.output<typeof Binding>): Promise<{ bound: number; replaced: number }> => {
  const own = areaRange(ctx.actor.areaCode);
  const asked = input.areaCode === undefined ? own : areaRange(input.areaCode);
  if (input.employerIds === undefined && input.areaCode === undefined) throw errors.bindingWhom({}, "employerIds");
  const target: Target = {
    ids: input.employerIds ?? null,
    from: asked.from > own.from ? asked.from : own.from,
    to: asked.to < own.to ? asked.to : own.to,
  };
  const { n, lowest, highest } = await countTargets(ctx.tx, target);
  if (n === 0 || (input.employerIds && n < new Set(input.employerIds).size)) throw errors.employerNotFound();
  let person: { accountId: string | null; name: string };
  if (input.tier === "enterprise") {
    if (!input.name) throw errors.bindingWho({}, "name");
    if (n > 1) throw errors.bindingOne({}, "employerIds");
    person = { accountId: null, name: input.name };
  } else {
    const officer = (await officers(ctx.tx, own)).find((o) => o.accountId === input.accountId && o.active);
    if (!officer || !within(officer.areaCode, lowest) || !within(officer.areaCode, highest)) throw errors.bindingWho({}, "accountId");
    person = officer;
  }
  const done = await bind(ctx.tx, target, {
    tier: input.tier,
    ...person,
    on: ctx.clock.today(),
    reason: input.reason,
    by: { id: ctx.actor.accountId, name: ctx.actor.name },
  });
  await audit(ctx, {
    action: "grid.bind",
    subjectKind: input.employerIds?.length === 1 ? "employer" : "area",
    subjectId: input.employerIds?.length === 1 ? input.employerIds[0]! : target.from,
    details: { tier: input.tier, name: person.name, ...done },
  });
  return done;
};

/** The part of a hand-over that is about the grid. @returns employers whose duty went over */
export const handOverDuties = (ctx: Ctx, from: string, to: Officer, reason: string): Promise<number> => {
  const { from: low, to: high } = areaRange(to.areaCode);
  return passDuties(ctx.tx, from, { accountId: to.accountId, name: to.name, low, high }, ctx.clock.today(), reason, {
    id: ctx.actor.accountId,
    name: ctx.actor.name,
  });
};

/** @throws Refusal RG-1001, RG-2004 for a day to come, RG-2005 for a problem without words */
export const patrol = async (ctx: Ctx, employerId: string, input: z.output<typeof PatrolInput>): Promise<{ patrolId: string }> => {
  const employer = await employerById(ctx.tx, employerId);
  if (!employer) throw errors.employerNotFound();
  const today = ctx.clock.today();
  if (input.patrolledOn > today) throw errors.patrolDay({ on: input.patrolledOn }, "patrolledOn");
  if (input.finding !== "none" && input.says === "") throw errors.patrolSays({}, "says");
  const patrolId = newId();
  await insertPatrol(ctx.tx, {
    employerId,
    patrolId,
    areaCode: employer.areaCode,
    patrolledOn: input.patrolledOn as Day,
    enteredOn: today,
    finding: input.finding,
    says: input.says,
    longitude: input.longitude ?? null,
    latitude: input.latitude ?? null,
    accountId: ctx.actor.accountId,
    organisationId: ctx.actor.organisationId,
    actorName: ctx.actor.name,
  });
  await audit(ctx, {
    action: "grid.patrol",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    details: { finding: input.finding },
  });
  return { patrolId };
};

/** Only who made a patrol adds photos to it. @throws Refusal RG-2006 */
export const ownPatrol = async (ctx: Ctx, patrolId: string) => {
  const found = await patrolOf(ctx.tx, patrolId);
  if (!found || found.accountId !== ctx.actor.accountId) throw errors.patrolNotFound();
  return found;
};
/** @throws Refusal RG-2006 */
export const addPatrolPhoto = async (
  ctx: Ctx,
  patrolId: string,
  photo: Pick<PhotoRow, "name" | "mediaType" | "bytes" | "sha256">,
): Promise<string> => {
  const { employerId, areaCode } = await ownPatrol(ctx, patrolId);
  const photoId = newId();
  await insertPatrolPhoto(ctx.tx, { ...photo, employerId, areaCode, patrolId, photoId });
  await audit(ctx, { action: "grid.patrol-photo", subjectKind: "employer", subjectId: employerId, employerId });
  return photoId;
};
