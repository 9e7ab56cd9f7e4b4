import type { Tx } from "#platform";

/** Canonical codes of the agents each employer's standing declaration names; an employer without one, or with none named, is left out. */
export const declaredAgentCodes = async (tx: Tx, employerIds: readonly string[]): Promise<Map<string, ReadonlySet<string>>> => {
  const rows = await tx.query<{ employerId: string; codes: string[] }>(
    `select distinct on (employer_id) employer_id as "employerId", case when kind = 'cancellation' then '[]' else agent_codes end as codes
     from exposure.declaration where employer_id = any($1::uuid[]) and state = 'accepted' order by employer_id, version desc`,
    [employerIds],
  );
  return new Map(rows.filter((row) => row.codes.length > 0).map((row) => [row.employerId, new Set(row.codes)]));
};
