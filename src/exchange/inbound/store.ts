import type { Tx } from "#platform";
import type { LineAnswer } from "./format.ts";

export type SubmissionState = "received" | "running" | "done" | "failed";
export type Failure = { code: string; says: string; remedy: string; place?: string };
export type SubmissionRow = {
  submissionId: string;
  receiptNo: string;
  areaCode: string;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  accountId: string | null;
  kind: string;
  family: string;
  fileName: string;
  fileSha256: string;
  fileSm3: string;
  bytes: number;
  state: SubmissionState;
  linesRead: number;
  accepted: number;
  held: number;
  refused: number;
  warned: number;
  unread: number;
  resumeAt: { lines?: number; bytes?: number };
  failure: Failure | null;
  submittedOn: string;
  receivedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
};

export const submissionColumns = `s.submission_id as "submissionId", s.receipt_no as "receiptNo", s.area_code as "areaCode",
  s.organisation_id as "organisationId", coalesce(o.name, '') as "organisationName", coalesce(o.kind, '') as "organisationKind", s.account_id as "accountId",
  s.kind, s.family, s.file_name as "fileName", s.file_sha256 as "fileSha256", s.file_sm3 as "fileSm3", s.bytes, s.state,
  s.lines_read as "linesRead", s.accepted, s.held, s.refused, s.warned, s.unread, s.resume_at as "resumeAt", s.failure,
  s.submitted_on as "submittedOn", s.received_at as "receivedAt", s.started_at as "startedAt", s.finished_at as "finishedAt"`;
export const submissionFrom = "exchange.submission s left join access.organisation o on o.organisation_id = s.organisation_id";

export type NewSubmission = {
  submissionId: string;
  receiptNo: string;
  areaCode: string;
  organisationId: string;
  accountId: string;
  kind: string;
  family: string;
  fileName: string;
  fileSha256: string;
  fileSm3: string;
  bytes: number;
  submittedOn: string;
};
export const insertSubmission = async (tx: Tx, s: NewSubmission): Promise<void> => {
  await tx.query(
    `insert into exchange.submission (submission_id, receipt_no, area_code, organisation_id, account_id, kind, family, file_name, file_sha256, file_sm3,
       bytes, state, submitted_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'received', $12)`,
    [
      s.submissionId,
      s.receiptNo,
      s.areaCode,
      s.organisationId,
      s.accountId,
      s.kind,
      s.family,
      s.fileName,
      s.fileSha256,
      s.fileSm3,
      s.bytes,
      s.submittedOn,
    ],
  );
};

export const submissionById = (tx: Tx, submissionId: string): Promise<SubmissionRow | undefined> =>
  tx.maybe<SubmissionRow>(`select ${submissionColumns} from ${submissionFrom} where s.submission_id = $1`, [submissionId]);

/**
 * Locks the submission for a chunk, whose commit need not wait for the disk: what a crash of the server takes away goes with the progress
 * that says it was done, and is taken in again. The end of a submission does wait, and with it all before.
 * @returns lines answered so far; undefined when it is finished or gone
 */
export const lockProgress = async (tx: Tx, submissionId: string): Promise<number | undefined> =>
  (
    await tx.maybe<{ lines: number }>(
      `select lines_read as lines, set_config('synchronous_commit', 'off', true) from exchange.submission where submission_id = $1 and state in ('received', 'running') for update`,
      [submissionId],
    )
  )?.lines;

export type Progress = { linesRead: number; accepted: number; held: number; refused: number; warned: number };
/** Moves the counts of a chunk, in the transaction that stored it. */
export const addProgress = async (tx: Tx, submissionId: string, add: Progress, resume: { lines: number }): Promise<void> => {
  await tx.query(
    `update exchange.submission set state = 'running', started_at = coalesce(started_at, now()), progressed_at = now(), lines_read = $2,
       accepted = accepted + $3, held = held + $4, refused = refused + $5, warned = warned + $6, resume_at = $7::jsonb where submission_id = $1`,
    [submissionId, add.linesRead, add.accepted, add.held, add.refused, add.warned, JSON.stringify(resume)],
  );
};

export const finishSubmission = async (
  tx: Tx,
  submissionId: string,
  end: { state: "done" | "failed"; unread: number; failure: Failure | null; family?: string },
): Promise<boolean> =>
  (
    await tx.query(
      `update exchange.submission set state = $2, unread = $3, failure = $4::jsonb, family = coalesce($5, family), finished_at = now(), progressed_at = now()
       where submission_id = $1 and state in ('received', 'running') returning 1 as done`,
      [submissionId, end.state, end.unread, end.failure ? JSON.stringify(end.failure) : null, end.family ?? null],
    )
  ).length > 0;

export const setFamily = async (tx: Tx, submissionId: string, family: string): Promise<void> => {
  await tx.query(
    `update exchange.submission set family = $2, state = 'running', started_at = coalesce(started_at, now()), progressed_at = now()
     where submission_id = $1 and state in ('received', 'running')`,
    [submissionId, family],
  );
};

/** Opens a failed submission again, at the line where it stopped. */
export const reopenSubmission = async (tx: Tx, submissionId: string): Promise<boolean> =>
  (
    await tx.query(
      `update exchange.submission set state = 'received', failure = null, unread = 0, finished_at = null, progressed_at = now()
       where submission_id = $1 and state = 'failed' returning 1 as done`,
      [submissionId],
    )
  ).length > 0;

