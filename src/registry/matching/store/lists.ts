import type { Day } from "#kernel";
import type { Tx } from "#platform";

export type ListRow = {
  listId: string;
  title: string;
  receiptNo: string;
  areaCode: string;
  organisationId: string;
  sourceId: string | null;
  sourceKind: string;
  sourceName: string;
  listedOn: Day;
  receivedOn: Day;
  headers: string[];
  mapping: Record<string, string>;
  state: "received" | "queued" | "matching" | "matched" | "failed";
  step: string;
  done: number;
  lines: number;
  same: number;
  fresh: number;
  questions: number;
  dismissed: number;
  runNo: number;
  accountId: string | null;
  actorName: string;
};

export const listColumns = (l: string): string =>
  `${l}.list_id as "listId", ${l}.title, ${l}.receipt_no as "receiptNo", ${l}.area_code as "areaCode", ${l}.organisation_id as "organisationId",
   ${l}.source_id as "sourceId", ${l}.source_kind as "sourceKind", ${l}.source_name as "sourceName", ${l}.listed_on as "listedOn",
   ${l}.received_on as "receivedOn", ${l}.headers, ${l}.mapping, ${l}.state, ${l}.step, ${l}.done, ${l}.lines, ${l}.same, ${l}.fresh, ${l}.questions,
   ${l}.dismissed, ${l}.run_no as "runNo", ${l}.account_id as "accountId", ${l}.actor_name as "actorName"`;

export const listById = (tx: Tx, listId: string, lock = false): Promise<ListRow | undefined> =>
  tx.maybe<ListRow>(`select ${listColumns("l")} from registry.employer_list l where l.list_id = $1${lock ? " for update" : ""}`, [listId]);

export type NewList = {
  listId: string;
  areaCode: string;
  organisationId: string;
  title: string;
  receiptNo: string;
  headers: readonly string[];
  on: Day;
  accountId: string | null;
  actorName: string;
};

/** Adds the list a submission brings; a later chunk of the same submission finds it there. */
export const addList = async (tx: Tx, list: NewList): Promise<void> => {
  await tx.query(
    `insert into registry.employer_list (list_id, area_code, organisation_id, title, receipt_no, headers, listed_on, received_on, account_id, actor_name)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9) on conflict (list_id) do nothing`,
    [list.listId, list.areaCode, list.organisationId, list.title, list.receiptNo, list.headers, list.on, list.accountId, list.actorName],
  );
};

/** Adds lines as they came; a line that is there already stays. */
export const addLines = async (
  tx: Tx,
  list: { listId: string; areaCode: string },
  lines: readonly { lineNo: number; cells: readonly string[] }[],
): Promise<void> => {
  await tx.query(
    `with added as (
       insert into registry.employer_list_line (list_id, line_no, area_code, cells)
       select $1, (r ->> 'lineNo')::int, $2, array(select jsonb_array_elements_text(r -> 'cells')) from jsonb_array_elements($3::jsonb) r
       on conflict (list_id, line_no) do nothing returning 1)
     update registry.employer_list set lines = lines + (select count(*) from added) where list_id = $1`,
    [list.listId, list.areaCode, JSON.stringify(lines)],
  );
};

const listFields: Record<string, string> = {
  sourceId: "source_id",
  sourceKind: "source_kind",
  sourceName: "source_name",
  listedOn: "listed_on",
  mapping: "mapping",
  state: "state",
  step: "step",
  done: "done",
  runNo: "run_no",
  accountId: "account_id",
  actorName: "actor_name",
  matchedAt: "matched_at",
};
/** Writes named fields of a list. */
export const setList = async (tx: Tx, listId: string, fields: Readonly<Record<string, unknown>>): Promise<void> => {
  const names = Object.keys(fields).filter((name) => listFields[name]);
  await tx.query(
    `update registry.employer_list set ${names.map((name, i) => `${listFields[name]} = $${i + 2}`).join(", ")} where list_id = $1`,
    [listId, ...names.map((name) => (name === "mapping" ? JSON.stringify(fields[name]) : fields[name]))],
  );
};

/** Counts the lines of a list by how they ended. */
export const countList = async (tx: Tx, listId: string): Promise<void> => {
  await tx.query(
    `update registry.employer_list l set same = n.same, fresh = n.fresh, questions = n.questions, dismissed = n.dismissed, done = n.lines - n.waiting
     from (select count(*)::int as lines, count(*) filter (where outcome = 'same')::int as same, count(*) filter (where outcome = 'new')::int as fresh,
             count(*) filter (where outcome = 'question')::int as questions, count(*) filter (where outcome = 'dismissed')::int as dismissed,
             count(*) filter (where outcome = 'waiting')::int as waiting
           from registry.employer_list_line where list_id = $1) n
     where l.list_id = $1`,
    [listId],
  );
};

