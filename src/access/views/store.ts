import type { Tx } from "#platform";

export type SavedView = { viewId: string; label: string; query: Record<string, string> };

/** The views an account saved for a page, in the order it saved them. Row security shows an account its own and no other. */
export const viewsOf = (tx: Tx, page: string): Promise<SavedView[]> =>
  tx.query<SavedView>(`select view_id as "viewId", label, query from access.saved_view where page = $1 order by saved_at, view_id`, [page]);

/** Saves a view; one of the same name is replaced. @returns its id, undefined when the page has `most` others already */
export const putView = async (
  tx: Tx,
  v: SavedView & { accountId: string; page: string; most: number },
): Promise<{ viewId: string } | undefined> =>
  (
    await tx.query<{ viewId: string }>(
      `insert into access.saved_view (account_id, view_id, page, label, query)
       select $1, $2, $3, $4, $5
       where (select count(*) from access.saved_view where page = $3 and label <> $4) < $6
       on conflict (account_id, page, label) do update set query = excluded.query returning view_id as "viewId"`,
      [v.accountId, v.viewId, v.page, v.label, JSON.stringify(v.query), v.most],
    )
  )[0];

/** @returns whether the account had such a view */
export const removeView = async (tx: Tx, viewId: string): Promise<boolean> =>
  (await tx.query("delete from access.saved_view where view_id = $1 returning 1", [viewId])).length > 0;
