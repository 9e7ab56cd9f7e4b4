import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { type Declared, settingsOf } from "../indicator.ts";

/** Channel on which the worker hears that something was marked. */
export const markedChannel = "zk_indicators";
const laneLocks = 726_100;
const foldLock = 726_200;
export const lanes = 16;

/** How much the count of an employer grew, for fact sources that add up (`adds`). */
export type Added = { readonly employerId: string; readonly numerator: number; readonly denominator: number };

const bundle = async (
  tx: Tx,
  about: readonly string[],
  employerIds: readonly string[],
  added: readonly Added[] | undefined,
): Promise<void> => {
  if (employerIds.length === 0) return;
  await tx.query(
    `with bundle as (
       select indicators.lane(e) as lane, array_agg(e) as employers, array_agg(n) as numerators, array_agg(d) as denominators
       from (select e, sum(n)::int as n, sum(d)::int as d from unnest($1::uuid[], $2::int[], $3::int[]) t (e, n, d) group by e) x group by 1),
     marked as (
       insert into indicators.mark (lane, about, employer_ids, numerators, denominators)
       select lane, k, employers, case when $4 then numerators end, case when $4 then denominators end from bundle cross join unnest($5::text[]) k)
     select pg_notify($6, '')`,
    [employerIds, added?.map((a) => a.numerator) ?? [], added?.map((a) => a.denominator) ?? [], added !== undefined, about, markedChannel],
  );
};

/**
 * Notes, in the transaction of the change, that the facts of these employers have to be looked at again. Set-based and without
 * contention: call it once a transaction or chunk with all employers.
 *
 * @param about  kind of record that changed (`employer`, `declaration`, `report`, `case`, `exam-card`, `submission-line`): only
 *               indicators that read it are looked at. Left out, or a kind no indicator names: all.
 * @example await markEmployers(ctx.tx, [employerId]);
 */
export const markEmployers = (tx: Tx, employerIds: readonly string[], about: string | readonly string[] = ""): Promise<void> =>
  bundle(tx, typeof about === "string" ? [about] : about, employerIds, undefined);

/**
 * Like `markEmployers`, and tells by how much the count grew, so that sources that add up need not count the records again.
 * The counts must be what the source's own SQL would find more of; the nightly recount compares.
 *
 * @example await markAdded(ctx.tx, "exam-card", [{ employerId, numerator: 12, denominator: 12 }]);
 */
export const markAdded = (tx: Tx, about: string, added: readonly Added[]): Promise<void> =>
  bundle(
    tx,
    [about],
    added.map((a) => a.employerId),
    added,
  );

export type Mark = { about: string; employer_ids: string[]; numerators: number[] | null; denominators: number[] | null; waited_ms: number };

/** Holds up to `most` free lanes that have marks, until the transaction ends. */
export const holdLanes = async (tx: Tx, most: number): Promise<number[]> =>
  (
    await tx.query<{ lane: number }>(
      `with waiting as materialized (
         select l as lane from generate_series(0, ${lanes - 1}) l
         where exists (select 1 from indicators.mark m where m.lane = l) order by random()
       ), held as materialized (select lane from waiting where pg_try_advisory_xact_lock(${laneLocks}, lane) limit $1)
       select lane from held`,
      [most],
    )
  ).map((r) => r.lane);

/** Holds every lane, waiting for whoever works in them. */
export const holdAllLanes = async (tx: Tx): Promise<void> => {
  for (let lane = 0; lane < lanes; lane++) await tx.query(`select pg_advisory_xact_lock(${laneLocks}, $1)`, [lane]);
};

/** Takes the oldest marks of the held lanes. */
export const takeMarks = (tx: Tx, held: readonly number[], most: number): Promise<Mark[]> =>
  tx.query<Mark>(
    `delete from indicators.mark where mark_id in (select mark_id from indicators.mark where lane = any($1::smallint[]) order by mark_id limit $2)
     returning about, employer_ids, numerators, denominators, (extract(epoch from clock_timestamp() - marked_at) * 1000)::float8 as waited_ms`,
    [held, most],
  );

export type Delta = { indicatorId: string; areaCode: string; slice: string; numerator: number; denominator: number };

