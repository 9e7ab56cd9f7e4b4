import { type Ctx, areaRange } from "#access";
import type { Day } from "#kernel";

export type CaseCount = {
  readonly stage: string;
  readonly state: "open" | "closed";
  readonly outcome: string | undefined;
  readonly cases: number;
  readonly overdue: number;
};

/**
 * How many cases of a programme stand where, as of the end of a day, for an area and everything below it.
 * Counts only: no row and no name, so that it may be shown where the cases themselves may not.
 * @example await caseCounts(ctx, { programme: "over-limit-remediation", areaCode: "330499000000" })
 */
export async function caseCounts(
  ctx: Ctx,
  asked: { programme: string; areaCode: string; openedFrom?: Day; openedTo?: Day; asOf?: Day },
): Promise<CaseCount[]> {
  const { from, to } = areaRange(asked.areaCode);
  const asOf = asked.asOf ?? ctx.clock.today();
  const rows = await ctx.tx.query<{ stage: string; state: "open" | "closed"; outcome: string | null; cases: number; overdue: number }>(
    `select x.stage, case when x.stage = 'closed' then 'closed' else 'open' end state, x.outcome, count(*)::int cases, sum(x.overdue)::int overdue
     from (
       select last.to_stage stage, case when last.to_stage = 'closed' then f.outcome end outcome,
         case when f.state = 'open' and f.due_on < $4 then 1 else 0 end overdue
       from cases.case_file f
       cross join lateral (select a.to_stage from cases.act a where a.employer_id = f.employer_id and a.case_id = f.case_id and a.business_day <= $4
         order by a.act_no desc limit 1) last
       where f.programme = $1 and f.area_code between $2 and $3 and f.opened_on <= $4
         and f.opened_on >= coalesce($5::date, '-infinity') and f.opened_on <= coalesce($6::date, 'infinity')
     ) x group by 1, 2, 3 order by 1`,
    [asked.programme, from, to, asOf, asked.openedFrom ?? null, asked.openedTo ?? null],
  );
  return rows.map((r) => ({ ...r, outcome: r.outcome ?? undefined }));
}

/**
 * SELECT of one row a case of a programme, for fact sources of indicators: `$1::uuid[]` employers (null for all), `$2::date` as of.
 * Columns: employer_id, case_id, subject_key, area_code, opened_on, stage, outcome, closed_on, facts, reached (jsonb: stage → first day).
 */
export const caseFactSql = (programme: string): string => {
  if (!/^[a-z-]+$/.test(programme)) throw new Error(`programme ${programme}`);
  return `select f.employer_id, f.case_id, f.subject_key, f.area_code, f.opened_on, f.facts, s.stage,
    case when s.stage = 'closed' then f.outcome end as outcome, case when s.stage = 'closed' then f.closed_on end as closed_on, s.reached
  from cases.case_file f
  cross join lateral (
    select (array_agg(a.to_stage order by a.act_no desc))[1] as stage,
      (select jsonb_object_agg(g.to_stage, g.d) from (select r.to_stage, min(r.business_day) d from cases.act r
         where r.employer_id = f.employer_id and r.case_id = f.case_id and r.business_day <= $2::date group by 1) g) as reached
    from cases.act a where a.employer_id = f.employer_id and a.case_id = f.case_id and a.business_day <= $2::date) s
  where f.programme = '${programme}' and f.opened_on <= $2::date and ($1::uuid[] is null or f.employer_id = any($1::uuid[]))`;
};
