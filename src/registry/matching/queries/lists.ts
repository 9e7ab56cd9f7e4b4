import { z } from "zod";
import { percentText, type Day } from "#kernel";
import { areaRange, type Ctx } from "#access";
import { errors } from "../../errors.ts";
import { areaPathTexts } from "../../queries/areas.ts";
import { readCursor, writeCursor } from "../../queries/cursor.ts";
import { creditCodeProblem } from "../../rules.ts";
import { employerColumns, type EmployerRow } from "../../store/employers.ts";
import { scoreOf } from "../rules.ts";
import { Evidence, outcomes, suggestMapping, type LineView, type ListRate, type ListView, type SourceKind } from "../schema.ts";
import { lineColumns, lineOf, listById, listColumns, sourcesOf, type LineRow, type ListRow } from "../store/lists.ts";

type View = z.output<typeof ListView>;
const viewOf = ({ organisationId: _o, accountId: _a, ...list }: ListRow): View => list;
const countTo = 10_000;
const pageSize = z.coerce.number().int().min(1).max(200).default(50);

/** Sources the actor's organisation has received lists from, with the mapping kept for each. */
export const listSources = async (ctx: Ctx) => ({
  items: (await sourcesOf(ctx.tx, ctx.actor.organisationId)).map((s) => ({
    sourceId: s.sourceId,
    kind: s.kind as SourceKind,
    name: s.name,
    mapping: s.mapping,
  })),
});

export const ListsQuery = z.object({ state: z.enum(["open", "matched"]).optional(), cursor: z.string().optional(), limit: pageSize });
/** Lists of the actor's area, the newest first; `questions` counts the lines that wait for a person over all of them. */
export const listLists = async (ctx: Ctx, query: z.output<typeof ListsQuery>) => {
  const { from, to } = areaRange(ctx.actor.areaCode);
  const state =
    query.state === "open" ? "and (l.state <> 'matched' or l.questions > 0)" : query.state === "matched" ? "and l.state = 'matched'" : "";
  const after = readCursor(query.cursor, 2);
  const items = await ctx.tx.query<ListRow>(
    `select ${listColumns("l")} from registry.employer_list l where l.area_code between $1 and $2 ${state}
     ${after ? "and (l.received_on, l.list_id) < ($4::date, $5::uuid)" : ""} order by l.received_on desc, l.list_id desc limit $3`,
    [from, to, query.limit + 1, ...(after ?? [])],
  );
  const { n, questions } = await ctx.tx.one<{ n: number; questions: number }>(
    `select count(*)::int as n, coalesce(sum(questions), 0)::int as questions from (
       select l.questions from registry.employer_list l where l.area_code between $1 and $2 ${state} limit ${countTo + 1}) x`,
    [from, to],
  );
  const shown = items.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(viewOf),
    nextCursor: items.length > query.limit && last ? writeCursor([last.receivedOn, last.listId]) : null,
    count: { value: Math.min(n, countTo), capped: n > countTo },
    questions,
  };
};

/** One list with its first lines and the columns it would be read by. @throws Refusal RG-1401 */
export const readList = async (ctx: Ctx, listId: string) => {
  const list = await listById(ctx.tx, listId);
  if (!list) throw errors.listNotFound();
  const sample = await ctx.tx.query<{ cells: string[] }>(
    `select cells from registry.employer_list_line where list_id = $1 order by line_no limit 3`,
    [listId],
  );
  const mine = list.organisationId === ctx.actor.organisationId;
  const busy = list.state === "queued" || list.state === "matching";
  return {
    ...viewOf(list),
    sample: sample.map((row) => row.cells),
    suggested: suggestMapping(list.headers, list.sourceKind as SourceKind | "", list.mapping) as Record<string, string>,
    abilities: [...(mine && !busy ? ["list.match"] : []), ...(decides(ctx) ? ["list.decide"] : [])],
  };
};
/**
 * How many employers of a list have a declaration in force: the declaration rate with those surveyed as its denominator. Lines that are
 * one employer count once; lines nobody has decided yet or that were dismissed are in neither number.
 * @throws Refusal RG-1401
 */
export const declarationRate = async (ctx: Ctx, listId: string): Promise<z.output<typeof ListRate>> => {
  if (!(await listById(ctx.tx, listId))) throw errors.listNotFound();
  const on = ctx.clock.today();
  const found = await ctx.tx.one<{ surveyed: number; declared: number; overdue: number }>(
    `select count(*)::int as surveyed, count(*) filter (where e.declaration_valid_until >= $2::date)::int as declared,
       count(*) filter (where e.declaration_valid_until < $2::date)::int as overdue
     from registry.employer e
     where e.employer_id in (select l.employer_id from registry.employer_list_line l where l.list_id = $1 and l.outcome in ('same', 'new'))`,
    [listId, on],
  );
  return { ...found, on, percent: percentText(found.declared, found.surveyed) };
};
const decides = ({ actor }: Ctx): boolean => actor.roles.some((role) => role === "commission-officer" || role === "township-officer");

