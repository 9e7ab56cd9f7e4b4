import { newId, type Day } from "#kernel";
import type { z } from "zod";
import { coversArea, type Ctx } from "../actor.ts";
import { audit } from "../audit/index.ts";
import type { delegationLimit, delegationPage, newDelegation } from "../contract.ts";
import { errors } from "../errors.ts";
import { employerManagers, roleLabels } from "../roles.ts";
import { lastsDays, lendable, stateOf } from "./rules.ts";
import {
  colleagues,
  delegationById,
  delegations,
  endDelegation,
  giverById,
  insertDelegation,
  limitOf,
  membersOf,
  putLimit,
} from "./store.ts";

const managesOthers = (ctx: Ctx): boolean =>
  ctx.actor.onBehalf === undefined && ctx.actor.roles.some((role) => role === "commission-admin" || employerManagers.includes(role));

/** What the caller gave, received or manages, with what she may lend and to whom. */
export const readDelegations = async (ctx: Ctx): Promise<z.input<typeof delegationPage>> => {
  const { actor, tx } = ctx;
  const today = ctx.clock.today();
  const most = await limitOf(tx, actor.areaCode);
  const rows = await delegations(tx);
  const near = actor.onBehalf ? [] : await colleagues(tx);
  return {
    items: rows.map((d) => ({
      delegationId: d.delegationId,
      organisationName: d.organisationName,
      fromAccountId: d.fromAccount,
      fromName: d.fromName,
      toAccountId: d.toAccount,
      toName: d.toName,
      roles: d.roles,
      from: d.fromDay,
      until: d.untilDay,
      reason: d.reason,
      createdName: d.createdName,
      createdAt: d.createdAt.toISOString(),
      state: stateOf(d, today),
      endedName: d.endedName,
      endedReason: d.endedReason,
      mine:
        d.fromAccount === actor.accountId
          ? ("given" as const)
          : d.toAccount === actor.accountId
            ? ("received" as const)
            : ("managed" as const),
      acting: actor.onBehalf?.delegationId === d.delegationId,
    })),
    most: most ?? null,
    lendable: actor.onBehalf ? [] : lendable(actor.roles),
    colleagues: near
      .filter((c) => c.organisationId === actor.organisationId && c.active && !c.administrator && c.accountId !== actor.accountId)
      .map(({ accountId, name, organisationName }) => ({ accountId, name, organisationName })),
    manages: managesOthers(ctx),
    setsLimit: actor.onBehalf === undefined && actor.roles.includes("commission-admin"),
  };
};

/**
 * Lends roles of an account to a colleague for some days. Never more than the giver has, never an administrator's, never longer
 * than the limit of the area where one is set.
 * @throws Refusal AC-0404, AC-0463 … AC-0465, AC-0467, AC-0468
 */
export const lend = async (ctx: Ctx, input: z.output<typeof newDelegation>): Promise<{ delegationId: string }> => {
  const { actor, tx } = ctx;
  if (actor.onBehalf) throw errors.delegationOnward();
  const from = input.from as Day;
  const until = input.until as Day;
  if (from < ctx.clock.today() || until < from) throw errors.delegationDays({ from, until }, "until");
  const giverId = input.fromAccountId ?? actor.accountId;
  const giver = giverId === actor.accountId || managesOthers(ctx) ? await giverById(tx, giverId) : undefined;
  if (!giver || (giverId !== actor.accountId && !coversArea(actor, giver.areaCode))) throw errors.notFound();
  const mayLend = lendable(giver.roles);
  const beyond = input.roles.find((role) => !mayLend.includes(role));
  if (beyond) throw errors.delegationRoles({ name: giver.name, role: roleLabels[beyond] }, "roles");
  const near = giverId === actor.accountId ? await colleagues(tx) : await membersOf(tx, giver.organisationId);
  const taker = near.find((c) => c.accountId === input.toAccountId);
  if (!taker || taker.organisationId !== giver.organisationId || !taker.active || taker.administrator || taker.accountId === giverId)
    throw errors.delegatePerson({}, "toAccountId");
  const most = await limitOf(tx, giver.areaCode);
  const days = lastsDays(from, until);
  if (most && days > most.days) throw errors.delegationTooLong({ days, most: most.days }, "until");
  const delegationId = newId();
  await insertDelegation(tx, {
    delegationId,
    organisationId: giver.organisationId,
    areaCode: giver.areaCode,
    fromAccount: giverId,
    fromName: giver.name,
    toAccount: taker.accountId,
    toName: taker.name,
    roles: [...new Set(input.roles)],
    fromDay: from,
    untilDay: until,
    reason: input.reason,
    createdBy: actor.accountId,
    createdName: actor.name,
  });
  await audit(ctx, {
    action: "access.lend",
    subjectKind: "delegation",
    subjectId: delegationId,
    reason: input.reason,
    details: { from: giver.name, to: taker.name, roles: input.roles, days: [from, until] },
  });
  return { delegationId };
};

/** Ends a delegation before its last day: the giver, the taker or whoever manages them. @throws Refusal AC-0463, AC-0469 */
export const revokeDelegation = async (ctx: Ctx, delegationId: string, reason: string): Promise<void> => {
  if (ctx.actor.onBehalf) throw errors.delegationOnward();
  if (!(await delegationById(ctx.tx, delegationId)) || !(await endDelegation(ctx.tx, delegationId, ctx.actor.name, reason)))
    throw errors.delegationNotFound();
  await audit(ctx, { action: "access.end-delegation", subjectKind: "delegation", subjectId: delegationId, reason });
};

/** Sets how long a delegation may last in the administrator's own area. @throws Refusal AC-0456 */
export const setDelegationLimit = async (ctx: Ctx, areaCode: string, limit: z.output<typeof delegationLimit>): Promise<void> => {
  if (!coversArea(ctx.actor, areaCode)) throw errors.areaForeign({ areaCode });
  await putLimit(ctx.tx, areaCode, limit, ctx.actor, ctx.clock.today());
  await audit(ctx, { action: "access.set-delegation-limit", subjectKind: "area", subjectId: areaCode, details: limit });
};
