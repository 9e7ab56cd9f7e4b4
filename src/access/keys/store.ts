import type { Tx } from "#platform";
import type { OrganisationKind } from "../roles.ts";

export type KeyRow = {
  keyId: string;
  shortId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  kind: OrganisationKind;
  areaCode: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
};
const columns = `k.key_id as "keyId", k.short_id as "shortId", k.name, k.organisation_id as "organisationId", o.name as "organisationName", o.kind, o.area_code as "areaCode",
  k.scopes, k.created_at as "createdAt", k.expires_at as "expiresAt", k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt"
  from access.api_key k join access.organisation o on o.organisation_id = k.organisation_id`;

export const keysOf = (tx: Tx, organisationId: string): Promise<KeyRow[]> =>
  tx.query<KeyRow>(`select ${columns} where k.organisation_id = $1 order by k.created_at desc limit 500`, [organisationId]);
export const keysInArea = (tx: Tx, from: string, to: string): Promise<KeyRow[]> =>
  tx.query<KeyRow>(`select ${columns} where o.area_code between $1 and $2 order by k.created_at desc limit 500`, [from, to]);
export const keyById = (tx: Tx, keyId: string): Promise<KeyRow | undefined> =>
  tx.maybe<KeyRow>(`select ${columns} where k.key_id = $1`, [keyId]);

export type NewKeyRow = {
  keyId: string;
  shortId: string;
  organisationId: string;
  name: string;
  scopes: readonly string[];
  secretHash: Buffer;
  replaces: string | null;
  createdBy: string;
  expiresAt: Date | null;
};
export const insertKey = (tx: Tx, key: NewKeyRow): Promise<unknown> =>
  tx.query(
    `insert into access.api_key (key_id, short_id, organisation_id, name, scopes, secret_hash, replaces_key_id, created_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [key.keyId, key.shortId, key.organisationId, key.name, key.scopes, key.secretHash, key.replaces, key.createdBy, key.expiresAt],
  );

/** Brings the end of a key forward, never back. */
export const endKeyAfter = (tx: Tx, keyId: string, days: number): Promise<unknown> =>
  tx.query(
    "update access.api_key set expires_at = least(coalesce(expires_at, 'infinity'), now() + make_interval(days => $2)) where key_id = $1",
    [keyId, days],
  );
export const revokeKeyRow = (tx: Tx, keyId: string): Promise<unknown> =>
  tx.query("update access.api_key set revoked_at = coalesce(revoked_at, now()) where key_id = $1", [keyId]);
