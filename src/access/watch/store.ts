import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Pattern, Watched } from "./patterns.ts";

const batch = 5000;
/** Officials and institutions: whose night work is looked at. */
const staffKinds = ["commission", "cdc", "inspection", "township", "laboratory", "exam-institution", "diagnosis-institution"];

/** Only one looks at a time; the next minute looks again. */
export const takeWatch = async (tx: Tx): Promise<boolean> =>
  (await tx.one<{ mine: boolean }>("select pg_try_advisory_xact_lock(hashtext('access.watch')) as mine")).mine;

export type NewAlarm = { alarmId: string; areaCode: string; pattern: Pattern["id"]; accountId: string };
const hourBefore = (e: string, l: string): string =>
  `${e}.account_id = ${l}.account_id and ${e}.at > ${l}.at - interval '1 hour' and ${e}.at <= ${l}.at`;
/** The last entry of each account and clock hour. */
const lastOfHour = (rule: string): string =>
  `(select distinct on (account_id, date_trunc('hour', at)) * from mine where ${rule} order by account_id, date_trunc('hour', at), at desc, position desc)`;

/**
 * Looks at the entries that came since the last look, lane by lane, and stores an alarm for each pattern they complete. An entry is read
 * once by its place in the chain; what lies in the hour before it is read by account.
 * @returns entries looked at, and the alarms that are new
 */
export const lookAtNew = (
  tx: Tx,
  w: Watched,
  defaults: readonly { id: string; most: number }[],
): Promise<{ seen: number; alarms: NewAlarm[] }> =>
  tx.one(
    `with fresh as materialized (
       select e.* from access.audit_head h left join access.watch_cursor c on c.lane = h.lane
       cross join lateral (select * from access.audit_entry e where e.lane = h.lane and e.position > coalesce(c.position, 0)
         order by e.position limit ${batch}) e),
     moved as (
       insert into access.watch_cursor (lane, position) select lane, max(position) from fresh group by lane
       on conflict (lane) do update set position = excluded.position),
     mine as materialized (
       select f.lane, f.position, f.entry_id, f.at, f.area_code, f.account_id, f.account_name, f.organisation_name, f.action, f.details, o.kind,
         f.at at time zone 'Asia/Shanghai' as clock
       from fresh f join access.organisation o on o.organisation_id = f.organisation_id
       where f.via = 'session' and f.result = 'done' and o.kind <> 'worker' and f.action = any($1::text[] || $2::text[] || $4::text[])),
     opened as (
       select 'opened' as pattern, to_char(l.clock, 'YYYY-MM-DD HH24') as occasion, n.n, l.lane, l.position
       from ${lastOfHour("action = any($1)")} l
       cross join lateral (select count(distinct (e.subject_kind, e.subject_id))::int as n from access.audit_entry e
         where ${hourBefore("e", "l")} and e.action = any($1) and e.via = 'session' and e.result = 'done') n),
     searched as (
       select 'searched', to_char(l.clock, 'YYYY-MM-DD HH24'), n.n, l.lane, l.position
       from ${lastOfHour("action = any($2) and details ->> 'searched' = 'name' and kind in ('commission', 'cdc')")} l
       cross join lateral (select count(*)::int as n from access.audit_entry e
         where ${hourBefore("e", "l")} and e.action = any($2) and e.details ->> 'searched' = 'name' and e.result = 'done'
           and not exists (select 1 from access.audit_entry x where ${hourBefore("x", "e")} and x.action = any($3) and x.employer_id = e.employer_id)) n),
     night as (
       select distinct on (account_id, (clock - interval '6 hours')::date) 'night', to_char(clock - interval '6 hours', 'YYYY-MM-DD'),
         count(*) over (partition by account_id, (clock - interval '6 hours')::date)::int, lane, position
       from mine where action = any($1::text[] || $4::text[]) and (extract(hour from clock) >= 22 or extract(hour from clock) < 6) and kind = any($5)
       order by account_id, (clock - interval '6 hours')::date, at desc, position desc),
     exported as (
       select 'exported', entry_id::text, (details ->> 'rows')::int, lane, position from mine
       where action = any($4) and details ->> 'rows' ~ '^[0-9]{1,9}$'),
     found as (select * from opened union all select * from searched union all select * from night union all select * from exported),
     over as (
       select f.*, m.area_code, m.account_id, m.account_name, m.organisation_name, m.at, coalesce(own.most, d.most) as most
       from found f join mine m on m.lane = f.lane and m.position = f.position
       join jsonb_to_recordset($6::jsonb) as d (id text, most int) on d.id = f.pattern
       left join lateral (select l.most from access.watch_limit l
         where l.pattern = f.pattern and l.area_code in (select indicators.ancestors(m.area_code)) order by l.area_code desc limit 1) own on true),
     stored as (
       insert into access.watch_alarm (alarm_id, area_code, pattern, account_id, account_name, organisation_name, occasion, counted, most, last_at, last_lane, last_position)
       select gen_random_uuid(), area_code, pattern, account_id, account_name, organisation_name, occasion, n, most, at, lane, position from over where n > most
       on conflict (account_id, pattern, occasion) do nothing
       returning alarm_id as "alarmId", area_code as "areaCode", pattern, account_id as "accountId")
     select (select count(*) from fresh)::int as seen, (select coalesce(jsonb_agg(s), '[]') from stored s) as alarms`,
    [w.opened, w.searched, w.explains, w.exported, staffKinds, JSON.stringify(defaults)],
  );

