import type { z } from "zod";
import { areaRange, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { areaPathTexts } from "../queries/areas.ts";
import { employerById } from "../store/employers.ts";
import type { LabourView, SiteGroupItem, SiteGroupView } from "./schema.ts";
import { siteGroupById } from "./store.ts";

type Item = z.output<typeof SiteGroupItem>;
type View = z.output<typeof SiteGroupView>;

const withCounts = (where: string): string =>
  `select g.group_id as "groupId", g.kind, g.name, g.area_code as "areaCode", g.address, g.manager, g.manager_phone as "managerPhone",
     coalesce(m.members, 0) as members, coalesce(m.hazardous, 0) as hazardous, coalesce(m.declared, 0) as declared, coalesce(m.exposed, 0) as "workersExposed"
   from registry.site_group g
   left join lateral (
     select count(*)::int as members, count(*) filter (where e.state = 'in-production' and e.hazard_confirmed)::int as hazardous,
       count(*) filter (where e.state = 'in-production' and e.hazard_confirmed and e.declaration_valid_until >= $1::date)::int as declared,
       coalesce(sum(e.workers_exposed), 0)::int as exposed
     from registry.site_group_member x join registry.employer e using (employer_id) where x.group_id = g.group_id and x.until is null) m on true
   where ${where}`;

const named = async (ctx: Ctx, rows: Item[]): Promise<Item[]> => {
  const names = await areaPathTexts(
    ctx.tx,
    rows.map((row) => row.areaCode),
  );
  return rows.map((row) => ({ ...row, areaName: names.get(row.areaCode) ?? row.areaCode }));
};

/** Parks and buildings of an area, with how many are there and how many of those declared. */
export const listSiteGroups = async (ctx: Ctx, areaCode: string | undefined): Promise<{ items: Item[] }> => {
  const own = areaRange(ctx.actor.areaCode);
  const asked = areaCode === undefined ? own : areaRange(areaCode);
  const rows = await ctx.tx.query<Item>(`${withCounts("g.area_code between $2 and $3")} order by g.area_code, g.name limit 500`, [
    ctx.clock.today(),
    asked.from > own.from ? asked.from : own.from,
    asked.to < own.to ? asked.to : own.to,
  ]);
  return { items: await named(ctx, rows) };
};

const member = `e.employer_id as "employerId", e.name, e.credit_code as "creditCode", e.industry_code as "industryCode", e.state,
  e.hazard_confirmed as "hazardConfirmed", e.declaration_valid_until as "declarationValidUntil", e.workers_exposed as "workersExposed"`;

/** A park or building with who is and was there, and who probably is. @throws Refusal RG-1701 */
export const readSiteGroup = async (ctx: Ctx, groupId: string): Promise<View> => {
  const group = await siteGroupById(ctx.tx, groupId);
  if (!group) throw errors.siteGroupNotFound();
  const [item] = await named(ctx, await ctx.tx.query<Item>(withCounts("g.group_id = $2"), [ctx.clock.today(), groupId]));
  const items = await ctx.tx.query<View["items"][number]>(
    `select ${member}, m.unit, m.since, m.until from registry.site_group_member m join registry.employer e using (employer_id)
     where m.group_id = $1 order by m.until nulls first, m.unit, e.name limit 1000`,
    [groupId],
  );
  const { from, to } = areaRange(group.areaCode);
  const suggested = await ctx.tx.query<View["suggested"][number]>(
    `select ${member}, e.workplace_address as address from registry.employer e
     where e.area_code between $2 and $3 and (position($4 in e.workplace_address) > 0 or $5 <> '' and position($5 in e.workplace_address) > 0)
       and e.state in ('to-verify', 'in-production', 'stopped')
       and not exists (select 1 from registry.site_group_member m where m.employer_id = e.employer_id and m.group_id = $1)
     order by e.workplace_address, e.name limit 100`,
    [groupId, from, to, group.name, group.address],
  );
  return { ...item!, items, suggested };
};

/** Workers sent out to other employers and taken in from them, counted by employer. @throws Refusal RG-1001 */
export const readLabour = async (ctx: Ctx, employerId: string): Promise<z.output<typeof LabourView>> => {
  if (!(await employerById(ctx.tx, employerId))) throw errors.employerNotFound();
  const { own } = await ctx.tx.one<{ own: number }>(
    `select count(*)::int as own from registry.employment where employer_id = $1 and until is null and using_employer_id is null`,
    [employerId],
  );
  const count = (side: string, other: string) =>
    ctx.tx.query<{ employerId: string; name: string; workers: number }>(
      `select m.${other} as "employerId", coalesce(max(e.name), '其他地区的单位') as name, count(*)::int as workers
       from registry.employment m left join registry.employer e on e.employer_id = m.${other}
       where m.${side} = $1 and m.until is null and m.using_employer_id is not null group by 1 order by workers desc, 1 limit 200`,
      [employerId],
    );
  return { own, sent: await count("employer_id", "using_employer_id"), taken: await count("using_employer_id", "employer_id") };
};
