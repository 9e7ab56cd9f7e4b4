import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { NoticeContent, NoticeKind, NoticeTexts } from "./schema.ts";

export type NoticeEmployer = { employerId: string; areaCode: string; name: string };
export const noticeEmployer = (tx: Tx, employerId: string): Promise<NoticeEmployer | undefined> =>
  tx.maybe(`select employer_id as "employerId", area_code as "areaCode", name from registry.employer where employer_id = $1`, [employerId]);

export type TextRow = { agentCode: string; version: number; texts: NoticeTexts; writtenOn: Day };
/** The last version of the employer's words for each agent. */
export const textsOf = (tx: Tx, employerId: string): Promise<TextRow[]> =>
  tx.query(
    `select distinct on (agent_code) agent_code as "agentCode", version, texts, written_on as "writtenOn" from exposure.notice_text
     where employer_id = $1 order by agent_code, version desc`,
    [employerId],
  );
export const insertText = (
  tx: Tx,
  t: { employerId: string; agentCode: string; areaCode: string; texts: NoticeTexts; on: Day; accountId: string; actorName: string },
): Promise<{ version: number }> =>
  tx.one(
    `insert into exposure.notice_text (employer_id, agent_code, version, area_code, texts, written_on, account_id, actor_name)
     select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7 from exposure.notice_text where employer_id = $1 and agent_code = $2
     returning version`,
    [t.employerId, t.agentCode, t.areaCode, JSON.stringify(t.texts), t.on, t.accountId, t.actorName],
  );

export type PrintedPost = {
  noticeId: string;
  postId: string;
  kind: NoticeKind;
  version: number;
  contentKey: string;
  sampledOn: Day | null;
  declaredOn: Day | null;
  printedOn: Day;
  documentId: string;
  documentNo: string;
};
/** The last printing of each kind for each post. */
export const lastPrinted = (tx: Tx, employerId: string): Promise<PrintedPost[]> =>
  tx.query(
    `select distinct on (p.post_id, p.kind) p.notice_id as "noticeId", p.post_id as "postId", p.kind, p.version, p.content_key as "contentKey",
       p.sampled_on as "sampledOn", p.declared_on as "declaredOn", p.printed_on as "printedOn", n.document_id as "documentId", n.document_no as "documentNo"
     from exposure.notice_post p join exposure.notice n on n.employer_id = p.employer_id and n.notice_id = p.notice_id
     where p.employer_id = $1 order by p.post_id, p.kind, p.printed_on desc, p.notice_id desc`,
    [employerId],
  );