type Line = z.output<typeof LineView>;
const lineViews = async (ctx: Ctx, rows: readonly (LineRow & { employerName: string | null })[]): Promise<Line[]> => {
  const areas = await areaPathTexts(
    ctx.tx,
    rows.map((row) => row.areaCode).filter((code) => code !== ""),
  );
  return rows.map(({ cells: _cells, listArea: _area, reason, ...row }) => ({
    ...row,
    reason: reason as Line["reason"],
    areaName: areas.get(row.areaCode) ?? "",
  }));
};

export const LinesQuery = z.object({ outcome: z.enum(outcomes).optional(), cursor: z.string().optional(), limit: pageSize });
/** Lines of a list in their order, by outcome when asked. @throws Refusal RG-1401 */
export const listLines = async (ctx: Ctx, listId: string, query: z.output<typeof LinesQuery>) => {
  const list = await listById(ctx.tx, listId);
  if (!list) throw errors.listNotFound();
  const after = Number(readCursor(query.cursor, 1)?.[0] ?? 0);
  const rows = await ctx.tx.query<LineRow & { employerName: string | null }>(
    `select ${lineColumns("l")}, e.name as "employerName" from registry.employer_list_line l
     left join registry.employer e on e.employer_id = l.employer_id
     where l.list_id = $1 and l.line_no > $2 ${query.outcome ? "and l.outcome = $4" : ""} order by l.line_no limit $3`,
    [listId, after, query.limit + 1, ...(query.outcome ? [query.outcome] : [])],
  );
  const totals = { same: list.same, new: list.fresh, question: list.questions, dismissed: list.dismissed };
  const answered = list.same + list.fresh + list.questions + list.dismissed;
  const value = query.outcome === undefined ? list.lines : query.outcome === "waiting" ? list.lines - answered : totals[query.outcome];
  const shown = rows.slice(0, query.limit);
  return {
    items: await lineViews(ctx, shown),
    nextCursor: rows.length > query.limit ? writeCursor([shown.at(-1)!.lineNo]) : null,
    count: { value, capped: false },
  };
};

const sideOf = (e: EmployerRow, areaName: string) => ({
  employerId: e.employerId,
  creditCode: e.creditCode,
  name: e.name,
  formerNames: e.formerNames,
  areaCode: e.areaCode,
  areaName,
  address: e.workplaceAddress || e.registeredAddress,
  phone: e.contactPhone,
  legalRepresentative: e.legalRepresentative,
  state: e.state,
});

/** A line beside the employers it may be, each with what its score is made of. @throws Refusal RG-1401, RG-1405 */
export const readLine = async (ctx: Ctx, listId: string, lineNo: number) => {
  const list = await listById(ctx.tx, listId);
  if (!list) throw errors.listNotFound();
  const line = await lineOf(ctx.tx, listId, lineNo);
  if (!line) throw errors.lineNotFound();
  const candidates = await ctx.tx.query<EmployerRow & { evidence: unknown }>(
    `select ${employerColumns("e")}, c.evidence from registry.list_candidate c join registry.employer e on e.employer_id = c.employer_id
     where c.list_id = $1 and c.line_no = $2 order by c.points desc, c.employer_id`,
    [listId, lineNo],
  );
  const areas = await areaPathTexts(
    ctx.tx,
    candidates.map((c) => c.areaCode),
  );
  const own =
    line.employerId === null
      ? undefined
      : await ctx.tx.maybe<{ name: string }>(`select name from registry.employer where employer_id = $1`, [line.employerId]);
  const following = await ctx.tx.maybe<{ lineNo: number }>(
    `select line_no as "lineNo" from registry.employer_list_line where list_id = $1 and outcome = 'question' and line_no <> $2
     order by line_no > $2 desc, line_no limit 1`,
    [listId, lineNo],
  );
  const [view] = await lineViews(ctx, [{ ...line, employerName: own?.name ?? null }]);
  return {
    ...view!,
    list: { title: list.title, sourceName: list.sourceName, listedOn: list.listedOn as Day, receiptNo: list.receiptNo },
    cells: list.headers.map((title, i) => ({ title, text: line.cells[i] ?? "" })).filter(({ text }) => text !== ""),
    codeProblem: line.creditCode === "" ? "名单没有信用代码" : (creditCodeProblem(line.creditCode) ?? null),
    candidates: candidates.map(({ evidence, ...e }) => ({
      employer: sideOf(e as EmployerRow, areas.get(e.areaCode) ?? e.areaCode),
      ...scoreOf(Evidence.parse(evidence)),
    })),
    next: following?.lineNo ?? null,
    abilities: decides(ctx)
      ? line.outcome === "question"
        ? ["list.decide"]
        : line.outcome === "same" || line.outcome === "dismissed"
          ? ["list.reopen"]
          : []
      : [],
  };
};