export type Guard = { alarmId: string; accountId: string; organisationId: string; areaCode: string; name: string };
/** Security administrators and auditors of the nearest area above each alarm that has one, but not the person concerned. */
export const guardsOf = (tx: Tx, alarmIds: readonly string[]): Promise<Guard[]> =>
  tx.query<Guard>(
    `select "alarmId", "accountId", "organisationId", "areaCode", name from (
       select w.alarm_id as "alarmId", a.account_id as "accountId", o.organisation_id as "organisationId", o.area_code as "areaCode", a.display_name as name,
         rank() over (partition by w.alarm_id order by o.area_code desc) as near
       from access.watch_alarm w
       join access.organisation o on o.area_code in (select indicators.ancestors(w.area_code)) and o.kind in ('commission', 'platform') and o.active
       join access.account a on a.organisation_id = o.organisation_id and a.active and a.roles && '{commission-admin,auditor}'::text[] and a.account_id <> w.account_id
       where w.alarm_id = any($1::uuid[])) g where near = 1`,
    [alarmIds],
  );

export type AlarmRow = {
  alarmId: string;
  areaCode: string;
  pattern: Pattern["id"];
  accountId: string;
  accountName: string;
  organisationName: string;
  counted: number;
  most: number;
  lastAt: Date;
  place: string;
  foundAt: Date;
  finding: "harmless" | "followed-up" | null;
  reason: string | null;
  answeredBy: string | null;
  answeredOn: Day | null;
};
const columns = `w.alarm_id as "alarmId", w.area_code as "areaCode", w.pattern, w.account_id as "accountId", w.account_name as "accountName",
  w.organisation_name as "organisationName", w.counted, w.most, w.last_at as "lastAt", w.last_lane || '-' || w.last_position as place, w.found_at as "foundAt",
  r.finding, r.reason, r.actor_name as "answeredBy", r.answered_on as "answeredOn"
  from access.watch_alarm w left join access.watch_answer r on r.alarm_id = w.alarm_id`;
/** The newest first; row security shows those of the reader's area. */
export const listAlarms = (tx: Tx, area: { from: string; to: string }, open: boolean, limit: number): Promise<AlarmRow[]> =>
  tx.query<AlarmRow>(
    `select ${columns} where w.area_code between $1 and $2 and (not $3 or r.alarm_id is null) order by w.found_at desc, w.alarm_id limit $4`,
    [area.from, area.to, open, limit],
  );
export const alarmById = (tx: Tx, alarmId: string): Promise<AlarmRow | undefined> =>
  tx.maybe<AlarmRow>(`select ${columns} where w.alarm_id = $1`, [alarmId]);
export const insertAnswer = async (
  tx: Tx,
  a: { alarmId: string; areaCode: string; finding: string; reason: string; accountId: string; name: string; on: Day },
): Promise<boolean> =>
  (
    await tx.query(
      `insert into access.watch_answer (alarm_id, area_code, finding, reason, account_id, actor_name, answered_on)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (alarm_id) do nothing returning 1`,
      [a.alarmId, a.areaCode, a.finding, a.reason, a.accountId, a.name, a.on],
    )
  ).length === 1;

export type LimitRow = { areaCode: string; pattern: string; most: number; basis: string; setName: string; setOn: Day };
export const listWatchLimits = (tx: Tx, area: { from: string; to: string }): Promise<LimitRow[]> =>
  tx.query<LimitRow>(
    `select area_code as "areaCode", pattern, most, basis, set_name as "setName", set_on as "setOn" from access.watch_limit
     where area_code between $1 and $2 order by area_code, pattern`,
    [area.from, area.to],
  );
export const putWatchLimit = async (
  tx: Tx,
  l: { areaCode: string; pattern: string; most: number; basis: string; by: string; name: string; on: Day },
): Promise<void> =>
  void (await tx.query(
    `insert into access.watch_limit (area_code, pattern, most, basis, set_by, set_name, set_on) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (area_code, pattern) do update set most = excluded.most, basis = excluded.basis, set_by = excluded.set_by, set_name = excluded.set_name, set_on = excluded.set_on`,
    [l.areaCode, l.pattern, l.most, l.basis, l.by, l.name, l.on],
  ));
