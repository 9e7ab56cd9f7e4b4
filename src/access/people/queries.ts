import { isId } from "#kernel";
import type { z } from "zod";
import { areaRange, type Actor, type Ctx } from "../actor.ts";
import type { accountQuery, accountView, organisationQuery, organisationView } from "../contract.ts";
import type { OrganisationKind, Role } from "../roles.ts";

type OrganisationView = z.output<typeof organisationView>;
type AccountView = z.output<typeof accountView>;
export type Page<T> = { items: T[]; nextCursor: string | null; count: { value: number; capped: boolean } };
export const countCap = 10_000;

/** Platform administrators manage every area, others their own. Stated in SQL too, so that the index answers. */
export const managedArea = (actor: Actor): { from: string; to: string } =>
  actor.kind === "platform" ? { from: "000000000000", to: "999999999999" } : areaRange(actor.areaCode);

/** Cuts a page of `limit + 1` rows and names the last one kept. */
export const pageOf = <R, T>(rows: R[], limit: number, total: number, cursorOf: (row: R) => string, view: (row: R) => T): Page<T> => {
  const kept = rows.slice(0, limit);
  return {
    items: kept.map(view),
    nextCursor: rows.length > limit ? Buffer.from(cursorOf(kept.at(-1)!)).toString("base64url") : null,
    count: { value: Math.min(total, countCap), capped: total > countCap },
  };
};
export const readCursor = (cursor: string | undefined): string | undefined =>
  cursor === undefined ? undefined : Buffer.from(cursor, "base64url").toString("utf8");

export const listOrganisations = async (ctx: Ctx, query: z.output<typeof organisationQuery>): Promise<Page<OrganisationView>> => {
  const { from, to } = managedArea(ctx.actor);
  const values: unknown[] = [from, to, query.kind ?? null, query.text?.trim() || null];
  const where = `o.area_code between $1 and $2 and ($3::text is null or o.kind = $3) and ($4::text is null or position($4 in o.name) > 0 or o.credit_code = $4)`;
  const after = readCursor(query.cursor);
  const [area, id] = after?.split("|") ?? [];
  const from2 =
    area !== undefined && id !== undefined && isId(id)
      ? (values.push(area, id), ` and (o.area_code, o.organisation_id) > ($5 collate "C", $6::uuid)`)
      : "";
  const rows = await ctx.tx.query<OrganisationView>(
    `select o.organisation_id as "organisationId", o.kind, o.name, o.area_code as "areaCode", o.credit_code as "creditCode", o.employer_id as "employerId",
       o.worker_id as "workerId", o.active, (select count(*) from access.account a where a.organisation_id = o.organisation_id) as accounts
     from access.organisation o where ${where}${from2} order by o.area_code, o.organisation_id limit ${query.limit + 1}`,
    values,
  );
  const { n } = await ctx.tx.one<{ n: number }>(
    `select count(*) as n from (select 1 from access.organisation o where ${where} limit ${countCap + 1}) capped`,
    values.slice(0, 4),
  );
  return pageOf(
    rows,
    query.limit,
    n,
    (row) => `${row.areaCode}|${row.organisationId}`,
    (row) => row,
  );
};

type AccountListRow = Omit<AccountView, "createdAt" | "lastSignedInAt"> & { createdAt: Date; lastSignedInAt: Date | null };
const accountRows = `select a.account_id as "accountId", a.username, a.display_name as "displayName", a.roles, a.active, a.must_change_password as "mustChangePassword",
  coalesce(u.two_factor_enabled, false) as "twoFactor", a.created_at as "createdAt", a.last_signed_in_at as "lastSignedInAt", o.organisation_id as "organisationId",
  o.name as "organisationName", o.kind, coalesce(a.area_code, o.area_code) as "areaCode", a.staffing,
  (select json_build_object('areaCode', v.area_code, 'name', v.name) from registry.area v where v.area_code = a.area_code) as village
  from access.account a join access.organisation o on o.organisation_id = a.organisation_id left join access.auth_user u on u.id = a.account_id`;
const accountViewOf = (row: AccountListRow): AccountView => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
});

export const listAccounts = async (ctx: Ctx, query: z.output<typeof accountQuery>): Promise<Page<AccountView>> => {
  const { from, to } = managedArea(ctx.actor);
  const values: unknown[] = [
    from,
    to,
    query.organisationId ?? null,
    query.role ?? null,
    query.active === undefined ? null : query.active === "true",
    query.text?.trim() || null,
    query.staffing === undefined ? null : query.staffing === "untold" ? "" : query.staffing,
    query.villages === undefined ? null : query.villages === "true",
  ];
  const where = `o.area_code between $1 and $2 and ($3::uuid is null or a.organisation_id = $3) and ($4::text is null or $4 = any(a.roles))
    and ($5::boolean is null or a.active = $5) and ($6::text is null or position(lower($6) in a.username) > 0 or position($6 in a.display_name) > 0
      or a.area_code in (select v.area_code from registry.area v where position($6 in v.name) > 0))
    and ($7::text is null or (o.kind = 'township' and a.staffing = $7)) and ($8::boolean is null or (o.kind = 'township' and (a.area_code is not null) = $8))`;
  const after = readCursor(query.cursor);
  if (after !== undefined) values.push(after);
  const rows = await ctx.tx.query<AccountListRow>(
    `${accountRows} where ${where}${after === undefined ? "" : " and a.username > $9"} order by a.username limit ${query.limit + 1}`,
    values,
  );
  const { n } = await ctx.tx.one<{ n: number }>(
    `select count(*) as n from (select 1 from access.account a join access.organisation o on o.organisation_id = a.organisation_id where ${where} limit ${countCap + 1}) capped`,
    values.slice(0, 8),
  );
  return pageOf(rows, query.limit, n, (row) => row.username, accountViewOf);
};

export const readAccount = async (ctx: Ctx, accountId: string): Promise<AccountView | undefined> => {
  const { from, to } = managedArea(ctx.actor);
  const row = await ctx.tx.maybe<AccountListRow>(`${accountRows} where a.account_id = $1 and o.area_code between $2 and $3`, [
    accountId,
    from,
    to,
  ]);
  return row && accountViewOf(row);
};

export type AccountActorRow = {
  accountId: string;
  name: string;
  roles: Role[];
  organisationId: string;
  organisationName: string;
  kind: OrganisationKind;
  areaCode: string;
  employerId: string | null;
  workerId: string | null;
  frozen: { kind: "account" | "organisation"; since: string } | null;
};
export const activeAccount = (tx: Ctx["tx"], username: string): Promise<AccountActorRow | undefined> =>
  tx.maybe<AccountActorRow>(
    `select a.account_id as "accountId", a.display_name as name, a.roles, o.organisation_id as "organisationId", o.name as "organisationName", o.kind,
       coalesce(a.area_code, o.area_code) as "areaCode", o.employer_id as "employerId", o.worker_id as "workerId",
       (select json_build_object('kind', f.kind, 'since', f.frozen_at) from access.freeze f where f.thawed_at is null
          and ((f.kind = 'account' and f.subject_id = a.account_id) or (f.kind = 'organisation' and f.subject_id = o.organisation_id)) limit 1) as frozen
     from access.account a join access.organisation o on o.organisation_id = a.organisation_id where a.username = $1 and a.active and o.active`,
    [username.trim().toLowerCase()],
  );
