import { areaRange, type Ctx } from "#access";
import { errors } from "../errors.ts";
import type { Purpose } from "../schema.ts";
import type { HeldReport, ReportItem, ReportView } from "../views.ts";
import { resultColumns } from "./results.ts";

/** Rows the actor may list, in SQL: the wall is row security, this is for the index. */
const scopeSql = ({ actor }: Ctx, values: unknown[], alias = "r"): string => {
  const add = (value: unknown): string => `$${values.push(value)}`;
  if (actor.via === "system") return "true";
  if (actor.kind === "employer") return `${alias}.employer_id = ${add(actor.employerId ?? null)}`;
  if (actor.kind === "laboratory") return `${alias}.institution_id = ${add(actor.organisationId)}`;
  const { from, to } = areaRange(actor.areaCode);
  return `${alias}.area_code between ${add(from)} and ${add(to)}`;
};
const cap = 10_000;

export type ReportFilter = {
  employerId?: string | undefined;
  areaCode?: string | undefined;
  purpose?: Purpose | undefined;
  over?: boolean | undefined;
  review?: string | undefined;
  text?: string | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
};

const item = `r.employer_id as "employerId", coalesce(e.name, r.employer_name) as "employerName", r.report_id as "reportId", r.report_no as "reportNo", r.version,
  r.institution_name as "institutionName", r.purpose, r.sampled_on as "sampledOn", r.reported_on as "reportedOn", r.results, r.over_limit as "overLimit",
  r.recognised, r.review, s.report_id is null as current, r.area_code as "areaCode"`;
const joins = `left join registry.employer e on e.employer_id = r.employer_id
  left join exposure.superseded_report s on s.employer_id = r.employer_id and s.report_id = r.report_id`;

/** Reports in the actor's scope, newest sampling day first. The cursor is `day|id` of the last row. */
export async function listReports(
  ctx: Ctx,
  filter: ReportFilter,
): Promise<{ items: ReportItem[]; nextCursor: string | null; count: { value: number; capped: boolean } }> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [scopeSql(ctx, values)];
  if (filter.employerId) where.push(`r.employer_id = ${add(filter.employerId)}`);
  if (filter.areaCode) {
    const { from, to } = areaRange(filter.areaCode);
    where.push(`r.area_code between ${add(from)} and ${add(to)}`);
  }
  if (filter.purpose) where.push(`r.purpose = ${add(filter.purpose)}`);
  if (filter.over) where.push(`r.over_limit > 0`);
  if (filter.review) where.push(`r.review = ${add(filter.review)}`);
  if (filter.text) where.push(`r.report_no = ${add(filter.text.trim())}`);
  const counted = await ctx.tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from exposure.report r where ${where.join(" and ")} limit ${cap + 1}) t`,
    values,
  );
  const [day, id] = (filter.cursor ?? "").split("|");
  if (day && id) where.push(`(r.sampled_on, r.report_id) < (${add(day)}::date, ${add(id)}::uuid)`);
  const limit = Math.min(filter.limit ?? 50, 200);
  const rows = await ctx.tx.query<ReportItem>(
    `select ${item} from (select * from exposure.report r where ${where.join(" and ")} order by r.sampled_on desc, r.report_id desc limit ${limit + 1}) r ${joins}
     order by r.sampled_on desc, r.report_id desc`,
    values,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last ? `${last.sampledOn}|${last.reportId}` : null,
    count: { value: Math.min(counted.n, cap), capped: counted.n > cap },
  };
}

/**
 * One report with every result and all its versions.
 * @throws Refusal EM-3001
 */
export async function readReport(ctx: Ctx, reportId: string): Promise<ReportView> {
  const report = await ctx.tx.maybe<
    ReportItem & Pick<ReportView, "finding" | "licenceNo" | "institutionId" | "supersededReason"> & { receivedAt: Date }
  >(
    `select ${item}, r.finding, r.licence_no as "licenceNo", r.institution_id as "institutionId", r.received_at as "receivedAt", s.reason as "supersededReason"
     from exposure.report r ${joins} where r.report_id = $1`,
    [reportId],
  );
  if (!report) throw errors.reportUnknown();
  const results = await ctx.tx.query<ReportView["results"][number]>(
    `select ${resultColumns}, r.finding, r.sample, ${report.current} as current from (select r.*, $3::text as report_no from exposure.result r where r.employer_id = $1 and r.report_id = $2) r
     order by r.post_name, r.agent_code`,
    [report.employerId, reportId, report.reportNo],
  );
  const versions = await ctx.tx.query<ReportItem>(
    `select ${item} from exposure.report r ${joins} where r.employer_id = $1 and r.institution_id = $2 and r.report_no = $3 order by r.version desc`,
    [report.employerId, report.institutionId, report.reportNo],
  );
  return { ...report, receivedAt: report.receivedAt.toISOString(), results, versions };
}

/** Reports that wait for their employer. */
export const listHeldReports = (ctx: Ctx): Promise<HeldReport[]> =>
  ctx.tx.query<HeldReport>(
    `select held_id as "heldId", credit_code as "creditCode", report_no as "reportNo", held_on as "heldOn", released_on as "releasedOn"
     from exposure.held_report where released_on is null order by held_on desc, held_id limit 200`,
  );
