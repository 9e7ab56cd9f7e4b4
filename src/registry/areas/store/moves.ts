import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Area } from "../../schema.ts";

/** One code that gives what it holds to another. */
export type CodeMove = { from: string; to: string };

/** Changes of areas take turns: two of them never read the same list. */
export const inTurn = (tx: Tx): Promise<unknown> => tx.query("select pg_advisory_xact_lock(hashtextextended('registry.area', 0))");

export const addAreas = (tx: Tx, areas: readonly Area[]): Promise<unknown> =>
  tx.query(
    `insert into registry.area (area_code, name, level, parent_code, valid_from)
     select "areaCode", name, level, "parentCode", "validFrom" from jsonb_to_recordset($1::jsonb)
       as r("areaCode" text, name text, level text, "parentCode" text, "validFrom" date)`,
    [JSON.stringify(areas)],
  );

/** Ends codes with their last day and names what took over. */
export const endAreas = (tx: Tx, moves: readonly CodeMove[], last: Day): Promise<unknown> =>
  tx.query(
    `update registry.area a set valid_to = $2, successor_code = m."to" from jsonb_to_recordset($1::jsonb) as m("from" text, "to" text) where a.area_code = m."from"`,
    [JSON.stringify(moves), last],
  );

export type Placed = { employerId: string; areaCode: string; name: string; version: number };
export const employersIn = (tx: Tx, from: string, to: string): Promise<Placed[]> =>
  tx.query<Placed>(
    `select employer_id as "employerId", area_code as "areaCode", name, version from registry.employer where area_code between $1 and $2
     order by employer_id for update`,
    [from, to],
  );

/** How many employers each code of a span holds; `most` rows are looked at and no more. */
export const countEmployers = (tx: Tx, from: string, to: string, most: number): Promise<{ areaCode: string; n: number }[]> =>
  tx.query(
    `select area_code as "areaCode", count(*)::int as n from (select area_code from registry.employer where area_code between $1 and $2 limit $3) e
     group by area_code order by area_code`,
    [from, to, most],
  );

/** Those of named employers that are within a span today, with where. */
export const namedIn = (tx: Tx, from: string, to: string, employerIds: readonly string[]): Promise<Omit<Placed, "version">[]> =>
  tx.query(
    `select employer_id as "employerId", area_code as "areaCode", name from registry.employer where area_code between $1 and $2 and employer_id = any($3::uuid[])`,
    [from, to, employerIds],
  );

/** The new workplace code of employers, each a version further. */
export const placeEmployers = (tx: Tx, employerIds: readonly string[], areaCode: string): Promise<unknown> =>
  tx.query(`update registry.employer set area_code = $2, version = version + 1, updated_at = now() where employer_id = any($1::uuid[])`, [
    employerIds,
    areaCode,
  ]);

/** Parks and buildings, and institutions that sit there; a park whose name is taken in the new area tells where it comes from. */
export const moveNamedPlaces = async (tx: Tx, { from, to }: CodeMove, name: string): Promise<void> => {
  await tx.query(
    `update registry.site_group g set area_code = $2,
       name = case when exists (select 1 from registry.site_group o where o.area_code = $2 and o.name = g.name) then g.name || '（原' || $3::text || '）' else g.name end
     where g.area_code = $1`,
    [from, to, name],
  );
  await tx.query(`update registry.institution set area_code = $2 where area_code = $1`, [from, to]);
};

/** From here the list of areas is only tried; `takeBack` undoes whatever was done to it. */
export const tryOut = (tx: Tx): Promise<unknown> => tx.query("savepoint areas_tried");
export const takeBack = async (tx: Tx): Promise<void> => {
  await tx.query("rollback to savepoint areas_tried");
  await tx.query("release savepoint areas_tried");
};
