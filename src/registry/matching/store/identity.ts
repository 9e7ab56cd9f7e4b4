import type { Day } from "#kernel";
import type { Tx } from "#platform";

/**
 * Where an employer's records stand is a question of one column, so which tables go with a merged employer is read from the
 * catalogue; only what is special is named here.
 */
/** Rows that describe the employer itself, are worked out from others, or say what was answered on their day. */
const stays = [
  "registry.employer",
  "registry.employer_search",
  "registry.employer_version",
  "registry.list_candidate",
  "exchange.submission_line",
  "exchange.later_answer",
  "access.audit_entry",
];
const schemas = ["access", "registry", "exposure", "health", "oversight", "cases", "exchange"];
/** A value that may stand once an employer and is taken where the row goes: it is made another one, and the old one noted. */
const renames: Readonly<Record<string, { column: string; to: string; type: string }>> = {
  "registry.post": { column: "name", to: "t.name || '（' || $4 || '）'", type: "text" },
  "cases.case_file": { column: "subject_key", to: "t.subject_key || '|' || $2", type: "text" },
  // Its accounts act for the employer that stays, beside that employer's own.
  "access.organisation": { column: "merged_from", to: "t.employer_id", type: "uuid" },
};
/** The same report, card, letter, message or year's self-check for both: it stays with the merged employer, and what hangs on it stays too. */
const wholes: Readonly<Record<string, string>> = {
  report_id: "exposure.report",
  card_id: "health.exam_card",
  letter_id: "oversight.letter",
  message_id: "access.message",
  check_id: "oversight.self_check",
};
/** Versions of one thing: where both employers have it, all versions of the merged one stay, so that none stands before one of the other. */
const versioned = ["exposure.radiation_worker", "exposure.notice_text", "oversight.self_check"];

type Held = { table: string; column: string; key: { name: string; type: string }[]; unique: { columns: string[]; rule: string | null }[] };
const quoted = (name: string): string => `"${name}"`;

/** Every column of every table that says under which employer a row stands, with the row's key and what must be unique with it. */
const heldTables = (tx: Tx): Promise<Held[]> =>
  tx.query<Held>(
    `select n.nspname || '.' || c.relname as table, a.attname as column,
       (select json_agg(json_build_object('name', k.attname, 'type', format_type(k.atttypid, null)) order by k.attnum) from pg_index i
        join pg_attribute k on k.attrelid = c.oid and k.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary and k.attname <> a.attname) as key,
       coalesce((select json_agg(json_build_object('rule', pg_get_expr(i.indpred, i.indrelid),
           'columns', (select coalesce(json_agg(u.attname), '[]') from pg_attribute u where u.attrelid = c.oid and u.attnum = any(i.indkey) and u.attnum <> a.attnum)))
         from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any(i.indkey)), '[]') as unique
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype and a.attname ~ '(^|_)employer_id$'
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any($1::text[]) and n.nspname || '.' || c.relname <> all ($2::text[])
     order by n.nspname || '.' || c.relname = any($3::text[]) desc, 1, 2`,
    [schemas, stays, Object.values(wholes)],
  );

/** Another version of it stands there, and did not come with the same act: a version written late follows those that went. */
const sameThing = (held: Held): string =>
  `(o.version = t.version or not exists (select 1 from registry.identity_row r where r.act_id = $1 and r.table_name = '${held.table}' and r.row_key = ${keyOf(held, "o")}))`;
/** A row that another of the kept employer already stands for: `t` would break a uniqueness by going. */
const taken = (held: Held): string =>
  held.unique
    .filter((u) => u.columns.length > 0 || held.column === "employer_id")
    .map(({ columns, rule }) => {
      const together = versioned.includes(held.table) && columns.includes("version");
      const same =
        columns.map((c) => (together && c === "version" ? sameThing(held) : `o.${quoted(c)} = t.${quoted(c)}`)).join(" and ") || "true";
      const others = `select 1 from (select * from ${held.table} where ${quoted(held.column)} = $3${rule ? ` and ${rule}` : ""}) o where ${same}`;
      return `(${rule ? `(${rule}) and ` : ""}exists (${others}))`;
    })
    .join(" or ") || "false";

export type Move = { actId: string; from: string; into: string; name: string };
const keyOf = (held: Held, t: string): string =>
  `jsonb_build_object(${(held.key ?? []).map((k) => `'${k.name}', ${t}.${quoted(k.name)}`).join(", ")})`;

