import type { Day } from "#kernel";
import { areaRange, type Ctx } from "#access";
import { errors } from "../../errors.ts";
import { areaPathTexts } from "../../queries/areas.ts";
import type { VerificationResult } from "../../schema.ts";
import { visitOrder } from "../rules.ts";
import type { VerificationOrigin } from "../schema.ts";
import { officers } from "../store.ts";

export type VerificationTask = {
  employerId: string;
  verificationId: string;
  name: string;
  creditCode: string;
  areaCode: string;
  areaName: string;
  address: string;
  source: string;
  origin: VerificationOrigin;
  namedOn: Day;
  dueOn: Day;
  enteredOn: Day | null;
  visitedOn: Day | null;
  result: VerificationResult | null;
  hazardConfirmed: boolean | null;
  note: string;
  stoppedOn: Day | null;
  movedTo: string;
  longitude: number | null;
  latitude: number | null;
  photos: string[];
  assignedTo: string | null;
  assignedName: string;
  reportDueOn: Day | null;
  reportedOn: Day | null;
  /** entered until the due day; null while open */
  onTime: boolean | null;
  overdue: boolean;
  /** found here, not reported upward, and the month is over */
  reportOverdue: boolean;
};

const columns = (today: string): string =>
  `v.employer_id as "employerId", v.verification_id as "verificationId", e.name, e.credit_code as "creditCode", v.area_code as "areaCode",
   e.workplace_address as address, v.source, v.origin, v.named_on as "namedOn", v.due_on as "dueOn", v.entered_on as "enteredOn", v.visited_on as "visitedOn",
   v.result, v.hazard_confirmed as "hazardConfirmed", v.note, v.stopped_on as "stoppedOn", v.moved_to as "movedTo",
   coalesce(v.longitude, s.longitude) as longitude, coalesce(v.latitude, s.latitude) as latitude, v.photos, v.assigned_to as "assignedTo",
   v.assigned_name as "assignedName", v.report_due_on as "reportDueOn", v.reported_on as "reportedOn",
   case when v.entered_on is not null then v.entered_on <= v.due_on end as "onTime", (v.entered_on is null and v.due_on < ${today}) as overdue,
   coalesce(v.reported_on is null and v.report_due_on < ${today}, false) as "reportOverdue"`;
const rest = `join registry.employer e using (employer_id)
   left join lateral (select longitude, latitude from registry.site s where s.employer_id = v.employer_id and s.longitude is not null order by s.name limit 1) s on true`;
const tables = `registry.verification v ${rest}`;

const withAreaNames = async (ctx: Ctx, rows: VerificationTask[]): Promise<VerificationTask[]> => {
  const names = await areaPathTexts(
    ctx.tx,
    rows.map((row) => row.areaCode),
  );
  return rows.map((row) => ({ ...row, areaName: names.get(row.areaCode) ?? row.areaCode }));
};

/** The open verification of an employer, the one due first. */
export const openVerification = async (ctx: Ctx, employerId: string): Promise<VerificationTask | undefined> =>
  (
    await withAreaNames(
      ctx,
      await ctx.tx.query<VerificationTask>(
        `select ${columns("$2::date")} from ${tables} where v.employer_id = $1 and v.entered_on is null order by v.due_on, v.verification_id limit 1`,
        [employerId, ctx.clock.today()],
      ),
    )
  )[0];

export type VerificationFilter = {
  areaCode?: string | undefined;
  /** open ones unless asked for the answered, or for those found here and not yet reported upward */
  show: "open" | "overdue" | "answered" | "unreported";
  assignedTo?: string | undefined;
  source?: string | undefined;
  namedOn?: string | undefined;
};

const rangeOf = (ctx: Ctx, areaCode: string | undefined): { from: string; to: string } => {
  const own = areaRange(ctx.actor.areaCode);
  const asked = areaCode === undefined ? own : areaRange(areaCode);
  return { from: asked.from > own.from ? asked.from : own.from, to: asked.to < own.to ? asked.to : own.to };
};

