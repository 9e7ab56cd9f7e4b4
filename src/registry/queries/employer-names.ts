import type { Tx } from "#platform";

/** Names by employer id; those the transaction may not see are missing. */
export const employerNames = async (tx: Tx, employerIds: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await tx.query<{ employerId: string; name: string }>(
        `select employer_id as "employerId", name from registry.employer where employer_id = any($1::uuid[])`,
        [[...new Set(employerIds)]],
      )
    ).map((r) => [r.employerId, r.name]),
  );
