import type { Pool } from "pg";
import type { Day } from "#kernel";
import type { OrganisationKind, Role } from "../roles.ts";

export type AccountRow = {
  accountId: string;
  username: string;
  name: string;
  roles: Role[];
  organisationId: string;
  organisationName: string;
  kind: OrganisationKind;
  areaCode: string;
  employerId: string | null;
  workerId: string | null;
  active: boolean;
  mustChange: boolean;
  firstPasswordUntil: Date | null;
  passwordChangedAt: Date | null;
  lastSignedInAt: Date | null;
  twoFactor: boolean;
  frozen: FrozenRow | null;
};

/** What stops an account of the query; json, as several columns would not tell one freeze from two. */
const frozenOf = (kinds: string): string =>
  `(select json_build_object('kind', f.kind, 'since', f.frozen_at) from access.freeze f where f.thawed_at is null and (${kinds}
     or (f.kind = 'organisation' and f.subject_id = o.organisation_id)) order by f.kind limit 1) as frozen`;
export type FrozenRow = { kind: "account" | "organisation" | "key" | "exchange"; since: string };

export const accountColumns = `a.account_id as "accountId", a.username, a.display_name as name, a.roles, o.organisation_id as "organisationId",
  o.name as "organisationName", o.kind, coalesce(a.area_code, o.area_code) as "areaCode", o.employer_id as "employerId", o.worker_id as "workerId",
  a.active and o.active as active, a.must_change_password as "mustChange", a.first_password_until as "firstPasswordUntil",
  a.password_changed_at as "passwordChangedAt", a.last_signed_in_at as "lastSignedInAt",
  ${frozenOf("(f.kind = 'account' and f.subject_id = a.account_id)")}`;

export type SessionRow = AccountRow & {
  sessionId: string;
  createdAt: Date;
  idleSeconds: number;
  sound: boolean;
  delegationId: string | null;
};

/** The account behind a session, with what decides whether the session still stands. */
export const sessionAccount = async (pool: Pool, sessionId: string): Promise<SessionRow | undefined> =>
  (
    await pool.query<SessionRow>(
      `select ${accountColumns}, u.two_factor_enabled as "twoFactor", s.id as "sessionId", s.created_at as "createdAt",
         extract(epoch from now() - s.last_seen_at)::int as "idleSeconds", s.created_at >= a.sessions_from as sound, s.delegation_id as "delegationId"
       from access.auth_session s join access.auth_user u on u.id = s.user_id
         join access.account a on a.account_id = u.id join access.organisation o on o.organisation_id = a.organisation_id
       where s.id = $1`,
      [sessionId],
    )
  ).rows[0];

export const accountById = async (pool: Pool, accountId: string): Promise<AccountRow | undefined> =>
  (
    await pool.query<AccountRow>(
      `select ${accountColumns}, u.two_factor_enabled as "twoFactor"
       from access.account a join access.auth_user u on u.id = a.account_id join access.organisation o on o.organisation_id = a.organisation_id
       where a.account_id = $1`,
      [accountId],
    )
  ).rows[0];

export type HeldDelegation = { delegationId: string; fromAccount: string; fromName: string; roles: Role[]; untilDay: Day };
/** A delegation to the account that holds on the day, with the roles its giver still has. */
export const heldDelegation = async (pool: Pool, delegationId: string, toAccount: string, on: Day): Promise<HeldDelegation | undefined> =>
  (
    await pool.query<HeldDelegation>(
      `select d.delegation_id as "delegationId", d.from_account as "fromAccount", d.from_name as "fromName", d.until_day as "untilDay",
         array(select unnest(d.roles) intersect select unnest(g.roles)) as roles
       from access.delegation d join access.account g on g.account_id = d.from_account join access.account t on t.account_id = d.to_account
       where d.delegation_id = $1 and d.to_account = $2 and d.ended_at is null and d.from_day <= $3::date and d.until_day >= $3::date
         and g.active and t.organisation_id = d.organisation_id and g.organisation_id = d.organisation_id
         and not exists (select 1 from access.freeze f where f.thawed_at is null and f.kind = 'account' and f.subject_id = g.account_id)`,
      [delegationId, toAccount, on],
    )
  ).rows[0];
/** From now on the session acts by the delegation, or for itself again. */
export const actBy = (pool: Pool, sessionId: string, delegationId: string | null): Promise<unknown> =>
  pool.query("update access.auth_session set delegation_id = $2 where id = $1", [sessionId, delegationId]);

export const markSeen = (pool: Pool, sessionId: string): Promise<unknown> =>
  pool.query("update access.auth_session set last_seen_at = now() where id = $1", [sessionId]);

export const endSession = async (pool: Pool, accountId: string, sessionId: string): Promise<boolean> =>
  (await pool.query("delete from access.auth_session where user_id = $1 and id = $2", [accountId, sessionId])).rowCount === 1;
export const endSessionByToken = (pool: Pool, token: string): Promise<unknown> =>
  pool.query("delete from access.auth_session where token = $1", [token]);
export const endOtherSessions = async (pool: Pool, accountId: string, keep: string): Promise<number> =>
  (await pool.query("delete from access.auth_session where user_id = $1 and id <> $2", [accountId, keep])).rowCount ?? 0;

/** Ends expired sessions, and the oldest beyond `most`. */
export const trimSessions = (pool: Pool, accountId: string, most: number): Promise<unknown> =>
  pool.query(
    `delete from access.auth_session where user_id = $1 and (expires_at < now()
       or id not in (select id from access.auth_session where user_id = $1 order by created_at desc limit $2))`,
    [accountId, most],
  );

