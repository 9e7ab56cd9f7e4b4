import { areaRange, type Actor, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { formatOf } from "../format.ts";
import { kindOf } from "../kind.ts";
import {
  outcomeLabels,
  submissionStateLabels,
  type LineQuery,
  type LineView,
  type SubmissionDetail,
  type SubmissionQuery,
  type SubmissionView,
} from "../schema.ts";
import { submissionColumns, submissionFrom, type SubmissionRow } from "../store.ts";

const cap = 10_000;

export const viewOf = (s: SubmissionRow): SubmissionView => ({
  submissionId: s.submissionId,
  receiptNo: s.receiptNo,
  kind: s.kind,
  kindLabel: kindOf(s.kind)?.label ?? s.kind,
  family: s.family,
  familyLabel: formatOf(s.family)?.label ?? s.family,
  fileName: s.fileName,
  bytes: s.bytes,
  sha256: s.fileSha256,
  sm3: s.fileSm3,
  organisationName: s.organisationName,
  state: s.state,
  stateLabel: submissionStateLabels[s.state],
  linesRead: s.linesRead,
  accepted: s.accepted,
  held: s.held,
  refused: s.refused,
  warned: s.warned,
  unread: s.unread,
  failure: s.failure,
  submittedOn: s.submittedOn,
  receivedAt: s.receivedAt.toISOString(),
  startedAt: s.startedAt?.toISOString() ?? null,
  finishedAt: s.finishedAt?.toISOString() ?? null,
});

/** The scope in words of SQL, so that an index answers it; row security stands behind. */
const scopeSql = (actor: Actor, values: unknown[]): string => {
  if (actor.kind !== "commission") {
    values.push(actor.organisationId);
    return `s.organisation_id = $${values.length}`;
  }
  const { from, to } = areaRange(actor.areaCode);
  values.push(from, to);
  return `s.area_code between $${values.length - 1} and $${values.length}`;
};

/** Submissions newest first. */
export async function listSubmissions(
  ctx: Ctx,
  q: SubmissionQuery,
): Promise<{ items: SubmissionView[]; nextCursor: string | null; count: { value: number; capped: boolean } }> {
  const values: unknown[] = [];
  const where = [scopeSql(ctx.actor, values)];
  const add = (sql: string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    where.push(sql.replace("?", `$${values.length}`));
  };
  add("s.kind = ?", q.kind);
  add("s.state = ?", q.state);
  add("s.submitted_on >= ?", q.from);
  add("s.submitted_on <= ?", q.to);
  const counted = await ctx.tx.one<{ n: number }>(
    `select count(*) as n from (select 1 from exchange.submission s where ${where.join(" and ")} limit ${cap + 1}) c`,
    [...values],
  );
  if (q.cursor !== undefined) {
    if (!/^[0-9a-f-]{36}$/.test(q.cursor)) throw errors.cursorForm();
    add("s.submission_id < ?", q.cursor);
  }
  const rows = await ctx.tx.query<SubmissionRow>(
    `select ${submissionColumns} from ${submissionFrom} where ${where.join(" and ")} order by s.submission_id desc limit ${q.limit + 1}`,
    values,
  );
  const items = rows.slice(0, q.limit).map(viewOf);
  return {
    items,
    nextCursor: rows.length > q.limit ? items.at(-1)!.submissionId : null,
    count: { value: Math.min(counted.n, cap), capped: counted.n > cap },
  };
}

/** One submission as it stands. @throws Refusal XI-1001 */
export async function readSubmission(ctx: Ctx, submissionId: string): Promise<SubmissionRow> {
  const row = await ctx.tx.maybe<SubmissionRow>(`select ${submissionColumns} from ${submissionFrom} where s.submission_id = $1`, [
    submissionId,
  ]);
  if (!row) throw errors.notFound();
  return row;
}

// The answer that counts: the newest one of a line.
const current = `exchange.submission_line l left join lateral (
    select a.outcome, a.record_id, a.employer_id, a.code, a.sentence, a.remedy, a.place, a.warnings, a.answer_no from exchange.later_answer a
    where a.submission_id = l.submission_id and a.line_no = l.line_no order by a.answer_no desc limit 1) n on true`;
const outcome = "coalesce(n.outcome, l.outcome)";
const code = "case when n.answer_no is null then l.code else n.code end";

/** A submission with its causes: how many lines wait or were refused for what, and how many were accepted with a word. */
export async function submissionDetail(ctx: Ctx, submissionId: string): Promise<SubmissionDetail> {
  const row = await readSubmission(ctx, submissionId);
  const causes = await ctx.tx.query<{
    code: string;
    outcome: "held" | "refused" | "warning";
    lines: number;
    sentence: string;
    remedy: string;
  }>(
    `select ${code} as code, ${outcome} as outcome, count(*)::int as lines, min(coalesce(n.sentence, l.sentence, '')) as sentence,
       min(coalesce(n.remedy, l.remedy, '')) as remedy
     from ${current} where l.submission_id = $1 and ${outcome} <> 'accepted' group by 1, 2
     union all
     select w ->> 'code', 'warning', count(*)::int, min(w ->> 'sentence'), '' from ${current}
     cross join lateral jsonb_array_elements(coalesce(n.warnings, l.warnings)) w
     where l.submission_id = $1 and ${outcome} = 'accepted' and coalesce(n.warnings, l.warnings) is not null group by 1`,
    [submissionId],
  );
  // What has to be done first: refused lines, then those that wait, then words to accepted ones; the most frequent cause first.
  const order = ["refused", "held", "warning"];
  causes.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || b.lines - a.lines || (a.code < b.code ? -1 : 1));
  return { ...viewOf(row), causes: causes.map((c) => ({ ...c, code: c.code ?? "" })) };
}

