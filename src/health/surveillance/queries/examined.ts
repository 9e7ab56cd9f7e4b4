import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Examined, ExaminedSource, PersonExam, PersonExamSource } from "#exposure";

/** Persons examined in service, by employer and agent or by the keys given to agents; corrected cards count once. */
export const examinedPersons: ExaminedSource = (tx, employerIds, { from, to }, sets) => {
  const keyed = sets ? `join unnest($4::text[], $5::text[]) as s (agent, key) on s.agent = a.agent` : "";
  return tx.query<Examined>(
    `select c.employer_id as "employerId", ${sets ? "s.key" : "a.agent"} as key, count(distinct c.worker_id)::int as workers, max(c.exam_on) as "lastOn",
       coalesce(array_agg(distinct i.name order by i.name) filter (where i.name is not null), '{}') as institutions, count(distinct c.card_id)::int as cards
     from health.exam_card c
     cross join lateral unnest(c.agents) as a (agent) ${keyed}
     left join registry.institution i on i.institution_id = c.institution_id
     where c.employer_id = any($1::uuid[]) and c.phase = 'during' and c.exam_on between $2 and $3
       and not exists (select 1 from health.superseded_card o where o.employer_id = c.employer_id and o.card_id = c.card_id)
     group by 1, 2`,
    [employerIds, from, to, ...(sets ? [sets.map((s) => s.agent), sets.map((s) => s.key)] : [])],
  );
};

export type LatestExam = {
  employerId: string;
  agent: string;
  cardId: string;
  cardCode: string;
  examOn: Day;
  institutionName: string;
};
/** The latest card in service of each employer and agent between two days: the same cards `examinedPersons` counts. */
export const latestExams = (
  tx: Tx,
  sought: readonly { employerId: string; agent: string }[],
  { from, to }: { from: Day; to: Day },
): Promise<LatestExam[]> =>
  tx.query<LatestExam>(
    `select k.employer_id as "employerId", k.agent, c.card_id as "cardId", c.card_code as "cardCode", c.exam_on as "examOn",
       coalesce(i.name, '') as "institutionName"
     from (select distinct * from unnest($1::uuid[], $2::text[])) k (employer_id, agent)
     cross join lateral (
       select c.card_id, c.card_code, c.exam_on, c.institution_id from health.exam_card c
       where c.employer_id = k.employer_id and c.phase = 'during' and c.exam_on between $3 and $4 and k.agent = any(c.agents)
         and not exists (select 1 from health.superseded_card o where o.employer_id = c.employer_id and o.card_id = c.card_id)
       order by c.exam_on desc, c.card_id desc limit 1) c
     left join registry.institution i on i.institution_id = c.institution_id`,
    [sought.map((s) => s.employerId), sought.map((s) => s.agent), from, to],
  );

/** The last exam of each person of these employers for any of the agents, by phase. */
export const lastPersonExams: PersonExamSource = (tx, employerIds, agents) =>
  tx.query<PersonExam>(
    `select c.employer_id as "employerId", c.worker_id as "workerId", c.phase, max(c.exam_on) as "lastOn"
     from health.exam_card c
     where c.employer_id = any($1::uuid[]) and c.agents && $2::text[]
       and not exists (select 1 from health.superseded_card o where o.employer_id = c.employer_id and o.card_id = c.card_id)
     group by 1, 2, 3`,
    [employerIds, agents],
  );
