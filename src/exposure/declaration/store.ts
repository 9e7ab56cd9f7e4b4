import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { DeclarationContent, Kind, State } from "./schema.ts";
import type { Basis, DeclarationFinding, Draft } from "./views.ts";

export type EmployerFacts = {
  employerId: string;
  creditCode: string;
  name: string;
  areaCode: string;
  hazardClass: "serious" | "general" | "unknown";
  registeredAddress: string;
  workplaceAddress: string;
  sizeCode: string;
  industryCode: string;
  economicType: string;
  legalRepresentative: string;
  contactName: string;
  contactPhone: string;
  workersTotal: number | null;
  workersExposed: number | null;
  state: string;
};
const employerColumns = `e.employer_id as "employerId", e.credit_code as "creditCode", e.name, e.area_code as "areaCode", e.hazard_class as "hazardClass",
  e.registered_address as "registeredAddress", e.workplace_address as "workplaceAddress", e.size_code as "sizeCode", e.industry_code as "industryCode",
  e.economic_type as "economicType", e.legal_representative as "legalRepresentative", e.contact_name as "contactName", e.contact_phone as "contactPhone",
  e.workers_total as "workersTotal", e.workers_exposed as "workersExposed", e.state`;

/** Employers in scope by id or credit code, locked against a second declaration at the same time. */
export const lockEmployers = async (tx: Tx, by: { ids: readonly string[]; codes: readonly string[] }): Promise<EmployerFacts[]> => {
  const found = await tx.query<EmployerFacts>(
    `select ${employerColumns} from registry.employer e where e.employer_id = any($1::uuid[]) or e.credit_code = any($2::text[]) order by e.employer_id`,
    [by.ids, by.codes],
  );
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('exposure.declaration ' || id, 0)) from unnest($1::text[]) as id`, [
    found.map((e) => e.employerId),
  ]);
  return found;
};
export const employerFacts = (tx: Tx, employerId: string): Promise<EmployerFacts | undefined> =>
  tx.maybe<EmployerFacts>(`select ${employerColumns} from registry.employer e where e.employer_id = $1`, [employerId]);

/** The employer an organisation is; undefined for authorities. */
export const employerOfOrganisation = async (tx: Tx, organisationId: string): Promise<string | undefined> =>
  (await tx.maybe<{ id: string | null }>(`select employer_id as id from access.organisation where organisation_id = $1`, [organisationId]))
    ?.id ?? undefined;

export type Standing = {
  employerId: string;
  version: number;
  waitingSince: Day | null;
  acceptedId: string | null;
  acceptedKind: Kind | null;
  declaredOn: Day | null;
  acceptedOn: Day | null;
  validUntil: Day | null;
  receiptNo: string | null;
};
/** Where each employer stands: last version, what waits, and the last accepted declaration. */
export const standings = (tx: Tx, employerIds: readonly string[]): Promise<Standing[]> =>
  tx.query<Standing>(
    `select w.employer_id as "employerId", coalesce((select max(d.version) from exposure.declaration d where d.employer_id = w.employer_id), 0) as version,
       (select min(d.declared_on) from exposure.declaration d where d.employer_id = w.employer_id and d.state = 'submitted') as "waitingSince",
       a.declaration_id as "acceptedId", a.kind as "acceptedKind", a.declared_on as "declaredOn", a.decided_on as "acceptedOn", a.valid_until as "validUntil", a.receipt_no as "receiptNo"
     from unnest($1::uuid[]) as w(employer_id)
     left join lateral (select * from exposure.declaration d where d.employer_id = w.employer_id and d.state = 'accepted' order by d.version desc limit 1) a on true`,
    [employerIds],
  );

export type DeclarationRow = {
  employer_id: string;
  declaration_id: string;
  area_code: string;
  kind: Kind;
  version: number;
  state: State;
  declared_on: Day;
  decided_on: Day | null;
  valid_until: Day | null;
  receipt_no: string | null;
  content: DeclarationContent;
  reason: string;
  source: string;
  account_id: string | null;
  findings: DeclarationFinding[];
  decided_by: string | null;
  changed_on: string | null;
  submission_id: string | null;
  decide_by: Day;
  occasion: string;
  due_on: Day | null;
  basis: Readonly<Record<string, Basis>>;
  doubts: readonly string[];
  decided_how: "" | "rules" | "person";
};
const columns =
  "employer_id uuid, declaration_id uuid, area_code text, kind text, version int, state text, declared_on date, decided_on date, valid_until date, receipt_no text, content jsonb, reason text, source text, account_id uuid, findings jsonb, decided_by uuid, changed_on date, submission_id uuid, decide_by date, occasion text, due_on date, basis jsonb, doubts jsonb, decided_how text";
const names = columns.replace(/ (uuid|text|int|date|jsonb)(?=,|$)/g, "");
export const insertDeclarations = async (tx: Tx, rows: readonly DeclarationRow[]): Promise<void> => {
  if (rows.length > 0)
    await tx.query(`insert into exposure.declaration (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as t(${columns})`, [
      JSON.stringify(rows),
    ]);
};

export type StoredDeclaration = {
  employerId: string;
  declarationId: string;
  areaCode: string;
  kind: Kind;
  version: number;
  state: State;
  declaredOn: Day;
  decideBy: Day | null;
  content: DeclarationContent;
};
export const lockDeclaration = (tx: Tx, declarationId: string): Promise<StoredDeclaration | undefined> =>
  tx.maybe<StoredDeclaration>(
    `select employer_id as "employerId", declaration_id as "declarationId", area_code as "areaCode", kind, version, state, declared_on as "declaredOn",
            decide_by as "decideBy", content
     from exposure.declaration where declaration_id = $1 for update`,
    [declarationId],
  );

export type Decision = {
  employerId: string;
  declarationId: string;
  state: State;
  decidedOn: Day;
  decidedBy: string;
  validUntil: Day | null;
  receiptNo: string | null;
  reason: string;
};
export const decide = async (tx: Tx, d: Decision): Promise<void> => {
  await tx.query(
    `update exposure.declaration set state = $3, decided_on = $4, decided_by = $5, valid_until = $6, receipt_no = $7, reason = $8, decided_how = 'person' where employer_id = $1 and declaration_id = $2`,
    [d.employerId, d.declarationId, d.state, d.decidedOn, d.decidedBy, d.validUntil, d.receiptNo, d.reason],
  );
};
/** The next running numbers of receipts. */
export const receiptNumbers = async (tx: Tx, count: number): Promise<number[]> =>
  (await tx.query<{ n: number }>(`select nextval('exposure.declaration_receipt') as n from generate_series(1, $1)`, [count])).map(
    (r) => r.n,
  );

export const draftOf = (tx: Tx, employerId: string): Promise<(Omit<Draft, "savedAt"> & { savedAt: Date }) | undefined> =>
  tx.maybe(
    `select employer_id as "employerId", revision, content, saved_at as "savedAt" from exposure.declaration_draft where employer_id = $1`,
    [employerId],
  );
/** Saves a draft on top of the revision it was made from; nothing when somebody saved in between. */
export const putDraft = (
  tx: Tx,
  d: { employerId: string; areaCode: string; accountId: string; content: unknown; seen: number },
): Promise<{ revision: number } | undefined> =>
  tx.maybe<{ revision: number }>(
    `insert into exposure.declaration_draft as d (employer_id, area_code, revision, content, account_id)
     select $1::uuid, $2, 1, $3::jsonb, $4::uuid where $5 = 0 or exists (select 1 from exposure.declaration_draft x where x.employer_id = $1::uuid)
     on conflict (employer_id) do update set revision = d.revision + 1, content = excluded.content, account_id = excluded.account_id, saved_at = now()
       where d.revision = $5
     returning revision`,
    [d.employerId, d.areaCode, JSON.stringify(d.content), d.accountId, d.seen],
  );
export const dropDrafts = async (tx: Tx, employerIds: readonly string[]): Promise<void> => {
  await tx.query(`delete from exposure.declaration_draft where employer_id = any($1::uuid[])`, [employerIds]);
};
export type InForce = { employerId: string; declarationId: string; version: number; declaredOn: Day; content: DeclarationContent };
/** The declaration in force of each employer: the last accepted one that no accepted cancellation ended. */
export const inForce = (tx: Tx, employerIds: readonly string[]): Promise<InForce[]> =>
  tx.query<InForce>(
    `select * from (
       select distinct on (employer_id) employer_id as "employerId", declaration_id as "declarationId", version, declared_on as "declaredOn", content, kind
       from exposure.declaration where employer_id = any($1::uuid[]) and state = 'accepted' order by employer_id, version desc) d
     where kind <> 'cancellation'`,
    [employerIds],
  );
/** Content of the declaration in force of each employer. */
export const contentsInForce = async (tx: Tx, employerIds: readonly string[]): Promise<Map<string, DeclarationContent>> =>
  new Map((await inForce(tx, employerIds)).map((r) => [r.employerId, r.content]));
