import type { Day } from "#kernel";
import type { Tx } from "#platform";

export type SiteGroupRow = {
  groupId: string;
  kind: "park" | "building";
  name: string;
  areaCode: string;
  address: string;
  manager: string;
  managerPhone: string;
};

/** False when the area has a place of that name already. */
export const insertSiteGroup = async (tx: Tx, group: SiteGroupRow, on: Day): Promise<boolean> => {
  const made = await tx.query(
    `insert into registry.site_group (group_id, area_code, kind, name, address, manager, manager_phone, created_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (area_code, name) do nothing returning group_id`,
    [group.groupId, group.areaCode, group.kind, group.name, group.address, group.manager, group.managerPhone, on],
  );
  return made.length > 0;
};

export const siteGroupById = (tx: Tx, groupId: string): Promise<SiteGroupRow | undefined> =>
  tx.maybe(
    `select group_id as "groupId", kind, name, area_code as "areaCode", address, manager, manager_phone as "managerPhone" from registry.site_group where group_id = $1`,
    [groupId],
  );

/** Adds members with the area of each; one that had left comes back. Answers how many of the employers are known. */
export const putMembers = async (tx: Tx, groupId: string, employerIds: readonly string[], unit: string, on: Day): Promise<number> => {
  const rows = await tx.query(
    `insert into registry.site_group_member (employer_id, group_id, area_code, unit, since)
     select e.employer_id, $1, e.area_code, $3, $4::date from registry.employer e where e.employer_id = any($2::uuid[])
     on conflict (employer_id, group_id) do update set unit = excluded.unit, until = null, area_code = excluded.area_code returning 1`,
    [groupId, employerIds, unit, on],
  );
  return rows.length;
};

export const endMember = async (tx: Tx, groupId: string, employerId: string, on: Day): Promise<boolean> =>
  (
    await tx.query(
      `update registry.site_group_member set until = $3 where group_id = $1 and employer_id = $2 and until is null returning 1`,
      [groupId, employerId, on],
    )
  ).length > 0;

export type PositionedSite = {
  siteId: string;
  name: string;
  address: string;
  longitude: number | null;
  latitude: number | null;
  datum: "WGS84" | "CGCS2000";
  how: "" | "visit" | "device" | "typed";
  on: Day | null;
  by: string;
};
/** The places of an employer with where they stand on the map and who said so. */
export const sitesOf = (tx: Tx, employerId: string): Promise<PositionedSite[]> =>
  tx.query(
    `select site_id as "siteId", name, address, longitude, latitude, position_datum as datum, position_how as how, position_on as "on", position_by as by
     from registry.site where employer_id = $1 order by name, site_id`,
    [employerId],
  );

export type SetPosition = { longitude: number; latitude: number; datum: string; how: string; on: Day; by: string };
/** Sets where a place stands. False when the employer has no such place. */
export const setPosition = async (tx: Tx, employerId: string, siteId: string, p: SetPosition): Promise<boolean> =>
  (
    await tx.query(
      `update registry.site set longitude = $3, latitude = $4, position_datum = $5, position_how = $6, position_on = $7, position_by = $8
       where employer_id = $1 and site_id = $2 returning 1`,
      [employerId, siteId, p.longitude, p.latitude, p.datum, p.how, p.on, p.by],
    )
  ).length > 0;

/** The first place of an employer that has none yet. */
export const insertSite = (
  tx: Tx,
  site: { employerId: string; siteId: string; areaCode: string; name: string; address: string },
): Promise<unknown> =>
  tx.query(`insert into registry.site (employer_id, site_id, area_code, name, address) values ($1, $2, $3, $4, $5)`, [
    site.employerId,
    site.siteId,
    site.areaCode,
    site.name,
    site.address,
  ]);

export type Neighbour = { employerId: string; name: string; longitude: number; latitude: number };
/** Other employers of an area range with a position, those that look nearest first; the caller's scope decides who is seen. */
export const positionedNear = (
  tx: Tx,
  employerId: string,
  area: { from: string; to: string },
  at: { longitude: number; latitude: number },
  limit: number,
): Promise<Neighbour[]> =>
  tx.query(
    `select s.employer_id as "employerId", e.name, s.longitude, s.latitude from registry.site s join registry.employer e using (employer_id)
     where s.longitude is not null and s.area_code between $2 and $3 and s.employer_id <> $1
     order by (s.longitude - $4) * (s.longitude - $4) * 0.75 + (s.latitude - $5) * (s.latitude - $5) limit ${limit}`,
    [employerId, area.from, area.to, at.longitude, at.latitude],
  );
