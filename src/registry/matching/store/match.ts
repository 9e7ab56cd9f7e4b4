import type { Tx } from "#platform";
import { weights } from "../rules.ts";
import type { Candidate, Answer, KnownFields, LineFields } from "../compare.ts";

type Range = { from: string; to: string };
export type Run = { listId: string; areaCode: string; runNo: number; sourceName: string; receiptNo: string; on: string };

// What a person opened again waits for a person: the rules had been wrong about it.
const undecided = (l: string): string => `${l}.outcome in ('waiting', 'question') and ${l}.decided_by = '' and ${l}.reason <> 'person'`;

/** COPY line of cells; null stays null. */
const copyLine = (cells: readonly (string | number | null)[]): string =>
  cells
    .map((cell) =>
      cell === null
        ? "\\N"
        : typeof cell === "number"
          ? String(cell)
          : cell.replace(/[\\\t\n\r]/g, (c) => (c === "\\" ? "\\\\" : c === "\t" ? "\\t" : c === "\n" ? "\\n" : "\\r")),
    )
    .join("\t") + "\n";
/** COPY cannot enter a table with row security: rows go to a table of this session and from there in one statement. */
const stage = async (tx: Tx, name: string, columns: string, rows: readonly string[]): Promise<void> => {
  await tx.query(`create temporary table if not exists ${name} (${columns}) on commit delete rows; delete from ${name}`);
  await tx.copyInto(
    name,
    columns.split(", ").map((column) => column.split(" ")[0]!),
    [rows.join("")],
  );
  await tx.query(`analyze ${name}`);
};

/** Areas of a range that a line may name: counties, townships and villages in force. */
export const namedAreas = (tx: Tx, range: Range): Promise<{ areaCode: string; name: string; level: string }[]> =>
  tx.query(
    `select area_code as "areaCode", name, level from registry.area
     where area_code between $1 and $2 and valid_to is null and level in ('city', 'county', 'township', 'village') order by area_code`,
    [range.from, range.to],
  );

/** The next undecided lines with their cells, in the order of their numbers. */
export const undecidedCells = (tx: Tx, listId: string, after: number, most: number): Promise<{ lineNo: number; cells: string[] }[]> =>
  tx.query(
    `select line_no as "lineNo", cells from registry.employer_list_line l where list_id = $1 and line_no > $2 and ${undecided("l")} order by line_no limit $3`,
    [listId, after, most],
  );

/** A source line for every line found to be known; the same line leaves one, however often it is taken. */
const traced = (hits: string): string => `
  insert into registry.employer_trace (employer_id, trace_id, area_code, source, summary, details, business_day)
  select h.employer_id, md5(h.list_id::text || ' ' || h.line_no)::uuid, h.known_area, $2, '名单第 ' || h.line_no || ' 行',
    jsonb_strip_nulls(jsonb_build_object('listId', h.list_id, 'lineNo', h.line_no, 'receiptNo', $3::text, 'nameInSource', h.other_name)), $4::date
  from ${hits} h on conflict (employer_id, trace_id) do nothing`;

/**
 * Writes the fields read of lines, and answers those whose code is known: the same inside the range, a question when the employer
 * lies outside it. Lines come in the order of their numbers. Answers how many are known.
 */
