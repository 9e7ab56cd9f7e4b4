import type { Day } from "#kernel";
import type { Tx } from "#platform";

export type DocumentRow = {
  documentId: string;
  kind: string;
  documentNo: string;
  verifyCode: string;
  areaCode: string;
  employerId: string;
  subjectId: string;
  subjectVersion: number;
  title: string;
  issuedOn: Day;
  issuer: string;
  accountId: string | null;
  data: Record<string, unknown>;
  fileSha256: string;
  /** tells of the health of persons: row security hides it from township and inspection */
  personal: boolean;
};
export type FoundDocument = DocumentRow & {
  voidedOn: Day | null;
  voidReason: string | null;
  /** number and verification code of the document that corrects this one */
  successorNo: string | null;
  successorCode: string | null;
};

const columns = `d.document_id "documentId", d.kind, d.document_no "documentNo", d.verify_code "verifyCode", d.area_code "areaCode",
  d.employer_id "employerId", d.subject_id "subjectId", d.subject_version "subjectVersion", d.title, d.issued_on "issuedOn",
  d.issuer_name "issuer", d.account_id "accountId", d.data, d.file_sha256 "fileSha256", d.personal, v.voided_on "voidedOn", v.reason "voidReason",
  v.successor_no "successorNo", v.successor_code "successorCode"`;
const from = `from exchange.document d left join exchange.document_void v on v.document_id = d.document_id`;

const held = `insert into exchange.document_number as k (county_code, year, kind, last_no) values ($1, $2, $3, $4)
  on conflict (county_code, year, kind) do update set last_no = k.last_no + $4 returning last_no n`;
/** Holds the numbers of a kind in a county and year until commit; takes none. */
export const holdNumbers = (tx: Tx, county: string, year: number, kind: string): Promise<unknown> =>
  tx.query(held, [county, year, kind, 0]);
/** The next number; a rollback gives it back. */
export const takeNumber = async (tx: Tx, county: string, year: number, kind: string): Promise<number> =>
  (await tx.one<{ n: number }>(held, [county, year, kind, 1])).n;

export const insertDocument = (tx: Tx, d: DocumentRow): Promise<unknown> =>
  tx.query(
    `insert into exchange.document (document_id, kind, document_no, verify_code, area_code, employer_id, subject_id, subject_version, title,
       issued_on, issuer_name, account_id, data, file_sha256, personal)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      d.documentId,
      d.kind,
      d.documentNo,
      d.verifyCode,
      d.areaCode,
      d.employerId,
      d.subjectId,
      d.subjectVersion,
      d.title,
      d.issuedOn,
      d.issuer,
      d.accountId,
      JSON.stringify(d.data),
      d.fileSha256,
      d.personal,
    ],
  );

export const documentOf = (tx: Tx, kind: string, subjectId: string, version: number): Promise<FoundDocument | undefined> =>
  tx.maybe(`select ${columns} ${from} where d.kind = $1 and d.subject_id = $2 and d.subject_version = $3`, [kind, subjectId, version]);
export const documentById = (tx: Tx, documentId: string): Promise<FoundDocument | undefined> =>
  tx.maybe(`select ${columns} ${from} where d.document_id = $1`, [documentId]);
export const documentByCode = (tx: Tx, code: string): Promise<FoundDocument | undefined> =>
  tx.maybe(`select ${columns} ${from} where d.verify_code = $1`, [code]);

/** Documents of a kind about any of some subjects, each in its first version. */
export const documentsOf = (tx: Tx, kind: string, subjectIds: readonly string[]): Promise<FoundDocument[]> =>
  tx.query(`select ${columns} ${from} where d.kind = $1 and d.subject_id = any($2::uuid[]) and d.subject_version = 1`, [kind, subjectIds]);

export const insertVoid = (
  tx: Tx,
  v: {
    documentId: string;
    areaCode: string;
    employerId: string;
    reason: string;
    on: Day;
    successorNo: string | null;
    successorCode: string | null;
    accountId: string;
    actorName: string;
  },
): Promise<unknown> =>
  tx.query(
    `insert into exchange.document_void (document_id, area_code, employer_id, reason, voided_on, account_id, actor_name, successor_no, successor_code)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [v.documentId, v.areaCode, v.employerId, v.reason, v.on, v.accountId, v.actorName, v.successorNo, v.successorCode],
  );

export type DocumentFilter = {
  readonly kind?: string | undefined;
  readonly employerId?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly after?: string | undefined;
};
/** Newest first; document ids are ordered by time of making. */
export const documentsWhere = (
  tx: Tx,
  scope: { employerId: string } | { from: string; to: string },
  filter: DocumentFilter,
  limit: number,
): Promise<FoundDocument[]> => {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  // What is asked for by its subject may be addressed to a reader of another area: row security alone says whether it is.
  const where =
    "employerId" in scope
      ? [`d.employer_id = ${put(scope.employerId)}`]
      : filter.subjectId
        ? []
        : [`d.area_code between ${put(scope.from)} and ${put(scope.to)}`];
  if (filter.kind) where.push(`d.kind = ${put(filter.kind)}`);
  if (filter.employerId) where.push(`d.employer_id = ${put(filter.employerId)}`);
  if (filter.subjectId) where.push(`d.subject_id = ${put(filter.subjectId)}`);
  if (filter.after) where.push(`d.document_id < ${put(filter.after)}`);
  return tx.query<FoundDocument>(
    `select ${columns} ${from} where ${where.join(" and ")} order by d.document_id desc limit ${put(limit)}`,
    values,
  );
};

/** Name of the health authority of a county, or of the area when none is set up. */
export const authorityOf = async (tx: Tx, county: string): Promise<string> => {
  const row = await tx.maybe<{ name: string }>(
    `select coalesce(
       (select name from access.organisation where kind = 'commission' and area_code = $1 and active order by created_at limit 1),
       (select name || '卫生健康部门' from registry.area where area_code = $1)) as name`,
    [county],
  );
  return row?.name ?? "县级卫生健康部门";
};
