import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { CheckLine, Stratum } from "./schema.ts";

export type PoolRow = { employerId: string; creditCode: string; areaCode: string; sizeCode: string; industryCode: string };
/** Employers of the base with a declaration in force. */
export const declaredPool = (tx: Tx, area: { from: string; to: string }, today: Day, stoppedMonths: number): Promise<PoolRow[]> =>
  tx.query<PoolRow>(
    `select e.employer_id as "employerId", e.credit_code as "creditCode", e.area_code as "areaCode", e.size_code as "sizeCode",
       e.industry_code as "industryCode"
     from registry.employer e where e.area_code between $1 and $2 and e.hazard_confirmed and e.declaration_valid_until >= $3::date
       and registry.in_base(e.state, e.stopped_on, $3::date, $4) order by e.credit_code collate "C"`,
    [area.from, area.to, today, stoppedMonths],
  );

export type SpotCheckRow = {
  spotCheckId: string;
  areaCode: string;
  year: number;
  title: string;
  seed: string;
  poolSize: number;
  wanted: number;
  drawn: number;
  strata: readonly Stratum[];
  drawnOn: Day;
  dueOn: Day;
  accountId: string;
  actorName: string;
};
export const insertSpotCheck = async (
  tx: Tx,
  row: SpotCheckRow,
  pool: readonly { employerId: string; areaCode: string; creditCode: string; stratum: string }[],
  tasks: readonly { employerId: string; taskId: string; areaCode: string; stratum: string }[],
): Promise<void> => {
  await tx.query(
    `insert into exposure.spot_check (spot_check_id, area_code, year, title, seed, pool_size, wanted, drawn, strata, drawn_on, due_on, account_id, actor_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      row.spotCheckId,
      row.areaCode,
      row.year,
      row.title,
      row.seed,
      row.poolSize,
      row.wanted,
      row.drawn,
      JSON.stringify(row.strata),
      row.drawnOn,
      row.dueOn,
      row.accountId,
      row.actorName,
    ],
  );
  await tx.query(
    `insert into exposure.spot_check_pool (employer_id, spot_check_id, area_code, credit_code, stratum)
     select "employerId", $2, "areaCode", "creditCode", stratum from jsonb_to_recordset($1::jsonb)
       as r("employerId" uuid, "areaCode" text, "creditCode" text, stratum text)`,
    [JSON.stringify(pool), row.spotCheckId],
  );
  await tx.query(
    `insert into exposure.spot_check_task (employer_id, task_id, spot_check_id, area_code, title, year, stratum, drawn_on, due_on)
     select "employerId", "taskId", $2, "areaCode", $3, $4, stratum, $5, $6 from jsonb_to_recordset($1::jsonb)
       as r("employerId" uuid, "taskId" uuid, "areaCode" text, stratum text)`,
    [JSON.stringify(tasks), row.spotCheckId, row.title, row.year, row.drawnOn, row.dueOn],
  );
};

export type Task = {
  taskId: string;
  employerId: string;
  areaCode: string;
  name: string;
  checkId: string | null;
  checkedOn: Day | null;
};
export const lockTasks = (tx: Tx, taskIds: readonly string[]): Promise<Task[]> =>
  tx.query<Task>(
    `select t.task_id as "taskId", t.employer_id as "employerId", t.area_code as "areaCode", e.name, t.check_id as "checkId", t.checked_on as "checkedOn"
     from exposure.spot_check_task t join registry.employer e using (employer_id) where t.task_id = any($1::uuid[]) order by t.task_id for update of t`,
    [taskIds],
  );
export const assignTasks = async (
  tx: Tx,
  taskIds: readonly string[],
  to: { accountId: string; name: string } | null,
  on: Day,
): Promise<void> => {
  await tx.query(
    `update exposure.spot_check_task set assigned_to = $2, assigned_name = $3, assigned_on = $4 where task_id = any($1::uuid[])`,
    [taskIds, to?.accountId ?? null, to?.name ?? "", to ? on : null],
  );
};
export const answerTask = async (tx: Tx, task: Task, checkId: string, on: Day): Promise<void> => {
  await tx.query(`update exposure.spot_check_task set check_id = $3, checked_on = $4 where employer_id = $1 and task_id = $2`, [
    task.employerId,
    task.taskId,
    checkId,
    on,
  ]);
};

export type CheckRow = {
  employerId: string;
  checkId: string;
  taskId: string | null;
  areaCode: string;
  origin: "spot-check" | "daily";
  occasion: string;
  declarationId: string | null;
  declarationVersion: number | null;
  lines: readonly CheckLine[];
  industrySame: boolean | null;
  sizeSame: boolean | null;
  hazardsSame: boolean | null;
  accurate: boolean;
  visitedOn: Day;
  enteredOn: Day;
  dueOn: Day | null;
  note: string;
  photos: readonly string[];
  replaces: string | null;
  reason: string;
  accountId: string;
  actorName: string;
};
export const insertCheck = async (tx: Tx, r: CheckRow): Promise<void> => {
  await tx.query(
    `insert into exposure.accuracy_check (employer_id, check_id, task_id, area_code, origin, occasion, declaration_id, declaration_version, lines,
       industry_same, size_same, hazards_same, accurate, visited_on, entered_on, due_on, note, photos, replaces, reason, account_id, actor_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      r.employerId,
      r.checkId,
      r.taskId,
      r.areaCode,
      r.origin,
      r.occasion,
      r.declarationId,
      r.declarationVersion,
      JSON.stringify(r.lines),
      r.industrySame,
      r.sizeSame,
      r.hazardsSame,
      r.accurate,
      r.visitedOn,
      r.enteredOn,
      r.dueOn,
      r.note,
      r.photos,
      r.replaces,
      r.reason,
      r.accountId,
      r.actorName,
    ],
  );
};

