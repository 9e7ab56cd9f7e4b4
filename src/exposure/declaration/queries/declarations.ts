import type { Day } from "#kernel";
import { industryRisk, industryRisks } from "#standards";
import type { Tx } from "#platform";
import { areaRange, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { differenceOf, filingTerm, occasions, updateWindow, type Occasion } from "../rules/index.ts";
import type { DeclarationContent, Kind, State } from "../schema.ts";
import type { DeclarationItem, DeclarationView, DifferenceView, Draft, UndeclaredItem, UpdateWindow } from "../views.ts";
import { draftOf, standings } from "../store.ts";

const cap = 10_000;
const scopeSql = ({ actor }: Ctx, add: (value: unknown) => string): string => {
  if (actor.via === "system") return "true";
  if (actor.kind === "employer") return `d.employer_id = ${add(actor.employerId ?? null)}`;
  const { from, to } = areaRange(actor.areaCode);
  return `d.area_code between ${add(from)} and ${add(to)}`;
};

const item = `d.employer_id as "employerId", coalesce(e.name, '') as "employerName", coalesce(e.credit_code, '') as "creditCode", d.declaration_id as "declarationId",
  d.area_code as "areaCode", d.kind, d.version, d.state, d.declared_on as "declaredOn", d.decide_by as "decideBy", d.decided_on as "decidedOn",
  d.valid_until as "validUntil", d.receipt_no as "receiptNo", d.reason, jsonb_array_length(d.findings) as findings`;

export type DeclarationFilter = {
  employerId?: string | undefined;
  areaCode?: string | undefined;
  state?: State | undefined;
  kind?: Kind | undefined;
  receiptNo?: string | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
};
/** Declarations in the actor's scope, newest first; what waits longest first when only waiting ones are asked for. */
export async function listDeclarations(
  ctx: Ctx,
  filter: DeclarationFilter,
): Promise<{ items: DeclarationItem[]; nextCursor: string | null; count: { value: number; capped: boolean } }> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [scopeSql(ctx, add)];
  if (filter.employerId) where.push(`d.employer_id = ${add(filter.employerId)}`);
  if (filter.areaCode) {
    const { from, to } = areaRange(filter.areaCode);
    where.push(`d.area_code between ${add(from)} and ${add(to)}`);
  }
  if (filter.state) where.push(`d.state = ${add(filter.state)}`);
  if (filter.kind) where.push(`d.kind = ${add(filter.kind)}`);
  if (filter.receiptNo) where.push(`d.receipt_no = ${add(filter.receiptNo.trim())}`);
  const counted = await ctx.tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from exposure.declaration d where ${where.join(" and ")} limit ${cap + 1}) t`,
    values,
  );
  const waiting = filter.state === "submitted";
  const order = waiting ? "d.declared_on, d.declaration_id" : "d.declared_on desc, d.declaration_id desc";
  const [day, id] = (filter.cursor ?? "").split("|");
  if (day && id) where.push(`(d.declared_on, d.declaration_id) ${waiting ? ">" : "<"} (${add(day)}::date, ${add(id)}::uuid)`);
  const limit = Math.min(filter.limit ?? 50, 200);
  const rows = await ctx.tx.query<DeclarationItem>(
    `select ${item} from (select * from exposure.declaration d where ${where.join(" and ")} order by ${order} limit ${limit + 1}) d
     left join registry.employer e on e.employer_id = d.employer_id order by ${order}`,
    values,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last ? `${last.declaredOn}|${last.declarationId}` : null,
    count: { value: Math.min(counted.n, cap), capped: counted.n > cap },
  };
}

/**
 * One declaration with its content, warnings, versions and the acts the state allows.
 * @throws Refusal ED-1902
 */
export async function readDeclaration(ctx: Ctx, declarationId: string): Promise<DeclarationView> {
  const stored = await ctx.tx.maybe<Omit<DeclarationView, "versions" | "updateWindow" | "acts" | "filing"> & { occasion: Occasion | "" }>(
    `select ${item.replace("jsonb_array_length(d.findings) as findings", "d.findings")}, d.content, d.source, d.changed_on as "changedOn", d.occasion,
       d.basis, d.doubts, d.decided_how as "decidedHow"
     from exposure.declaration d left join registry.employer e on e.employer_id = d.employer_id where d.declaration_id = $1`,
    [declarationId],
  );
  if (!stored) throw errors.declarationUnknown();
  const { occasion, ...found } = stored;
  const term = occasion && found.changedOn ? filingTerm(occasion, found.changedOn, found.declaredOn) : undefined;
  const versions = await ctx.tx.query<DeclarationItem>(
    `select ${item} from exposure.declaration d left join registry.employer e on e.employer_id = d.employer_id where d.employer_id = $1 order by d.version desc`,
    [found.employerId],
  );
  const window = found.state === "accepted" && found.kind !== "cancellation" ? updateWindow(found.declaredOn, ctx.clock.today()) : null;
  return {
    ...found,
    filing: term ? { ...term, title: occasions[term.occasion].title } : null,
    versions,
    updateWindow: window,
    acts: found.state === "submitted" ? ["accept", "return"] : [],
  };
}

/**
 * What a version says differently from an earlier one of the same employer: the one named, else the version before it.
 * @throws Refusal ED-1902 when either is unknown or they are not of one employer
 */
export async function declarationDifference(ctx: Ctx, declarationId: string, againstId?: string): Promise<DifferenceView> {
  type Version = NonNullable<DifferenceView["against"]> & { content: DeclarationContent };
  const rows = await ctx.tx.query<Version>(
    `select o.declaration_id as "declarationId", o.version, o.kind, o.state, o.declared_on as "declaredOn", o.content
     from exposure.declaration d join exposure.declaration o on o.employer_id = d.employer_id and o.version <= d.version
       and (o.declaration_id = d.declaration_id or ($2::uuid is null and o.kind <> 'cancellation') or o.declaration_id = $2::uuid)
     where d.declaration_id = $1 order by o.version desc limit 2`,
    [declarationId, againstId ?? null],
  );
  const [own, before] = rows;
  if (!own || own.declarationId !== declarationId || (againstId && againstId !== declarationId && !before))
    throw errors.declarationUnknown();
  // A cancellation has no content of its own: it ends what was declared.
  if (own.kind === "cancellation") return { against: before ? headOf(before) : null, items: [] };
  return { against: before ? headOf(before) : null, items: differenceOf(before?.content, own.content) };
}
const headOf = ({
  declarationId,
  version,
  kind,
  state,
  declaredOn,
}: NonNullable<DifferenceView["against"]>): DifferenceView["against"] => ({
  declarationId,
  version,
  kind,
  state,
  declaredOn,
});

export type DeclarationStanding = {
  employerId: string;
  state: "none" | "waiting" | "valid" | "overdue" | "cancelled";
  declaredOn: Day | null;
  acceptedOn: Day | null;
  receiptNo: string | null;
  window: UpdateWindow | null;
};
/** Where each employer stands with declaring, with the window of its yearly update. */
export async function declarationStandings(tx: Tx, employerIds: readonly string[], today: Day): Promise<DeclarationStanding[]> {
  return (await standings(tx, employerIds)).map((s) => {
    const stands = s.acceptedId !== null && s.acceptedKind !== "cancellation";
    const window = stands && s.declaredOn ? updateWindow(s.declaredOn, today) : null;
    const state = window
      ? window.state === "overdue"
        ? "overdue"
        : "valid"
      : s.waitingSince
        ? "waiting"
        : s.acceptedId
          ? "cancelled"
          : "none";
    return { employerId: s.employerId, state, declaredOn: s.declaredOn, acceptedOn: s.acceptedOn, receiptNo: s.receiptNo, window };
  });
}

export type DeclaredAgent = { employerId: string; agentCode: string; agentName: string; posts: string[]; workers: number };
/** Factors of the declaration in force of each employer, with the posts that have them. */
export const declaredAgents = (tx: Tx, employerIds: readonly string[]): Promise<DeclaredAgent[]> =>
  tx.query<DeclaredAgent>(
    `with standing as (
       select distinct on (employer_id) employer_id, kind, content from exposure.declaration
       where employer_id = any($1::uuid[]) and state = 'accepted' order by employer_id, version desc)
     select s.employer_id as "employerId", r.row ->> 'agentCode' as "agentCode", min(r.row ->> 'agentName') as "agentName",
            coalesce(array_agg(distinct r.row ->> 'post') filter (where r.row ? 'post'), '{}') as posts,
            coalesce(max((r.row ->> 'workers')::int) filter (where not r.row ? 'post'), sum((r.row ->> 'workers')::int) filter (where r.row ? 'post'), 0)::int as workers
     from standing s
     cross join lateral jsonb_array_elements(coalesce(s.content -> 'hazardItems', '[]') || coalesce(s.content -> 'places', '[]')) as r(row)
     where s.kind <> 'cancellation' and r.row ->> 'agentCode' is not null
     group by s.employer_id, r.row ->> 'agentCode' order by s.employer_id, "agentCode"`,
    [employerIds],
  );

export type UndeclaredFilter = {
  areaCode?: string | undefined;
  /** class of risk of the industry by the catalogue of 2021 */
  risk?: "serious" | "general" | "unknown" | undefined;
  minWorkers?: number | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
};
/**
 * Employers in production with confirmed hazards and no declaration in force on the day, beside how many have to declare at all under
 * the same filter. The cursor is `area|id`. Who told no number of workers is in no list by number.
 */
export async function undeclaredEmployers(
  ctx: Ctx,
  filter: UndeclaredFilter,
): Promise<{
  items: UndeclaredItem[];
  nextCursor: string | null;
  count: { value: number; capped: boolean };
  mustDeclare: { value: number; capped: boolean };
}> {
  const { from, to } = areaRange(filter.areaCode ?? ctx.actor.areaCode);
  const values: unknown[] = [from, to, ctx.clock.today()];
  const add = (value: unknown): string => `$${values.push(value)}`;
  let base = `from registry.employer e where e.area_code between $1 and $2 and e.state = 'in-production' and e.hazard_confirmed`;
  if (filter.risk) {
    // A class of its own counts before its group; as lists of codes, which are hashed once and not asked row by row.
    const rated = [...industryRisks()].filter(([, risk]) => risk !== "unknown");
    const known = add([...industryRisks().keys()]);
    const [codes, holds] =
      filter.risk === "unknown"
        ? [add(rated.map(([code]) => code)), "not"]
        : [add(rated.filter(([, risk]) => risk === filter.risk).map(([code]) => code)), ""];
    base += ` and ${holds} (e.industry_code = any(${codes}::text[]) or e.industry_code <> all(${known}::text[]) and left(e.industry_code, 3) = any(${codes}::text[]))`;
  }
  if (filter.minWorkers !== undefined) base += ` and e.workers_total >= ${add(filter.minWorkers)}`;
  const undeclared = `${base} and coalesce(e.declaration_valid_until, '0001-01-01'::date) < $3::date`;
  const counted = await ctx.tx.one<{ due: number; n: number }>(
    `select (select count(*)::int from (select 1 ${base} and $3::date is not null limit ${cap + 1}) t) as due,
       (select count(*)::int from (select 1 ${undeclared} limit ${cap + 1}) t) as n`,
    values,
  );
  const limit = Math.min(filter.limit ?? 50, 200);
  const [area, id] = (filter.cursor ?? "").split("|");
  const after = area && id ? ` and (e.area_code, e.employer_id) > (${add(area)}, ${add(id)}::uuid)` : "";
  const rows = await ctx.tx.query<Omit<UndeclaredItem, "industryRisk">>(
    // The page is found in an index that holds every filter; only its rows are read.
    `with page as materialized (select e.employer_id ${undeclared}${after} order by e.area_code, e.employer_id limit ${limit + 1})
     select e.employer_id as "employerId", e.name, e.credit_code as "creditCode", e.area_code as "areaCode", e.hazard_class as "hazardClass", e.workers_total as "workersTotal",
       e.industry_code as "industryCode",
       case when e.declaration_valid_until is null then 'none' else 'overdue' end as why, coalesce(e.declaration_valid_until, e.state_on) as since
     from page join registry.employer e using (employer_id) order by e.area_code, e.employer_id`,
    values,
  );
  const items = rows.slice(0, limit).map((r) => ({ ...r, industryRisk: industryRisk(r.industryCode) }));
  const last = items.at(-1);
  const capped = (n: number) => ({ value: Math.min(n, cap), capped: n > cap });
  return {
    items,
    nextCursor: rows.length > limit && last ? `${last.areaCode}|${last.employerId}` : null,
    count: capped(counted.n),
    mustDeclare: capped(counted.due),
  };
}

/** The employer's draft; revision 0 and no content when nothing was saved. */
export const readDraft = async (ctx: Ctx, employerId: string): Promise<Draft> => {
  const draft = await draftOf(ctx.tx, employerId);
  return draft
    ? { revision: draft.revision, content: draft.content, savedAt: draft.savedAt.toISOString() }
    : { revision: 0, content: null, savedAt: null };
};
