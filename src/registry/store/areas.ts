import type { Tx } from "#platform";
import type { Area } from "../schema.ts";

const columns = `area_code as "areaCode", name, level, parent_code as "parentCode", valid_from as "validFrom", valid_to as "validTo"`;

/** COPY line of one area. */
const lineOf = (area: Area): string =>
  [area.areaCode, area.name, area.level, area.parentCode ?? "\\N", area.validFrom, area.validTo ?? "\\N"].join("\t") + "\n";

/** Merges areas through a staging table: new codes enter, known ones take the given name and parent. Needs the worker role. */
export const mergeAreas = async (tx: Tx, areas: readonly Area[]): Promise<number> => {
  await tx.query(
    `create temporary table staged_area (area_code text, name text, level text, parent_code text, valid_from date, valid_to date) on commit drop`,
  );
  await tx.copyInto("staged_area", ["area_code", "name", "level", "parent_code", "valid_from", "valid_to"], areas.map(lineOf));
  const rows = await tx.query(
    `insert into registry.area (area_code, name, level, parent_code, valid_from, valid_to)
     select area_code, name, level, parent_code, valid_from, valid_to from staged_area
     on conflict (area_code) do update set name = excluded.name, level = excluded.level, parent_code = excluded.parent_code, valid_to = excluded.valid_to
       where area.successor_code is null and (area.name, area.level, area.parent_code, area.valid_to) is distinct from (excluded.name, excluded.level, excluded.parent_code, excluded.valid_to)
     returning 1`,
  );
  await tx.query(`drop table staged_area`);
  return rows.length;
};

export const areasByCode = (tx: Tx, codes: readonly string[]): Promise<Area[]> =>
  tx.query<Area>(`select ${columns} from registry.area where area_code = any($1::text[]) order by area_code`, [codes]);

export const areasUnder = (tx: Tx, parent: string, on: string): Promise<Area[]> =>
  tx.query<Area>(
    `select ${columns} from registry.area where parent_code = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2) order by area_code`,
    [parent, on],
  );

export const areasNamed = (tx: Tx, part: string, from: string, to: string, on: string, limit: number): Promise<Area[]> =>
  tx.query<Area>(
    `select ${columns} from registry.area
     where area_code between $2 and $3 and position($1 in name) > 0 and valid_from <= $4 and (valid_to is null or valid_to >= $4)
     order by array_position(array['province','city','county','township','village'], level), area_code limit $5`,
    [part, from, to, on, limit],
  );

/** Townships and villages by exact name inside a range, for lists that name a town instead of its code. */
export const areasByName = (tx: Tx, names: readonly string[], from: string, to: string): Promise<Area[]> =>
  tx.query<Area>(
    `select ${columns} from registry.area where area_code between $2 and $3 and name = any($1::text[]) and valid_to is null order by area_code`,
    [names, from, to],
  );