export type AnswerRow = Omit<LineView, "outcomeLabel" | "earlier"> & {
  first: LineView["outcome"] | null;
  firstCode: string | null;
  firstSentence: string | null;
};
const answerColumns = `l.line_no as "lineNo", ${outcome} as outcome, l.record_key as "recordKey", coalesce(n.record_id, l.record_id) as "recordId",
  coalesce(n.employer_id, l.employer_id) as "employerId", ${code} as code, case when n.answer_no is null then l.sentence else n.sentence end as sentence,
  case when n.answer_no is null then l.remedy else n.remedy end as remedy, coalesce(n.place, l.place) as place,
  coalesce(n.warnings, case when n.answer_no is null then l.warnings end, '[]') as warnings,
  case when n.answer_no is not null then l.outcome end as first, case when n.answer_no is not null then l.code end as "firstCode",
  case when n.answer_no is not null then l.sentence end as "firstSentence"`;

/** Answers line by line, in the order of the file. */
export async function listLines(
  ctx: Ctx,
  submissionId: string,
  q: LineQuery,
): Promise<{ items: LineView[]; nextCursor: string | null; count: { value: number; capped: boolean } }> {
  await readSubmission(ctx, submissionId);
  const values: unknown[] = [submissionId];
  const where = ["l.submission_id = $1"];
  const add = (sql: string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    where.push(sql.replaceAll("?", `$${values.length}`));
  };
  add(`${outcome} = ?`, q.outcome);
  add(`(${code} = ? or coalesce(n.warnings, l.warnings) @> jsonb_build_array(jsonb_build_object('code', ?::text)))`, q.code);
  const counted = await ctx.tx.one<{ n: number }>(
    `select count(*) as n from (select 1 from ${current} where ${where.join(" and ")} limit ${cap + 1}) c`,
    [...values],
  );
  if (q.cursor !== undefined) {
    if (!/^\d{1,10}$/.test(q.cursor)) throw errors.cursorForm();
    add("l.line_no > ?", Number(q.cursor));
  }
  const rows = await ctx.tx.query<AnswerRow>(
    `select ${answerColumns} from ${current} where ${where.join(" and ")} order by l.line_no limit ${q.limit + 1}`,
    values,
  );
  const items = rows.slice(0, q.limit).map(({ first, firstCode, firstSentence, ...r }): LineView => ({
    ...r,
    outcomeLabel: outcomeLabels[r.outcome],
    earlier: first ? [{ outcome: first, code: firstCode, sentence: firstSentence }] : [],
  }));
  return {
    items,
    nextCursor: rows.length > q.limit ? String(items.at(-1)!.lineNo) : null,
    count: { value: Math.min(counted.n, cap), capped: counted.n > cap },
  };
}

/** Lines that were not accepted, in batches, for the receipt as a table. */
export const notAccepted = (ctx: Ctx, submissionId: string): AsyncIterable<AnswerRow[]> =>
  ctx.tx.stream<AnswerRow>(
    `select ${answerColumns} from ${current} where l.submission_id = $1 and ${outcome} <> 'accepted' order by l.line_no`,
    [submissionId],
  );
