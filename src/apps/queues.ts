import pg from "pg";
import { declaredWork } from "#platform";

/** True when every declared queue exists, so that a second start need not touch the queue's schema. */
export const queuesCurrent = async (adminUrl: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ ok: boolean }>("SELECT to_regclass('jobs.queue') IS NOT NULL AS ok");
    if (!rows[0]?.ok) return false;
    const names = new Set((await client.query<{ name: string }>("SELECT name FROM jobs.queue")).rows.map((r) => r.name));
    const work = declaredWork();
    return [...work.subscriptions, ...work.jobs].every((w) => names.has(w.queue));
  } finally {
    await client.end();
  }
};
