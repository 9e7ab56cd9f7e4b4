import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Result, Round, StandingItem, Submitted, Todo, Town } from "./schema.ts";

export type CheckEmployer = { employerId: string; areaCode: string; name: string; exposed: number | null };
export const checkEmployer = (tx: Tx, employerId: string): Promise<CheckEmployer | undefined> =>
  tx.maybe(
    `select employer_id as "employerId", area_code as "areaCode", name, workers_exposed as exposed from registry.employer where employer_id = $1`,
    [employerId],
  );

const roundColumns = `area_code as "areaCode", year, form, due_on as "dueOn", note, opened_on as "openedOn", actor_name as "openedBy"`;
/** The round of the county an area lies in. */
export const roundFor = (tx: Tx, areaCode: string, year: number): Promise<Round | undefined> =>
  tx.maybe(`select ${roundColumns} from oversight.self_check_round where area_code = $1 and year = $2`, [
    `${areaCode.slice(0, 6)}000000`,
    year,
  ]);
export const roundsIn = (tx: Tx, scope: { from: string; to: string }, year: number): Promise<Round[]> =>
  tx.query(
    `select ${roundColumns} from oversight.self_check_round where year = $3 and area_code in
       (select distinct substr(a, 1, 6) || '000000' from unnest(array[$1, $2]) a) or (year = $3 and area_code between $1 and $2) order by area_code`,
    [scope.from, scope.to, year],
  );
export const insertRound = async (tx: Tx, r: Omit<Round, "openedBy"> & { accountId: string; actorName: string }): Promise<boolean> =>
  (
    await tx.query(
      `insert into oversight.self_check_round (area_code, year, form, due_on, note, opened_on, account_id, actor_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning 1`,
      [r.areaCode, r.year, r.form, r.dueOn, r.note, r.openedOn, r.accountId, r.actorName],
    )
  ).length === 1;

export const draftOf = (
  tx: Tx,
  employerId: string,
  year: number,
): Promise<{ form: string; answers: Record<string, unknown> } | undefined> =>
  tx.maybe(`select form, answers from oversight.self_check_draft where employer_id = $1 and year = $2`, [employerId, year]);
export const saveDraftRow = (
  tx: Tx,
  d: { employerId: string; year: number; form: string; areaCode: string; answers: Record<string, unknown> },
): Promise<unknown> =>
  tx.query(
    `insert into oversight.self_check_draft (employer_id, year, form, area_code, answers) values ($1, $2, $3, $4, $5)
     on conflict (employer_id, year) do update set form = excluded.form, answers = excluded.answers, saved_at = now()`,
    [d.employerId, d.year, d.form, d.areaCode, JSON.stringify(d.answers)],
  );

const checkColumns = `check_id as "checkId", year, form, version, submitted_on as "submittedOn", actor_name as by, failed, sm3, answers, result`;
/** Submitted versions, newest first; of one year, or of every year. */
export const checksOf = (tx: Tx, employerId: string, year: number | null): Promise<Submitted[]> =>
  tx.query(
    `select ${checkColumns} from oversight.self_check where employer_id = $1 and ($2::int is null or year = $2) order by year desc, version desc limit 100`,
    [employerId, year],
  );
export const checkById = (tx: Tx, employerId: string, checkId: string): Promise<Submitted | undefined> =>
  tx.maybe(`select ${checkColumns} from oversight.self_check where employer_id = $1 and check_id = $2`, [employerId, checkId]);
export const insertCheck = (
  tx: Tx,
  c: {
    employerId: string;
    checkId: string;
    areaCode: string;
    year: number;
    form: string;
    on: Day;
    answers: Record<string, unknown>;
    result: Result;
    failed: number;
    sm3: string;
    accountId: string;
    actorName: string;
  },
): Promise<{ version: number }> =>
  tx.one(
    `insert into oversight.self_check (employer_id, check_id, area_code, year, form, version, submitted_on, answers, result, failed, score, sm3, account_id, actor_name)
     select $1, $2, $3, $4, $5, coalesce(max(version), 0) + 1, $6, $7, $8, $9, $10, $11, $12, $13 from oversight.self_check where employer_id = $1 and year = $4
     returning version`,
    [
      c.employerId,
      c.checkId,
      c.areaCode,
      c.year,
      c.form,
      c.on,
      JSON.stringify(c.answers),
      JSON.stringify(c.result),
      c.failed,
      c.result.score,
      c.sm3,
      c.accountId,
      c.actorName,
    ],
  );

