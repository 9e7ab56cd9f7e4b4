import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { markEmployers, moveOpenCases } from "#engines";
import { initialsOf, searchRowOf } from "../rules.ts";
import type { EmployerBasics, EmployerState, ResolvedEmployer, SizeCode } from "../schema.ts";
import type { VerificationOrigin } from "../verification/schema.ts";

/** A row of registry.employer as code sees it. */
export type EmployerRow = EmployerBasics & {
  employerId: string;
  formerNames: string[];
  state: EmployerState;
  hazardConfirmed: boolean;
  source: string;
  registeredOn: Day;
  stateOn: Day;
  version: number;
  updatedAt: Date;
  declaredOn: Day | null;
  declarationValidUntil: Day | null;
  stoppedOn: Day | null;
  revenueWan: number | null;
  assetsWan: number | null;
  /** as the declaration accepted last says */
  declaredSizeCode: SizeCode | null;
};

export const employerColumns = (e: string): string =>
  `${e}.employer_id as "employerId", ${e}.credit_code as "creditCode", ${e}.name, ${e}.former_names as "formerNames", ${e}.area_code as "areaCode",
   ${e}.workplace_address as "workplaceAddress", ${e}.registered_address as "registeredAddress", ${e}.industry_code as "industryCode",
   ${e}.economic_type as "economicType", ${e}.size_code as "sizeCode", ${e}.legal_representative as "legalRepresentative",
   ${e}.contact_name as "contactName", ${e}.contact_phone as "contactPhone", ${e}.workers_total as "workersTotal", ${e}.workers_exposed as "workersExposed",
   ${e}.state, ${e}.hazard_confirmed as "hazardConfirmed", ${e}.hazard_class as "hazardClass", ${e}.remediation_listed as "remediationListed",
   ${e}.source, ${e}.registered_on as "registeredOn", ${e}.state_on as "stateOn", ${e}.version, ${e}.updated_at as "updatedAt",
   ${e}.declared_on as "declaredOn", ${e}.declaration_valid_until as "declarationValidUntil", ${e}.stopped_on as "stoppedOn",
   ${e}.revenue_wan as "revenueWan", ${e}.assets_wan as "assetsWan", ${e}.declared_size_code as "declaredSizeCode"`;

export type NewEmployer = EmployerBasics & {
  employerId: string;
  state: EmployerState;
  hazardConfirmed: boolean;
  source: string;
  registeredOn: Day;
  stateOn: Day;
};

/** Adds employers and their search rows; a code that exists already, also outside the caller's scope, is left alone. Returns the ids added. */
export const insertEmployers = async (tx: Tx, employers: readonly NewEmployer[]): Promise<Set<string>> => {
  if (employers.length === 0) return new Set();
  const rows = [...employers]
    .sort((a, b) => (a.creditCode < b.creditCode ? -1 : 1))
    .map((e) => ({
      employer_id: e.employerId,
      credit_code: e.creditCode,
      name: e.name,
      name_initials: initialsOf(e.name).join(" "),
      area_code: e.areaCode,
      workplace_address: e.workplaceAddress,
      registered_address: e.registeredAddress,
      industry_code: e.industryCode,
      economic_type: e.economicType,
      size_code: e.sizeCode,
      legal_representative: e.legalRepresentative,
      contact_name: e.contactName,
      contact_phone: e.contactPhone,
      workers_total: e.workersTotal,
      workers_exposed: e.workersExposed,
      state: e.state,
      hazard_confirmed: e.hazardConfirmed,
      hazard_class: e.hazardClass,
      remediation_listed: e.remediationListed,
      source: e.source,
      registered_on: e.registeredOn,
      state_on: e.stateOn,
    }));
  const added = await tx.query<{ employer_id: string }>(
    `insert into registry.employer (employer_id, credit_code, name, name_initials, area_code, workplace_address, registered_address, industry_code,
       economic_type, size_code, legal_representative, contact_name, contact_phone, workers_total, workers_exposed, state, hazard_confirmed, hazard_class,
       remediation_listed, source, registered_on, state_on)
     select * from jsonb_to_recordset($1::jsonb) as r(employer_id uuid, credit_code text, name text, name_initials text, area_code text, workplace_address text,
       registered_address text, industry_code text, economic_type text, size_code text, legal_representative text, contact_name text, contact_phone text,
       workers_total int, workers_exposed int, state text, hazard_confirmed boolean, hazard_class text, remediation_listed boolean, source text,
       registered_on date, state_on date)
     where not exists (select 1 from registry.employer_alias a where a.credit_code = r.credit_code)
     on conflict (credit_code) do nothing returning employer_id`,
    [JSON.stringify(rows)],
  );
  const ids = new Set(added.map((row) => row.employer_id));
  await putSearchRows(
    tx,
    employers.filter((e) => ids.has(e.employerId)).map((e) => ({ ...e, formerNames: [] })),
  );
  return ids;
};

