import { createHash } from "node:crypto";

/** What one entry says; the chain covers every field. */
export type AuditContent = {
  readonly entryId: string;
  readonly at: string;
  readonly businessDay: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly areaCode: string;
  readonly via: string;
  readonly address: string | null;
  readonly requestId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly employerId: string | null;
  readonly result: string;
  readonly reason: string | null;
  readonly details: unknown;
};

/** JSON with object keys in code-unit order, so that storage may reorder them. Undefined members are left out. */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(",")}}`;
};

/** Before the first entry of a lane. */
export const genesis = Buffer.alloc(32);

/** SM3 over lane, position, the hash before, and the canonical content. */
export const linkHash = (lane: number, position: number, previous: Uint8Array, content: AuditContent): Buffer =>
  createHash("sm3").update(`${lane}:${position}:`).update(previous).update(canonical(content)).digest();

/** End of one lane as it is kept and compared outside the database. */
export type ChainHead = { readonly lane: number; readonly position: number; readonly hash: string };