export const todosOf = (tx: Tx, employerId: string): Promise<Todo[]> =>
  tx.query(
    `select todo_id as "todoId", form, item_no as "itemNo", item, basis, note, opened_on as "openedOn", cleared_on as "clearedOn",
       cleared_note as "clearedNote", cleared_by as "clearedBy", file_ids as "fileIds"
     from oversight.self_check_todo where employer_id = $1 order by (cleared_on is not null), opened_on, item_no limit 500`,
    [employerId],
  );
export const openTodos = (
  tx: Tx,
  t: {
    employerId: string;
    areaCode: string;
    checkId: string;
    form: string;
    on: Day;
    items: readonly { todoId: string; no: string; item: string; basis: string; note: string }[];
  },
): Promise<unknown> =>
  tx.query(
    `insert into oversight.self_check_todo (employer_id, todo_id, area_code, check_id, form, item_no, item, basis, note, opened_on)
     select $1, i."todoId", $2, $3, $4, i.no, i.item, i.basis, i.note, $5
     from jsonb_to_recordset($6::jsonb) as i ("todoId" uuid, no text, item text, basis text, note text)
     on conflict (employer_id, form, item_no) where cleared_on is null do nothing`,
    [t.employerId, t.areaCode, t.checkId, t.form, t.on, JSON.stringify(t.items)],
  );
/** Clears what is named with its evidence. Answers how many were open. */
export const clearTodos = async (
  tx: Tx,
  t: {
    employerId: string;
    on: Day;
    by: string;
    items: readonly { todoId?: string; form?: string; no?: string; files: readonly string[]; note: string }[];
  },
): Promise<number> =>
  (
    await tx.query(
      `update oversight.self_check_todo t set cleared_on = $2, cleared_by = $3, cleared_note = i.note, file_ids = i.files
       from jsonb_to_recordset($4::jsonb) as i ("todoId" uuid, form text, no text, files jsonb, note text)
       where t.employer_id = $1 and t.cleared_on is null and (t.todo_id = i."todoId" or (t.form = i.form and t.item_no = i.no)) returning 1`,
      [t.employerId, t.on, t.by, JSON.stringify(t.items)],
    )
  ).length;

/** Employers that check themselves: in production with confirmed hazards. */
const base = `from registry.employer e where e.area_code between $1 and $2 and e.state = 'in-production' and e.hazard_confirmed`;
const last = `(select c.check_id, c.submitted_on, c.version, c.failed, c.score, c.result from oversight.self_check c
   where c.employer_id = e.employer_id and c.year = $3 order by c.version desc limit 1)`;
const todoCount = `(select count(*) from oversight.self_check_todo t where t.employer_id = e.employer_id and t.cleared_on is null)`;
const stateSql = {
  missing: "c.check_id is null",
  submitted: "c.check_id is not null",
  todo: `exists (select 1 from oversight.self_check_todo t where t.employer_id = e.employer_id and t.cleared_on is null)`,
} as const;

export const standings = (
  tx: Tx,
  q: {
    from: string;
    to: string;
    year: number;
    state?: keyof typeof stateSql | undefined;
    after?: readonly [string, string] | undefined;
    limit: number;
  },
): Promise<StandingItem[]> =>
  tx.query(
    `select e.employer_id as "employerId", e.name, e.area_code as "areaCode", c.check_id as "checkId", c.submitted_on as "submittedOn", c.version, c.failed, c.score,
       coalesce(c.result ->> 'className', '') as "className", ${todoCount}::int as "openTodos"
     from (select employer_id, name, area_code ${base}) e left join lateral ${last} c on true
     where ${q.state ? stateSql[q.state] : "true"} ${q.after ? "and (e.area_code, e.employer_id) > ($4, $5::uuid)" : ""}
     order by e.area_code, e.employer_id limit ${q.limit}`,
    [q.from, q.to, q.year, ...(q.after ?? [])],
  );
export const standingCount = async (
  tx: Tx,
  q: { from: string; to: string; year: number; state?: keyof typeof stateSql | undefined },
): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*)::int as n from (select 1 from (select employer_id, area_code ${base}) e left join lateral ${last} c on true
       where $3::int is not null and ${q.state ? stateSql[q.state] : "true"} limit 10001) t`,
      [q.from, q.to, q.year],
    )
  ).n;
/** Town by town: how many submitted this year, of how many. */
export const standingTowns = (tx: Tx, q: { from: string; to: string; year: number }): Promise<Town[]> =>
  tx.query(
    `select t.code as "areaCode", coalesce(a.name, t.code) as name, t.done, t.total
     from (select substr(e.area_code, 1, 9) || '000' as code, count(*)::int as total,
         count(*) filter (where exists (select 1 from oversight.self_check c where c.employer_id = e.employer_id and c.year = $3))::int as done ${base} group by 1) t
     left join registry.area a on a.area_code = t.code order by t.code limit 500`,
    [q.from, q.to, q.year],
  );
