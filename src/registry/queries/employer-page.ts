import type { Day } from "#kernel";
import { coversArea, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { employerStateLabels, verificationResultLabels, type VerificationResult } from "../schema.ts";
import { employerById, type EmployerRow } from "../store/employers.ts";
import { areaPathTexts } from "./areas.ts";

export type PostView = {
  postId: string;
  name: string;
  workshop: string;
  workers: number;
  hoursPerDay: number;
  daysPerWeek: number;
  active: boolean;
  agents: string[];
};
export type EmployerPage = {
  employer: Omit<EmployerRow, "updatedAt"> & { areaName: string; updatedAt: string };
  sites: { siteId: string; name: string; address: string; longitude: number | null; latitude: number | null }[];
  posts: PostView[];
  /** null when the caller's kind of organisation does not see workers */
  workers: number | null;
  traces: { traceId: string; source: string; summary: string; details: Record<string, unknown>; businessDay: Day }[];
  versions: { version: number; changed: Record<string, { from?: unknown; to: unknown }>; source: string; businessDay: Day; by: string }[];
  verification: VerificationTask | null;
  abilities: string[];
};
export type VerificationTask = {
  employerId: string;
  verificationId: string;
  name: string;
  creditCode: string;
  areaCode: string;
  areaName: string;
  address: string;
  source: string;
  namedOn: Day;
  dueOn: Day;
  enteredOn: Day | null;
  visitedOn: Day | null;
  result: VerificationResult | null;
  hazardConfirmed: boolean | null;
  note: string;
  /** entered until the due day; null while open */
  onTime: boolean | null;
  overdue: boolean;
};

const verificationColumns = (today: string): string =>
  `v.employer_id as "employerId", v.verification_id as "verificationId", e.name, e.credit_code as "creditCode", v.area_code as "areaCode",
   e.workplace_address as address, v.source, v.named_on as "namedOn", v.due_on as "dueOn", v.entered_on as "enteredOn", v.visited_on as "visitedOn", v.result,
   v.hazard_confirmed as "hazardConfirmed", v.note, case when v.entered_on is not null then v.entered_on <= v.due_on end as "onTime",
   (v.entered_on is null and v.due_on < ${today}) as overdue`;

const seesWorkers = new Set(["commission", "cdc", "employer", "platform"]);

/**
 * Everything the registry knows of an employer.
 * @throws Refusal RG-1001 also for an employer outside the scope
 */
export const readEmployer = async (ctx: Ctx, employerId: string): Promise<EmployerPage> => {
  const { tx, actor } = ctx;
  const employer = await employerById(tx, employerId);
  if (!employer) throw errors.employerNotFound();
  const sites = await tx.query<EmployerPage["sites"][number]>(
    `select site_id as "siteId", name, address, longitude, latitude from registry.site where employer_id = $1 order by name`,
    [employerId],
  );
  const posts = await employerPosts(ctx, employerId);
  const workers = seesWorkers.has(actor.kind)
    ? (
        await tx.one<{ n: number }>(`select count(*)::int as n from registry.employment where employer_id = $1 and until is null`, [
          employerId,
        ])
      ).n
    : null;
  const traces = await tx.query<EmployerPage["traces"][number]>(
    `select trace_id as "traceId", source, summary, details, business_day as "businessDay" from registry.employer_trace
     where employer_id = $1 order by business_day desc, trace_id desc limit 200`,
    [employerId],
  );
  const versions = await tx.query<EmployerPage["versions"][number]>(
    `select v.version, v.changed, v.source, v.business_day as "businessDay", actor_name as by from registry.employer_version v
     where v.employer_id = $1 order by v.version desc limit 200`,
    [employerId],
  );
  const [verification] = await verificationsOf(ctx, employerId);
  const names = await areaPathTexts(tx, [employer.areaCode]);
  return {
    employer: { ...employer, updatedAt: employer.updatedAt.toISOString(), areaName: names.get(employer.areaCode) ?? employer.areaCode },
    sites,
    posts,
    workers,
    traces,
    versions,
    verification: verification ?? null,
    abilities: abilitiesOn(ctx, employer, verification !== undefined),
  };
};

/** What the actor may do with this employer now; the screen shows nothing else. */
const abilitiesOn = ({ actor }: Ctx, employer: EmployerRow, open: boolean): string[] => {
  const own = actor.kind === "employer" && actor.employerId === employer.employerId;
  const official = (actor.kind === "commission" || actor.kind === "township") && coversArea(actor, employer.areaCode);
  const edits = official && actor.roles.some((role) => role === "commission-officer" || role === "township-officer");
  return [
    ...(own || edits ? ["employer.edit"] : []),
    ...(edits ? ["employer.verify"] : []),
    ...(edits && open ? ["verification.answer"] : []),
  ];
};

export const employerPosts = (ctx: Ctx, employerId: string): Promise<PostView[]> =>
  ctx.tx.query<PostView>(
    `select p.post_id as "postId", p.name, p.workshop, p.workers, p.hours_per_day as "hoursPerDay", p.days_per_week as "daysPerWeek", p.active,
       coalesce((select json_agg(a.agent_code order by a.agent_code) from registry.post_agent a where a.employer_id = p.employer_id and a.post_id = p.post_id), '[]') as agents
     from registry.post p where p.employer_id = $1 order by p.workshop, p.name limit 2000`,
    [employerId],
  );

const verificationsOf = async (ctx: Ctx, employerId: string): Promise<VerificationTask[]> =>
  withAreaNames(
    ctx,
    await ctx.tx.query<VerificationTask>(
      `select ${verificationColumns("$2::date")} from registry.verification v join registry.employer e using (employer_id) where v.employer_id = $1 and v.entered_on is null`,
      [employerId, ctx.clock.today()],
    ),
  );

const withAreaNames = async <T extends { areaCode: string; areaName: string }>(ctx: Ctx, rows: T[]): Promise<T[]> => {
  const names = await areaPathTexts(
    ctx.tx,
    rows.map((row) => row.areaCode),
  );
  return rows.map((row) => ({ ...row, areaName: names.get(row.areaCode) ?? row.areaCode }));
};

/** Verification tasks inside an area range, earliest due first; open ones unless `answered` is asked. */
export const listVerifications = async (
  ctx: Ctx,
  query: { from: string; to: string; answered: boolean; after?: readonly (string | number)[] | undefined; limit: number },
): Promise<{ items: VerificationTask[]; count: number; overdue: number }> => {
  const open = query.answered ? "v.entered_on is not null" : "v.entered_on is null";
  const rule = `v.area_code between $2 and $3 and ${open}`;
  const today = ctx.clock.today();
  const place = query.after ? `and (v.due_on, v.verification_id) > ($4::date, $5::uuid)` : "";
  const items = await ctx.tx.query<VerificationTask>(
    `select ${verificationColumns("$1::date")} from registry.verification v join registry.employer e using (employer_id)
     where ${rule} ${place} order by v.due_on, v.verification_id limit ${query.limit}`,
    [today, query.from, query.to, ...(query.after ?? [])],
  );
  const counts = await ctx.tx.one<{ n: number; overdue: number }>(
    `select count(*)::int as n, count(*) filter (where v.entered_on is null and v.due_on < $1::date)::int as overdue
     from (select * from registry.verification v where ${rule} limit 10001) v`,
    [today, query.from, query.to],
  );
  return { items: await withAreaNames(ctx, items), count: counts.n, overdue: counts.overdue };
};

/** An entry of the one-enterprise timeline; the apps join those of every room. */
export type TimelineItem = { on: Day; kind: string; title: string; text: string; link?: string; key: string };

const fieldLabels: Record<string, string> = {
  name: "名称",
  areaCode: "行政区划",
  workplaceAddress: "工作场所地址",
  registeredAddress: "注册地址",
  industryCode: "行业",
  economicType: "经济类型",
  sizeCode: "规模",
  legalRepresentative: "法定代表人",
  contactName: "联系人",
  contactPhone: "联系电话",
  workersTotal: "在册人数",
  workersExposed: "接害人数",
  hazardClass: "危害程度",
  hazardConfirmed: "存在职业病危害",
  state: "状态",
  remediationListed: "治理企业",
};

/** The registry's part of an employer's timeline, newest first. */
export const employerTimeline = async (ctx: Ctx, employerId: string, limit = 100): Promise<TimelineItem[]> => {
  const rows = await ctx.tx.query<{
    on: Day;
    key: string;
    kind: string;
    source: string;
    summary: string;
    changed: Record<string, { to: unknown }> | null;
    result: VerificationResult | null;
  }>(
    `select business_day as "on", trace_id::text as key, 'trace' as kind, source, summary, null::jsonb as changed, details ->> 'result' as result
       from registry.employer_trace where employer_id = $1
     union all
     select business_day, 'v' || version, 'version', source, '', changed, null from registry.employer_version where employer_id = $1
     order by "on" desc, key desc limit $2`,
    [employerId, limit],
  );
  return rows.map((row) => {
    if (row.kind === "trace")
      return {
        on: row.on,
        kind: "registry.trace",
        title: row.result ? `核实结果：${verificationResultLabels[row.result]}` : row.summary,
        text: row.result ? row.summary : row.source,
        key: row.key,
      };
    const changed = row.changed ?? {};
    const state = changed["state"]?.to as keyof typeof employerStateLabels | undefined;
    const title =
      row.key === "v1"
        ? "登记单位"
        : state
          ? `状态变为${employerStateLabels[state]}`
          : `修改${Object.keys(changed)
              .map((field) => fieldLabels[field] ?? field)
              .join("、")}`;
    return { on: row.on, kind: "registry.version", title, text: row.source, key: row.key };
  });
};