export const answerByCode = async (tx: Tx, run: Run, range: Range, lines: readonly LineFields[]): Promise<number> => {
  await stage(
    tx,
    "line_read",
    'line_no int, credit_code text, name text, line_area text collate "C", address text, phone text, legal text',
    lines.map((l) => copyLine([l.lineNo, l.creditCode, l.name, l.areaCode, l.address, l.phone, l.legalRepresentative])),
  );
  const { n } = await tx.one<{ n: number }>(
    `with known as materialized (
       select s.line_no, e.employer_id, e.area_code, e.name, 'code' as reason from line_read s join registry.employer e on e.credit_code = s.credit_code
       where s.credit_code <> ''
       union all
       select s.line_no, e.employer_id, e.area_code, e.name, 'former-code' from line_read s join registry.employer_alias a on a.credit_code = s.credit_code
       join registry.employer e on e.employer_id = a.employer_id where s.credit_code <> ''),
     read as (
       update registry.employer_list_line l set credit_code = s.credit_code, name = s.name, line_area = s.line_area, address = s.address, phone = s.phone,
         legal_representative = s.legal,
         run_no = case when k.line_no is null then l.run_no else $5 end,
         points = case when k.line_no is null then l.points else ${weights.code.same} end,
         outcome = case when k.line_no is null then l.outcome when k.area_code between $6 and $7 then 'same' else 'question' end,
         reason = case when k.line_no is null then case l.reason when 'elsewhere' then '' else l.reason end when k.area_code between $6 and $7 then k.reason else 'elsewhere' end,
         employer_id = case when k.area_code between $6 and $7 then k.employer_id end
       from line_read s left join known k on k.line_no = s.line_no
       where l.list_id = $1 and l.line_no = s.line_no and l.line_no between $8 and $9
       returning l.list_id, l.line_no, l.employer_id, k.line_no is not null as hit, k.area_code as known_area,
         case when l.name <> k.name and registry.plain_name(l.name) <> registry.plain_name(k.name) then l.name end as other_name),
     same as (select * from read where employer_id is not null),
     traces as (${traced("same")})
     select count(*)::int as n from read where hit`,
    [run.listId, run.sourceName, run.receiptNo, run.on, run.runNo, range.from, range.to, lines[0]!.lineNo, lines.at(-1)!.lineNo],
  );
  return n;
};

const lineFields = `l.line_no as "lineNo", l.credit_code as "creditCode", l.name, l.line_area as "areaCode", l.address, l.phone, l.legal_representative as "legalRepresentative"`;
const knownFields = `e.employer_id as "employerId", e.credit_code as "creditCode", e.name, e.former_names as "formerNames", e.area_code as "areaCode",
  e.workplace_address as "workplaceAddress", e.registered_address as "registeredAddress", e.contact_phone as phone, e.legal_representative as "legalRepresentative"`;
// A code registered elsewhere is answered already; nothing else about it may be shown.
const open = `${undecided("l")} and l.reason <> 'elsewhere'`;

/** Undecided lines in the order of their numbers. */
export const openLines = (tx: Tx, listId: string): AsyncIterable<LineFields[]> =>
  tx.stream<LineFields>(
    `select ${lineFields} from registry.employer_list_line l where l.list_id = $1 and ${open} order by l.line_no`,
    [listId],
    5000,
  );

/** Undecided lines that lie in an area. */
export const openLinesIn = (tx: Tx, listId: string, area: Range): AsyncIterable<LineFields[]> =>
  tx.stream<LineFields>(
    `select ${lineFields} from registry.employer_list_line l where l.list_id = $1 and l.line_area between $2 and $3 and ${open}`,
    [listId, area.from, area.to],
    2000,
  );

/** The next undecided lines that lie in an area, in the order of their numbers. */
export const openLinesAfter = (tx: Tx, listId: string, area: Range, after: number, most: number): Promise<LineFields[]> =>
  tx.query<LineFields>(
    `select ${lineFields} from registry.employer_list_line l where l.list_id = $1 and l.line_area between $2 and $3 and l.line_no > $4 and ${open}
     order by l.line_no limit $5`,
    [listId, area.from, area.to, after, most],
  );

/** Counties, or wider areas where lines tell no more, that undecided lines lie in. */
export const openAreas = async (tx: Tx, listId: string): Promise<string[]> =>
  (
    await tx.query<{ area: string }>(
      `select distinct rpad(left(l.line_area, 6), 12, '0') as area from registry.employer_list_line l where l.list_id = $1 and ${open} order by 1`,
      [listId],
    )
  ).map((row) => row.area);

/** Known employers of a range in batches. */
export const knownIn = (tx: Tx, range: Range): AsyncIterable<KnownFields[]> =>
  tx.stream<KnownFields>(
    `select ${knownFields} from registry.employer e where e.area_code between $1 and $2`,
    [range.from, range.to],
    5000,
  );
