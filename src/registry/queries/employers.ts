import { z } from "zod";
import { areaRange, type Actor, type Ctx } from "#access";
import { industrySpan } from "#standards/tables";
import { errors } from "../errors.ts";
import { searchTerms } from "../rules.ts";
import { employerStates, hazardClasses, headcounts, hazardCategories, sizeCodes } from "../schema.ts";
import { bandOf, hazardBits, spansOfRow } from "../base/rules.ts";
import { tagById } from "../tags/store.ts";
import type { EmployerRow } from "../store/employers.ts";
import { areaPathTexts, childrenOf } from "./areas.ts";
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
  /** valid: an accepted declaration is in force today; expired: it was; none: never accepted; ever: accepted at any time */
  declared: z.enum(["valid", "expired", "none", "ever"]).optional(),
  /** a section, division, group or class of GB/T 4754-2017 selects everything below it */
  industry: z
    .string()
    .regex(/^([A-T]|\d{2,4})$/)
    .optional(),
  /** one row of 底数统计 by industry: `section:C`, `division:33`, `class:3391`; `section:`, `class:` what has none */
  industryRow: z
    .string()
    .regex(/^(section|division|class):.{0,8}$/)
    .optional(),
  /** own: what stands at the area and in none of its parts */
  part: z.enum(["own"]).optional(),
  size: many(z.enum(sizeCodes)),
  /** bands of persons in the books, as 底数统计 tells them; `untold` where nobody said */
  headcount: many(z.enum(headcounts)),
  workersFrom: z.coerce.number().int().min(0).optional(),
  workersTo: z.coerce.number().int().min(0).optional(),
  exposedFrom: z.coerce.number().int().min(0).optional(),
  /** classes of hazard an active post has in use */
  hazardCategory: many(z.enum(hazardCategories)),
  /** one hazard, code of the national exchange list */
  agent: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  /** a tag of the county: 重点行业, 试点 */
  tag: z.uuid().optional(),
  sort: z.enum(["area", "registered", "exposed"]).default("area"),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** how far to count; the answer says when it stopped there */
  countTo: z.coerce.number().int().min(0).max(10_000_000).default(10_000),
  /** whether to add up the heads of what is counted */
  sums: z.enum(["true"]).optional(),
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

/** The range asked for, cut to the actor's own; the database cuts it once more to the scope of the transaction. */
const rangeOf = (actor: Actor, areaCode: string | undefined): { from: string; to: string } => {
  const own =
    actor.kind === "employer" || actor.via === "system" ? { from: "000000000000", to: "999999999999" } : areaRange(actor.areaCode);
  if (areaCode === undefined) return own;
  const asked = areaRange(areaCode);
  return { from: asked.from > own.from ? asked.from : own.from, to: asked.to < own.to ? asked.to : own.to };
};

const keys = {
  area: (e: EmployerListItem) => [e.areaCode, e.employerId],
  registered: (e: EmployerListItem) => [e.registeredOn, e.employerId],
  exposed: (e: EmployerListItem) => [e.workersExposed ?? 0, e.employerId],
} as const;

const itemColumns = `e.employer_id as "employerId", e.credit_code as "creditCode", e.name, e.area_code as "areaCode", e.workplace_address as "workplaceAddress",
  e.industry_code as "industryCode", e.size_code as "sizeCode", e.workers_total as "workersTotal", e.workers_exposed as "workersExposed", e.state,
  e.hazard_confirmed as "hazardConfirmed", e.hazard_class as "hazardClass", e.declared_on as "declaredOn",
  e.declaration_valid_until as "declarationValidUntil", e.registered_on as "registeredOn", e.remediation_listed as "remediationListed"`;

const exportPage = 1000;

type Asked = Omit<EmployersQuery, "cursor"> & { after?: readonly (string | number)[] | undefined };
type Heads = { workers: number; exposed: number };
type Found = { items: EmployerListItem[]; counted: number; complete: boolean; sums: Heads | null };

