import type { Tx } from "#platform";
import type { OrganisationKind, Role } from "../roles.ts";

export type NewOrganisationRow = {
  organisationId: string;
  kind: OrganisationKind;
  name: string;
  areaCode: string;
  creditCode: string | null;
  employerId: string | null;
  workerId: string | null;
};
export const insertOrganisations = (tx: Tx, rows: readonly NewOrganisationRow[]): Promise<unknown> =>
  tx.query(
    `insert into access.organisation (organisation_id, kind, name, area_code, credit_code, employer_id, worker_id)
     select "organisationId", kind, name, "areaCode", "creditCode", "employerId", "workerId"
     from jsonb_to_recordset($1::jsonb) as r("organisationId" uuid, kind text, name text, "areaCode" text, "creditCode" text, "employerId" uuid, "workerId" uuid)`,
    [JSON.stringify(rows)],
  );

export type OrganisationRow = { organisationId: string; kind: OrganisationKind; name: string; areaCode: string; active: boolean };
export const organisationsById = (tx: Tx, ids: readonly string[]): Promise<OrganisationRow[]> =>
  tx.query<OrganisationRow>(
    `select organisation_id as "organisationId", kind, name, area_code as "areaCode", active from access.organisation where organisation_id = any($1::uuid[])`,
    [ids],
  );
/** Somebody or some office that came to another area code. */
export type MovedParty = { id: string; name: string; from: string; to: string };

/**
 * Organisations and accounts of areas whose code another took over. Needs the worker role.
 * @returns organisations other than those of employers and workers; accounts held to one of the codes; officers: every active account that works for the new codes by either
 */
export const moveOrganisations = async (
  tx: Tx,
  moves: readonly { from: string; to: string }[],
): Promise<{ organisations: MovedParty[]; accounts: MovedParty[]; officers: MovedParty[] }> => {
  const moved = (table: string, answer: string) =>
    tx.query<MovedParty & { kind: string }>(
      `update access.${table} t set area_code = m."to" from jsonb_to_recordset($1::jsonb) as m("from" text, "to" text) where t.area_code = m."from"
       returning ${answer}, m."from", m."to"`,
      [JSON.stringify(moves)],
    );
  const all = await moved("organisation", "t.organisation_id as id, t.name, t.kind");
  const organisations = all.filter((o) => o.kind !== "employer" && o.kind !== "worker");
  const accounts = await moved("account", "t.account_id as id, t.display_name as name");
  const officers = await tx.query<MovedParty>(
    `select a.account_id as id, a.display_name || '（' || o.name || '）' as name, coalesce(n."from", m."from") as "from", coalesce(n."to", m."to") as "to"
     from access.account a join access.organisation o on o.organisation_id = a.organisation_id
     left join jsonb_to_recordset($1::jsonb) as m(id uuid, "from" text, "to" text) on m.id = o.organisation_id
     left join jsonb_to_recordset($2::jsonb) as n(id uuid, "from" text, "to" text) on n.id = a.account_id
     where a.active and o.kind in ('commission', 'township', 'cdc', 'inspection') and coalesce(n.id, m.id) is not null order by name`,
    [JSON.stringify(organisations), JSON.stringify(accounts)],
  );
  return { organisations, accounts, officers };
};

/** Offices and people an area's code holds today, by name: who would go along. Needs the worker role. */
export const partiesIn = (tx: Tx, codes: readonly string[]): Promise<{ kind: "organisation" | "account"; name: string }[]> =>
  tx.query(
    `select 'organisation' as kind, name from access.organisation where area_code = any($1::text[]) and active and kind in ('commission', 'township', 'cdc', 'inspection')
     union all
     select 'account', a.display_name || '（' || o.name || '）' from access.account a join access.organisation o on o.organisation_id = a.organisation_id
       where a.active and (a.area_code = any($1::text[]) or o.area_code = any($1::text[]) and a.area_code is null)
         and o.kind in ('commission', 'township', 'cdc', 'inspection')
     order by kind, name limit 500`,
    [codes],
  );

export const updateOrganisation = (tx: Tx, organisationId: string, name: string | null, active: boolean | null): Promise<unknown> =>
  tx.query("update access.organisation set name = coalesce($2, name), active = coalesce($3, active) where organisation_id = $1", [
    organisationId,
    name,
    active,
  ]);

export type NewAccountRow = {
  accountId: string;
  organisationId: string;
  username: string;
  displayName: string;
  roles: readonly Role[];
  areaCode: string | null;
  staffing: string;
  mustChange: boolean;
  firstPasswordUntil: string | null;
  createdBy: string;
  email: string;
  credentialId: string;
  passwordHash: string;
};

