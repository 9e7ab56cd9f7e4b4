import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { AreaChange, areaChangeStates, AreaMoved, areaMovedKinds } from "../schema.ts";

/** A change as it is written down; `from` is the day it takes effect. */
export type ChangeRow = AreaChange & {
  areaCode: string;
  changeId: string;
  state: (typeof areaChangeStates)[number];
  areaName: string;
  version: number;
  plannedOn: Day;
  accountId: string;
  organisationId: string;
  plannerAreaCode: string;
  actorName: string;
  fileSha256: string | null;
  fileName: string;
  mediaType: string;
  settledOn: Day | null;
  settledBy: string;
  settledReason: string;
  moved: AreaMoved | null;
};

const columns = (c: string): string =>
  `${c}.area_code as "areaCode", ${c}.change_id as "changeId", ${c}.kind, ${c}.state, ${c}.area_name as "areaName", ${c}.effective_on as "from",
   ${c}.successor_code as "successorCode", ${c}.successor_name as "successorName", ${c}.villages, ${c}.employer_ids as "employerIds", ${c}.others_stay as "othersStay",
   ${c}.reason, ${c}.decree_number as "decreeNumber", ${c}.decree_authority as "decreeAuthority", ${c}.version, ${c}.planned_on as "plannedOn",
   ${c}.account_id as "accountId", ${c}.organisation_id as "organisationId", ${c}.planner_area_code as "plannerAreaCode", ${c}.actor_name as "actorName",
   ${c}.file_sha256 as "fileSha256", ${c}.file_name as "fileName", ${c}.media_type as "mediaType", ${c}.settled_on as "settledOn", ${c}.settled_by as "settledBy",
   ${c}.settled_reason as "settledReason", ${c}.moved`;