/** Writes the search rows of employers anew. */
export const putSearchRows = async (
  tx: Tx,
  employers: readonly { employerId: string; areaCode: string; name: string; formerNames: readonly string[]; creditCode: string }[],
): Promise<void> => {
  if (employers.length === 0) return;
  const rows = employers.map((e) => ({ employer_id: e.employerId, area_code: e.areaCode, ...searchRowOf(e) }));
  await tx.query(
    `insert into registry.employer_search (employer_id, area_code, text, grams, credit_code, credit_code_reversed)
     select employer_id, area_code, text, grams, "creditCode", "creditCodeReversed" from jsonb_to_recordset($1::jsonb)
       as r(employer_id uuid, area_code text, text text, grams text[], "creditCode" text, "creditCodeReversed" text)
     on conflict (employer_id) do update set area_code = excluded.area_code, text = excluded.text, grams = excluded.grams`,
    [JSON.stringify(rows)],
  );
};

export const employerById = (tx: Tx, employerId: string, lock = false): Promise<EmployerRow | undefined> =>
  tx.maybe<EmployerRow>(`select ${employerColumns("e")} from registry.employer e where e.employer_id = $1${lock ? " for update" : ""}`, [
    employerId,
  ]);

/** Employers by code; the code of one that was merged finds the one that stays. */
export const employersByCode = (tx: Tx, creditCodes: readonly string[]): Promise<ResolvedEmployer[]> =>
  tx.query<ResolvedEmployer>(
    `select employer_id as "employerId", credit_code as "creditCode", name, area_code as "areaCode", state, hazard_confirmed as "hazardConfirmed",
       case state when 'to-verify' then 'to-verify' when 'absent' then 'absent' end as hold
     from registry.employer where credit_code = any($1::text[])
     union all
     select e.employer_id, a.credit_code, e.name, e.area_code, e.state, e.hazard_confirmed,
       case e.state when 'to-verify' then 'to-verify' when 'absent' then 'absent' end
     from registry.employer_alias a join registry.employer e on e.employer_id = a.employer_id where a.credit_code = any($1::text[])`,
    [creditCodes],
  );

/** The employer that stays, for the id of one that was merged into it. */
export const survivorOf = (tx: Tx, employerId: string): Promise<EmployerRow | undefined> =>
  tx.maybe<EmployerRow>(
    `select ${employerColumns("e")} from registry.employer_alias a join registry.employer e on e.employer_id = a.employer_id where a.alias_id = $1`,
    [employerId],
  );

export const resolvedById = (tx: Tx, ids: readonly string[]): Promise<ResolvedEmployer[]> =>
  tx.query<ResolvedEmployer>(
    `select employer_id as "employerId", credit_code as "creditCode", name, area_code as "areaCode", state, hazard_confirmed as "hazardConfirmed",
       case state when 'to-verify' then 'to-verify' when 'absent' then 'absent' end as hold
     from registry.employer where employer_id = any($1::uuid[])`,
    [ids],
  );

