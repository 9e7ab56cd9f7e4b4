import { areaRange, type Ctx } from "#access";
import type { Day } from "#kernel";
import type { z } from "zod";
import { errors } from "../errors.ts";
import { gridTiers, type EmployerGrid, type GridTier, type GridView, type PatrolView } from "./schema.ts";

const patrolSql = `select p.patrol_id as "patrolId", p.employer_id as "employerId", e.name as "employerName", coalesce(a.name, '') as "areaName",
    p.patrolled_on as "patrolledOn", p.finding, p.says, p.actor_name as by, p.longitude is not null as placed,
    coalesce((select jsonb_agg(jsonb_build_object('photoId', f.photo_id, 'name', f.name) order by f.photo_id) from registry.patrol_photo f
      where f.patrol_id = p.patrol_id and f.employer_id = p.employer_id), '[]') as photos
  from registry.patrol p join registry.employer e on e.employer_id = p.employer_id left join registry.area a on a.area_code = p.area_code`;

export const listPatrols = async (ctx: Ctx, query: { areaCode?: string | undefined; problems?: boolean }) => {
  const own = areaRange(ctx.actor.areaCode);
  const asked = query.areaCode === undefined ? own : areaRange(query.areaCode);
  const items = await ctx.tx.query<z.input<typeof PatrolView>>(
    `${patrolSql} where p.area_code between greatest($1, $3) and least($2, $4) and (not $5 or (p.finding = 'problem' and not exists (
       select 1 from registry.patrol l where l.employer_id = p.employer_id and (l.patrolled_on, l.patrol_id) > (p.patrolled_on, p.patrol_id))))
     order by p.patrolled_on desc, p.patrol_id desc limit 200`,
    [asked.from, asked.to, own.from, own.to, query.problems ?? false],
  );
  return { items };
};

/** Who answers for an employer, which tiers nobody holds, and its patrols. @throws Refusal RG-1001 */
export const readEmployerGrid = async (ctx: Ctx, employerId: string): Promise<z.input<typeof EmployerGrid>> => {
  const employer = await ctx.tx.maybe<{ name: string; address: string; areaName: string }>(
    `select e.name, e.workplace_address as address, coalesce(a.name, '') as "areaName" from registry.employer e left join registry.area a using (area_code)
     where e.employer_id = $1`,
    [employerId],
  );
  if (!employer) throw errors.employerNotFound();
  const duties = await ctx.tx.query<{ tier: GridTier; name: string; from: Day; until: Day | null; endedReason: string }>(
    `select tier, name, from_day as "from", until_day as until, ended_reason as "endedReason" from registry.grid_duty where employer_id = $1
     order by array_position('{county,township,village,enterprise}'::text[], tier), until_day desc nulls first, from_day desc`,
    [employerId],
  );
  const held = new Set(duties.filter((d) => d.until === null).map((d) => d.tier));
  const patrols = await ctx.tx.query<z.input<typeof PatrolView>>(
    `${patrolSql} where p.employer_id = $1 order by p.patrolled_on desc, p.patrol_id desc limit 50`,
    [employerId],
  );
  return { ...employer, duties, gaps: gridTiers.filter((tier) => !held.has(tier)), patrols };
};