export type PhotoRow = {
  employerId: string;
  photoId: string;
  areaCode: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  takenAt: string | null;
  accountId: string;
  organisationId: string;
  actorName: string;
  on: Day;
};
export const insertPhoto = async (tx: Tx, p: PhotoRow): Promise<void> => {
  await tx.query(
    `insert into exposure.accuracy_photo (employer_id, photo_id, area_code, name, media_type, bytes, sha256, taken_at, account_id, organisation_id,
       actor_name, business_day) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      p.employerId,
      p.photoId,
      p.areaCode,
      p.name,
      p.mediaType,
      p.bytes,
      p.sha256,
      p.takenAt,
      p.accountId,
      p.organisationId,
      p.actorName,
      p.on,
    ],
  );
};
export const photosBrought = async (tx: Tx, employerId: string, photoIds: readonly string[]): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*)::int as n from exposure.accuracy_photo where employer_id = $1 and photo_id = any($2::uuid[])`,
      [employerId, photoIds],
    )
  ).n;
export const photoById = (tx: Tx, photoId: string): Promise<{ name: string; mediaType: string; sha256: string } | undefined> =>
  tx.maybe(`select name, media_type as "mediaType", sha256 from exposure.accuracy_photo where photo_id = $1`, [photoId]);

export type Officer = { accountId: string; name: string; organisationName: string; areaCode: string; kind: string; open: number };
/** Who may check: inspectors, officers of the county and of the towns, with what is open with each. */
export const officersOf = (tx: Tx, area: { from: string; to: string }): Promise<Officer[]> =>
  tx.query<Officer>(
    `select c.account_id as "accountId", c.name, c.organisation_name as "organisationName", c.area_code as "areaCode", c.kind,
       (select count(*)::int from exposure.spot_check_task t where t.assigned_to = c.account_id and t.checked_on is null) as open
     from access.colleagues('{commission-officer,township-officer,inspector}') c
     where c.kind in ('commission', 'township', 'inspection') and c.area_code between $1 and $2 and c.active
     order by c.kind <> 'inspection', c.area_code, c.name, c.account_id limit 2000`,
    [area.from, area.to],
  );

export const areaNames = async (tx: Tx, codes: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await tx.query<{ code: string; name: string }>(
        `select area_code as code, name from registry.area where area_code = any($1::text[])`,
        [[...new Set(codes)]],
      )
    ).map((a) => [a.code, a.name]),
  );