const editable: Record<string, string> = {
  name: "name",
  areaCode: "area_code",
  workplaceAddress: "workplace_address",
  registeredAddress: "registered_address",
  industryCode: "industry_code",
  economicType: "economic_type",
  sizeCode: "size_code",
  legalRepresentative: "legal_representative",
  contactName: "contact_name",
  contactPhone: "contact_phone",
  workersTotal: "workers_total",
  workersExposed: "workers_exposed",
  hazardClass: "hazard_class",
  remediationListed: "remediation_listed",
  state: "state",
  stateOn: "state_on",
  hazardConfirmed: "hazard_confirmed",
  formerNames: "former_names",
  nameInitials: "name_initials",
  stoppedOn: "stopped_on",
  revenueWan: "revenue_wan",
  assetsWan: "assets_wan",
};

/** Writes named fields and raises the version by one. */
export const updateEmployerFields = async (tx: Tx, employerId: string, fields: Readonly<Record<string, unknown>>): Promise<number> => {
  const names = Object.keys(fields).filter((name) => editable[name]);
  const sets = names.map((name, i) => `${editable[name]} = $${i + 2}`);
  const { version } = await tx.one<{ version: number }>(
    `update registry.employer set ${[...sets, "version = version + 1", "updated_at = now()"].join(", ")} where employer_id = $1 returning version`,
    [employerId, ...names.map((name) => fields[name])],
  );
  return version;
};

/** Rows that describe the present follow the workplace; facts keep the area of their day. Answers the open cases that moved. */
export const moveArea = async (
  tx: Tx,
  employerIds: readonly string[],
  areaCode: string,
): Promise<{ caseId: string; employerId: string }[]> => {
  for (const table of [
    "site",
    "site_group_member",
    "screening_candidate",
    "employer_tagged",
    "contract",
    "post",
    "post_agent",
    "employment",
    "employer_search",
  ])
    await tx.query(`update registry.${table} set area_code = $2 where employer_id = any($1::uuid[])`, [employerIds, areaCode]);
  await tx.query(`update registry.verification set area_code = $2 where employer_id = any($1::uuid[]) and entered_on is null`, [
    employerIds,
    areaCode,
  ]);
  await tx.query(`update registry.grid_duty set area_code = $2 where employer_id = any($1::uuid[]) and until_day is null`, [
    employerIds,
    areaCode,
  ]);
  return moveOpenCases(tx, employerIds, areaCode);
};

export type VersionRow = {
  employerId: string;
  version: number;
  areaCode: string;
  changed: object;
  source: string;
  businessDay: Day;
  accountId: string | null;
  actorName: string;
};

export const insertVersions = async (tx: Tx, rows: readonly VersionRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `insert into registry.employer_version (employer_id, version, area_code, changed, source, business_day, account_id, actor_name)
     select "employerId", version, "areaCode", changed, source, "businessDay", "accountId", "actorName" from jsonb_to_recordset($1::jsonb)
       as r("employerId" uuid, version int, "areaCode" text, changed jsonb, source text, "businessDay" date, "accountId" uuid, "actorName" text)`,
    [JSON.stringify(rows)],
  );
};

export type TraceRow = {
  employerId: string;
  traceId: string;
  areaCode: string;
  source: string;
  summary: string;
  details: object;
  businessDay: Day;
};

export const insertTraces = async (tx: Tx, rows: readonly TraceRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `insert into registry.employer_trace (employer_id, trace_id, area_code, source, summary, details, business_day)
     select "employerId", "traceId", "areaCode", source, summary, details, "businessDay" from jsonb_to_recordset($1::jsonb)
       as r("employerId" uuid, "traceId" uuid, "areaCode" text, source text, summary text, details jsonb, "businessDay" date)
     on conflict (employer_id, trace_id) do nothing`,
    [JSON.stringify(rows)],
  );
};