/** Towns and streets of the area with their people, what they lack, and how far the grid reaches. */
export const readGrid = async (ctx: Ctx): Promise<z.input<typeof GridView>> => {
  const { from, to } = areaRange(ctx.actor.areaCode);
  const today = ctx.clock.today();
  const items = await ctx.tx.query<z.input<typeof GridView>["items"][number]>(
    `with town as (
       select left(a.area_code, 9) as key, min(a.area_code) as area_code, min(a.name) as name from registry.area a
       where a.level = 'township' and (a.area_code between $1 and $2 or left(a.area_code, 9) = left($1, 9)) and a.valid_from <= $3 and (a.valid_to is null or a.valid_to >= $3)
       group by 1),
     people as (
       select left(c.area_code, 9) as key, count(*) filter (where c.staffing = 'full-time')::int as full_time,
         count(*) filter (where c.staffing = 'part-time')::int as part_time, count(*) filter (where c.staffing = '')::int as untold
       from access.colleagues('{township-officer,co-manager}') c where c.active and c.kind = 'township' group by 1),
     helpers as (
       select left(c.area_code, 9) as key, count(*)::int as n, count(distinct c.area_code) filter (where right(c.area_code, 3) <> '000')::int as villages
       from access.colleagues('{co-manager}') c where c.active group by 1),
     villages as (
       select left(a.area_code, 9) as key, count(*)::int as n from registry.area a where a.level = 'village' and a.area_code between $1 and $2
         and a.valid_from <= $3 and (a.valid_to is null or a.valid_to >= $3) group by 1),
     firms as (
       select left(e.area_code, 9) as key, count(*)::int as n from registry.employer e where e.area_code between $1 and $2 and e.state = 'in-production' group by 1),
     bound as (
       select left(d.area_code, 9) as key, count(*) filter (where d.tier = 'county')::int as county, count(*) filter (where d.tier = 'township')::int as township,
         count(*) filter (where d.tier = 'village')::int as village, count(*) filter (where d.tier = 'enterprise')::int as enterprise
       from registry.grid_duty d join registry.employer e using (employer_id)
       where d.area_code between $1 and $2 and d.until_day is null and e.state = 'in-production' group by 1),
     seen as (
       select distinct on (p.employer_id) p.employer_id, left(p.area_code, 9) as key, p.finding, p.patrolled_on from registry.patrol p
       where p.area_code between $1 and $2 order by p.employer_id, p.patrolled_on desc, p.patrol_id desc),
     patrols as (
       select key, count(*) filter (where patrolled_on > $3::date - 365)::int as n, count(*) filter (where finding = 'problem')::int as problems from seen group by 1)
     select t.area_code as "areaCode", t.name, coalesce(p.full_time, 0) as "fullTime", coalesce(p.part_time, 0) as "partTime", coalesce(p.untold, 0) as untold,
       coalesce(h.n, 0) as "coManagers", coalesce(v.n, 0) as villages, coalesce(h.villages, 0) as "villagesHeld", coalesce(p.full_time, 0) = 0 as "withoutFullTime",
       coalesce(f.n, 0) as employers, coalesce(r.n, 0) as patrolled, coalesce(r.problems, 0) as problems,
       jsonb_build_object('county', coalesce(b.county, 0), 'township', coalesce(b.township, 0), 'village', coalesce(b.village, 0), 'enterprise', coalesce(b.enterprise, 0)) as bound
     from town t left join people p using (key) left join helpers h using (key) left join villages v using (key) left join firms f using (key)
       left join bound b using (key) left join patrols r using (key) order by t.area_code`,
    [from, to, today],
  );
  const staff = await ctx.tx.query<z.input<typeof GridView>["staff"][number]>(
    `select c.account_id as "accountId", c.name, c.organisation_name as "organisationName", coalesce(a.name, '') as "areaName", c.staffing,
       c.account_id in (select m.account_id from access.colleagues('{co-manager}') m) as "coManager",
       (select count(*)::int from registry.grid_duty d where d.account_id = c.account_id and d.until_day is null) as duties
     from access.colleagues('{commission-officer,township-officer,co-manager}') c left join registry.area a on a.area_code = c.area_code
     where c.active and c.kind in ('commission', 'township') and c.area_code between $1 and $2 order by c.area_code, c.name, c.account_id limit 2000`,
    [from, to],
  );
  return {
    items,
    withoutFullTime: items.filter((i) => i.withoutFullTime).length,
    staff,
    mayBind: ctx.actor.roles.some((r) => r === "commission-officer" || r === "township-officer"),
  };
};
