import type { Day } from "#kernel";
import type { Tx } from "#platform";

const bytea = (bytes: Buffer): string => `\\x${bytes.toString("hex")}`;
export type StaffRow = {
  employerId: string;
  accountId: string;
  areaCode: string;
  position: string;
  phone: Buffer;
  identity: Buffer | null;
  posts: readonly string[];
  by: { id: string; name: string };
  on: Day;
};
/** An identity number already told stays when none is given. */
export const putStaff = async (tx: Tx, r: StaffRow): Promise<void> => {
  await tx.query(
    `insert into registry.employer_staff as s (employer_id, account_id, area_code, position, phone_sealed, identity_sealed, posts, entered_by, entered_name, entered_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (employer_id, account_id) do update set position = excluded.position,
       phone_sealed = excluded.phone_sealed, identity_sealed = coalesce(excluded.identity_sealed, s.identity_sealed), posts = excluded.posts,
       entered_by = excluded.entered_by, entered_name = excluded.entered_name, entered_on = excluded.entered_on`,
    [r.employerId, r.accountId, r.areaCode, r.position, bytea(r.phone), r.identity && bytea(r.identity), r.posts, r.by.id, r.by.name, r.on],
  );
};
export type StaffAccount = {
  accountId: string;
  username: string;
  name: string;
  active: boolean;
  roles: string[];
  lastSignedInAt: Date | null;
  position: string | null;
  phone: Buffer | null;
  identity: Buffer | null;
  posts: string[];
};
/** Accounts of the caller's own employer; the row policies show them to its managers only. */
export const staffAccounts = (tx: Tx, organisationId: string): Promise<StaffAccount[]> =>
  tx.query(
    `select a.account_id as "accountId", a.username, a.display_name as name, a.active, a.roles, a.last_signed_in_at as "lastSignedInAt", s.position,
       s.phone_sealed as phone, s.identity_sealed as identity, coalesce(s.posts, '{}') as posts
     from access.account a left join registry.employer_staff s on s.account_id = a.account_id
     where a.organisation_id = $1 order by not a.active, a.created_at, a.account_id`,
    [organisationId],
  );
/** The posts an account of an employer is held to; undefined when it is held to none. */
export const postsHeldTo = async (tx: Tx): Promise<string[] | undefined> =>
  (
    await tx.maybe<{ posts: string[] }>(
      `select coalesce((select s.posts from registry.employer_staff s where s.account_id = scope.account()), '{}') as posts where scope.own_posts_only()`,
    )
  )?.posts;
export const postsOf = (tx: Tx, employerId: string): Promise<{ postId: string; name: string }[]> =>
  tx.query(`select post_id as "postId", name from registry.post where employer_id = $1 and active order by name, post_id`, [employerId]);