export type VerificationRow = {
  employerId: string;
  verificationId: string;
  areaCode: string;
  source: string;
  origin: VerificationOrigin;
  namedOn: Day;
  dueOn: Day;
};

export const insertVerifications = async (tx: Tx, rows: readonly VerificationRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `insert into registry.verification (employer_id, verification_id, area_code, source, origin, named_on, due_on, report_due_on)
     select "employerId", "verificationId", "areaCode", source, origin, "namedOn", "dueOn", case when origin = 'found' then "dueOn" end
     from jsonb_to_recordset($1::jsonb)
       as r("employerId" uuid, "verificationId" uuid, "areaCode" text, source text, origin text, "namedOn" date, "dueOn" date)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
  await markEmployers(
    tx,
    rows.map((row) => row.employerId),
    "verification",
  );
};

/** Answers every open verification of an employer, the one due first at the beginning; merged employers may have several. */
export const answerVerification = (
  tx: Tx,
  employerId: string,
  answer: {
    visitedOn: Day;
    enteredOn: Day;
    result: string;
    hazardConfirmed: boolean | null;
    note: string;
    photos: readonly string[];
    accountId: string;
    stoppedOn: Day | null;
    movedTo: string;
    longitude: number | null;
    latitude: number | null;
  },
): Promise<{ verificationId: string; dueOn: Day }[]> =>
  tx.query(
    `with closed as (update registry.verification set visited_on = $2, entered_on = $3, result = $4, hazard_confirmed = $5, note = $6, photos = $7, account_id = $8,
       stopped_on = $9, moved_to = $10, longitude = $11, latitude = $12
     where employer_id = $1 and entered_on is null returning verification_id as "verificationId", due_on as "dueOn")
     select * from closed order by "dueOn", "verificationId"`,
    [
      employerId,
      answer.visitedOn,
      answer.enteredOn,
      answer.result,
      answer.hazardConfirmed,
      answer.note,
      answer.photos,
      answer.accountId,
      answer.stoppedOn,
      answer.movedTo,
      answer.longitude,
      answer.latitude,
    ],
  );

/**
 * Keeps beside each employer until when its accepted declaration is valid, so that lists filter by it. An older declaration
 * that arrives late leaves the newer one standing; a cancellation (both days absent) always holds. `agents`: codes that posts of the
 * employer are given next, in the same transaction; they are kept along, so that the row is not written a second time for them.
 */
export const setDeclarations = async (
  tx: Tx,
  rows: readonly {
    employerId: string;
    declaredOn: Day | null;
    validUntil: Day | null;
    sizeCode?: SizeCode | null;
    agents?: readonly string[];
  }[],
): Promise<void> => {
  await tx.query(
    `update registry.employer e set declared_on = r."declaredOn", declaration_valid_until = r."validUntil", declared_size_code = r."sizeCode",
       hazard_categories = nullif(coalesce(e.hazard_categories, 0::int2) | coalesce(n.bits, 0::int2), 0),
       agents_used = case when n.bits is null then e.agents_used
         else array(select distinct c collate "C" from unnest(e.agents_used || r.agents) c order by 1) end
     from jsonb_to_recordset($1::jsonb) as r("employerId" uuid, "declaredOn" date, "validUntil" date, "sizeCode" text, agents text[])
       cross join lateral (select bit_or(registry.hazard_category(c)) as bits from unnest(r.agents) c
         where not exists (select 1 from registry.post p where p.employer_id = r."employerId" and not p.active)) n
     where e.employer_id = r."employerId"
       and (e.declared_on, e.declaration_valid_until, e.declared_size_code) is distinct from (r."declaredOn", r."validUntil", r."sizeCode")
       and (r."declaredOn" is null or e.declared_on is null or e.declared_on <= r."declaredOn")`,
    [JSON.stringify(rows)],
  );
};
