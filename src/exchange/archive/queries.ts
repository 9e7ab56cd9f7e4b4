import type { Ctx } from "#access";
import type { Day } from "#kernel";

/** What the archive reads across rooms beside their doors. Row security is the wall. */

export type ExamRound = { phase: string; year: number; persons: number; lastOn: Day; institutionName: string };
/** Examinations of an employer by year, phase and institution, the last first; corrected cards count once. */
export const examRounds = (ctx: Ctx, employerId: string): Promise<ExamRound[]> =>
  ctx.tx.query(
    `select c.phase, extract(year from c.exam_on)::int as year, count(distinct c.worker_id)::int as persons, max(c.exam_on) as "lastOn",
       coalesce(i.name, '') as "institutionName"
     from health.exam_card c left join registry.institution i on i.institution_id = c.institution_id
     where c.employer_id = $1
       and not exists (select 1 from health.superseded_card s where s.employer_id = c.employer_id and s.card_id = c.card_id)
     group by 1, 2, 5 order by 4 desc, 1 limit 60`,
    [employerId],
  );

export type PrintedPaper = {
  kind: string;
  documentNo: string;
  title: string;
  issuedOn: Day;
  issuer: string;
  subjectId: string;
  sha256: string;
  bytes: number;
};
/** Documents about an employer that were not declared void, the newest first, with the size of their file. */
export const printedPapers = (ctx: Ctx, employerId: string): Promise<PrintedPaper[]> =>
  ctx.tx.query(
    `select d.kind, d.document_no as "documentNo", d.title, d.issued_on as "issuedOn", d.issuer_name as issuer, d.subject_id as "subjectId",
       d.file_sha256 as sha256, f.bytes
     from exchange.document d join platform.file f on f.sha256 = d.file_sha256
     where d.employer_id = $1 and not exists (select 1 from exchange.document_void v where v.document_id = d.document_id)
     order by d.issued_on desc, d.document_id desc limit 500`,
    [employerId],
  );

/** Workers in the books of an employer. */
export const workersInBooks = async (ctx: Ctx, employerId: string): Promise<{ workers: number; lastOn: Day | null }> =>
  ctx.tx.one(
    `select count(*)::int as workers, max(last_seen_on) as "lastOn" from registry.employment where employer_id = $1 and until is null`,
    [employerId],
  );

export type InstitutionUse = {
  institutionId: string;
  name: string;
  kind: string;
  records: number;
  lastOn: Day;
  licensed: boolean | null;
  validTo: Day | null;
};
/**
 * Institutions an employer used, as reports and cards the reader may see tell, with whether their licence held on the last day. Who may
 * see no cards sees no exam institutions.
 */
export const institutionsUsed = (ctx: Ctx, employerId: string): Promise<InstitutionUse[]> =>
  ctx.tx.query(
    `with used as (
       select institution_id, count(*)::int as records, max(sampled_on) as last_on from exposure.report r
       where r.employer_id = $1 and not exists (select 1 from exposure.superseded_report s where s.employer_id = r.employer_id and s.report_id = r.report_id)
       group by 1
       union all
       select institution_id, count(*)::int, max(exam_on) from health.exam_card c
       where c.employer_id = $1 and not exists (select 1 from health.superseded_card s where s.employer_id = c.employer_id and s.card_id = c.card_id)
       group by 1)
     select u.institution_id as "institutionId", coalesce(i.name, '未登记的机构') as name, coalesce(i.kind, '') as kind, u.records, u.last_on as "lastOn",
       case when i.institution_id is not null then u.last_on >= i.valid_from and (i.valid_to is null or u.last_on <= i.valid_to) end as licensed, i.valid_to as "validTo"
     from used u left join registry.institution i using (institution_id) order by u.last_on desc, name`,
    [employerId],
  );
