import type { Tx } from "#platform";

export type EmployerHead = { areaCode: string; name: string; hazardClass: "serious" | "general" | "unknown" };
export const employerHead = (tx: Tx, employerId: string): Promise<EmployerHead | undefined> =>
  tx.maybe<EmployerHead>(
    `select area_code as "areaCode", name, hazard_class as "hazardClass" from registry.employer where employer_id = $1`,
    [employerId],
  );
