import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Role } from "../roles.ts";

export type DelegationRow = {
  delegationId: string;
  organisationId: string;
  organisationName: string;
  areaCode: string;
  fromAccount: string;
  fromName: string;
  toAccount: string;
  toName: string;
  roles: Role[];
  fromDay: Day;
  untilDay: Day;
  reason: string;
  createdName: string;
  createdAt: Date;
  endedAt: Date | null;
  endedName: string;
  endedReason: string;
};
const columns = `d.delegation_id as "delegationId", d.organisation_id as "organisationId", coalesce(o.name, '') as "organisationName", d.area_code as "areaCode",
  d.from_account as "fromAccount", d.from_name as "fromName", d.to_account as "toAccount", d.to_name as "toName", d.roles, d.from_day as "fromDay",
  d.until_day as "untilDay", d.reason, d.created_name as "createdName", d.created_at as "createdAt", d.ended_at as "endedAt", d.ended_name as "endedName",
  d.ended_reason as "endedReason"`;
const tables = "access.delegation d left join access.organisation o on o.organisation_id = d.organisation_id";

/** Delegations the caller gave, received or manages, the longest lasting first. */
export const delegations = (tx: Tx): Promise<DelegationRow[]> =>
  tx.query<DelegationRow>(`select ${columns} from ${tables} order by d.until_day desc, d.delegation_id desc limit 500`);
export const delegationById = (tx: Tx, delegationId: string): Promise<DelegationRow | undefined> =>
  tx.maybe<DelegationRow>(`select ${columns} from ${tables} where d.delegation_id = $1`, [delegationId]);

export type NewDelegation = Pick<
  DelegationRow,
  | "delegationId"
  | "organisationId"
  | "areaCode"
  | "fromAccount"
  | "fromName"
  | "toAccount"
  | "toName"
  | "fromDay"
  | "untilDay"
  | "reason"
  | "createdName"
> & { readonly roles: readonly Role[]; readonly createdBy: string };
export const insertDelegation = (tx: Tx, d: NewDelegation): Promise<unknown> =>
  tx.query(
    `insert into access.delegation (delegation_id, organisation_id, area_code, from_account, from_name, to_account, to_name, roles, from_day, until_day, reason,
       created_by, created_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      d.delegationId, d.organisationId, d.areaCode, d.fromAccount, d.fromName, d.toAccount, d.toName, d.roles, d.fromDay, d.untilDay, d.reason,
      d.createdBy, d.createdName,
    ],
  ); // prettier-ignore

/** False when there is none to end. */
export const endDelegation = async (tx: Tx, delegationId: string, by: string, reason: string): Promise<boolean> =>
  (
    await tx.query(
      `update access.delegation set ended_at = now(), ended_name = $2, ended_reason = $3 where delegation_id = $1 and ended_at is null returning 1`,
      [delegationId, by, reason],
    )
  ).length > 0;

export type Limit = { days: number; basis: string; areaCode: string };
/** The limit of the area itself or of the nearest area above it that set one. */
export const limitOf = (tx: Tx, areaCode: string): Promise<Limit | undefined> =>
  tx.maybe<Limit>(
    `select most_days as days, basis, area_code as "areaCode" from access.delegation_limit
     where area_code in (select * from indicators.ancestors($1)) order by area_code desc limit 1`,
    [areaCode],
  );
export const putLimit = (
  tx: Tx,
  areaCode: string,
  limit: { mostDays: number; basis: string },
  by: { accountId: string; name: string },
  on: Day,
): Promise<unknown> =>
  tx.query(
    `insert into access.delegation_limit (area_code, most_days, basis, set_by, set_name, set_on) values ($1, $2, $3, $4, $5, $6)
     on conflict (area_code) do update set most_days = excluded.most_days, basis = excluded.basis, set_by = excluded.set_by, set_name = excluded.set_name, set_on = excluded.set_on`,
    [areaCode, limit.mostDays, limit.basis, by.accountId, by.name, on],
  );

export type Colleague = {
  accountId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  kind: string;
  areaCode: string;
  active: boolean;
  administrator: boolean;
  staffing: "" | "full-time" | "part-time";
};
/** Names of the caller's organisation and, for authorities and towns, of the officials of their area; nothing else of an account. */
export const colleagues = (tx: Tx, wanted: readonly Role[] | null = null): Promise<Colleague[]> =>
  tx.query<Colleague>(
    `select account_id as "accountId", name, organisation_id as "organisationId", organisation_name as "organisationName", kind, area_code as "areaCode", active,
       administrator, staffing
     from access.colleagues($1::text[]) order by area_code, name, account_id limit 5000`,
    [wanted],
  );

export type Giver = { accountId: string; name: string; roles: Role[]; organisationId: string; areaCode: string };
/** An account with its roles as far as the caller's own rights show it. */
export const giverById = (tx: Tx, accountId: string): Promise<Giver | undefined> =>
  tx.maybe<Giver>(
    `select a.account_id as "accountId", a.display_name as name, a.roles, a.organisation_id as "organisationId", o.area_code as "areaCode"
     from access.account a join access.organisation o on o.organisation_id = a.organisation_id where a.account_id = $1 and a.active and o.active`,
    [accountId],
  );
export const membersOf = (
  tx: Tx,
  organisationId: string,
): Promise<Omit<Colleague, "organisationName" | "kind" | "areaCode" | "staffing">[]> =>
  tx.query(
    `select a.account_id as "accountId", a.display_name as name, a.organisation_id as "organisationId", a.active,
       a.roles && '{platform-admin,commission-admin,auditor}' as administrator from access.account a where a.organisation_id = $1`,
    [organisationId],
  );