const texts = ["area_code", "industry", "size", "hazard_class", "slice", "reason"];
const valueColumns = [...texts, "numerator", "denominator", "basis_id", "occurred_on"];
const allColumns = [...valueColumns, "recheck_on"];
const columns = allColumns.join(", ");
const of = (row: string, names: readonly string[]): string => names.map((c) => `${row}.${c}`).join(", ");
const value = (row: string): string => of(row, valueColumns);
// The collation is said once here, so that a source may take its texts from anywhere.
const fresh = (sql: string, adds?: string): string => `fresh as materialized (
  select s.employer_id, ${["subject_key", ...texts].map((c) => `s.${c} collate "C" as ${c}`).join(", ")},
    s.numerator::int as numerator, s.denominator::int as denominator, s.basis_id::uuid as basis_id, s.occurred_on::date as occurred_on,
    case when s.recheck_on::date > $2::date then s.recheck_on::date end as recheck_on
  from (${adds === undefined ? sql : untold(sql, adds)}) s where s.denominator > 0 and $3::jsonb is not null)`;
// What waiting marks still tell as a count is taken off what the records say: both are seen at the same moment, so nothing counts twice.
const untold = (sql: string, adds: string): string => `
  select r.employer_id, r.subject_key, ${texts.map((c) => `r.${c}`).join(", ")}, r.numerator - coalesce(w.n, 0) as numerator,
    r.denominator - coalesce(w.d, 0) as denominator, r.basis_id, r.occurred_on, r.recheck_on
  from (${sql}) r left join (
    select e, sum(n) as n, sum(d) as d from indicators.mark m, unnest(m.employer_ids, m.numerators, m.denominators) u (e, n, d)
    where m.about = '${adds}' and m.numerators is not null and ($1::uuid[] is null or e = any($1::uuid[])) group by e) w on w.e = r.employer_id`;
/** The kept facts of employers plus what was told. */
const addedSql = `
  select k.employer_id, k.subject_key, ${texts.map((c) => `k.${c}`).join(", ")}, k.numerator + a.n as numerator, k.denominator + a.d as denominator,
    k.basis_id, k.occurred_on, k.recheck_on
  from jsonb_to_recordset($3::jsonb) as a (e uuid, n int, d int)
  join indicators.fact k on k.employer_id = a.e and k.indicator_id = $4 and k.valid_to = '9999-12-31'`;
const kept = `kept as materialized (
  select f.* from indicators.fact f where f.indicator_id = $4 and f.valid_to = '9999-12-31' and ($1::uuid[] is null or f.employer_id = any($1::uuid[])))`;

// Right after a load the planner knows no sizes yet and would join millions of rows one by one.
const wholeTables = async (tx: Tx, on: boolean): Promise<void> => {
  await tx.query(`set local enable_nestloop = ${on ? "off" : "on"}`);
};

export type Evaluation = { facts: number; deltas: Delta[] };
/**
 * Evaluates one indicator for these employers (null: all) as of a day and writes what changed into the facts.
 * A fact that began the same day is rewritten in place: a day has one value, that of its end.
 * @returns by how much each area and slice moved, to be folded into the roll-ups
 */
export const evaluate = async (
  tx: Tx,
  { indicator, source }: Declared,
  employerIds: readonly string[] | null,
  on: Day,
): Promise<Evaluation> => {
  if (employerIds === null) await wholeTables(tx, true);
  const result = await settle(tx, indicator.id, fresh(source.sql, source.adds), employerIds, on, settingsOf(indicator));
  if (employerIds === null) await wholeTables(tx, false);
  return result;
};

/**
 * Adds what marks told to the kept facts of an indicator whose source adds up.
 * @returns also the employers that must be evaluated: those without a fact, and those with something missing that the added may fill
 */
export const addUp = async (
  tx: Tx,
  { indicator }: Declared,
  added: readonly Added[],
  on: Day,
): Promise<Evaluation & { unknown: string[] }> => {
  const employerIds = added.map((a) => a.employerId);
  const known = new Set(
    (
      await tx.query<{ employer_id: string }>(
        "select distinct employer_id from indicators.fact where employer_id = any($1::uuid[]) and indicator_id = $2 and valid_to = '9999-12-31' and not short",
        [employerIds, indicator.id],
      )
    ).map((r) => r.employer_id),
  );
  const told = added.filter((a) => known.has(a.employerId));
  const unknown = employerIds.filter((e) => !known.has(e));
  if (told.length === 0) return { facts: 0, deltas: [], unknown };
  const rows = told.map((a) => ({ e: a.employerId, n: a.numerator, d: a.denominator }));
  return { ...(await settle(tx, indicator.id, fresh(addedSql), told.map((a) => a.employerId), on, rows)), unknown }; // prettier-ignore
};

