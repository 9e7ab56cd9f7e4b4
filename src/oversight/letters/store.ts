import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { notMerged } from "#registry";
import type { ChosenEmployer } from "../store.ts";
import type { DraftView, LetterItem, LetterKind, LetterText, Paragraph, states } from "./schema.ts";

const textColumns = `t.text_id as "textId", t.area_code as "areaCode", t.year, t.kind, t.version, t.title, t.paragraphs, t.sm3, t.published_on as "publishedOn", t.actor_name as "publishedBy"`;
export const textById = (tx: Tx, textId: string): Promise<LetterText | undefined> =>
  tx.maybe(`select ${textColumns} from oversight.letter_text t where t.text_id = $1`, [textId]);
export const textsIn = (
  tx: Tx,
  scope: { from: string; to: string },
  year: number,
): Promise<(LetterText & { sent: number; signed: number; withdrawn: number })[]> =>
  tx.query(
    `select ${textColumns}, coalesce(n.sent, 0)::int as sent, coalesce(n.signed, 0)::int as signed, coalesce(n.withdrawn, 0)::int as withdrawn
     from oversight.letter_text t left join (
       select text_id, count(*) filter (where withdrawn_on is null) as sent, count(*) filter (where signed_on is not null and withdrawn_on is null) as signed,
         count(*) filter (where withdrawn_on is not null) as withdrawn
       from oversight.letter l where area_code between $1 and $2 and year = $3 and ${notMerged("l.employer_id")} group by text_id) n on n.text_id = t.text_id
     where t.year = $3 and (t.area_code between $1 and $2 or n.text_id is not null) order by t.kind, t.area_code, t.version desc limit 200`,
    [scope.from, scope.to, year],
  );
export const insertLetterText = (
  tx: Tx,
  t: {
    textId: string;
    areaCode: string;
    year: number;
    kind: LetterKind;
    title: string;
    paragraphs: readonly Paragraph[];
    sm3: string;
    on: Day;
    accountId: string;
    actorName: string;
  },
): Promise<{ version: number }> =>
  tx.one(
    `insert into oversight.letter_text (text_id, area_code, year, kind, version, title, paragraphs, sm3, published_on, account_id, actor_name)
     select $1, $2, $3, $4, coalesce(max(version), 0) + 1, $5, $6, $7, $8, $9, $10 from oversight.letter_text where area_code = $2 and year = $3 and kind = $4
     returning version`,
    [t.textId, t.areaCode, t.year, t.kind, t.title, JSON.stringify(t.paragraphs), t.sm3, t.on, t.accountId, t.actorName],
  );

type DraftInput = { year: number; kind: LetterKind; title: string; paragraphs: readonly Paragraph[] };
type Saver = { accountId: string; actorName: string; on: Day };
const draftColumns = `draft_id as "draftId", year, kind, title, paragraphs, version, saved_on as "savedOn", actor_name as "savedBy"`;
export const draftsOf = (tx: Tx, year: number): Promise<DraftView[]> =>
  tx.query(`select ${draftColumns} from oversight.letter_draft where year = $1 order by kind, draft_id limit 100`, [year]);
export const draftById = (tx: Tx, draftId: string): Promise<DraftView | undefined> =>
  tx.maybe(`select ${draftColumns} from oversight.letter_draft where draft_id = $1 for update`, [draftId]);
