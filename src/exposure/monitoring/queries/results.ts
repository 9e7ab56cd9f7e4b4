import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Ctx } from "#access";
import { errors } from "../errors.ts";
import type { ResultItem } from "../views.ts";

export const resultColumns = `r.employer_id as "employerId", r.result_id as "resultId", r.report_id as "reportId", r.report_no as "reportNo", r.post_id as "postId", r.post_name as "postName",
  r.agent_code as "agentCode", r.agent_name as "agentName", r.agent_group as "agentGroup", r.sampled_on as "sampledOn", r.reported_on as "reportedOn", r.purpose,
  r.verdict, r.value, r.value_text as "valueText", r.unit, r.limit_value as "limit", r.ratio, r.recognised`;

/** Every result of a post in the order sampled, also those that no longer count: 83.9 → 88.6 → 82.9 → 83.2. */
export const resultsOfPost = async (ctx: Ctx, employerId: string, postId: string, agentCode?: string): Promise<ResultItem[]> => {
  await seen(ctx, employerId);
  return ctx.tx.query<ResultItem>(
    `select ${resultColumns}, r.finding, s.report_id is null as current
     from (select r.*, p.report_no from exposure.result r join exposure.report p on p.employer_id = r.employer_id and p.report_id = r.report_id
           where r.employer_id = $1 and r.post_id = $2 and ($3::text is null or r.agent_code = $3)) r
     left join exposure.superseded_report s on s.employer_id = r.employer_id and s.report_id = r.report_id
     order by r.agent_code, r.sampled_on, r.reported_on, r.result_id`,
    [employerId, postId, agentCode ?? null],
  );
};

/**
 * A foreign employer and one that is not there give the same answer. A laboratory sees no registry: it gets its own results.
 * @throws Refusal EM-3004
 */
const seen = async (ctx: Ctx, employerId: string): Promise<void> => {
  if (ctx.actor.kind === "laboratory") return;
  if (!(await ctx.tx.maybe(`select 1 from registry.employer where employer_id = $1`, [employerId]))) throw errors.employerUnseen();
};
/** How the posts of one employer stand. */
export const resultsOfEmployer = async (ctx: Ctx, employerId: string): Promise<ResultItem[]> => {
  await seen(ctx, employerId);
  return latestResults(ctx.tx, [employerId]);
};

/** How each post of these employers stands for each factor: the latest result that counts. */
export const latestResults = (tx: Tx, employerIds: readonly string[]): Promise<ResultItem[]> =>
  tx.query<ResultItem>(
    `select ${resultColumns}, r.finding, true as current from exposure.latest_result r where r.employer_id = any($1::uuid[]) order by r.employer_id, r.post_name, r.agent_code`,
    [employerIds],
  );

/** Posts whose latest result is over its limit. */
export const overLimitPosts = async (tx: Tx, employerIds: readonly string[]): Promise<ResultItem[]> =>
  (await latestResults(tx, employerIds)).filter((r) => r.verdict === "over");

/** Results that count, of a post and factor, sampled after a day; oldest first. For the proof that a remedy worked. */
export const latestResultsAfter = (
  tx: Tx,
  key: { employerId: string; postId: string; agentCode: string; after: Day },
): Promise<ResultItem[]> =>
  tx.query<ResultItem>(
    `select ${resultColumns}, r.finding, true as current from exposure.current_result r
     where r.employer_id = $1 and r.post_id = $2 and r.agent_code = $3 and r.sampled_on > $4 order by r.sampled_on, r.reported_on, r.result_id`,
    [key.employerId, key.postId, key.agentCode, key.after],
  );

export type LastTest = {
  employerId: string;
  reportId: string;
  reportNo: string;
  sampledOn: Day;
  institutionName: string;
  agents: { code: string; name: string }[];
};
/** The last periodic report of each employer that counts, with its factors: from it the next periodic test is reckoned. */
export const lastTests = (tx: Tx, employerIds: readonly string[]): Promise<LastTest[]> =>
  tx.query<LastTest>(
    `select l.employer_id as "employerId", l.report_id as "reportId", l.report_no as "reportNo", l.sampled_on as "sampledOn", l.institution_name as "institutionName",
            (select json_agg(distinct jsonb_build_object('code', c.agent_code, 'name', c.agent_name)) from exposure.result c
              where c.employer_id = l.employer_id and c.report_id = l.report_id) as agents
     from (select distinct on (p.employer_id) p.employer_id, p.report_id, p.report_no, p.sampled_on, p.institution_name from exposure.report p
           where p.employer_id = any($1::uuid[]) and p.purpose = 'periodic' and p.recognised
             and not exists (select 1 from exposure.superseded_report s where s.employer_id = p.employer_id and s.report_id = p.report_id)
           order by p.employer_id, p.sampled_on desc, p.reported_on desc, p.report_id desc) l`,
    [employerIds],
  );
