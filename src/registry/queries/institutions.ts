import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { InstitutionCategory, InstitutionKind, InstitutionRecord } from "../schema.ts";
import { institutionsByCode, institutionsById } from "../store/institutions.ts";

export type Entitlement = {
  institution: InstitutionRecord | undefined;
  /** licence or filing in force on the day */
  valid: boolean;
  /** categories in force on the day; empty when the licence is not */
  categories: ReadonlySet<InstitutionCategory>;
};

const inForce = (period: { validFrom: Day; validTo: Day | null }, on: Day): boolean =>
  period.validFrom <= on && (period.validTo === null || on <= period.validTo);

/** What an institution may do on a day; first and last day of validity included. */
export const entitledOn = (institution: InstitutionRecord | undefined, on: Day): Entitlement => {
  const valid = institution !== undefined && inForce(institution, on);
  const categories = new Set(valid ? institution.scopes.filter((scope) => inForce(scope, on)).map((scope) => scope.category) : []);
  return { institution, valid, categories };
};

export type InstitutionRequest = { on: Day } & ({ institutionId: string } | { kind: InstitutionKind; code: string });

/** Entitlements of many institutions, each on its own day, in the order given. */
export const institutionsOn = async (tx: Tx, requests: readonly InstitutionRequest[]): Promise<Entitlement[]> => {
  const ids = [...new Set(requests.flatMap((r) => ("institutionId" in r ? [r.institutionId] : [])))];
  const pairs = [...new Map(requests.flatMap((r) => ("code" in r ? [[`${r.kind} ${r.code}`, r] as const] : []))).values()];
  const byId = new Map(ids.length > 0 ? (await institutionsById(tx, ids)).map((i) => [i.institutionId, i]) : []);
  const found =
    pairs.length > 0
      ? await institutionsByCode(
          tx,
          pairs.map((p) => p.kind),
          pairs.map((p) => p.code),
        )
      : [];
  const byCode = new Map(found.map((i) => [`${i.kind} ${i.code}`, i]));
  return requests.map((r) => entitledOn("institutionId" in r ? byId.get(r.institutionId) : byCode.get(`${r.kind} ${r.code}`), r.on));
};
