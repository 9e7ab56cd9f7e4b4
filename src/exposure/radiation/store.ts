import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { DoseState, RadiationKind } from "./schema.ts";

export type EmployerFacts = { employerId: string; name: string; industryCode: string };
export const employerFacts = (tx: Tx, employerIds: readonly string[]): Promise<EmployerFacts[]> =>
  tx.query<EmployerFacts>(
    `select employer_id as "employerId", name, industry_code as "industryCode" from registry.employer where employer_id = any($1::uuid[])`,
    [employerIds],
  );
/** Credit code of one employer: what its own form leaves out. */
export const creditCodeOf = async (tx: Tx, employerId: string): Promise<string | undefined> =>
  (await tx.maybe<{ code: string }>(`select credit_code as code from registry.employer where employer_id = $1`, [employerId]))?.code;

/** One entry at a time for an employer, so that two files cannot both become the same version. */
export const lockEmployers = async (tx: Tx, employerIds: readonly string[]): Promise<void> => {
  const ids = [...new Set(employerIds)].sort();
  if (ids.length > 0)
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('exposure.radiation ' || id, 0)) from unnest($1::text[]) as id`, [ids]);
};

export type WorkerVersion = {
  employerId: string;
  workerId: string;
  version: number;
  areaCode: string;
  kind: RadiationKind;
  category: string;
  site: string;
  workFrom: Day;
  workTo: Day | null;
  badgeFrom: Day | null;
  badgeTo: Day | null;
  cycleDays: number;
  trainedOn: Day | null;
  contentKey: string;
};
const workerColumns = `w.employer_id as "employerId", w.worker_id as "workerId", w.version, w.area_code as "areaCode", w.kind, w.category, w.site,
  w.work_from as "workFrom", w.work_to as "workTo", w.badge_from as "badgeFrom", w.badge_to as "badgeTo", w.cycle_days as "cycleDays",
  w.trained_on as "trainedOn", w.content_key as "contentKey"`;
/** The version that stands of each worker at each employer. */
export const latestWorkers = (tx: Tx, pairs: readonly { employerId: string; workerId: string }[]): Promise<WorkerVersion[]> =>
  tx.query<WorkerVersion>(
    `select distinct on (w.employer_id, w.worker_id) ${workerColumns}
     from (select distinct e, p from unnest($1::uuid[], $2::uuid[]) as k (e, p)) k
     join exposure.radiation_worker w on w.employer_id = k.e and w.worker_id = k.p order by w.employer_id, w.worker_id, w.version desc`,
    [pairs.map((p) => p.employerId), pairs.map((p) => p.workerId)],
  );

/** Persons on the register of an employer by blind index; nobody else is found. */
export const registeredPersons = (
  tx: Tx,
  keys: readonly { employerId: string; idIndex: string }[],
): Promise<(WorkerVersion & { idIndex: string })[]> =>
  tx.query<WorkerVersion & { idIndex: string }>(
    `select distinct on (w.employer_id, w.worker_id) ${workerColumns}, '\\x' || encode(p.id_index, 'hex') as "idIndex"
     from (select distinct e, i from unnest($1::uuid[], $2::bytea[]) as k (e, i)) k
     join registry.worker p on p.id_index = k.i
     join exposure.radiation_worker w on w.employer_id = k.e and w.worker_id = p.worker_id order by w.employer_id, w.worker_id, w.version desc`,
    [keys.map((k) => k.employerId), keys.map((k) => k.idIndex)],
  );

export type WorkerRow = {
  employer_id: string;
  worker_id: string;
  version: number;
  area_code: string;
  kind: RadiationKind;
  category: string;
  site: string;
  work_from: Day;
  work_to: Day | null;
  badge_from: Day | null;
  badge_to: Day | null;
  cycle_days: number;
  trained_on: Day | null;
  source: string;
  submission_id: string | null;
  content_key: string;
  entered_on: Day;
  account_id: string | null;
};
export type DoseRow = {
  employer_id: string;
  record_id: string;
  worker_id: string;
  area_code: string;
  institution_id: string;
  institution_name: string;
  employer_name: string;
  report_no: string;
  badge_no: string;
  period_from: Day;
  period_to: Day;
  version: number;
  state: DoseState;
  hp10_text: string;
  recorded: number | null;
  hp3: number | null;
  hp007: number | null;
  nominal_reason: string;
  correction_reason: string;
  counts: boolean;
  review: "" | "licence" | "nominal";
  investigate: boolean;
  finding: object;
  content_key: string;
  reported_on: Day;
  received_on: Day;
  submission_id: string | null;
  account_id: string | null;
};

const insertInto = async (tx: Tx, table: string, columns: string, rows: readonly object[]): Promise<void> => {
  if (rows.length === 0) return;
  const names = columns.replace(/ (uuid|text|int|date|boolean|jsonb|numeric)(?=,|$)/g, "");
  await tx.query(`insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as t(${columns})`, [
    JSON.stringify(rows),
  ]);
};
export const insertWorkers = (tx: Tx, rows: readonly WorkerRow[]): Promise<void> =>
  insertInto(
    tx,
    "exposure.radiation_worker",
    "employer_id uuid, worker_id uuid, version int, area_code text, kind text, category text, site text, work_from date, work_to date, badge_from date, badge_to date, cycle_days int, trained_on date, source text, submission_id uuid, content_key text, entered_on date, account_id uuid",
    rows,
  );
export const insertDoses = (tx: Tx, rows: readonly DoseRow[]): Promise<void> =>
  insertInto(
    tx,
    "exposure.dose_record",
    "employer_id uuid, record_id uuid, worker_id uuid, area_code text, institution_id uuid, institution_name text, employer_name text, report_no text, badge_no text, period_from date, period_to date, version int, state text, hp10_text text, recorded numeric, hp3 numeric, hp007 numeric, nominal_reason text, correction_reason text, counts boolean, review text, investigate boolean, finding jsonb, content_key text, reported_on date, received_on date, submission_id uuid, account_id uuid",
    rows,
  );

export type StoredDose = {
  employerId: string;
  recordId: string;
  workerId: string;
  institutionId: string;
  periodFrom: Day;
  periodTo: Day;
  version: number;
  state: DoseState;
  contentKey: string;
};
/** The latest version of every record of these persons, whichever laboratory reported it. */
export const storedDoses = (tx: Tx, persons: readonly { employerId: string; workerId: string }[]): Promise<StoredDose[]> =>
  tx.query<StoredDose>(
    `select d.employer_id as "employerId", d.record_id as "recordId", d.worker_id as "workerId", d.institution_id as "institutionId",
       d.period_from as "periodFrom", d.period_to as "periodTo", d.version, d.state, d.content_key as "contentKey"
     from (select distinct e, p from unnest($1::uuid[], $2::uuid[]) as k (e, p)) k
     join exposure.current_dose d on d.employer_id = k.e and d.worker_id = k.p`,
    [persons.map((p) => p.employerId), persons.map((p) => p.workerId)],
  );

export type Laboratory = { institutionId: string; code: string; name: string };
/** Laboratories by id, reporting code or name. */
export const laboratories = (tx: Tx, by: { ids: string[]; codes: string[]; names: string[] }): Promise<Laboratory[]> =>
  tx.query<Laboratory>(
    `select institution_id as "institutionId", code, name from registry.institution
     where kind = 'laboratory' and (institution_id = any($1::uuid[]) or code = any($2::text[]) or name = any($3::text[]))`,
    [by.ids, by.codes, by.names],
  );

/** Employers where somebody's radiation work began between two days. */
export const beganBetween = async (tx: Tx, from: Day, to: Day): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `select distinct employer_id as id from exposure.radiation_worker where work_from between $1::date and $2::date`,
      [from, to],
    )
  ).map((r) => r.id);
