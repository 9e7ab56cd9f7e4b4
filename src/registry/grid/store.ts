import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { GridTier, PatrolFinding } from "./schema.ts";

export type Target = { ids: readonly string[] | null; from: string; to: string };
/** Employers of the scope that are asked for, still there. */
const targets = `select e.employer_id, e.area_code from registry.employer e
  where e.area_code between $2 and $3 and ($1::uuid[] is null or e.employer_id = any($1::uuid[])) and ($1::uuid[] is not null or e.state in ('in-production','stopped'))`;

export const countTargets = async (tx: Tx, t: Target): Promise<{ n: number; lowest: string | null; highest: string | null }> =>
  tx.one(`select count(*)::int as n, min(area_code) as lowest, max(area_code) as highest from (${targets}) t`, [t.ids, t.from, t.to]);

/** One person for a tier of many employers: the former duty ends the day before, whoever has it already keeps it. */
export const bind = async (
  tx: Tx,
  t: Target,
  duty: { tier: GridTier; accountId: string | null; name: string; on: Day; reason: string; by: { id: string; name: string } },
): Promise<{ bound: number; replaced: number }> => {
  const { n: replaced } = await tx.one<{ n: number }>(
    `with wanted as (${targets}), ended as (
       update registry.grid_duty d set until_day = greatest(d.from_day, $7::date - 1), ended_reason = $8 from wanted w
       where d.employer_id = w.employer_id and d.tier = $4 and d.until_day is null and (d.account_id is distinct from $5 or d.name <> $6) returning 1)
     select count(*)::int as n from ended`,
    [t.ids, t.from, t.to, duty.tier, duty.accountId, duty.name, duty.on, duty.reason || "改派"],
  );
  const made = await tx.query(
    `with wanted as (${targets})
     insert into registry.grid_duty (employer_id, duty_id, area_code, tier, account_id, name, from_day, bound_by, bound_name)
     select w.employer_id, gen_random_uuid(), w.area_code, $4, $5, $6, $7, $8, $9 from wanted w
     where not exists (select 1 from registry.grid_duty d where d.employer_id = w.employer_id and d.tier = $4 and d.until_day is null) returning 1`,
    [t.ids, t.from, t.to, duty.tier, duty.accountId, duty.name, duty.on, duty.by.id, duty.by.name],
  );
  return { bound: made.length, replaced };
};

/** Everything somebody answers for goes to another. @returns how many employers */
export const passDuties = async (
  tx: Tx,
  from: string,
  to: { accountId: string; name: string; low: string; high: string },
  on: Day,
  reason: string,
  by: { id: string; name: string },
): Promise<number> =>
  (
    await tx.query(
      `with ended as (
         update registry.grid_duty set until_day = greatest(from_day, $3::date - 1), ended_reason = $4
         where account_id = $1 and until_day is null and area_code between $8 and $9 returning employer_id, area_code, tier)
       insert into registry.grid_duty (employer_id, duty_id, area_code, tier, account_id, name, from_day, bound_by, bound_name)
       select employer_id, gen_random_uuid(), area_code, tier, $2, $5, $3, $6, $7 from ended returning 1`,
      [from, to.accountId, on, reason, to.name, by.id, by.name, to.low, to.high],
    )
  ).length;

export type PatrolRow = {
  employerId: string;
  patrolId: string;
  areaCode: string;
  patrolledOn: Day;
  enteredOn: Day;
  finding: PatrolFinding;
  says: string;
  longitude: number | null;
  latitude: number | null;
  accountId: string;
  organisationId: string;
  actorName: string;
};
export const insertPatrol = async (tx: Tx, p: PatrolRow): Promise<void> => {
  await tx.query(
    `insert into registry.patrol (employer_id, patrol_id, area_code, patrolled_on, entered_on, finding, says, longitude, latitude, account_id, organisation_id, actor_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      p.employerId,
      p.patrolId,
      p.areaCode,
      p.patrolledOn,
      p.enteredOn,
      p.finding,
      p.says,
      p.longitude,
      p.latitude,
      p.accountId,
      p.organisationId,
      p.actorName,
    ],
  );
};
export const patrolOf = (tx: Tx, patrolId: string): Promise<{ employerId: string; areaCode: string; accountId: string } | undefined> =>
  tx.maybe(
    `select employer_id as "employerId", area_code as "areaCode", account_id as "accountId" from registry.patrol where patrol_id = $1`,
    [patrolId],
  );

export type PhotoRow = {
  employerId: string;
  photoId: string;
  patrolId: string;
  areaCode: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
};
export const insertPatrolPhoto = async (tx: Tx, p: PhotoRow): Promise<void> => {
  await tx.query(
    `insert into registry.patrol_photo (employer_id, photo_id, patrol_id, area_code, name, media_type, bytes, sha256) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [p.employerId, p.photoId, p.patrolId, p.areaCode, p.name, p.mediaType, p.bytes, p.sha256],
  );
};
export const patrolPhoto = (tx: Tx, photoId: string): Promise<{ name: string; mediaType: string; sha256: string } | undefined> =>
  tx.maybe(`select name, media_type as "mediaType", sha256 from registry.patrol_photo where photo_id = $1`, [photoId]);