export const insertLines = async (
  tx: Tx,
  submission: { submissionId: string; organisationId: string; areaCode: string },
  answers: readonly LineAnswer[],
): Promise<void> => {
  if (answers.length === 0) return;
  await tx.query(
    `insert into exchange.submission_line (submission_id, line_no, organisation_id, area_code, outcome, record_key, record_id, employer_id, code,
       sentence, remedy, place, warnings)
     select $1, l, $2, $3, o, k, r, e, c, s, m, p, w::jsonb
     from unnest($4::int[], $5::text[], $6::text[], $7::uuid[], $8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
       as t(l, o, k, r, e, c, s, m, p, w)`,
    [
      submission.submissionId,
      submission.organisationId,
      submission.areaCode,
      answers.map((a) => a.lineNo),
      answers.map((a) => a.outcome),
      answers.map((a) => a.recordKey ?? ""),
      answers.map((a) => a.recordId ?? null),
      answers.map((a) => a.employerId ?? null),
      answers.map((a) => a.code ?? null),
      answers.map((a) => a.sentence ?? null),
      answers.map((a) => a.remedy ?? null),
      answers.map((a) => a.place ?? null),
      answers.map((a) => (a.warnings && a.warnings.length > 0 ? JSON.stringify(a.warnings) : null)),
    ],
  );
};

export type LaterAnswer = {
  submissionId: string;
  lineNo: number;
  outcome: "accepted" | "held" | "refused";
  recordId: string | null;
  employerId: string | null;
  code: string | null;
  sentence: string | null;
  remedy: string | null;
  place: string | null;
  warnings: readonly { code: string; sentence: string; clause?: string | undefined }[];
};
/** Appends newer answers to held lines and moves the counts. A line that is no longer held is left: the message came twice. */
export const answerLater = async (tx: Tx, answers: readonly LaterAnswer[]): Promise<void> => {
  if (answers.length === 0) return;
  await tx.query(
    `select 1 from exchange.submission where submission_id in (select ("submissionId")::uuid from jsonb_to_recordset($1::jsonb) as r("submissionId" text))
     order by submission_id for update`,
    [JSON.stringify(answers)],
  );
  await tx.query(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as r("submissionId" uuid, "lineNo" int, outcome text, "recordId" uuid, "employerId" uuid,
         code text, sentence text, remedy text, place text, warnings jsonb)
     ), open as (
       select g.*, l.organisation_id, l.area_code, coalesce(n.answer_no, 1) as last
       from given g join exchange.submission_line l on l.submission_id = g."submissionId" and l.line_no = g."lineNo"
       left join lateral (select a.answer_no, a.outcome from exchange.later_answer a where a.submission_id = l.submission_id and a.line_no = l.line_no
         order by a.answer_no desc limit 1) n on true
       where coalesce(n.outcome, l.outcome) = 'held' and g.outcome <> 'held'
     ), added as (
       insert into exchange.later_answer (submission_id, line_no, answer_no, organisation_id, area_code, outcome, record_id, employer_id, code, sentence,
         remedy, place, warnings)
       select "submissionId", "lineNo", last + 1, organisation_id, area_code, outcome, "recordId", "employerId", code, sentence, remedy, place, warnings from open
       returning submission_id, outcome
     )
     update exchange.submission s set held = s.held - n.total, accepted = s.accepted + n.accepted, refused = s.refused + n.refused
     from (select submission_id, count(*)::int as total, (count(*) filter (where outcome = 'accepted'))::int as accepted,
       (count(*) filter (where outcome = 'refused'))::int as refused from added group by submission_id) n
     where s.submission_id = n.submission_id`,
    [JSON.stringify(answers)],
  );
};

/** Submissions nobody has worked on for a while. */
export const stalled = (tx: Tx, seconds: number): Promise<{ submissionId: string }[]> =>
  tx.query(
    `select submission_id as "submissionId" from exchange.submission
     where state in ('received', 'running') and progressed_at < now() - make_interval(secs => $1) order by progressed_at limit 200`,
    [seconds],
  );

/** The edition the organisation registered last, by family. */
export const editionsOf = async (tx: Tx, organisationId: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (
      await tx.query<{ family: string; edition: string }>(
        `select distinct on (family) family, edition from exchange.sender_edition where organisation_id = $1 order by family, created_at desc`,
        [organisationId],
      )
    ).map(({ family, edition }) => [family, edition]),
  );

export const insertEdition = async (
  tx: Tx,
  e: { organisationId: string; family: string; edition: string; areaCode: string; setOn: string; accountId: string },
): Promise<void> => {
  await tx.query(
    `insert into exchange.sender_edition (organisation_id, family, edition, area_code, set_on, account_id) values ($1, $2, $3, $4, $5, $6)`,
    [e.organisationId, e.family, e.edition, e.areaCode, e.setOn, e.accountId],
  );
};

export const setSm3 = (tx: Tx, submissionId: string, sm3: string): Promise<unknown> =>
  tx.query("update exchange.submission set file_sm3 = $2 where submission_id = $1", [submissionId, sm3]);