/** Brings the kept facts to the fresh ones and tells by how much each area moved. */
const settle = async (
  tx: Tx,
  indicatorId: string,
  freshSql: string,
  employerIds: readonly string[] | null,
  on: Day,
  settings: unknown,
): Promise<Evaluation> => {
  const rows = await tx.query<{ area_code: string; slice: string; n: number; d: number; facts: number }>(
    `with ${freshSql}, ${kept},
     diff as materialized (
       select coalesce(f.employer_id, k.employer_id) as employer_id, coalesce(f.subject_key, k.subject_key) as subject_key,
         f.employer_id is not null as lives, k.valid_from as since,
         k.employer_id is null or (${value("f")}) is distinct from (${value("k")}) as changed,
         ${of("f", allColumns)},
         k.area_code as old_area, k.slice as old_slice, k.numerator as old_numerator, k.denominator as old_denominator
       from fresh f full join kept k on k.employer_id = f.employer_id and k.subject_key = f.subject_key
       where coalesce(k.valid_from, $2::date) <= $2::date
         and (f.employer_id is null or k.employer_id is null or (${value("f")}, f.recheck_on) is distinct from (${value("k")}, k.recheck_on))),
     closed as (
       update indicators.fact t set valid_to = $2::date from diff d
       where t.employer_id = d.employer_id and t.indicator_id = $4 and t.subject_key = d.subject_key and t.valid_from = d.since
         and d.since < $2::date and d.changed),
     removed as (
       delete from indicators.fact t using diff d
       where t.employer_id = d.employer_id and t.indicator_id = $4 and t.subject_key = d.subject_key and t.valid_from = d.since
         and d.since = $2::date and not d.lives),
     rewritten as (
       update indicators.fact t set (${columns}) = row(${of("d", allColumns)})
       from diff d
       where t.employer_id = d.employer_id and t.indicator_id = $4 and t.subject_key = d.subject_key and t.valid_from = d.since
         and d.lives and (d.since = $2::date or not d.changed)),
     opened as (
       insert into indicators.fact (employer_id, indicator_id, subject_key, valid_from, ${columns})
       select employer_id, $4, subject_key, $2::date, ${columns} from diff where lives and changed and (since is null or since < $2::date)
       on conflict (employer_id, indicator_id, subject_key, valid_from) do update set valid_to = '9999-12-31',
         (${columns}) = row(${of("excluded", allColumns)})),
     moved as (
       select area_code, slice, numerator as n, denominator as d from diff where lives
       union all select old_area, old_slice, -old_numerator, -old_denominator from diff where since is not null)
     select area_code, slice, sum(n)::bigint as n, sum(d)::bigint as d, (select count(*) from diff)::int as facts
     from moved group by area_code, slice`,
    [employerIds, on, JSON.stringify(settings), indicatorId],
  );
  return {
    facts: rows[0]?.facts ?? 0,
    deltas: rows
      .filter((r) => r.n !== 0 || r.d !== 0)
      .map((r) => ({ indicatorId, areaCode: r.area_code, slice: r.slice, numerator: r.n, denominator: r.d })),
  };
};

/**
 * Adds what moved to the roll-up of every ancestor area, for the day and every later day that has a row. One fold at a time: the lock
 * is taken last and held to the end of the transaction, so that the row of a county never deadlocks and never counts twice.
 */
