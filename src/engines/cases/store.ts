import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Values } from "../forms/contract.ts";
import type { ActRecord } from "./programme.ts";

/** A case as stored: the cached fold of its acts. */
export type CaseRow = {
  employerId: string;
  caseId: string;
  caseNo: string;
  areaCode: string;
  programme: string;
  programmeVersion: string;
  title: string;
  subjectKey: string;
  facts: Values;
  institutionId: string | null;
  diagnosisInstitutionId: string | null;
  workerId: string | null;
  personal: boolean;
  stage: string;
  state: "open" | "closed";
  outcome: string | null;
  waitsFor: string | null;
  openedOn: Day;
  dueOn: Day | null;
  closedOn: Day | null;
  waitingSince: Day | null;
  pausedSince: Day | null;
  lastAct: string;
  revision: number;
};
export type ActRow = Omit<ActRecord, "replaces" | "accountId" | "organisationId" | "onBehalfOf"> & {
  employerId: string;
  caseId: string;
  areaCode: string;
  replaces: number | null;
  accountId: string | null;
  organisationId: string | null;
  onBehalfOf?: string | null;
  createdAt?: Date;
};
export type EvidenceRow = {
  employerId: string;
  caseId: string;
  evidenceId: string;
  areaCode: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  sm3: string;
  takenAt: string | null;
  offline: boolean;
  accountId: string;
  organisationId: string;
  actorName: string;
  on: Day;
};

export const caseColumns = `f.employer_id "employerId", f.case_id "caseId", f.case_no "caseNo", f.area_code "areaCode", f.programme,
  f.programme_version "programmeVersion", f.title, f.subject_key "subjectKey", f.facts, f.institution_id "institutionId",
  f.diagnosis_institution_id "diagnosisInstitutionId", f.worker_id "workerId", f.personal, f.stage, f.state, f.outcome,
  f.waits_for "waitsFor", f.opened_on "openedOn", f.due_on "dueOn", f.closed_on "closedOn", f.waiting_since "waitingSince",
  f.paused_since "pausedSince", f.last_act "lastAct", f.revision`;
const actColumns = `a.employer_id "employerId", a.case_id "caseId", a.area_code "areaCode", a.act_no "actNo", a.act, a.from_stage "fromStage",
  a.to_stage "toStage", a.input, a.note, a.replaces_act_no "replaces", a.account_id "accountId", a.organisation_id "organisationId",
  a.actor_name "actorName", a.actor_kind "actorKind", a.business_day "on", a.created_at "createdAt", a.on_behalf_of "onBehalfOf"`;
/** Type of each column when rows travel as one JSON parameter. */
const caseShape = `"employerId" uuid, "caseId" uuid, "caseNo" text, "areaCode" text, programme text, "programmeVersion" text, title text,
  "subjectKey" text, facts jsonb, "institutionId" uuid, "diagnosisInstitutionId" uuid, "workerId" uuid, personal boolean, stage text,
  state text, outcome text, "waitsFor" text, "openedOn" date, "dueOn" date, "closedOn" date, "waitingSince" date, "pausedSince" date,
  "lastAct" text, revision int`;

/** Cases by id, locked in the order of their ids so that two batches never wait for each other. */
export const casesById = (tx: Tx, ids: readonly string[], lock: boolean): Promise<CaseRow[]> =>
  tx.query<CaseRow>(
    `select ${caseColumns} from cases.case_file f where f.case_id = any($1::uuid[]) order by f.case_id ${lock ? "for update" : ""}`,
    [ids],
  );

export const actsOf = (tx: Tx, cases: readonly CaseRow[]): Promise<ActRow[]> =>
  tx.query<ActRow>(
    `select ${actColumns} from cases.act a
     join unnest($1::uuid[], $2::uuid[]) k (employer_id, case_id) on a.employer_id = k.employer_id and a.case_id = k.case_id
     order by a.case_id, a.act_no`,
    [cases.map((c) => c.employerId), cases.map((c) => c.caseId)],
  );

export const evidenceOf = (tx: Tx, employerId: string, caseId: string): Promise<EvidenceRow[]> =>
  tx.query<EvidenceRow>(
    `select employer_id "employerId", case_id "caseId", evidence_id "evidenceId", area_code "areaCode", name, media_type "mediaType", bytes, sha256, sm3,
       taken_at "takenAt", offline, account_id "accountId", organisation_id "organisationId", actor_name "actorName", business_day "on"
     from cases.evidence where employer_id = $1 and case_id = $2 order by evidence_id`,
    [employerId, caseId],
  );

