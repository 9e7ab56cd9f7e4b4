import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { ChosenEmployer } from "../store.ts";
import type { InformingItem, InformingWay } from "./schema.ts";

const columns = `i.employer_id as "employerId", e.name as "employerName", i.area_code as "areaCode", i.informing_id as "informingId", i.way, i.text,
  i.informed_on as "informedOn", i.organisation_name as "organisationName", i.actor_name as by, r.received_on as "receivedOn",
  coalesce(r.receiver_name, '') as "receiverName", r.file_id as "receiptFileId"`;
const from = `from oversight.informing i join registry.employer e on e.employer_id = i.employer_id
  left join oversight.informing_receipt r on r.employer_id = i.employer_id and r.informing_id = i.informing_id`;
const receivedSql = { true: "and r.received_on is not null", false: "and r.received_on is null" } as const;

export const informingsOf = (tx: Tx, employerId: string): Promise<InformingItem[]> =>
  tx.query(`select ${columns} ${from} where i.employer_id = $1 order by i.informed_on desc, i.informing_id desc limit 200`, [employerId]);
export const informingById = (tx: Tx, employerId: string, informingId: string): Promise<InformingItem | undefined> =>
  tx.maybe(`select ${columns} ${from} where i.employer_id = $1 and i.informing_id = $2`, [employerId, informingId]);
type Scope = { from: string; to: string; received?: "true" | "false" | undefined };
export const informingsIn = (
  tx: Tx,
  q: Scope & { after?: readonly [string, string] | undefined; limit: number },
): Promise<InformingItem[]> =>
  tx.query(
    `select ${columns} ${from} where i.area_code between $1 and $2 ${q.received ? receivedSql[q.received] : ""}
       ${q.after ? "and (i.informed_on, i.informing_id) < ($3::date, $4::uuid)" : ""} order by i.informed_on desc, i.informing_id desc limit ${q.limit}`,
    [q.from, q.to, ...(q.after ?? [])],
  );
export const informingCount = async (tx: Tx, q: Scope): Promise<number> =>
  (
    await tx.one<{ n: number }>(
      `select count(*)::int as n from (select 1 from oversight.informing i left join oversight.informing_receipt r on r.employer_id = i.employer_id and r.informing_id = i.informing_id
       where i.area_code between $1 and $2 ${q.received ? receivedSql[q.received] : ""} limit 10001) t`,
      [q.from, q.to],
    )
  ).n;

export const insertInformings = async (
  tx: Tx,
  i: {
    batchId: string;
    way: InformingWay;
    text: string;
    on: Day;
    accountId: string;
    organisationName: string;
    actorName: string;
    employers: readonly (ChosenEmployer & { informingId: string })[];
  },
): Promise<number> =>
  (
    await tx.query(
      `insert into oversight.informing (employer_id, informing_id, batch_id, area_code, way, text, informed_on, account_id, organisation_name, actor_name)
       select e."employerId", e."informingId", $1, e."areaCode", $2, $3, $4, $5, $6, $7
       from jsonb_to_recordset($8::jsonb) as e ("employerId" uuid, "informingId" uuid, "areaCode" text) returning 1`,
      [i.batchId, i.way, i.text, i.on, i.accountId, i.organisationName, i.actorName, JSON.stringify(i.employers)],
    )
  ).length;
export const insertInformingReceipt = async (
  tx: Tx,
  r: {
    employerId: string;
    informingId: string;
    areaCode: string;
    on: Day;
    receiverName: string;
    fileId: string | null;
    accountId: string;
    actorName: string;
  },
): Promise<boolean> =>
  (
    await tx.query(
      `insert into oversight.informing_receipt (employer_id, informing_id, area_code, received_on, receiver_name, file_id, account_id, actor_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning 1`,
      [r.employerId, r.informingId, r.areaCode, r.on, r.receiverName, r.fileId, r.accountId, r.actorName],
    )
  ).length === 1;
