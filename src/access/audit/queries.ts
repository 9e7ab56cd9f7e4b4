import type { z } from "zod";
import { areaRange, type Ctx } from "../actor.ts";
import type { auditQuery, auditView } from "../contract.ts";
import { countCap, pageOf, readCursor, type Page } from "../people/queries.ts";
import { countEntries, listEntries } from "./store.ts";

/** Entries of the caller's area, newest first. */
export const listAudit = async (ctx: Ctx, query: z.output<typeof auditQuery>): Promise<Page<z.input<typeof auditView>>> => {
  const { cursor, limit, ...filter } = query;
  const area = areaRange(ctx.actor.areaCode);
  const [at, entryId] = readCursor(cursor)?.split("|") ?? [];
  const after = at && entryId && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(entryId) ? { at, entryId } : undefined;
  const rows = await listEntries(ctx.tx, filter, area, { after, limit });
  const n = await countEntries(ctx.tx, filter, area, countCap);
  return pageOf(
    rows,
    limit,
    n,
    (row) => `${row.at}|${row.entryId}`,
    ({ hash: _hash, ...row }) => row,
  );
};