/** Open cases follow the workplace of their employer; what was done stays under the area of its day. Answers those that moved. */
export const moveOpenCases = (
  tx: Tx,
  employerIds: readonly string[],
  areaCode: string,
): Promise<{ caseId: string; employerId: string }[]> =>
  tx.query(
    `update cases.case_file set area_code = $2 where employer_id = any($1::uuid[]) and state = 'open' and area_code <> $2
     returning case_id as "caseId", employer_id as "employerId"`,
    [employerIds, areaCode],
  );

/** How many open cases lie in a span of areas, counted as far as `most`. */
export const countOpenCases = async (tx: Tx, from: string, to: string, most: number): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*)::int as n from (select 1 from cases.case_file where area_code between $1 and $2 and state = 'open' limit $3) c`,
      [from, to, most],
    )
  ).n;

/** Numbers of the cases among these that the reader may see. */
export const caseNumbers = async (tx: Tx, caseIds: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await tx.query<{ caseId: string; caseNo: string }>(
        `select case_id as "caseId", case_no as "caseNo" from cases.case_file where case_id = any($1::uuid[])`,
        [caseIds],
      )
    ).map((row) => [row.caseId, row.caseNo]),
  );

/** How many of these checksums are files somebody brought to a case of the employer. */
export const broughtFiles = async (tx: Tx, employerId: string, checksums: readonly string[]): Promise<number> =>
  checksums.length === 0
    ? 0
    : (
        await tx.one<{ n: number }>(
          `select count(distinct sha256)::int n from cases.evidence where employer_id = $1 and sha256 = any($2::text[])`,
          [employerId, checksums],
        )
      ).n;

/** How many of the ids are files this organisation brought to the case. */
export const ownEvidence = async (
  tx: Tx,
  employerId: string,
  caseId: string,
  ids: readonly string[],
  organisationId: string,
): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*) n from cases.evidence where employer_id = $1 and case_id = $2 and evidence_id = any($3::uuid[]) and organisation_id = $4`,
      [employerId, caseId, ids, organisationId],
    )
  ).n;

export const insertEvidence = (tx: Tx, row: EvidenceRow): Promise<unknown> =>
  tx.query(
    `insert into cases.evidence (employer_id, case_id, evidence_id, area_code, name, media_type, bytes, sha256, sm3, taken_at, offline,
       account_id, organisation_id, actor_name, business_day)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)`,
    [
      row.employerId, row.caseId, row.evidenceId, row.areaCode, row.name, row.mediaType, row.bytes, row.sha256, row.sm3, row.takenAt,
      row.offline, row.accountId, row.organisationId, row.actorName, row.on,
    ],
  ); // prettier-ignore

export const insertActs = (tx: Tx, acts: readonly ActRow[], cases: ReadonlyMap<string, CaseRow>): Promise<unknown> =>
  tx.query(
    `insert into cases.act (employer_id, case_id, act_no, area_code, act, from_stage, to_stage, input, note, replaces_act_no, account_id,
       organisation_id, actor_name, actor_kind, business_day, worker_id, institution_id, diagnosis_institution_id, on_behalf_of)
     select x."employerId", x."caseId", x."actNo", x."areaCode", x.act, x."fromStage", x."toStage", x.input, x.note, x.replaces, x."accountId",
       x."organisationId", x."actorName", x."actorKind", x."on", x."workerId", x."institutionId", x."diagnosisInstitutionId", x."onBehalfOf"
     from jsonb_to_recordset($1::jsonb) as x ("employerId" uuid, "caseId" uuid, "actNo" int, "areaCode" text, act text, "fromStage" text,
       "toStage" text, input jsonb, note text, replaces int, "accountId" uuid, "organisationId" uuid, "actorName" text, "actorKind" text,
       "on" date, "workerId" uuid, "institutionId" uuid, "diagnosisInstitutionId" uuid, "onBehalfOf" uuid)`,
    [
      JSON.stringify(
        acts.map((a) => {
          const c = cases.get(a.caseId);
          return { ...a, workerId: c?.workerId, institutionId: c?.institutionId, diagnosisInstitutionId: c?.diagnosisInstitutionId };
        }),
      ),
    ],
  );

