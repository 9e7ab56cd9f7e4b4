import { newId, type Day } from "#kernel";
import type { Tx } from "#platform";
import type { SealedPerson } from "../people.ts";

/** Adds posts that do not exist and answers the id of each (employer, name), in the order given. */
export const upsertPosts = async (
  tx: Tx,
  posts: readonly { employerId: string; areaCode: string; name: string; workshop: string; workers: number }[],
): Promise<string[]> => {
  const key = (employerId: string, name: string): string => `${employerId} ${name}`;
  const distinct = new Map(posts.map((p) => [key(p.employerId, p.name), p]));
  const wanted = [...distinct.values()].sort((a, b) => (key(a.employerId, a.name) < key(b.employerId, b.name) ? -1 : 1));
  const ids = new Map<string, string>();
  const read = async (list: typeof wanted): Promise<void> => {
    const rows = await tx.query<{ employer_id: string; post_id: string; name: string }>(
      `select p.employer_id, p.post_id, p.name from unnest($1::uuid[], $2::text[]) as w(employer_id, name)
       join registry.post p on p.employer_id = w.employer_id and p.name = w.name`,
      [list.map((p) => p.employerId), list.map((p) => p.name)],
    );
    for (const row of rows) ids.set(key(row.employer_id, row.name), row.post_id);
  };
  await read(wanted);
  const missing = wanted.filter((p) => !ids.has(key(p.employerId, p.name)));
  if (missing.length > 0) {
    const added = await tx.query<{ employer_id: string; post_id: string; name: string }>(
      `insert into registry.post (employer_id, post_id, area_code, name, workshop, workers)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::int[])
       on conflict (employer_id, name) do nothing returning employer_id, post_id, name`,
      [
        missing.map((p) => p.employerId),
        missing.map(() => newId()),
        missing.map((p) => p.areaCode),
        missing.map((p) => p.name),
        missing.map((p) => p.workshop),
        missing.map((p) => p.workers),
      ],
    );
    for (const row of added) ids.set(key(row.employer_id, row.name), row.post_id);
    // A post that another transaction added meanwhile was not returned by the insert.
    if (added.length < missing.length) await read(missing);
  }
  return posts.map((p) => ids.get(key(p.employerId, p.name))!);
};

/** Adds agents to posts; a pair that exists stays. */
export const upsertPostAgents = async (
  tx: Tx,
  rows: readonly { employerId: string; postId: string; agentCode: string; areaCode: string; since: Day | null; workers?: number }[],
): Promise<void> => {
  if (rows.length === 0) return;
  const distinct = [...new Map(rows.map((r) => [`${r.employerId} ${r.postId} ${r.agentCode}`, r])).entries()]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, r]) => r);
  await tx.query(
    `insert into registry.post_agent (employer_id, post_id, agent_code, area_code, since, workers)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::date[], $6::int[])
     on conflict (employer_id, post_id, agent_code) do nothing`,
    [
      distinct.map((r) => r.employerId),
      distinct.map((r) => r.postId),
      distinct.map((r) => r.agentCode),
      distinct.map((r) => r.areaCode),
      distinct.map((r) => r.since),
      distinct.map((r) => r.workers ?? 0),
    ],
  );
};

/** Ids by blind index; indexes as `\\x` and hexadecimal. */
export const workersByIndex = async (tx: Tx, indexes: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx.query<{ worker_id: string; id_index: string }>(
    `select worker_id, '\\x' || encode(id_index, 'hex') as id_index from registry.worker where id_index = any($1::bytea[])`,
    [indexes],
  );
  return new Map(rows.map((row) => [row.id_index, row.worker_id]));
};

export type NewWorker = SealedPerson & { workerId: string };

/** Adds workers; one that another transaction added meanwhile is left, its id is not in the answer. */
export const insertWorkers = async (tx: Tx, workers: readonly NewWorker[]): Promise<Map<string, string>> => {
  if (workers.length === 0) return new Map();
  const sorted = workers.toSorted((a, b) => (a.idIndex < b.idIndex ? -1 : 1));
  const rows = await tx.query<{ worker_id: string; id_index: string }>(
    `insert into registry.worker (worker_id, id_kind, id_index, id_number_sealed, name_sealed, name_index, phone_sealed, sex, birth_on)
     select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::text[], $9::date[])
     on conflict (id_index) do nothing returning worker_id, '\\x' || encode(id_index, 'hex') as id_index`,
    [
      sorted.map((w) => w.workerId),
      sorted.map((w) => w.idKind),
      sorted.map((w) => w.idIndex),
      sorted.map((w) => w.idNumberSealed),
      sorted.map((w) => w.nameSealed),
      sorted.map((w) => w.nameIndex),
      sorted.map((w) => w.phoneSealed),
      sorted.map((w) => w.sex),
      sorted.map((w) => w.birthOn),
    ],
  );
  return new Map(rows.map((row) => [row.id_index, row.worker_id]));
};

export type EmploymentRow = {
  employerId: string;
  workerId: string;
  areaCode: string;
  usingEmployerId: string | null;
  since: Day | null;
  seenOn: Day;
};

/** Enters who works where; a later sighting moves the last day seen and the using employer. */
export const upsertEmployments = async (tx: Tx, rows: readonly EmploymentRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const latest = new Map<string, EmploymentRow>();
  for (const row of rows) {
    const key = `${row.employerId} ${row.workerId}`;
    const known = latest.get(key);
    if (!known || known.seenOn <= row.seenOn) latest.set(key, row);
  }
  const sorted = [...latest].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, row]) => row);
  await tx.query(
    `insert into registry.employment as e (employer_id, worker_id, area_code, using_employer_id, since, last_seen_on)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::date[], $6::date[])
     on conflict (employer_id, worker_id) do update set last_seen_on = excluded.last_seen_on, area_code = excluded.area_code,
       using_employer_id = excluded.using_employer_id, since = least(e.since, excluded.since)
     where e.last_seen_on < excluded.last_seen_on`,
    [
      sorted.map((r) => r.employerId),
      sorted.map((r) => r.workerId),
      sorted.map((r) => r.areaCode),
      sorted.map((r) => r.usingEmployerId),
      sorted.map((r) => r.since),
      sorted.map((r) => r.seenOn),
    ],
  );
};
