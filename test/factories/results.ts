import type pg from "pg";
import { newId } from "#kernel";

/** One report an employer with a result at every post, three report numbers in turn, written straight into the tables. */
export const laboratoryResults = async (owner: pg.Client, employerIds: readonly string[]): Promise<void> => {
  for (const [i, employerId] of employerIds.entries()) {
    const reportId = newId();
    await owner.query(
      `insert into exposure.report (employer_id, report_id, area_code, institution_id, report_no, version, sampled_on, reported_on, results, over_limit, recognised, finding)
       select e.employer_id, $2, e.area_code, i.institution_id, $3, 1, '2025-04-01', '2025-04-10', 1, 0, true, '{}'
       from registry.employer e, (select institution_id from registry.institution where kind = 'laboratory' limit 1) i where e.employer_id = $1`,
      [employerId, reportId, `JC-2025-00${i % 3}`],
    );
    await owner.query(
      `insert into exposure.result (employer_id, result_id, report_id, area_code, institution_id, post_id, post_name, agent_code, agent_group, sampled_on, reported_on,
         sample, verdict, value_text, unit, finding)
       select p.employer_id, gen_random_uuid(), r.report_id, r.area_code, r.institution_id, p.post_id, p.name, '3008', 'physical-noise', r.sampled_on, r.reported_on, '{}',
         'within', '80', 'dB(A)', '{}'
       from registry.post p join exposure.report r on r.employer_id = p.employer_id where p.employer_id = $1`,
      [employerId],
    );
  }
};