const noted = (held: Held, before: string): string =>
  `insert into registry.identity_row (act_id, table_name, column_name, row_key, before)
   select $1::uuid, '${held.table}', '${held.column}', row_key, ${before} from moved`;

const moveRows = async (tx: Tx, held: Held, move: Move, wanted = "true", extra: readonly unknown[] = []): Promise<number> => {
  const values = [move.actId, move.from, move.into, move.name, ...extra];
  const named = `$1::uuid is not null and $4::text is not null`;
  const whole = held.key?.some((k) => wholes[k.name] === held.table)
    ? []
    : Object.entries(wholes).filter(([, owner]) => owner !== held.table);
  const columns = await columnsOf(tx, held.table);
  const parts = whole
    .filter(([column]) => columns.includes(column))
    .map(([column, owner]) => `not exists (select 1 from ${owner} w where w.employer_id = $2 and w.${column} = t.${column})`);
  const stay = held.column === "employer_id" && wanted === "true" ? parts : [];
  const rename = renames[held.table];
  if (rename && held.column === "employer_id") {
    const { n } = await tx.one<{ n: number }>(
      `with old as materialized (select t.*, ${taken(held)} as must_change from ${held.table} t where t.${quoted(held.column)} = $2 and ${wanted} and ${named}),
       moved as (update ${held.table} t set ${quoted(held.column)} = $3, ${rename.column} = case when old.must_change then ${rename.to} else t.${rename.column} end
         from old where old.${quoted(held.column)} = t.${quoted(held.column)} and ${held.key.map((k) => `old.${quoted(k.name)} = t.${quoted(k.name)}`).join(" and ")}
         returning ${keyOf(held, "t")} as row_key, case when old.must_change then jsonb_build_object('${rename.column}', old.${rename.column}) end as was),
       journal as (${noted(held, "was")})
       select count(*)::int as n from moved`,
      values,
    );
    return n;
  }
  const { n } = await tx.one<{ n: number }>(
    `with moved as (
       update ${held.table} t set ${quoted(held.column)} = $3 where t.${quoted(held.column)} = $2 and ${wanted} and ${named} and not (${taken(held)})${stay.map((s) => ` and ${s}`).join("")}
       returning ${keyOf(held, "t")} as row_key),
     journal as (${noted(held, "null::jsonb")})
     select count(*)::int as n from moved`,
    values,
  );
  return n;
};

const columnsOf = async (tx: Tx, table: string): Promise<string[]> =>
  (
    await tx.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    )
  ).map((row) => row.name);

/** Declarations are numbered within an employer; those that come follow or precede those that are there, by their day. One receipt is one declaration. */
const renumberDeclarations = async (tx: Tx, { actId, from, into }: Move): Promise<number> => {
  const { n } = await tx.one<{ n: number }>(
    `with x as (
       select max(version) filter (where employer_id = $3) as top, min(version) filter (where employer_id = $3) as bottom,
         max(version) filter (where employer_id = $2) as own_top, min(version) filter (where employer_id = $2) as own_bottom,
         coalesce(max(declared_on) filter (where employer_id = $2 and state = 'accepted'), '0001-01-01') > coalesce(max(declared_on) filter (where employer_id = $3 and state = 'accepted'), '0001-01-01')
         and (array_agg(kind order by version desc) filter (where employer_id = $2 and state = 'accepted'))[1] <> 'cancellation' as newer
       from exposure.declaration where employer_id in ($2, $3)),
     last as (select case when top is null then 0 when newer then top + 1 - own_bottom else bottom - 1 - own_top end as shift from x),
     moved as (
       update exposure.declaration t set employer_id = $3, version = t.version + last.shift from last where t.employer_id = $2
         and not exists (select 1 from exposure.declaration o where o.employer_id = $3 and o.receipt_no = t.receipt_no)
       returning jsonb_build_object('declaration_id', t.declaration_id) as row_key,
         case when last.shift <> 0 then jsonb_build_object('version', t.version - last.shift) end as was),
     journal as (insert into registry.identity_row (act_id, table_name, column_name, row_key, before)
       select $1::uuid, 'exposure.declaration', 'employer_id', row_key, was from moved)
     select count(*)::int as n from moved`,
    [actId, from, into],
  );
  return n;
};

/**
 * Puts every record of one employer under another and notes each row. A record that the other holds too stays where it is, so
 * that it counts once. Needs the worker role. Answers how many rows went.
 */
