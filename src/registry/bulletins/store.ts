import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { BulletinContent, BulletinView } from "./schema.ts";

export type BulletinRow = BulletinView & { draftedBy: string };
const columns = `b.bulletin_id as "bulletinId", b.area_code as "areaCode", coalesce(a.name, b.area_code) as "areaName", b.period, b.version, b.state,
  exists (select 1 from registry.bulletin n where n.area_code = b.area_code and n.period = b.period and n.version > b.version and n.state = 'published') as superseded,
  b.data_day as "dataDay", b.content, b.reason, b.drafted_on as "draftedOn", b.drafted_by as "draftedBy", b.drafted_name as "draftedName",
  b.decided_on as "decidedOn", b.decided_name as "decidedName", b.decision, b.published_on as "publishedOn", b.published_name as "publishedName"`;
const from = `from registry.bulletin b left join registry.area a on a.area_code = b.area_code`;

export const bulletinById = (tx: Tx, bulletinId: string, lock = false): Promise<BulletinRow | undefined> =>
  tx.maybe<BulletinRow>(`select ${columns} ${from} where b.bulletin_id = $1${lock ? " for update of b" : ""}`, [bulletinId]);
/** Every version a reader may see: a county its own, a town what its county published. */
export const bulletins = (tx: Tx, areaCodes: readonly string[]): Promise<BulletinRow[]> =>
  tx.query<BulletinRow>(`select ${columns} ${from} where b.area_code = any($1::text[]) order by b.period desc, b.version desc limit 100`, [
    areaCodes,
  ]);
export type PublishedVersion = { bulletinId: string; version: number; reason: string };
export const publishedOf = (tx: Tx, areaCode: string, period: string): Promise<PublishedVersion[]> =>
  tx.query(
    `select bulletin_id as "bulletinId", version, reason from registry.bulletin
     where area_code = $1 and period = $2 and state = 'published' order by version desc`,
    [areaCode, period],
  );
export const versionsOf = (tx: Tx, areaCode: string, period: string): Promise<{ version: number; state: string }[]> =>
  tx.query(`select version, state from registry.bulletin where area_code = $1 and period = $2 order by version desc for update`, [
    areaCode,
    period,
  ]);

export const insertBulletin = async (
  tx: Tx,
  b: {
    bulletinId: string;
    areaCode: string;
    period: string;
    version: number;
    dataDay: Day;
    content: BulletinContent;
    reason: string;
    on: Day;
    accountId: string;
    name: string;
  },
): Promise<void> => {
  await tx.query(
    `insert into registry.bulletin (bulletin_id, area_code, period, version, state, data_day, content, reason, drafted_on, drafted_by, drafted_name)
     values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $10)`,
    [b.bulletinId, b.areaCode, b.period, b.version, b.dataDay, JSON.stringify(b.content), b.reason, b.on, b.accountId, b.name],
  );
};
export const decideBulletin = async (
  tx: Tx,
  bulletinId: string,
  d: { state: "approved" | "returned"; on: Day; accountId: string; name: string; decision: string },
): Promise<void> => {
  await tx.query(
    `update registry.bulletin set state = $2, decided_on = $3, decided_by = $4, decided_name = $5, decision = $6 where bulletin_id = $1`,
    [bulletinId, d.state, d.on, d.accountId, d.name, d.decision],
  );
};
export const publishBulletin = async (tx: Tx, bulletinId: string, on: Day, name: string): Promise<void> => {
  await tx.query(`update registry.bulletin set state = 'published', published_on = $2, published_name = $3 where bulletin_id = $1`, [
    bulletinId,
    on,
    name,
  ]);
};

export type SentReturn = { organisationId: string; name: string; areaCode: string; period: string; submittedOn: Day | null };
/** Every town of an area with each of these periods, and the day its return was sent as known on a day. */
export const returnsOf = (tx: Tx, area: { from: string; to: string }, periods: readonly string[], asOf: Day): Promise<SentReturn[]> =>
  tx.query<SentReturn>(
    `select o.organisation_id as "organisationId", o.name, o.area_code as "areaCode", p.period, r.submitted_on as "submittedOn"
     from access.organisation o cross join unnest($3::text[]) as p (period)
     left join registry.town_return r on r.organisation_id = o.organisation_id and r.period = p.period and r.submitted_on <= $4::date
     where o.kind = 'township' and o.active and o.area_code between $1 and $2 order by o.area_code, o.organisation_id, p.period`,
    [area.from, area.to, periods, asOf],
  );