export const updateCases = (tx: Tx, rows: readonly CaseRow[]): Promise<unknown> =>
  tx.query(
    `update cases.case_file f set subject_key = x."subjectKey", stage = x.stage, state = x.state, outcome = x.outcome, waits_for = x."waitsFor", due_on = x."dueOn",
       closed_on = x."closedOn", waiting_since = x."waitingSince", paused_since = x."pausedSince", last_act = x."lastAct", revision = x.revision,
       institution_id = x."institutionId", diagnosis_institution_id = x."diagnosisInstitutionId", worker_id = x."workerId"
     from jsonb_to_recordset($1::jsonb) as x (${caseShape})
     where f.employer_id = x."employerId" and f.case_id = x."caseId"`,
    [JSON.stringify(rows)],
  );

export const insertCases = async (tx: Tx, rows: readonly CaseRow[]): Promise<void> => {
  await tx.query(
    `insert into cases.case_file (employer_id, case_id, case_no, area_code, programme, programme_version, title, subject_key, facts,
       institution_id, diagnosis_institution_id, worker_id, personal, stage, state, outcome, waits_for, opened_on, due_on, closed_on,
       waiting_since, paused_since, last_act, revision)
     select x."employerId", x."caseId", x."caseNo", x."areaCode", x.programme, x."programmeVersion", x.title, x."subjectKey", x.facts,
       x."institutionId", x."diagnosisInstitutionId", x."workerId", x.personal, x.stage, x.state, x.outcome, x."waitsFor", x."openedOn",
       x."dueOn", x."closedOn", x."waitingSince", x."pausedSince", x."lastAct", x.revision
     from jsonb_to_recordset($1::jsonb) as x (${caseShape})`,
    [JSON.stringify(rows)],
  );
};

/** Takes the number rows of counties, in order; whoever else opens cases of this programme there waits until commit. */
export const lockNumbers = async (tx: Tx, counties: readonly string[], year: number, prefix: string): Promise<Map<string, number>> => {
  const rows = await tx.query<{ countyCode: string; lastNo: number }>(
    `insert into cases.case_number (county_code, year, prefix, last_no)
     select c, $2, $3, 0 from unnest($1::text[]) c order by c
     on conflict (county_code, year, prefix) do update set last_no = cases.case_number.last_no
     returning county_code "countyCode", last_no "lastNo"`,
    [counties, year, prefix],
  );
  return new Map(rows.map((r) => [r.countyCode, r.lastNo]));
};
export const storeNumbers = (tx: Tx, numbers: ReadonlyMap<string, number>, year: number, prefix: string): Promise<unknown> =>
  tx.query(
    `update cases.case_number n set last_no = k.last_no from unnest($1::text[], $2::int[]) k (county_code, last_no)
     where n.county_code = k.county_code and n.year = $3 and n.prefix = $4`,
    [[...numbers.keys()], [...numbers.values()], year, prefix],
  );

/** Open cases of a programme about these subjects, as `employerId subjectKey` → case id. */
export const openCaseIds = async (
  tx: Tx,
  programme: string,
  subjects: readonly { employerId: string; subjectKey: string }[],
): Promise<Map<string, { caseId: string; caseNo: string; facts: Values }>> => {
  const rows = await tx.query<{ employerId: string; subjectKey: string; caseId: string; caseNo: string; facts: Values }>(
    `select f.employer_id "employerId", f.subject_key "subjectKey", f.case_id "caseId", f.case_no "caseNo", f.facts from cases.case_file f
     join (select distinct * from unnest($2::uuid[], $3::text[])) k (employer_id, subject_key) on f.employer_id = k.employer_id and f.subject_key = k.subject_key
     where f.programme = $1 and f.state = 'open'`,
    [programme, subjects.map((s) => s.employerId), subjects.map((s) => s.subjectKey)],
  );
  return new Map(rows.map((r) => [`${r.employerId} ${r.subjectKey}`, { caseId: r.caseId, caseNo: r.caseNo, facts: r.facts }]));
};

export const countyOf = (areaCode: string): string => `${areaCode.slice(0, 6)}000000`;