export type NewNotice = {
  employerId: string;
  noticeId: string;
  areaCode: string;
  kind: NoticeKind;
  on: Day;
  documentId: string;
  documentNo: string;
  accountId: string;
  actorName: string;
  posts: readonly {
    postId: string;
    version: number;
    contentKey: string;
    content: NoticeContent;
    sampledOn: Day | null;
    declaredOn: Day | null;
  }[];
};
export const insertNotice = async (tx: Tx, n: NewNotice): Promise<void> => {
  await tx.query(
    `insert into exposure.notice (employer_id, notice_id, area_code, kind, posts, printed_on, document_id, document_no, account_id, actor_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [n.employerId, n.noticeId, n.areaCode, n.kind, n.posts.length, n.on, n.documentId, n.documentNo, n.accountId, n.actorName],
  );
  await tx.query(
    `insert into exposure.notice_post (employer_id, notice_id, post_id, area_code, kind, version, content_key, content, sampled_on, declared_on, printed_on)
     select $1, $2, p."postId", $3, $4, p.version, p."contentKey", p.content, p."sampledOn", p."declaredOn", $5
     from jsonb_to_recordset($6::jsonb) as p ("postId" uuid, version int, "contentKey" text, content jsonb, "sampledOn" date, "declaredOn" date)`,
    [n.employerId, n.noticeId, n.areaCode, n.kind, n.on, JSON.stringify(n.posts)],
  );
};

/** The posts of a printed notice; none when it is not this employer's. */
export const postsOfNotice = (
  tx: Tx,
  employerId: string,
  noticeId: string,
): Promise<{ postId: string; contentKey: string; areaCode: string; employerId: string }[]> =>
  tx.query(
    `select post_id as "postId", content_key as "contentKey", area_code as "areaCode", employer_id as "employerId" from exposure.notice_post
     where employer_id = $1 and notice_id = $2`,
    [employerId, noticeId],
  );

export type ReceiptRow = {
  receiptId: string;
  noticeId: string;
  postId: string;
  how: "paper" | "online";
  people: number;
  signedOn: Day;
  by: string;
  fileId: string | null;
  contentKey: string;
};
export const receiptsOf = (tx: Tx, employerId: string): Promise<ReceiptRow[]> =>
  tx.query(
    `select receipt_id as "receiptId", notice_id as "noticeId", post_id as "postId", how, people, signed_on as "signedOn", actor_name as by,
       file_id as "fileId", content_key as "contentKey"
     from exposure.notice_receipt where employer_id = $1 order by signed_on desc, receipt_id desc limit 5000`,
    [employerId],
  );
export type NewReceipt = {
  employerId: string;
  receiptId: string;
  noticeId: string;
  postId: string;
  areaCode: string;
  how: "paper" | "online";
  workerId: string | null;
  people: number;
  on: Day;
  contentKey: string;
  fileId: string | null;
  accountId: string;
  actorName: string;
};
/** Answers whether it was new: an acknowledgement given twice stands once. */
export const insertReceipt = async (tx: Tx, r: NewReceipt): Promise<boolean> =>
  (
    await tx.query(
      `insert into exposure.notice_receipt (employer_id, receipt_id, notice_id, post_id, area_code, how, worker_id, people, signed_on, content_key,
         file_id, account_id, actor_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning 1`,
      [
        r.employerId,
        r.receiptId,
        r.noticeId,
        r.postId,
        r.areaCode,
        r.how,
        r.workerId,
        r.people,
        r.on,
        r.contentKey,
        r.fileId,
        r.accountId,
        r.actorName,
      ],
    )
  ).length === 1;

export const namedByPost = (tx: Tx, employerId: string): Promise<{ postId: string; n: number }[]> =>
  tx.query(
    `select post_id as "postId", count(*)::int as n from exposure.notice_recipient where employer_id = $1 and active group by post_id`,
    [employerId],
  );
export const workersOnPost = async (tx: Tx, employerId: string, postId: string): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `select worker_id as id from exposure.notice_recipient where employer_id = $1 and post_id = $2 and active`,
      [employerId, postId],
    )
  ).map((r) => r.id);
/** How many of these persons are not in the books of the employer. */
export const strangers = async (tx: Tx, employerId: string, workerIds: readonly string[]): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*)::int as n from unnest($2::uuid[]) as w (id) where not exists (select 1 from registry.employment e
         where e.employer_id = $1 and e.worker_id = w.id and e.until is null)`,
      [employerId, workerIds],
    )
  ).n;
/** Exactly these workers are on the post from now on. */
export const setRecipients = (
  tx: Tx,
  r: { employerId: string; postId: string; areaCode: string; workerIds: readonly string[]; on: Day; actorName: string },
): Promise<unknown> =>
  tx.query(
    `with gone as (update exposure.notice_recipient set active = false where employer_id = $1 and post_id = $2 and active and worker_id <> all($4::uuid[]))
     insert into exposure.notice_recipient (employer_id, post_id, worker_id, area_code, named_on, actor_name)
     select $1, $2, w.id, $3, $5, $6 from unnest($4::uuid[]) as w (id)
     on conflict (employer_id, post_id, worker_id) do update set active = true`,
    [r.employerId, r.postId, r.areaCode, r.workerIds, r.on, r.actorName],
  );

export type MyRow = {
  employerId: string;
  noticeId: string;
  postId: string;
  areaCode: string;
  version: number;
  printedOn: Day;
  contentKey: string;
  content: NoticeContent;
  acknowledgedOn: Day | null;
};
/** The last 告知书 of each post a worker was named for, with the day she acknowledged it. */
export const noticesOfWorker = (tx: Tx, workerId: string): Promise<MyRow[]> =>
  tx.query(
    `select distinct on (p.employer_id, p.post_id) p.employer_id as "employerId", p.notice_id as "noticeId", p.post_id as "postId", p.area_code as "areaCode",
       p.version, p.printed_on as "printedOn", p.content_key as "contentKey", p.content,
       (select min(c.signed_on) from exposure.notice_receipt c where c.employer_id = p.employer_id and c.post_id = p.post_id
          and c.content_key = p.content_key and c.worker_id = $1) as "acknowledgedOn"
     from exposure.notice_post p join exposure.notice_recipient r on r.employer_id = p.employer_id and r.post_id = p.post_id and r.active and r.worker_id = $1
     where p.kind = 'letter' order by p.employer_id, p.post_id, p.printed_on desc, p.notice_id desc`,
    [workerId],
  );

export type KeptFile = {
  employerId: string;
  fileId: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  sm3: string;
  broughtOn: Day;
};
export const insertKeptFile = (tx: Tx, f: KeptFile & { areaCode: string; accountId: string; actorName: string }): Promise<unknown> =>
  tx.query(
    `insert into exposure.kept_file (employer_id, file_id, area_code, name, media_type, bytes, file_sha256, sm3, brought_on, account_id, actor_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [f.employerId, f.fileId, f.areaCode, f.name, f.mediaType, f.bytes, f.sha256, f.sm3, f.broughtOn, f.accountId, f.actorName],
  );
export const keptFiles = (tx: Tx, employerId: string, fileIds: readonly string[]): Promise<KeptFile[]> =>
  tx.query(
    `select employer_id as "employerId", file_id as "fileId", name, media_type as "mediaType", bytes, file_sha256 as sha256, sm3, brought_on as "broughtOn"
     from exposure.kept_file where employer_id = $1 and file_id = any($2::uuid[])`,
    [employerId, fileIds],
  );
