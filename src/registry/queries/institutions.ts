import { z } from "zod";
import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { areaRange, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { institutionKinds, type InstitutionCategory, type InstitutionKind, type InstitutionRecord } from "../schema.ts";
import { countInstitutions, institutionsByCode, institutionsById, institutionsInArea } from "../store/institutions.ts";
import { areaPathTexts } from "./areas.ts";
import { readCursor, writeCursor } from "./cursor.ts";

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
  const licensed = institution !== undefined && inForce(institution, on);
  const categories = new Set(licensed ? institution.scopes.filter((scope) => inForce(scope, on)).map((scope) => scope.category) : []);
  // Between two licences no category is in force, though the institution's first and last day span the gap.
  const valid = categories.size > 0;
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

export type InstitutionItem = InstitutionRecord & { areaName: string; valid: boolean; categories: InstitutionCategory[] };

const withToday = async (ctx: Ctx, rows: readonly InstitutionRecord[]): Promise<InstitutionItem[]> => {
  const names = await areaPathTexts(
    ctx.tx,
    rows.map((row) => row.areaCode),
  );
  const today = ctx.clock.today();
  return rows.map((row) => {
    const { valid, categories } = entitledOn(row, today);
    return { ...row, areaName: names.get(row.areaCode) ?? row.areaCode, valid, categories: [...categories] };
  });
};

export const InstitutionsQuery = z.object({
  kind: z.enum(institutionKinds).optional(),
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  search: z.string().max(100).default(""),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Institutions with what they may do today; a register everybody may read, the area narrows it. */
export const listInstitutions = async (ctx: Ctx, query: z.output<typeof InstitutionsQuery>) => {
  const range = query.areaCode === undefined ? { from: "000000000000", to: "999999999999" } : areaRange(query.areaCode);
  const filter = { ...range, kind: query.kind ?? null, part: query.search.trim() };
  const after = readCursor(query.cursor, 1);
  const rows = await institutionsInArea(ctx.tx, { ...filter, after: String(after?.[0] ?? ""), limit: query.limit + 1 });
  const items = await withToday(ctx, rows.slice(0, query.limit));
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > query.limit && last ? writeCursor([last.areaCode + last.institutionId]) : null,
    count: { value: await countInstitutions(ctx.tx, filter), capped: false },
  };
};

/** @throws Refusal RG-1101 */
export const readInstitution = async (ctx: Ctx, institutionId: string): Promise<InstitutionItem> => {
  const [item] = await withToday(ctx, await institutionsById(ctx.tx, [institutionId]));
  if (!item) throw errors.institutionNotFound();
  return item;
};