export type DueNote = {
  caseId: string;
  caseNo: string;
  employerId: string;
  areaCode: string;
  programme: string;
  subjectKey: string;
  stage: string;
  on: Day;
  dueOn: Day;
  waitsFor: string;
};
/** Appends `overdue` or `remind` to open cases that reached it and where it was not noted for the same due day. */
export const noteDue = (
  tx: Tx,
  kind: "overdue" | "remind",
  today: Day,
  by: { accountId: string; organisationId: string; name: string; kind: string },
  limit: number,
  /** programme → kind of organisation an overdue case is brought to */
  escalates: Readonly<Record<string, string>> = {},
): Promise<DueNote[]> => {
  const reached =
    kind === "overdue"
      ? "f.due_on < $1"
      : "f.due_on >= $1 and f.waiting_since < f.due_on and $1 - f.waiting_since >= 0.8 * (f.due_on - f.waiting_since)";
  return tx.query<DueNote>(
    `with found as (
       select f.* from cases.case_file f
       where f.state = 'open' and f.due_on is not null and ${reached}
         and not exists (select 1 from cases.act a where a.employer_id = f.employer_id and a.case_id = f.case_id and a.act = $2
           and a.input ->> 'dueOn' = f.due_on::text)
       order by f.due_on limit $7 for update of f skip locked),
     noted as (
       insert into cases.act (employer_id, case_id, act_no, area_code, act, from_stage, to_stage, input, account_id, organisation_id,
         actor_name, actor_kind, business_day, worker_id, institution_id, diagnosis_institution_id)
       select employer_id, case_id, revision + 1, area_code, $2, stage, stage,
         jsonb_build_object('dueOn', due_on::text, 'waitsFor', waits_for, 'days', abs($1 - due_on),
           'escalatedTo', case when $2 = 'overdue' then $8::jsonb ->> programme end), $3, $4, $5, $6, $1, worker_id,
         institution_id, diagnosis_institution_id
       from found)
     update cases.case_file f set revision = f.revision + 1 from found n
     where f.employer_id = n.employer_id and f.case_id = n.case_id
     returning f.case_id "caseId", f.case_no "caseNo", f.employer_id "employerId", f.area_code "areaCode", f.programme, f.subject_key "subjectKey",
       f.stage, $1 "on", f.due_on "dueOn", coalesce(f.waits_for, '') "waitsFor"`.replaceAll("$1", "$1::date"),
    [today, kind, by.accountId, by.organisationId, by.name, by.kind, limit, JSON.stringify(escalates)],
  );
};

/** What an act noted in these cases, one row an act. */
export const noted = (tx: Tx, caseIds: readonly string[], act: string): Promise<{ caseId: string; input: Values }[]> =>
  tx.query(
    `select a.case_id "caseId", a.input from cases.case_file f join cases.act a on a.employer_id = f.employer_id and a.case_id = f.case_id
     where f.case_id = any($1::uuid[]) and a.act = $2`,
    [caseIds, act],
  );

/** Every open case of a programme at these employers. */
export const openCasesAt = (
  tx: Tx,
  programme: string,
  employerIds: readonly string[],
): Promise<{ employerId: string; caseId: string; caseNo: string; subjectKey: string; facts: Values }[]> =>
  tx.query(
    `select f.employer_id "employerId", f.case_id "caseId", f.case_no "caseNo", f.subject_key "subjectKey", f.facts from cases.case_file f
     where f.employer_id = any($2::uuid[]) and f.programme = $1 and f.state = 'open'`,
    [programme, employerIds],
  );

/** Open cases whose facts, or any of whose acts, hold one of these values under this name; one row a case and value. */
export const openCasesNaming = (
  tx: Tx,
  programme: string,
  field: string,
  sought: readonly { employerId: string; value: string }[],
): Promise<{ caseId: string; value: string; facts: Values }[]> =>
  tx.query(
    `select distinct on (f.case_id, k.value) f.case_id "caseId", k.value, f.facts
     from unnest($3::uuid[], $4::text[]) k (employer_id, value)
     join cases.case_file f on f.employer_id = k.employer_id and f.programme = $1 and f.state = 'open'
     where f.facts ->> $2 = k.value or exists (
       select 1 from cases.act a where a.employer_id = f.employer_id and a.case_id = f.case_id and a.input ->> $2 = k.value)`,
    [programme, field, sought.map((s) => s.employerId), sought.map((s) => s.value)],
  );