export const moveEverything = async (tx: Tx, move: Move): Promise<number> => {
  let n = 0;
  for (const held of await heldTables(tx))
    n +=
      held.table === "exposure.declaration" && held.column === "employer_id"
        ? await renumberDeclarations(tx, move)
        : await moveRows(tx, held, move);
  return n;
};

/** Puts chosen records under another employer: rows of any table whose `column` is one of `ids`. Answers how many rows went. */
export const moveChosen = async (tx: Tx, move: Move, column: string, ids: readonly string[], only?: string): Promise<number> => {
  if (ids.length === 0) return 0;
  let n = 0;
  for (const held of await heldTables(tx))
    if (held.column === "employer_id" && (only === undefined || held.table === only) && (await columnsOf(tx, held.table)).includes(column))
      n += await moveRows(tx, held, move, `t.${quoted(column)} = any($5::uuid[])`, [ids]);
  return n;
};

/** Puts the rows an act moved back where they stood, with the values they had to change, the last moved first. */
export const moveBack = async (tx: Tx, actId: string, stand: string, back: string): Promise<void> => {
  for (const held of (await heldTables(tx)).reverse()) {
    const match = (held.key ?? []).map((k) => `t.${quoted(k.name)} = (r.row_key ->> '${k.name}')::${k.type}`).join(" and ") || "true";
    const changed = renames[held.table] ?? (held.table === "exposure.declaration" ? { column: "version", type: "int" } : undefined);
    const restore =
      changed && held.column === "employer_id"
        ? `, ${changed.column} = case when r.before is null then t.${changed.column} else (r.before ->> '${changed.column}')::${changed.type} end`
        : "";
    await tx.query(
      `update ${held.table} t set ${quoted(held.column)} = $3${restore} from registry.identity_row r
       where r.act_id = $1 and r.table_name = '${held.table}' and r.column_name = '${held.column}' and t.${quoted(held.column)} = $2 and ${match}`,
      [actId, stand, back],
    );
  }
};

export type ActingOrganisation = { organisationId: string; name: string; areaCode: string; came: boolean };
/** Organisations whose accounts act for an employer; `came`: by this act, so that before it or after its undo they do not. */
export const actingFor = (tx: Tx, employerId: string, actId: string): Promise<ActingOrganisation[]> =>
  tx.query(
    `select o.organisation_id as "organisationId", o.name, o.area_code as "areaCode", exists (
       select 1 from registry.identity_row r where r.act_id = $2 and r.table_name = 'access.organisation' and r.row_key = jsonb_build_object('organisation_id', o.organisation_id)) as came
     from access.organisation o where o.employer_id = $1 and o.kind = 'employer' order by o.organisation_id`,
    [employerId, actId],
  );

/** Takes the row of an employer and its search row out of the base and answers them whole, to be kept with the act. */
export const setAside = async (tx: Tx, employerId: string): Promise<{ employer: object; search: object | null }> => {
  const [search] = await tx.query<{ row: object }>(
    `delete from registry.employer_search s where employer_id = $1 returning to_jsonb(s) as row`,
    [employerId],
  );
  const { row } = await tx.one<{ row: object }>(`delete from registry.employer e where employer_id = $1 returning to_jsonb(e) as row`, [
    employerId,
  ]);
  return { employer: row, search: search?.row ?? null };
};
export const bringBack = async (tx: Tx, rows: { employer: object; search: object | null }): Promise<void> => {
  await tx.query(`insert into registry.employer select (jsonb_populate_record(null::registry.employer, $1::jsonb)).*`, [
    JSON.stringify(rows.employer),
  ]);
  if (rows.search)
    await tx.query(`insert into registry.employer_search select (jsonb_populate_record(null::registry.employer_search, $1::jsonb)).*`, [
      JSON.stringify(rows.search),
    ]);
};

export const addAlias = async (
  tx: Tx,
  alias: { employerId: string; aliasId: string; areaCode: string; creditCode: string; name: string },
) => {
  await tx.query(`insert into registry.employer_alias (employer_id, alias_id, area_code, credit_code, name) values ($1, $2, $3, $4, $5)`, [
    alias.employerId,
    alias.aliasId,
    alias.areaCode,
    alias.creditCode,
    alias.name,
  ]);
};
export const dropAlias = async (tx: Tx, aliasId: string): Promise<void> => {
  await tx.query(`delete from registry.employer_alias where alias_id = $1`, [aliasId]);
};

