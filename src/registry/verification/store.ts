import type { Day } from "#kernel";
import type { Tx } from "#platform";

/** An open or answered verification as commands see it. */
export type Task = {
  employerId: string;
  verificationId: string;
  areaCode: string;
  name: string;
  state: string;
  version: number;
  origin: string;
  dueOn: Day;
  enteredOn: Day | null;
  reportedOn: Day | null;
  assignedTo: string | null;
  assignedName: string;
};

export const tasksById = (tx: Tx, verificationIds: readonly string[]): Promise<Task[]> =>
  tx.query<Task>(
    `select v.employer_id as "employerId", v.verification_id as "verificationId", v.area_code as "areaCode", e.name, e.state, e.version, v.origin,
       v.due_on as "dueOn", v.entered_on as "enteredOn", v.reported_on as "reportedOn", v.assigned_to as "assignedTo", v.assigned_name as "assignedName"
     from registry.verification v join registry.employer e using (employer_id) where v.verification_id = any($1::uuid[]) order by v.verification_id for update of v`,
    [verificationIds],
  );

export const openTasksWith = (tx: Tx, accountId: string): Promise<Task[]> =>
  tx.query<Task>(
    `select v.employer_id as "employerId", v.verification_id as "verificationId", v.area_code as "areaCode", e.name, e.state, e.version, v.origin,
       v.due_on as "dueOn", v.entered_on as "enteredOn", v.reported_on as "reportedOn", v.assigned_to as "assignedTo", v.assigned_name as "assignedName"
     from registry.verification v join registry.employer e using (employer_id) where v.assigned_to = $1 and v.entered_on is null for update of v`,
    [accountId],
  );

export const openTaskOf = (tx: Tx, employerId: string): Promise<{ dueOn: Day } | undefined> =>
  tx.maybe(
    `select due_on as "dueOn" from registry.verification where employer_id = $1 and entered_on is null order by due_on, verification_id limit 1`,
    [employerId],
  );

export const assign = async (tx: Tx, tasks: readonly Task[], to: { accountId: string; name: string } | null, on: Day): Promise<void> => {
  await tx.query(
    `update registry.verification v set assigned_to = $2, assigned_name = $3, assigned_on = $4 where v.verification_id = any($1::uuid[])`,
    [tasks.map((t) => t.verificationId), to?.accountId ?? null, to?.name ?? "", to ? on : null],
  );
};

export const markReported = async (tx: Tx, tasks: readonly Task[], by: { name: string; to: string; on: Day }): Promise<void> => {
  await tx.query(
    `update registry.verification set reported_on = $2, reported_name = $3, reported_to = $4 where verification_id = any($1::uuid[])`,
    [tasks.map((t) => t.verificationId), by.on, by.name, by.to],
  );
};

export type TaskAct = {
  employerId: string;
  verificationId: string;
  actId: string;
  areaCode: string;
  act: "assign" | "hand-over" | "move" | "report";
  says: string;
  accountId: string;
  actorName: string;
  businessDay: Day;
};
export const insertTaskActs = async (tx: Tx, rows: readonly TaskAct[]): Promise<void> => {
  await tx.query(
    `insert into registry.verification_act (employer_id, verification_id, act_id, area_code, act, says, account_id, actor_name, business_day)
     select "employerId", "verificationId", "actId", "areaCode", act, says, "accountId", "actorName", "businessDay" from jsonb_to_recordset($1::jsonb)
       as r("employerId" uuid, "verificationId" uuid, "actId" uuid, "areaCode" text, act text, says text, "accountId" uuid, "actorName" text, "businessDay" date)`,
    [JSON.stringify(rows)],
  );
};

export type Officer = { accountId: string; name: string; organisationName: string; areaCode: string; kind: string; active: boolean };
/** Officials who may visit: those of towns and of the commission the caller sees. */
export const officers = (tx: Tx, area: { from: string; to: string }): Promise<Officer[]> =>
  tx.query<Officer>(
    `select account_id as "accountId", name, organisation_name as "organisationName", area_code as "areaCode", kind, active
     from access.colleagues('{commission-officer,township-officer,co-manager}')
     where kind in ('commission', 'township') and area_code between $1 and $2 order by area_code, name, account_id limit 2000`,
    [area.from, area.to],
  );

/** Where an employer stands on the map: its first place gets the position of a visit when it has none. */
export const keepPosition = async (
  tx: Tx,
  employer: { employerId: string; areaCode: string; address: string; siteId: string },
  point: { longitude: number; latitude: number },
  visit: { on: Day; by: string },
): Promise<void> => {
  await tx.query(
    `with placed as (
       update registry.site s set longitude = $4, latitude = $5, position_datum = 'WGS84', position_how = 'visit', position_on = $7, position_by = $8
       where s.employer_id = $1 and s.longitude is null
         and s.site_id = (select site_id from registry.site where employer_id = $1 order by name limit 1) returning 1)
     insert into registry.site (employer_id, site_id, area_code, name, address, longitude, latitude, position_how, position_on, position_by)
     select $1, $2, $3, '主要作业场所', $6, $4, $5, 'visit', $7, $8 where not exists (select 1 from registry.site where employer_id = $1)`,
    [employer.employerId, employer.siteId, employer.areaCode, point.longitude, point.latitude, employer.address, visit.on, visit.by],
  );
};