export const fold = async (tx: Tx, deltas: readonly Delta[], on: Day, at: Date): Promise<void> => {
  if (deltas.length === 0) return;
  await tx.query(`select pg_advisory_xact_lock(${foldLock})`);
  await tx.query(
    `with delta as materialized (
       select i as indicator_id, a as area_code, s as slice, sum(n)::bigint as n, sum(d)::bigint as d
       from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[]) as t (i, area, own, n, d)
       cross join lateral indicators.ancestors(t.area) a
       cross join lateral (select '' as s union select t.own) as part
       group by 1, 2, 3 having sum(n) <> 0 or sum(d) <> 0),
     later as (
       update indicators.rollup r set numerator = r.numerator + delta.n, denominator = r.denominator + delta.d, updated_at = $7
       from delta where r.indicator_id = delta.indicator_id and r.area_code = delta.area_code and r.slice = delta.slice and r.day > $6::date)
     insert into indicators.rollup as kept (indicator_id, area_code, slice, day, numerator, denominator, numerator_change, denominator_change, updated_at)
     select delta.indicator_id, delta.area_code, delta.slice, $6::date, coalesce(last.numerator, 0) + n, coalesce(last.denominator, 0) + d, n, d, $7
     from delta left join lateral (
       select r.numerator, r.denominator from indicators.rollup r
       where r.indicator_id = delta.indicator_id and r.area_code = delta.area_code and r.slice = delta.slice and r.day <= $6::date
       order by r.day desc limit 1) last on true
     on conflict (indicator_id, area_code, slice, day) do update set numerator = excluded.numerator, denominator = excluded.denominator,
       numerator_change = kept.numerator_change + excluded.numerator_change,
       denominator_change = kept.denominator_change + excluded.denominator_change, updated_at = excluded.updated_at`,
    [
      deltas.map((x) => x.indicatorId),
      deltas.map((x) => x.areaCode),
      deltas.map((x) => x.slice),
      deltas.map((x) => x.numerator),
      deltas.map((x) => x.denominator),
      on,
      at,
    ],
  );
};

/** Days up to `today` on which facts were due to change by time alone and have not been looked at. */
export const dueDays = async (tx: Tx, today: Day): Promise<Day[]> =>
  (
    await tx.query<{ day: Day }>(
      `select distinct recheck_on as day from indicators.fact where valid_to = '9999-12-31' and recheck_on is not null and recheck_on <= $1 order by 1`,
      [today],
    )
  ).map((r) => r.day);

/** Employers with a fact of an indicator due on a day, a page at a time. */
export const dueEmployers = (tx: Tx, on: Day, most: number): Promise<{ employer_id: string; indicator_id: string }[]> =>
  tx.query(
    `select distinct employer_id, indicator_id from (
       select employer_id, indicator_id from indicators.fact
       where valid_to = '9999-12-31' and recheck_on is not null and recheck_on <= $1 and valid_from <= $1 limit $2) due`,
    [on, most],
  );

export const discard = async (tx: Tx, indicatorIds: readonly string[]): Promise<void> => {
  await tx.query("delete from indicators.fact where indicator_id = any($1)", [indicatorIds]);
  await tx.query("delete from indicators.rollup where indicator_id = any($1)", [indicatorIds]);
};

export const countedVersions = async (tx: Tx): Promise<Map<string, number>> =>
  new Map(
    (await tx.query<{ indicator_id: string; version: number }>("select indicator_id, version from indicators.counted")).map((r) => [
      r.indicator_id,
      r.version,
    ]),
  );

export const noteCounted = async (tx: Tx, { indicator }: Declared, on: Day, at: Date): Promise<void> => {
  await tx.query(
    `insert into indicators.counted (indicator_id, version, counted_on, counted_at) values ($1, $2, $3, $4)
     on conflict (indicator_id) do update set version = excluded.version, counted_on = excluded.counted_on, counted_at = excluded.counted_at`,
    [indicator.id, indicator.version, on, at],
  );
};
export const noteAgreed = async (tx: Tx, indicatorId: string, on: Day): Promise<void> => {
  await tx.query("update indicators.counted set agreed_on = $2 where indicator_id = $1", [indicatorId, on]);
};

export type Disagreement = { indicatorId: string; facts: number; figures: number; example: unknown };

/**
 * Recounts one indicator from the records and compares with what is kept: facts to the row, then the sums. Changes nothing.
 * One statement and so one moment: employers that are marked and not yet looked at are left out of the first comparison.
 */