const shows: Record<VerificationFilter["show"], string> = {
  open: "v.entered_on is null",
  overdue: "v.entered_on is null and v.due_on < $1::date",
  answered: "v.entered_on is not null",
  unreported: "v.origin = 'found' and v.reported_on is null",
};

const ruleOf = (ctx: Ctx, filter: VerificationFilter): { rule: string; values: unknown[] } => {
  const { from, to } = rangeOf(ctx, filter.areaCode);
  const values: unknown[] = [ctx.clock.today(), from, to];
  const and = (sql: string, value: unknown): string => (value === undefined ? "" : ` and ${sql.replace("?", `$${values.push(value)}`)}`);
  const assigned =
    filter.assignedTo === "none"
      ? " and v.assigned_to is null"
      : and("v.assigned_to = ?::uuid", filter.assignedTo === "me" ? (ctx.actor.onBehalf ?? ctx.actor).accountId : filter.assignedTo);
  const rule = `$1::date is not null and v.area_code between $2 and $3 and ${shows[filter.show]}${assigned}${and("v.source = ?", filter.source)}${and("v.named_on = ?::date", filter.namedOn)}`;
  return { rule, values };
};

/** Verifications of an area, those due first at the beginning; the count stops at 10,000. */
export const listVerifications = async (
  ctx: Ctx,
  filter: VerificationFilter & { after?: readonly (string | number)[] | undefined; limit: number },
): Promise<{ items: VerificationTask[]; count: number; overdue: number; unreported: number }> => {
  const { rule, values } = ruleOf(ctx, filter);
  const place = filter.after ? `and (v.due_on, v.verification_id) > ($${values.length + 1}::date, $${values.length + 2}::uuid)` : "";
  // The keys of the page come from an index alone; its rows are read afterwards.
  const items = await ctx.tx.query<VerificationTask>(
    `with page as materialized (select v.employer_id, v.verification_id from registry.verification v where ${rule} ${place}
       order by v.due_on, v.verification_id limit ${filter.limit})
     select ${columns("$1::date")} from page join registry.verification v using (employer_id, verification_id) ${rest}
     order by v.due_on, v.verification_id`,
    [...values, ...(filter.after ?? [])],
  );
  const { n } = await ctx.tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from registry.verification v where ${rule} limit 10001) v`,
    values,
  );
  const all = await ctx.tx.one<{ overdue: number; unreported: number }>(
    `select (select count(*)::int from (select 1 from registry.verification v where v.area_code between $2 and $3 and ${shows.overdue} limit 10001) x) as overdue,
       (select count(*)::int from (select 1 from registry.verification v where v.area_code between $2 and $3 and ${shows.unreported} limit 10001) x) as unreported`,
    values.slice(0, 3),
  );
  return { items: await withAreaNames(ctx, items), count: n, ...all };
};

const mostStops = 200;

/**
 * The open verifications of a filter in the order of a walk: from `start` always on to the nearest known place, then the places
 * without a position by village and address. At most 200; `left` tells how many more there are.
 */
export const visitRoute = async (
  ctx: Ctx,
  filter: Omit<VerificationFilter, "show">,
  start?: { longitude: number; latitude: number },
): Promise<{ items: (VerificationTask & { kilometres: number | null })[]; left: number }> => {
  const { items, count } = await listVerifications(ctx, { ...filter, show: "open", limit: mostStops });
  const byId = new Map(items.map((item) => [item.verificationId, item]));
  const order = visitOrder(
    items.map((i) => ({ ...i, key: i.verificationId })),
    start,
  );
  return {
    items: order.map(({ key, kilometres }) => ({
      ...byId.get(key)!,
      kilometres: kilometres === null ? null : Math.round(kilometres * 10) / 10,
    })),
    left: Math.max(0, count - items.length),
  };
};

/** Batches: what one source named on one day, and how far its verification is. */
export const verificationBatches = async (ctx: Ctx, areaCode: string | undefined) => {
  const { from, to } = rangeOf(ctx, areaCode);
  const items = await ctx.tx.query<{
    source: string;
    namedOn: Day;
    dueOn: Day;
    total: number;
    onTime: number;
    late: number;
    open: number;
    overdue: number;
    unassigned: number;
  }>(
    `select v.source, v.named_on as "namedOn", max(v.due_on) as "dueOn", count(*)::int as total,
       count(*) filter (where v.entered_on <= v.due_on)::int as "onTime", count(*) filter (where v.entered_on > v.due_on)::int as late,
       count(*) filter (where v.entered_on is null)::int as open, count(*) filter (where v.entered_on is null and v.due_on < $3::date)::int as overdue,
       count(*) filter (where v.entered_on is null and v.assigned_to is null)::int as unassigned
     from registry.verification v where v.area_code between $1 and $2 and v.named_on > $3::date - 400
     group by v.source, v.named_on order by v.named_on desc, v.source limit 200`,
    [from, to, ctx.clock.today()],
  );
  return { items };
};

/** Colleagues who may be sent, and everybody who still holds open verifications here though she is gone. */
export const listOfficers = async (ctx: Ctx) => {
  const { from, to } = areaRange(ctx.actor.areaCode);
  const known = (await officers(ctx.tx, { from, to })).filter((o) => o.active);
  const held = await ctx.tx.query<{ accountId: string; name: string; open: number; overdue: number; lowest: string; highest: string }>(
    `select assigned_to as "accountId", max(assigned_name) as name, count(*)::int as open, count(*) filter (where due_on < $3::date)::int as overdue,
       min(area_code) as lowest, max(area_code) as highest
     from registry.verification where entered_on is null and assigned_to is not null and area_code between $1 and $2 group by 1 order by 2, 1 limit 2000`,
    [from, to, ctx.clock.today()],
  );
  const byId = new Map(held.map((h) => [h.accountId, h]));
  const sees = (area: string, h: { lowest: string; highest: string }): boolean => {
    const range = areaRange(area);
    return h.lowest >= range.from && h.highest <= range.to;
  };
  const items = known.map((o) => {
    const h = byId.get(o.accountId);
    return {
      accountId: o.accountId,
      name: o.name,
      organisationName: o.organisationName,
      areaCode: o.areaCode,
      open: h?.open ?? 0,
      overdue: h?.overdue ?? 0,
      gone: h !== undefined && !sees(o.areaCode, h),
    };
  });
  const listed = new Set(known.map((o) => o.accountId));
  const gone = held
    .filter((h) => !listed.has(h.accountId))
    .map((h) => ({
      accountId: h.accountId,
      name: h.name,
      organisationName: "已调离或停用",
      areaCode: "",
      open: h.open,
      overdue: h.overdue,
      gone: true,
    }));
  return { items: [...gone, ...items] };
};

/** What was done with the verifications of an employer, the newest first. @throws Refusal RG-1001 */
export const verificationHistory = async (ctx: Ctx, employerId: string) => {
  const known = await ctx.tx.maybe(`select 1 from registry.employer where employer_id = $1`, [employerId]);
  if (!known) throw errors.employerNotFound();
  const items = await withAreaNames(
    ctx,
    await ctx.tx.query<VerificationTask>(
      `select ${columns("$2::date")} from ${tables} where v.employer_id = $1 order by v.named_on desc, v.verification_id desc limit 50`,
      [employerId, ctx.clock.today()],
    ),
  );
  const acts = await ctx.tx.query<{ verificationId: string; act: string; says: string; on: Day; by: string }>(
    `select verification_id as "verificationId", act, says, business_day as "on", actor_name as by from registry.verification_act
     where employer_id = $1 order by created_at desc, act_id desc limit 200`,
    [employerId],
  );
  return { items, acts };
};
