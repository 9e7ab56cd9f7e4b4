import type { Tx } from "#platform";
import type { OrganisationKind, Role } from "../roles.ts";

export const freezeKinds = ["account", "organisation", "key", "exports", "exchange"] as const;
export type FreezeKind = (typeof freezeKinds)[number];

export type FreezeRow = {
  freezeId: string;
  kind: FreezeKind;
  subjectId: string;
  subjectName: string;
  areaCode: string;
  reason: string;
  frozenAt: Date;
  frozenName: string;
  thawedAt: Date | null;
  thawedName: string;
  thawReason: string;
};
const columns = `freeze_id as "freezeId", kind, subject_id as "subjectId", subject_name as "subjectName", area_code as "areaCode", reason, frozen_at as "frozenAt",
  frozen_name as "frozenName", thawed_at as "thawedAt", thawed_name as "thawedName", thaw_reason as "thawReason" from access.freeze`;

/** Adds a freeze; nothing when one holds already. @returns true when it was added */
export const insertFreeze = async (
  tx: Tx,
  f: Pick<FreezeRow, "freezeId" | "kind" | "subjectId" | "subjectName" | "areaCode" | "reason" | "frozenName"> & { frozenBy: string },
): Promise<boolean> =>
  (
    await tx.query(
      `insert into access.freeze (freeze_id, kind, subject_id, subject_name, area_code, reason, frozen_by, frozen_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (kind, subject_id) where thawed_at is null do nothing returning 1`,
      [f.freezeId, f.kind, f.subjectId, f.subjectName, f.areaCode, f.reason, f.frozenBy, f.frozenName],
    )
  ).length === 1;

/** Lets go what is frozen. @returns undefined when it holds no longer */
export const endFreeze = (tx: Tx, freezeId: string, by: { id: string; name: string; reason: string }): Promise<FreezeRow | undefined> =>
  tx.maybe<FreezeRow>(
    `with ended as (update access.freeze set thawed_at = now(), thawed_by = $2, thawed_name = $3, thaw_reason = $4
       where freeze_id = $1 and thawed_at is null returning *)
     select ${columns.replace("access.freeze", "ended")}`,
    [freezeId, by.id, by.name, by.reason],
  );

export const heldFreeze = (tx: Tx, kind: FreezeKind, subjectId: string): Promise<FreezeRow | undefined> =>
  tx.maybe<FreezeRow>(`select ${columns} where kind = $1 and subject_id = $2 and thawed_at is null`, [kind, subjectId]);
export const freezeById = (tx: Tx, freezeId: string): Promise<FreezeRow | undefined> =>
  tx.maybe<FreezeRow>(`select ${columns} where freeze_id = $1`, [freezeId]);
/** Those that hold, then the latest that are over. */
export const listFreezes = (tx: Tx, openOnly: boolean, limit: number): Promise<FreezeRow[]> =>
  tx.query<FreezeRow>(
    `select ${columns} where thawed_at is null or not $1 order by thawed_at is not null, frozen_at desc, freeze_id limit $2`,
    [openOnly, limit],
  );

export type Subject = {
  subjectId: string;
  name: string;
  areaCode: string;
  organisationId: string;
  kind: OrganisationKind;
  roles: readonly Role[];
};
const subjectSql: Readonly<Record<"account" | "organisation" | "key", string>> = {
  account: `select a.account_id as "subjectId", a.display_name || '（' || a.username || '）' as name, o.area_code as "areaCode", o.organisation_id as "organisationId", o.kind, a.roles
    from access.account a join access.organisation o on o.organisation_id = a.organisation_id where a.username = lower($1) or a.account_id::text = $1`,
  organisation: `select o.organisation_id as "subjectId", o.name, o.area_code as "areaCode", o.organisation_id as "organisationId", o.kind, '{}'::text[] as roles
    from access.organisation o where o.organisation_id::text = $1 or o.credit_code = $1 or o.name = $1`,
  key: `select k.key_id as "subjectId", k.name || '（' || k.short_id || '）' as name, o.area_code as "areaCode", o.organisation_id as "organisationId", o.kind, '{}'::text[] as roles
    from access.api_key k join access.organisation o on o.organisation_id = k.organisation_id where k.short_id = $1 or k.key_id::text = $1`,
};
/** Whom a person means: at most two, so that the caller sees when the words fit several. */
export const subjectsNamed = (tx: Tx, kind: "account" | "organisation" | "key", asked: string): Promise<Subject[]> =>
  tx.query<Subject>(`${subjectSql[kind]} limit 2`, [asked]);
