import type { Day } from "#kernel";
import type { Tx } from "#platform";

/** A row of registry.archive_item with its withdrawal. */
export type ArchiveItemRow = {
  employerId: string;
  itemId: string;
  areaCode: string;
  kind: string;
  title: string;
  on: Day;
  validUntil: Day | null;
  note: string;
  personal: boolean;
  fileName: string;
  mediaType: string;
  sha256: string | null;
  bytes: number | null;
  actorName: string;
  organisationName: string;
  filedOn: Day;
  withdrawnOn: Day | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
};

const columns = `i.employer_id as "employerId", i.item_id as "itemId", i.area_code as "areaCode", i.kind, i.title, i.business_day as "on",
  i.valid_until as "validUntil", i.note, i.personal, i.file_name as "fileName", i.media_type as "mediaType", i.file_sha256 as sha256,
  i.file_bytes as bytes, i.actor_name as "actorName", i.organisation_name as "organisationName", i.filed_on as "filedOn",
  w.withdrawn_on as "withdrawnOn", w.actor_name as "withdrawnBy", w.reason as "withdrawnReason"`;
const from = `registry.archive_item i left join registry.archive_withdrawal w on w.employer_id = i.employer_id and w.item_id = i.item_id`;

/** The kept items of an employer, the newest paper first. */
export const archiveItemRows = (tx: Tx, employerId: string): Promise<ArchiveItemRow[]> =>
  tx.query(`select ${columns} from ${from} where i.employer_id = $1 order by i.business_day desc, i.item_id desc limit 2000`, [employerId]);

export const archiveItemRow = (tx: Tx, employerId: string, itemId: string): Promise<ArchiveItemRow | undefined> =>
  tx.maybe(`select ${columns} from ${from} where i.employer_id = $1 and i.item_id = $2`, [employerId, itemId]);

export type NewArchiveItem = Omit<ArchiveItemRow, "withdrawnOn" | "withdrawnBy" | "withdrawnReason"> & { accountId: string | null };
export const insertArchiveItem = (tx: Tx, i: NewArchiveItem): Promise<unknown> =>
  tx.query(
    `insert into registry.archive_item (employer_id, item_id, area_code, kind, title, business_day, valid_until, note, personal, file_name,
       media_type, file_sha256, file_bytes, account_id, organisation_name, actor_name, filed_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      i.employerId,
      i.itemId,
      i.areaCode,
      i.kind,
      i.title,
      i.on,
      i.validUntil,
      i.note,
      i.personal,
      i.fileName,
      i.mediaType,
      i.sha256,
      i.bytes,
      i.accountId,
      i.organisationName,
      i.actorName,
      i.filedOn,
    ],
  );

export const insertWithdrawal = (
  tx: Tx,
  w: { employerId: string; itemId: string; areaCode: string; reason: string; on: Day; accountId: string; actorName: string },
): Promise<unknown> =>
  tx.query(
    `insert into registry.archive_withdrawal (employer_id, item_id, area_code, reason, withdrawn_on, account_id, actor_name)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [w.employerId, w.itemId, w.areaCode, w.reason, w.on, w.accountId, w.actorName],
  );

/** The last paper of each kind of many employers that stands on a day and was not taken out. */
export const lastItems = (
  tx: Tx,
  employerIds: readonly string[],
  kinds: readonly string[],
  on: Day,
): Promise<{ employerId: string; kind: string; on: Day }[]> =>
  tx.query(
    `select i.employer_id as "employerId", i.kind, max(i.business_day) as "on" from registry.archive_item i
     where i.employer_id = any($1::uuid[]) and i.kind = any($2::text[]) and i.business_day <= $3 and (i.valid_until is null or i.valid_until >= $3)
       and not exists (select 1 from registry.archive_withdrawal w where w.employer_id = i.employer_id and w.item_id = i.item_id)
     group by 1, 2`,
    [employerIds, kinds, on],
  );
