import type { ExaminedSource, Examined } from "#exposure";

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
