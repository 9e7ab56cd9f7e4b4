import { randomBytes, randomInt } from "node:crypto";
import { newId } from "#kernel";
import type { Ctx } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { errors } from "../errors.ts";
import { managedArea } from "../people/queries.ts";
import { organisationsById } from "../people/store.ts";
import { keyScopes } from "../policies.ts";
import { administratorRoles, rolesOfKind, type OrganisationKind } from "../roles.ts";
import { secretHash } from "../sign-in/authenticate.ts";
import { endKeyAfter, insertKey, keyById, keysInArea, keysOf, revokeKeyRow, type KeyRow } from "./store.ts";

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
const makeShortId = (): string => Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join("");

/** Scopes an organisation of this kind can hold: those of acts its own roles may do. */
export const scopesFor = (kind: OrganisationKind): string[] => {
  const held = rolesOfKind[kind].filter((role) => !administratorRoles.includes(role));
  return [...keyScopes()]
    .filter(([, roles]) => roles.some((role) => held.includes(role)))
    .map(([scope]) => scope)
    .sort();
};

const isAdmin = (ctx: Ctx): boolean => ctx.actor.via === "system" || ctx.actor.roles.includes("commission-admin");

export const keyViewOf = ({ kind: _kind, areaCode: _areaCode, createdAt, expiresAt, revokedAt, lastUsedAt, ...row }: KeyRow) => ({
  ...row,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});

/** Keys of the caller's organisation; for the security administrator those of her area. */
export const listKeys = async (ctx: Ctx) => {
  const { from, to } = managedArea(ctx.actor);
  const rows = isAdmin(ctx) ? await keysInArea(ctx.tx, from, to) : await keysOf(ctx.tx, ctx.actor.organisationId);
  return { items: rows.map(keyViewOf), scopes: isAdmin(ctx) ? [...keyScopes().keys()].sort() : scopesFor(ctx.actor.kind) };
};

const issue = async (
  ctx: Ctx,
  key: { organisationId: string; name: string; scopes: readonly string[]; replaces: string | null; expiresAt: Date | null },
) => {
  const secret = randomBytes(32).toString("hex");
  const shortId = makeShortId();
  const keyId = newId();
  await insertKey(ctx.tx, { ...key, keyId, shortId, secretHash: secretHash(secret), createdBy: ctx.actor.accountId });
  return { keyId, key: `zk_${shortId}_${secret}` };
};

/**
 * Issues a key. The whole key is in the answer and nowhere else.
 * @throws Refusal AC-0442 for a scope the organisation cannot hold, AC-0455
 */
export const issueKey = async (
  ctx: Ctx,
  asked: { name: string; scopes: readonly string[]; organisationId?: string | undefined; validDays?: number | undefined },
): Promise<{ keyId: string; key: string }> => {
  const organisationId = isAdmin(ctx) ? (asked.organisationId ?? ctx.actor.organisationId) : ctx.actor.organisationId;
  const [organisation] = await organisationsById(ctx.tx, [organisationId]);
  if (!organisation) throw errors.organisationUnknown();
  const possible = scopesFor(organisation.kind);
  const unknown = asked.scopes.find((scope) => !possible.includes(scope));
  if (unknown !== undefined) throw errors.keyScopeUnknown({ scope: unknown });
  const expiresAt = asked.validDays === undefined ? null : new Date(Date.now() + asked.validDays * 86_400_000);
  const made = await issue(ctx, { organisationId, name: asked.name, scopes: [...new Set(asked.scopes)], replaces: null, expiresAt });
  await audit(ctx, {
    action: "access.issue-key",
    subjectKind: "api-key",
    subjectId: made.keyId,
    details: { organisationId, name: asked.name, scopes: asked.scopes, expiresAt: expiresAt?.toISOString() },
  });
  return made;
};

const own = async (ctx: Ctx, keyId: string): Promise<KeyRow> => {
  const key = await keyById(ctx.tx, keyId);
  if (!key || (!isAdmin(ctx) && key.organisationId !== ctx.actor.organisationId)) throw errors.notFound();
  return key;
};

/** Issues a successor; the old key goes on for `overlapDays`. @throws Refusal AC-0404, AC-0443 */
export const rotateKey = async (ctx: Ctx, keyId: string, overlapDays: number): Promise<{ keyId: string; key: string }> => {
  const old = await own(ctx, keyId);
  if (old.revokedAt || (old.expiresAt && old.expiresAt < new Date())) throw errors.keyOverlap();
  const made = await issue(ctx, {
    organisationId: old.organisationId,
    name: old.name,
    scopes: old.scopes,
    replaces: keyId,
    expiresAt: null,
  });
  await endKeyAfter(ctx.tx, keyId, overlapDays);
  await audit(ctx, {
    action: "access.rotate-key",
    subjectKind: "api-key",
    subjectId: keyId,
    details: { successor: made.keyId, overlapDays },
  });
  return made;
};

/** Ends a key at once. @throws Refusal AC-0404 */
export const revokeKey = async (ctx: Ctx, keyId: string): Promise<void> => {
  await own(ctx, keyId);
  await revokeKeyRow(ctx.tx, keyId);
  await audit(ctx, { action: "access.revoke-key", subjectKind: "api-key", subjectId: keyId });
};
