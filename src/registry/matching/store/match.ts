import type { Tx } from "#platform";
import { thresholds, weights } from "../rules.ts";
import type { ListField } from "../schema.ts";

/** Points of a pair in SQL, from the same weights as `scoreOf`. */
const oneOf = (column: string, points: Readonly<Record<string, number>>): string =>
  `case ${column} ${Object.entries(points)
    .map(([value, n]) => `when '${value}' then ${n}`)
    .join(" ")} end`;
const pointsSql = `${oneOf("f.code", weights.code)} + case when f.name = 'like' then
    floor(${weights.name.like} * (f.likeness - ${thresholds.likeness}) / ${1 - thresholds.likeness} + 1e-9)::int else ${oneOf("f.name", weights.name)} end
  + ${oneOf("f.address", weights.address)} + case when f.phone then ${weights.phone} else 0 end + case when f.legal then ${weights.legal} else 0 end
  + ${oneOf("f.area", weights.area)}`;

// What a person opened again waits for a person: the rules had been wrong about it.
const undecided = (l: string): string => `${l}.outcome in ('waiting', 'question') and ${l}.decided_by = '' and ${l}.reason <> 'person'`;

/** Two characters of a core name, neighbours or one apart, so that one wrong character leaves some of them. */
const gramOf = "substr(core, i, 1) || substr(core, i + d, 1)";
const everyGram = "cross join generate_series(1, 24) i cross join generate_series(1, 2) d where i + d <= length(core)";

/** Reads the mapped columns of every undecided line into their fields. `columns`: field → position of its cell, from 1. */
export const readFields = async (
  tx: Tx,
  list: { listId: string; areaCode: string },
  range: { from: string; to: string },
  columns: Partial<Record<ListField, number>>,
): Promise<void> => {
  const cell = (field: ListField): string => (columns[field] ? `btrim(coalesce(l.cells[${Number(columns[field])}], ''))` : "''");
  await tx.query(
    `with named as (
       select name, min(area_code) as code from registry.area
       where area_code between $2 and $3 and valid_to is null and level in ('county', 'township', 'village') group by name having count(*) = 1)
     update registry.employer_list_line t set
       credit_code = upper(regexp_replace(${cell("creditCode")}, '[\\s\\-－]+', '', 'g')), name = left(${cell("name")}, 200), address = left(${cell("address")}, 300),
       phone = left(${cell("phone")}, 40), legal_representative = left(${cell("legalRepresentative")}, 100),
       line_area = coalesce(a.area_code, n.code, '')
     from registry.employer_list_line l
     left join registry.area a on a.area_code = ${cell("area")} and a.area_code between $2 and $3
     left join named n on n.name = ${cell("area")}
     where t.list_id = $1 and l.list_id = $1 and l.line_no = t.line_no and ${undecided("t")}`,
    [list.listId, range.from, range.to],
  );
  // A line that names no place of its own is looked for in its address, then lies where the list does.
  await tx.query(
    `with place as materialized (
       select area_code, name from registry.area where area_code between $2 and $3 and valid_to is null and level in ('county', 'township') and length(name) >= 2
       order by level = 'county', area_code limit 120)
     update registry.employer_list_line l set line_area = coalesce(
       (select p.area_code from place p where strpos(l.address || l.name, p.name) > 0 order by p.area_code like '%000000', length(p.name) desc limit 1), $4)
     where l.list_id = $1 and l.line_area = '' and ${undecided("l")}`,
    [list.listId, range.from, range.to, list.areaCode],
  );
};

type Run = { listId: string; areaCode: string; runNo: number; sourceName: string; receiptNo: string; on: string };
/** A source line for every line found to be known; the same line leaves one, however often it is taken. */
const traced = (hits: string): string => `
  insert into registry.employer_trace (employer_id, trace_id, area_code, source, summary, details, business_day)
  select h.employer_id, md5(h.list_id::text || ' ' || h.line_no)::uuid, e.area_code, $2, '名单第 ' || h.line_no || ' 行',
    jsonb_strip_nulls(jsonb_build_object('listId', h.list_id, 'lineNo', h.line_no, 'receiptNo', $3::text,
      'nameInSource', case when registry.plain_name(h.name) <> registry.plain_name(e.name) then h.name end)), $4::date
  from ${hits} h join registry.employer e on e.employer_id = h.employer_id
  on conflict (employer_id, trace_id) do nothing`;