export type OwnSession = { sessionId: string; createdAt: Date; lastSeenAt: Date; address: string | null; device: string | null };
export const ownSessions = async (pool: Pool, accountId: string): Promise<OwnSession[]> =>
  (
    await pool.query<OwnSession>(
      `select id as "sessionId", created_at as "createdAt", last_seen_at as "lastSeenAt", ip_address as address, user_agent as device
       from access.auth_session where user_id = $1 and expires_at > now() order by last_seen_at desc`,
      [accountId],
    )
  ).rows;

export type Attempt = { failures: number; lockedSeconds: number };

/** Counts an attempt before the password is looked at, so that parallel guesses cannot outrun the count. */
export const beginAttempt = async (pool: Pool, key: Buffer, minutes: number): Promise<Attempt> =>
  (
    await pool.query<Attempt>(
      `insert into access.sign_in_guard as g (name_key, failures, window_from) values ($1, 1, now())
       on conflict (name_key) do update set
         failures = case when g.locked_until > now() then g.failures
                         when g.locked_until is not null or g.window_from < now() - make_interval(mins => $2) then 1 else g.failures + 1 end,
         window_from = case when g.locked_until > now() or (g.locked_until is null and g.window_from >= now() - make_interval(mins => $2)) then g.window_from else now() end,
         locked_until = case when g.locked_until > now() then g.locked_until end
       returning failures, coalesce(ceil(extract(epoch from locked_until - now())), 0)::int as "lockedSeconds"`,
      [key, minutes],
    )
  ).rows[0]!;

/** After a refused attempt: locks when the tries are used up. @returns true when locked now */
export const lockIfSpent = async (pool: Pool, key: Buffer, tries: number, minutes: number): Promise<boolean> =>
  (
    await pool.query(
      "update access.sign_in_guard set locked_until = now() + make_interval(mins => $3) where name_key = $1 and failures >= $2",
      [key, tries, minutes],
    )
  ).rowCount === 1;

export const clearAttempts = (pool: Pool, key: Buffer): Promise<unknown> =>
  pool.query("delete from access.sign_in_guard where name_key = $1", [key]);

/** False when the account used this code before. Codes older than the widest window are forgotten. */
export const useCode = async (pool: Pool, accountId: string, codeKey: Buffer): Promise<boolean> => {
  await pool.query("delete from access.code_used where account_id = $1 and used_at < now() - interval '3 minutes'", [accountId]);
  const { rowCount } = await pool.query(
    "insert into access.code_used (account_id, code_key, used_at) values ($1, $2, now()) on conflict do nothing",
    [accountId, codeKey],
  );
  return rowCount === 1;
};

/** After proof of identity: the account signs in with its password alone until a new factor is set. */
export const removeFactor = async (pool: Pool, accountId: string): Promise<void> => {
  await pool.query("delete from access.auth_two_factor where user_id = $1", [accountId]);
  await pool.query("update access.auth_user set two_factor_enabled = false, updated_at = now() where id = $1", [accountId]);
  await pool.query("delete from access.auth_session where user_id = $1", [accountId]);
};

export const markSignedIn = (pool: Pool, accountId: string, aged: boolean): Promise<unknown> =>
  pool.query(
    "update access.account set last_signed_in_at = now(), must_change_password = must_change_password or $2 where account_id = $1",
    [accountId, aged],
  );

export const markPasswordChanged = (pool: Pool, accountId: string): Promise<unknown> =>
  pool.query(
    "update access.account set must_change_password = false, first_password_until = null, password_changed_at = now() where account_id = $1",
    [accountId],
  );

export const passwordHash = async (pool: Pool, accountId: string): Promise<string | undefined> =>
  (
    await pool.query<{ password: string }>(
      "select password from access.auth_credential where user_id = $1 and provider_id = 'credential'",
      [accountId],
    )
  ).rows[0]?.password;
export const storePasswordHash = (pool: Pool, accountId: string, hash: string): Promise<unknown> =>
  pool.query("update access.auth_credential set password = $2, updated_at = now() where user_id = $1 and provider_id = 'credential'", [
    accountId,
    hash,
  ]);

export type KeyRow = {
  keyId: string;
  name: string;
  scopes: string[];
  secretHash: Buffer;
  organisationId: string;
  organisationName: string;
  kind: OrganisationKind;
  areaCode: string;
  employerId: string | null;
  usable: boolean;
  stale: boolean;
  frozen: FrozenRow | null;
};
export const keyByShortId = async (pool: Pool, shortId: string): Promise<KeyRow | undefined> =>
  (
    await pool.query<KeyRow>(
      `select k.key_id as "keyId", k.name, k.scopes, k.secret_hash as "secretHash", o.organisation_id as "organisationId", o.name as "organisationName",
         o.kind, o.area_code as "areaCode", o.employer_id as "employerId",
         o.active and k.revoked_at is null and (k.expires_at is null or k.expires_at > now()) as usable,
         k.last_used_at is null or k.last_used_at < now() - interval '1 minute' as stale,
         ${frozenOf("(f.kind = 'key' and f.subject_id = k.key_id) or f.kind = 'exchange'")}
       from access.api_key k join access.organisation o on o.organisation_id = k.organisation_id where k.short_id = $1`,
      [shortId],
    )
  ).rows[0];
export const markKeyUsed = (pool: Pool, keyId: string): Promise<unknown> =>
  pool.query("update access.api_key set last_used_at = now() where key_id = $1", [keyId]);
