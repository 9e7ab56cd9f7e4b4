import type { Tx } from "#platform";
import type { AuditContent } from "./chain.ts";

export type Head = { lane: number; position: number; hash: Buffer };
export type StoredEntry = AuditContent & { lane: number; position: number; hash: Buffer };

/** A lane nobody else is writing; waits for lane 0 when all are busy. The row lock is held to the end of the transaction. */
export const takeFreeLane = async (tx: Tx): Promise<Head> => {
  const free = await tx.maybe<Head>("select lane, position, hash from access.audit_head order by lane limit 1 for update skip locked");
  return free ?? takeLane(tx, 0);
};

export const takeLane = (tx: Tx, lane: number): Promise<Head> =>
  tx.one<Head>("select lane, position, hash from access.audit_head where lane = $1 for update", [lane]);

/** Appends entries and moves the head, in one statement. */
export const appendEntries = async (tx: Tx, lane: number, entries: readonly StoredEntry[], head: Buffer): Promise<void> => {
  const rows = entries.map((e) => ({
    lane: e.lane,
    position: e.position,
    entry_id: e.entryId,
    at: e.at,
    business_day: e.businessDay,
    account_id: e.accountId,
    account_name: e.accountName,
    organisation_id: e.organisationId,
    organisation_name: e.organisationName,
    area_code: e.areaCode,
    via: e.via,
    address: e.address,
    request_id: e.requestId,
    action: e.action,
    subject_kind: e.subjectKind,
    subject_id: e.subjectId,
    employer_id: e.employerId,
    result: e.result,
    reason: e.reason,
    details: e.details,
    hash_hex: e.hash.toString("hex"),
  }));
  await tx.query(
    `with moved as (update access.audit_head set position = $2, hash = $3 where lane = $1)
     insert into access.audit_entry (lane, position, entry_id, at, business_day, account_id, account_name, organisation_id,
       organisation_name, area_code, via, address, request_id, action, subject_kind, subject_id, employer_id, result, reason, details, hash)
     select lane, position, entry_id, at, business_day, account_id, account_name, organisation_id,
       organisation_name, area_code, via, address, request_id, action, subject_kind, subject_id, employer_id, result, reason, details, decode(hash_hex, 'hex')
     from jsonb_to_recordset($4::jsonb) as r(lane smallint, position bigint, entry_id uuid, at timestamptz, business_day date, account_id uuid,
       account_name text, organisation_id uuid, organisation_name text, area_code text, via text, address text, request_id text, action text,
       subject_kind text, subject_id text, employer_id uuid, result text, reason text, details jsonb, hash_hex text)`,
    [lane, entries.at(-1)!.position, head, JSON.stringify(rows)],
  );
};

const contentColumns = `lane, position, hash, entry_id as "entryId", to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  business_day as "businessDay", account_id as "accountId", account_name as "accountName", organisation_id as "organisationId",
  organisation_name as "organisationName", area_code as "areaCode", via, address, request_id as "requestId", action,
  subject_kind as "subjectKind", subject_id as "subjectId", employer_id as "employerId", result, reason, details`;

/** All entries lane by lane in order, in batches. */
export const streamEntries = (tx: Tx): AsyncIterable<StoredEntry[]> =>
  tx.stream<StoredEntry>(`select ${contentColumns} from access.audit_entry order by lane, position`, [], 5000);

export const allHeads = (tx: Tx): Promise<Head[]> => tx.query<Head>("select lane, position, hash from access.audit_head order by lane");

export type AuditFilter = {
  readonly action?: string | undefined;
  readonly account?: string | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly employerId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

const filterSql = (filter: AuditFilter, areaFrom: string, areaTo: string): { where: string; values: unknown[] } => {
  const values: unknown[] = [areaFrom, areaTo];
  const parts = ["area_code between $1 and $2"];
  const add = (sql: string, value: unknown): void => {
    if (value === undefined || value === "") return;
    values.push(value);
    parts.push(sql.replace("?", `$${values.length}`));
  };
  add("action = ?", filter.action);
  add("account_id = ?", filter.account);
  add("subject_kind = ?", filter.subjectKind);
  add("subject_id = ?", filter.subjectId);
  add("employer_id = ?", filter.employerId);
  add("business_day >= ?", filter.from);
  add("business_day <= ?", filter.to);
  return { where: parts.join(" and "), values };
};

/** Newest first, after the cursor `(at, entryId)`. */
export const listEntries = (
  tx: Tx,
  filter: AuditFilter,
  area: { from: string; to: string },
  page: { after?: { at: string; entryId: string } | undefined; limit: number },
): Promise<StoredEntry[]> => {
  const { where, values } = filterSql(filter, area.from, area.to);
  let after = "";
  if (page.after) {
    values.push(page.after.at, page.after.entryId);
    after = ` and (at, entry_id) < ($${values.length - 1}::timestamptz, $${values.length}::uuid)`;
  }
  return tx.query<StoredEntry>(
    `select ${contentColumns} from access.audit_entry where ${where}${after} order by audit_entry.at desc, entry_id desc limit ${page.limit + 1}`,
    values,
  );
};

/** Counted up to one more than the cap. */
export const countEntries = async (tx: Tx, filter: AuditFilter, area: { from: string; to: string }, cap: number): Promise<number> => {
  const { where, values } = filterSql(filter, area.from, area.to);
  const { n } = await tx.one<{ n: number }>(
    `select count(*) as n from (select 1 from access.audit_entry where ${where} limit ${cap + 1}) capped`,
    values,
  );
  return n;
};
