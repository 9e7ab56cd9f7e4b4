import type { Day } from "#kernel";
import type { Tx } from "#platform";

export type DutyEmployer = {
  employerId: string;
  areaCode: string;
  name: string;
  state: string;
  stateOn: Day;
  hazardConfirmed: boolean;
  hazardClass: "serious" | "general" | "unknown";
  industryCode: string;
  workersTotal: number | null;
};
const columns = `employer_id as "employerId", area_code as "areaCode", name, state, state_on as "stateOn", hazard_confirmed as "hazardConfirmed",
  hazard_class as "hazardClass", industry_code as "industryCode", workers_total as "workersTotal"`;
export const dutyEmployers = (tx: Tx, employerIds: readonly string[]): Promise<DutyEmployer[]> =>
  tx.query<DutyEmployer>(`select ${columns} from registry.employer where employer_id = any($1::uuid[])`, [employerIds]);

/** Employers with duties, a page at a time in the order of their ids. */
export const employersWithDuties = async (tx: Tx, after: string | null, limit: number): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `select employer_id as id from registry.employer where state in ('in-production', 'stopped', 'deregistered')
         and (hazard_confirmed or declaration_valid_until is not null
         or exists (select 1 from exposure.radiation_worker r where r.employer_id = registry.employer.employer_id)) and ($1::uuid is null or employer_id > $1::uuid)
       order by employer_id limit $2`,
      [after, limit],
    )
  ).map((r) => r.id);

/** Day each report came in: the term for a change it shows is counted from it. */
export const receivedOn = async (tx: Tx, reports: readonly { employerId: string; reportId: string }[]): Promise<Map<string, Date>> =>
  new Map(
    (
      await tx.query<{ reportId: string; at: Date }>(
        `select p.report_id as "reportId", p.received_at as at from unnest($1::uuid[], $2::uuid[]) as w (employer_id, report_id)
         join exposure.report p on p.employer_id = w.employer_id and p.report_id = w.report_id`,
        [reports.map((r) => r.employerId), reports.map((r) => r.reportId)],
      )
    ).map((r) => [r.reportId, r.at]),
  );

export type Measured = { employerId: string; lastEvaluation: Day | null; noiseLevel: number | null };
/** Last evaluation of each employer and the highest 8-hour noise level of its latest results. */
export const measured = (tx: Tx, employerIds: readonly string[]): Promise<Measured[]> =>
  tx.query<Measured>(
    `select w.employer_id as "employerId",
       (select max(p.sampled_on) from exposure.report p where p.employer_id = w.employer_id and p.purpose = 'evaluation' and p.recognised
          and not exists (select 1 from exposure.superseded_report s where s.employer_id = p.employer_id and s.report_id = p.report_id)) as "lastEvaluation",
       (select max(r.value) from exposure.latest_result r where r.employer_id = w.employer_id and r.agent_group = 'physical-noise') as "noiseLevel"
     from unnest($1::uuid[]) as w (employer_id)`,
    [employerIds],
  );

export type Changed = { employerId: string; particularsOn: Day | null; sizeOn: Day | null };
/** First day since its declaration on which an employer's particulars, or its size, economic type or industry, were changed in the registry. */
export const changedSince = (tx: Tx, since: readonly { employerId: string; on: Day }[]): Promise<Changed[]> =>
  tx.query<Changed>(
    `select w.employer_id as "employerId",
       min(v.business_day) filter (where v.changed ?| array['name', 'legalRepresentative', 'workplaceAddress']) as "particularsOn",
       min(v.business_day) filter (where v.changed ?| array['sizeCode', 'economicType', 'industryCode']) as "sizeOn"
     from unnest($1::uuid[], $2::date[]) as w (employer_id, on_day)
     join registry.employer_version v on v.employer_id = w.employer_id and v.business_day > w.on_day and v.version > 1
     group by w.employer_id`,
    [since.map((s) => s.employerId), since.map((s) => s.on)],
  );