export const insertDraft = (tx: Tx, d: DraftInput & Saver & { draftId: string; organisationId: string }): Promise<unknown> =>
  tx.query(
    `insert into oversight.letter_draft (draft_id, organisation_id, year, kind, title, paragraphs, account_id, actor_name, saved_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [d.draftId, d.organisationId, d.year, d.kind, d.title, JSON.stringify(d.paragraphs), d.accountId, d.actorName, d.on],
  );
export const updateDraft = (tx: Tx, d: DraftInput & Saver & { draftId: string }): Promise<{ version: number }> =>
  tx.one(
    `update oversight.letter_draft set year = $2, kind = $3, title = $4, paragraphs = $5, account_id = $6, actor_name = $7, saved_on = $8, version = version + 1
     where draft_id = $1 returning version`,
    [d.draftId, d.year, d.kind, d.title, JSON.stringify(d.paragraphs), d.accountId, d.actorName, d.on],
  );
export const deleteDraft = (tx: Tx, draftId: string): Promise<unknown> =>
  tx.query(`delete from oversight.letter_draft where draft_id = $1`, [draftId]);

/** Of these employers those that hold no letter of this text. */
export const withoutLetter = async (tx: Tx, textId: string, employerIds: readonly string[]): Promise<Set<string>> =>
  new Set(
    (
      await tx.query<{ id: string }>(
        `select w.id from unnest($2::uuid[]) as w (id) where not exists (select 1 from oversight.letter l where l.employer_id = w.id and l.text_id = $1)`,
        [textId, employerIds],
      )
    ).map((r) => r.id),
  );
export const insertLetters = async (
  tx: Tx,
  l: {
    text: LetterText;
    on: Day;
    dueOn: Day | null;
    senderArea: string;
    actorName: string;
    letters: readonly (ChosenEmployer & { letterId: string })[];
  },
): Promise<number> =>
  (
    await tx.query(
      `insert into oversight.letter (employer_id, letter_id, area_code, text_id, year, kind, sent_on, due_on, sender_area, actor_name)
       select e."employerId", e."letterId", e."areaCode", $1, $2, $3, $4, $5, $6, $7
       from jsonb_to_recordset($8::jsonb) as e ("employerId" uuid, "letterId" uuid, "areaCode" text) on conflict do nothing returning 1`,
      [l.text.textId, l.text.year, l.text.kind, l.on, l.dueOn, l.senderArea, l.actorName, JSON.stringify(l.letters)],
    )
  ).length;

const letterColumns = `l.employer_id as "employerId", e.name as "employerName", l.area_code as "areaCode", l.letter_id as "letterId", l.text_id as "textId", l.year, l.kind,
  t.title, t.version, l.sent_on as "sentOn", l.due_on as "dueOn", l.signed_on as "signedOn", l.withdrawn_on as "withdrawnOn", l.withdrawn_reason as "withdrawnReason",
  (select count(*) from oversight.letter_reminder r where r.employer_id = l.employer_id and r.letter_id = l.letter_id)::int as reminders,
  (select max(r.reminded_on) from oversight.letter_reminder r where r.employer_id = l.employer_id and r.letter_id = l.letter_id) as "remindedOn"`;
const from = `from oversight.letter l join oversight.letter_text t on t.text_id = l.text_id join registry.employer e on e.employer_id = l.employer_id`;
const stateSql: Readonly<Record<(typeof states)[number], string>> = {
  unsigned: "l.signed_on is null and l.withdrawn_on is null",
  signed: "l.signed_on is not null and l.withdrawn_on is null",
  withdrawn: "l.withdrawn_on is not null",
};
export type LetterScope = { from: string; to: string; year: number; kind?: LetterKind | undefined };
export const lettersWhere = (
  tx: Tx,
  q: LetterScope & { state?: (typeof states)[number] | undefined; after?: readonly [string, string] | undefined; limit: number },
): Promise<LetterItem[]> =>
  tx.query(
    `select ${letterColumns} ${from} where l.area_code between $1 and $2 and l.year = $3 and ($4::text is null or l.kind = $4) and ${q.state ? stateSql[q.state] : "true"}
       ${q.after ? "and (l.area_code, l.letter_id) > ($5, $6::uuid)" : ""} order by l.area_code, l.letter_id limit ${q.limit}`,
    [q.from, q.to, q.year, q.kind ?? null, ...(q.after ?? [])],
  );
export const letterCount = async (tx: Tx, q: LetterScope & { state?: (typeof states)[number] | undefined }): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*)::int as n from (select 1 from oversight.letter l where l.area_code between $1 and $2 and l.year = $3 and ($4::text is null or l.kind = $4)
         and ${q.state ? stateSql[q.state] : "true"} and ${notMerged("l.employer_id")} limit 10001) t`,
      [q.from, q.to, q.year, q.kind ?? null],
    )
  ).n;
