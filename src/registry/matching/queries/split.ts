import type { Tx } from "#platform";

/** How many of these ids stand under the employer. */
export const countOwned = async (tx: Tx, table: string, column: string, employerId: string, ids: readonly string[]): Promise<number> =>
  ids.length === 0
    ? 0
    : (
        await tx.one<{ n: number }>(
          `select count(distinct ${column})::int as n from ${table} where employer_id = $1 and ${column} = any($2::uuid[])`,
          [employerId, ids],
        )
      ).n;

/** Posts among those chosen that results of reports not chosen were measured at. */
export const sharedPosts = (
  tx: Tx,
  employerId: string,
  posts: readonly string[],
  reports: readonly string[],
): Promise<{ name: string }[]> =>
  tx.query<{ name: string }>(
    `select p.name from registry.post p where p.employer_id = $1 and p.post_id = any($2::uuid[])
       and exists (select 1 from exposure.result r where r.employer_id = $1 and r.post_id = p.post_id and not r.report_id = any($3::uuid[])) limit 1`,
    [employerId, posts, reports],
  );