/** Filters in the words of the planned list: industries and tags as spans of codes, classes of hazard as bits. @throws Refusal RG-1920 */
const wordedFor = async (
  ctx: Ctx,
  { industry, industryRow, part, areaCode, tag, headcount, hazardCategory, agent, ...rest }: Partial<Asked>,
): Promise<object> => {
  const known = tag === undefined ? undefined : await tagById(ctx.tx, tag);
  if (tag !== undefined && !known) throw errors.tagNotFound({}, "tag");
  const spans = (codes: readonly string[]) => codes.flatMap((code) => industrySpan(code) ?? []);
  const industries = [
    ...(industry === undefined ? [] : [spans([industry])]),
    ...(industryRow === undefined ? [] : [spansOfRow(industryRow)]),
    ...(known?.kind === "industries" ? [spans(known.industryCodes)] : []),
  ];
  return {
    ...rest,
    industries,
    ...(part === undefined ? {} : { outside: await partsOf(ctx, areaCode ?? ctx.actor.areaCode) }),
    ...(known?.kind === "listed" ? { tagged: known.tagId } : {}),
    ...(headcount === undefined ? {} : { headcount: headcount.map(bandOf) }),
    ...(agent === undefined ? {} : { agent }),
    ...(hazardCategory === undefined ? {} : { hazards: hazardBits(hazardCategory) }),
  };
};

const partsOf = async (ctx: Ctx, areaCode: string): Promise<{ from: string; to: string }[]> =>
  (await childrenOf(ctx.tx, areaCode, ctx.clock.today())).map((c) => areaRange(c.areaCode));

/** One page: its ids from the planned list, its rows under row security. @throws Refusal RG-1201, RG-1920 */
const pageOf = async (ctx: Ctx, query: Asked): Promise<Found> => {
  const { tx, actor } = ctx;
  const searched = query.search !== undefined && query.search.trim() !== "";
  const terms = searched ? searchTerms(query.search!) : undefined;
  if (terms?.length === 0) throw errors.searchTooShort({}, "search");
  const { search: _search, ...filters } = query;
  const ask = { ...(await wordedFor(ctx, filters)), ...rangeOf(actor, query.areaCode), today: ctx.clock.today(), terms };
  const found = await tx.one<Omit<Found, "items" | "sums"> & { ids: string[]; workers: number | null; exposed: number | null }>(
    `select * from registry.list_employers($1::jsonb)`,
    [JSON.stringify(ask)],
  );
  const { counted, complete, workers, exposed } = found;
  const sums = workers === null || exposed === null ? null : { workers, exposed };
  if (found.ids.length === 0) return { items: [], counted, complete, sums };
  const rows = await tx.query<EmployerListItem>(`select ${itemColumns} from registry.employer e where e.employer_id = any($1::uuid[])`, [
    found.ids,
  ]);
  const names = await areaPathTexts(
    tx,
    rows.map((row) => row.areaCode),
  );
  const byId = new Map(rows.map((row) => [row.employerId, { ...row, areaName: names.get(row.areaCode) ?? row.areaCode }]));
  return { items: found.ids.flatMap((id) => byId.get(id) ?? []), counted, complete, sums };
};

/**
 * Employers in the actor's scope, filtered, in order, 50 to a page. The count stops at `countTo`; for a search that more
 * than 5,000 match, together with filters, it is a lower bound: `capped` says so. Heads are added up over what was counted, if asked for.
 *
 * @throws Refusal RG-1201 for a search without a letter, RG-1202 for a spent cursor
 */
export const listEmployers = async (
  ctx: Ctx,
  query: EmployersQuery,
): Promise<{ items: EmployerListItem[]; nextCursor: string | null; count: { value: number; capped: boolean }; sums: Heads | null }> => {
  const { cursor, ...asked } = query;
  const { items, counted, complete, sums } = await pageOf(ctx, { ...asked, after: readCursor(cursor, 2), limit: query.limit + 1 });
  const shown = items.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown,
    nextCursor: items.length > query.limit && last ? writeCursor(keys[query.sort](last)) : null,
    count: { value: Math.min(counted, query.countTo), capped: !complete },
    sums,
  };
};

/** Every employer the list would show, in batches, for exports of any size. */
export async function* streamEmployers(ctx: Ctx, query: EmployersQuery): AsyncGenerator<EmployerListItem[]> {
  const { cursor: _cursor, sums: _sums, ...asked } = query;
  let after: readonly (string | number)[] | undefined;
  for (;;) {
    const { items } = await pageOf(ctx, { ...asked, after, limit: exportPage, countTo: 0 });
    if (items.length > 0) yield items;
    const last = items.at(-1);
    if (items.length < exportPage || !last) return;
    after = keys[query.sort](last);
  }
}

/** A handful of employers for a search box while typing; ids, names and codes only. */
export const suggestEmployers = async (
  ctx: Ctx,
  typed: string,
): Promise<{ employerId: string; name: string; creditCode: string; areaName: string; state: string }[]> => {
  if (searchTerms(typed).length === 0) return [];
  const { items } = await listEmployers(ctx, EmployersQuery.parse({ search: typed, limit: 10, countTo: 0 }));
  return items.map(({ employerId, name, creditCode, areaName, state }) => ({ employerId, name, creditCode, areaName, state }));
};