export type ActRow = {
  actId: string;
  actNo: number;
  areaCode: string;
  kind: "merge" | "split" | "undo";
  keptId: string;
  otherId: string;
  keptName: string;
  otherName: string;
  otherCode: string;
  setAside: (Awaited<ReturnType<typeof setAside>> & { kept?: Record<string, unknown> }) | null;
  undone: boolean;
};
export const actById = (tx: Tx, actId: string): Promise<ActRow | undefined> =>
  tx.maybe<ActRow>(
    `select a.act_id as "actId", a.act_no as "actNo", a.area_code as "areaCode", a.kind, a.kept_id as "keptId", a.other_id as "otherId", a.kept_name as "keptName",
       a.other_name as "otherName", a.other_code as "otherCode", a.set_aside as "setAside", exists (select 1 from registry.identity_act u where u.undoes = a.act_id) as undone
     from registry.identity_act a where a.act_id = $1 and a.kind <> 'undo'`,
    [actId],
  );
/** The latest act, not taken back, on either employer of an act or on a third one whose row names one of them, as a contract or employment does. */
export const lastActOn = (
  tx: Tx,
  act: { actId: string; keptId: string; otherId: string },
): Promise<{ actId: string; keptName: string } | undefined> =>
  tx.maybe(
    `with ids as materialized (select $2::uuid as id union select $3::uuid union select (row_key ->> 'employer_id')::uuid from registry.identity_row
       where act_id = $1 and column_name <> 'employer_id' and row_key ? 'employer_id')
     select a.act_id as "actId", a.kept_name as "keptName" from registry.identity_act a
     where a.kind <> 'undo' and (a.kept_id = any(array(select id from ids)) or a.other_id = any(array(select id from ids)))
       and not exists (select 1 from registry.identity_act u where u.undoes = a.act_id)
     order by a.act_no desc limit 1`,
    [act.actId, act.keptId, act.otherId],
  );

export type NewAct = {
  actId: string;
  areaCode: string;
  kind: "merge" | "split" | "undo";
  keptId: string;
  otherId: string;
  keptName: string;
  otherName: string;
  otherCode: string;
  reason: string;
  undoes?: string;
  moved: number;
  setAside?: object;
  accountId: string | null;
  actorName: string;
  on: Day;
};
export const insertAct = async (tx: Tx, act: NewAct): Promise<void> => {
  await tx.query(
    `insert into registry.identity_act (act_id, area_code, kind, kept_id, other_id, kept_name, other_name, other_code, reason, undoes, moved, set_aside, account_id,
       actor_name, business_day) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      act.actId,
      act.areaCode,
      act.kind,
      act.keptId,
      act.otherId,
      act.keptName,
      act.otherName,
      act.otherCode,
      act.reason,
      act.undoes ?? null,
      act.moved,
      act.setAside ? JSON.stringify(act.setAside) : null,
      act.accountId,
      act.actorName,
      act.on,
    ],
  );
};

/** Locks employers in the order of their ids, so that two acts on the same pair wait for each other. */
export const lockEmployers = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query(`select 1 from registry.employer where employer_id = any($1::uuid[]) order by employer_id for update`, [ids]);
};

/** Writes the declaration days kept beside an employer. */
export const setDeclarationDays = async (
  tx: Tx,
  employerId: string,
  declaredOn: string | null,
  validUntil: string | null,
): Promise<void> => {
  await tx.query(`update registry.employer set declared_on = $2, declaration_valid_until = $3 where employer_id = $1`, [
    employerId,
    declaredOn,
    validUntil,
  ]);
};
/** Makes the survivor's declaration days those of its merged records, when those are later. */
export const takeDeclarationDays = (tx: Tx, into: string, from: { declaredOn: Day | null; validUntil: Day | null }) =>
  tx.query(
    `update registry.employer set declared_on = $2, declaration_valid_until = $3
     where employer_id = $1 and $2::date is not null and (declared_on is null or declared_on < $2::date)`,
    [into, from.declaredOn, from.validUntil],
  );

/** Employers merged since a moment: rows that were on their way to them then are looked for once more. */
export const mergedSince = (tx: Tx, since: Date): Promise<{ actId: string; from: string; into: string; name: string }[]> =>
  tx.query(
    `select a.act_id as "actId", a.other_id as from, x.employer_id as into, a.other_name as name
     from registry.identity_act a join registry.employer_alias x on x.alias_id = a.other_id
     where a.kind = 'merge' and a.created_at > $1 and not exists (select 1 from registry.identity_act u where u.undoes = a.act_id)`,
    [since],
  );
