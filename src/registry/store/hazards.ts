import type { Tx } from "#platform";

/**
 * Works the classes of hazard and the agents kept beside every employer out anew and puts right what differs. Needs the worker role.
 *
 * @returns employers that differed
 */
export const recountHazards = async (tx: Tx): Promise<number> => {
  const { n } = await tx.one<{ n: number }>(
    `select registry.count_hazard_categories(array(
       select e.employer_id from registry.employer e left join (
         select a.employer_id, nullif(bit_or(registry.hazard_category(a.agent_code)), 0) as bits, array_agg(distinct a.agent_code collate "C") as codes
         from registry.post_agent a join registry.post p on p.employer_id = a.employer_id and p.post_id = a.post_id and p.active group by 1) t using (employer_id)
       where (e.hazard_categories, e.agents_used) is distinct from (t.bits, t.codes))) as n`,
  );
  return n;
};