export const insertChange = (tx: Tx, row: ChangeRow): Promise<unknown> =>
  tx.query(
    `insert into registry.area_change (area_code, change_id, kind, area_name, effective_on, successor_code, successor_name, villages, employer_ids, others_stay, reason,
       decree_number, decree_authority, planned_on, account_id, organisation_id, planner_area_code, actor_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::uuid[], $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      row.areaCode,
      row.changeId,
      row.kind,
      row.areaName,
      row.from,
      row.successorCode,
      row.successorName,
      JSON.stringify(row.villages),
      row.employerIds,
      row.othersStay,
      row.reason,
      row.decreeNumber,
      row.decreeAuthority,
      row.plannedOn,
      row.accountId,
      row.organisationId,
      row.plannerAreaCode,
      row.actorName,
    ],
  );

/** Writes a corrected plan over the one that was there, a version further. */
export const correctChange = (tx: Tx, changeId: string, change: AreaChange): Promise<unknown> =>
  tx.query(
    `update registry.area_change set kind = $2, effective_on = $3, successor_code = $4, successor_name = $5, villages = $6::jsonb, employer_ids = $7::uuid[],
       others_stay = $8, reason = $9, decree_number = $10, decree_authority = $11, version = version + 1 where change_id = $1`,
    [
      changeId,
      change.kind,
      change.from,
      change.successorCode,
      change.successorName,
      JSON.stringify(change.villages),
      change.employerIds,
      change.othersStay,
      change.reason,
      change.decreeNumber,
      change.decreeAuthority,
    ],
  );

export const settleChange = (
  tx: Tx,
  changeId: string,
  end: { state: "done" | "failed" | "cancelled"; on: Day; by: string; reason?: string; code?: string; moved?: AreaMoved },
): Promise<unknown> =>
  tx.query(
    `update registry.area_change set state = $2, settled_on = $3, settled_by = $4, settled_reason = $5, failure_code = $6, moved = $7::jsonb where change_id = $1`,
    [changeId, end.state, end.on, end.by, end.reason ?? "", end.code ?? "", end.moved ? JSON.stringify(end.moved) : null],
  );

export const attachDecree = (tx: Tx, changeId: string, file: { sha256: string; name: string; mediaType: string }): Promise<unknown> =>
  tx.query("update registry.area_change set file_sha256 = $2, file_name = $3, media_type = $4 where change_id = $1", [
    changeId,
    file.sha256,
    file.name,
    file.mediaType,
  ]);

export const changeById = (tx: Tx, changeId: string, lock = false): Promise<ChangeRow | undefined> =>
  tx.maybe<ChangeRow>(`select ${columns("c")} from registry.area_change c where c.change_id = $1${lock ? " for update" : ""}`, [changeId]);

/** Open plans of a county, in the order they will be carried out. */
export const openPlans = (tx: Tx, from: string, to: string): Promise<ChangeRow[]> =>
  tx.query<ChangeRow>(
    `select ${columns("c")} from registry.area_change c where c.area_code between $1 and $2 and c.state = 'planned' order by c.effective_on, c.change_id`,
    [from, to],
  );

/** Plans whose day has come, wherever; the worker's list. */
export const duePlans = async (tx: Tx, on: Day): Promise<string[]> =>
  (
    await tx.query<{ changeId: string }>(
      `select change_id as "changeId" from registry.area_change where state = 'planned' and effective_on <= $1 order by effective_on, change_id`,
      [on],
    )
  ).map((row) => row.changeId);

export type ChangeFilter = {
  from: string;
  to: string;
  states: readonly string[] | null;
  after: { on: string; id: string } | null;
  limit: number;
};
/** Changes from or into a span of areas: what is planned first, then the newest. */
export const changesIn = (tx: Tx, { from, to, states, after, limit }: ChangeFilter): Promise<ChangeRow[]> =>
  tx.query<ChangeRow>(
    `select ${columns("c")} from registry.area_change c
     where (c.area_code between $1 and $2 or c.successor_code between $1 and $2) and ($3::text[] is null or c.state = any($3::text[]))
       and ($4::date is null or (c.effective_on, c.change_id) < ($4::date, $5::uuid))
     order by c.effective_on desc, c.change_id desc limit $6`,
    [from, to, states, after?.on ?? null, after?.id ?? null, limit],
  );

/** Changes that concern any of some codes, newest first: as the area that changed, the one that took over, or a village that went along. */
export const changesOf = (tx: Tx, codes: readonly string[]): Promise<ChangeRow[]> =>
  tx.query<ChangeRow>(
    `select ${columns("c")} from registry.area_change c where c.area_code = any($1::text[]) or c.successor_code = any($1::text[])
       or c.change_id in (select m.change_id from registry.area_change_moved m where m.kind = 'village' and m.subject = any($1::text[]))
     order by c.effective_on desc, c.change_id desc limit 200`,
    [codes],
  );

export type MovedRow = { kind: (typeof areaMovedKinds)[number]; subject: string; label: string; fromCode: string; areaCode: string };
export const insertMoved = (tx: Tx, changeId: string, rows: readonly MovedRow[]): Promise<unknown> =>
  tx.query(
    `insert into registry.area_change_moved (change_id, kind, subject, label, from_code, area_code)
     select $1, kind, subject, label, "fromCode", "areaCode" from jsonb_to_recordset($2::jsonb)
       as r(kind text, subject text, label text, "fromCode" text, "areaCode" text) on conflict do nothing`,
    [changeId, JSON.stringify(rows)],
  );

export const movedOf = (
  tx: Tx,
  changeId: string,
  kind: string,
  after: readonly (string | number)[] | undefined,
  limit: number,
): Promise<Omit<MovedRow, "kind">[]> =>
  tx.query(
    `select subject, label, from_code as "fromCode", area_code as "areaCode" from registry.area_change_moved
     where change_id = $1 and kind = $2 and ($3::text is null or (label, subject) > ($3, $4)) order by label, subject limit $5`,
    [changeId, kind, after?.[0] ?? null, after?.[1] ?? null, limit],
  );

export type StandingRow = {
  areaCode: string;
  name: string;
  level: "country" | "province" | "city" | "county" | "township" | "village";
  validFrom: Day;
  validTo: Day | null;
  successorCode: string | null;
  successorName: string | null;
};
const standing = `a.area_code as "areaCode", a.name, a.level, a.valid_from as "validFrom", a.valid_to as "validTo", a.successor_code as "successorCode",
  (select s.name from registry.area s where s.area_code = a.successor_code) as "successorName"`;

export const standingOf = (tx: Tx, areaCode: string): Promise<StandingRow | undefined> =>
  tx.maybe<StandingRow>(`select ${standing} from registry.area a where a.area_code = $1`, [areaCode]);

/** Areas below one, or the provinces, also those that ended; in use first. */
export const standingsUnder = (tx: Tx, parent: string | null): Promise<StandingRow[]> =>
  tx.query<StandingRow>(
    `select ${standing} from registry.area a where ${parent === null ? "a.parent_code is null and $1::text is null" : "a.parent_code = $1"} order by a.valid_to is not null, a.area_code limit 1000`,
    [parent],
  );

/** The codes before and after one, itself among them, oldest first. */
export const lineageOf = (tx: Tx, areaCode: string): Promise<StandingRow[]> =>
  tx.query<StandingRow>(
    `with recursive line(code) as (
       select $1::text collate "C" union
       select x.code from line l cross join lateral (
         select a.area_code from registry.area a where a.successor_code = l.code
         union all select a.successor_code from registry.area a where a.area_code = l.code and a.successor_code is not null) x(code))
     select ${standing} from registry.area a join line on line.code = a.area_code order by a.valid_from, a.valid_to nulls last, a.area_code limit 200`,
    [areaCode],
  );

/** Employers entered under a code itself and under no village of it. */
export const unplacedIn = (
  tx: Tx,
  areaCode: string,
  search: string,
  after: readonly (string | number)[] | undefined,
  limit: number,
): Promise<{ employerId: string; name: string; creditCode: string; address: string }[]> =>
  tx.query(
    `select employer_id as "employerId", name, credit_code as "creditCode", workplace_address as address from registry.employer
     where area_code = $1 and ($2 = '' or position($2 in name) > 0 or position($2 in workplace_address) > 0)
       and ($3::text is null or (name, employer_id) > ($3, $4::uuid)) order by name, employer_id limit $5`,
    [areaCode, search, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
export const employersNamed = (tx: Tx, employerIds: readonly string[]): Promise<{ employerId: string; name: string }[]> =>
  tx.query(
    `select employer_id as "employerId", name from registry.employer where employer_id = any($1::uuid[]) order by name, employer_id`,
    [employerIds],
  );