/** Lines whose code is known: the same inside the range, a question when the employer lies outside it. Answers how many. */
export const matchByCode = async (tx: Tx, run: Run, range: { from: string; to: string }): Promise<number> => {
  const { n } = await tx.one<{ n: number }>(
    `with known as (
       select e.credit_code, e.employer_id, e.area_code, 'code' as reason from registry.employer e
       union all
       select a.credit_code, a.employer_id, e.area_code, 'former-code' from registry.employer_alias a join registry.employer e on e.employer_id = a.employer_id),
     hit as (
       update registry.employer_list_line l set run_no = $5, points = ${weights.code.same},
         outcome = case when k.area_code between $6 and $7 then 'same' else 'question' end,
         reason = case when k.area_code between $6 and $7 then k.reason else 'elsewhere' end,
         employer_id = case when k.area_code between $6 and $7 then k.employer_id end
       from known k where l.list_id = $1 and ${undecided("l")} and l.credit_code <> '' and l.credit_code = k.credit_code
       returning l.list_id, l.line_no, l.name, l.employer_id),
     traces as (${traced("hit")})
     select count(*)::int as n from hit`,
    [run.listId, run.sourceName, run.receiptNo, run.on, run.runNo, range.from, range.to],
  );
  return n;
};

/**
 * Known employers of the whole range that share an organisation code, a full name, a former name or a telephone with an
 * undecided line: candidates wherever they lie. Agreement that more than `crowd` employers share says nothing.
 */
export const findFarCandidates = async (tx: Tx, run: Run, range: { from: string; to: string }, crowd = 8): Promise<void> => {
  await tx.query(
    `delete from registry.list_candidate c using registry.employer_list_line l
     where c.list_id = $1 and l.list_id = $1 and l.line_no = c.line_no and ${undecided("l")}`,
    [run.listId],
  );
  await tx.query(`drop table if exists pg_temp.asked, pg_temp.known_key`);
  await tx.query(
    `create temporary table asked on commit drop as
     select l.line_no, k.key from registry.employer_list_line l
     cross join lateral (values ('o' || registry.organisation_code(l.credit_code)), ('n' || registry.plain_name(l.name)), ('p' || registry.phone_key(l.phone))) k (key)
     where l.list_id = $1 and ${undecided("l")} and length(k.key) > 2`,
    [run.listId],
  );
  await tx.query(`analyze asked`);
  await tx.query(
    `create temporary table known_key on commit drop as
     select k.key, e.employer_id, count(*) over (partition by k.key) as many from registry.employer e
     cross join lateral (
       values ('o' || substr(e.credit_code, 9, 9)), ('n' || registry.plain_name(e.name)), ('p' || registry.phone_key(e.contact_phone))
       union select 'n' || registry.plain_name(f) from unnest(e.former_names) f) k (key)
     where e.area_code between $1 and $2 and k.key in (select key from asked)`,
    [range.from, range.to],
  );
  await tx.query(
    `insert into registry.list_candidate (employer_id, list_id, line_no, area_code, evidence, points)
     select distinct k.employer_id, $1::uuid, a.line_no, $2::text, '{}'::jsonb, 0 from asked a join known_key k on k.key = a.key and k.many <= $3`,
    [run.listId, run.areaCode, crowd],
  );
};

/** Counties (or wider areas, where a line tells no more) that undecided lines lie in. */
export const openAreas = async (tx: Tx, listId: string): Promise<string[]> =>
  (
    await tx.query<{ area: string }>(
      `select distinct rpad(left(line_area, 6), 12, '0') as area from registry.employer_list_line l
       where list_id = $1 and ${undecided("l")} order by 1`,
      [listId],
    )
  ).map((row) => row.area);

/**
 * Answers the undecided lines of one county: candidates by name, former name, address and letters names share, each compared in
 * every respect, and the verdict of the best two. Needs the worker role; the tables it works in go with the transaction.
 *
 * @param place  pattern of the place that names of this county begin with
 */
