import type { Tx } from "#platform";
import { release } from "#platform/files";

export type StoredVersion = {
  institutionId: string;
  cardCode: string;
  version: number;
  cardId: string;
  employerId: string;
  areaCode: string;
  workerId: string;
  conclusion: string;
  examOn: string;
  reportedOn: string;
  contentHex: string;
  /** blind index of the worker's number, to tell whether a card is about the same person */
  workerIndex: string;
};

/** Holds the institutions' card numbers until the transaction ends, so that two files of one clinic cannot make the same version. */
export const lockInstitutions = async (tx: Tx, institutionIds: readonly string[]): Promise<void> => {
  if (institutionIds.length === 0) return;
  await tx.query("select pg_advisory_xact_lock(hashtextextended(i, 7)) from unnest($1::text[]) with ordinality as t(i, n) order by i", [
    institutionIds,
  ]);
};

/** Every stored version of the given cards, oldest first. */
export const versionsOf = (tx: Tx, pairs: readonly { institutionId: string; cardCode: string }[]): Promise<StoredVersion[]> =>
  pairs.length === 0
    ? Promise.resolve([])
    : tx.query<StoredVersion>(
        `select c.institution_id as "institutionId", c.card_code as "cardCode", c.version, c.card_id as "cardId", c.employer_id as "employerId",
           c.area_code as "areaCode", c.worker_id as "workerId", c.conclusion, c.exam_on as "examOn", c.reported_on as "reportedOn",
           encode(c.content_sha256, 'hex') as "contentHex", '\\x' || encode(w.id_index, 'hex') as "workerIndex"
         from unnest($1::uuid[], $2::text[]) as k(institution_id, card_code)
         join health.exam_card c on c.institution_id = k.institution_id and c.card_code = k.card_code
         join registry.worker w on w.worker_id = c.worker_id
         order by c.version`,
        [pairs.map((p) => p.institutionId), pairs.map((p) => p.cardCode)],
      );

/** What is found out about a card when it is taken in. */
const found = [
  "employer_id",
  "card_id",
  "area_code",
  "institution_id",
  "version",
  "replaces",
  "worker_id",
  "using_employer_id",
  "findings",
  "submission_id",
  "line_no",
] as const;
/** What the card itself says; its items come last. */
const told = [
  "card_code",
  "phase",
  "exam_on",
  "issued_on",
  "reported_on",
  "recheck",
  "previous_card_code",
  "work_type",
  "exposed_from",
  "exposed_months",
  "agents",
  "conclusion",
  "conclusions",
  "content_sha256",
  "employer_name",
] as const;
type Cells<C extends readonly string[]> = Readonly<Record<C[number], string | null>>;

const special = /[\\\t\n\r]/;
const escaped = (text: string): string =>
  special.test(text) ? text.replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r") : text;
const cellsOf = <C extends readonly string[]>(columns: C, row: Cells<C>): string => {
  let cells = "";
  for (let i = 0; i < columns.length; i++) {
    const value = row[columns[i] as C[number]];
    cells += (i === 0 ? "" : "\t") + (value === null ? "\\N" : escaped(value));
  }
  return cells;
};

/**
 * The cells of a card's row that the card itself decides, as COPY text. Items that need no escaping are left out: they follow as they are.
 */
export const toldCells = (itemsJson: string, row: Cells<typeof told>): string => {
  const items = escaped(itemsJson);
  return `${cellsOf(told, row)}\t${items === itemsJson ? "" : `${items}\n`}`;
};
const tab = 0x09;
const bytesOf = (text: string | Buffer): Buffer => (typeof text === "string" ? Buffer.from(text) : text);
const lineEnd = Buffer.from("\n");
/** One line of COPY text format, in pieces. */
export const copyLine = (row: Cells<typeof found>, toldText: string | Buffer, itemsJson: string | Buffer): Buffer[] => {
  const head = Buffer.from(`${cellsOf(found, row)}\t`);
  const rest = bytesOf(toldText);
  return rest.at(-1) === tab ? [head, rest, bytesOf(itemsJson), lineEnd] : [head, rest];
};

const columns = [...found, ...told, "items"];
/**
 * Copies the lines into the table of cards, as the role that may do this and nothing else; `lines` are the pieces of `copyLine`.
 */
export const insertCards = async (tx: Tx, lines: readonly Buffer[]): Promise<void> => {
  if (lines.length === 0) return;
  const bytes = Buffer.concat(lines);
  await tx.query("set local role zhikang_intake");
  await tx.copyInto("health.exam_card", columns, [bytes]);
  await tx.query("set local role none");
  release(bytes);
};

