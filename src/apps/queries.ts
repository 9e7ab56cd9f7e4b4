import { areaRange, type Ctx } from "#access";
import type { Day } from "#kernel";

/** What the joined pages read across rooms. Row security is the wall; the scope in the text is for the plan. */

export type ExamDay = { on: Day; cards: number; suspected: number; contraindications: number; institutionName: string };
/** Days on which people of an employer were examined, newest first, with the conclusions of the cards in force. */
export const examDays = (ctx: Ctx, employerId: string, limit: number): Promise<ExamDay[]> =>
  ctx.tx.query<ExamDay>(
    `select c.exam_on as "on", count(*)::int as cards, count(*) filter (where c.conclusion = 'suspected')::int as suspected,
       count(*) filter (where c.conclusion = 'contraindication')::int as contraindications, coalesce(min(i.name), '') as "institutionName"
     from health.exam_card c left join registry.institution i on i.institution_id = c.institution_id
     where c.employer_id = $1
       and not exists (select 1 from health.superseded_card s where s.employer_id = c.employer_id and s.card_id = c.card_id)
     group by c.exam_on order by c.exam_on desc limit ${limit}`,
    [employerId],
  );

/** The last cases of a programme about one subject, newest first; a post and factor has few. */
export const casesAbout = async (ctx: Ctx, employerId: string, programme: string, subject: string): Promise<string[]> =>
  (
    await ctx.tx.query<{ id: string }>(
      `select case_id as id from cases.case_file where employer_id = $1 and programme = $2 and subject_key = $3 order by case_id desc limit 5`,
      [employerId, programme, subject],
    )
  ).map((r) => r.id);

export type Found = { id: string; number: string; title: string };
const few = 5;

/** Cases whose number begins so. */
export const casesByNumber = (ctx: Ctx, typed: string): Promise<Found[]> =>
  ctx.tx.query<Found>(
    `select f.case_id as id, f.case_no as number, f.title from cases.case_file f
     where f.case_no collate "C" >= $1 and f.case_no collate "C" < $1 || '~' order by f.case_no collate "C" limit ${few}`,
    [typed],
  );

/** Reports of this very number, each in its last version. */
export const reportsByNumber = (ctx: Ctx, typed: readonly string[]): Promise<Found[]> =>
  ctx.tx.query<Found>(
    `select distinct on (r.employer_id, r.institution_id, r.report_no) r.report_id as id, r.report_no as number,
       coalesce(e.name, r.employer_name) as title
     from exposure.report r left join registry.employer e on e.employer_id = r.employer_id
     where r.report_no = any($1::text[]) order by r.employer_id, r.institution_id, r.report_no, r.version desc limit ${few}`,
    [typed],
  );

/** Declarations whose receipt bears this very number. */
export const declarationsByReceipt = (ctx: Ctx, typed: string): Promise<Found[]> =>
  ctx.tx.query<Found>(
    `select d.declaration_id as id, d.receipt_no as number, coalesce(e.name, '') as title
     from exposure.declaration d left join registry.employer e on e.employer_id = d.employer_id where d.receipt_no = $1 limit ${few}`,
    [typed],
  );

/** Submissions whose receipt bears this very number. */
export const submissionsByReceipt = (ctx: Ctx, typed: string): Promise<Found[]> =>
  ctx.tx.query<Found>(
    `select s.submission_id as id, s.receipt_no as number, s.file_name as title from exchange.submission s where s.receipt_no = $1 limit ${few}`,
    [typed],
  );

/**
 * Cards of this very number, each in its last version: looked up institution by institution, as the cards' own index stands.
 * Neither name nor conclusion leaves here.
 */
export const cardsByCode = (ctx: Ctx, typed: string): Promise<Found[]> => {
  const { actor } = ctx;
  const { from, to } = areaRange(actor.areaCode);
  const own = actor.kind === "exam-institution";
  return ctx.tx.query<Found>(
    `select c.card_id as id, c.card_code as number, to_char(c.exam_on, 'YYYY-MM-DD') || ' 体检' as title
     from registry.institution i cross join lateral (
       select k.card_id, k.card_code, k.exam_on from health.exam_card k
       where k.institution_id = i.institution_id and k.card_code = $1 ${own ? "" : "and k.area_code between $2 and $3"}
       order by k.version desc limit 1) c
     where i.kind = 'exam-institution' ${own ? "and i.institution_id = $2" : ""} limit ${few}`,
    own ? [typed, actor.organisationId] : [typed, from, to],
  );
};
