import { z } from "zod";
import { areaRange, type Ctx } from "#access";
import { errors } from "../../errors.ts";
import { readCursor, writeCursor } from "../../queries/cursor.ts";
import { employerById } from "../../store/employers.ts";
import type { IdentityView } from "../schema.ts";

export const IdentityQuery = z.object({
  employerId: z.uuid().optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
type View = z.output<typeof IdentityView>;

/** Merges, splits and what was taken back in the actor's area, the latest first; of one employer when asked. */
export const listIdentityActs = async (ctx: Ctx, query: z.output<typeof IdentityQuery>) => {
  const { from, to } = areaRange(ctx.actor.areaCode);
  const after = Number(readCursor(query.cursor, 1)?.[0] ?? Number.MAX_SAFE_INTEGER);
  const of = query.employerId === undefined ? "" : "and (a.kept_id = $5 or a.other_id = $5)";
  const rows = await ctx.tx.query<View & { actNo: number }>(
    `select a.act_id as "actId", a.act_no as "actNo", a.kind, a.kept_id as "keptId", a.kept_name as "keptName", a.other_id as "otherId", a.other_name as "otherName",
       a.other_code as "otherCode", a.reason, a.actor_name as by, a.business_day as on, a.moved, u.act_id is not null as undone,
       a.kind <> 'undo' and u.act_id is null and not exists (
         select 1 from registry.identity_act l where l.act_no > a.act_no and l.kind <> 'undo' and (l.kept_id in (a.kept_id, a.other_id) or l.other_id in (a.kept_id, a.other_id))
           and not exists (select 1 from registry.identity_act x where x.undoes = l.act_id)) as undoable
     from registry.identity_act a left join registry.identity_act u on u.undoes = a.act_id
     where a.area_code between $1 and $2 and a.act_no < $3 ${of} order by a.act_no desc limit $4`,
    [from, to, after, query.limit + 1, ...(query.employerId === undefined ? [] : [query.employerId])],
  );
  const { n } = await ctx.tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from registry.identity_act a where a.area_code between $1 and $2 ${of.replaceAll("$5", "$3")} limit 10001) x`,
    [from, to, ...(query.employerId === undefined ? [] : [query.employerId])],
  );
  const shown = rows.slice(0, query.limit);
  const may = ctx.actor.roles.some((role) => role === "commission-officer" || role === "township-officer");
  return {
    items: shown.map(({ actNo: _no, ...row }) => ({ ...row, undoable: may && row.undoable })),
    nextCursor: rows.length > query.limit ? writeCursor([shown.at(-1)!.actNo]) : null,
    count: { value: Math.min(n, 10_000), capped: n > 10_000 },
  };
};

const most = 200;
/** What can be taken along when an employer is split, newest first; at most 200 of each kind are shown. @throws Refusal RG-1001 */
export const splitOffer = async (ctx: Ctx, employerId: string) => {
  if (!(await employerById(ctx.tx, employerId))) throw errors.employerNotFound();
  const sql = {
    sites: [
      "作业场所",
      `select site_id as id, name || case when address = '' then '' else '，' || address end as text, null::text as on from registry.site`,
    ],
    posts: [
      "岗位",
      `select post_id as id, name || case when workshop = '' then '' else '（' || workshop || '）' end as text, null::text as on from registry.post`,
    ],
    traces: ["来源", `select trace_id as id, source || '：' || summary as text, business_day::text as on from registry.employer_trace`],
    reports: [
      "检测报告",
      `select report_id as id, report_no || '，' || results || ' 个结果' as text, reported_on::text as on from exposure.report`,
    ],
    cards: ["个案卡", `select card_id as id, card_code as text, exam_on::text as on from health.exam_card`],
    cases: ["事项", `select case_id as id, case_no || ' ' || title as text, opened_on::text as on from cases.case_file`],
    workers: ["劳动者", `select worker_id as id, '最后出现 ' || last_seen_on as text, last_seen_on::text as on from registry.employment`],
  } as const;
  const kinds = [];
  for (const [kind, [label, rows]] of Object.entries(sql) as [keyof typeof sql, readonly [string, string]][]) {
    const items = await ctx.tx.query<{ id: string; text: string; on: string | null; n: number }>(
      `select id, text, "on", count(*) over ()::int as n from (${rows} where employer_id = $1) x order by "on" desc nulls last, text limit ${most}`,
      [employerId],
    );
    kinds.push({ kind, label, count: items[0]?.n ?? 0, items: items.map(({ n: _n, ...item }) => item) });
  }
  return { kinds };
};