export const knownById = (tx: Tx, ids: readonly string[]): Promise<KnownFields[]> =>
  tx.query<KnownFields>(`select ${knownFields} from registry.employer e where e.employer_id = any($1::uuid[])`, [ids]);
/** First six digits of the areas that employers of a range lie in. */
export const knownCounties = async (tx: Tx, range: Range): Promise<string[]> =>
  (
    await tx.query<{ county: string }>(
      `select distinct left(area_code, 6) as county from registry.employer where area_code between $1 and $2 order by 1`,
      [range.from, range.to],
    )
  ).map((row) => row.county);

/** Writes answers with their candidates and, for those found to be known, a source line. */
export const answerLines = async (
  tx: Tx,
  run: Run,
  answers: readonly { line: LineFields; answer: Answer; kept: readonly Candidate[]; otherName: string | null }[],
): Promise<void> => {
  if (answers.length === 0) return;
  await stage(
    tx,
    "line_answer",
    "line_no int, outcome text, reason text, points int, employer_id uuid, other_name text",
    answers.map(({ line, answer: a, otherName }) => copyLine([line.lineNo, a.outcome, a.reason, a.points, a.employerId, otherName])),
  );
  await stage(
    tx,
    "line_candidate",
    "line_no int, employer_id uuid, evidence text, points int",
    answers.flatMap(({ line, kept }) => kept.map((c) => copyLine([line.lineNo, c.employerId, JSON.stringify(c.evidence), c.points]))),
  );
  await tx.query(`delete from registry.list_candidate c using line_answer a where c.list_id = $1 and c.line_no = a.line_no`, [run.listId]);
  await tx.query(
    `insert into registry.list_candidate (employer_id, list_id, line_no, area_code, evidence, points)
     select employer_id, $1, line_no, $2, evidence::jsonb, points from line_candidate`,
    [run.listId, run.areaCode],
  );
  await tx.query(
    `with hit as (
       update registry.employer_list_line l set run_no = $5, outcome = a.outcome, points = a.points, employer_id = a.employer_id, reason = a.reason
       from line_answer a where l.list_id = $1 and l.line_no = a.line_no
       returning l.list_id, l.line_no, l.employer_id, a.other_name),
     same as (select h.*, e.area_code as known_area from hit h join registry.employer e on e.employer_id = h.employer_id)
     ${traced("same")}`,
    [run.listId, run.sourceName, run.receiptNo, run.on, run.runNo],
  );
};

export type NewLine = { lineNo: number; creditCode: string; name: string; areaCode: string; address: string; cells: string[] };
/** The next new lines whose employer is not entered yet. */
export const newLines = (tx: Tx, listId: string, after: number, most: number): Promise<NewLine[]> =>
  tx.query<NewLine>(
    `select line_no as "lineNo", credit_code as "creditCode", name, line_area as "areaCode", address, cells from registry.employer_list_line
     where list_id = $1 and outcome = 'new' and line_no > $2 and employer_id is null order by line_no limit $3`,
    [listId, after, most],
  );
/** Lets words of new employers gather before they enter the search index; the first transaction without this brings them in. */
export const collectSearchWords = async (tx: Tx): Promise<void> => {
  await tx.query(`set local gin_pending_list_limit = '16MB'; set local work_mem = '64MB'`);
};
/** Writes which employer each new line became; a line that named one already entered by an earlier line is the same. */
export const noteEntered = async (
  tx: Tx,
  listId: string,
  rows: readonly { lineNo: number; employerId: string | null; outcome: string; reason: string }[],
): Promise<void> => {
  await tx.query(
    `update registry.employer_list_line l set employer_id = r."employerId", outcome = r.outcome, reason = r.reason
     from jsonb_to_recordset($2::jsonb) as r("lineNo" int, "employerId" uuid, outcome text, reason text) where l.list_id = $1 and l.line_no = r."lineNo"`,
    [listId, JSON.stringify(rows)],
  );
};
