import { z } from "zod";
import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { areaRange, type Actor, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { searchTerms, type SearchTerm } from "../rules.ts";
import { employerStates, hazardClasses, sizeCodes } from "../schema.ts";
import type { EmployerRow } from "../store/employers.ts";
import { areaPathTexts } from "./areas.ts";
import { readCursor, writeCursor } from "./cursor.ts";

const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((v) => (v === undefined || v === "" ? undefined : Array.isArray(v) ? v : String(v).split(",")), z.array(item).optional());

/** Filters, order and place of an employers list. */
export const EmployersQuery = z.object({
  search: z.string().max(100).optional(),
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  state: many(z.enum(employerStates)),
  hazardClass: many(z.enum(hazardClasses)),
  hazardConfirmed: z.enum(["true", "false"]).optional(),
  /** valid: an accepted declaration is in force today; expired: it was; none: never accepted */
  declared: z.enum(["valid", "expired", "none"]).optional(),
  /** section letter is not stored; a division, group or class code selects everything below it */
  industry: z
    .string()
    .regex(/^\d{2,4}$/)
    .optional(),
  size: many(z.enum(sizeCodes)),
  sort: z.enum(["area", "registered", "exposed"]).default("area"),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** how far to count; the answer says when it stopped there */
  countTo: z.coerce.number().int().min(0).max(10_000_000).default(10_000),
});
export type EmployersQuery = z.output<typeof EmployersQuery>;

export type EmployerListItem = Pick<
  EmployerRow,
  | "employerId"
  | "creditCode"
  | "name"
  | "areaCode"
  | "workplaceAddress"
  | "industryCode"
  | "sizeCode"
  | "workersTotal"
  | "workersExposed"
  | "state"
  | "hazardConfirmed"
  | "hazardClass"
  | "declaredOn"
  | "declarationValidUntil"
  | "registeredOn"
  | "remediationListed"
> & { areaName: string };

type Where = { sql: string; values: unknown[] };

/** The range asked for, cut to the actor's own; row security would hide the rest, the range makes the index usable. */
const rangeOf = (actor: Actor, areaCode: string | undefined): { from: string; to: string } => {
  const own =
    actor.kind === "employer" || actor.via === "system" ? { from: "000000000000", to: "999999999999" } : areaRange(actor.areaCode);
  if (areaCode === undefined) return own;
  const asked = areaRange(areaCode);
  return { from: asked.from > own.from ? asked.from : own.from, to: asked.to < own.to ? asked.to : own.to };
};

const whereOf = (actor: Actor, query: EmployersQuery, today: Day): Where => {
  const values: unknown[] = [];
  const value = (v: unknown): string => `$${values.push(v)}`;
  const { from, to } = rangeOf(actor, query.areaCode);
  const rules = [`e.area_code >= ${value(from)} and e.area_code <= ${value(to)}`];
  if (actor.kind === "employer") rules.push(`e.employer_id = ${value(actor.employerId)}::uuid`);
  if (query.state) rules.push(`e.state = any(${value(query.state)}::text[])`);
  if (query.hazardClass) rules.push(`e.hazard_class = any(${value(query.hazardClass)}::text[])`);
  if (query.hazardConfirmed) rules.push(`e.hazard_confirmed = ${value(query.hazardConfirmed === "true")}`);
  if (query.size) rules.push(`e.size_code = any(${value(query.size)}::text[])`);
  if (query.industry)
    rules.push(`e.industry_code collate "C" >= ${value(query.industry)} and e.industry_code collate "C" < ${value(`${query.industry}~`)}`);
  if (query.declared === "valid") rules.push(`e.declaration_valid_until >= ${value(today)}`);
  if (query.declared === "expired") rules.push(`e.declaration_valid_until < ${value(today)}`);
  if (query.declared === "none") rules.push(`e.declaration_valid_until is null`);
  return { sql: rules.join(" and "), values };
};

const orders = {
  area: {
    by: "e.area_code, e.employer_id",
    after: "(e.area_code, e.employer_id) >",
    key: (e: EmployerListItem) => [e.areaCode, e.employerId],
    cast: "text",
  },
  registered: {
    by: "e.registered_on desc, e.employer_id desc",
    after: "(e.registered_on, e.employer_id) <",
    key: (e: EmployerListItem) => [e.registeredOn, e.employerId],
    cast: "date",
  },
  exposed: {
    by: "coalesce(e.workers_exposed, 0) desc, e.employer_id desc",
    after: "(coalesce(e.workers_exposed, 0), e.employer_id) <",
    key: (e: EmployerListItem) => [e.workersExposed ?? 0, e.employerId],
    cast: "int",
  },
} as const;

const itemColumns = `e.employer_id as "employerId", e.credit_code as "creditCode", e.name, e.area_code as "areaCode", e.workplace_address as "workplaceAddress",
  e.industry_code as "industryCode", e.size_code as "sizeCode", e.workers_total as "workersTotal", e.workers_exposed as "workersExposed", e.state,
  e.hazard_confirmed as "hazardConfirmed", e.hazard_class as "hazardClass", e.declared_on as "declaredOn",
  e.declaration_valid_until as "declarationValidUntil", e.registered_on as "registeredOn", e.remediation_listed as "remediationListed"`;

/** More matches than this and the list is walked in its own order instead of collecting every match first. */
const manyMatches = 10_001;

type Page = { items: EmployerListItem[]; nextCursor: string | null; count: { value: number; capped: boolean } };

/**
 * Employers in the actor's scope, filtered, in order, 50 to a page. The count stops at `countTo`; with a search of very
 * many matches and filters it may be a lower bound, `capped` says so.
 *
 * @throws Refusal RG-1201 for a search without a letter, RG-1202 for a spent cursor
 */
export const listEmployers = async (ctx: Ctx, query: EmployersQuery): Promise<Page> => {
  const { tx, actor } = ctx;
  const terms = query.search === undefined || query.search.trim() === "" ? undefined : searchTerms(query.search);
  if (terms?.length === 0) throw errors.searchTooShort({}, "search");
  const order = orders[query.sort];
  const where = whereOf(actor, query, ctx.clock.today());
  const after = readCursor(query.cursor, 2);
  const place: Where = after
    ? {
        sql: ` and ${order.after} ($${where.values.length + 1}::${order.cast}, $${where.values.length + 2}::uuid)`,
        values: [...where.values, ...after],
      }
    : { sql: "", values: where.values };
  const range = rangeOf(actor, query.areaCode);
  const rows = terms
    ? await searched(tx, terms, range, where, place, order.by, query)
    : { items: await pageOf(tx, "registry.employer e", where.sql + place.sql, place.values, order.by, query.limit + 1), count: undefined };
  const count = rows.count ?? (await countOf(tx, "registry.employer e", where, query.countTo));
  const items = rows.items.slice(0, query.limit);
  const names = await areaPathTexts(
    tx,
    items.map((item) => item.areaCode),
  );
  const last = items.at(-1);
  return {
    items: items.map((item) => ({ ...item, areaName: names.get(item.areaCode) ?? item.areaCode })),
    nextCursor: rows.items.length > query.limit && last ? writeCursor(order.key(last)) : null,
    count,
  };
};

const pageOf = (
  tx: Tx,
  from: string,
  rule: string,
  values: readonly unknown[],
  order: string,
  limit: number,
): Promise<EmployerListItem[]> =>
  tx.query<EmployerListItem>(`select ${itemColumns} from ${from} where ${rule} order by ${order} limit ${limit}`, values);

const countOf = async (tx: Tx, from: string, where: Where, to: number): Promise<{ value: number; capped: boolean }> => {
  const { n } = await tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from ${from} where ${where.sql} limit ${to + 1}) as counted`,
    where.values,
  );
  return { value: Math.min(n, to), capped: n > to };
};

const searched = async (
  tx: Tx,
  terms: readonly SearchTerm[],
  range: { from: string; to: string },
  where: Where,
  place: Where,
  order: string,
  query: EmployersQuery,
): Promise<{ items: EmployerListItem[]; count: { value: number; capped: boolean } }> => {
  const n = place.values.length;
  const found = await tx.one<{ matched: number; passed: number; ids: string[] }>(
    `with m as materialized (select employer_id from registry.match_employers($${n + 1}::jsonb, $${n + 2}, $${n + 3}, ${manyMatches}) as employer_id),
       f as materialized (select e.employer_id, e.area_code, e.registered_on, e.workers_exposed from m join registry.employer e using (employer_id) where ${where.sql})
     select (select count(*)::int from m) as matched, (select count(*)::int from f) as passed,
       array(select e.employer_id from f e where true ${place.sql} order by ${order} limit ${query.limit + 1}) as ids`,
    [...place.values, JSON.stringify(terms), range.from, range.to],
  );
  const all = found.matched < manyMatches;
  const count = { value: Math.min(found.passed, query.countTo), capped: !all || found.passed > query.countTo };
  if (all) {
    const values = [found.ids];
    return { items: await pageOf(tx, "registry.employer e", "e.employer_id = any($1::uuid[])", values, order, query.limit + 1), count };
  }
  // So many match that walking the list in order meets a page of them soon; the text is looked at after row security.
  const from = "registry.employer e join registry.employer_search s on s.employer_id = e.employer_id";
  const values = [...place.values];
  return { items: await pageOf(tx, from, where.sql + place.sql + textRules(terms, values), values, order, query.limit + 1), count };
};

const textRules = (terms: readonly SearchTerm[], values: unknown[]): string =>
  terms.map((term) => ` and (s.text like $${values.push(`%${term.text}%`)}${codeRule(term, values)})`).join("");

/** Every employer the list would show, in batches, for exports of any size. */
export async function* streamEmployers(ctx: Ctx, query: EmployersQuery): AsyncGenerator<EmployerListItem[]> {
  const where = whereOf(ctx.actor, query, ctx.clock.today());
  const terms = query.search === undefined || query.search.trim() === "" ? [] : searchTerms(query.search);
  const texts = textRules(terms, where.values);
  const from =
    texts === "" ? "registry.employer e" : "registry.employer e join registry.employer_search s on s.employer_id = e.employer_id";
  const sql = `select ${itemColumns} from ${from} where ${where.sql}${texts} order by ${orders[query.sort].by}`;
  for await (const rows of ctx.tx.stream<EmployerListItem>(sql, where.values, 500)) {
    const names = await areaPathTexts(
      ctx.tx,
      rows.map((row) => row.areaCode),
    );
    yield rows.map((row) => ({ ...row, areaName: names.get(row.areaCode) ?? row.areaCode }));
  }
}

const codeRule = (term: SearchTerm, values: unknown[]): string => {
  if (!term.code) return "";
  const reversed = [...term.code].reverse().join("");
  return ` or starts_with(s.credit_code, $${values.push(term.code)}) or starts_with(s.credit_code_reversed, $${values.push(reversed)})`;
};

/** A handful of employers for a search box while typing; ids, names and codes only. */
export const suggestEmployers = async (
  ctx: Ctx,
  typed: string,
): Promise<{ employerId: string; name: string; creditCode: string; areaName: string; state: string }[]> => {
  if (searchTerms(typed).length === 0) return [];
  const { items } = await listEmployers(ctx, EmployersQuery.parse({ search: typed, limit: 10, countTo: 0 }));
  return items.map(({ employerId, name, creditCode, areaName, state }) => ({ employerId, name, creditCode, areaName, state }));
};