export type SourceRow = {
  sourceId: string;
  kind: string;
  name: string;
  areaCode: string;
  organisationId: string;
  mapping: Record<string, string>;
};
const sourceColumns = `source_id as "sourceId", kind, name, area_code as "areaCode", organisation_id as "organisationId", mapping`;
export const sourceById = (tx: Tx, sourceId: string): Promise<SourceRow | undefined> =>
  tx.maybe<SourceRow>(`select ${sourceColumns} from registry.list_source where source_id = $1`, [sourceId]);
export const sourcesOf = (tx: Tx, organisationId: string): Promise<SourceRow[]> =>
  tx.query<SourceRow>(
    `select ${sourceColumns} from registry.list_source where organisation_id = $1 order by updated_at desc, name limit 200`,
    [organisationId],
  );
/** Adds a source of an organisation or finds it by name; its mapping becomes the one just used. */
export const keepSource = (tx: Tx, source: SourceRow): Promise<{ sourceId: string }> =>
  tx.one<{ sourceId: string }>(
    `insert into registry.list_source (source_id, area_code, organisation_id, kind, name, mapping) values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, name) do update set kind = excluded.kind, mapping = excluded.mapping, updated_at = now()
     returning source_id as "sourceId"`,
    [source.sourceId, source.areaCode, source.organisationId, source.kind, source.name, JSON.stringify(source.mapping)],
  );

export type LineRow = {
  listId: string;
  lineNo: number;
  listArea: string;
  cells: string[];
  creditCode: string;
  name: string;
  areaCode: string;
  address: string;
  phone: string;
  legalRepresentative: string;
  outcome: "waiting" | "same" | "new" | "question" | "dismissed";
  reason: string;
  points: number | null;
  employerId: string | null;
  decidedBy: string;
  decidedOn: Day | null;
  note: string;
};
export const lineColumns = (l: string): string =>
  `${l}.list_id as "listId", ${l}.line_no as "lineNo", ${l}.area_code as "listArea", ${l}.cells, ${l}.credit_code as "creditCode", ${l}.name,
   ${l}.line_area as "areaCode", ${l}.address, ${l}.phone, ${l}.legal_representative as "legalRepresentative", ${l}.outcome, ${l}.reason, ${l}.points,
   ${l}.employer_id as "employerId", ${l}.decided_by as "decidedBy", ${l}.decided_on as "decidedOn", ${l}.note`;
export const lineOf = (tx: Tx, listId: string, lineNo: number, lock = false): Promise<LineRow | undefined> =>
  tx.maybe<LineRow>(
    `select ${lineColumns("l")} from registry.employer_list_line l where l.list_id = $1 and l.line_no = $2${lock ? " for update" : ""}`,
    [listId, lineNo],
  );

/** Writes how a person answered a line, or that the question is open again. */
export const decideLine = async (
  tx: Tx,
  line: { listId: string; lineNo: number },
  answer: { outcome: string; reason: string; employerId: string | null; by: string; on: Day | null; note: string },
): Promise<void> => {
  await tx.query(
    `update registry.employer_list_line set outcome = $3, reason = $4, employer_id = $5, decided_by = $6, decided_on = $7, note = $8
     where list_id = $1 and line_no = $2`,
    [line.listId, line.lineNo, answer.outcome, answer.reason, answer.employerId, answer.by, answer.on, answer.note],
  );
};

/** Moves the counts of a list when one line goes from an outcome to another. */
export const moveCount = async (tx: Tx, listId: string, from: string, to: string): Promise<void> => {
  const column: Record<string, string> = { same: "same", new: "fresh", question: "questions", dismissed: "dismissed" };
  const sets = new Map<string, number>();
  if (column[from]) sets.set(column[from], -1);
  if (column[to]) sets.set(column[to], (sets.get(column[to]) ?? 0) + 1);
  const changes = [...sets].filter(([, n]) => n !== 0).map(([name, n]) => `${name} = ${name} + ${n}`);
  if (changes.length > 0) await tx.query(`update registry.employer_list set ${changes.join(", ")} where list_id = $1`, [listId]);
};
