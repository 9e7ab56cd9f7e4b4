import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { ContractKind } from "./schema.ts";

/** A row of registry.contract. */
export type ContractRow = {
  hostId: string;
  contractId: string;
  areaCode: string;
  kind: ContractKind;
  hostName: string;
  contractorCreditCode: string;
  contractorName: string;
  contractorId: string | null;
  contractNo: string;
  siteIds: string[];
  place: string;
  work: string[];
  workers: number;
  contactName: string;
  contactPhone: string;
  since: Day;
  until: Day | null;
  endedOn: Day | null;
  endReason: string;
  enteredBy: string;
  enteredOn: Day;
};
const columns = `employer_id as "hostId", contract_id as "contractId", area_code as "areaCode", kind, host_name as "hostName",
  contractor_credit_code as "contractorCreditCode", contractor_name as "contractorName", contractor_employer_id as "contractorId", contract_no as "contractNo",
  site_ids as "siteIds", place, work, workers, contact_name as "contactName", contact_phone as "contactPhone", since, until, ended_on as "endedOn",
  end_reason as "endReason", entered_by as "enteredBy", entered_on as "enteredOn"`;

export const insertContract = (tx: Tx, c: Omit<ContractRow, "contractorId" | "endedOn" | "endReason">): Promise<unknown> =>
  tx.query(
    `insert into registry.contract (employer_id, contract_id, area_code, kind, host_name, contractor_credit_code, contractor_name, contract_no, site_ids,
       place, work, workers, contact_name, contact_phone, since, until, entered_by, entered_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      c.hostId,
      c.contractId,
      c.areaCode,
      c.kind,
      c.hostName,
      c.contractorCreditCode,
      c.contractorName,
      c.contractNo,
      c.siteIds,
      c.place,
      c.work,
      c.workers,
      c.contactName,
      c.contactPhone,
      c.since,
      c.until,
      c.enteredBy,
      c.enteredOn,
    ],
  );

export const contractById = (tx: Tx, contractId: string): Promise<ContractRow | undefined> =>
  tx.maybe<ContractRow>(`select ${columns} from registry.contract where contract_id = $1`, [contractId]);

/** Contracts on either side of an employer, as far as the caller sees them; those in force before those that ended. */
export const contractsOf = (tx: Tx, employerId: string): Promise<ContractRow[]> =>
  tx.query<ContractRow>(
    `select ${columns} from registry.contract where employer_id = $1 or contractor_employer_id = $1
     order by coalesce(ended_on, until) desc nulls first, since desc limit 500`,
    [employerId],
  );

export const endContract = async (tx: Tx, contractId: string, on: Day, reason: string): Promise<boolean> =>
  (
    await tx.query(
      `update registry.contract set ended_on = $2, end_reason = $3 where contract_id = $1 and ended_on is null and since <= $2 returning 1`,
      [contractId, on, reason],
    )
  ).length === 1;

/** Links contracts to the employer whose code they name, also one that was merged, and follows where it stands. Needs the worker role. */
export const linkContracts = async (tx: Tx): Promise<void> => {
  await tx.query(
    `update registry.contract c set contractor_employer_id = e.employer_id, contractor_area_code = e.area_code
     from (select credit_code as code, employer_id, area_code from registry.employer
           union all select a.credit_code, e.employer_id, e.area_code from registry.employer_alias a join registry.employer e on e.employer_id = a.employer_id) e
     where e.code = c.contractor_credit_code and e.employer_id <> c.employer_id
       and (c.contractor_employer_id, c.contractor_area_code) is distinct from (e.employer_id, e.area_code)
       and (c.contractor_employer_id is null or c.contractor_employer_id = e.employer_id)`,
  );
};

export type TellingRow = {
  hostId: string;
  tellingId: string;
  contractId: string;
  areaCode: string;
  toldOn: Day;
  agents: string[];
  protection: string;
  receivedBy: string;
  fileName: string;
  mediaType: string;
  sha256: string;
  bytes: number;
  by: string;
};
const told = `employer_id as "hostId", telling_id as "tellingId", contract_id as "contractId", area_code as "areaCode", told_on as "toldOn", agents, protection,
  received_by as "receivedBy", file_name as "fileName", media_type as "mediaType", file_sha256 as sha256, file_bytes as bytes, actor_name as by`;

export const insertTelling = (tx: Tx, t: TellingRow): Promise<unknown> =>
  tx.query(
    `insert into registry.contract_telling (employer_id, telling_id, contract_id, area_code, told_on, agents, protection, received_by, file_name, media_type,
       file_sha256, file_bytes, actor_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      t.hostId,
      t.tellingId,
      t.contractId,
      t.areaCode,
      t.toldOn,
      t.agents,
      t.protection,
      t.receivedBy,
      t.fileName,
      t.mediaType,
      t.sha256,
      t.bytes,
      t.by,
    ],
  );
export const tellingsOf = (tx: Tx, contractIds: readonly string[]): Promise<TellingRow[]> =>
  tx.query<TellingRow>(
    `select ${told} from registry.contract_telling where contract_id = any($1::uuid[]) order by told_on desc, telling_id desc`,
    [contractIds],
  );
export const tellingById = (tx: Tx, contractId: string, tellingId: string): Promise<TellingRow | undefined> =>
  tx.maybe<TellingRow>(`select ${told} from registry.contract_telling where contract_id = $1 and telling_id = $2`, [contractId, tellingId]);

/** Workers of one employer whose record says that they work at another. */
export const workersAt = (tx: Tx, pairs: readonly { contractorId: string; hostId: string }[]) =>
  tx.query<{ contractorId: string; hostId: string; workers: number }>(
    `select m.employer_id as "contractorId", m.using_employer_id as "hostId", count(*)::int as workers
     from registry.employment m join unnest($1::uuid[], $2::uuid[]) as p (c, h) on m.employer_id = p.c and m.using_employer_id = p.h
     where m.until is null group by 1, 2`,
    [pairs.map((p) => p.contractorId), pairs.map((p) => p.hostId)],
  );

/** Notes in the records of workers that they work at another employer's place, or no longer do. @returns how many */
export const sendWorkers = async (
  tx: Tx,
  contractorId: string,
  hostId: string,
  workerIds: readonly string[],
  here: boolean,
): Promise<number> =>
  (
    await tx.query(
      `update registry.employment set using_employer_id = case when $4 then $2::uuid end
       where employer_id = $1 and worker_id = any($3::uuid[]) and until is null and ($4 or using_employer_id = $2) returning 1`,
      [contractorId, hostId, workerIds, here],
    )
  ).length;
