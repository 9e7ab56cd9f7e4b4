import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { InstitutionCategory, InstitutionKind, InstitutionRecord } from "../schema.ts";

const read = `select i.institution_id as "institutionId", i.kind, i.code, i.name, i.area_code as "areaCode", i.licence_no as "licenceNo",
    i.valid_from as "validFrom", i.valid_to as "validTo",
    coalesce((select json_agg(json_build_object('category', s.category, 'validFrom', s.valid_from, 'validTo', s.valid_to) order by s.category, s.valid_from)
      from registry.institution_scope s where s.institution_id = i.institution_id), '[]') as scopes
  from registry.institution i`;

export const institutionsByCode = (tx: Tx, kinds: readonly InstitutionKind[], codes: readonly string[]): Promise<InstitutionRecord[]> =>
  tx.query<InstitutionRecord>(`${read} join unnest($1::text[], $2::text[]) as w(kind, code) on i.kind = w.kind and i.code = w.code`, [
    kinds,
    codes,
  ]);

export const institutionsById = (tx: Tx, ids: readonly string[]): Promise<InstitutionRecord[]> =>
  tx.query<InstitutionRecord>(`${read} where i.institution_id = any($1::uuid[])`, [ids]);

export const institutionsInArea = (
  tx: Tx,
  filter: { from: string; to: string; kind: string | null; part: string; after: string; limit: number },
): Promise<InstitutionRecord[]> =>
  tx.query<InstitutionRecord>(
    `${read} where i.area_code between $1 and $2 and ($3::text is null or i.kind = $3) and ($4 = '' or position($4 in i.name) > 0 or i.code = $4)
       and (i.area_code || i.institution_id::text) > $5 collate "C" order by (i.area_code || i.institution_id::text) collate "C" limit $6`,
    [filter.from, filter.to, filter.kind, filter.part, filter.after, filter.limit],
  );

export const countInstitutions = async (tx: Tx, filter: { from: string; to: string; kind: string | null; part: string }): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*)::int as n from registry.institution i where i.area_code between $1 and $2 and ($3::text is null or i.kind = $3)
         and ($4 = '' or position($4 in i.name) > 0 or i.code = $4)`,
      [filter.from, filter.to, filter.kind, filter.part],
    )
  ).n;

export type NewInstitution = {
  institutionId: string;
  kind: InstitutionKind;
  code: string;
  name: string;
  creditCode: string;
  areaCode: string;
  licenceNo: string;
  validFrom: Day;
  validTo: Day | null;
  contactPhone: string;
};

/** Adds institutions; a (kind, code) that exists is left alone. Returns the ids added. */
export const insertInstitutions = async (tx: Tx, rows: readonly NewInstitution[]): Promise<Set<string>> => {
  if (rows.length === 0) return new Set();
  const added = await tx.query<{ institution_id: string }>(
    `insert into registry.institution (institution_id, kind, code, name, credit_code, area_code, licence_no, valid_from, valid_to, contact_phone)
     select "institutionId", kind, code, name, "creditCode", "areaCode", "licenceNo", "validFrom", "validTo", "contactPhone" from jsonb_to_recordset($1::jsonb)
       as r("institutionId" uuid, kind text, code text, name text, "creditCode" text, "areaCode" text, "licenceNo" text, "validFrom" date, "validTo" date, "contactPhone" text)
     on conflict (kind, code) do nothing returning institution_id`,
    [JSON.stringify(rows)],
  );
  return new Set(added.map((row) => row.institution_id));
};

export const updateInstitutionLicence = (
  tx: Tx,
  institutionId: string,
  licence: { licenceNo: string; validFrom: Day; validTo: Day | null; name: string; contactPhone: string },
): Promise<unknown[]> =>
  tx.query(
    `update registry.institution set licence_no = $2, valid_from = $3, valid_to = $4, name = $5, contact_phone = $6 where institution_id = $1 returning 1 as done`,
    [institutionId, licence.licenceNo, licence.validFrom, licence.validTo, licence.name, licence.contactPhone],
  );

export const putInstitutionScopes = async (
  tx: Tx,
  rows: readonly { institutionId: string; category: InstitutionCategory; validFrom: Day; validTo: Day | null }[],
): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `insert into registry.institution_scope (institution_id, category, valid_from, valid_to)
     select "institutionId", category, "validFrom", "validTo" from jsonb_to_recordset($1::jsonb)
       as r("institutionId" uuid, category text, "validFrom" date, "validTo" date)
     on conflict (institution_id, category, valid_from) do update set valid_to = excluded.valid_to`,
    [JSON.stringify(rows)],
  );
};

/** A withdrawn category ends the day before. */
export const endInstitutionScopes = async (tx: Tx, institutionId: string, keep: readonly string[], lastDay: Day): Promise<void> => {
  await tx.query(
    `update registry.institution_scope set valid_to = $3 where institution_id = $1 and not (category = any($2::text[])) and valid_from <= $3
       and (valid_to is null or valid_to > $3)`,
    [institutionId, keep, lastDay],
  );
};
