import type { Day } from "#kernel";
import type { Tx } from "#platform";

export type StoredVersion = {
  employerId: string;
  creditCode: string;
  reportId: string;
  reportNo: string;
  institutionId: string;
  version: number;
  contentKey: string;
  current: boolean;
};

/** Latest version of each report of these laboratories and numbers. */
export const latestVersions = (tx: Tx, keys: readonly { institutionId: string; reportNo: string }[]): Promise<StoredVersion[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : tx.query<StoredVersion>(
        `select distinct on (r.institution_id, r.report_no)
           r.employer_id as "employerId", e.credit_code as "creditCode", r.report_id as "reportId", r.report_no as "reportNo", r.institution_id as "institutionId",
           r.version, r.content_key as "contentKey", s.report_id is null as current
         from (select distinct institution_id, report_no from unnest($1::uuid[], $2::text[]) as k(institution_id, report_no)) k
         join exposure.report r on r.institution_id = k.institution_id and r.report_no = k.report_no
         join registry.employer e on e.employer_id = r.employer_id
         left join exposure.superseded_report s on s.employer_id = r.employer_id and s.report_id = r.report_id
         order by r.institution_id, r.report_no, r.version desc`,
        [keys.map((k) => k.institutionId), keys.map((k) => k.reportNo)],
      );

/** One intake at a time for a laboratory, so that two copies of a report cannot both become version 1. */
export const lockLaboratories = async (tx: Tx, institutionIds: readonly string[]): Promise<void> => {
  const ids = [...new Set(institutionIds)].sort();
  if (ids.length > 0)
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('exposure.report ' || id, 0)) from unnest($1::text[]) as id`, [ids]);
};

export type ReportRow = {
  employer_id: string;
  report_id: string;
  area_code: string;
  institution_id: string;
  employer_name: string;
  institution_name: string;
  institution_area: string;
  report_no: string;
  version: number;
  replaces: string | null;
  licence_no: string;
  purpose: string;
  sampled_on: Day;
  reported_on: Day;
  results: number;
  over_limit: number;
  recognised: boolean;
  review: string;
  content_key: string;
  finding: object;
  submission_id: string | null;
  file_sha256: string | null;
};
export type ResultRow = {
  employer_id: string;
  result_id: string;
  report_id: string;
  area_code: string;
  institution_id: string;
  post_id: string;
  post_name: string;
  agent_code: string;
  agent_name: string;
  agent_group: string;
  sampled_on: Day;
  reported_on: Day;
  purpose: string;
  recognised: boolean;
  sample: object;
  verdict: string;
  value: number | null;
  value_text: string;
  unit: string;
  limit_value: number | null;
  ratio: number | null;
  finding: object;
};

const reportColumns =
  "employer_id uuid, report_id uuid, area_code text, institution_id uuid, employer_name text, institution_name text, institution_area text, report_no text, version int, replaces uuid, licence_no text, purpose text, sampled_on date, reported_on date, results int, over_limit int, recognised boolean, review text, content_key text, finding jsonb, submission_id uuid, file_sha256 text";
const resultColumns =
  "employer_id uuid, result_id uuid, report_id uuid, area_code text, institution_id uuid, post_id uuid, post_name text, agent_code text, agent_name text, agent_group text, sampled_on date, reported_on date, purpose text, recognised boolean, sample jsonb, verdict text, value numeric, value_text text, unit text, limit_value numeric, ratio numeric, finding jsonb";
const names = (columns: string): string => columns.replace(/ (uuid|text|int|date|boolean|jsonb|numeric)(?=,|$)/g, "");

const insertInto = async (tx: Tx, table: string, columns: string, rows: readonly object[]): Promise<void> => {
  if (rows.length > 0)
    await tx.query(
      `insert into ${table} (${names(columns)}) select ${names(columns)} from jsonb_to_recordset($1::jsonb) as t(${columns})`,
      [JSON.stringify(rows)],
    );
};
export const insertReports = (tx: Tx, rows: readonly ReportRow[]): Promise<void> => insertInto(tx, "exposure.report", reportColumns, rows);
export const insertResults = (tx: Tx, rows: readonly ResultRow[]): Promise<void> => insertInto(tx, "exposure.result", resultColumns, rows);

export type SupersededRow = {
  employer_id: string;
  report_id: string;
  by_report_id: string | null;
  area_code: string;
  institution_id: string;
  reason: string;
  business_day: Day;
  account_id: string | null;
};
export const insertSuperseded = (tx: Tx, rows: readonly SupersededRow[]): Promise<void> =>
  insertInto(
    tx,
    "exposure.superseded_report",
    "employer_id uuid, report_id uuid, by_report_id uuid, area_code text, institution_id uuid, reason text, business_day date, account_id uuid",
    rows,
  );

export type HeldRow = {
  held_id: string;
  credit_code: string;
  institution_id: string;
  organisation_id: string;
  area_code: string;
  report_no: string;
  report: object;
  source: object;
  held_on: Day;
};
/** Keeps reports until their employer is confirmed. A newer copy of a waiting report takes its place. */
export const holdReports = async (tx: Tx, rows: readonly HeldRow[]): Promise<void> => {
  if (rows.length > 0)
    await tx.query(
      `insert into exposure.held_report (held_id, credit_code, institution_id, organisation_id, area_code, report_no, report, source, held_on)
       select held_id, credit_code, institution_id, organisation_id, area_code, report_no, report, source, held_on
       from jsonb_to_recordset($1::jsonb) as t(held_id uuid, credit_code text, institution_id uuid, organisation_id uuid, area_code text, report_no text, report jsonb, source jsonb, held_on date)
       on conflict (credit_code, institution_id, report_no) where released_on is null
       do update set report = excluded.report, source = excluded.source, held_on = excluded.held_on`,
      [JSON.stringify(rows)],
    );
};

export type Held = { heldId: string; creditCode: string; institutionId: string; report: object; source: object };
/** Waiting reports of these employers, locked for the transaction. Needs the worker role. */
export const heldReports = (tx: Tx, creditCodes: readonly string[]): Promise<Held[]> =>
  tx.query<Held>(
    `select held_id as "heldId", credit_code as "creditCode", institution_id as "institutionId", report, source
     from exposure.held_report where released_on is null and credit_code = any($1::text[]) order by held_id for update skip locked`,
    [creditCodes],
  );
export const releaseHeld = async (tx: Tx, released: readonly { heldId: string; reportId: string }[], on: Day): Promise<void> => {
  if (released.length > 0)
    await tx.query(
      `update exposure.held_report h set released_on = $3, report_id = t.report_id
       from unnest($1::uuid[], $2::uuid[]) as t(held_id, report_id) where h.held_id = t.held_id`,
      [released.map((r) => r.heldId), released.map((r) => r.reportId), on],
    );
};

export type ReportHead = {
  employerId: string;
  reportId: string;
  reportNo: string;
  areaCode: string;
  institutionId: string;
  institutionName: string;
  current: boolean;
};
export const reportHead = (tx: Tx, reportId: string): Promise<ReportHead | undefined> =>
  tx.maybe<ReportHead>(
    `select r.employer_id as "employerId", r.report_id as "reportId", r.report_no as "reportNo", r.area_code as "areaCode",
            r.institution_id as "institutionId", r.institution_name as "institutionName", s.report_id is null as current
     from exposure.report r left join exposure.superseded_report s on s.employer_id = r.employer_id and s.report_id = r.report_id
     where r.report_id = $1`,
    [reportId],
  );

export type LaboratoryRow = {
  institutionId: string;
  code: string;
  name: string;
  areaCode: string;
  licenceNo: string;
  validFrom: Day;
  validTo: Day | null;
  scopes: { category: string; validFrom: Day; validTo: Day | null }[];
};
/** Laboratories by id, reporting code, licence number or name: whichever a report gives. */
export const laboratoriesFor = (
  tx: Tx,
  by: { ids: string[]; codes: string[]; licences: string[]; names: string[] },
): Promise<LaboratoryRow[]> =>
  tx.query<LaboratoryRow>(
    `select i.institution_id as "institutionId", i.code, i.name, i.area_code as "areaCode", i.licence_no as "licenceNo", i.valid_from as "validFrom",
            i.valid_to as "validTo", coalesce((select json_agg(json_build_object('category', s.category, 'validFrom', s.valid_from, 'validTo', s.valid_to))
              from registry.institution_scope s where s.institution_id = i.institution_id), '[]') as scopes
     from registry.institution i
     where i.kind = 'laboratory' and (i.institution_id = any($1::uuid[]) or i.code = any($2::text[]) or i.licence_no = any($3::text[]) or i.name = any($4::text[]))`,
    [by.ids, by.codes, by.licences, by.names],
  );