export const compare = async (tx: Tx, { indicator, source }: Declared, on: Day): Promise<Disagreement> => {
  await wholeTables(tx, true);
  const facts = await tx.one<{ facts: number; example: unknown }>(
    `with ${fresh(source.sql)}, ${kept},
     waiting as materialized (select distinct e as employer_id from indicators.mark m, unnest(m.employer_ids) e),
     wrong as (
       select coalesce(f.employer_id, k.employer_id) as employer_id, coalesce(f.subject_key, k.subject_key) as subject_key, to_jsonb(f) as fresh, to_jsonb(k) as kept
       from fresh f full join kept k on k.employer_id = f.employer_id and k.subject_key = f.subject_key
       where (f.employer_id is null or k.employer_id is null or (${value("f")}) is distinct from (${value("k")}))
         and (k.recheck_on is null or k.recheck_on > $2::date)
         and not exists (select 1 from waiting w where w.employer_id = coalesce(f.employer_id, k.employer_id)))
     select count(*)::int as facts, (select to_jsonb(w) from wrong w limit 1) as example from wrong`,
    [null, on, JSON.stringify(settingsOf(indicator)), indicator.id],
  );
  await wholeTables(tx, false);
  const figures = await tx.one<{ figures: number; example: unknown }>(
    `with summed as (
       select a as area_code, s as slice, sum(numerator) as n, sum(denominator) as d
       from (select area_code, slice, sum(numerator) as numerator, sum(denominator) as denominator
             from indicators.fact where indicator_id = $1 and valid_to = '9999-12-31' group by 1, 2) f
       cross join lateral indicators.ancestors(f.area_code) a cross join lateral (select '' as s union select f.slice) part group by 1, 2),
     kept as (
       select distinct on (area_code, slice) area_code, slice, numerator as n, denominator as d
       from indicators.rollup where indicator_id = $1 order by area_code, slice, day desc),
     wrong as (
       select coalesce(s.area_code, k.area_code) as area_code, coalesce(s.slice, k.slice) as slice, s.n as fresh_numerator, s.d as fresh_denominator, k.n as kept_numerator, k.d as kept_denominator
       from summed s full join kept k on k.area_code = s.area_code and k.slice = s.slice
       where (coalesce(s.n, 0), coalesce(s.d, 0)) is distinct from (coalesce(k.n, 0), coalesce(k.d, 0)))
     select count(*)::int as figures, (select to_jsonb(w) from wrong w limit 1) as example from wrong`,
    [indicator.id],
  );
  return { indicatorId: indicator.id, facts: facts.facts, figures: figures.figures, example: facts.example ?? figures.example ?? {} };
};

export const storeDisagreement = async (tx: Tx, id: string, found: Disagreement, on: Day, at: Date): Promise<void> => {
  await tx.query(
    "insert into indicators.disagreement (disagreement_id, indicator_id, day, facts, figures, example, found_at) values ($1, $2, $3, $4, $5, $6, $7)",
    [id, found.indicatorId, on, found.facts, found.figures, JSON.stringify(found.example), at],
  );
};

/** Sets the roll-up rows that do not agree to what the facts say, as of a day after which there is no row. @returns rows mended */
export const mendFigures = async (tx: Tx, indicatorId: string, on: Day, at: Date): Promise<number> => {
  await tx.query(`select pg_advisory_xact_lock(${foldLock})`);
  const rows = await tx.query(
    `with summed as (
       select a as area_code, s as slice, sum(numerator) as n, sum(denominator) as d
       from indicators.fact f cross join lateral indicators.ancestors(f.area_code) a cross join lateral (select '' as s union select f.slice) part
       where indicator_id = $1 and valid_to = '9999-12-31' group by 1, 2),
     kept as (
       select distinct on (area_code, slice) area_code, slice, numerator as n, denominator as d
       from indicators.rollup where indicator_id = $1 order by area_code, slice, day desc)
     insert into indicators.rollup as r (indicator_id, area_code, slice, day, numerator, denominator, numerator_change, denominator_change, updated_at)
     select $1, coalesce(s.area_code, k.area_code), coalesce(s.slice, k.slice), $2, coalesce(s.n, 0), coalesce(s.d, 0),
       coalesce(s.n, 0) - coalesce(k.n, 0), coalesce(s.d, 0) - coalesce(k.d, 0), $3
     from summed s full join kept k on k.area_code = s.area_code and k.slice = s.slice
     where (coalesce(s.n, 0), coalesce(s.d, 0)) is distinct from (coalesce(k.n, 0), coalesce(k.d, 0))
     on conflict (indicator_id, area_code, slice, day) do update set numerator = excluded.numerator, denominator = excluded.denominator,
       numerator_change = r.numerator_change + excluded.numerator_change,
       denominator_change = r.denominator_change + excluded.denominator_change, updated_at = excluded.updated_at
     returning 1`,
    [indicatorId, on, at],
  );
  return rows.length;
};
