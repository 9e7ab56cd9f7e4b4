import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { seenMonths, threshold, tradeWords, weights as w } from "./rules.ts";

/**
 * Works out the candidates of an area in one statement and brings the kept list to it: what was found before and not decided is
 * renewed or dropped, what was dismissed stays. Worker role. Answers how many are open.
 */
export const screenArea = async (
  tx: Tx,
  area: { from: string; to: string },
  today: Day,
  risks: Readonly<Record<string, string>>,
): Promise<number> => {
  const { n } = await tx.one<{ n: number }>(
    `with risk as materialized (select key as code, value as risk from jsonb_each_text($4::jsonb)),
     pool as materialized (
       select e.employer_id, e.area_code, e.industry_code, e.name, e.state, case when e.state = 'in-production' then v.checked_on else e.state_on end as looked_at
       from registry.employer e
       left join lateral (select max(v.visited_on) as checked_on from registry.verification v
         where v.employer_id = e.employer_id and v.result = 'exists' and not v.hazard_confirmed) v on true
       where e.area_code between $1 and $2 and (e.state = 'in-production' and not e.hazard_confirmed or e.state in ('stopped', 'absent', 'moved-away'))
         and (e.declaration_valid_until is null or e.declaration_valid_until < $3::date)
         and not exists (select 1 from registry.verification v where v.employer_id = e.employer_id and v.entered_on is null)
         and not exists (select 1 from registry.screening_candidate c where c.employer_id = e.employer_id and c.state = 'dismissed')),
     around as materialized (
       select left(area_code, 9) as town, left(industry_code, 3) as trade, count(*)::int as n from registry.employer
       where area_code between $1 and $2 and state = 'in-production' and hazard_confirmed and industry_code <> '' group by 1, 2),
     persons as materialized (
       select p.employer_id, count(*)::int as n, max(m.last_seen_on) as seen_on from pool p join registry.employment m using (employer_id)
       where m.last_seen_on >= ($3::date - make_interval(months => ${seenMonths}))::date and m.last_seen_on > coalesce(p.looked_at, '-infinity')
       group by 1),
     agents as materialized (select p.employer_id, count(distinct a.agent_code)::int as n from pool p join registry.post_agent a using (employer_id) group by 1),
     sources as materialized (
       select p.employer_id, count(distinct t.source)::int as n from pool p join registry.employer_trace t using (employer_id)
       where t.business_day >= ($3::date - interval '12 months')::date and t.source not in ('verification', 'recheck', 'screening', 'exam-card', 'report')
       group by 1),
     found as (
       select p.employer_id, p.area_code, p.looked_at is not null as contradicts, coalesce(r4.risk, r3.risk, 'unknown') as risk,
         coalesce((regexp_match(p.name, $5))[1], '') as word, coalesce(a.n, 0) as neighbours, coalesce(s.n, 0) as persons, s.seen_on,
         coalesce(g.n, 0) as agents, coalesce(t.n, 0) as sources
       from pool p
       left join risk r4 on r4.code = p.industry_code left join risk r3 on r3.code = left(p.industry_code, 3)
       left join around a on a.town = left(p.area_code, 9) and a.trade = left(p.industry_code, 3)
       left join persons s using (employer_id) left join agents g using (employer_id) left join sources t using (employer_id)),
     weighed as (
       select f.*, case f.risk when 'serious' then ${w.serious} when 'general' then ${w.general} else 0 end + case when f.word = '' then 0 else ${w.word} end
         + least(f.neighbours * ${w.neighbour}, ${w.neighbours}) + case when f.persons > 0 then ${w.persons} else 0 end
         + case when f.agents > 0 then ${w.agents} else 0 end + least(f.sources * ${w.source}, ${w.sources}) as points
       from found f where not f.contradicts or f.persons > 0),
     kept as materialized (select * from weighed where points >= ${threshold}),
     gone as (
       delete from registry.screening_candidate c where c.area_code between $1 and $2 and c.state = 'open'
         and not exists (select 1 from kept k where k.employer_id = c.employer_id)),
     put as (
       insert into registry.screening_candidate (employer_id, area_code, points, evidence, screened_on)
       select employer_id, area_code, points, jsonb_build_object('risk', risk, 'word', word, 'neighbours', neighbours, 'persons', persons, 'seenOn', seen_on,
         'agents', agents, 'sources', sources, 'contradicts', contradicts), $3::date from kept
       on conflict (employer_id) do update set area_code = excluded.area_code, points = excluded.points, evidence = excluded.evidence,
         screened_on = excluded.screened_on, state = 'open' where screening_candidate.state <> 'dismissed'
         and (screening_candidate.points, screening_candidate.evidence, screening_candidate.area_code, screening_candidate.state)
           is distinct from (excluded.points, excluded.evidence, excluded.area_code, 'open'))
     select count(*)::int as n from kept`,
    [area.from, area.to, today, JSON.stringify(risks), `(${tradeWords.join("|")})`],
  );
  return n;
};

/** First six digits of the areas that hold employers or candidates. */
export const screenedCounties = async (tx: Tx, area: { from: string; to: string }): Promise<string[]> =>
  (
    await tx.query<{ county: string }>(
      `select left(area_code, 6) as county from registry.employer where area_code between $1 and $2
       union select left(area_code, 6) from registry.screening_candidate where area_code between $1 and $2 order by 1`,
      [area.from, area.to],
    )
  ).map((row) => row.county);

export type CandidateState = "open" | "verifying" | "dismissed";
export const candidateOf = (tx: Tx, employerId: string): Promise<{ state: CandidateState } | undefined> =>
  tx.maybe(`select state from registry.screening_candidate where employer_id = $1 for update`, [employerId]);

export const setCandidate = async (
  tx: Tx,
  employerId: string,
  to: { state: CandidateState; reason: string; on: Day; by: string; accountId: string },
): Promise<void> => {
  await tx.query(
    `update registry.screening_candidate set state = $2, reason = $3, decided_on = $4, decided_by = $5, account_id = $6 where employer_id = $1`,
    [employerId, to.state, to.reason, to.on, to.by, to.accountId],
  );
};
