import type { Day } from "#kernel";
import type { Tx } from "#platform";

/** Stands where a message is about no employer, or addressed to no organisation but the employer itself. */
export const nobody = "00000000-0000-0000-0000-000000000000";

export type MessageRow = {
  employerId: string;
  messageId: string;
  organisationId: string;
  accountId: string;
  areaCode: string;
  addressee: string;
  kind: string;
  key: string;
  title: string;
  body: string;
  link: string;
  dueOn: Day | null;
  sentOn: Day;
  senderName: string;
};
/** Stores messages; what was told already is left out. Answers the ids that are new. */
export const insertMessages = async (tx: Tx, rows: readonly MessageRow[]): Promise<Set<string>> =>
  new Set(
    rows.length === 0
      ? []
      : (
          await tx.query<{ id: string }>(
            `insert into access.message (employer_id, message_id, organisation_id, account_id, area_code, addressee, kind, key, title, body, link, due_on, sent_on, sender_name)
             select "employerId", "messageId", "organisationId", "accountId", "areaCode", addressee, kind, key, title, body, link, "dueOn", "sentOn", "senderName"
             from jsonb_to_recordset($1::jsonb) as r("employerId" uuid, "messageId" uuid, "organisationId" uuid, "accountId" uuid, "areaCode" text, addressee text, kind text, key text,
               title text, body text, link text, "dueOn" date, "sentOn" date, "senderName" text)
             on conflict (employer_id, organisation_id, account_id, kind, key) do nothing returning message_id as id`,
            [JSON.stringify(rows)],
          )
        ).map((row) => row.id),
  );

export type Box = { employerId: string | null; organisationId: string; accountId: string };
const inBox = (m: string): string =>
  `(${m}.organisation_id = $1 or ($2::uuid is not null and ${m}.employer_id = $2 and ${m}.organisation_id = '${nobody}'))
   and ${m}.account_id in ('${nobody}', $3)`;
const boxValues = (box: Box): unknown[] => [box.organisationId, box.employerId, box.accountId];
const readByMe = (m: string): string =>
  `(select r.read_on from access.message_read r where r.employer_id = ${m}.employer_id and r.message_id = ${m}.message_id and r.account_id = $3)`;

export type BoxMessage = Omit<MessageRow, "employerId" | "organisationId" | "accountId" | "areaCode" | "addressee" | "key"> & {
  readOn: Day | null;
};
const shown = `m.message_id as "messageId", m.kind, m.title, m.body, m.link, m.due_on as "dueOn", m.sent_on as "sentOn", m.sender_name as "senderName"`;

type BoxFilter = { unread: boolean; kind: string | null; after: string | null; limit: number };
const boxWhere = `${inBox("m")} and ($4::text is null or m.kind = $4)`;
/** Messages of a box, newest first. */
export const boxMessages = (tx: Tx, box: Box, f: BoxFilter): Promise<BoxMessage[]> =>
  tx.query<BoxMessage>(
    `select * from (select ${shown}, ${readByMe("m")} as "readOn" from access.message m
       where ${boxWhere} and ($5::uuid is null or m.message_id < $5)${f.unread ? ` and ${readByMe("m")} is null` : ""} order by m.message_id desc limit $6) m`,
    [...boxValues(box), f.kind, f.after, f.limit],
  );