export const matchArea = async (
  tx: Tx,
  run: Run,
  area: { code: string; range: { from: string; to: string }; place: string },
  crowd = 40,
): Promise<{ lines: number; same: number; fresh: number; questions: number }> => {
  // An address is told by its road and number: the towns before them are written or left out as people like.
  const place = `${area.place}([\u4e00-\u9fff]{2,5}(镇|乡|街道))?`;
  // Many short statements: compiling each would take longer than running it.
  await tx.query(`set local jit = off`);
  await tx.query(`drop table if exists pg_temp.l, pg_temp.e, pg_temp.n, pg_temp.lg, pg_temp.ng, pg_temp.pair, pg_temp.best`);
  await tx.query(
    `create temporary table l on commit drop as
     select x.*, registry.core_name(x.bare, $3) as core from (
       select line_no, credit_code as code, registry.credit_code_sound(credit_code) as sound, registry.organisation_code(credit_code) as org, line_area as area,
         registry.plain_name(name) as plain, registry.bare_name(name) as bare, regexp_replace(registry.plain_name(address), $5, '') as address, registry.phone_key(phone) as phone,
         registry.plain_name(legal_representative) as legal
       from registry.employer_list_line l where list_id = $1 and line_area between $2 and $4 and ${undecided("l")}) x`,
    [run.listId, `${area.code.slice(0, 6)}000000`, area.place, `${area.code.slice(0, 6)}999999`, place],
  );
  await tx.query(
    `create temporary table e on commit drop as
     select employer_id, credit_code as code, substr(credit_code, 9, 9) as org, area_code as area, name, former_names,
       regexp_replace(registry.plain_name(workplace_address), $4, '') as address, regexp_replace(registry.plain_name(registered_address), $4, '') as registered,
       registry.phone_key(contact_phone) as phone, registry.plain_name(legal_representative) as legal
     from registry.employer where area_code between $1 and $2
     union all
     select employer_id, credit_code, substr(credit_code, 9, 9), area_code, name, former_names,
       regexp_replace(registry.plain_name(workplace_address), $4, ''), regexp_replace(registry.plain_name(registered_address), $4, ''),
       registry.phone_key(contact_phone), registry.plain_name(legal_representative)
     from (select distinct c.employer_id from registry.list_candidate c join l on l.line_no = c.line_no where c.list_id = $3) far
     join registry.employer using (employer_id) where not area_code between $1 and $2`,
    [area.range.from, area.range.to, run.listId, place],
  );
  await tx.query(`analyze l, e`);
  await tx.query(
    `create temporary table n on commit drop as
     select employer_id, registry.plain_name(called) as plain, registry.core_name(registry.bare_name(called), $1) as core, former
     from (select employer_id, name as called, false as former from e union all select employer_id, unnest(former_names), true from e) c where called <> ''`,
    [area.place],
  );
  await tx.query(`create temporary table lg on commit drop as select line_no, ${gramOf} as gram from l ${everyGram}`);
  await tx.query(
    `create temporary table ng on commit drop as
     select gram, employer_id, count(*) over (partition by gram) as many from (
       select distinct employer_id, ${gramOf} as gram from n ${everyGram}) g where gram in (select gram from lg)`,
  );
  await tx.query(`analyze n, lg, ng`);
  await tx.query(
    `create temporary table pair on commit drop as
     select l.line_no, c.employer_id from l join registry.list_candidate c on c.list_id = $1 and c.line_no = l.line_no
     union select l.line_no, n.employer_id from l join n on n.plain = l.plain
     union select line_no, employer_id from (
       select l.line_no, n.employer_id, count(*) over (partition by l.line_no) as many from l join n on n.core = l.core where l.core <> '') x where many <= $2
     union select line_no, employer_id from (
       select l.line_no, e.employer_id, count(*) over (partition by l.line_no) as many from l join e on e.address = l.address where length(l.address) >= 4) x where many <= $2
     union select line_no, employer_id from (
       select lg.line_no, ng.employer_id, row_number() over (partition by lg.line_no order by count(*) desc, ng.employer_id) as at
       from lg join ng on ng.gram = lg.gram where ng.many <= $2 * 2 group by 1, 2) x where at <= 20`,
    [run.listId, crowd],
  );
  await tx.query(`analyze pair`);
  await tx.query(
    `create temporary table best on commit drop as
     with x as materialized (
       select p.line_no, p.employer_id, bool_or(not n.former and n.plain = l.plain) as full_now, bool_or(n.former and n.plain = l.plain) as full_then,
         bool_or(not n.former and n.core = l.core) as core_now, bool_or(n.former and n.core = l.core) as core_then,
         max(registry.name_likeness(n.core, l.core)) as likeness
       from pair p join l using (line_no) join n using (employer_id) where l.plain <> '' group by 1, 2)
     select * from (
       select s.*, row_number() over w as at, lead(points) over w as second from (
         select f.line_no, f.employer_id, f.code, jsonb_build_object('name', f.name, 'likeness', round(f.likeness::numeric, 4), 'code', f.code, 'address', f.address,
             'phone', f.phone, 'legal', f.legal, 'area', f.area) as evidence, ${pointsSql} as points
         from (
           select l.line_no, e.employer_id, coalesce(x.likeness, 0) as likeness,
             case when x.full_now then 'full' when x.full_then then 'former' when x.core_now then 'core' when x.core_then then 'former-core'
               when x.likeness > ${thresholds.likeness} then 'like' else 'different' end as name,
             case when l.sound and l.code = e.code then 'same' when l.sound then 'differs' when l.org <> '' and l.org = e.org then 'organisation' else 'absent' end as code,
             case when l.address = '' then 'different' when l.address in (e.address, e.registered) then 'same'
               when length(l.address) >= 4 and (length(e.address) >= 4 and (strpos(e.address, l.address) > 0 or strpos(l.address, e.address) > 0)
                 or length(e.registered) >= 4 and (strpos(e.registered, l.address) > 0 or strpos(l.address, e.registered) > 0)) then 'within' else 'different' end as address,
             l.phone <> '' and l.phone = e.phone as phone, l.legal <> '' and l.legal = e.legal as legal,
             case when left(l.area, 9) = left(e.area, 9) and substr(l.area, 7, 3) <> '000' then 'town' when left(l.area, 6) = left(e.area, 6) then 'county' else 'different' end as area
           from pair p join l using (line_no) join e using (employer_id) left join x using (line_no, employer_id) offset 0) f) s
       window w as (partition by line_no order by points desc, employer_id)) ranked
     where at <= ${thresholds.kept} and points >= ${thresholds.question - 15}`,
  );
  await tx.query(`delete from registry.list_candidate c using l where c.list_id = $1 and c.line_no = l.line_no`, [run.listId]);
  await tx.query(
    `insert into registry.list_candidate (employer_id, list_id, line_no, area_code, evidence, points)
     select employer_id, $1, line_no, $2, evidence, points from best`,
    [run.listId, run.areaCode],
  );
  return tx.one<{ lines: number; same: number; fresh: number; questions: number }>(
    `with verdict as (
       select l.line_no, l.sound, l.plain, b.employer_id, b.points,
         case when l.plain = '' then 'question'
           when b.points >= ${thresholds.same} and b.points - coalesce(b.second, 0) >= ${thresholds.lead} and b.code <> 'differs' then 'same'
           when b.points >= ${thresholds.question} or not l.sound then 'question' else 'new' end as outcome
       from l left join best b on b.line_no = l.line_no and b.at = 1),
     hit as (
       update registry.employer_list_line t set run_no = $5, outcome = v.outcome, points = v.points,
         employer_id = case when v.outcome = 'same' then v.employer_id end,
         reason = case when v.plain = '' then 'no-name' when v.outcome = 'new' then 'no-candidate' when v.outcome = 'same' then 'score' when v.points >= ${thresholds.question} then 'near' else 'no-code' end
       from verdict v where t.list_id = $1 and t.line_no = v.line_no
       returning t.list_id, t.line_no, t.name, t.employer_id, t.outcome),
     known as (select * from hit where employer_id is not null),
     traces as (${traced("known")})
     select count(*)::int as lines, count(*) filter (where outcome = 'same')::int as same, count(*) filter (where outcome = 'new')::int as fresh,
       count(*) filter (where outcome = 'question')::int as questions from hit`,
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