/** Town by town: letters that stand, and how many of them are signed. */
export const letterTowns = (tx: Tx, q: LetterScope): Promise<{ areaCode: string; name: string; signed: number; sent: number }[]> =>
  tx.query(
    `select t.code as "areaCode", coalesce(a.name, t.code) as name, t.signed, t.sent
     from (select substr(l.area_code, 1, 9) || '000' as code, count(*)::int as sent, count(l.signed_on)::int as signed from oversight.letter l
       where l.area_code between $1 and $2 and l.year = $3 and ($4::text is null or l.kind = $4) and l.withdrawn_on is null
         and ${notMerged("l.employer_id")} group by 1) t
     left join registry.area a on a.area_code = t.code order by t.code limit 500`,
    [q.from, q.to, q.year, q.kind ?? null],
  );
export const lettersOf = (tx: Tx, employerId: string): Promise<LetterItem[]> =>
  tx.query(`select ${letterColumns} ${from} where l.employer_id = $1 order by l.sent_on desc, l.letter_id desc limit 200`, [employerId]);
export const letterById = (
  tx: Tx,
  employerId: string,
  letterId: string,
): Promise<(LetterItem & { creditCode: string | null; paragraphs: Paragraph[] }) | undefined> =>
  tx.maybe(`select ${letterColumns}, e.credit_code as "creditCode", t.paragraphs ${from} where l.employer_id = $1 and l.letter_id = $2`, [
    employerId,
    letterId,
  ]);

export type SignatureRow = {
  how: "online" | "scan";
  text: string;
  sm3: string;
  signerName: string;
  signedOn: Day;
  signedAt: Date;
  accountName: string;
  fileId: string | null;
};
export const signatureOf = (tx: Tx, employerId: string, letterId: string): Promise<SignatureRow | undefined> =>
  tx.maybe(
    `select how, text, sm3, signer_name as "signerName", signed_on as "signedOn", signed_at as "signedAt", account_name as "accountName", file_id as "fileId"
     from oversight.letter_signature where employer_id = $1 and letter_id = $2`,
    [employerId, letterId],
  );
export const insertSignature = async (
  tx: Tx,
  s: Omit<SignatureRow, "signedAt"> & { employerId: string; letterId: string; areaCode: string; accountId: string },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into oversight.letter_signature (employer_id, letter_id, area_code, how, text, sm3, signer_name, signed_on, account_id, account_name, file_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning 1`,
    [s.employerId, s.letterId, s.areaCode, s.how, s.text, s.sm3, s.signerName, s.signedOn, s.accountId, s.accountName, s.fileId],
  );
  if (rows.length === 0) return false;
  await tx.query(`update oversight.letter set signed_on = $3 where employer_id = $1 and letter_id = $2`, [
    s.employerId,
    s.letterId,
    s.signedOn,
  ]);
  return true;
};
/** Takes back what of a text is not signed. */
export const withdrawUnsigned = async (tx: Tx, textId: string, on: Day, reason: string): Promise<number> =>
  (
    await tx.query(
      `update oversight.letter set withdrawn_on = $2, withdrawn_reason = $3 where text_id = $1 and signed_on is null and withdrawn_on is null returning 1`,
      [textId, on, reason],
    )
  ).length;
/** Reminds each unsigned letter of the scope once a day. Answers how many reminders are new. */
export const insertReminders = async (tx: Tx, q: LetterScope & { on: Day; accountId: string; actorName: string }): Promise<number> =>
  (
    await tx.query(
      `insert into oversight.letter_reminder (employer_id, reminder_id, letter_id, area_code, reminded_on, account_id, actor_name)
       select l.employer_id, gen_random_uuid(), l.letter_id, l.area_code, $5, $6, $7 from oversight.letter l
       where l.area_code between $1 and $2 and l.year = $3 and ($4::text is null or l.kind = $4) and ${stateSql.unsigned} and ${notMerged("l.employer_id")}
       on conflict do nothing returning 1`,
      [q.from, q.to, q.year, q.kind ?? null, q.on, q.accountId, q.actorName],
    )
  ).length;