/** How many messages a box holds, counted no further than `cap`. `quiet`: kinds left out. */
export const countBox = async (
  tx: Tx,
  box: Box,
  f: { unread: boolean; kind: string | null; quiet: readonly string[] },
  cap: number,
): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*)::int as n from (select 1 from access.message m where ${boxWhere} and m.kind <> all ($5::text[])${
        f.unread ? ` and ${readByMe("m")} is null` : ""
      } limit $6) t`,
      [...boxValues(box), f.kind, f.quiet, cap],
    )
  ).n;

/** Notes that an account opened messages of its box; `ids` null: every one it has not opened. Answers how many were new. */
export const insertReads = async (tx: Tx, box: Box, ids: readonly string[] | null, reader: { name: string; on: Day }): Promise<number> =>
  (
    await tx.query(
      `insert into access.message_read (employer_id, message_id, account_id, organisation_id, area_code, reader_name, read_on)
       select m.employer_id, m.message_id, $3, m.organisation_id, m.area_code, $5, $6 from access.message m
       where ${inBox("m")} and ($4::uuid[] is null or m.message_id = any($4::uuid[])) and ${readByMe("m")} is null
       on conflict do nothing returning 1`,
      [...boxValues(box), ids, reader.name, reader.on],
    )
  ).length;

export type SentRow = Omit<BoxMessage, "readOn"> & {
  addressee: string;
  employerId: string | null;
  areaCode: string;
  firstReadOn: Day | null;
  firstReader: string | null;
};
export type SentFilter = { employerId: string | null; kind: string | null; read: boolean | null };
const sentWhere = (read: boolean | null): string =>
  `m.area_code between $1 and $2 and m.account_id = '${nobody}' and ($3::uuid is null or (m.employer_id = $3 and m.organisation_id = '${nobody}')) and ($4::text is null or m.kind = $4)${
    read === null
      ? ""
      : ` and ${read ? "" : "not "}exists (select 1 from access.message_read r where r.employer_id = m.employer_id and r.message_id = m.message_id)`
  }`;
/** Messages sent to addressees of an area, newest first, with the first receipt of each. */
export const sentMessages = (
  tx: Tx,
  area: { from: string; to: string },
  f: SentFilter,
  after: { on: string; id: string } | null,
  limit: number,
): Promise<SentRow[]> =>
  tx.query<SentRow>(
    `select ${shown}, m.addressee, nullif(m.employer_id, '${nobody}') as "employerId", m.area_code as "areaCode", r.read_on as "firstReadOn", r.reader_name as "firstReader"
     from (select * from access.message m where ${sentWhere(f.read)} and ($5::date is null or (m.sent_on, m.message_id) < ($5::date, $6::uuid))
       order by m.sent_on desc, m.message_id desc limit $7) m
     left join lateral (select r.read_on, r.reader_name from access.message_read r where r.employer_id = m.employer_id and r.message_id = m.message_id
       order by r.read_at limit 1) r on true
     order by m.sent_on desc, m.message_id desc`,
    [area.from, area.to, f.employerId, f.kind, after?.on ?? null, after?.id ?? null, limit],
  );
export const countSent = async (tx: Tx, area: { from: string; to: string }, f: SentFilter, cap: number): Promise<number> =>
  (
    await tx.one<{ n: number }>(`select count(*)::int as n from (select 1 from access.message m where ${sentWhere(f.read)} limit $5) t`, [
      area.from,
      area.to,
      f.employerId,
      f.kind,
      cap,
    ])
  ).n;

export type MessageStanding = { employerId: string; kind: string; key: string; sentOn: Day; firstReadOn: Day | null };
/** Every message to each employer since a day, with the day it was first read; of one kind when named. */
export const messagesTo = (tx: Tx, employerIds: readonly string[], since: Day, kind: string | null): Promise<MessageStanding[]> =>
  tx.query<MessageStanding>(
    `select m.employer_id as "employerId", m.kind, m.key, m.sent_on as "sentOn",
       (select min(r.read_on) from access.message_read r where r.employer_id = m.employer_id and r.message_id = m.message_id) as "firstReadOn"
     from access.message m where m.employer_id = any($1::uuid[]) and m.organisation_id = '${nobody}' and m.sent_on >= $2 and ($3::text is null or m.kind = $3)
     order by m.employer_id, m.message_id`,
    [employerIds, since, kind],
  );

export const quietKindsOf = async (tx: Tx, accountId: string): Promise<string[]> =>
  (await tx.maybe<{ kinds: string[] }>("select quiet_kinds as kinds from access.message_setting where account_id = $1", [accountId]))
    ?.kinds ?? [];
export const putQuietKinds = (tx: Tx, accountId: string, kinds: readonly string[]): Promise<unknown> =>
  tx.query(
    `insert into access.message_setting (account_id, quiet_kinds) values ($1, $2)
     on conflict (account_id) do update set quiet_kinds = excluded.quiet_kinds, changed_at = now()`,
    [accountId, kinds],
  );

/** Active organisations of a kind that answer for each area. Seen by the worker role, not by officials. */
export const organisationsAt = (
  tx: Tx,
  kind: string,
  areaCodes: readonly string[],
): Promise<{ organisationId: string; areaCode: string; name: string }[]> =>
  tx.query(
    `select organisation_id as "organisationId", area_code as "areaCode", name from access.organisation
     where kind = $1 and area_code = any($2::text[]) and active order by area_code, organisation_id`,
    [kind, areaCodes],
  );