/** Adds accounts with their logins. Names already taken are left out of the answer and nothing of them is written. */
export const insertAccounts = async (tx: Tx, rows: readonly NewAccountRow[]): Promise<Set<string>> => {
  const json = JSON.stringify(rows);
  // The uniqueness of names spans organisations the caller may not see: the constraint answers, not a lookup.
  await tx.query(
    `insert into access.account (account_id, organisation_id, username, display_name, roles, area_code, staffing, must_change_password, first_password_until, password_changed_at, created_by)
     select "accountId", "organisationId", username, "displayName", roles, "areaCode", staffing, "mustChange", "firstPasswordUntil", now(), "createdBy"
     from jsonb_to_recordset($1::jsonb) as r("accountId" uuid, "organisationId" uuid, username text, "displayName" text, roles text[], "areaCode" text, staffing text, "mustChange" boolean,
       "firstPasswordUntil" timestamptz, "createdBy" uuid)
     on conflict (username) do nothing`,
    [json],
  );
  const made = new Set(
    (
      await tx.query<{ id: string }>("select account_id as id from access.account where account_id = any($1::uuid[])", [
        rows.map((r) => r.accountId),
      ])
    ).map((r) => r.id),
  );
  const kept = JSON.stringify(rows.filter((r) => made.has(r.accountId)));
  await tx.query(
    `insert into access.auth_user (id, name, email, username)
     select "accountId", "displayName", email, username
     from jsonb_to_recordset($1::jsonb) as r("accountId" uuid, "displayName" text, email text, username text)`,
    [kept],
  );
  await tx.query(
    `insert into access.auth_credential (id, account_id, provider_id, user_id, password)
     select "credentialId", "accountId"::text, 'credential', "accountId", "passwordHash"
     from jsonb_to_recordset($1::jsonb) as r("credentialId" uuid, "accountId" uuid, "passwordHash" text)`,
    [kept],
  );
  return made;
};

export type AccountRow = {
  accountId: string;
  username: string;
  displayName: string;
  roles: Role[];
  active: boolean;
  organisationId: string;
  organisationName: string;
  kind: OrganisationKind;
  areaCode: string;
};
const accountSql = `select a.account_id as "accountId", a.username, a.display_name as "displayName", a.roles, a.active, o.organisation_id as "organisationId",
  o.name as "organisationName", o.kind, o.area_code as "areaCode"
  from access.account a join access.organisation o on o.organisation_id = a.organisation_id`;
export const accountById = (tx: Tx, accountId: string): Promise<AccountRow | undefined> =>
  tx.maybe<AccountRow>(`${accountSql} where a.account_id = $1`, [accountId]);
export const accountByName = (tx: Tx, username: string): Promise<AccountRow | undefined> =>
  tx.maybe<AccountRow>(`${accountSql} where a.username = $1`, [username]);

/** Rights take effect at the next request; sessions begun before the change end. */
export const updateAccount = (
  tx: Tx,
  accountId: string,
  edit: {
    displayName: string | null;
    roles: readonly Role[] | null;
    active: boolean | null;
    organisationId: string | null;
    areaCode: string | null;
    wholeArea: boolean;
    staffing: string | null;
    endSessions: boolean;
  },
): Promise<unknown> =>
  tx.query(
    `update access.account set display_name = coalesce($2, display_name), roles = coalesce($3::text[], roles), active = coalesce($4, active),
       organisation_id = coalesce($5, organisation_id), area_code = case when $8 then null else coalesce($7, area_code) end,
       staffing = coalesce($9, staffing), sessions_from = case when $6 then now() else sessions_from end where account_id = $1`,
    [
      accountId,
      edit.displayName,
      edit.roles,
      edit.active,
      edit.organisationId,
      edit.endSessions,
      edit.areaCode,
      edit.wholeArea,
      edit.staffing,
    ],
  );

export const replacePassword = async (tx: Tx, accountId: string, hash: string, until: Date): Promise<void> => {
  await tx.query("update access.auth_credential set password = $2, updated_at = now() where user_id = $1 and provider_id = 'credential'", [
    accountId,
    hash,
  ]);
  await tx.query(
    "update access.account set must_change_password = true, first_password_until = $2, password_changed_at = now(), sessions_from = now() where account_id = $1",
    [accountId, until],
  );
};

/** Row policies let the worker remove only what has expired. */
export const forgetExpired = async (tx: Tx): Promise<void> => {
  for (const table of ["auth_session", "auth_verification", "sign_in_guard", "code_used", "auth_rate"])
    await tx.query(`delete from access.${table}`);
};

/** Stops staff accounts without a sign-in for so many days. Firms and workers sign in once a year and are left. @returns their ids */
export const stopUnused = async (tx: Tx, days: number): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `update access.account a set active = false, sessions_from = now() from access.organisation o
       where o.organisation_id = a.organisation_id and o.kind not in ('employer', 'worker') and a.active
         and coalesce(a.last_signed_in_at, a.created_at) < now() - make_interval(days => $1) returning a.account_id as id`,
      [days],
    )
  ).map((row) => row.id);
