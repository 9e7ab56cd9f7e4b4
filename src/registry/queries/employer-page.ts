import type { z } from "zod";
import type { Day } from "#kernel";
import { coversArea, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { employerStateLabels, verificationResultLabels, type VerificationResult } from "../schema.ts";
import { employerById, survivorOf, type EmployerRow } from "../store/employers.ts";
import { openVerification, type VerificationTask } from "../verification/queries/lists.ts";
import { standingOf, type Standing } from "../verification/rules.ts";
import type { SizeView } from "../contract.ts";
import { sizeOf } from "../size.ts";
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
  size: z.output<typeof SizeView>;
  /** null when the caller's kind of organisation does not see workers */
  workers: number | null;
  traces: { traceId: string; source: string; summary: string; details: Record<string, unknown>; businessDay: Day }[];
  versions: { version: number; changed: Record<string, { from?: unknown; to: unknown }>; source: string; businessDay: Day; by: string }[];
  verification: VerificationTask | null;
  standing: Standing;
  abilities: string[];
};
const seesWorkers = new Set(["commission", "cdc", "employer", "platform"]);

/**
 * Everything the registry knows of an employer; the id of a merged one leads to the one that stays.
 * @throws Refusal RG-1001 also for an employer outside the scope
 */
export const readEmployer = async (ctx: Ctx, asked: string): Promise<EmployerPage> => {
  const { tx, actor } = ctx;
  const employer = (await employerById(tx, asked)) ?? (await survivorOf(tx, asked));
  if (!employer) throw errors.employerNotFound();
  const { employerId } = employer;
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
  const verification = await openVerification(ctx, employerId);
  const names = await areaPathTexts(tx, [employer.areaCode]);
  return {
    employer: { ...employer, updatedAt: employer.updatedAt.toISOString(), areaName: names.get(employer.areaCode) ?? employer.areaCode },
    sites,
    posts,
    size: sizeOf(employer),
    workers,
    traces,
    versions,
    verification: verification ?? null,
    standing: standingOf(employer, ctx.clock.today()),
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
    ...(edits ? ["employer.verify", "employer.merge"] : []),
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
  revenueWan: "营业收入",
  assetsWan: "资产总额",
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
        kind: row.result ? "visit" : "registry.trace",
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
