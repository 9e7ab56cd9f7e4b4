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