export type SupersededRow = {
  employerId: string;
  cardId: string;
  byCardId: string;
  areaCode: string;
  institutionId: string;
  workerId: string;
};
export const insertSuperseded = async (tx: Tx, rows: readonly SupersededRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `insert into health.superseded_card (employer_id, card_id, by_card_id, area_code, institution_id, worker_id)
     select "employerId", "cardId", "byCardId", "areaCode", "institutionId", "workerId" from jsonb_to_recordset($1::jsonb)
       as r("employerId" uuid, "cardId" uuid, "byCardId" uuid, "areaCode" text, "institutionId" uuid, "workerId" uuid)`,
    [JSON.stringify(rows)],
  );
};

export type SuspectedRow = {
  employerId: string;
  suspectedId: string;
  areaCode: string;
  workerId: string;
  cardId: string;
  institutionId: string;
  agentCode: string;
  diseaseCode: string;
  diseaseName: string;
  foundOn: string;
  reportedOn: string;
};
export const insertSuspected = async (tx: Tx, rows: readonly SuspectedRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `insert into health.suspected_case (employer_id, suspected_id, area_code, worker_id, card_id, institution_id, agent_code, disease_code,
       disease_name, found_on, reported_on)
     select "employerId", "suspectedId", "areaCode", "workerId", "cardId", "institutionId", "agentCode", "diseaseCode", "diseaseName", "foundOn", "reportedOn"
     from jsonb_to_recordset($1::jsonb) as r("employerId" uuid, "suspectedId" uuid, "areaCode" text, "workerId" uuid, "cardId" uuid,
       "institutionId" uuid, "agentCode" text, "diseaseCode" text, "diseaseName" text, "foundOn" date, "reportedOn" date)`,
    [JSON.stringify(rows)],
  );
};

export type HeldRow = {
  heldId: string;
  institutionId: string;
  cardCode: string;
  contentHex: string;
  areaCode: string;
  creditCode: string;
  submissionId: string;
  lineNo: number;
  cardSealed: Buffer;
  heldOn: string;
};
/** Keeps cards that wait. One that already waits with the same content is not kept twice. */
export const holdCards = async (tx: Tx, rows: readonly HeldRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `insert into health.held_card (held_id, institution_id, card_code, content_sha256, area_code, credit_code, submission_id, line_no, card_sealed, held_on)
     select h, i, c, decode(x, 'hex'), a, cc, s, l, b, d
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::int[], $9::bytea[], $10::date[])
       as t(h, i, c, x, a, cc, s, l, b, d)
     on conflict (institution_id, card_code, content_sha256) where released_at is null do nothing`,
    [
      rows.map((r) => r.heldId),
      rows.map((r) => r.institutionId),
      rows.map((r) => r.cardCode),
      rows.map((r) => r.contentHex),
      rows.map((r) => r.areaCode),
      rows.map((r) => r.creditCode),
      rows.map((r) => r.submissionId),
      rows.map((r) => r.lineNo),
      rows.map((r) => r.cardSealed),
      rows.map((r) => r.heldOn),
    ],
  );
};

export type WaitingCard = {
  heldId: string;
  institutionId: string;
  submissionId: string;
  lineNo: number;
  cardSealed: Buffer;
  heldOn: string;
};
/** Cards that wait for these codes, in the order they were held, at most `limit`; locked until the transaction ends. */
export const waitingFor = (tx: Tx, creditCodes: readonly string[], limit: number): Promise<WaitingCard[]> =>
  tx.query<WaitingCard>(
    `select held_id as "heldId", institution_id as "institutionId", submission_id as "submissionId", line_no as "lineNo",
       card_sealed as "cardSealed", held_on as "heldOn"
     from health.held_card where credit_code = any($1::text[]) and released_at is null order by held_id limit $2 for update`,
    [creditCodes, limit],
  );

export const releaseCards = async (
  tx: Tx,
  rows: readonly { heldId: string; outcome: "accepted" | "refused"; cardId: string | null }[],
): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `update health.held_card h set released_at = now(), outcome = r.outcome, card_id = r."cardId"
     from jsonb_to_recordset($1::jsonb) as r("heldId" uuid, outcome text, "cardId" uuid) where h.held_id = r."heldId"`,
    [JSON.stringify(rows)],
  );
};
