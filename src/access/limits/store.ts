import type { Tx } from "#platform";

/** Whom a count is of, and how far it may go. */
export type Counted = { readonly subjectId: string; readonly most: number };

/**
 * Adds to every count that stays within its limit, each under the lock of its own row: of many at once exactly as many pass as there is
 * room for. @returns the subjects whose count was raised; the caller ends the transaction when one is missing
 */
export const raiseCounts = async (tx: Tx, day: string, act: string, amount: number, counted: readonly Counted[]): Promise<Set<string>> =>
  new Set(
    (
      await tx.query<{ subjectId: string }>(
        `insert into access.act_count as c (on_day, act, subject_id, used)
         select $1::date, $2, "subjectId", $3::bigint
         from jsonb_to_recordset($4::jsonb) as r(at int, "subjectId" uuid, most bigint) where most >= $3::bigint order by at
         on conflict (on_day, act, subject_id) do update set used = c.used + $3::bigint
           where c.used + $3::bigint <= (select most from jsonb_to_recordset($4::jsonb) as r("subjectId" uuid, most bigint) where r."subjectId" = c.subject_id)
         returning subject_id as "subjectId"`,
        [day, act, amount, JSON.stringify(counted.map((c, at) => ({ at, ...c })))],
      )
    ).map((row) => row.subjectId),
  );

/** Today's whole use of every act, for administrators. */
export const usedByAll = (tx: Tx, day: string, everybody: string): Promise<{ act: string; used: number }[]> =>
  tx.query(`select act, used from access.act_count where on_day = $1::date and subject_id = $2::uuid`, [day, everybody]);

export type Kept = { readonly files: number; readonly bytes: number };
/** Adds files to what an organisation keeps. @returns false, and nothing added, when that would pass a limit */
export const raiseKept = async (tx: Tx, organisationId: string, add: Kept, most: Kept): Promise<boolean> =>
  (
    await tx.query(
      `insert into access.kept_files as k (organisation_id, files, bytes)
       select $1::uuid, $2::bigint, $3::bigint where $2::bigint <= $4::bigint and $3::bigint <= $5::bigint
       on conflict (organisation_id) do update set files = k.files + $2::bigint, bytes = k.bytes + $3::bigint
         where k.files + $2::bigint <= $4::bigint and k.bytes + $3::bigint <= $5::bigint
       returning 1`,
      [organisationId, add.files, add.bytes, most.files, most.bytes],
    )
  ).length === 1;
export const keptBy = async (tx: Tx, organisationId: string): Promise<Kept> =>
  (await tx.maybe<Kept>("select files, bytes from access.kept_files where organisation_id = $1", [organisationId])) ?? {
    files: 0,
    bytes: 0,
  };

/** In one look: what the organisation keeps, and how often each subject did the act today. */
export const roomOf = async (
  tx: Tx,
  day: string,
  act: string,
  subjectIds: readonly string[],
  organisationId: string,
): Promise<{ kept: Kept; used: ReadonlyMap<string, number> }> => {
  const rows = await tx.query<{ subjectId: string | null; n: number; bytes: number }>(
    `select null::uuid as "subjectId", files as n, bytes from access.kept_files where organisation_id = $4
     union all select subject_id, used, 0 from access.act_count where on_day = $1::date and act = $2 and subject_id = any($3::uuid[])`,
    [day, act, subjectIds, organisationId],
  );
  const kept = rows.find((r) => r.subjectId === null);
  return { kept: { files: kept?.n ?? 0, bytes: kept?.bytes ?? 0 }, used: new Map(rows.map((r) => [r.subjectId ?? "", r.n])) };
};

/** Counts of days that are over. Needs the worker role. */
export const forgetCounts = (tx: Tx, before: string): Promise<unknown> =>
  tx.query("delete from access.act_count where on_day < $1::date - 1", [before]);
