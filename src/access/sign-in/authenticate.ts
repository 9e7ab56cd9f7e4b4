import { createHash, timingSafeEqual } from "node:crypto";
import type { Clock, Day } from "#kernel";
import type { Database } from "#platform";
import { publicActor, type Actor, type Frozen } from "../actor.ts";
import { errors } from "../errors.ts";
import { administratorRoles, rolesOfKind } from "../roles.ts";
import { headerOf, signInOf, type Asking, type SignIn } from "./service.ts";
import {
  actBy,
  endSession,
  heldDelegation,
  keyByShortId,
  markKeyUsed,
  markSeen,
  sessionAccount,
  type AccountRow,
  type FrozenRow,
  type HeldDelegation,
} from "./store.ts";

export const secretHash = (secret: string): Buffer => createHash("sm3").update(secret).digest();
const keyPattern = /^zk_([a-z0-9]{12})_([0-9a-f]{64})$/;

/** Staff see data of other persons: shorter sessions, longer passwords, two factors. */
export const isStaff = (account: Pick<AccountRow, "kind">): boolean => account.kind !== "worker" && account.kind !== "employer";

const frozenBy = ({ kind, since }: FrozenRow): Frozen => ({ kind, since: new Date(since) });

export const actorOf = (account: AccountRow, signIn: SignIn, more: Partial<Actor> = {}): Actor => {
  const pending = account.mustChange
    ? "first-password"
    : signIn.twoFactor === "required" && isStaff(account) && !account.twoFactor
      ? "two-factor"
      : undefined;
  return {
    accountId: account.accountId,
    name: account.name,
    organisationId: account.organisationId,
    organisationName: account.organisationName,
    kind: account.kind,
    roles: account.roles,
    areaCode: account.areaCode,
    ...(account.employerId ? { employerId: account.employerId } : {}),
    ...(account.workerId ? { workerId: account.workerId } : {}),
    via: "session",
    ...(pending ? { pending } : {}),
    ...(account.frozen ? { frozen: frozenBy(account.frozen) } : {}),
    ...more,
  };
};

/** The actor while she acts by a delegation: both names, the roles lent and no others. */
export const actingFor = (actor: Actor, held: HeldDelegation, today: Day): Actor => ({
  ...actor,
  name: `${actor.name} 代 ${held.fromName}`,
  roles: held.roles,
  onBehalf: { delegationId: held.delegationId, accountId: held.fromAccount, name: held.fromName, untilDay: held.untilDay, today },
});

/**
 * Refuses a write that a page of another origin made the browser send. Browsers state the origin of every write; a
 * program that states none is no browser and carries nobody's cookies but its own.
 * @throws Refusal AC-0405
 */
export const checkOrigin = (request: Asking, publicUrl: string): void => {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = headerOf(request, "origin");
  if (origin !== undefined) {
    if (origin === new URL(publicUrl).origin) return;
    const host = headerOf(request, "host");
    if (host !== undefined && URL.canParse(origin) && new URL(origin).host === host) return;
    throw errors.foreignOrigin();
  }
  const site = headerOf(request, "sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") throw errors.foreignOrigin();
};

const byKey = async (signIn: SignIn, text: string, more: Partial<Actor>): Promise<Actor> => {
  const [, shortId, secret] = keyPattern.exec(text) ?? [];
  if (!shortId || !secret) throw errors.keyRefused();
  const key = await keyByShortId(signIn.pool, shortId);
  const given = secretHash(secret);
  // The comparison runs for unknown keys too, so that time does not tell which ids exist.
  const equal = timingSafeEqual(given, key?.secretHash ?? Buffer.alloc(32));
  if (!key || !equal || !key.usable) throw errors.keyRefused();
  if (key.stale) await markKeyUsed(signIn.pool, key.keyId);
  return {
    accountId: key.keyId,
    name: `接口·${key.name}`,
    organisationId: key.organisationId,
    organisationName: key.organisationName,
    kind: key.kind,
    roles: rolesOfKind[key.kind].filter((role) => !administratorRoles.includes(role)),
    areaCode: key.areaCode,
    ...(key.employerId ? { employerId: key.employerId } : {}),
    via: "api-key",
    keyScopes: key.scopes,
    ...(key.frozen ? { frozen: frozenBy(key.frozen) } : {}),
    ...more,
  };
};

/**
 * Who asks: the interface key in `X-Api-Key` or `Authorization: Bearer zk_…`, else the session of the cookie, else the
 * public actor. Rights are read anew at every request, so a change of role or a stopped account takes effect at once.
 * @throws Refusal AC-0440 for a key that is not good, AC-0405 for a write from a foreign page, AC-0466 once when the delegation
 *   the session acted by holds no longer; the next request is the person's own
 */
export const authenticate = async (request: Asking, db: Database, clock: Clock): Promise<Actor> => {
  const more: Partial<Actor> = { address: request.ip, ...(request.id === undefined ? {} : { requestId: String(request.id) }) };
  const bearer = /^Bearer\s+(zk_\S+)$/i.exec(headerOf(request, "authorization") ?? "")?.[1];
  const key = headerOf(request, "x-api-key") ?? bearer;
  const cookie = headerOf(request, "cookie");
  if (key === undefined && !cookie?.includes("zhikang")) return { ...publicActor, ...more };
  const signIn = signInOf(db);
  if (key !== undefined) return byKey(signIn, key, more);
  const found = await signIn.auth.api.getSession({ headers: new Headers({ cookie: cookie! }) });
  if (!found) return { ...publicActor, ...more };
  const account = await sessionAccount(signIn.pool, found.session.id);
  if (!account) return { ...publicActor, ...more };
  const idle = (isStaff(account) ? signIn.idleMinutes.staff : signIn.idleMinutes.others) * 60;
  if (!account.active || !account.sound || account.idleSeconds > idle) {
    await endSession(signIn.pool, account.accountId, account.sessionId);
    return { ...publicActor, ...more };
  }
  checkOrigin(request, signIn.publicUrl);
  if (account.idleSeconds > 30) await markSeen(signIn.pool, account.sessionId);
  const actor = actorOf(account, signIn, { sessionId: account.sessionId, ...more });
  if (account.delegationId === null) return actor;
  const today = clock.today();
  const held = await heldDelegation(signIn.pool, account.delegationId, account.accountId, today);
  if (held && held.roles.length > 0) return actingFor(actor, held, today);
  await actBy(signIn.pool, account.sessionId, null);
  throw errors.delegationOver();
};
